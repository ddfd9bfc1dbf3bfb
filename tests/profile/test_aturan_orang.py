"""Rules on the people themselves: NIK, age, and the codes that stand for them."""

from __future__ import annotations

import pytest

from drafter.problem import Severity
from tests.profile.bantu import LAINNYA, LENGKAP, WAJIB, kode, periksa, satu


def _people(*rows: str) -> str:
    return f"pengurus: [{{lembaga: lpm, anggota: [{', '.join(rows)}, {LAINNYA}]}}]\n"


def test_a_nik_stands_once_in_an_sk() -> None:
    problem = satu(
        _people(
            "{nama: Budi, jabatan: Ketua, nik: 5202990101900001}",
            "{nama: Agus, jabatan: Anggota, nik: 5202990101900001}",
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


def test_a_nik_has_one_name_in_the_whole_profile() -> None:
    orang = "orang: {ali: {nama: Ali, nik: 5202990101900001}}\n"
    satgas = "keputusan: [{jenis: satgas, anggota: [{orang: ali, jabatan: Ketua}, {ROW}]}]\n"
    problem = satu(
        orang + satgas.replace("{ROW}", "{nama: Umar, jabatan: A, nik: 5202990101900001}")
    )
    assert (problem.code, problem.place.part) == ("PROFIL-023", "keputusan[0].anggota[1].nik")
    assert "Ali (orang.ali)" in problem.message


def test_one_person_in_two_sk_with_or_without_title_is_no_second_name() -> None:
    text = "orang: {ali: {nama: Ali, nik: 5202990101900001}}\n" + _people(
        "{orang: ali, nama: H. Ali, jabatan: Ketua}"
    )
    satgas = "{jenis: satgas, anggota: [{nama: 'ALI, S.E.', jabatan: X, nik: 5202990101900001}]}"
    assert periksa(f"{WAJIB}{text}keputusan: [{satgas}]\n")[1] == ()


def test_a_wrong_nik_of_a_listed_person_is_told_once_where_it_is_typed() -> None:
    text = "orang: {ali: {nama: Ali, nik: 5202990101900001, jenis_kelamin: P}}\n"
    problem = satu(text + _people("{orang: ali, jabatan: Ketua}"))
    assert (problem.code, problem.place.part) == ("PROFIL-024", "orang.ali.nik")


def _born(day: str, lembaga: str = "lpm") -> str:
    ketua = f"{{nama: A, jabatan: Ketua, tanggal_lahir: {day}}}"
    sk = f"lembaga: {lembaga}, nomor: 3, tanggal: 2026-02-02, anggota: [{ketua}, {LAINNYA}]"
    return f"pengurus: [{{{sk}}}]\n"


@pytest.mark.parametrize(
    ("day", "severity", "words"),
    [
        ("2026-02-03", Severity.KESALAHAN, "belum lahir"),
        ("1925-02-01", Severity.KESALAHAN, "101 tahun"),
        ("2019-02-01", Severity.KESALAHAN, "7 tahun"),
        ("2008-02-03", Severity.PERINGATAN, "17 tahun pada tanggal SK: masih anak"),
    ],
)
def test_an_age_that_cannot_be_or_is_a_childs_is_told(
    day: str, severity: Severity, words: str
) -> None:
    problem = satu(_born(day))
    assert (problem.code, problem.severity) == ("PROFIL-035", severity)
    assert problem.place.part == "pengurus[0].anggota[0].tanggal_lahir"
    assert words in problem.message


@pytest.mark.parametrize("day", ["2008-02-02", "1930-01-01"])
def test_a_grown_person_of_any_age_is_fine(day: str) -> None:
    assert periksa(WAJIB + _born(day))[1] == ()


def test_the_age_in_a_karang_taruna_is_only_a_hint_without_a_figure_from_memory() -> None:
    assert periksa(WAJIB + _born("2010-01-01", "karang_taruna"))[1] == ()
    problem = satu(_born("1970-01-01", "karang_taruna"))
    assert problem.severity is Severity.SARAN
    assert "45" not in problem.message + problem.remedy


def test_a_code_that_is_not_in_the_list_is_an_error_with_the_near_one() -> None:
    text = "orang: {aminah: Siti Aminah}\nbpd: {ketua: {orang: aminah}}\n"
    problem = satu(f"{text}pengurus: [{{lembaga: lpm, anggota: [{LENGKAP}, {_AMINA}]}}]\n")
    assert (problem.code, problem.severity) == ("PROFIL-039", Severity.KESALAHAN)
    assert problem.place.part == "pengurus[0].anggota[3].orang"
    assert "Maksud Anda `aminah`?" in problem.remedy
    assert "belum ada" in satu("bpd: {ketua: {orang: aminah}}\n").remedy


_AMINA = "{orang: amina, jabatan: Anggota}"


def test_a_listed_person_whom_no_sk_names_is_a_hint() -> None:
    problem = satu("orang: {aminah: Siti Aminah}\n")
    assert (problem.severity, problem.place.part) == (Severity.SARAN, "orang.aminah")
