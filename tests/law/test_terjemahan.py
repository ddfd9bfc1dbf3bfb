from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from drafter.law.load import FOLDER, muat, register
from drafter.law.terjemahan import sidik, terjemahan, terjemahkan


@pytest.fixture
def salinan(tmp_path: Path) -> Path:
    """The shipped register with its translation, elsewhere."""
    shutil.copytree(FOLDER, tmp_path / "register")
    shutil.copy(FOLDER.with_suffix(".json"), tmp_path / "register.json")
    return tmp_path / "register"


def test_the_committed_translation_is_current() -> None:
    ditulis = FOLDER.with_suffix(".json").read_text(encoding="utf-8")
    assert ditulis == terjemahkan(FOLDER), "make turunan"


def test_it_says_what_the_yaml_says(salinan: Path) -> None:
    dengan = muat(salinan)
    salinan.with_suffix(".json").unlink()
    assert muat(salinan).peraturan == dengan.peraturan == register().peraturan


def test_an_edited_file_counts_at_once(salinan: Path) -> None:
    meta = salinan / "meta.yaml"
    meta.write_text("per_tanggal: 2020-01-02\n", encoding="utf-8")
    assert muat(salinan).per_tanggal.isoformat() == "2020-01-02"


def test_line_ends_of_windows_are_no_edit(salinan: Path) -> None:
    assert sidik(b"a: 1\r\nb: 2\r\n") == sidik(b"a: 1\nb: 2\n")


@pytest.mark.parametrize("isi", ["", "[]", "{", '{"meta.yaml": 1}', '{"meta.yaml": {"x": 1}}'])
def test_a_broken_translation_is_not_used(salinan: Path, isi: str) -> None:
    salinan.with_suffix(".json").write_text(isi, encoding="utf-8")
    assert terjemahan(salinan) == {}
    assert muat(salinan).peraturan == register().peraturan


def test_a_translation_of_other_content_is_not_used(salinan: Path) -> None:
    isi = json.loads(salinan.with_suffix(".json").read_text(encoding="utf-8"))
    isi["meta.yaml"]["sidik"] = "0" * 64
    isi["meta.yaml"]["isi"] = {"per_tanggal": "1999-01-01"}
    salinan.with_suffix(".json").write_text(json.dumps(isi), encoding="utf-8")
    assert muat(salinan).per_tanggal == register().per_tanggal
