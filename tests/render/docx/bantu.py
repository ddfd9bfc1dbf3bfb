"""Small tools to look into a Word file: its parts, and its paragraphs as short text."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO

from lxml import etree
from lxml.etree import _Element as Element

from drafter.render.blok import KERTAS, Blok
from drafter.render.docx import write
from drafter.render.docx.xml import NS_W
from tests.render.contoh import cetakan

F4 = KERTAS["f4"]


def w(nama: str) -> str:
    """The full name of a ``w:`` element or attribute."""
    return f"{{{NS_W}}}{nama}"


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a package by name."""
    with zipfile.ZipFile(BytesIO(data)) as paket:
        return {nama: paket.read(nama) for nama in paket.namelist()}


def root(data: bytes, nama: str = "word/document.xml") -> Element:
    """One part of a package, parsed."""
    return etree.fromstring(parts(data)[nama])


def body(*blok: Blok) -> Element:
    """The body of a document of these blocks alone."""
    return root(write(cetakan(*blok), F4))[0]


def val(e: Element, *jalan: str) -> str | None:
    """The ``w:val`` at the end of a path of children, or None."""
    for nama in jalan:
        anak = e.find(w(nama))
        if anak is None:
            return None
        e = anak
    return e.get(w("val"), "")


def has(p: Element, nama: str) -> bool:
    """Whether a paragraph has this property."""
    return p.find(f"{w('pPr')}/{w(nama)}") is not None


def text(e: Element) -> str:
    """The words of an element, a line break as ``/``."""
    return "".join(_text(x) for x in e.iter(w("t"), w("br")))


def _text(x: Element) -> str:
    return "/" if x.tag == w("br") else x.text or ""


def short(badan: Element) -> Iterator[str]:
    """Every paragraph as ``Style: words``, tables flattened."""
    for p in badan.iter(w("p")):
        yield f"{val(p, 'pPr', 'pStyle') or '-'}: {text(p)}"
