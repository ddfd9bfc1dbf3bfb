"""The files of one document as they were, to put them back when its number is not taken."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from drafter.keluaran.dokumen import Kerja
from drafter.keluaran.galat_nomor import tak_pulih
from drafter.keluaran.tulis import ganti
from drafter.problem import Problem


class Simpanan:
    """Put back on leaving, unless :meth:`selesai` was said; also when the run is interrupted."""

    def __init__(self, kerja: Kerja, stem: str) -> None:
        folder = kerja.minta.folder / kerja.folder
        self._pdf, self._jumlah = kerja.pdf, len(kerja.pdf)
        self._dulu = {p: _isi(p) for b in kerja.minta.format for p in [folder / f"{stem}.{b}"]}
        self._tuntas = False

    def __enter__(self) -> Simpanan:
        return self

    def __exit__(
        self,
        jenis: type[BaseException] | None,
        galat: BaseException | None,
        jejak: TracebackType | None,
    ) -> None:
        if not self._tuntas:
            self.pulihkan()

    def selesai(self) -> None:
        """Keep what was written."""
        self._tuntas = True

    def pulihkan(self) -> list[Problem]:
        """Put the files back, and tell those that the disk would not let go."""
        self._tuntas = True
        del self._pdf[self._jumlah :]
        return [tak_pulih(p) for p, isi in self._dulu.items() if not _kembali(p, isi)]


class _Asing:
    """What stood there cannot be put back: a link, a folder, something that may not be read."""


_ASING = _Asing()


def _isi(path: Path) -> bytes | _Asing | None:
    """The bytes of a file; None when there is none."""
    if not os.path.lexists(path):
        return None
    with suppress(OSError):
        if path.is_file() and not path.is_symlink():
            return path.read_bytes()
    return _ASING


def _kembali(path: Path, dulu: bytes | _Asing | None) -> bool:
    kini = _isi(path)
    if kini == dulu:
        return True
    try:
        if isinstance(dulu, bytes):
            ganti(path, dulu)
        elif dulu is None and isinstance(kini, bytes):
            path.unlink()
        else:
            return False
    except OSError:
        return False
    return True
