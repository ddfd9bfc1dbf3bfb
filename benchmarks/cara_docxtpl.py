"""The other way to Word: a docxtpl template with loops, as its users write one.

The template is made from one of our own files, so that the shell (styles, numbering, header) and
the words are the same: its body becomes one loop over paragraphs with a branch per style. A table
of ours becomes paragraphs here, which is less work for docxtpl, not more. The values are ready
before the clock starts.
"""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate
from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W = f"{{{W}}}"


def paragraphs(docx: bytes) -> list[dict[str, str]]:
    """Read a Word file as flat paragraphs: style id and words."""
    badan = _body(docx)
    return [{"gaya": _style(p), "teks": teks} for p in badan.iter(f"{_W}p") if (teks := _words(p))]


def words(docx: bytes) -> list[str]:
    """Read all words of a Word file's body, in order."""
    return [kata for p in _body(docx).iter(f"{_W}p") for kata in _words(p).split()]


def build_template(docx: bytes, tujuan: Path) -> None:
    """Write the template: the shell of ``docx`` with a loop for a body."""
    gaya = list(dict.fromkeys(b["gaya"] for b in paragraphs(docx)))
    with zipfile.ZipFile(io.BytesIO(docx)) as asal, zipfile.ZipFile(tujuan, "w") as hasil:
        for bagian in asal.infolist():
            isi = asal.read(bagian)
            if bagian.filename == "word/document.xml":
                isi = _loop(isi, gaya)
            hasil.writestr(bagian.filename, isi, zipfile.ZIP_DEFLATED)


def render(templat: Path, isi: dict[str, Any], tujuan: Path) -> None:
    """Make one document the way the library's manual does: a new template object each time."""
    dokumen = DocxTemplate(templat)
    dokumen.render(isi, autoescape=True)
    dokumen.save(tujuan)


def _body(docx: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(docx)) as z:
        badan = etree.fromstring(z.read("word/document.xml")).find(f"{_W}body")
    assert badan is not None
    return badan


def _style(p: etree._Element) -> str:
    gaya = p.find(f"{_W}pPr/{_W}pStyle")
    return "" if gaya is None else str(gaya.get(f"{_W}val"))


def _words(p: etree._Element) -> str:
    pisah = {f"{_W}t": None, f"{_W}br": " ", f"{_W}tab": " "}
    potong = (pisah[x.tag] or x.text or "" for x in p.iter(*pisah))
    return re.sub(r" +", " ", "".join(potong)).strip(" ")


def _loop(dokumen: bytes, gaya: list[str]) -> bytes:
    """Replace the body by ``for``, one branch per style, ``endfor``; the sheet stays."""
    akar = etree.fromstring(dokumen)
    badan = akar.find(f"{_W}body")
    assert badan is not None
    lembar = badan.find(f"{_W}sectPr")
    assert lembar is not None
    for anak in list(badan):
        badan.remove(anak)
    _paragraph(badan, "", "{%p for b in blok %}")
    for n, satu in enumerate(gaya):
        _paragraph(badan, "", f"{{%p {'elif' if n else 'if'} b.gaya == '{satu}' %}}")
        _paragraph(badan, satu, "{{ b.teks }}")
    _paragraph(badan, "", "{%p endif %}")
    _paragraph(badan, "", "{%p endfor %}")
    badan.append(lembar)
    return etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)


def _paragraph(badan: etree._Element, gaya: str, teks: str) -> None:
    p = etree.SubElement(badan, f"{_W}p")
    if gaya:
        etree.SubElement(etree.SubElement(p, f"{_W}pPr"), f"{_W}pStyle").set(f"{_W}val", gaya)
    t = etree.SubElement(etree.SubElement(p, f"{_W}r"), f"{_W}t")
    t.text = teks
