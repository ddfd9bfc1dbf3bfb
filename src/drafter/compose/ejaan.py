"""Spelling pass: capitals of headings, no-break spaces inside ``Pasal 5`` and ``Nomor 7``."""

from __future__ import annotations

import re
from dataclasses import replace

from drafter.bahasa.nama import kapital
from drafter.naskah.nodes import (
    NBSP,
    Bab,
    Huruf,
    Inline,
    Inlines,
    Isian,
    Lubang,
    Satuan,
    Teks,
)

_RAPAT = re.compile(
    r"\b(Pasal|ayat|Nomor|huruf|angka|Lampiran|BAB|diktum) (?=[\d(]|[IVXLC]+\b|[a-z]\b|$)"
)


def rapatkan(isi: Inlines) -> Inlines:
    """No-break space between a word of place and its number, also when a value follows."""
    hasil = tuple(
        Teks(baru)
        if isinstance(x, Teks) and (baru := _RAPAT.sub(rf"\1{NBSP}", x.isi)) != x.isi
        else x
        for x in isi
    )
    return isi if all(a is b for a, b in zip(hasil, isi, strict=True)) else hasil


def kapitalkan(isi: Inlines) -> Inlines:
    """The same words in capitals; values are marked and turned when they are filled in."""
    return tuple(_kapital(x) for x in isi)


def _kapital(x: Inline) -> Inline:
    match x:
        case Teks(isi=isi):
            return Teks(kapital(isi))
        case Lubang() | Isian():
            return replace(x, huruf=Huruf.KAPITAL)
        case _:
            return x


def judul_bab(s: Satuan) -> Satuan:
    """A Bab's heading in capitals (Lampiran II UU 12/2011: judul bab huruf kapital seluruhnya)."""
    return replace(s, isi=kapitalkan(s.isi)) if isinstance(s, Bab) else s
