"""The order of Mengingat: rank, then the day a regulation was made known.

Lampiran II UU 12/2011 nos. 40 and 42. A day known only by its month or year is taken as early as
the numbers allow: numbers of one kind run on through a year, so an unknown day is not before that
of a smaller number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby

from drafter.law.model import Peraturan, Register
from drafter.law.waktu import Waktu, baca_waktu

Urutan = tuple[int, date, int, str]


def urutan_peraturan(register: Register, peraturan: Peraturan) -> Urutan:
    """Sort key of a regulation in Mengingat; total, and the same wherever the list began."""
    hari = register.urut.get(peraturan.id) or hari_dikenal(peraturan).awal
    return (peraturan.jenis.tingkat, hari, bilangan(peraturan.nomor), peraturan.id)


def hari_urut(semua: Iterable[Peraturan]) -> Mapping[str, date]:
    """The day of each regulation for the order, by id."""
    return dict(_hari_urut(semua))


def hari_dikenal(x: Peraturan) -> Waktu:
    """When it was promulgated or made, as far as known; else its year."""
    if (pada := x.diundangkan or x.ditetapkan) is not None:
        return pada
    tahun = bilangan(x.tahun)
    return x.mulai if not tahun or x.mulai.awal.year == tahun else baca_waktu(f"{tahun:04}")


def bilangan(nomor: str) -> int:
    """Value of the leading digits of a number as printed (``77/HUK/2010`` -> 77), else 0."""
    angka = ""
    for huruf in nomor:
        if huruf not in "0123456789":
            break
        angka += huruf
    return int(angka or 0)


def _hari_urut(semua: Iterable[Peraturan]) -> Iterator[tuple[str, date]]:
    terurut = sorted(semua, key=_dalam_jenis)
    for _, sejenis in groupby(terurut, key=lambda x: (x.jenis.kode, x.tahun)):
        batas = date.min
        for x in sejenis:
            pada = hari_dikenal(x)
            batas = pada.awal if pada.pasti else max(batas, pada.awal)
            yield x.id, batas


def _dalam_jenis(x: Peraturan) -> tuple[str, str, int, str]:
    return (x.jenis.kode, x.tahun, bilangan(x.nomor), x.id)
