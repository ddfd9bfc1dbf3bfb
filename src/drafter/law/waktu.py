"""A day as precisely as it is known.

The register never invents a day: where only the month or the year is known, or only that it lies
between two days, it says so, and every question is answered with the last possible day, so that
nothing is cited before it surely holds.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from drafter.bahasa.tanggal import BULAN, tanggal

_BENTUK = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True)
class Waktu:
    """Some day from ``awal`` to ``akhir``, both included; equal when the day is known."""

    awal: date
    akhir: date

    @property
    def pasti(self) -> bool:
        """Whether the day itself is known."""
        return self.awal == self.akhir

    def ragu(self, pada: date) -> bool:
        """Whether on ``pada`` nobody can say if this day has come."""
        return self.awal <= pada < self.akhir

    def __str__(self) -> str:
        """The day, month, year or period in words: ``Oktober 2019``."""
        if self.pasti:
            return tanggal(self.awal)
        if (self.awal, self.akhir) == _setahun(self.awal.year):
            return str(self.awal.year)
        if (self.awal, self.akhir) == _sebulan(self.awal.year, self.awal.month):
            return f"{BULAN[self.awal.month - 1]} {self.awal.year}"
        return f"antara {tanggal(self.awal)} dan {tanggal(self.akhir)}"


def baca_waktu(teks: str) -> Waktu:
    """Read ``2014-01-15``, ``2019-10``, ``2003`` or a period ``2024-08-23/2024-10-31``.

    ValueError, in Indonesian, when it is none of these or no such day exists.
    """
    awal, tanda, akhir = teks.partition("/")
    pertama = _satu(awal, teks)
    hasil = Waktu(pertama.awal, _satu(akhir, teks).akhir) if tanda else pertama
    if hasil.akhir < hasil.awal:
        raise ValueError(f'"{teks}": tanggal kedua mendahului tanggal pertama.')
    return hasil


def _satu(teks: str, asli: str) -> Waktu:
    cocok = _BENTUK.fullmatch(teks)
    if cocok is None:
        raise ValueError(
            f'"{asli}" bukan tanggal. Tulis 2014-01-15, atau 2014-01 atau 2014 bila hanya itu '
            "yang diketahui, atau 2014-01-15/2014-03-31 bila di antara dua tanggal."
        )
    tahun, bulan, hari = (int(x) if x else None for x in cocok.groups())
    try:
        assert tahun is not None  # noqa: S101 - the pattern demands a year
        if bulan is None:
            return Waktu(*_setahun(tahun))
        if hari is None:
            return Waktu(*_sebulan(tahun, bulan))
        return Waktu(date(tahun, bulan, hari), date(tahun, bulan, hari))
    except ValueError as salah:
        raise ValueError(f'"{asli}": tanggal itu tidak ada.') from salah


def _setahun(tahun: int) -> tuple[date, date]:
    return date(tahun, 1, 1), date(tahun, 12, 31)


def _sebulan(tahun: int, bulan: int) -> tuple[date, date]:
    pertama = date(tahun, bulan, 1)
    return pertama, pertama.replace(day=calendar.monthrange(tahun, bulan)[1])
