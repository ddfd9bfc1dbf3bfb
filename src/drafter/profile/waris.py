"""What a village inherits: ``_wilayah.yaml`` in its folder and up to four folders above."""

from __future__ import annotations

import os
from pathlib import Path

from drafter.profile.simpul import Peta

WILAYAH = "_wilayah.yaml"
LEVELS = 5  # the profile's own folder and four parents


def wilayah_files(path: Path) -> tuple[Path, ...]:
    """Find the ``_wilayah.yaml`` files that hold for a profile, nearest first.

    A relative profile path gives relative paths, as the user would write them.
    """
    folders = Path(os.path.abspath(path)).parents[:LEVELS]  # noqa: PTH100 - no symlink is followed
    files = [folder / WILAYAH for folder in folders if os.path.lexists(folder / WILAYAH)]
    if path.is_absolute():
        return tuple(files)
    return tuple(Path(os.path.relpath(file)) for file in files)


def merge(near: Peta, far: Peta) -> Peta:
    """``near`` laid over ``far``: mappings merge key by key, anything else of ``near`` wins.

    An empty value in ``near`` wins too: so a village sets aside what its kabupaten gives.
    """
    isi = dict(far.isi)
    kunci = dict(far.kunci)
    for key, value in near.isi.items():
        below = far.isi.get(key)
        both = isinstance(value, Peta) and isinstance(below, Peta)
        isi[key] = merge(value, below) if both else value  # type: ignore[arg-type]
        kunci[key] = near.kunci[key]
    return Peta(near.place, isi, kunci)
