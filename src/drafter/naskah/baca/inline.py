"""Running text with marks -> inline pieces."""

from __future__ import annotations

import re

from drafter.naskah import tanda
from drafter.naskah.nodes import Inline, Inlines, Lubang, Rujuk, Sitasi, Teks

_POTONG = re.compile(f"([{tanda.ISIAN}{tanda.RUJUK}{tanda.SITASI}][^{tanda.AKHIR}]*{tanda.AKHIR})")
_SPASI = re.compile(r"[ \t\r\n]+")


def inline(teks: str) -> Inlines:
    """Read running text; runs of white space become one space, ends are trimmed."""
    potongan = _POTONG.split(_SPASI.sub(" ", teks).strip())
    return tuple(_piece(p) for p in potongan if p)


def _piece(p: str) -> Inline:
    kind, body = p[0], p[1:-1]
    if kind == tanda.ISIAN:
        return Lubang(int(body))
    if kind == tanda.RUJUK:
        label, _, polos = body.partition(tanda.SEKAT)
        return Rujuk(tuple(label.split(",")), polos=bool(polos))
    if kind == tanda.SITASI:
        id_, _, words = body.partition(tanda.SEKAT)
        return Sitasi(id_, words)
    return Teks(p)
