from __future__ import annotations

from drafter.problem import Place
from drafter.profile.temuan import LIMIT_PER_CODE, Collector, did_you_mean, nearest, quoted


def test_the_same_problem_is_told_twenty_times_and_then_counted() -> None:
    found = Collector("a.yaml")
    for line in range(1000):
        found.add("X-001", Place("a.yaml", line), "salah", "perbaiki")
    found.add("X-002", Place("a.yaml", 1), "lain", "perbaiki")
    result = found.result()
    assert len(result) == LIMIT_PER_CODE + 2
    assert "980 masalah sejenis" in result[-1].message


def test_a_near_word_is_proposed_whatever_its_case() -> None:
    assert did_you_mean("Kecamtan", ["kecamatan", "kabupaten"]) == " Maksud Anda `kecamatan`?"
    assert nearest("xyz", ["kecamatan"]) is None


def test_a_shown_value_is_short_and_harmless_to_a_terminal() -> None:
    assert quoted("a\x1b[31m\u202eb\nc") == '"a·[31m·b·c"'
    assert len(quoted("x" * 10_000)) == 62
