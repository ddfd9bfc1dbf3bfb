from __future__ import annotations

import pytest

from drafter.problem import Severity
from tests.profile.bantu import WAJIB, kode, periksa, satu

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
    problem = satu(f"pengurus: [{{lembaga: {lembaga}, anggota: [{{nama: A, jabatan: Ketua}}]}}]\n")
    assert (problem.code, problem.place.part) == ("PROFIL-022", "pengurus[0].lembaga")
    assert remedy in problem.remedy


def test_one_of_the_six_that_this_village_has_not_is_told_so() -> None:
    _, problems = periksa(
        WAJIB + "lkd: {jenis: [rw, pkk, karang_taruna, posyandu, lpm]}\n"
        "pengurus: [{lembaga: rt, anggota: [{nama: A, jabatan: Ketua}]}]\n"
    )
    assert kode(problems) == ["PROFIL-020", "PROFIL-022"]
    assert "Tambahkan `rt` di `lkd.jenis`" in problems[1].remedy


def _people(*rows: str) -> str:
    return f"pengurus: [{{lembaga: lpm, anggota: [{', '.join(rows)}]}}]\n"


def test_a_nik_stands_once_in_an_sk() -> None:
    problem = satu(
        _people(
            "{nama: Budi, jabatan: Ketua, nik: 5202990101900001}",
            "{nama: Agus, jabatan: Sekretaris, nik: 5202990101900001}",
        )
    )
    assert (problem.code, problem.place.part) == ("PROFIL-023", "pengurus[0].anggota[1].nik")
    assert "Budi" in problem.message


@pytest.mark.parametrize(
    ("person", "codes"),
    [
        ("jenis_kelamin: P, tanggal_lahir: 1990-01-01, nik: 5202994101900001", []),
        ("jenis_kelamin: L, tanggal_lahir: 1990-01-01, nik: 5202990101900001", []),
        ("jenis_kelamin: P, tanggal_lahir: 1990-01-31, nik: 5202997101900001", []),
        ("jenis_kelamin: L, nik: 5202994101900001", ["PROFIL-024"]),
        ("tanggal_lahir: 1990-02-01, nik: 5202994101900001", ["PROFIL-024"]),
        ("jenis_kelamin: L", []),
    ],
)
def test_a_nik_agrees_with_its_person(person: str, codes: list[str]) -> None:
    _, problems = periksa(WAJIB + _people(f"{{nama: A, jabatan: Ketua, {person}}}"))
    assert kode(problems) == codes


_FIVE = "    masa_bakti: {mulai: 2026-01-05, selesai: 2031-01-04}\n"
_SK = "pengurus:\n  - lembaga: {}\n    anggota: [{{nama: A, jabatan: Ketua}}]\n"


@pytest.mark.parametrize(
    ("rest", "part"),
    [
        ("    masa_bakti: {mulai: 2026-01-05, selesai: 2034-01-04}\n", "selesai"),
        (f"{_FIVE}    nomor: 3\n    tanggal: 2026-02-01\n", "mulai"),
    ],
)
def test_a_term_longer_than_five_years_or_begun_on_another_day_is_a_warning(
    rest: str, part: str
) -> None:
    problem = satu(_SK.format("lpm") + rest)
    assert (problem.code, problem.place.part) == ("PROFIL-029", f"pengurus[0].masa_bakti.{part}")
    assert problem.severity is Severity.PERINGATAN


@pytest.mark.parametrize(("lembaga", "selesai"), [("lpm", "2031-01-05"), ("pkk", "2032-01-04")])
def test_five_years_and_the_rule_of_the_pkk_are_not_warned_of(lembaga: str, selesai: str) -> None:
    term = f"    masa_bakti: {{mulai: 2026-01-05, selesai: {selesai}}}\n"
    assert periksa(WAJIB + _SK.format(lembaga) + term)[1] == ()


def test_a_local_lkd_with_another_term_is_a_warning() -> None:
    local = "{kode: kwt, nama: A, pengertian: x, tugas: [y], masa_jabatan: 3}"
    problem = satu(f"lkd:\n  lain:\n    - {local}\n")
    assert (problem.code, problem.place.part) == ("PROFIL-029", "lkd.lain[0].masa_jabatan")


def test_an_sk_tells_which_of_many_rt_it_is_about() -> None:
    problem = satu(_SK.format("rt"))
    assert (problem.code, problem.place.part) == ("PROFIL-030", "pengurus[0].lembaga")
    assert periksa(WAJIB + _SK.format("rt") + "    nama_lembaga: RT 001\n")[1] == ()
