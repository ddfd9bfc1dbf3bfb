"""One run at a time for a file: a lock of the operating system, gone when its holder ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from drafter.keluaran.galat_nomor import tak_tertulis
from drafter.problem import DraftError, Place, Problem, Severity

COBA = 600
_JEDA = 0.1  # seconds between two attempts: a run of many SK is waited for


@contextmanager
def terkunci(path: Path, coba: int = COBA) -> Iterator[None]:
    """Hold ``path`` for this run: the lock is a hidden file beside it, which stays in nobody's way.

    Raises:
        DraftError: another run holds it all the time, or nothing can be written there.
    """
    kunci = path.with_name(f".{path.name}.kunci")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fd = _ambil(kunci, coba)
    except OSError as galat:
        raise DraftError(tak_tertulis(path, galat)) from galat
    if fd is None:
        raise DraftError(_dipakai(path))
    try:
        yield
    finally:
        _lepas(fd, kunci)


def _ambil(kunci: Path, coba: int) -> int | None:
    for ke in range(coba):
        if ke:
            time.sleep(_JEDA)
        fd = os.open(kunci, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            if _kunci(fd) and _masih(fd, kunci):
                return fd
        except BaseException:
            os.close(fd)
            raise
        os.close(fd)
    return None


def _masih(fd: int, kunci: Path) -> bool:
    """Whether the file locked is the one there now: its last holder takes it away."""
    try:
        return os.path.samestat(os.fstat(fd), kunci.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _kunci(fd: int) -> bool:
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _lepas(fd: int, kunci: Path) -> None:
        """An open file cannot be removed: let it go first; another run may hold it already."""
        with suppress(OSError):
            msvcrt.locking(fd, msvcrt.LK_UNLCK, 1)
        os.close(fd)
        with suppress(OSError):
            kunci.unlink()

else:
    import fcntl

    def _kunci(fd: int) -> bool:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _lepas(fd: int, kunci: Path) -> None:
        """Remove the file while it is still held, so that nobody locks what is going away."""
        with suppress(OSError):
            kunci.unlink()
        os.close(fd)


def _dipakai(path: Path) -> Problem:
    return Problem(
        "NOMOR-010",
        Severity.KESALAHAN,
        Place(str(path)),
        "buku keputusan sedang dipakai proses drafter lain, jadi tidak ada nomor yang diambil",
        "tunggu sampai proses itu selesai, lalu ulangi",
    )
