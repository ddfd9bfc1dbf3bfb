"""What a paragraph must know of the rest of the document: its lists and its labels.

One walk over the blocks gives every label its bookmark and every run of a list its ``w:num``, so
that writing a paragraph depends on nothing else. What a block adds is remembered with the block:
drafts of one template share most of theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from drafter.naskah.ingatan import Ingatan
from drafter.naskah.nodes import NBSP, Acuan, plain
from drafter.render.blok import (
    Berjudul,
    Blok,
    Gaya,
    Kertas,
    Nomor,
    Paragraf,
    Rangkaian,
    Senarai,
    urai,
)
from drafter.render.docx.bookmark import bookmark, is_cut
from drafter.render.docx.gaya import Daftar, letak
from drafter.render.docx.kulit import Kulit
from drafter.render.docx.xml import twips

_T = TypeVar("_T", Paragraf, Berjudul)


@dataclass(frozen=True, slots=True)
class Sasaran:
    """What a label stands for.

    Attributes:
        nama: its bookmark.
        terpotong: the label was too long for the bookmark's name.
        hasil: what Word prints for a REF field to it.
        bernomor: the field asks for the paragraph's number (switch n), not for the marked text.
    """

    nama: str
    terpotong: bool
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
    """

    kulit: Kulit
    lebar: int
    sasaran: Mapping[str, Sasaran]
    num: Mapping[tuple[Senarai, int], int]
    num_baru: tuple[tuple[int, Daftar], ...]

    @property
    def tengah(self) -> int:
        """Where the right half of the page begins."""
        return self.lebar // 2


def konteks(catatan: Sequence[Catatan], kertas: Kertas, kulit: Kulit) -> Konteks:
    """The document around its paragraphs, from what its blocks add; their labels are unique."""
    num, baru = _num([x for c in catatan for x in c.daftar], kulit)
    sasaran = {label: s for c in catatan for label, s in c.sasaran}
    return Konteks(kulit, twips(kertas.lebar_isi), sasaran, num, baru)


def with_notes(
    urutan: Sequence[Blok | Rangkaian],
) -> tuple[Sequence[Blok | Rangkaian], Sequence[Catatan]]:
    """The blocks with what each adds, every label left on its first block only.

    A bookmark stands once in a document.
    """
    catatan = [dicatat(b) if isinstance(b, tuple) else catat(b) for b in urutan]
    label = [label for c in catatan for label, _ in c.sasaran]
    if len(set(label)) == len(label):
        return urutan, catatan
    terpakai: set[str] = set()
    unik = [_first_use(b, terpakai) for b in urai(urutan)]
    return unik, [catat(b) for b in unik]


@dataclass(frozen=True, slots=True)
class Catatan:
    """What a block or a Rangkaian adds to the document around it.

    Attributes:
        daftar: style and number of each paragraph in a list of its own.
        sasaran: its labels and what they stand for.
        rujukan: the labels its text refers to.
        deret: the runs of lists it takes part in.
    """

    daftar: tuple[tuple[Gaya, Nomor], ...]
    sasaran: tuple[tuple[str, Sasaran], ...]
    rujukan: tuple[str, ...]
    deret: tuple[tuple[Senarai, int], ...]


def catat(b: Blok | Rangkaian) -> Catatan:
    """Note what a block or a Rangkaian adds."""
    isi = b if isinstance(b, tuple) else (b,)
    paragraf = [p for x in isi for p in _paragraf(x)]
    daftar = tuple(
        (p.gaya, p.nomor)
        for p in paragraf
        if p.nomor is not None and p.nomor.senarai is not Senarai.BATANG
    )
    return Catatan(
        daftar,
        tuple(s for x in isi for s in _bertanda(x)),
        tuple(x.label for p in paragraf for x in p.isi if isinstance(x, Acuan)),
        tuple(dict.fromkeys((n.senarai, n.deret) for _, n in daftar)),
    )


dicatat: Ingatan[Rangkaian, Catatan] = Ingatan(catat)


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


def _paragraf(b: Blok) -> tuple[Paragraf, ...]:
    if isinstance(b, Paragraf):
        return (b,)
    return b.isi if isinstance(b, Berjudul) else ()


def _num(
    anggota: Iterable[tuple[Gaya, Nomor]], kulit: Kulit
) -> tuple[dict[tuple[Senarai, int], int], tuple[tuple[int, Daftar], ...]]:
    """Give each run of a list a ``w:num``.

    The first run whose style is linked to the list gets the style's own, so that the style goes
    on counting there; any other starts anew.
    """
    num: dict[tuple[Senarai, int], int] = {}
    baru: list[tuple[int, Daftar]] = []
    terpakai: set[Daftar] = set()
    for gaya, nomor in anggota:
        kunci = (nomor.senarai, nomor.deret)
        if kunci in num:
            continue
        daftar, aras = letak(nomor.senarai, nomor.tingkat)
        if daftar not in terpakai and kulit.tautan.get(gaya) == (daftar, aras):
            terpakai.add(daftar)
            num[kunci] = kulit.daftaran.num[daftar]
        else:
            num[kunci] = kulit.daftaran.berikut + len(baru)
            baru.append((num[kunci], daftar))
    return num, tuple(baru)


def _bertanda(b: Blok) -> tuple[tuple[str, Sasaran], ...]:
    """The labels of a block and what they stand for, in reading order."""
    hasil = [(p.label, *_hasil(p)) for p in _paragraf(b)]
    if isinstance(b, Berjudul):
        hasil.insert(0, (b.label, b.judul, False))
    return tuple((label, _sasaran(label, teks, nomor)) for label, teks, nomor in hasil if label)


def _sasaran(label: str, teks: str, bernomor: bool) -> Sasaran:
    nama = bookmark(label)
    return Sasaran(nama, is_cut(nama), teks, bernomor)


def _hasil(p: Paragraf) -> tuple[str, bool]:
    if p.nomor is None:
        return plain(p.isi), False
    if p.gaya is Gaya.BAGIAN:
        return p.nomor.teks, False
    # Word drops full stops at the end of a number it refers to, and nothing else.
    return p.nomor.teks.rstrip("."), True
