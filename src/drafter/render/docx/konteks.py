"""What a paragraph must know of the rest of the document: its lists and its labels.

One walk over the blocks gives every label its bookmark and every run of a list its ``w:num``, so
that writing a paragraph is a function without memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from drafter.naskah.nodes import NBSP, plain
from drafter.render.blok import Berjudul, Blok, Gaya, Kertas, Paragraf, Senarai
from drafter.render.docx.bookmark import bookmark
from drafter.render.docx.gaya import Daftar, letak
from drafter.render.docx.kulit import Kulit
from drafter.render.docx.xml import twips

_T = TypeVar("_T", Paragraf, Berjudul)


@dataclass(frozen=True, slots=True)
class Sasaran:
    """What a label stands for.

    Attributes:
        nama, id: its bookmark.
        hasil: what Word prints for a REF field to it.
        bernomor: the field asks for the paragraph's number (switch n), not for the marked text.
    """

    nama: str
    id: int
    hasil: str
    bernomor: bool


@dataclass(frozen=True, slots=True)
class Konteks:
    """The document around a paragraph; lengths in twips.

    Attributes:
        kulit: the shell.
        lebar: width of the text.
        sasaran: labels.
        num: ``w:num`` of each run of a list.
        num_baru: runs that the shell does not have, as (numId, list).
        sifat: properties of paragraphs already written, by all that they depend on.
    """

    kulit: Kulit
    lebar: int
    sasaran: Mapping[str, Sasaran]
    num: Mapping[tuple[Senarai, int], int]
    num_baru: tuple[tuple[int, Daftar], ...]
    sifat: dict[object, str] = field(default_factory=dict)

    @property
    def tengah(self) -> int:
        """Where the right half of the page begins."""
        return self.lebar // 2


def konteks(blok: Iterable[Blok], kertas: Kertas, kulit: Kulit) -> Konteks:
    """Walk over the blocks, whose labels are unique."""
    blok = tuple(blok)
    paragraf = tuple(_paragraf(blok))
    num, baru = _num(paragraf, kulit)
    return Konteks(kulit, twips(kertas.lebar_isi), _sasaran(blok), num, baru)


def unique_labels(blok: Iterable[Blok]) -> tuple[Blok, ...]:
    """Take a label away from every block but the first that has it: a bookmark stands once."""
    terpakai: set[str] = set()
    return tuple(_first_use(b, terpakai) for b in blok)


def _first_use(b: Blok, terpakai: set[str]) -> Blok:
    if isinstance(b, Paragraf):
        return _mark_once(b, terpakai)
    if not isinstance(b, Berjudul):
        return b
    b = _mark_once(b, terpakai)
    if any(p.label for p in b.isi):
        return replace(b, isi=tuple(_mark_once(p, terpakai) for p in b.isi))
    return b


def _mark_once(b: _T, terpakai: set[str]) -> _T:
    if b.label in terpakai:
        return replace(b, label="")
    if b.label:
        terpakai.add(b.label)
    return b


def polos(teks: str) -> str:
    """``teks`` without the difference between a space and a no-break space."""
    return teks.replace(NBSP, " ")


def _paragraf(blok: Iterable[Blok]) -> Iterator[Paragraf]:
    for b in blok:
        if isinstance(b, Paragraf):
            yield b
        elif isinstance(b, Berjudul):
            yield from b.isi


def _num(
    paragraf: Iterable[Paragraf], kulit: Kulit
) -> tuple[dict[tuple[Senarai, int], int], tuple[tuple[int, Daftar], ...]]:
    """Give each run of a list a ``w:num``.

    The first run whose style is linked to the list gets the style's own, so that the style goes
    on counting there; any other starts anew.
    """
    num: dict[tuple[Senarai, int], int] = {}
    baru: list[tuple[int, Daftar]] = []
    terpakai: set[Daftar] = set()
    for p in paragraf:
        if p.nomor is None or p.nomor.senarai is Senarai.BATANG:
            continue
        kunci = (p.nomor.senarai, p.nomor.deret)
        if kunci in num:
            continue
        daftar, aras = letak(p.nomor.senarai, p.nomor.tingkat)
        if daftar not in terpakai and kulit.tautan.get(p.gaya) == (daftar, aras):
            terpakai.add(daftar)
            num[kunci] = kulit.daftaran.num[daftar]
        else:
            num[kunci] = kulit.daftaran.berikut + len(baru)
            baru.append((num[kunci], daftar))
    return num, tuple(baru)


def _sasaran(blok: Iterable[Blok]) -> dict[str, Sasaran]:
    """Number the bookmarks in reading order, from 1."""
    hasil: dict[str, Sasaran] = {}
    for label, teks, bernomor in _berlabel(blok):
        if label:
            hasil[label] = Sasaran(bookmark(label), len(hasil) + 1, teks, bernomor)
    return hasil


def _berlabel(blok: Iterable[Blok]) -> Iterator[tuple[str, str, bool]]:
    """Label, text a REF field shows, and whether that is the paragraph's number."""
    for b in blok:
        if isinstance(b, Paragraf):
            yield b.label, *_hasil(b)
        elif isinstance(b, Berjudul):
            yield b.label, b.judul, False
            for p in b.isi:
                yield p.label, *_hasil(p)


def _hasil(p: Paragraf) -> tuple[str, bool]:
    if p.nomor is None:
        return plain(p.isi), False
    if p.gaya is Gaya.BAGIAN:
        return p.nomor.teks, False
    # Word drops full stops at the end of a number it refers to, and nothing else.
    return p.nomor.teks.rstrip("."), True
