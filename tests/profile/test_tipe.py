from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from drafter.profile import tipe


def baca(kind: Any, text: str) -> Any:
    return TypeAdapter(kind).validate_python(text)


def tolak(kind: Any, text: str) -> str:
    with pytest.raises(ValidationError) as caught:
        baca(kind, text)
    (error,) = caught.value.errors()
    assert error["type"] == "profil"
    return f"{error['ctx']['pesan']} {error['ctx']['saran']}"


@pytest.mark.parametrize("text", ["ya", "Ya", "YA", "ada", "benar", "true", "yes"])
def test_yes_in_many_words(text: str) -> None:
    assert baca(tipe.YaTidak, text) is True


@pytest.mark.parametrize("text", ["tidak", "salah", "false", "No", "TIDAK"])
def test_no_in_many_words(text: str) -> None:
    assert baca(tipe.YaTidak, text) is False


def test_a_mistyped_yes_is_refused() -> None:
    assert "Pilih salah satu: `ya`, `tidak`" in tolak(tipe.YaTidak, "iyaa")


@pytest.mark.parametrize("text", ["2026-03-02", "2 Maret 2026"])
def test_dates_in_both_spellings(text: str) -> None:
    assert baca(tipe.Tanggal, text) == date(2026, 3, 2)


@pytest.mark.parametrize("text", ["31 April 2026", "2/3/2026", "kemarin", "2026-13-01"])
def test_a_date_that_is_none_says_how_to_write_one(text: str) -> None:
    assert "2 Maret 2026" in tolak(tipe.Tanggal, text)


@pytest.mark.parametrize("text", ["52.02.08.2006", "5202082006", "52 02 08 2006", "520208.2006"])
def test_a_kode_is_stored_with_dots(text: str) -> None:
    assert baca(tipe.Kode, text) == "52.02.08.2006"


@pytest.mark.parametrize(
    "text",
    ["52.02.8", "52.02.2006", "52.02.08.3006", "52.02.08.20060", "lima dua", "٥٢.02.08.2006"],
)
def test_a_wrong_kode_is_refused(text: str) -> None:
    assert "Kode wilayah" in tolak(tipe.Kode, text)


@pytest.mark.parametrize(
    ("text", "kode"), [("520208", "52.02.08"), ("52.02.08", "52.02.08"), ("5202", "52.02")]
)
def test_a_kecamatan_and_a_kabupaten_have_a_shorter_kode(text: str, kode: str) -> None:
    assert baca(tipe.Kode, text) == kode


@pytest.mark.parametrize("text", ["5202990101900001", "5202 9971 1290 0001"])
def test_a_nik_is_sixteen_digits_with_a_birth_date(text: str) -> None:
    assert baca(tipe.Nik, text) == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("520299010190001", "15 angka"),
        ("5.20299E+15", "Excel"),
        ("5202993201900001", "tanggal lahir"),
        ("5202997201900001", "tanggal lahir"),
        ("5202990113900001", "tanggal lahir"),
        ("52O2990101900001", "16 angka"),
    ],
)
def test_a_wrong_nik_says_what_is_wrong(text: str, words: str) -> None:
    assert words in tolak(tipe.Nik, text)


@pytest.mark.parametrize(
    ("text", "status"),
    [("Pj", "Pj."), ("penjabat", "Pj."), ("PLT.", "Plt."), ("pelaksana harian", "Plh.")],
)
def test_a_status_in_the_spellings_people_use(text: str, status: str) -> None:
    assert baca(tipe.Status, text) == status


def test_a_mistyped_choice_is_guessed() -> None:
    assert "Maksud Anda `karang_taruna`?" in tolak(tipe.JenisLkd, "karang tarunna")


@pytest.mark.parametrize("text", ["5", "005"])
def test_a_whole_number(text: str) -> None:
    assert baca(tipe.Bulat, text) == 5


@pytest.mark.parametrize("text", ["lima", "5,5", "-1", "5 tahun", "9" * 5000])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    assert "bilangan bulat" in tolak(tipe.Bulat, text)


@pytest.mark.parametrize("text", ["Bank Sampah", "bank-sampah", "1kwt", ""])
def test_a_code_is_a_plain_word(text: str) -> None:
    assert "bank_sampah" in tolak(tipe.Slug, text)


_KINDS: list[Any] = [
    tipe.YaTidak,
    tipe.Tanggal,
    tipe.Kode,
    tipe.Nik,
    tipe.Nip,
    tipe.Bulat,
    tipe.Slug,
]
_KINDS += [tipe.Status, tipe.JenisLkd, tipe.JenisPeraturan, tipe.JenisKelamin, tipe.Kertas]


@given(st.sampled_from(_KINDS), st.text(max_size=30))
def test_any_text_is_read_or_refused_in_words(kind: Any, text: str) -> None:
    try:
        baca(kind, text)
    except ValidationError as error:
        kinds = {e["type"] for e in error.errors()}
    else:
        kinds = {"profil"}
    assert kinds == {"profil"}
