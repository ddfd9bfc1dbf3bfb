"""Writing one file so that nothing is lost and nothing is half-written."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.keluaran.galat import masalah_os, masalah_tulis
from drafter.problem import DraftError
from drafter.render.segel import Keadaan, keadaan

if TYPE_CHECKING:
    from drafter.problem import Problem


class Hasil(StrEnum):
    """What became of a file."""

    BARU = "baru"
    DIGANTI = "diganti"
    TETAP = "tetap"  # the same bytes were there already


@dataclass(frozen=True, slots=True)
class Tertulis:
    """One file asked for: ``hasil`` is None when it was not written and ``problems`` says why."""

    path: Path
    hasil: Hasil | None
    problems: tuple[Problem, ...] = ()


def tulis_atomik(path: Path, data: bytes, *, timpa: bool = False) -> Tertulis:
    """Write ``data`` to ``path`` whole or not at all.

    A file a person edited, or one that is not ours, is left alone unless ``timpa``. A file that
    already has these bytes is not touched. Folders above are made. Whatever the disk refuses
    (full, read-only, in use, a folder in the way) comes back as a problem.
    """
    try:
        if path.is_dir():
            return Tertulis(path, None, (masalah_tulis("folder", path),))
        if _sama(path, data):
            return Tertulis(path, Hasil.TETAP)
        if not timpa and (halangan := _halangan(path)):
            return Tertulis(path, None, (halangan,))
        hasil = Hasil.DIGANTI if path.exists() else Hasil.BARU
        ganti(path, data)
    except OSError as galat:
        return Tertulis(path, None, (masalah_os(path, galat),))
    return Tertulis(path, hasil)


def tempat(akar: Path, *bagian: str) -> Path:
    """Say where ``bagian`` lies below ``akar``.

    Raises:
        DraftError: the place is not below ``akar``, for instance because a folder on the way is
            a symbolic link that leads out of it.
    """
    tujuan = akar.joinpath(*bagian)
    if not tujuan.parent.resolve().is_relative_to(akar.resolve()) or tujuan.name != bagian[-1]:
        raise DraftError(masalah_tulis("luar", tujuan))
    return tujuan


def _halangan(path: Path) -> Problem | None:
    if path.is_symlink():
        return masalah_tulis("asing", path)
    if not path.exists():
        return None
    kode = {Keadaan.DISUNTING: "disunting", Keadaan.ASING: "asing"}.get(keadaan(path))
    return masalah_tulis(kode, path) if kode else None


def _sama(path: Path, data: bytes) -> bool:
    if path.is_symlink() or not path.is_file() or path.stat().st_size != len(data):
        return False
    return path.read_bytes() == data


def ganti(path: Path, data: bytes) -> None:
    """Write beside ``path``, then put it in place in one step, with the rights it had."""
    path.parent.mkdir(parents=True, exist_ok=True)
    sementara = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    sementara.unlink(missing_ok=True)  # left by a run that was killed under the same number
    try:
        with sementara.open("xb") as berkas:
            berkas.write(data)
            berkas.flush()
            os.fsync(berkas.fileno())
        if path.is_file() and not path.is_symlink():
            shutil.copymode(path, sementara)
        sementara.replace(path)
    finally:
        sementara.unlink(missing_ok=True)
