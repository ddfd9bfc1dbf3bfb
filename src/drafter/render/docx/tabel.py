"""Tables: the frameless one that aligns Menimbang and its like, and the ruled one of a lampiran."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from drafter.naskah.nodes import Inlines, Tabel
from drafter.render.blok import LEBAR_JUDUL, LEBAR_TITIK_DUA, Berjudul, Gaya
from drafter.render.docx.gaya import KOLOM_JUDUL
from drafter.render.docx.konteks import Konteks
from drafter.render.docx.paragraf import KEEP_NEXT, mark, paragraf, run, runs
from drafter.render.docx.xml import el, ppr, twips

_TEPI_SEL = 80  # twips left and right of a ruled cell
_TEPI_BARIS = 40  # twips above and below
_TENGAH_TEGAK = el("vAlign", val="center")
_SISI = ("top", "left", "bottom", "right", "insideH", "insideV")


def layout_table(baris: Sequence[Berjudul], k: Konteks, *, lekat: bool) -> str:
    """Write neighbouring Berjudul as the rows of one frameless table.

    Args:
        baris: the rows.
        k: the document around them.
        lekat: keep the last row on the page of the next paragraph.
    """
    judul, titik = twips(LEBAR_JUDUL), twips(LEBAR_TITIK_DUA)
    lebar = (judul, titik, k.lebar - judul - titik)
    akhir = len(baris) - 1
    isi = "".join(
        _baris_berjudul(b, k, lebar, lekat=lekat and i == akhir) for i, b in enumerate(baris)
    )
    return _tabel(lebar, "", _tepi(0, 0), isi)


def _baris_berjudul(b: Berjudul, k: Konteks, lebar: Sequence[int], *, lekat: bool) -> str:
    # A row keeps with what follows when all its cells ask for it.
    akhir = len(b.isi) - 1
    badan = "".join(paragraf(p, k, lekat=lekat and i == akhir) for i, p in enumerate(b.isi))
    kiri = _kolom_judul(mark(run(b.judul), b.label), k, lekat=lekat)
    sel = (kiri, _kolom_judul(run(":"), k, lekat=lekat), badan or "<w:p/>")
    return f"<w:tr>{''.join(map(_sel, lebar, sel))}</w:tr>"


def _kolom_judul(isi: str, k: Konteks, *, lekat: bool) -> str:
    sifat = ppr(
        pStyle=el("pStyle", val=k.kulit.style(KOLOM_JUDUL)),
        keepNext=KEEP_NEXT if lekat else "",
    )
    return f"<w:p>{sifat}{isi}</w:p>"


def ruled_table(tabel: Tabel, k: Konteks, *, lekat: bool) -> str:
    """Write a table with lines; its heading repeats on each page and no row is split.

    Args:
        tabel: the table.
        k: the document around it.
        lekat: keep the last row on the page of the next paragraph.
    """
    lebar = _lebar_kolom([kolom.lebar for kolom in tabel.kolom], k.lebar)
    tengah = tuple(kolom.tengah for kolom in tabel.kolom)
    kepala = "".join(
        _sel(w, _isi_sel(Gaya.TABEL_KEPALA, kolom.judul, k), _TENGAH_TEGAK)
        for w, kolom in zip(lebar, tabel.kolom, strict=True)
    )
    isi = f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{kepala}</w:tr>"
    akhir = len(tabel.baris) - 1
    for i, sel in enumerate(tabel.baris):
        kolom = "".join(
            _sel(w, _isi_sel(Gaya.TABEL_ISI, s, k, tengah=t, lekat=lekat and i == akhir))
            for w, s, t in zip(lebar, sel, tengah, strict=True)
        )
        isi += f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{kolom}</w:tr>"
    garis = "".join(el(sisi, val="single", sz=4, space=0, color="auto") for sisi in _SISI)
    return _tabel(
        lebar, f"<w:tblBorders>{garis}</w:tblBorders>", _tepi(_TEPI_BARIS, _TEPI_SEL), isi
    )


def _lebar_kolom(persen: Sequence[float], lebar: int) -> tuple[int, ...]:
    """Divide ``lebar`` twips in the given proportions, without a remainder."""
    jumlah = sum(persen)
    batas = [0, *(round(lebar * p / jumlah) for p in accumulate(persen))]
    return tuple(b - a for a, b in pairwise(batas))


def _isi_sel(
    gaya: Gaya,
    isi: Inlines,
    k: Konteks,
    *,
    tengah: bool = False,
    lekat: bool = False,
) -> str:
    """Write the paragraph of a ruled cell."""
    sifat = ppr(
        pStyle=el("pStyle", val=k.kulit.style(gaya)),
        keepNext=KEEP_NEXT if lekat else "",
        jc=el("jc", val="center") if tengah else "",
    )
    return f"<w:p>{sifat}{runs(isi, k)}</w:p>"


def _sel(lebar: int, isi: str, sifat: str = "") -> str:
    return f"<w:tc><w:tcPr>{el('tcW', w=lebar, type='dxa')}{sifat}</w:tcPr>{isi}</w:tc>"


def _tepi(baris: int, sel: int) -> str:
    """Cell margins: Word's own are 0.19 cm, which would make a column narrower than planned."""
    isi = "".join(
        el(sisi, w=baris if sisi in ("top", "bottom") else sel, type="dxa") for sisi in _SISI[:4]
    )
    return f"<w:tblCellMar>{isi}</w:tblCellMar>"


def _tabel(lebar: Sequence[int], garis: str, tepi: str, isi: str) -> str:
    sifat = (
        f"{el('tblW', w=sum(lebar), type='dxa')}{garis}{el('tblLayout', type='fixed')}{tepi}"
        f"{el('tblLook', val='0000')}"
    )
    kisi = "".join(el("gridCol", w=w) for w in lebar)
    return f"<w:tbl><w:tblPr>{sifat}</w:tblPr><w:tblGrid>{kisi}</w:tblGrid>{isi}</w:tbl>"
