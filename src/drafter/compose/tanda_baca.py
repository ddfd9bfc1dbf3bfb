"""Punctuation pass: the program closes every item and every sentence.

Before: items without a closing mark. After: ``;`` on each item, ``; dan`` (``atau``, ``dan/atau``)
on the last but one, ``.`` on the last item of the last level; a lead-in with items below keeps its
``:``; definitions each end with ``.``; a sentence without a list ends with ``.``.

Source: Lampiran II UU 12/2011, tabulation (items end with ``;``, the connector after the last but
one, once) and ketentuan umum (definitions end with a full stop).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from drafter.naskah.nodes import (
    Bab,
    Bagian,
    Butir,
    Inlines,
    Paragraf,
    Sambung,
    Satuan,
    Teks,
)

_TANDA = ";.,"
_BERJUDUL = (Bab, Bagian, Paragraf)
S = TypeVar("S", bound=Satuan)


def tandai(satuan: Sequence[Satuan]) -> tuple[Satuan, ...]:
    """Close every sentence and item of the body."""
    return tuple(_satuan(s) for s in satuan)


def tandai_butir(butir: Sequence[Butir], tanda: str = ";") -> tuple[Butir, ...]:
    """Close every item with the same mark (Menimbang, Mengingat, Memperhatikan, tembusan)."""
    return tuple(replace(b, isi=tutup(b.isi, tanda)) for b in butir)


def _satuan(s: Satuan) -> Satuan:
    if isinstance(s, _BERJUDUL):
        return replace(s, anak=tandai(s.anak))
    if not s.anak:
        return replace(s, isi=tutup(s.isi, "."))
    if isinstance(s.anak[0], Butir):
        akhir = "," if s.penutup else "."
        return replace(
            s,
            anak=_deret(s.anak, s.sambung, akhir),
            penutup=tutup(s.penutup, ".") if s.penutup else (),
        )
    return replace(s, anak=tandai(s.anak))


def _deret(butir: Sequence[Satuan], sambung: Sambung, akhir: str) -> tuple[Satuan, ...]:
    banyak = len(butir)
    hasil = []
    for i, b in enumerate(butir):
        if sambung is Sambung.PUTUS:
            tanda = "."
        elif i == banyak - 1:
            tanda = akhir
        else:
            tanda = f"; {sambung}" if i == banyak - 2 else ";"
        if b.anak:
            hasil.append(replace(b, anak=_deret(b.anak, b.sambung, tanda)))
        else:
            hasil.append(replace(b, isi=tutup(b.isi, tanda)))
    return tuple(hasil)


def tutup(isi: Inlines, tanda: str) -> Inlines:
    """Running text with exactly this closing mark; a mark typed by hand gives way."""
    if not isi:
        return isi
    akhir = isi[-1]
    if not isinstance(akhir, Teks):
        return (*isi, Teks(tanda))
    if tanda == "." and akhir.isi.endswith(("?", "!", ":", ".")):
        return isi
    polos = akhir.isi.rstrip(f"{_TANDA} ")
    return (*isi[:-1], Teks(polos + tanda))
