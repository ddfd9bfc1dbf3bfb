"""A list of regulations as it stands in a Mengingat: what of it may not stand there, and where.

Lampiran II UU 12/2011 nos. 40 to 42: regulations of the same or a higher level, in force, by rank
and day, each once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from drafter.law import temuan
from drafter.law.model import Peraturan, Register, Status
from drafter.law.query import status
from drafter.law.urutan import urutan_peraturan
from drafter.problem import Problem


def periksa_daftar(
    register: Register, ids: Sequence[str], pada: date, jenis: str = ""
) -> tuple[Problem, ...]:
    """Check a list in the order it is written, for a document of kind ``jenis`` on ``pada``.

    ``jenis`` is a kode of the register (``perdes``); empty for a decision, which may cite any
    kind. Yields HUKUM-001 unknown, 002 not yet in force, 003 revoked, 021 written twice, 022 out
    of order, 023 lower than the document, 024 no regulation.
    """
    return tuple(_periksa(register, ids, pada, jenis))


def _periksa(register: Register, ids: Sequence[str], pada: date, jenis: str) -> Iterator[Problem]:
    sudah: dict[str, Peraturan] = {}
    for id_ in ids:
        yang = register.peraturan.get(id_)
        if yang is None:
            yield temuan.tidak_dikenal("Peraturan", id_, register.peraturan)
        elif id_ in sudah:
            yield temuan.dua_kali(yang)
        else:
            sudah[id_] = yang
            yield from masih_berlaku(register, yang, pada)
            yield from boleh_dikutip(register, yang, jenis)
    for atas, bawah in pairwise(sudah.values()):
        if urutan_peraturan(register, bawah) < urutan_peraturan(register, atas):
            yield temuan.urutan_terbalik(atas, bawah)


def boleh_dikutip(register: Register, yang: Peraturan, jenis: str) -> Iterator[Problem]:
    """Yield why a document of kind ``jenis`` may not rest on this regulation."""
    naskah = register.jenis.get(jenis)
    if naskah is None:
        return
    if yang.jenis.keputusan:
        yield temuan.bukan_peraturan(yang)
    elif yang.jenis.tingkat > naskah.tingkat:
        yield temuan.lebih_rendah(yang, naskah)


def masih_berlaku(register: Register, yang: Peraturan, pada: date) -> Iterator[Problem]:
    """Yield why a text of that day may not cite a regulation: dead, or not yet in force."""
    keadaan = status(register, yang.id, pada)
    if keadaan is Status.DICABUT:
        yield temuan.sudah_dicabut(register, yang, pada, "tidak dikutip lagi")
    elif keadaan is Status.BELUM_BERLAKU:
        yield temuan.belum_berlaku(yang, pada, "belum dapat dikutip")
