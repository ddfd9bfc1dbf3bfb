"""The register that a question is asked of."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.problem import InputError

if TYPE_CHECKING:
    from drafter.law.model import Register


def buka(profil: Path | None, tanggal: date | None) -> tuple[Register, date]:
    """The register, with the local law of a profile, and the day asked for."""
    from drafter.law.load import register

    semua = register()
    pada = tanggal or semua.per_tanggal
    if profil is None:
        return semua, pada
    from drafter.compose.data import data_desa
    from drafter.compose.sebutan import Sebutan
    from drafter.compose.setempat import setempat
    from drafter.law.mengingat import masalah_daerah
    from drafter.profile.load import load

    hasil = load(profil)
    if hasil.desa is None:
        raise InputError(*hasil.problems)
    lengkap = setempat(hasil.desa, Sebutan(data_desa(hasil.desa))).dalam(semua)
    salah = [p for id_ in lengkap.peraturan for p in masalah_daerah(lengkap, id_)]
    if salah:
        raise InputError(*salah)
    return lengkap, pada
