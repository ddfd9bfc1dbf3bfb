"""Count the numbers of a Word file the way Word does (ECMA-376 part 1, 17.9).

A second opinion on the writer: it knows nothing of blocks, only styles.xml, numbering.xml and
document.xml.
"""

from __future__ import annotations

import re

from lxml.etree import _Element as Element

from tests.render.docx.bantu import root, val, w

_ROMAWI = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def numbers(data: bytes) -> list[str]:
    """The number of every numbered paragraph, in reading order; a silent one is empty."""
    hitung = _Hitung(root(data, "word/numbering.xml"))
    gaya = _dari_gaya(root(data, "word/styles.xml"))
    hasil: list[str] = []
    for p in root(data).iter(w("p")):
        num, aras = gaya.get(val(p, "pPr", "pStyle") or "", ("0", 0))
        langsung = val(p, "pPr", "numPr", "numId")
        if langsung is not None:
            num, aras = langsung, int(val(p, "pPr", "numPr", "ilvl") or 0)
        if num != "0":
            hasil.append(hitung.berikut(num, aras))
    return hasil


def _dari_gaya(styles: Element) -> dict[str, tuple[str, int]]:
    hasil = {}
    for s in styles.iter(w("style")):
        num = val(s, "pPr", "numPr", "numId")
        if num is not None:
            hasil[s.get(w("styleId"), "")] = (num, int(val(s, "pPr", "numPr", "ilvl") or 0))
    return hasil


class _Hitung:
    """Counters of all lists; runs of one abstractNum count together unless they override."""

    def __init__(self, numbering: Element) -> None:
        self.aras = {
            a.get(w("abstractNumId")): list(a.iter(w("lvl")))
            for a in numbering.iter(w("abstractNum"))
        }
        self.abstrak = {
            n.get(w("numId")): val(n, "abstractNumId") for n in numbering.iter(w("num"))
        }
        self.ulang = {n.get(w("numId")) for n in numbering.iter(w("num")) if len(n) > 1}
        self.nilai: dict[str | None, list[int]] = {}
        self.dimulai: set[str] = set()

    def berikut(self, num: str, aras: int) -> str:
        abstrak = self.abstrak[num]
        daftar = self.aras[abstrak]
        nilai = self.nilai.setdefault(abstrak, [0] * len(daftar))
        if num in self.ulang and num not in self.dimulai:
            nilai[:] = [0] * len(daftar)
            self.dimulai.add(num)
        nilai[aras] += 1
        for i in range(aras + 1, len(daftar)):
            if val(daftar[i], "lvlRestart") != "0":
                nilai[i] = 0
        teks = val(daftar[aras], "lvlText") or ""
        return re.sub(
            r"%(\d)", lambda m: _bentuk(daftar[int(m[1]) - 1], nilai[int(m[1]) - 1]), teks
        )


def _bentuk(lvl: Element, n: int) -> str:
    match val(lvl, "numFmt"):
        case "lowerLetter":
            return chr(ord("a") + n - 1)
        case "upperRoman":
            return _romawi(n)
    return str(n)


def _romawi(n: int) -> str:
    hasil = ""
    for nilai, huruf in _ROMAWI:
        hasil += huruf * (n // nilai)
        n %= nilai
    return hasil
