"""From a path to checked text: only ordinary, small, readable UTF-8 files pass."""

from __future__ import annotations

import errno
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
# What a person points at by mistake, by the first bytes of the file.
_NOT_TEXT = (
    (b"PK\x03\x04", "berkas Word, Excel, atau ZIP"),
    (b"\xd0\xcf\x11\xe0", "berkas Word atau Excel lama"),
    (b"%PDF-", "berkas PDF"),
    (b"\x89PNG", "gambar"),
    (b"\xff\xd8\xff", "gambar"),
)
_REASONS = {
    errno.EACCES: "tidak diizinkan",
    errno.EPERM: "tidak diizinkan",
    errno.ELOOP: "tautannya berputar",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
    errno.ENOTDIR: "yang disebut folder ternyata berkas",
    errno.EIO: "medianya rusak",
}
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
        with open(path, "rb", opener=_open) as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        hint = did_you_mean(path.name, (x for x in _siblings(path) if x != path.name))
        found.add(
            "YAML-001",
            Place(found.file),
            "Berkas tidak ada.",
            f"Periksa nama folder dan berkasnya.{hint}",
        )
    except (OSError, ValueError) as error:
        reason = _REASONS.get(getattr(error, "errno", None) or 0)
        found.add(
            "YAML-003",
            Place(found.file),
            f"Berkas tidak dapat dibaca{f' ({reason})' if reason else ''}.",
            "Periksa izin baca berkas itu, dan tutup program lain yang sedang memakainya.",
        )
    return None


def _open(path: str, flags: int) -> int:
    """Open without waiting, should the file have become a FIFO since it was looked at."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _is_acceptable(status: os.stat_result, found: Collector) -> bool:
    place = Place(found.file)
    if not stat.S_ISREG(status.st_mode):
        kind = next((name for test, name in _KINDS if test(status.st_mode)), "bukan berkas biasa")
        found.add("YAML-002", place, f"Ini {kind}, bukan berkas.", _remedy_for_kind(found.file))
        return False
    if status.st_size > MAX_BYTES:
        size = f"{status.st_size / 1e6:.1f}".replace(".", ",")
        remedy = "Profil satu desa berukuran beberapa kilobita; periksa apakah berkasnya tertukar."
        message = f"Berkas terlalu besar: {size} MB (paling besar 2 MB)."
        found.add("YAML-004", place, message, remedy)
        return False
    return True


def _remedy_for_kind(file: str) -> str:
    if Path(file).name.startswith("_"):  # not pointed at: inherited by a village below it
        return "Ganti namanya, atau ganti dengan berkas teks; isinya diwarisi desa di foldernya."
    return "Tunjuk berkas profil desa (.yaml), bukan folder atau perangkat."


def _siblings(path: Path) -> Iterator[str]:
    try:
        yield from sorted(x.name for x in path.parent.iterdir() if x.suffix in {".yaml", ".yml"})
    except OSError:
        return


def _decode(data: bytes, found: Collector) -> str | None:
    kind = next((name for start, name in _NOT_TEXT if data.startswith(start)), None)
    if kind:
        remedy = "Tunjuk profil desanya: berkas teks yang namanya berakhir .yaml."
        found.add("YAML-005", Place(found.file), f"Ini {kind}, bukan teks.", remedy)
        return None
    if data.startswith(_UTF16) or _looks_utf16(data):
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


def _looks_utf16(data: bytes) -> bool:
    """UTF-16 without its mark: every other byte of Latin text is zero."""
    head = data[:64]
    return len(head) >= 4 and max(head[::2].count(0), head[1::2].count(0)) * 4 > len(head)
