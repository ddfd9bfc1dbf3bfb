from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from drafter.profile.simpul import plain
from drafter.profile.yaml import read


@pytest.mark.parametrize(
    "data",
    [b"nama: O'o\nkode: 1\n", b"\xef\xbb\xbfnama: O'o\r\nkode: 1\r\n", b"nama: O'o\rkode: 1\r"],
)
def test_bom_and_every_line_end_are_accepted(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    tree, problems = read(path)
    assert problems == ()
    assert tree is not None
    assert plain(tree) == {"nama": "O'o", "kode": "1"}
    assert tree.isi["kode"].place.line == 2


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        ("nama: é".encode("utf-16"), 1, 1),
        ("kode: 1\nnama: Caf\u00e9\n".encode("cp1252"), 2, 10),
        (b"a: \xed\xa0\x80\n", 1, 4),
    ],
)
def test_other_encodings_are_refused_with_the_way_to_save(
    tmp_path: Path, data: bytes, line: int, column: int
) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    tree, (problem,) = read(path)
    assert tree is None
    assert problem.code == "YAML-005"
    assert (problem.place.line, problem.place.column) == (line, column)
    assert "UTF-8" in problem.remedy


def test_a_missing_file_is_told_with_the_nearest_name(tmp_path: Path) -> None:
    (tmp_path / "bilebante.yaml").touch()
    _, (problem,) = read(tmp_path / "bilibante.yaml")
    assert problem.code == "YAML-001"
    assert "Maksud Anda `bilebante.yaml`?" in problem.remedy


def test_a_folder_is_not_a_profile(tmp_path: Path) -> None:
    _, (problem,) = read(tmp_path)
    assert problem.code == "YAML-002"
    assert "folder" in problem.message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
def test_a_fifo_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa.yaml")
    started = time.monotonic()
    _, (problem,) = read(tmp_path / "pipa.yaml")
    assert problem.code == "YAML-002"
    assert time.monotonic() - started < 1


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices here")
def test_a_device_is_refused() -> None:
    _, (problem,) = read(Path("/dev/zero"))
    assert problem.code == "YAML-002"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_file_without_permission_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("nama: x\n")
    path.chmod(0)
    _, (problem,) = read(path)
    assert problem.code == "YAML-003"


@pytest.mark.parametrize("name", ["a\0b.yaml", "x" * 300 + ".yaml"])
def test_a_name_no_file_can_have_is_told(tmp_path: Path, name: str) -> None:
    tree, (problem,) = read(tmp_path / name)
    assert tree is None
    assert problem.code in {"YAML-001", "YAML-003"}


def test_the_size_is_known_before_reading(tmp_path: Path) -> None:
    path = tmp_path / "besar.yaml"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    started = time.monotonic()
    _, (problem,) = read(path)
    assert problem.code == "YAML-004"
    assert "200,0 MB" in problem.message
    assert time.monotonic() - started < 1


_HOSTILE = {
    "tersembunyi": "'a: ' + chr(0x200B) * 600_000",
    "ganda": "'k: 1\\n' * 300_000",
    "petik": "'\"' + 'a ' * 900_000",
    "dalam": "'[' * 1_900_000",
    "tanya": "'? a\\n' * 400_000",
    "tab": "'a:\\t1\\n' * 300_000",
    "jangkar": "'- &a x\\n' * 200_000",
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_hostile_files_are_refused_in_two_seconds_and_300_mb(tmp_path: Path, name: str) -> None:
    pytest.importorskip("resource")
    path = tmp_path / "jahat.yaml"
    code = (
        "import sys, time, pathlib;"
        "from tests.profile.bantu import peak_kilobytes;"
        "from drafter.profile.yaml import read;"
        f"path = pathlib.Path(sys.argv[1]); path.write_text({_HOSTILE[name]}, encoding='utf-8');"
        "start = time.process_time(); _, problems = read(path);"
        "assert problems and len(problems) <= 60, len(problems);"
        "print(time.process_time() - start, peak_kilobytes())"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, path],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    seconds, kilobytes = map(float, run.stdout.split())
    assert seconds < 2
    assert kilobytes < 300_000


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_its_mark_is_told_once(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("kode: 1\nnama: Bilebante\n".encode(encoding))
    _, (problem,) = read(path)
    assert problem.code == "YAML-005"
    assert "UTF-16" in problem.message


@pytest.mark.parametrize(
    ("data", "word"),
    [(b"PK\x03\x04\x14", "Word"), (b"%PDF-1.7\n", "PDF"), (b"\xd0\xcf\x11\xe0\xa1", "Word")],
)
def test_a_file_that_is_no_text_is_named(tmp_path: Path, data: bytes, word: str) -> None:
    path = tmp_path / "desa.yaml"
    path.write_bytes(data)
    _, (problem,) = read(path)
    assert word in problem.message
    assert ".yaml" in problem.remedy


def test_a_reason_of_the_system_is_told_in_indonesian(tmp_path: Path) -> None:
    path = tmp_path / "putar.yaml"
    path.symlink_to(path)
    _, (problem,) = read(path)
    assert "tautannya berputar" in problem.message


def test_a_link_to_nothing_is_not_answered_with_its_own_name(tmp_path: Path) -> None:
    path = tmp_path / "desa.yaml"
    path.symlink_to(tmp_path / "tiada")
    _, (problem,) = read(path)
    assert problem.code == "YAML-001"
    assert "Maksud" not in problem.remedy


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
def test_a_file_that_became_a_fifo_after_the_look_does_not_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desa.yaml"
    path.write_text("a: 1\n", encoding="utf-8")
    before = path.stat()
    path.unlink()
    os.mkfifo(path)
    monkeypatch.setattr(os, "stat", lambda _: before)
    _, (problem,) = read(path)
    assert problem.code == "YAML-014"
