"""The body of the document: one writer per block, and what one block asks of its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from drafter.naskah.ingatan import Ingatan
from drafter.naskah.nodes import Inlines
from drafter.render.blok import (
    RUANG_TANDA,
    SEBELUM_TANDA,
    Berjudul,
    Blok,
    BlokTabel,
    BlokTanda,
    Gaya,
    HalamanBaru,
    Paragraf,
    Rangkaian,
)
from drafter.render.docx.konteks import Konteks, Sasaran, dicatat
from drafter.render.docx.kulit import Kulit
from drafter.render.docx.paragraf import KEEP_LINES, KEEP_NEXT, PAGE_BREAK, paragraf, runs
from drafter.render.docx.periksa import checked_piece
from drafter.render.docx.tabel import layout_table, ruled_table
from drafter.render.docx.xml import dua_puluhan, el, ind, ppr

# What is written together: neighbouring Berjudul are one table; all else is alone.
_Kelompok = tuple[Berjudul, ...] | Blok


def body(urutan: Iterable[Blok | Rangkaian], k: Konteks) -> str:
    """Write the blocks in order. Raises DraftError for a character that no XML can carry."""
    kelompok = list(_kelompok(urutan))
    hasil: list[str] = []
    baru: list[str] = []  # what no other draft has parsed
    halaman = tabel = False
    for i, isi in enumerate(kelompok):
        if isinstance(isi, HalamanBaru):
            halaman = True
            continue
        berikut = kelompok[i + 1] if i + 1 < len(kelompok) else None
        if (tabel or halaman) and _bertabel(isi):
            hasil.append(_sekat(PAGE_BREAK if halaman else ""))
            halaman = False
        if isinstance(isi, _Rangkai):
            hasil.append(_rangkaian(isi.isi, berikut, k, halaman=halaman))
        else:
            baru.append(_satu(isi, berikut, k, halaman=halaman))
            hasil.append(baru[-1])
        halaman, tabel = False, _bertabel(isi)
    if tabel:
        hasil.append(_sekat())
    checked_piece("".join(baru))
    return "".join(hasil)


@dataclass(frozen=True, slots=True)
class _Rangkai:
    """A Rangkaian among the groups (a bare tuple there is a table of Berjudul)."""

    isi: Rangkaian


def _kelompok(urutan: Iterable[Blok | Rangkaian]) -> Iterator[_Kelompok | _Rangkai]:
    """Group neighbouring Berjudul; every other block is alone."""
    tampung: list[Berjudul] = []
    for b in urutan:
        if isinstance(b, Berjudul):
            tampung.append(b)
            continue
        if tampung:
            yield tuple(tampung)
            tampung = []
        yield _Rangkai(b) if isinstance(b, tuple) else b
    if tampung:
        yield tuple(tampung)


def _rangkaian(isi: Rangkaian, berikut: object, k: Konteks, *, halaman: bool) -> str:
    """Write a Rangkaian, or take what was written of it for another draft."""
    c = dicatat(isi)
    num = tuple([k.num[d] for d in c.deret])
    tujuan = tuple([k.sasaran.get(label) for label in c.rujukan])
    lekat = isinstance(berikut, BlokTanda)
    return _ditulis(isi, k.kulit, k.lebar, num, tujuan, lekat, halaman)


def _tulis_rangkaian(
    isi: Rangkaian,
    kulit: Kulit,
    lebar: int,
    num: tuple[int, ...],
    tujuan: tuple[Sasaran | None, ...],
    lekat: bool,
    halaman: bool,
) -> str:
    """Write a Rangkaian from all that it depends on."""
    c = dicatat(isi)
    sasaran = {a: s for a, s in zip(c.rujukan, tujuan, strict=True) if s is not None}
    k = Konteks(kulit, lebar, sasaran, dict(zip(c.deret, num, strict=True)), ())
    akhir = len(isi) - 1
    return checked_piece(
        "".join(
            paragraf(p, k, lekat=lekat and i == akhir, halaman=halaman and i == 0)
            for i, p in enumerate(isi)
        )
    )


_ditulis: Ingatan[Rangkaian, str] = Ingatan(_tulis_rangkaian)


def _bertabel(b: object) -> bool:
    return isinstance(b, tuple | BlokTabel)


def _sekat(halaman: str = "") -> str:
    """Write the thin paragraph that divides two tables, ends the last, or begins a page.

    A break inside a heading row would come again with each repeated heading.
    """
    sifat = ppr(pageBreakBefore=halaman, spacing=el("spacing", after=0, line=20, lineRule="exact"))
    return f"<w:p>{sifat}</w:p>"


def _satu(isi: _Kelompok, berikut: object, k: Konteks, *, halaman: bool) -> str:
    lekat = isinstance(berikut, BlokTanda)
    match isi:
        case Paragraf():
            return paragraf(isi, k, lekat=lekat, halaman=halaman)
        case BlokTabel(tabel=tabel):
            return ruled_table(tabel, k, lekat=lekat)
        case BlokTanda():
            return _tanda(isi, k, lekat=lekat or _lembaran(berikut), halaman=halaman)
        case tuple():
            return layout_table(isi, k, lekat=lekat)
        case _:
            return ""


def _lembaran(b: object) -> bool:
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
