"""One run at a time: real processes, killed ones too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.keluaran.kunci import terkunci
from drafter.problem import DraftError

TAMBAH = """
import sys, time
from pathlib import Path
from drafter.keluaran.kunci import terkunci
buku = Path(sys.argv[1])
for _ in range(20):
    with terkunci(buku):
        n = int(buku.read_text() or 0)
        time.sleep(0.001)
        buku.write_text(str(n + 1))
"""
PEGANG = """
import sys
from pathlib import Path
from drafter.keluaran.kunci import terkunci
with terkunci(Path(sys.argv[1])):
    print("terkunci", flush=True)
    sys.stdin.read()
"""


def test_it_leaves_nothing_behind(tmp_path: Path) -> None:
    with terkunci(tmp_path / "sub" / "b.csv"):
        assert [p.name for p in (tmp_path / "sub").iterdir()] == [".b.csv.kunci"]
    assert list((tmp_path / "sub").iterdir()) == []


def test_processes_take_turns(tmp_path: Path) -> None:
    buku = tmp_path / "b.csv"
    buku.write_text("0")
    semua = [subprocess.Popen([sys.executable, "-c", TAMBAH, str(buku)]) for _ in range(4)]
    assert [p.wait() for p in semua] == [0] * 4
    assert buku.read_text() == "80"
    assert [p.name for p in tmp_path.iterdir()] == ["b.csv"]


def test_a_lock_held_by_another_is_told_and_ends_with_it(tmp_path: Path) -> None:
    buku = tmp_path / "b.csv"
    with subprocess.Popen(
        [sys.executable, "-c", PEGANG, str(buku)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as lain:  # fmt: skip
        assert lain.stdout is not None
        assert lain.stdout.readline() == "terkunci\n"
        with pytest.raises(DraftError, match="NOMOR-010"), terkunci(buku, coba=2):
            pass
        lain.kill()
    with terkunci(buku, coba=2):
        pass


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")
def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / ".b.csv.kunci").symlink_to(tmp_path / "korban")
    with pytest.raises(DraftError, match="NOMOR-012"), terkunci(tmp_path / "b.csv"):
        pass
    assert not (tmp_path / "korban").exists()


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")
def test_a_folder_that_cannot_be_written_is_told() -> None:
    with pytest.raises(DraftError, match="NOMOR-012"), terkunci(Path("/sys/drafter-uji/b.csv")):
        pass
