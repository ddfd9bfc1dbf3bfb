"""The markup reader: rendered template text -> an unnumbered :class:`Bacaan`.

The text holds no values any more (see :mod:`drafter.naskah.tanda`), so nothing that comes from a
profile is ever read as markup. docs/naskah.md describes the markup for a lawyer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.naskah.baca.baris import Baris, Jenis, baris
from drafter.naskah.baca.inline import inline
from drafter.naskah.baca.lampiran import lampiran
from drafter.naskah.baca.masalah import masalah
from drafter.naskah.baca.penjelasan import PenjelasanMentah, penjelasan
from drafter.naskah.baca.pohon import pohon
from drafter.naskah.nodes import Butir, Lampiran, Penomoran, Satuan
from drafter.problem import Problem

__all__ = ["Bacaan", "baca"]


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A template's text as read: structure without numbers, references or closing marks."""

    menimbang: tuple[Butir, ...]
    memperhatikan: tuple[Butir, ...]
    batang_tubuh: tuple[Satuan, ...]
    penjelasan: PenjelasanMentah | None
    lampiran: tuple[Lampiran, ...]


def baca(teks: str) -> tuple[Bacaan, tuple[Problem, ...]]:
    """Read the skeleton of a rendered template; all problems at once."""
    bagian = _bagi(baris(teks))
    menimbang, p1 = _butir(bagian["menimbang"])
    memperhatikan, p2 = _butir(bagian["memperhatikan"])
    satuan, p3 = pohon(bagian["batang"])
    jelas, p4 = penjelasan(bagian["penjelasan"])
    lampir, p5 = lampiran(bagian["lampiran"])
    return (
        Bacaan(menimbang, memperhatikan, satuan, jelas, lampir),
        (*p1, *p2, *p3, *p4, *p5),
    )


_PEMBUKA = {
    Jenis.MENIMBANG: "menimbang",
    Jenis.MEMPERHATIKAN: "memperhatikan",
    Jenis.PENJELASAN: "penjelasan",
}
_BATANG = frozenset({Jenis.BAB, Jenis.BAGIAN, Jenis.PARAGRAF, Jenis.PASAL, Jenis.DIKTUM})


def _bagi(semua: Sequence[Baris]) -> dict[str, list[Baris]]:
    """Deal the lines out to the five parts of a template."""
    hasil: dict[str, list[Baris]] = {
        k: [] for k in ("menimbang", "memperhatikan", "batang", "penjelasan", "lampiran")
    }
    kini = "batang"
    for b in semua:
        if b.jenis in _PEMBUKA:
            kini = _PEMBUKA[b.jenis]
            continue
        if b.jenis is Jenis.LAMPIRAN:
            kini = "lampiran"
        elif b.jenis in _BATANG and kini in ("menimbang", "memperhatikan"):
            kini = "batang"
        hasil[kini].append(b)
    return hasil


def _butir(semua: Sequence[Baris]) -> tuple[tuple[Butir, ...], list[Problem]]:
    hasil = [b for b in semua if b.jenis is Jenis.BUTIR]
    problems = [
        masalah(
            "NASKAH-013",
            b.asal,
            f"baris `{b.teks[:40]}` di Menimbang/Memperhatikan tidak diawali `- `",
            "awali setiap butir dengan `- `",
        )
        for b in semua
        if b.jenis is not Jenis.BUTIR
    ]
    return tuple(
        Butir("", "", inline(b.teks), (), b.asal, penomoran=Penomoran.HURUF) for b in hasil
    ), problems
