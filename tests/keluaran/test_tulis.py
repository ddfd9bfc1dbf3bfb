"""Writing: whole or not at all, and never over somebody's work."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.keluaran.tulis import Hasil, tempat, tulis_atomik
from drafter.problem import DraftError
from drafter.render.segel import KOSONG, segel_polos

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")


def bersegel(isi: str) -> bytes:
    return segel_polos(f"{isi}\nsegel={KOSONG}\n".encode())


def test_a_new_file_is_written_with_the_folders_above_it(tmp_path: Path) -> None:
    tujuan = tmp_path / "desa" / "perdes.txt"
    hasil = tulis_atomik(tujuan, b"isi")
    assert (hasil.hasil, hasil.problems) == (Hasil.BARU, ())
    assert tujuan.read_bytes() == b"isi"


def test_the_same_bytes_are_not_written_again(tmp_path: Path) -> None:
    tujuan = tmp_path / "a.txt"
    tulis_atomik(tujuan, b"isi")
    os.utime(tujuan, (1, 1))
    assert tulis_atomik(tujuan, b"isi").hasil is Hasil.TETAP
    assert tujuan.stat().st_mtime == 1


def test_a_file_of_ours_is_replaced(tmp_path: Path) -> None:
    tujuan = tmp_path / "a.txt"
    tulis_atomik(tujuan, bersegel("lama"))
    assert tulis_atomik(tujuan, bersegel("baru")).hasil is Hasil.DIGANTI
    assert tujuan.read_bytes() == bersegel("baru")


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        (bersegel("lama").replace(b"lama", b"suntingan"), "KELUARAN-001"),
        (b"catatan rapat", "KELUARAN-002"),
    ],
)
def test_what_a_person_wrote_is_kept_unless_told(tmp_path: Path, isi: bytes, kode: str) -> None:
    tujuan = tmp_path / "a.txt"
    tujuan.write_bytes(isi)
    hasil = tulis_atomik(tujuan, bersegel("baru"))
    assert hasil.hasil is None
    assert [p.code for p in hasil.problems] == [kode]
    assert "--timpa" in hasil.problems[0].remedy
    assert tujuan.read_bytes() == isi
    assert tulis_atomik(tujuan, bersegel("baru"), timpa=True).hasil is Hasil.DIGANTI


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.docx").mkdir()
    hasil = tulis_atomik(tmp_path / "a.docx", b"isi", timpa=True)
    assert [p.code for p in hasil.problems] == ["KELUARAN-003"]


def test_a_file_where_a_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "desa").write_text("bukan folder")
    hasil = tulis_atomik(tmp_path / "desa" / "a.txt", b"isi")
    assert [p.code for p in hasil.problems] == ["KELUARAN-006"]


def test_a_name_the_disk_cannot_hold_is_told(tmp_path: Path) -> None:
    hasil = tulis_atomik(tmp_path / ("a" * 300), b"isi")
    assert [p.code for p in hasil.problems] == ["KELUARAN-009"]


@posix
def test_a_read_only_place_is_told() -> None:
    hasil = tulis_atomik(Path("/sys/drafter-uji/a.txt"), b"isi")
    assert [p.code for p in hasil.problems] == ["KELUARAN-005"]


def test_a_file_held_by_another_program_stays_and_leaves_no_debris(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tujuan = tmp_path / "a.txt"
    tulis_atomik(tujuan, bersegel("lama"))

    def terkunci(*_: object) -> None:  # what Windows says of a file open in Word
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", terkunci)
    hasil = tulis_atomik(tujuan, bersegel("baru"))
    assert [p.code for p in hasil.problems] == ["KELUARAN-005"]
    assert "Word" in hasil.problems[0].message
    assert tujuan.read_bytes() == bersegel("lama")
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


@posix
def test_a_full_disk_keeps_the_old_file_and_leaves_no_debris(tmp_path: Path) -> None:
    tujuan = tmp_path / "a.txt"
    tulis_atomik(tujuan, bersegel("lama"))
    program = f"""
import resource
from pathlib import Path
from drafter.keluaran.tulis import tulis_atomik
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
hasil = tulis_atomik(Path({str(tujuan)!r}), b"x" * 100_000)
print(*(p.code for p in hasil.problems))
"""
    keluar = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert keluar.stdout.split() == ["KELUARAN-004"]
    assert tujuan.read_bytes() == bersegel("lama")
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


@posix
def test_a_link_is_not_followed_and_not_replaced_unasked(tmp_path: Path) -> None:
    luar = tmp_path / "surat.txt"
    luar.write_bytes(bersegel("milik orang"))
    tautan = tmp_path / "a.txt"
    tautan.symlink_to(luar)
    assert [p.code for p in tulis_atomik(tautan, b"isi").problems] == ["KELUARAN-002"]
    assert tulis_atomik(tautan, b"isi", timpa=True).hasil is Hasil.DIGANTI
    assert luar.read_bytes() == bersegel("milik orang")
    assert not tautan.is_symlink()


def test_a_place_below_the_root_is_found(tmp_path: Path) -> None:
    assert tempat(tmp_path, "desa", "a.txt") == tmp_path / "desa" / "a.txt"


def test_a_place_outside_the_root_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DraftError, match="KELUARAN-008"):
        tempat(tmp_path / "keluaran", "..", "a.txt")


@posix
def test_a_folder_that_is_a_link_out_of_the_root_is_refused(tmp_path: Path) -> None:
    (tmp_path / "luar").mkdir()
    akar = tmp_path / "keluaran"
    akar.mkdir()
    (akar / "desa").symlink_to(tmp_path / "luar")
    with pytest.raises(DraftError, match="KELUARAN-008"):
        tempat(akar, "desa", "a.txt")
