"""A kecamatan or kabupaten as a profile: the kode says the level, and only keputusan count."""

from __future__ import annotations

import pytest

from drafter.problem import Severity
from drafter.profile.aturan_wilayah import chair_by_office
from drafter.profile.periksa import RULES
from tests.profile.bantu import WAJIB, kode, periksa, satu

KECAMATAN = """\
kode: 52.02.08
nama: Pringgarata
kabupaten: Lombok Tengah
provinsi: Nusa Tenggara Barat
"""
KABUPATEN = """\
kode: 52.02
nama: Lombok Tengah
provinsi: Nusa Tenggara Barat
tempat: Praya
"""
TIM = "keputusan: [{{jenis: {jenis}, anggota: [{{nama: A, jabatan: Ketua, unsur: {unsur}}}]}}]\n"


def test_a_kecamatan_needs_no_kecamatan_and_a_kabupaten_neither() -> None:
    kecamatan, problems = periksa(KECAMATAN + "pejabat: {camat: A}\n")
    assert problems == ()
    assert kecamatan is not None
    assert (kecamatan.jenis, kecamatan.tingkat, kecamatan.kecamatan) == (
        *("kecamatan", "kecamatan", "Pringgarata"),
    )
    kabupaten, problems = periksa(KABUPATEN + "pejabat: {bupati: A}\n")
    assert problems == ()
    assert kabupaten is not None
    assert (kabupaten.tingkat, kabupaten.kabupaten) == ("kabupaten", "Lombok Tengah")
    assert kabupaten.kecamatan is None


def test_the_other_keys_are_still_needed() -> None:
    _, problems = periksa("kode: 52.02.08\n")
    assert [p.place.part for p in problems] == ["nama", "kecamatan", "kabupaten", "provinsi"]
    _, problems = periksa("kode: 52.02\nnama: Lombok Tengah\ntempat: Praya\n")
    assert [p.place.part for p in problems] == ["provinsi"]


def test_a_village_with_a_short_kode_is_told() -> None:
    _, problems = periksa(WAJIB.replace("52.02.08.2006", "52.02.08") + "bpd: {ketua: A}\n")
    assert kode(problems) == ["PROFIL-013", "PROFIL-060"]
    assert all("10 angka" in p.remedy for p in problems)
    _, problems = periksa(WAJIB.replace("52.02.08.2006", "52.02") + "tempat: Praya\n")
    assert [(p.code, p.place.part) for p in problems] == [
        ("PROFIL-060", "kabupaten"),
        ("PROFIL-060", "kecamatan"),
    ]


@pytest.mark.parametrize("pejabat", ["kepala_desa", "lurah", "bupati"])
def test_a_kecamatan_is_signed_for_by_its_camat(pejabat: str) -> None:
    _, problems = periksa(f"{KECAMATAN}pejabat: {{{pejabat}: A}}\n")
    assert kode(problems) == ["PROFIL-013"]


def test_a_village_has_no_camat() -> None:
    assert satu("pejabat: {camat: A}\n").code == "PROFIL-013"


def test_a_kabupaten_without_its_capital_is_only_warned() -> None:
    kabupaten, (problem,) = periksa(KABUPATEN.replace("tempat: Praya\n", ""))
    assert kabupaten is not None
    assert (problem.code, problem.severity) == ("PROFIL-061", Severity.PERINGATAN)
    kota = KABUPATEN.replace("52.02", "52.71").replace("Lombok Tengah", "Kota Mataram")
    assert periksa(kota.replace("tempat: Praya\n", ""))[1] == ()


def test_a_kota_called_kabupaten_is_told() -> None:
    _, problems = periksa(KABUPATEN.replace("Lombok Tengah", "Kota Lombok Tengah"))
    assert [(p.code, p.place.part) for p in problems] == [("PROFIL-011", "nama")]


def test_parts_of_a_village_are_not_used() -> None:
    kecamatan, problems = periksa(KECAMATAN + "dusun: [Karang]\nphbs: {}\n")
    assert kecamatan is not None
    assert kode(problems) == ["PROFIL-062"] * 2


@pytest.mark.parametrize(
    ("area", "jenis", "wrong"),
    [
        (WAJIB, "pokjanal_posyandu", True),
        (WAJIB, "pokja_posyandu", False),
        (KECAMATAN, "pokja_posyandu", True),
        (KECAMATAN, "pokjanal", False),
    ],
)
def test_pokjanal_is_above_the_village_and_pokja_in_it(area: str, jenis: str, wrong: bool) -> None:
    _, problems = periksa(area + TIM.format(jenis=jenis, unsur="Camat"))
    assert kode(problems) == (["PROFIL-063"] if wrong else [])


@pytest.mark.parametrize(
    ("area", "unsur", "wrong"),
    [
        (KABUPATEN, "Dinas Kesehatan", True),
        (KABUPATEN, "Ketua TP PKK Kabupaten", False),
        (KECAMATAN, "Puskesmas", False),
    ],
)
def test_the_chair_of_a_kabupaten_is_of_pkk(area: str, unsur: str, wrong: bool) -> None:
    area_, problems = periksa(area + TIM.format(jenis="tim_pembina_posyandu", unsur=unsur))
    assert area_ is not None
    assert kode(problems) == (["PROFIL-064"] if wrong else [])
    assert chair_by_office in RULES
