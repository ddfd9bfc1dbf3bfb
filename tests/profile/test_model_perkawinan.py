from __future__ import annotations

import pytest

from drafter.profile.model_perkawinan import UsiaPerkawinan
from tests.profile.bantu import desa, satu


def bagian(text: str) -> UsiaPerkawinan:
    village = desa(f"usia_perkawinan: {text}\n")
    assert village.usia_perkawinan is not None
    return village.usia_perkawinan


def test_an_empty_part_is_complete() -> None:
    part = bagian("{}")
    assert (part.anjuran_perempuan, part.anjuran_laki_laki) == (21, 25)
    assert (part.tenggat_lapor, part.lama_pendampingan, part.penyuluhan) == (24, 3, 2)
    assert (part.tradisi, part.jam_kunjungan, part.uptd_ppa, part.mitra_adat) == (None,) * 4
    assert part.istilah_lokal.kawin_lari is None
    assert part.satgas.unsur == part.mitra == part.penghargaan == ()


def test_a_village_without_the_part_has_none() -> None:
    assert desa().usia_perkawinan is None


@pytest.mark.parametrize("key", ["anjuran_perempuan", "anjuran_laki_laki"])
def test_no_advice_below_the_age_of_the_law(key: str) -> None:
    assert getattr(bagian(f"{{{key}: 19}}"), key) == 19
    problem = satu(f"usia_perkawinan: {{{key}: 18}}\n")
    assert "18 tahun lebih rendah" in problem.message
    assert "UU 1/1974 Pasal 7 ayat (1)" in problem.remedy


@pytest.mark.parametrize("key", ["usia_min_nikah", "batas_umur", "denda"])
def test_the_age_of_the_law_and_fines_are_no_choice(key: str) -> None:
    assert satu(f"usia_perkawinan: {{{key}: 21}}\n").code == "PROFIL-002"


def test_only_the_sasak_tradition_is_known() -> None:
    assert bagian("{tradisi: Suku Sasak}").tradisi == "sasak"
    assert "bukan pilihan" in satu("usia_perkawinan: {tradisi: samawa}\n").message


def test_local_words_become_defined_terms() -> None:
    words = bagian("{istilah_lokal: {kawin_lari: ngerorod, kunjungan: Ngapel}}").istilah_lokal
    assert (words.kawin_lari, words.kunjungan, words.rapat) == ("Ngerorod", "Ngapel", None)


@pytest.mark.parametrize(("typed", "stored"), [("21:00", "21.00"), ("9.30", "09.30")])
def test_an_hour_is_read_either_way(typed: str, stored: str) -> None:
    assert bagian(f"{{jam_kunjungan: '{typed}'}}").jam_kunjungan == stored


@pytest.mark.parametrize("typed", ["25.00", "malam", "21"])
def test_what_is_no_hour_is_refused(typed: str) -> None:
    assert "bukan jam" in satu(f"usia_perkawinan: {{jam_kunjungan: '{typed}'}}\n").message


@pytest.mark.parametrize(
    "text", ["tenggat_lapor: 73", "lama_pendampingan: 0", "penyuluhan: 13", "anjuran_perempuan: 36"]
)
def test_numbers_have_bounds(text: str) -> None:
    assert satu(f"usia_perkawinan: {{{text}}}\n").code.startswith("PROFIL-")
