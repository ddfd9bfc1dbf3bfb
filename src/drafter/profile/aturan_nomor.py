"""Rules on the numbers of the SK of one profile: no number twice in a year, and in step with days.

The register of issued decisions is judged by :mod:`drafter.nomor.periksa`; a village that keeps
none still hears of what its own profile shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from drafter.bahasa.tanggal import tanggal
from drafter.problem import Severity
from drafter.profile.aturan import Temuan
from drafter.profile.model import Desa
from drafter.profile.simpul import Loc, path_text


def numbers_apart(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """One number is for one decision of a year."""
    first: dict[tuple[int, str], Loc] = {}
    for loc, number, day in _numbered(desa):
        other = first.setdefault((day.year, number.casefold()), loc)
        if other is not loc:
            message = f"Nomor {number} tahun {day.year} juga dipakai `{path_text(other)}`."
            remedy = (
                "Periksa SK aslinya; satu nomor hanya untuk satu keputusan. Bila satu SK untuk "
                "beberapa lembaga, tulis sebagai satu butir dengan `kelompok`."
            )
            needs: tuple[Loc, ...] = ((*other, "nomor"),)
            yield _warn("PROFIL-041", (*loc, "nomor"), message, remedy, needs)


def numbers_in_step(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A higher number of a year has no earlier day; only a bare number tells its place."""
    rows = []
    for loc, number, day in _numbered(desa):
        if number.isascii() and number.isdigit():
            rows.append((day.year, int(number), day, loc))
    rows.sort(key=lambda row: row[:2])
    for (_, lower, latest, other), (_, upper, day, loc) in pairwise(rows):
        if lower < upper and day < latest and day.year == latest.year:
            message = (
                f"SK bernomor {upper} bertanggal {tanggal(day)}, lebih awal daripada SK bernomor "
                f"{lower} (`{path_text(other)}`, {tanggal(latest)})."
            )
            remedy = "Periksa nomor dan tanggal kedua SK pada aslinya; mungkin tertukar."
            needs: tuple[Loc, ...] = ((*other, "tanggal"),)
            yield _warn("PROFIL-042", (*loc, "tanggal"), message, remedy, needs)


def _numbered(desa: Desa) -> Iterator[tuple[Loc, str, date]]:
    for daftar, i, sk in desa.semua_sk():
        if sk.nomor is not None and sk.tanggal is not None:
            yield (daftar, i), sk.nomor, sk.tanggal


def _warn(code: str, loc: Loc, message: str, remedy: str, needs: tuple[Loc, ...]) -> Temuan:
    return Temuan(code, loc, message, remedy, Severity.PERINGATAN, needs)
