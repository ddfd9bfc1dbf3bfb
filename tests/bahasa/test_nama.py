from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.bahasa.gelar import BELAKANG, DEPAN
from drafter.bahasa.nama import gabung_gelar, judul, kapital, kunci_nama, tanpa_gelar

ORANG = st.sampled_from(
    [
        "Budi Santoso",
        "Lalu Ma'rif",
        "H. Lalu Ahmad",
        "Hj. Baiq Nurul Aini",
        "TGH. M. Zaini",
        "KH. Abdul Hadi",
        "I Gusti Ngurah Bagus Arya Putra",
        "Ida Bagus Made Oka",
        "Ni Luh Putu Sri-Asih",
        "M. Ali",
        "A. Rahman S.",
        "Kandai II",
        "Bug-Bug O'o",
    ]
)
POTONGAN = st.lists(
    st.one_of(
        st.sampled_from([*DEPAN, *BELAKANG, ",", ", ", " ", "H.", "S", "M", "II", "o'o"]),
        st.text(max_size=4),
    ),
    max_size=8,
).map(" ".join)


def bagian_dari(kecil: str, besar: Iterable[str]) -> bool:
    sisa = iter(besar)
    return all(huruf in sisa for huruf in kecil)


@pytest.mark.parametrize(
    ("diketik", "hasil"),
    [
        ("Dr. Drs. H. Lalu Ma'rif, S.Pd., M.Si", "H. Lalu Ma'rif"),
        ("Budi Santoso S.Pd", "Budi Santoso"),
        ("Budi Santoso SE", "Budi Santoso"),
        ("Budi Santoso, SE., MM", "Budi Santoso"),
        ("H. Amir S.Sy", "H. Amir"),
        ("H. Drs. Amir", "H. Amir"),
        ("DRS. H. AMIR, SPD", "H. AMIR"),
        ("Drs.H.Ahmad", "H.Ahmad"),
        ("Hj. Siti Aminah, S.STP, M.Si", "Hj. Siti Aminah"),
        ("Siti Aminah, S. Pd. SD", "Siti Aminah"),
        ("Ni Luh Sari A.Md.Keb.", "Ni Luh Sari"),
        ("Prof. Dr. Ir. I Made Sukarta, Ph.D.", "I Made Sukarta"),
        ("apt. Rina Dewi, S.Farm", "Rina Dewi"),
        ("dr. Ani Wijaya, Sp.A", "Ani Wijaya"),
        ("TGH. M. Zaini, Lc., MA", "TGH. M. Zaini"),
        ("Kapten Inf. (Purn.) Budi", "Budi"),
        ("Wayan Merta, S.Xyz., M.Abc", "Wayan Merta"),
        ("M. Ali", "M. Ali"),
        ("Ahmad M.S.", "Ahmad M.S."),
        ("Kandai II", "Kandai II"),
        ("Ida Bagus Putu S.", "Ida Bagus Putu S."),
        ("Ahmad (Alm.)", "Ahmad (Alm.)"),
        ("Jack Ma", "Jack Ma"),
        ("  Budi  Santoso , ", "Budi  Santoso"),
        ("Dr.", "Dr."),
        ("Dr. S.Pd", "S.Pd"),
        ("", ""),
    ],
)
def test_degrees_go_and_the_name_stays(diketik: str, hasil: str) -> None:
    assert tanpa_gelar(diketik) == hasil


@given(
    ORANG,
    st.lists(st.sampled_from(["Dr.", "Drs.", "Ir.", "Prof.", "apt."]), max_size=3),
    st.lists(st.sampled_from(BELAKANG), max_size=4),
)
def test_whatever_degrees_are_put_around_a_name_it_comes_back(
    nama: str, depan: list[str], belakang: list[str]
) -> None:
    assert tanpa_gelar(gabung_gelar(" ".join(depan), nama, ", ".join(belakang))) == nama


@given(POTONGAN)
def test_tanpa_gelar_only_takes_away_never_all_and_only_once(nama: str) -> None:
    hasil = tanpa_gelar(nama)
    assert bagian_dari(hasil, nama)
    assert tanpa_gelar(hasil) == hasil
    assert bool(hasil) == bool(nama.strip())


@given(ORANG | st.text(max_size=40))
def test_kapital_is_idempotent_and_keeps_the_length(teks: str) -> None:
    assert kapital(kapital(teks)) == kapital(teks)
    assert len(kapital(teks)) == len(teks)


def test_kapital_keeps_apostrophes_hyphens_and_numerals() -> None:
    assert kapital("Desa O'o, Bug-Bug, Kandai II") == "DESA O'O, BUG-BUG, KANDAI II"


@pytest.mark.parametrize(
    ("diketik", "hasil"),
    [
        ("ketentuan umum dan asas", "Ketentuan Umum dan Asas"),
        ("Pembinaan Dan Pengawasan", "Pembinaan dan Pengawasan"),
        ("dalam negeri", "Dalam Negeri"),
        ("masa bakti BPD di desa O'o", "Masa Bakti BPD di Desa O'o"),
        ("undang-undang dan sayur-mayur", "Undang-Undang dan Sayur-mayur"),
        ("kabupaten/kota dan/atau provinsi", "Kabupaten/Kota dan/atau Provinsi"),
        ("Bug-Bug di Kandai II", "Bug-Bug di Kandai II"),
        ("", ""),
    ],
)
def test_judul_sets_capitals_except_on_particles(diketik: str, hasil: str) -> None:
    assert judul(diketik) == hasil


@given(st.text(max_size=40))
def test_judul_changes_nothing_the_second_time(teks: str) -> None:
    assert judul(judul(teks)) == judul(teks)


def test_gabung_gelar_sets_one_comma_before_the_degrees() -> None:
    assert gabung_gelar("Dr. H.", "Budi", ", S.Pd., M.Pd.") == "Dr. H. Budi, S.Pd., M.Pd."
    assert gabung_gelar("", "Budi", "") == "Budi"


@pytest.mark.parametrize(
    ("diketik", "kunci"),
    [
        ("Hj. Siti Aminah, S.Pd.", "siti aminah"),
        ("SITI  AMINAH", "siti aminah"),
        ("Ny. Hj. Fatimah", "fatimah"),
        ("TGH. Lalu Ma'rif Hidayat, M.Pd.", "lalu marif hidayat"),
        ("I Gusti Ngurah Bug-Bug", "i gusti ngurah bug bug"),
        ("H.", "h"),
    ],
)
def test_spellings_of_one_name_share_a_key(diketik: str, kunci: str) -> None:
    assert kunci_nama(diketik) == kunci
