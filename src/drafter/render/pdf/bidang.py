"""One block of the page as the plain values that ``naskah.typ`` reads.

Which way a paragraph is set follows from its look alone: ``alinea`` (running text, the cheapest for
the engine), ``lekat`` (running text kept with what follows), ``baris`` (flush left or centred) and
``judul`` (an entry of the outline). A field that says nothing is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from drafter.naskah.nodes import NBSP, Acuan, Inlines, Tabel
from drafter.render.blok import (
    LANGKAH_INDEN,
    UKURAN_HURUF,
    Berjudul,
    Blok,
    BlokTabel,
    BlokTanda,
    Paragraf,
)
from drafter.render.rupa import RUPA, Perataan
from drafter.render.tata import BERKEPALA
from drafter.render.text import potongan

Bidang: TypeAlias = dict[str, Any]
Isi: TypeAlias = str | list[str | list[str]]

_UTUH = 150  # characters that surely fit on three lines, which are never parted anyway
_PANJANG = re.compile(r"\S{25}")  # may be wider than a line: the engine measures it
_PANJANG_TANDA = re.compile(r"\S{20}")  # the same in a signing block
_BERBARIS = re.compile(r"[^\s/\u2013-]+[/\u2013-]?")  # no line ends inside
_TERPANJANG = 2  # words of a column that the engine measures
_HURUF = {  # what a letter of our font takes at most, in tenths of its size; others 7, capitals 8
    **dict.fromkeys("ijlfI.,:;'()-", 4),
    **dict.fromkeys("trs", 6),
    **dict.fromkeys("w&", 8),
    **dict.fromkeys("mMW", 10),
}
TEPI_SEL = 4.0  # pt between the text of a table and the lines around it
_MM = 72 / 25.4  # pt


def paragraf(
    p: Paragraf,
    lekat: bool,
    tingkat: int,
    label: str,
    tautan: tuple[str, ...],
    lebar_isi: float,
) -> Bidang:
    """Describe a paragraph.

    Args:
        p: the paragraph.
        lekat: keep on the page of what follows.
        tingkat: level in the outline from 1, or 0.
        label: name under which links lead here, or empty.
        tautan: labels that references inside ``p`` can lead to.
        lebar_isi: width of the text, in millimetres.

    ``panjang`` is the room beside the number, in millimetres, where a word may be too long for it.
    """
    rata = RUPA[p.gaya].perataan
    # Alone on its line, a heading needs no no-break space; the outline reads better without.
    jeda = " " if tingkat else NBSP
    teks = isi(p.isi, tautan, jeda)
    bidang: Bidang = {"jenis": _jenis(rata, lekat, tingkat), "isi": teks}
    kiri = p.inden * LANGKAH_INDEN + (lebar_isi / 2 if rata is Perataan.BLOK_KANAN else 0)
    if _PANJANG.search(_polos(teks)):
        bidang["panjang"] = lebar_isi - kiri - (LANGKAH_INDEN if p.nomor else 0)
    if p.nomor:
        kunci = "kepala" if p.gaya in BERKEPALA else "nomor"
        bidang[kunci] = p.nomor.teks.replace(NBSP, jeda)
    tanda = {
        "label": label,
        "kiri": kiri,
        "tingkat": tingkat,
        "tengah": rata is Perataan.TENGAH,
        "lekat": lekat,
        "patah": lekat and len(_polos(teks)) > _UTUH,
    }
    return bidang | {k: v for k, v in tanda.items() if v}


def berjudul(judul: str, lekat: bool, label: str) -> Bidang:
    """Describe a label in the left column; the paragraphs beside it are added as ``isi``."""
    tanda = {"lekat": lekat, "label": label}
    return {"jenis": "berjudul", "judul": judul} | {k: v for k, v in tanda.items() if v}


def tanda_tangan(b: BlokTanda, lekat: bool, tautan: tuple[str, ...], lebar_isi: float) -> Bidang:
    """Describe a signing block; ``panjang`` as for a paragraph."""
    bidang: Bidang = {
        "jenis": "tanda_tangan",
        "baris": [isi(x, tautan) for x in b.baris],
        "nama": isi(b.nama, tautan),
        "kanan": b.kanan,
        "lekat": lekat,
    }
    if any(_PANJANG_TANDA.search(_polos(x)) for x in (*bidang["baris"], bidang["nama"])):
        bidang["panjang"] = lebar_isi / 2 if b.kanan else lebar_isi
    return bidang


def tabel(t: Tabel, tautan: tuple[str, ...], lebar_isi: float) -> Bidang:
    """Describe a ruled table.

    ``lebar`` are parts of the whole. Where a column may be too narrow for a word, ``kata`` are the
    longest words of each column's heading and of its cells: the engine measures them and makes
    room.
    """
    judul = [isi(k.judul, tautan) for k in t.kolom]
    baris = [[isi(sel, tautan) for sel in baris] for baris in t.baris]
    bidang: Bidang = {
        "jenis": "tabel",
        "lebar": [k.lebar for k in t.kolom],
        "tengah": [k.tengah for k in t.kolom],
        "judul": judul,
        "baris": baris,
    }
    kata = [[_terpanjang([j]), _terpanjang(row[i] for row in baris)] for i, j in enumerate(judul)]
    mm = lebar_isi / sum(bidang["lebar"])
    muat = all(_muat(k.lebar * mm, *semua) for k, semua in zip(t.kolom, kata, strict=True))
    return bidang if muat else bidang | {"kata": kata}


def _muat(lebar: float, judul: list[str], sel: list[str]) -> bool:
    """Whether these words surely fit a column of ``lebar`` mm."""
    ruang = lebar * _MM - 2 * TEPI_SEL
    return all(_batas(kata) * UKURAN_HURUF / 10 <= ruang for kata in (*judul, *sel))


def _terpanjang(teks: Iterable[Isi]) -> list[str]:
    """Return the words that are likely the widest."""
    semua = {kata for t in teks for kata in _BERBARIS.findall(_polos(t))}
    return sorted(semua, key=lambda kata: (-_batas(kata), kata))[:_TERPANJANG]


def _batas(kata: str) -> int:
    """Return what a word takes at most, in tenths of the size of the type."""
    return sum(_HURUF.get(huruf, 8 if huruf.isupper() else 7) for huruf in kata)


def _polos(teks: Isi) -> str:
    if isinstance(teks, str):
        return teks
    return "".join(x if isinstance(x, str) else x[0] for x in teks)


def isi(teks: Inlines, tautan: tuple[str, ...], jeda: str = NBSP) -> Isi:
    """Return running text: a string, or strings and ``[text, label]`` where it links.

    ``jeda`` is printed for a no-break space.
    """
    hasil: list[str | list[str]] = []
    for x in teks:
        kata = potongan(x).replace(NBSP, jeda)
        if isinstance(x, Acuan) and x.label in tautan:
            hasil.append([kata, x.label])
        elif hasil and isinstance(hasil[-1], str):
            hasil[-1] += kata
        elif kata:
            hasil.append(kata)
    match hasil:
        case []:
            return ""
        case [str() as satu]:
            return satu
    return hasil


def acuan(b: Blok) -> tuple[str, ...]:
    """Return the label of every reference inside a block, in order."""
    return tuple(x.label for i in semua_isi(b) for x in i if isinstance(x, Acuan))


def semua_isi(b: Blok) -> Iterator[Inlines]:
    """Every running text of a block, in reading order."""
    match b:
        case Paragraf(isi=teks):
            yield teks
        case Berjudul(isi=anak):
            yield from (p.isi for p in anak)
        case BlokTabel(tabel=t):
            yield from (k.judul for k in t.kolom)
            yield from (sel for baris in t.baris for sel in baris)
        case BlokTanda(baris=baris, nama=nama):
            yield from (*baris, nama)


def _jenis(rata: Perataan, lekat: bool, tingkat: int) -> str:
    if tingkat:
        return "judul"
    if rata is not Perataan.RATA:
        return "baris"
    return "lekat" if lekat else "alinea"
