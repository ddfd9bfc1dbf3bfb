from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.bahasa.bilangan import abjad, angka, dari_romawi, persen, romawi, terbilang, urutan

SATUAN = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
SKALA = {"triliun": 10**12, "miliar": 10**9, "juta": 10**6, "ribu": 10**3}


def baca_terbilang(teks: str) -> int:
    """An independent reader: words to number, left to right."""
    kata = teks.replace("sepuluh", "satu puluh").replace("sebelas", "satu belas")
    kata = kata.replace("seratus", "satu ratus").replace("seribu", "satu ribu")
    jumlah = kelompok = digit = 0
    tanda = 1
    for k in kata.split():
        if k == "minus":
            tanda = -1
        elif k in SKALA:
            jumlah, kelompok, digit = jumlah + (kelompok + digit) * SKALA[k], 0, 0
        elif k in ("ratus", "puluh"):
            kelompok, digit = kelompok + digit * (100 if k == "ratus" else 10), 0
        elif k == "belas":
            kelompok, digit = kelompok + 10 + digit, 0
        else:
            digit = SATUAN.index(k)
    return tanda * (jumlah + kelompok + digit)


@given(st.integers(-(10**15) + 1, 10**15 - 1))
def test_terbilang_reads_back_to_its_number(n: int) -> None:
    assert baca_terbilang(terbilang(n)) == n


@given(st.integers(-(10**15) + 1, 10**15 - 1))
def test_terbilang_fuses_one_with_its_ten_hundred_and_thousand(n: int) -> None:
    kata = terbilang(n).split()
    pasangan = list(pairwise(kata))
    assert not {("satu", "puluh"), ("satu", "belas"), ("satu", "ratus")} & set(pasangan)
    if "satu ribu" in " ".join(kata):
        assert kata[kata.index("ribu") - 2] in {"puluh", "ratus", "seratus"}


@pytest.mark.parametrize(
    ("n", "teks"),
    [
        (0, "nol"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (1_000, "seribu"),
        (1_100, "seribu seratus"),
        (2_026, "dua ribu dua puluh enam"),
        (11_000, "sebelas ribu"),
        (21_000, "dua puluh satu ribu"),
        (1_000_000, "satu juta"),
        (1_001_000, "satu juta seribu"),
        (2_001_005, "dua juta seribu lima"),
        (125_000_000, "seratus dua puluh lima juta"),
        (-5, "minus lima"),
    ],
)
def test_terbilang_words_numbers_as_the_language_does(n: int, teks: str) -> None:
    assert terbilang(n) == teks


def test_terbilang_refuses_what_it_has_no_word_for() -> None:
    with pytest.raises(ValueError, match="terlalu besar"):
        terbilang(10**15)


@given(st.integers(1, 3999))
def test_romawi_reads_back(n: int) -> None:
    assert dari_romawi(romawi(n)) == n


@given(st.text(alphabet="IVXLCDM", max_size=9))
def test_dari_romawi_takes_only_the_canonical_form(s: str) -> None:
    try:
        n = dari_romawi(s)
    except ValueError:
        return
    assert romawi(n) == s


@pytest.mark.parametrize("s", ["", "IIII", "VIIII", "IC", "ii", "I I", "MMMM"])
def test_dari_romawi_refuses(s: str) -> None:
    with pytest.raises(ValueError, match="Romawi"):
        dari_romawi(s)


@pytest.mark.parametrize("n", [0, -1, 4000])
def test_romawi_refuses_outside_its_range(n: int) -> None:
    with pytest.raises(ValueError, match="Romawi"):
        romawi(n)


def test_angka_prints_digits_and_words() -> None:
    assert angka(5) == "5 (lima)"
    assert angka(1_500) == "1.500 (seribu lima ratus)"


def test_persen_prints_digits_with_their_sign_and_words() -> None:
    assert persen(80) == "80% (delapan puluh persen)"
    assert persen(100) == "100% (seratus persen)"


@pytest.mark.parametrize(
    ("n", "teks"),
    [
        (1, "Kesatu"),
        (2, "Kedua"),
        (10, "Kesepuluh"),
        (11, "Kesebelas"),
        (12, "Kedua Belas"),
        (20, "Kedua Puluh"),
        (21, "Kedua Puluh Satu"),
        (100, "Keseratus"),
    ],
)
def test_urutan_numbers_bagian_and_diktum(n: int, teks: str) -> None:
    assert urutan(n) == teks


def test_urutan_starts_at_one() -> None:
    with pytest.raises(ValueError, match="dimulai dari 1"):
        urutan(0)


def test_abjad_has_twenty_six_letters() -> None:
    assert [abjad(n) for n in (1, 2, 26)] == ["a", "b", "z"]
    for n in (0, 27):
        with pytest.raises(ValueError, match="26"):
            abjad(n)
