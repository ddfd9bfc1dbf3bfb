from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.law.daftar import periksa_daftar
from drafter.law.load import register
from drafter.law.model import Status
from drafter.law.query import status
from drafter.law.urutan import urutan_peraturan

PADA = date(2026, 5, 1)
ID = st.sampled_from(sorted(register().peraturan))


def kode(*ids: str, pada: date = PADA, jenis: str = "perdes") -> list[str]:
    return [p.code for p in periksa_daftar(register(), ids, pada, jenis)]


@pytest.mark.parametrize(
    ("ids", "ditemukan"),
    [
        (["uu-6-2014", "uu-23-2014", "pp-16-2026"], []),
        (["uu-23-2014", "uu-6-2014"], ["HUKUM-022"]),
        (["pp-16-2026", "uu-6-2014"], ["HUKUM-022"]),
        (["uu-6-2014", "uu-6-2014"], ["HUKUM-021"]),
        (["uu-6-2014", "pp-43-2014"], ["HUKUM-003"]),
        (["uu-6-2014", "pp-43-201"], ["HUKUM-001"]),
        (["uu-6-2014", "se-gubernur-bali-9-2025"], ["HUKUM-024"]),
    ],
)
def test_a_list_is_checked_as_it_is_written(ids: list[str], ditemukan: list[str]) -> None:
    assert kode(*ids) == ditemukan


def test_what_is_not_yet_in_force_may_not_stand_in_it() -> None:
    assert kode("pp-16-2026", pada=date(2026, 3, 26)) == ["HUKUM-002"]


def test_a_document_does_not_rest_on_a_lower_one() -> None:
    assert kode("permendagri-18-2018", jenis="pp") == ["HUKUM-023"]
    assert kode("permendagri-18-2018", jenis="perkades") == []


def test_a_decision_may_rest_on_anything() -> None:
    assert kode("se-gubernur-bali-9-2025", jenis="") == []


@given(st.sets(ID, max_size=12), st.dates(date(2010, 1, 1), date(2026, 11, 21)))
def test_a_sorted_list_of_living_law_has_no_finding(ids: set[str], pada: date) -> None:
    semua = register().peraturan
    hidup = [x for x in ids if status(register(), x, pada) is Status.BERLAKU]
    hidup.sort(key=lambda x: urutan_peraturan(register(), semua[x]))
    assert periksa_daftar(register(), hidup, pada) == ()
