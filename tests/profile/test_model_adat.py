"""What a village may decide about its lembaga adat, and what it may not."""

from __future__ import annotations

import pytest

from drafter.profile.model_adat import LembagaAdat
from tests.profile.bantu import desa, satu


def adat(isi: str) -> LembagaAdat:
    hasil = desa(f"lembaga_adat: {{{isi}}}\n").lembaga_adat
    assert hasil is not None
    return hasil


def test_an_empty_section_is_complete() -> None:
    kosong = adat("")
    assert (kosong.masa_jabatan, kosong.periode) == (5, 2)
    assert (kosong.nama, kosong.pengurus_perempuan) == (None, None)
    assert (kosong.jabatan, kosong.perselisihan, kosong.kewajiban_adat) == ((), (), False)


@pytest.mark.parametrize(
    ("isi", "aturan", "warga"),
    [
        ("", "Aturan Adat", "Masyarakat Adat Setempat"),
        ("tradisi: Sasak", "Awiq-awiq", "Krama Adat"),
        ("tradisi: sasak, sebutan_aturan: Awig-awig", "Awig-awig", "Krama Adat"),
        ("tradisi: Sumbawa", "Aturan Adat", "Masyarakat Adat Setempat"),
        ("tradisi: mbojo", "Aturan Adat", "Masyarakat Adat Setempat"),
    ],
)
def test_words_follow_the_tradition_unless_told(isi: str, aturan: str, warga: str) -> None:
    assert (adat(isi).sebutan_aturan, adat(isi).sebutan_warga) == (aturan, warga)


@pytest.mark.parametrize("isi", ["masa_jabatan: 0", "masa_jabatan: 21", "tradisi: jawa"])
def test_out_of_bounds_is_told(isi: str) -> None:
    assert satu(f"lembaga_adat: {{{isi}}}\n").remedy


@pytest.mark.parametrize(
    "perkara",
    [
        *("kekerasan dalam rumah tangga", "Perkawinan Anak", "narkotika", "pencurian ternak"),
        *("penipuan jual beli tanah", "Perjudian", "main judi"),
    ],
)
def test_what_belongs_to_the_courts_is_refused(perkara: str) -> None:
    p = satu(f"lembaga_adat: {{perselisihan: [{perkara}]}}\n")
    assert p.place.part == "lembaga_adat.perselisihan[0]"
    assert "UU 12/2022 Pasal 23" in p.remedy


@pytest.mark.parametrize("perkara", ["pembagian air irigasi", "perizinan keramaian", "kecurigaan"])
def test_other_disputes_are_kept(perkara: str) -> None:
    assert adat(f"perselisihan: [{perkara}]").perselisihan == (perkara,)


def test_the_worth_of_an_obligation_is_capped() -> None:
    isi = "kewajiban_adat: ya, kewajiban_adat_paling_banyak: {}"
    assert adat(isi.format(10000000)).kewajiban_adat_paling_banyak == 10_000_000
    p = satu(f"lembaga_adat: {{{isi.format(10000001)}}}\n")
    assert "Rp10.000.001" in p.message
    assert "UU 1/2023 Pasal 79" in p.remedy


def test_a_cap_without_obligations_is_told() -> None:
    p = satu("lembaga_adat: {kewajiban_adat_paling_banyak: 500000}\n")
    assert "kewajiban_adat: ya" in p.remedy
