"""From a path to checked text: only ordinary, small, readable UTF-8 files pass."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from drafter.problem import Place
from drafter.profile.temuan import Collector, did_you_mean

MAX_BYTES = 2_000_000

_KINDS = (
    (stat.S_ISDIR, "folder"),
    (stat.S_ISFIFO, "pipa (FIFO)"),
    (stat.S_ISCHR, "perangkat"),
    (stat.S_ISBLK, "perangkat"),
    (stat.S_ISSOCK, "soket"),
)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SAVE_AS_UTF8 = (
    "Buka berkas itu di Notepad, pilih Simpan Sebagai, pilih Pengodean UTF-8, lalu simpan."
)


def read_text(path: Path, found: Collector) -> str | None:
    """Read a file as text without BOM and with Unix line ends; None when it was refused.

    The kind and size are looked at before opening, so that a FIFO, a device or a huge file costs
    nothing and never blocks.
    """
    data = _read_bytes(path, found)
    return None if data is None else _decode(data, found)


def _read_bytes(path: Path, found: Collector) -> bytes | None:
    try:
        status = os.stat(path)  # noqa: PTH116 - one call for kind and size
        if not _is_acceptable(status, found):
            return None
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        hint = did_you_mean(path.name, _siblings(path))
        found.add(
            "YAML-001",
            Place(found.file),
            "Berkas tidak ada.",
            f"Periksa nama folder dan berkasnya.{hint}",
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        found.add(
            "YAML-003",
            Place(found.file),
            f"Berkas tidak dapat dibaca ({reason}).",
            "Periksa izin baca berkas itu, dan tutup program lain yang sedang memakainya.",
        )
    return None


def _is_acceptable(status: os.stat_result, found: Collector) -> bool:
    place = Place(found.file)
    if not stat.S_ISREG(status.st_mode):
        kind = next((name for test, name in _KINDS if test(status.st_mode)), "bukan berkas biasa")
        remedy = "Tunjuk berkas profil desa (.yaml), bukan folder atau perangkat."
        found.add("YAML-002", place, f"Ini {kind}, bukan berkas.", remedy)
        return False
    if status.st_size > MAX_BYTES:
        size = f"{status.st_size / 1e6:.1f}".replace(".", ",")
        remedy = "Profil satu desa berukuran beberapa kilobita; periksa apakah berkasnya tertukar."
        message = f"Berkas terlalu besar: {size} MB (paling besar 2 MB)."
        found.add("YAML-004", place, message, remedy)
        return False
    return True


def _siblings(path: Path) -> Iterator[str]:
    try:
        yield from sorted(x.name for x in path.parent.iterdir() if x.suffix in {".yaml", ".yml"})
    except OSError:
        return


def _decode(data: bytes, found: Collector) -> str | None:
    if data.startswith(_UTF16):
        message = "Berkas tersimpan sebagai UTF-16 (Unicode), bukan UTF-8."
        found.add("YAML-005", Place(found.file, 1, 1), message, _SAVE_AS_UTF8)
        return None
    try:
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        message = f"Berkas tidak tersimpan sebagai UTF-8 (bita 0x{data[error.start]:02X})."
        found.add("YAML-005", Place(found.file, line, column), message, _SAVE_AS_UTF8)
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")
