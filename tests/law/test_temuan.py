from __future__ import annotations

from datetime import date

from drafter.law import temuan
from drafter.law.load import register
from drafter.problem import Severity

PADA = date(2026, 5, 1)


def test_a_dead_regulation_is_told_with_what_ended_and_what_replaced_it() -> None:
    masalah = temuan.sudah_dicabut(register(), register().peraturan["pp-43-2014"], PADA)
    assert "dengan Peraturan Pemerintah Nomor 16 Tahun 2026 sejak 27 Maret 2026" in masalah.message
    assert "pp-16-2026" in masalah.remedy


def test_a_doubt_is_told_from_its_day_on() -> None:
    yang = register().peraturan["uu-69-1958"]
    assert not list(temuan.keraguan(register(), yang, date(2024, 1, 1)))
    assert [p.code for p in temuan.keraguan(register(), yang, PADA)] == ["HUKUM-007"]


def test_what_cannot_be_is_an_error_and_what_is_missing_a_suggestion() -> None:
    yang = register().peraturan["permendagri-13-2024"]
    assert temuan.ganjil(yang, "salah.").severity is Severity.KESALAHAN
    assert {p.severity for p in temuan.tercantum(register(), yang, PADA)} == {Severity.SARAN}


def test_a_day_after_the_registers_own_is_told() -> None:
    assert [p.code for p in temuan.batas(register(), date(2027, 1, 1))] == ["HUKUM-010"]
    assert not list(temuan.batas(register(), PADA))
