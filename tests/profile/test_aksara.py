from __future__ import annotations

import pytest

from drafter.profile.aksara import clean, is_refused
from drafter.profile.temuan import Collector


@pytest.mark.parametrize(
    "char",
    [
        *("\x00", "\x07", "\x1b", "\x7f", "\x85", "\u00ad", "\u200b", "\u200d", "\u202e", "\u2066"),
        "\u2028",
        "\ue000",
        "\ufdd0",
        "\ufeff",
        "\ufffd",
        "\uffff",
        "\U000e0041",
    ],
)
def test_what_cannot_be_seen_is_refused_with_its_place(char: str) -> None:
    found = Collector("a.yaml")
    assert clean(f"a: 1\nb: x{char}y\n", found) == "a: 1\nb: x y\n"
    (problem,) = found.result()
    assert (problem.code, problem.place.line, problem.place.column) == ("YAML-006", 2, 5)
    assert f"U+{ord(char):04X}" in problem.message


@pytest.mark.parametrize("char", ["é", "'", "’", "–", "ā", "ᬩ", "\u00a0", "😀", "中"])
def test_letters_of_any_script_pass(char: str) -> None:
    assert not is_refused(char)


def test_a_tab_in_a_comment_does_no_harm() -> None:
    found = Collector("a.yaml")
    clean("a: 1\n  #\tketerangan\n", found)
    assert found.result() == ()


def test_reading_goes_on_after_a_tab_between_key_and_value() -> None:
    found = Collector("a.yaml")
    assert clean("a:\t1\n", found) == "a: 1\n"
    assert clean("a:\n \tb: 1\n", found) is None


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a:\n\u00a0 b: 1\n", 2, 1),
        ("a:\u00a01\n", 1, 3),
        ("a:\n  -\u00a0b\n", 2, 4),
        ("-\u2003b\n", 1, 2),
    ],
)
def test_a_special_space_where_yaml_wants_its_own_is_told(
    text: str, line: int, column: int
) -> None:
    found = Collector("a.yaml")
    cleaned = clean(text, found)
    assert cleaned is not None
    assert cleaned.isascii()
    assert len(cleaned) == len(text)
    (problem,) = found.result()
    assert (problem.code, problem.place.line, problem.place.column) == ("YAML-006", line, column)


def test_a_special_space_inside_a_value_is_kept() -> None:
    found = Collector("a.yaml")
    text = "a: Desa\u00a0Baru\n  - b\u1680\n"
    assert clean(text, found) == text
    assert found.result() == ()
