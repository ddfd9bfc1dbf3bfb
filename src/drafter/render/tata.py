"""What the blocks of a page leave open, decided once for the page writers.

From the flow alone follow: the space around each paragraph, what keeps together over a page end,
the outline (Bab, Bagian, Paragraf, Pasal, Penjelasan, Lampiran) and which labels can be linked to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.render.blok import Berjudul, Blok, BlokTanda, Cetakan, Gaya, Paragraf
from drafter.render.rupa import RUPA

BERKEPALA = frozenset({Gaya.BAB, Gaya.BAGIAN, Gaya.PARAGRAF, Gaya.PASAL})
"""Styles whose number stands on a line of its own, above the heading if there is one."""

_BAGAN = {
    Gaya.BAB: 1,
    Gaya.PENJELASAN_JUDUL: 1,
    Gaya.LAMPIRAN_KEPALA: 1,
    Gaya.BAGIAN: 2,
    Gaya.PENJELASAN_BAGIAN: 2,
    Gaya.PARAGRAF: 3,
    Gaya.PASAL: 4,
}
_HANYA_PERTAMA = frozenset({Gaya.PENJELASAN_JUDUL, Gaya.LAMPIRAN_KEPALA})
"""Of a run of these lines only the first is a heading."""


@dataclass(frozen=True, slots=True)
class Tertata:
    """A block and what follows from its place.

    Attributes:
        blok: the block.
        atas, bawah: space asked above and below, in points; the larger of two neighbours counts.
        lekat: keep on the page of the next block.
        tingkat: level in the outline from 1, or 0.
        label: label of the block where this is its first use in the document, else empty.
        anak: the paragraphs of a Berjudul.
    """

    blok: Blok
    atas: float = 0.0
    bawah: float = 0.0
    lekat: bool = False
    tingkat: int = 0
    label: str = ""
    anak: tuple[Tertata, ...] = ()


def tata(cetakan: Cetakan) -> tuple[Tertata, ...]:
    """Lay out the blocks of ``cetakan``: one result for each, in the same order."""
    return tuple(_berlabel(_bertingkat(_berjarak(cetakan.blok))))


def sasaran(tertata: Iterable[Tertata]) -> frozenset[str]:
    """Collect the labels that a link of the document can lead to."""
    return frozenset(_label(tertata))


def _label(tertata: Iterable[Tertata]) -> Iterator[str]:
    for t in tertata:
        if t.label:
            yield t.label
        yield from _label(t.anak)


def _berjarak(blok: Sequence[Blok]) -> Iterator[Tertata]:
    for i, b in enumerate(blok):
        sebelum = blok[i - 1] if i else None
        sesudah = blok[i + 1] if i + 1 < len(blok) else None
        yield _satu(b, sebelum, sesudah)


def _satu(b: Blok, sebelum: Blok | None, sesudah: Blok | None) -> Tertata:
    menempel = isinstance(sesudah, BlokTanda)
    match b:
        case Paragraf(gaya=gaya):
            rupa = RUPA[gaya]
            return Tertata(
                b,
                atas=0.0 if rupa.rapat and _segaya(b, sebelum) else rupa.sebelum,
                bawah=0.0 if rupa.rapat and _segaya(b, sesudah) else rupa.sesudah,
                lekat=b.lekat or rupa.lekat or menempel,
                tingkat=_tingkat(b, sebelum),
            )
        case Berjudul(isi=isi):
            return Tertata(b, lekat=menempel, anak=tuple(_berjarak(isi)))
        case BlokTanda():
            return Tertata(b, lekat=menempel or _lembaran(sesudah))
        case _:
            return Tertata(b)


def _tingkat(b: Paragraf, sebelum: Blok | None) -> int:
    if b.gaya in _HANYA_PERTAMA and _segaya(b, sebelum):
        return 0
    return _BAGAN.get(b.gaya, 0)


def _segaya(b: Paragraf, lain: Blok | None) -> bool:
    return isinstance(lain, Paragraf) and lain.gaya is b.gaya


def _lembaran(b: Blok | None) -> bool:
    """Whether ``b`` is the gazette line, which belongs to the signatures above it."""
    return isinstance(b, Paragraf) and b.gaya is Gaya.LEMBARAN


def _bertingkat(tertata: Iterator[Tertata]) -> Iterator[Tertata]:
    """Close the gaps in the levels: a Pasal right under a Bab is of level 2."""
    di_atas: list[int] = []
    for t in tertata:
        if t.tingkat:
            di_atas = [x for x in di_atas if x < t.tingkat] + [t.tingkat]
            yield replace(t, tingkat=len(di_atas))
        else:
            yield t


def _berlabel(tertata: Iterator[Tertata]) -> Iterator[Tertata]:
    dipakai: set[str] = set()
    for t in tertata:
        yield _beri_label(t, dipakai)


def _beri_label(t: Tertata, dipakai: set[str]) -> Tertata:
    label = t.blok.label if isinstance(t.blok, Paragraf | Berjudul) else ""
    if label in dipakai:
        label = ""
    dipakai.add(label)
    return replace(t, label=label, anak=tuple(_beri_label(a, dipakai) for a in t.anak))
