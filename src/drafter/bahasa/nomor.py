"""Numbers of documents as they are named in a text."""

from __future__ import annotations

import re


def memuat_tahun(nomor: str, tahun: str) -> bool:
    """Whether a number already tells its year: ``141/12/2025``, but not ``9.A`` or ``2025``."""
    return not nomor.isdigit() and tahun in re.split(r"\D+", nomor)


def nomor_lengkap(nomor: str, tahun: str) -> str:
    """A number that tells its year: ``9 Tahun 2020``, ``9.A Tahun 2020``, ``141/9/2020``."""
    return nomor if memuat_tahun(nomor, tahun) else f"{nomor} Tahun {tahun}"
