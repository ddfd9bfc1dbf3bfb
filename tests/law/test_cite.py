from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.law.cite import (
    muat_tercetak,
    nama,
    sebutan,
    singkatan,
    sitasi,
    sitasi_pendek,
)
from drafter.law.load import register
from tests.law.fikstur import kasus

KASUS = list(kasus("sitasi.txt"))
ID = st.sampled_from(sorted(register().peraturan))
HARI = st.dates(date(2015, 1, 1), date(2026, 11, 21))


@pytest.mark.parametrize(("_judul", "masukan", "harapan"), KASUS, ids=[k[0] for k in KASUS])
def test_a_citation_on_a_day(_judul: str, masukan: str, harapan: str) -> None:
    id_, pada = masukan.split()
    assert sitasi(register(), id_, date.fromisoformat(pada)) == harapan


def test_the_fixture_is_read_whole() -> None:
    assert len(KASUS) == 17


@given(ID, HARI)
def test_a_citation_is_closed_and_starts_with_the_name(id_: str, pada: date) -> None:
    teks = sitasi(register(), id_, pada)
    assert teks.startswith(sitasi_pendek(register(), id_))
    assert teks.count("(") == teks.count(")")
    assert "  " not in teks
    assert not teks.endswith((";", ".", ","))


@given(ID, HARI)
def test_an_unchecked_number_is_never_printed(id_: str, pada: date) -> None:
    peraturan = register().peraturan[id_]
    teks = sitasi(register(), id_, pada).partition(" sebagaimana telah ")[0]
    for kunci, nilai in peraturan.muat:
        if kunci == "lembaran":
            assert (nilai in teks) == (kunci in muat_tercetak(peraturan))
            continue
        tercetak = f"Nomor {nilai.rpartition('/')[2]}" in teks.removeprefix(nama(peraturan))
        assert tercetak == (kunci in muat_tercetak(peraturan))


def test_short_forms_leave_out_gazettes_and_changes() -> None:
    assert sitasi_pendek(register(), "permendagri-18-2018") == (
        "Peraturan Menteri Dalam Negeri Nomor 18 Tahun 2018 tentang Lembaga Kemasyarakatan Desa "
        "dan Lembaga Adat Desa"
    )
    assert sebutan(register().peraturan["uu-6-2014"]) == "Undang-Undang Nomor 6 Tahun 2014"


@pytest.mark.parametrize(
    ("id_", "pendek"),
    [
        ("permendagri-18-2018", "Permendagri 18/2018"),
        ("permensos-77-huk-2010", "Permensos 77/HUK/2010"),
        ("perda-provinsi-bali-4-2019", "Perda Provinsi Bali 4/2019"),
        ("uud-1945-18-6", "UUD 1945 Pasal 18 ayat (6)"),
    ],
)
def test_the_short_name_is_for_tables(id_: str, pendek: str) -> None:
    assert singkatan(register().peraturan[id_]) == pendek
