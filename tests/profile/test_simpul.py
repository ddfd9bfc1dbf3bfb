from __future__ import annotations

from drafter.profile.simpul import key_place, node_at, path_text, place_of, plain
from tests.profile.bantu import pohon

_TREE = pohon("a:\n  - b: 1\n    c:\n  - d\ne: 2\n")


def test_plain_data_leaves_out_empty_values_of_mappings() -> None:
    assert plain(_TREE) == {"a": [{"b": "1"}, "d"], "e": "2"}


def test_a_missing_field_has_the_place_of_its_parent() -> None:
    assert place_of(_TREE, ("a", 0, "x", "y")).line == 2
    assert place_of(_TREE, ("zzz",)).line == 1


def test_a_key_has_its_own_place() -> None:
    assert (key_place(_TREE, ("a", 0, "c")).line, key_place(_TREE, ("a", 0, "c")).column) == (3, 5)


def test_a_path_reads_like_the_file() -> None:
    assert path_text(("pengurus", 2, "anggota", 0, "nik")) == "pengurus[2].anggota[0].nik"


def test_a_path_that_leads_nowhere_gives_nothing() -> None:
    assert node_at(_TREE, ("a", "b")) is None
    assert node_at(_TREE, ("a", 7)) is None
