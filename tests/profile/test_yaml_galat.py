from __future__ import annotations

import pytest
import yaml

from drafter.profile.temuan import Collector
from drafter.profile.yaml_galat import add_syntax_error

_CASES = [
    ("nama: TGH: Lalu\n", "titik dua"),
    ("nama: 'Ma'rif'\n", "petik"),
    ('nama: "Bilebante\nkode: 1\n', "petik"),
    ("nama: [a, b\nkode: 1\n", "Kurung"),
    ("nama: {a: 1\nkode: 1\n", "Kurung"),
    ("nama: @lalu\n", "diawali tanda"),
    ("nama: `lalu`\n", "diawali tanda"),
    ("nama: *\n", "diawali `*`"),
    ("a: 1\nkecamatan\nb: 2\n", "titik duanya tidak ditemukan"),
    ("a: 1\n  b: 2\n", "titik dua"),
    ("a:\n    b: 1\n  c: 2\n", "lurus"),
    ("a:\n  - x\n - y\n", "lurus"),
    ("a: - x\n", "Tanda `-`"),
    ('a: "C:\\desa"\n', "Garis miring"),
    ("a: !<x 1\n", "Tag YAML"),
]


@pytest.mark.parametrize("loader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
@pytest.mark.parametrize(("text", "words"), _CASES)
def test_both_parsers_give_the_same_plain_words(text: str, words: str, loader: type) -> None:
    found = Collector("a.yaml")
    with pytest.raises(yaml.YAMLError) as caught:
        list(yaml.parse(text, Loader=loader))
    add_syntax_error(caught.value, found)
    (problem,) = found.result()
    assert problem.code == "YAML-008"
    assert words in problem.message, str(caught.value)
    assert problem.place.line is not None


def test_an_open_quote_is_placed_where_it_opens() -> None:
    found = Collector("a.yaml")
    with pytest.raises(yaml.YAMLError) as caught:
        list(yaml.parse('a: 1\nnama: "Bilebante\nb: 2\nc: 3\n', Loader=yaml.SafeLoader))
    add_syntax_error(caught.value, found)
    (problem,) = found.result()
    assert (problem.place.line, problem.place.column) == (2, 7)


@pytest.mark.parametrize("text", ["a: 1\nnama Bilebante\nb: 2\n", "a: 1\npejabat\n  b: 2\n"])
def test_a_line_without_a_colon_is_placed_itself(text: str) -> None:
    found = Collector("a.yaml")
    with pytest.raises(yaml.YAMLError) as caught:
        list(yaml.parse(text, Loader=yaml.SafeLoader))
    add_syntax_error(caught.value, found)
    (problem,) = found.result()
    assert problem.place.line == 2
