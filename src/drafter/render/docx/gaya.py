"""Styles and lists of the Word file: the tables the writer and the maker of the shell share.

A :class:`Daftar` is a list of Word (``abstractNum``); one run of it (``deret``) is a ``w:num``. A
style that belongs to one level of a list is *linked*: whoever applies the style in Word gets the
next number.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from drafter.naskah.nodes import NBSP
from drafter.render.blok import LANGKAH_INDEN, Gaya, Senarai, Tingkat
from drafter.render.docx.xml import twips

LANGKAH = twips(LANGKAH_INDEN)
KOLOM_JUDUL = "Kolom Judul"  # left column of a Berjudul and its colon


class Daftar(StrEnum):
    """The lists of the Word file.

    ``Senarai.BATANG`` is two of them: a Pasal counts through the whole text, below whatever Bab.
    Word says so with ``lvlRestart``, which LibreOffice ignores; in a list of its own, without
    levels above it, it does so everywhere (docs/adr/0002-penomoran-word.md).
    """

    KELOMPOK = "kelompok"
    BATANG = "batang"
    DEFINISI = "definisi"
    HURUF = "huruf"
    ANGKA = "angka"


@dataclass(frozen=True, slots=True)
class Aras:
    """One level of a list.

    Attributes:
        format: Word's number format.
        teks: Word's pattern; ``%2`` is the number of level 1 (0-based).
        gaya: the style linked to the level.
        inden: depth of the hanging indent in steps, or None for a centred heading.
    """

    format: str
    teks: str
    gaya: Gaya | None = None
    inden: int | None = None


_HURUF, _ANGKA = "lowerLetter", "decimal"

# A Bagian counts in words (Kesatu, Kedua), which Word has in no form that other programs read: its
# level counts in silence, and the words are text.
ARAS: dict[Daftar, tuple[Aras, ...]] = {
    Daftar.KELOMPOK: (
        Aras("upperRoman", f"BAB{NBSP}%1", Gaya.BAB),
        Aras("none", "", Gaya.BAGIAN),
        Aras(_ANGKA, f"Paragraf{NBSP}%3", Gaya.PARAGRAF),
    ),
    Daftar.BATANG: (
        Aras(_ANGKA, f"Pasal{NBSP}%1", Gaya.PASAL),
        Aras(_ANGKA, "(%2)", Gaya.AYAT, 0),
        Aras(_HURUF, "%3.", Gaya.HURUF, 1),
        Aras(_ANGKA, "%4.", Gaya.ANGKA, 2),
        Aras(_HURUF, "%5)", Gaya.HURUF_KURUNG, 3),
        Aras(_ANGKA, "%6)", Gaya.ANGKA_KURUNG, 4),
    ),
    Daftar.DEFINISI: (
        Aras(_ANGKA, "%1.", Gaya.DEFINISI, 0),
        Aras(_HURUF, "%2.", Gaya.DEFINISI_HURUF, 1),
        Aras(_HURUF, "%3)", None, 2),
        Aras(_ANGKA, "%4)", None, 3),
    ),
    Daftar.HURUF: (
        Aras(_HURUF, "%1.", Gaya.MENIMBANG, 0),
        Aras(_ANGKA, "%2.", None, 1),
        Aras(_HURUF, "%3)", None, 2),
        Aras(_ANGKA, "%4)", None, 3),
    ),
    Daftar.ANGKA: (
        Aras(_ANGKA, "%1.", Gaya.MENGINGAT, 0),
        Aras(_HURUF, "%2.", None, 1),
        Aras(_HURUF, "%3)", None, 2),
        Aras(_ANGKA, "%4)", None, 3),
    ),
}

# Level of a list that each style is linked to.
TAUTAN: dict[Gaya, tuple[Daftar, int]] = {
    aras.gaya: (daftar, i)
    for daftar, semua in ARAS.items()
    for i, aras in enumerate(semua)
    if aras.gaya is not None
}

_LAIN = {
    Senarai.DEFINISI: Daftar.DEFINISI,
    Senarai.HURUF: Daftar.HURUF,
    Senarai.ANGKA: Daftar.ANGKA,
}


def letak(senarai: Senarai, tingkat: int) -> tuple[Daftar, int]:
    """Return the list and its level (0-based) of a level of ``senarai``."""
    if senarai is not Senarai.BATANG:
        return _LAIN[senarai], tingkat
    if tingkat < Tingkat.PASAL:
        return Daftar.KELOMPOK, tingkat
    return Daftar.BATANG, tingkat - Tingkat.PASAL


def style_id(nama: str) -> str:
    """Return the id of the style called ``nama``: the name without its spaces."""
    return nama.replace(" ", "")
