"""The body of the document: one writer per block, and what one block asks of its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from drafter.naskah.nodes import Inlines
from drafter.render.blok import (
    JARAK_BARIS,
    Berjudul,
    Blok,
    BlokTabel,
    BlokTanda,
    Gaya,
    HalamanBaru,
    Paragraf,
)
from drafter.render.docx.konteks import Konteks
from drafter.render.docx.paragraf import KEEP_LINES, KEEP_NEXT, PAGE_BREAK, paragraf, runs
from drafter.render.docx.tabel import layout_table, ruled_table
from drafter.render.docx.xml import dua_puluhan, el, ind, ppr

RUANG_TANDA = 3 * JARAK_BARIS  # pt between the office and the name, to sign in
SEBELUM_TANDA = 12.0  # pt above a signing block

# A group of blocks that are written together: neighbouring Berjudul are one table.
_Kelompok = tuple[Blok, ...]


def body(blok: Iterable[Blok], k: Konteks) -> str:
    """Write the blocks in order."""
    kelompok = list(_kelompok(blok))
    hasil: list[str] = []
    halaman = tabel = False
    for i, isi in enumerate(kelompok):
        if isinstance(isi[0], HalamanBaru):
            halaman = True
            continue
        berikut = kelompok[i + 1][0] if i + 1 < len(kelompok) else None
        if (tabel or halaman) and _bertabel(isi[0]):
            hasil.append(_sekat(PAGE_BREAK if halaman else ""))
            halaman = False
        hasil.append(_satu(isi, berikut, k, halaman=halaman))
        halaman, tabel = False, _bertabel(isi[0])
    if tabel:
        hasil.append(_sekat())
    return "".join(hasil)


def _kelompok(blok: Iterable[Blok]) -> Iterator[_Kelompok]:
    """Group neighbouring Berjudul; every other block is alone."""
    tampung: list[Blok] = []
    for b in blok:
        if isinstance(b, Berjudul):
            tampung.append(b)
            continue
        if tampung:
            yield tuple(tampung)
            tampung = []
        yield (b,)
    if tampung:
        yield tuple(tampung)


def _bertabel(b: Blok) -> bool:
    return isinstance(b, Berjudul | BlokTabel)


def _sekat(halaman: str = "") -> str:
    """Write the thin paragraph that divides two tables, ends the last, or begins a page.

    A break inside a heading row would come again with each repeated heading.
    """
    sifat = ppr(pageBreakBefore=halaman, spacing=el("spacing", after=0, line=20, lineRule="exact"))
    return f"<w:p>{sifat}</w:p>"


def _satu(isi: _Kelompok, berikut: Blok | None, k: Konteks, *, halaman: bool) -> str:
    lekat = isinstance(berikut, BlokTanda)
    match isi[0]:
        case Paragraf() as p:
            return paragraf(p, k, lekat=lekat, halaman=halaman)
        case Berjudul():
            baris = [b for b in isi if isinstance(b, Berjudul)]
            return layout_table(baris, k, lekat=lekat)
        case BlokTabel(tabel=tabel):
            return ruled_table(tabel, k, lekat=lekat)
        case BlokTanda() as tanda:
            return _tanda(tanda, k, lekat=lekat or _lembaran(berikut), halaman=halaman)
        case HalamanBaru():
            return ""


def _lembaran(b: Blok | None) -> bool:
    return isinstance(b, Paragraf) and b.gaya is Gaya.LEMBARAN


def _tanda(tanda: BlokTanda, k: Konteks, *, lekat: bool, halaman: bool) -> str:
    """Write a signing block in its half of the page; the room to sign is space above the name."""
    inden = ind(k.tengah) if tanda.kanan else ind(kanan=k.lebar - k.tengah)
    jarak = [0.0] * len(tanda.baris) + [RUANG_TANDA]
    jarak[0] += SEBELUM_TANDA
    akhir = len(tanda.baris)
    return "".join(
        _baris_tanda(baris, k, inden, jarak[i], lekat=lekat or i < akhir, halaman=halaman and not i)
        for i, baris in enumerate((*tanda.baris, tanda.nama))
    )


def _baris_tanda(
    isi: Inlines, k: Konteks, inden: str, sebelum: float, *, lekat: bool, halaman: bool
) -> str:
    sifat = ppr(
        pStyle=el("pStyle", val=k.kulit.style(Gaya.TANDA_TANGAN)),
        keepNext=KEEP_NEXT if lekat else "",
        keepLines=KEEP_LINES,
        pageBreakBefore=PAGE_BREAK if halaman else "",
        spacing=el("spacing", before=dua_puluhan(sebelum)) if sebelum else "",
        ind=inden,
    )
    return f"<w:p>{sifat}{runs(isi, k)}</w:p>"
