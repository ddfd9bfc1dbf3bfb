"""The record of a finding, as a user and as a program reads it."""

from __future__ import annotations

import pytest

from drafter.problem import (
    DrafterError,
    DraftError,
    InputError,
    Place,
    Problem,
    Severity,
    has_errors,
)


def problem(severity: Severity = Severity.KESALAHAN, place: Place | None = None) -> Problem:
    return Problem("UJI-001", severity, place or Place(), "salah tulis", "tulis ulang")


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Place(), "-"),
        (Place(part="Pasal 7 ayat (1)"), "Pasal 7 ayat (1)"),
        (Place("desa.yaml"), "desa.yaml"),
        (Place("desa.yaml", 3), "desa.yaml:3"),
        (Place("desa.yaml", 3, 9), "desa.yaml:3:9"),
        (Place("desa.yaml", 3, 9, "bpd.ketua"), "desa.yaml:3:9 (bpd.ketua)"),
    ],
)
def test_a_place_tells_as_much_as_it_knows(place: Place, text: str) -> None:
    assert str(place) == text


def test_a_problem_tells_place_weight_code_and_remedy() -> None:
    assert str(problem(place=Place("desa.yaml", 3))) == (
        "desa.yaml:3: kesalahan [UJI-001] salah tulis\n    -> tulis ulang"
    )


def test_a_problem_for_programs_has_every_key() -> None:
    assert problem(place=Place("desa.yaml", 3)).as_dict() == {
        "kode": "UJI-001",
        "tingkat": "kesalahan",
        "berkas": "desa.yaml",
        "baris": 3,
        "kolom": None,
        "bagian": None,
        "pesan": "salah tulis",
        "saran": "tulis ulang",
    }


def test_a_problem_is_placed_in_a_file_once() -> None:
    placed = problem(place=Place(line=4)).in_file("a.yaml")
    assert str(placed.place) == "a.yaml:4"
    assert placed.in_file("b.yaml") is placed


def test_only_a_kesalahan_is_an_error() -> None:
    assert not has_errors([problem(Severity.SARAN), problem(Severity.PERINGATAN)])
    assert has_errors([problem(Severity.SARAN), problem()])


@pytest.mark.parametrize(("error", "status"), [(InputError, 2), (DraftError, 1)])
def test_what_stops_a_run_knows_its_exit_status(error: type[DrafterError], status: int) -> None:
    raised = error(problem(), problem(Severity.SARAN))
    assert raised.exit_code == status
    assert [p.severity.value for p in raised.problems] == ["kesalahan", "saran"]
    assert str(raised).count("tulis ulang") == 2
