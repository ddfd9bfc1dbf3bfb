"""The pattern of a number: printed, read back, and refused in words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.nomor.pola import PENGISI, baca_pola

HARI = date(2026, 6, 2)
KODE = "52.02.08.2006"


@pytest.mark.parametrize(
    ("pola", "nomor"),
    [
        ("141/{urut}/{kode_desa}/{tahun}", "141/7/52.02.08.2006/2026"),
        ("188.45/{urut}/KEP/{tahun}", "188.45/7/KEP/2026"),
        ("141/{urut3}/{bulan_romawi}/{tahun}", "141/007/VI/2026"),
        ("{urut}", "7"),
        ("{urut2} KEP", "07 KEP"),
        ("Kep.{urut4}-DS", "Kep.0007-DS"),
    ],
)
def test_a_number_follows_its_pattern(pola: str, nomor: str) -> None:
    terbaca = baca_pola(pola)
    assert terbaca.nomor(7, HARI, KODE) == nomor
    assert terbaca.urut(nomor, HARI, KODE) == 7


@pytest.mark.parametrize(
    ("pola", "pesan"),
    [
        ("", "tepat satu kali"),
        ("141/{tahun}", "tepat satu kali"),
        ("{urut}/{urut3}", "tepat satu kali"),
        ("141/{urut}/{tahn}", "Maksud Anda {tahun}?"),
        ("141/{urut}/{__class__}", "tidak dikenal"),
        ("141/{urut:03d}", "tidak dikenal"),
        ("141/{urut.real}", "tidak dikenal"),
        ("141/{}/{urut}", "tidak dikenal"),
        ("141/{urut", "tidak berpasangan"),
        ("141/}{urut}", "tidak berpasangan"),
        ("{{urut}}", "tidak berpasangan"),
        ("141{urut}", "Pisahkan"),
        ("{urut}{tahun}", "Pisahkan"),
        ("{kode_desa}{urut}", "Pisahkan"),
        ("{urut}2026", "Pisahkan"),
        ("=141/{urut}", '"="'),
        ("141;{urut}", '";"'),
        ("141\n{urut}", "tidak diterima"),
        ("/{urut}", "diawali huruf atau angka"),
        ("-{urut}", "diawali huruf atau angka"),
        (" {urut}", "diawali huruf atau angka"),
        ("141/{urut} ", "spasi berlebih"),
        ("141/" * 40 + "{urut}", "lebih panjang"),
    ],
)
def test_a_wrong_pattern_is_refused(pola: str, pesan: str) -> None:
    with pytest.raises(ValueError, match=r".") as galat:
        baca_pola(pola)
    assert pesan in str(galat.value)


def test_another_pattern_has_no_running_number() -> None:
    pola = baca_pola("141/{urut3}/{tahun}")
    assert pola.urut("141/7/2026", HARI, KODE) == 7
    for asing in ("140/007/2026", "141/007/2025", "141/0/2026", "141//2026", "141/7/2026/x"):
        assert pola.urut(asing, HARI, KODE) is None


potongan = st.one_of(
    st.sampled_from([f"{{{x}}}" for x in PENGISI]),
    st.text(alphabet="ABkd14./()- {}", max_size=4),
)


@given(
    st.lists(potongan, max_size=7).map("".join),
    st.integers(1, 99_999),
    st.dates(date(1945, 1, 1), date(2100, 12, 31)),
)
def test_what_is_accepted_is_read_back(pola: str, urut: int, hari: date) -> None:
    try:
        terbaca = baca_pola(pola)
    except ValueError as galat:
        assert str(galat)  # noqa: PT017 - refused in words, never otherwise
        return
    nomor = terbaca.nomor(urut, hari, KODE)
    assert terbaca.urut(nomor, hari, KODE) == urut
    assert nomor[0].isalnum()
    assert nomor == " ".join(nomor.split())
    assert terbaca.nomor(urut + 1, hari, KODE) != nomor


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_in_words(teks: str) -> None:
    try:
        baca_pola(teks)
    except ValueError as galat:
        assert len(str(galat)) > 20  # noqa: PT017
