from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from drafter.profile.aksara import is_refused
from drafter.profile.simpul import Daftar, Peta, Skalar, plain
from drafter.profile.yaml import MAX_DEPTH
from tests.profile.bantu import baca, kode, pohon


@pytest.mark.parametrize(
    "value",
    [
        *("No", "ya", "on", "001", "010", "03", "22:30", "52.03", "1e3", "0x1F", "1_000", ".inf"),
        *("2026-03-02", "5202082006000001", "O'o", "Ma'rif, S.Pd., M.Pd.", "=", "08.00-11.00"),
    ],
)
def test_every_scalar_stays_the_text_that_was_typed(value: str) -> None:
    assert plain(pohon(f"a: {value}\n")) == {"a": value}


def test_keys_stay_text_too() -> None:
    assert plain(pohon("no: 1\n010: 2\n")) == {"no": "1", "010": "2"}


@pytest.mark.parametrize("empty", ["", " ~", " null", ' ""', " ''", ' "  "'])
def test_an_empty_value_is_nothing(empty: str) -> None:
    tree = pohon(f"a:{empty}\n")
    assert isinstance(tree.isi["a"], Skalar)
    assert tree.isi["a"].teks is None


def test_quoted_null_is_text() -> None:
    assert plain(pohon("a: 'null'\nb: \"~\"\n")) == {"a": "null", "b": "~"}


def test_every_node_knows_its_line_and_column() -> None:
    tree = pohon("# é\nnama: O'o\ndusun:\n  - Karang\n  - nama: Tapon\n")
    hamlets = tree.isi["dusun"]
    assert isinstance(hamlets, Daftar)
    second = hamlets.butir[1]
    assert isinstance(second, Peta)
    places = [tree.isi["nama"].place, hamlets.butir[0].place, second.isi["nama"].place]
    assert [(p.file, p.line, p.column) for p in places] == [
        ("uji.yaml", 2, 7),
        ("uji.yaml", 4, 5),
        ("uji.yaml", 5, 11),
    ]
    assert tree.kunci["dusun"].line == 3


def test_columns_count_characters_not_bytes() -> None:
    _, problems = baca("{é: 1, é: 2}\n")
    assert [(p.place.line, p.place.column) for p in problems] == [(1, 8)]


def test_a_folded_value_becomes_one_line() -> None:
    assert plain(pohon("a: >-\n  satu\n  dua\nb: tiga\n  empat\nc: |\n  lima\n")) == {
        "a": "satu dua",
        "b": "tiga empat",
        "c": "lima",
    }


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: 1\na: 2\n", "YAML-012", 2, 1),
        ("a:\n  b: 1\n  c: 2\n  b: 3\n", "YAML-012", 4, 3),
        ("a: &x 1\n", "YAML-011", 1, 4),
        ("a: *x\n", "YAML-011", 1, 4),
        ("<<: {b: 1}\n", "YAML-011", 1, 1),
        ("a: !!python/object/apply:os.system [ls]\n", "YAML-010", 1, 4),
        ("a: !!str 5\n", "YAML-010", 1, 4),
        ("a: ! 5\n", "YAML-010", 1, 4),
        ("a: 1\n---\nb: 2\n", "YAML-013", 2, 1),
        ("- a\n- b\n", "YAML-014", 1, 1),
        ("hanya teks\n", "YAML-014", 1, 1),
        ("", "YAML-014", 1, 1),
        ("# keterangan saja\n", "YAML-014", 1, 1),
        ("---\n...\n", "YAML-014", 2, 1),
        ("? [a]\n: 1\nb: 2\n", "YAML-015", 1, 3),
        ("a: {{ desa }}\n", "YAML-015", 1, 5),
        ("~: 1\nb: 2\n", "YAML-015", 1, 1),
        ("a: |\n  satu\n  dua\n", "YAML-016", 1, 4),
        ('a: "satu\\ndua"\n', "YAML-016", 1, 4),
        ('a: "sa\\u200btu"\n', "YAML-006", 1, 4),
        ('a: "\\e[31mmerah"\n', "YAML-006", 1, 4),
        ("a:\n\tb: 1\n", "YAML-007", 2, 1),
        ("a: 1\tdua\n", "YAML-007", 1, 5),
        ("a: '\n", "YAML-008", 1, 4),
    ],
)
def test_what_makes_yaml_dangerous_is_refused_with_its_place(
    text: str, code: str, line: int, column: int
) -> None:
    _, problems = baca(text)
    assert kode(problems) == [code]
    assert (problems[0].place.line, problems[0].place.column) == (line, column)
    assert problems[0].remedy


def test_all_problems_of_a_file_come_at_once() -> None:
    tree, problems = baca("a: 1\na: 2\nb: *x\nc: !!int 3\nd: &y 4\ne: '1'\n")
    assert kode(problems) == ["YAML-012", "YAML-011", "YAML-010", "YAML-011"]
    assert tree is not None
    assert plain(tree)["e"] == "1"  # type: ignore[index,call-overload]


@pytest.mark.parametrize("bracket", ["[", "{a: ", "- ", "? "])
def test_nesting_ten_thousand_deep_ends_at_the_cap(bracket: str) -> None:
    tree, problems = baca("a:\n  " + bracket * 10_000)
    assert tree is None
    assert kode(problems) == ["YAML-009"]
    assert str(MAX_DEPTH) in problems[0].message


def test_an_alias_bomb_is_refused_not_expanded() -> None:
    rows = ["a: &a [x, x]"] + [
        f"{b}: &{b} [{', '.join(['*' + a] * 9)}]" for a, b in zip("abcdefg", "bcdefgh", strict=True)
    ]
    _, problems = baca("\n".join(rows))
    assert set(kode(problems)) == {"YAML-011"}
    assert len(problems) == 21
    assert "51 masalah sejenis" in problems[-1].message


def test_more_nodes_than_a_village_can_have_are_refused() -> None:
    tree, problems = baca("a:\n" + "- x\n" * 100_001)
    assert tree is None
    assert kode(problems) == ["YAML-009"]


@pytest.mark.parametrize(
    "text", ["a: é\nb:\n  - x: ~\n  - 'y'\n", "a: &x 1\nb: [*x, !t 2]\na: 3\n", "a:\n  |\n  b\n"]
)
def test_without_the_c_library_the_tree_and_the_problems_are_the_same(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fast = baca(text)
    monkeypatch.setattr("drafter.profile.yaml._LOADER", yaml.SafeLoader)
    assert baca(text) == fast


_WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@given(st.dictionaries(_WORDS, _WORDS | st.lists(_WORDS, max_size=4), min_size=1, max_size=6))
def test_json_is_read_back_as_typed_or_refused(data: dict[str, str | list[str]]) -> None:
    tree, problems = baca(json.dumps(data, ensure_ascii=False))
    texts = [x for k, v in data.items() for x in (k, *([v] if isinstance(v, str) else v))]
    if problems:
        assert any(is_refused(c) or c in "\n<" for t in texts for c in t) or _keys_meet(data)
        return
    assert tree is not None
    expected = {k.strip(): _trim(v) for k, v in data.items()}
    assert plain(tree) == {k: v for k, v in expected.items() if v is not None}


def _keys_meet(data: dict[str, str | list[str]]) -> bool:
    trimmed = [k.strip() for k in data]
    return len(set(trimmed)) < len(trimmed) or "" in trimmed


def _trim(value: str | list[str]) -> object:
    return [x.strip() or None for x in value] if isinstance(value, list) else value.strip() or None


@given(st.text(max_size=200))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    tree, problems = baca(text)
    assert tree is not None or problems
