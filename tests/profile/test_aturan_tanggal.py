"""Rules on the days of an SK and of who signs it."""

from __future__ import annotations

import pytest

from drafter.problem import Severity
from tests.profile.bantu import LENGKAP, WAJIB, periksa, satu


def _sk(more: str, day: str = "2026-02-02") -> str:
    row = f"jenis: satgas, nomor: 3, tanggal: {day}, anggota: [{LENGKAP}]"
    return f"keputusan: [{{{row}, {more}}}]\n"


@pytest.mark.parametrize(
    ("more", "part", "words"),
    [
        ("berita_acara: {tanggal: 2026-02-03}", "berita_acara.tanggal", "sesudah SK"),
        ("mencabut: {nomor: 9, tahun: 2027, tentang: x}", "mencabut.tahun", "lebih baru"),
        (
            "perubahan: {nomor: 9, tahun: 2026, tanggal: 2026-02-03, tentang: x}",
            "perubahan.tanggal",
            "diubah lebih baru",
        ),
        (
            "mencabut: {nomor: 9, tahun: 2024, tanggal: 2023-02-03, tentang: x}",
            "mencabut.tanggal",
            "bertahun 2024",
        ),
        ("mencabut: {nomor: 3, tahun: 2026, tentang: x}", "mencabut.nomor", "SK ini sendiri"),
    ],
)
def test_what_an_sk_names_is_not_younger_than_it(more: str, part: str, words: str) -> None:
    problem = satu(_sk(more))
    assert (problem.code, problem.severity) == ("PROFIL-037", Severity.KESALAHAN)
    assert problem.place.part == f"keputusan[0].{part}"
    assert words in problem.message


@pytest.mark.parametrize(
    "more",
    [
        "berita_acara: {tanggal: 2026-02-02}",
        "mencabut: {nomor: 9, tahun: 2026, tanggal: 2026-01-02, tentang: x}",
        "masa_bakti: {mulai: 2026-01-05, selesai: 2026-12-31}",
    ],
)
def test_days_in_order_are_fine(more: str) -> None:
    assert periksa(WAJIB + _sk(more))[1] == ()


def test_a_term_long_before_its_sk_is_a_warning() -> None:
    problem = satu(_sk("masa_bakti: {mulai: 2025-06-01, selesai: 2026-12-31}"))
    assert (problem.code, problem.severity) == ("PROFIL-037", Severity.PERINGATAN)
    assert "berlaku surut" in problem.message


def test_a_term_that_ends_before_it_begins_is_told_of_every_sk() -> None:
    problem = satu(_sk("masa_bakti: {mulai: 2026-02-02, selesai: 2025-02-01}"))
    assert (problem.code, problem.place.part) == (
        "PROFIL-016",
        "keputusan[0].masa_bakti.selesai",
    )


def test_a_number_without_a_date_is_told_of_every_sk() -> None:
    problem = satu("keputusan: [{jenis: satgas, nomor: 3, anggota: [{nama: A, jabatan: B}]}]\n")
    assert (problem.code, problem.place.part) == ("PROFIL-027", "keputusan[0].nomor")


_MASA = "masa: {mulai: 2022-02-14, selesai: 2030-02-13}"


def _kades(more: str) -> str:
    return f"pejabat: {{kepala_desa: {{nama: Ali, {more}}}}}\n"


@pytest.mark.parametrize(
    ("day", "words"), [("2022-02-13", "belum menjabat"), ("2030-02-14", "tidak menjabat lagi")]
)
def test_an_sk_signed_outside_the_term_of_its_signatory_is_told(day: str, words: str) -> None:
    problem = satu(_kades(_MASA) + _sk("nama: X", day))
    assert (problem.code, problem.place.part) == ("PROFIL-038", "keputusan[0].tanggal")
    assert words in problem.message
    assert "Pj." in problem.remedy


@pytest.mark.parametrize("day", ["2022-02-14", "2030-02-13"])
def test_the_first_and_last_day_are_in_the_term(day: str) -> None:
    assert periksa(WAJIB + _kades(_MASA) + _sk("nama: X", day))[1] == ()


def test_a_plh_who_would_name_people_is_a_warning_that_prints_no_pasal() -> None:
    problem = satu(_kades("status: Plh.") + _sk("nama: X"))
    assert (problem.code, problem.severity) == ("PROFIL-038", Severity.PERINGATAN)
    assert problem.place.part == "pejabat.kepala_desa.status"
    assert "Pasal" not in problem.message
    assert periksa(WAJIB + _kades("status: Plh."))[1] == ()
    assert periksa(WAJIB + _kades("status: Pj.") + _sk("nama: X"))[1] == ()
