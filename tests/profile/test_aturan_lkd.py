from __future__ import annotations

import pytest

from drafter.problem import Severity
from tests.profile.bantu import LENGKAP, WAJIB, kode, periksa, satu

_LAIN = "lkd:\n  lain:\n    - {{kode: {}, nama: A, pengertian: x, tugas: [y]}}\n"


def test_fewer_than_six_kinds_is_a_warning_that_names_the_rule() -> None:
    village, (problem,) = periksa(WAJIB + "lkd: {jenis: [pkk, karang_taruna, posyandu, lpm]}\n")
    assert village is not None
    assert problem.severity is Severity.PERINGATAN
    assert "Permendagri 18/2018 Pasal 6 ayat (1)" in problem.message
    assert "Rukun Tetangga, Rukun Warga" in problem.message


def test_a_kind_is_listed_once() -> None:
    text = "lkd: {jenis: [rt, rw, pkk, karang_taruna, posyandu, lpm, RT]}\n"
    assert satu(text).place.part == "lkd.jenis[6]"


def test_a_local_code_is_its_own() -> None:
    assert satu(_LAIN.format("rt")).code == "PROFIL-021"
    twice = _LAIN.format("kwt") + "    - {kode: kwt, nama: B, pengertian: x, tugas: [y]}\n"
    assert satu(twice).place.part == "lkd.lain[1].kode"


@pytest.mark.parametrize(
    ("lembaga", "remedy"),
    [("posyanduu", "Maksud Anda `posyandu`?"), ("kwt", "lkd.lain"), ("bumdes", "lkd.lain")],
)
def test_an_sk_names_an_institution_of_the_village(lembaga: str, remedy: str) -> None:
    problem = satu(f"pengurus: [{{lembaga: {lembaga}, anggota: [{LENGKAP}]}}]\n")
    assert (problem.code, problem.place.part) == ("PROFIL-022", "pengurus[0].lembaga")
    assert remedy in problem.remedy


def test_one_of_the_six_that_this_village_has_not_is_told_so() -> None:
    _, problems = periksa(
        WAJIB + "lkd: {jenis: [rw, pkk, karang_taruna, posyandu, lpm]}\n"
        f"pengurus: [{{lembaga: rt, anggota: [{LENGKAP}]}}]\n"
    )
    assert kode(problems) == ["PROFIL-020", "PROFIL-022"]
    assert "Tambahkan `rt` di `lkd.jenis`" in problems[1].remedy


_FIVE = "    masa_bakti: {mulai: 2026-01-05, selesai: 2031-01-04}\n"


def _sk(lembaga: str) -> str:
    return f"pengurus:\n  - lembaga: {lembaga}\n    anggota: [{LENGKAP}]\n"


_LONG = "    masa_bakti: {mulai: 2026-01-05, selesai: 2034-01-04}\n"


@pytest.mark.parametrize(
    ("lembaga", "severity"),
    [("lpm", "kesalahan"), ("karang_taruna", "kesalahan"), ("pkk", "peringatan")],
)
def test_a_term_longer_than_the_law_allows_is_told_with_a_last_day(
    lembaga: str, severity: str
) -> None:
    problem = satu(_sk(lembaga) + _LONG)
    assert (problem.code, problem.severity) == ("PROFIL-029", severity)
    assert problem.place.part == "pengurus[0].masa_bakti.selesai"
    assert lembaga == "pkk" or "misalnya 4 Januari 2031" in problem.remedy


def test_a_posyandu_since_2024_may_have_a_rule_of_its_own() -> None:
    named = _sk("posyandu") + "    nama_lembaga: Posyandu Melati\n"
    assert satu(named + _LONG).severity is Severity.PERINGATAN
    old = _LONG.replace("2026", "2020")
    assert satu(named + old).severity is Severity.KESALAHAN


def test_a_term_begun_on_another_day_than_the_sk_is_a_warning() -> None:
    problem = satu(_sk("lpm") + f"{_FIVE}    nomor: 3\n    tanggal: 2026-02-01\n")
    assert (problem.code, problem.severity) == ("PROFIL-029", Severity.PERINGATAN)
    assert problem.place.part == "pengurus[0].masa_bakti.mulai"


def test_an_sk_older_than_the_rule_is_not_judged_by_it() -> None:
    old = "    nomor: 3\n    tanggal: 2017-01-05\n"
    term = "    masa_bakti: {mulai: 2017-01-05, selesai: 2023-01-04}\n"
    assert periksa(WAJIB + _sk("lpm") + old + term)[1] == ()


@pytest.mark.parametrize(("lembaga", "selesai"), [("lpm", "2031-01-05"), ("pkk", "2032-01-04")])
def test_five_years_and_the_rule_of_the_pkk_are_not_warned_of(lembaga: str, selesai: str) -> None:
    term = f"    masa_bakti: {{mulai: 2026-01-05, selesai: {selesai}}}\n"
    assert periksa(WAJIB + _sk(lembaga) + term)[1] == ()


def test_a_local_lkd_with_another_term_is_a_warning() -> None:
    local = "{kode: kwt, nama: A, pengertian: x, tugas: [y], masa_jabatan: 3}"
    problem = satu(f"lkd:\n  lain:\n    - {local}\n")
    assert (problem.code, problem.place.part) == ("PROFIL-029", "lkd.lain[0].masa_jabatan")


def test_an_sk_tells_which_of_many_rt_it_is_about() -> None:
    problem = satu(_sk("rt"))
    assert (problem.code, problem.place.part) == ("PROFIL-030", "pengurus[0].lembaga")
    assert periksa(WAJIB + _sk("rt") + "    nama_lembaga: RT 001\n")[1] == ()
