"""One paragraph: its properties, its number, its words, its references."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from drafter.naskah.nodes import Acuan, Inlines
from drafter.render.blok import Gaya, Nomor, Paragraf, Senarai
from drafter.render.docx.bookmark import bookmark
from drafter.render.docx.gaya import ARAS, LANGKAH, letak
from drafter.render.docx.konteks import Konteks, Sasaran, polos
from drafter.render.docx.kulit import Kulit
from drafter.render.docx.periksa import TANPA_ID
from drafter.render.docx.xml import el, escape, ind, numpr, ppr
from drafter.render.rupa import RUPA, Perataan
from drafter.render.text import potongan

_JUDUL_DI_BAWAH = frozenset((Gaya.BAB, Gaya.BAGIAN, Gaya.PARAGRAF))
KEEP_NEXT = "<w:keepNext/>"
KEEP_LINES = "<w:keepLines/>"
PAGE_BREAK = "<w:pageBreakBefore/>"


def paragraf(p: Paragraf, k: Konteks, *, lekat: bool = False, halaman: bool = False) -> str:
    """Write a paragraph.

    Args:
        p: the paragraph.
        k: the document around it.
        lekat: keep it on the page of the next one, whatever ``p`` says.
        halaman: begin a new page with it.
    """
    senarai = p.nomor and (p.nomor.senarai, p.nomor.tingkat)
    rupa = (p.gaya, senarai, p.inden, lekat or p.lekat, halaman)
    return f"<w:p>{_sifat(rupa, _num(p.nomor, k), k.kulit, k.tengah)}{_isi(p, k)}</w:p>"


_Rupa = tuple[Gaya, tuple[Senarai, int] | None, int, bool, bool]


@lru_cache(maxsize=4096)
def _sifat(rupa: _Rupa, num: tuple[int, int], kulit: Kulit, tengah: int) -> str:
    """The properties of a paragraph, which few kinds share among them."""
    gaya, senarai, inden, lekat, halaman = rupa
    return ppr(
        pStyle=el("pStyle", val=kulit.style(gaya)),
        keepNext=KEEP_NEXT if lekat and not RUPA[gaya].lekat else "",
        pageBreakBefore=PAGE_BREAK if halaman else "",
        numPr=_numpr(gaya, num, kulit),
        ind=_ind(gaya, senarai, inden, tengah),
    )


def runs(isi: Inlines, k: Konteks) -> str:
    """Write running text; what stands between two references is one run."""
    hasil = teks = ""
    for x in isi:
        if isinstance(x, Acuan):
            hasil += (run(teks) if teks else "") + _acuan(x, k.sasaran.get(x.label))
            teks = ""
        else:
            teks += potongan(x)
    return hasil + run(teks) if teks else hasil


def run(teks: str, awal: str = "") -> str:
    """Write a run of text; ``awal`` is XML before its words."""
    jaga = ' xml:space="preserve"' if teks[:1] == " " or teks[-1:] == " " or "  " in teks else ""
    return f"<w:r>{awal}<w:t{jaga}>{escape(teks)}</w:t></w:r>"


def mark(isi: str, label: str) -> str:
    """Put the bookmark of ``label`` around ``isi``; its id is given by :func:`with_ids`."""
    if not label:
        return isi
    nama = bookmark(label)
    awal = f'<w:bookmarkStart w:id={TANPA_ID} w:name="{nama}"/>'
    return f"{awal}{isi}<w:bookmarkEnd w:id={TANPA_ID}/>"


def with_ids(xml: str) -> str:
    """Number the bookmarks of a finished text from 1; none stands inside another."""
    potong = xml.split(TANPA_ID)
    id_ = [f'"{n // 2 + 1}"' for n in range(len(potong) - 1)]
    return "".join(chain.from_iterable(zip(potong, [*id_, ""], strict=True)))


def _acuan(x: Acuan, tujuan: Sasaran | None) -> str:
    """Write a reference.

    A field where Word would compute the very words we print; a plain link where it would print
    others (``Lampiran`` for the line ``LAMPIRAN``); words alone where nothing is marked.
    """
    if tujuan is None:
        return run(x.teks)
    if polos(tujuan.hasil) != polos(x.teks):
        return f'<w:hyperlink w:anchor="{tujuan.nama}" w:history="1">{run(x.teks)}</w:hyperlink>'
    saklar = "\\n \\h" if tujuan.bernomor else "\\h"
    return f'<w:fldSimple w:instr=" REF {tujuan.nama} {saklar} ">{run(x.teks)}</w:fldSimple>'


def _isi(p: Paragraf, k: Konteks) -> str:
    judul = runs(p.isi, k)
    if p.gaya not in _JUDUL_DI_BAWAH:
        return mark(judul, p.label)
    if judul:
        judul = judul.replace("<w:r>", "<w:r><w:br/>", 1)
    if p.gaya is Gaya.BAGIAN and p.nomor is not None:
        # The words of its number are text, and what a reference repeats.
        return mark(run(p.nomor.teks), p.label) + judul
    return mark(judul, p.label)


def _num(nomor: Nomor | None, k: Konteks) -> tuple[int, int]:
    """Return numId and level; numId 0 for a paragraph without a number."""
    if nomor is None:
        return 0, 0
    daftar, aras = letak(nomor.senarai, nomor.tingkat)
    return k.num.get((nomor.senarai, nomor.deret)) or k.kulit.daftaran.num[daftar], aras


def _numpr(gaya: Gaya, num: tuple[int, int], kulit: Kulit) -> str:
    """Membership of a list, where the style does not already say the same."""
    tautan = kulit.tautan.get(gaya)
    dari_gaya = (kulit.daftaran.num[tautan[0]], tautan[1]) if tautan else (0, 0)
    return "" if num == dari_gaya else numpr(*num)


def _ind(gaya: Gaya, senarai: tuple[Senarai, int] | None, inden: int, tengah: int) -> str:
    """Indent, where the list does not already say the same."""
    if senarai is None:
        if RUPA[gaya].perataan is Perataan.BLOK_KANAN:
            return ind(tengah)
        return ind(LANGKAH * inden) if inden else ""
    daftar, aras = letak(*senarai)
    baku = ARAS[daftar][aras].inden
    if baku is None or baku == inden:
        return ""
    return ind(LANGKAH * (inden + 1), LANGKAH)
