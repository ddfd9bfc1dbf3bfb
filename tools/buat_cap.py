"""Draw the watermark of a draft: the word RANCANGAN as curves, diagonally across a square.

Curves instead of text, so that the word never gets into what a reader copies or a program reads
back. Needs fontTools; run once, its result is committed::

    python tools/buat_cap.py > src/drafter/render/pdf/rancangan.svg
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

from fontTools.misc.transform import Identity  # type: ignore[import-untyped,import-not-found,unused-ignore]
from fontTools.pens.svgPathPen import SVGPathPen  # type: ignore[import-untyped,import-not-found,unused-ignore]
from fontTools.pens.transformPen import TransformPen  # type: ignore[import-untyped,import-not-found,unused-ignore]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped,import-not-found,unused-ignore]

FONT = Path(__file__).parent.parent / "src/drafter/render/pdf/fonts/texgyrebonum-bold.otf"
KATA = "RANCANGAN"
SUDUT = math.radians(45)
SISI = 10_000  # side of the square, in the units of the picture
ISI = 0.86  # part of the square's width that the word may take
WARNA = "#ebebeb"


def cap(font: TTFont) -> str:
    """The picture, as SVG text."""
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    widths = [glyphs[names[ord(huruf)]].width for huruf in KATA]
    tinggi = font["OS/2"].sCapHeight
    panjang = sum(widths)
    skala = SISI * ISI / (panjang * math.cos(SUDUT) + tinggi * math.sin(SUDUT))
    # SVG counts downwards, a font upwards: mirror, then turn about the middle of the word.
    alas = (
        Identity.translate(SISI / 2, SISI / 2)
        .rotate(-SUDUT)
        .scale(skala, -skala)
        .translate(-panjang / 2, -tinggi / 2)
    )
    jejak = SVGPathPen(glyphs, ntos=lambda angka: str(round(angka)))
    x = 0
    for huruf, width in zip(KATA, widths, strict=True):
        glyphs[names[ord(huruf)]].draw(TransformPen(jejak, alas.translate(x, 0)))
        x += width
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SISI} {SISI}">'
        f'<path fill="{WARNA}" d="{jejak.getCommands()}"/></svg>\n'
    )


if __name__ == "__main__":
    sys.stdout.write(cap(TTFont(FONT)))
