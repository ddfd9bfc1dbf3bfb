"""One block of the page as the plain values that ``naskah.typ`` reads.

Which way a paragraph is set follows from its look alone: ``alinea`` (running text, the cheapest for
the engine), ``lekat`` (running text kept with what follows), ``baris`` (flush left or centred) and
``judul`` (an entry of the outline). A field that says nothing is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from drafter.naskah.nodes import NBSP, Acuan, Inlines, Tabel
from drafter.render.blok import LANGKAH_INDEN, Berjudul, Blok, BlokTabel, BlokTanda, Paragraf
from drafter.render.rupa import RUPA, Perataan
from drafter.render.tata import BERKEPALA
from drafter.render.text import potongan

Bidang: TypeAlias = dict[str, Any]
Isi: TypeAlias = str | list[str | list[str]]

_UTUH = 150  # characters that surely fit on three lines, which are never parted anyway


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
    """
    rata = RUPA[p.gaya].perataan
    # Alone on its line, a heading needs no no-break space; the outline reads better without.
    jeda = " " if tingkat else NBSP
    teks = isi(p.isi, tautan, jeda)
    bidang: Bidang = {"jenis": _jenis(rata, lekat, tingkat), "isi": teks}
    if kiri := p.inden * LANGKAH_INDEN + (lebar_isi / 2 if rata is Perataan.BLOK_KANAN else 0):
        bidang["kiri"] = kiri
    if p.nomor:
        kunci = "kepala" if p.gaya in BERKEPALA else "nomor"
        bidang[kunci] = p.nomor.teks.replace(NBSP, jeda)
    tanda = {
        "label": label,
        "tingkat": tingkat,
        "tengah": rata is Perataan.TENGAH,
        "lekat": lekat,
        "patah": lekat and sum(map(len, teks)) > _UTUH,
    }
    return bidang | {k: v for k, v in tanda.items() if v}


def berjudul(judul: str, lekat: bool, label: str) -> Bidang:
    """Describe a label in the left column; the paragraphs beside it are added as ``isi``."""
    tanda = {"lekat": lekat, "label": label}
    return {"jenis": "berjudul", "judul": judul} | {k: v for k, v in tanda.items() if v}


def tanda_tangan(b: BlokTanda, lekat: bool, tautan: tuple[str, ...]) -> Bidang:
    """Describe a signing block."""
    return {
        "jenis": "tanda_tangan",
        "baris": [isi(x, tautan) for x in b.baris],
        "nama": isi(b.nama, tautan),
        "kanan": b.kanan,
        "lekat": lekat,
    }


def tabel(t: Tabel, tautan: tuple[str, ...]) -> Bidang:
    """Describe a ruled table; widths are parts of the whole."""
    return {
        "jenis": "tabel",
        "lebar": [k.lebar for k in t.kolom],
        "tengah": [k.tengah for k in t.kolom],
        "judul": [isi(k.judul, tautan) for k in t.kolom],
        "baris": [[isi(sel, tautan) for sel in baris] for baris in t.baris],
    }


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
