from __future__ import annotations

from pathlib import Path

import pytest

from drafter.profile.simpul import node_at, plain
from drafter.profile.waris import merge, wilayah_files
from tests.profile.bantu import baca, pohon


def test_mappings_merge_lists_are_replaced_and_the_nearest_wins() -> None:
    near = pohon("a: {x: 1, l: [1]}\nb: 2\n")
    far = pohon("a: {x: 9, y: 8, l: [7, 8]}\nc: 3\n")
    assert plain(merge(near, far)) == {
        "a": {"x": "1", "y": "8", "l": ["1"]},
        "b": "2",
        "c": "3",
    }


def test_an_empty_value_sets_aside_what_is_inherited() -> None:
    assert plain(merge(pohon("daerah:\n"), pohon("daerah: {lkd: {nomor: 1}}\n"))) == {}


def test_every_leaf_keeps_its_own_place() -> None:
    merged = merge(pohon("a: {x: 1}\n"), pohon("# jauh\na:\n  y: 2\n"))
    node = node_at(merged, ("a", "y"))
    assert node is not None
    assert node.place.line == 3


def test_the_folder_and_four_above_it_are_inherited(tmp_path: Path) -> None:
    deep = tmp_path / "a/b/c/d/e"
    deep.mkdir(parents=True)
    for folder in (tmp_path, *(deep.parents[n] for n in range(5)), deep):
        (folder / "_wilayah.yaml").touch()
    files = wilayah_files(deep / "desa.yaml")
    assert [f.parent.name for f in files] == ["e", "d", "c", "b", "a"]


def test_a_relative_profile_gives_relative_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "p/q").mkdir(parents=True)
    (tmp_path / "_wilayah.yaml").touch()
    monkeypatch.chdir(tmp_path / "p")
    assert wilayah_files(Path("q/desa.yaml")) == (Path("../_wilayah.yaml"),)


def test_an_alias_is_no_way_to_inherit() -> None:
    assert baca("a: &a {x: 1}\nb: {<<: *a}\n")[1]
