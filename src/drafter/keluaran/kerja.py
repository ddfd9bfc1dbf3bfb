"""A run over many villages, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from drafter.keluaran.desa import susun_desa
from drafter.keluaran.laporan import LaporanDesa, Permintaan


def susun_semua(profil: Sequence[Path], minta: Permintaan) -> Iterator[LaporanDesa]:
    """Make what is asked of every village found below ``profil``, and report each when done.

    Raises:
        InputError: a path holds no profile, or a Word template cannot be used at all.
    """
    from drafter.compose.pustaka import Pustaka
    from drafter.profile.load import find

    pustaka = Pustaka.standar()
    for satu in find(profil):
        yield susun_desa(satu, minta, pustaka)
