"""Spelling pass: capitals of headings, no-break spaces inside ``Pasal 5`` and ``Nomor 7``."""

from __future__ import annotations

import operator
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
    Sitasi,
    Teks,
)

_RAPAT = re.compile(
    r"\b(Pasal|ayat|Nomor|huruf|angka|Lampiran|BAB|diktum) (?=[\d(]|[IVXLC]+\b|[a-z]\b|$)"
)


def rapatkan(isi: Inlines) -> Inlines:
    """No-break space between a word of place and its number, also when a value follows."""
    hasil = tuple([_rapat(x) for x in isi])
    return isi if all(map(operator.is_, hasil, isi)) else hasil


def _rapat(x: Inline) -> Inline:
    match x:
        case Teks(isi=isi) if _RAPAT.search(isi):
            return Teks(_RAPAT.sub(rf"\1{NBSP}", isi))
        case Sitasi(id=id_, teks=teks) if _RAPAT.search(teks):
            return Sitasi(id_, _RAPAT.sub(rf"\1{NBSP}", teks))
        case _:
            return x


def kapitalkan(isi: Inlines) -> Inlines:
    """The same words in capitals; values are marked and turned when they are filled in."""
    return tuple(_kapital(x) for x in isi)


def _kapital(x: Inline) -> Inline:
    match x:
        case Teks(isi=isi):
            return Teks(kapital(isi))
        case Isian(kunci=kunci, nilai=nilai):
            return Isian(kunci, nilai, Huruf.KAPITAL)
        case Lubang(nomor=nomor):
            return Lubang(nomor, Huruf.KAPITAL)
        case _:
            return x


def judul_bab(s: Satuan) -> Satuan:
    """A Bab's heading in capitals (Lampiran II UU 12/2011: judul bab huruf kapital seluruhnya)."""
    return replace(s, isi=kapitalkan(s.isi)) if isinstance(s, Bab) else s
