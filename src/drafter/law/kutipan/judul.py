"""How near two titles are."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum

from drafter.law.tulisan import panjangkan

_SELIP = 0.93  # the same title but for slips of the pen
_CUKUP = 4  # so many words in their order are no chance
_LEBIH = 4  # so many words may be added to a title or left out of it
_KATA = {
    "&": "dan",
    "thn": "tahun",
    "th": "tahun",
    "no": "nomor",
    "ttg": "tentang",
    "uu": "undang undang",
    "pp": "peraturan pemerintah",
    "perpu": "peraturan pemerintah pengganti undang undang",
    "perppu": "peraturan pemerintah pengganti undang undang",
    "propinsi": "provinsi",
}


class Kemiripan(StrEnum):
    """``SAMA`` but for case and punctuation; ``MIRIP`` a slip or a shortened title; ``BEDA``."""

    SAMA = "sama"
    MIRIP = "mirip"
    BEDA = "beda"


def banding_judul(ditulis: str, dikenal: str) -> Kemiripan:
    """Compare a title as written with that of the regulation its number names."""
    a, b = _kata(ditulis), _kata(dikenal)
    if a == b:
        return Kemiripan.SAMA
    panjang = _panjang(a)
    if selip(ditulis, dikenal) or _terpotong(panjang, _panjang(b)):
        return Kemiripan.MIRIP
    return Kemiripan.BEDA


def selip(ditulis: str, dikenal: str) -> bool:
    """Whether two titles are one title but for slips and abbreviations; numbers must agree."""
    a, b = _panjang(_kata(ditulis)), _panjang(_kata(dikenal))
    if [x for x in a if x.isdecimal()] != [x for x in b if x.isdecimal()]:
        return False
    pembanding = SequenceMatcher(None, " ".join(a), " ".join(b), autojunk=False)
    if pembanding.real_quick_ratio() < _SELIP or pembanding.quick_ratio() < _SELIP:
        return False
    return pembanding.ratio() >= _SELIP


def _terpotong(a: list[str], b: list[str]) -> bool:
    """Whether one title is the other cut short, or with a few words added or left out."""
    if min(len(a), len(b)) < 2:
        return False
    if a == b[: len(a)] or b == a[: len(b)]:
        return True
    pendek, panjang = sorted((a, b), key=len)
    if len(panjang) - len(pendek) <= _LEBIH and _beruntun(pendek, panjang):
        return True
    sisa = iter(panjang)
    return len(pendek) >= _CUKUP and all(kata in sisa for kata in pendek)


def _beruntun(pendek: list[str], panjang: list[str]) -> bool:
    """Whether the shorter stands whole inside the longer."""
    n = len(pendek)
    return any(panjang[i : i + n] == pendek for i in range(len(panjang) - n + 1))


def _panjang(kata: list[str]) -> list[str]:
    return [x for satu in kata for x in panjangkan(satu)]


def _kata(teks: str) -> list[str]:
    rata = re.sub(r"(\d+)/(\d{4})", r"nomor \1 tahun \2", teks.casefold())
    kata = re.findall(r"[a-z0-9]+|&", rata)
    return " ".join(_KATA.get(x, x) for x in kata).split()
