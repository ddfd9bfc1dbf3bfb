"""The legal basis of a document: from a template's ids to the items of Mengingat.

What does not hold on the day is left out, always with a problem, never silently; what is
printed although the register is unsure of it is named, so that a person can check.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from drafter.law import temuan
from drafter.law.cite import sitasi
from drafter.law.daerah import (
    PeraturanDaerah,
    id_register,
    sitasi_daerah,
    sudah_ada,
    urutan_daerah,
)
from drafter.law.model import Register, Status
from drafter.law.query import pemegang, status, urutan_peraturan
from drafter.problem import Problem

PERAN = "peran:"
DAERAH = "daerah."


@dataclass(frozen=True, slots=True)
class DasarHukum:
    """One item of Mengingat: ``id`` (a register id or ``daerah.<key>``) and its citation.

    ``teks`` has no number and no closing semicolon.
    """

    id: str
    teks: str


@dataclass(frozen=True, slots=True)
class _Dasar:
    """An item with its place in the order."""

    urutan: tuple[int, int, int, str]
    isi: DasarHukum


def dasar_hukum(
    butir: Sequence[str],
    pada: date,
    register: Register,
    daerah: Mapping[str, PeraturanDaerah],
) -> tuple[tuple[DasarHukum, ...], tuple[Problem, ...]]:
    """Resolve, check, sort and cite what a template lists.

    ``butir`` holds register ids, ``peran:<kode>`` and ``daerah.<key>``; a key that ``daerah``
    lacks is skipped, doubles are dropped. Items come by rank, then year and number (Lampiran II
    no. 42). Problem codes are listed in ``drafter.law.temuan``.
    """
    temu: list[_Dasar | Problem] = list(temuan.batas(register, pada))
    ids: dict[str, None] = {}
    for satu in butir:
        hasil = _cari(satu, pada, register, daerah)
        if isinstance(hasil, Problem):
            temu.append(hasil)
        elif hasil is not None:
            ids[hasil] = None
    for id_ in ids:
        if id_.startswith(DAERAH):
            temu += _dari_daerah(id_, daerah[id_.removeprefix(DAERAH)], pada, register)
        else:
            temu += _dari_register(id_, pada, register)
    dasar = sorted((x for x in temu if isinstance(x, _Dasar)), key=lambda x: x.urutan)
    masalah = dict.fromkeys(x for x in temu if isinstance(x, Problem))
    return tuple(x.isi for x in dasar), tuple(masalah)


def _cari(
    butir: str, pada: date, register: Register, daerah: Mapping[str, PeraturanDaerah]
) -> str | Problem | None:
    """Find the id that an item means; None for a local regulation the profile does not give."""
    if butir.startswith(PERAN):
        return _cari_peran(butir.removeprefix(PERAN), pada, register)
    if butir.startswith(DAERAH):
        yang = daerah.get(butir.removeprefix(DAERAH))
        if yang is None:
            return None
        if yang.jenis not in register.jenis:
            return temuan.tidak_dikenal("Jenis peraturan", yang.jenis, register.jenis)
        # A founding law given in the profile may be one that the register knows better.
        return id_register(yang) if id_register(yang) in register.peraturan else butir
    if butir not in register.peraturan:
        return temuan.tidak_dikenal("Peraturan", butir, register.peraturan)
    return butir


def _cari_peran(peran: str, pada: date, register: Register) -> str | Problem:
    if peran not in register.peran:
        return temuan.tidak_dikenal("Peran", peran, register.peran)
    return pemegang(register, peran, pada) or temuan.tanpa_pemegang(register, peran, pada)


def _dari_register(id_: str, pada: date, register: Register) -> Iterator[_Dasar | Problem]:
    peraturan = register.peraturan[id_]
    keadaan = status(register, id_, pada)
    if keadaan is Status.BELUM_BERLAKU:
        yield temuan.belum_berlaku(peraturan, pada)
    elif keadaan is Status.DICABUT:
        yield temuan.sudah_dicabut(register, peraturan, pada)
    else:
        yield _Dasar(urutan_peraturan(peraturan), DasarHukum(id_, sitasi(register, id_, pada)))
        yield from temuan.tercantum(register, peraturan, pada)


def _dari_daerah(
    id_: str, peraturan: PeraturanDaerah, pada: date, register: Register
) -> Iterator[_Dasar | Problem]:
    if not sudah_ada(peraturan, pada):
        yield temuan.daerah_belum(register, peraturan, pada)
        return
    teks = sitasi_daerah(register, peraturan, pada)
    yield _Dasar(urutan_daerah(register, id_, peraturan), DasarHukum(id_, teks))
    yield from temuan.daerah_tercantum(register, peraturan)
