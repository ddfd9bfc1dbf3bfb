from __future__ import annotations

import pytest

from drafter.profile.model_phbs import Phbs
from tests.profile.bantu import desa, satu


def phbs(text: str) -> Phbs:
    section = desa(f"phbs:\n{text}").phbs
    assert section is not None
    return section


def test_an_empty_section_is_enough() -> None:
    section = desa("phbs: {}\n").phbs
    assert section is not None
    assert (section.bentuk, section.pendataan_per_tahun) == ("lengkap", 2)
    assert (section.pilar_prioritas, section.bebas_babs, section.target_persen) == ((), None, None)


def test_other_spellings_are_read() -> None:
    section = phbs(
        "  bentuk: Ringkas\n  hari_kerja_bakti: jum'at\n  pilar_prioritas: [ODF, CTPS]\n"
    )
    assert (section.bentuk, section.hari_kerja_bakti) == ("ringkas", "Jumat")
    assert section.pilar_prioritas == ("stop_babs", "cuci_tangan")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("target_persen: 101", "phbs.target_persen"),
        ("target_persen: 0", "phbs.target_persen"),
        ("pendataan_per_tahun: 0", "phbs.pendataan_per_tahun"),
        ("kader_per_dusun: 0", "phbs.kader_per_dusun"),
        ("kerja_bakti_per_bulan: 6", "phbs.kerja_bakti_per_bulan"),
        ("pilar_prioritas: [rokok]", "phbs.pilar_prioritas[0]"),
        ("radius_jual_rokok: 100", "phbs.radius_jual_rokok"),
    ],
)
def test_values_out_of_bounds_are_refused(text: str, part: str) -> None:
    problem = satu(f"phbs:\n  {text}\n")
    assert problem.place is not None
    assert problem.place.part == part


@pytest.mark.parametrize("text", ["tahun_bebas_babs: 2020", "target_tahun: 2028"])
def test_a_year_needs_what_it_dates(text: str) -> None:
    problem = satu(f"phbs:\n  {text}\n")
    assert text.split(":", maxsplit=1)[0] in problem.message
    assert problem.remedy


def test_the_same_pillar_twice_counts_once() -> None:
    section = phbs("  pilar_prioritas: [sampah, limbah_cair, sampah]\n")
    assert section.pilar_prioritas == ("sampah", "limbah_cair")
