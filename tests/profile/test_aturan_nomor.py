"""Rules on the numbers of the SK of one profile."""

from __future__ import annotations

import pytest

from drafter.problem import Severity
from tests.profile.bantu import LENGKAP, WAJIB, periksa, satu


def _dua(satu: str, dua: str) -> str:
    rows = (f"{{jenis: satgas, {sk}, anggota: [{LENGKAP}]}}" for sk in (satu, dua))
    return f"keputusan: [{', '.join(rows)}]\n"


@pytest.mark.parametrize("nomor", ["9", "188.45/9/KEP/2026", "141/9/KD/2026"])
def test_two_sk_of_a_year_with_one_number_are_told(nomor: str) -> None:
    sama = f"nomor: {nomor}, tanggal: 2026-02-02"
    problem = satu(_dua(sama, sama))
    assert (problem.code, problem.severity) == ("PROFIL-041", Severity.PERINGATAN)
    assert problem.place.part == "keputusan[1].nomor"
    assert "`keputusan[0]`" in problem.message


def test_the_small_and_capital_letters_of_a_number_are_the_same() -> None:
    problem = satu(
        _dua("nomor: 9/kep/2026, tanggal: 2026-02-02", "nomor: 9/KEP/2026, tanggal: 2026-02-02")
    )
    assert problem.code == "PROFIL-041"


def test_an_sk_of_an_lkd_and_another_share_one_series() -> None:
    other = f"pengurus: [{{lembaga: pkk, nomor: 9, tanggal: 2026-02-02, anggota: [{LENGKAP}]}}]\n"
    sk = f"keputusan: [{{jenis: satgas, nomor: 9, tanggal: 2026-03-02, anggota: [{LENGKAP}]}}]\n"
    problems = [p for p in periksa(WAJIB + other + sk)[1] if p.code == "PROFIL-041"]
    assert [p.place.part for p in problems] == ["keputusan[0].nomor"]


def test_a_lower_number_with_a_later_day_is_told() -> None:
    problem = satu(_dua("nomor: 7, tanggal: 2026-01-12", "nomor: 4, tanggal: 2026-01-19"))
    assert (problem.code, problem.severity) == ("PROFIL-042", Severity.PERINGATAN)
    assert problem.place.part == "keputusan[0].tanggal"
    assert "12 Januari 2026, lebih awal daripada SK bernomor 4" in problem.message


@pytest.mark.parametrize(
    ("satu", "dua"),
    [
        ("nomor: 9, tanggal: 2025-02-02", "nomor: 9, tanggal: 2026-02-02"),
        ("nomor: 9, tanggal: 2026-02-02", "nomor: 10, tanggal: 2026-02-02"),
        ("nomor: 40, tanggal: 2025-12-30", "nomor: 1, tanggal: 2026-01-05"),
        ("nomor: 5/A, tanggal: 2026-03-02", "nomor: 6/B, tanggal: 2026-02-02"),
        ("nama: X", "nama: Y"),
    ],
)
def test_numbers_apart_and_in_step_are_fine(satu: str, dua: str) -> None:
    codes = {p.code for p in periksa(WAJIB + _dua(satu, dua))[1]}
    assert not codes & {"PROFIL-041", "PROFIL-042"}
