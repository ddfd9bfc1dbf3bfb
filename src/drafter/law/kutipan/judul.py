"""How near two titles are."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum

from drafter.law.tulisan import panjangkan

_MIRIP = 0.87
_CUKUP = 4  # so many words in their order are no chance
_KATA = {
    "&": "dan",
    "thn": "tahun",
    "no": "nomor",
    "uu": "undang undang",
    "pp": "peraturan pemerintah",
}


class Kemiripan(StrEnum):
    """``SAMA`` but for case and punctuation; ``MIRIP`` a slip or a shortened title; ``BEDA``."""

    SAMA = "sama"
    MIRIP = "mirip"
    BEDA = "beda"


def banding_judul(ditulis: str, dikenal: str) -> Kemiripan:
    """Compare a title as written with one of the register."""
    a, b = _kata(ditulis), _kata(dikenal)
    if a == b:
        return Kemiripan.SAMA
    panjang = [x for satu in a for x in panjangkan(satu)]
    if panjang == b or _terpotong(panjang, b) or nilai_mirip(ditulis, dikenal) >= _MIRIP:
        return Kemiripan.MIRIP
    return Kemiripan.BEDA


def _terpotong(a: list[str], b: list[str]) -> bool:
    """Whether one title is the other cut short, or with words left out of the middle."""
    if min(len(a), len(b)) < 2:
        return False
    if a == b[: len(a)] or b == a[: len(b)]:
        return True
    sisa = iter(b)
    return len(a) >= _CUKUP and all(kata in sisa for kata in a)


def nilai_mirip(a: str, b: str) -> float:
    """How much of two titles is the same, from 0 to 1."""
    kiri, kanan = " ".join(_kata(a)), " ".join(_kata(b))
    pembanding = SequenceMatcher(None, kiri, kanan, autojunk=False)
    if pembanding.real_quick_ratio() < _MIRIP or pembanding.quick_ratio() < _MIRIP:
        return 0.0
    return pembanding.ratio()


def _kata(teks: str) -> list[str]:
    kata = re.findall(r"[a-z0-9]+|&", teks.casefold())
    return " ".join(_KATA.get(x, x) for x in kata).split()
