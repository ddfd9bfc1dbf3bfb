"""Small pieces of WordprocessingML whose order cannot be wrong.

The schema fixes the order of the children of ``w:pPr``; Word refuses a file that breaks it. The
order is written here once, and :func:`ppr` obeys it whatever the order of the call.
"""

from __future__ import annotations

import re

NS_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NS = f'xmlns:w="{NS_W}" xmlns:r="{NS_R}"'
KEPALA_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# CT_PPr (ECMA-376 part 1, 17.3.1.26), only what we use.
_URUTAN_PPR = (
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "widowControl",
    "numPr",
    "overflowPunct",
    "spacing",
    "ind",
    "contextualSpacing",
    "jc",
    "outlineLvl",
)
_TEMPAT = {nama: i for i, nama in enumerate(_URUTAN_PPR)}

# XML 1.0, production 2 (Char), turned round.
TAK_SAH = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def twips(mm: float) -> int:
    """Millimetres as twentieths of a point, Word's unit of length."""
    return round(mm * 1440 / 25.4)


def dua_puluhan(pt: float) -> int:
    """Points as twentieths of a point."""
    return round(pt * 20)


def escape(teks: str) -> str:
    """``teks`` for element content or a double-quoted attribute."""
    teks = teks.replace("&", "&amp;").replace("<", "&lt;")
    return teks.replace(">", "&gt;").replace('"', "&quot;")


def el(nama: str, /, **atribut: object) -> str:
    """Return an empty ``w:`` element; attributes are in ``w:`` too, in the order given."""
    isi = "".join(f' w:{k}="{escape(str(v))}"' for k, v in atribut.items())
    return f"<w:{nama}{isi}/>"


def ppr(**anak: str) -> str:
    """Paragraph properties: each keyword is a child's name, its value the child's XML.

    An empty value leaves the child out; without children the result is empty.

    Raises:
        KeyError: a child this module does not know the place of.
    """
    urut = sorted((k for k, v in anak.items() if v), key=_TEMPAT.__getitem__)
    return f"<w:pPr>{''.join(anak[k] for k in urut)}</w:pPr>" if urut else ""


def numpr(num_id: int, tingkat: int = 0) -> str:
    """Membership of a list; ``num_id`` 0 takes a paragraph out of its style's list."""
    ilvl = el("ilvl", val=tingkat) if num_id else ""
    return f"<w:numPr>{ilvl}{el('numId', val=num_id)}</w:numPr>"


def ind(kiri: int = 0, gantung: int = 0, kanan: int = 0) -> str:
    """Indents in twips: left edge of the text, how far its first line hangs out, right edge."""
    atribut: dict[str, object] = {"left": kiri}
    if kanan:
        atribut["right"] = kanan
    if gantung:
        atribut["hanging"] = gantung
    else:
        atribut["firstLine"] = 0
    return el("ind", **atribut)
