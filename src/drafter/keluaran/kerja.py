"""A run over many villages, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from drafter.keluaran.desa import susun_desa
from drafter.keluaran.galat import masalah_kosong, masalah_templat
from drafter.keluaran.laporan import LaporanDesa, Permintaan
from drafter.keluaran.sampah import rare_gc
from drafter.problem import InputError


def susun_semua(profil: Sequence[Path], minta: Permintaan) -> Iterator[LaporanDesa]:
    """Make what is asked of every village found below ``profil``, and report each when done.

    Raises:
        InputError: the paths hold no profile at all, or a template file is not there.
    """
    from drafter.compose.pustaka import Pustaka
    from drafter.profile.load import find

    hilang = [p for x in minta.templat if x.endswith(".naskah") and not (p := Path(x)).is_file()]
    if hilang:
        raise InputError(*map(masalah_templat, hilang))
    pustaka = Pustaka.standar()
    ditemukan = find(profil)
    if not ditemukan:
        raise InputError(masalah_kosong(profil))
    milik: dict[str, Path] = {}
    with rare_gc():
        for satu in ditemukan:
            yield susun_desa(satu, minta, pustaka, milik)
