"""The words of a document, from its blocks and from its files, so that they can be compared.

A line may end after a hyphen, a slash or a dash inside a word, and no reader can tell such a line
end from a space: both sides close these gaps before they are split into words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from io import BytesIO

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, ByteStringObject, ContentStream, NameObject, TextStringObject

from drafter.naskah.nodes import Inlines
from drafter.render import text
from drafter.render.blok import (
    Berjudul,
    Blok,
    BlokTabel,
    BlokTanda,
    Cetakan,
    HalamanBaru,
    Paragraf,
)

_SAMBUNG = re.compile(r"(?<=\S)([-/\u2013\u2014])\s+(?=\S)")
_TITIK_DUA = re.compile(r"\s+:(?=\s|$)")
_SEGEL = re.compile(r"\n\[drafter [^\n]*\]\n$")
_GARIS = re.compile(r"^-{78}$", re.MULTILINE)
_BARIS_TABEL = re.compile(r"^\| (.*) \|$", re.MULTILINE)


def kata(teks: str) -> list[str]:
    """The words of a text, whatever its line ends and no-break spaces.

    The colon beside Menimbang and its like stands apart or not: it goes to the word before it.
    """
    return _TITIK_DUA.sub(":", _SAMBUNG.sub(r"\1", teks)).split()


def kata_blok(cetakan: Cetakan) -> list[str]:
    """The words that a file of ``cetakan`` prints, numbers and colons included."""
    return kata("\n".join(t for b in cetakan.blok for t in _teks(b)))


def kata_txt(data: bytes) -> list[str]:
    """The words of a ``.txt`` file, without its rules, table lines and seal."""
    teks = _GARIS.sub("", _SEGEL.sub("\n", data.decode()))
    return kata(_BARIS_TABEL.sub(lambda m: m[1].replace(" | ", " "), teks))


def kata_pdf(data: bytes) -> list[str]:
    """The words of a PDF, without what is marked as an artifact: page numbers, repeated rows."""
    return kata("\n".join(_halaman(p) for p in PdfReader(BytesIO(data)).pages))


def kata_html(data: bytes) -> list[str]:
    """The words of the body of an HTML page."""
    pembaca = _Pembaca()
    pembaca.feed(data.decode().partition("<body>")[2])
    return kata("".join(pembaca.potongan))


class _Pembaca(HTMLParser):
    """Collects the words; every element but those inside a line stands on a line of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.potongan: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("a", "span"):
            self.potongan.append("\n")

    def handle_data(self, data: str) -> None:
        self.potongan.append(data)


def _teks(b: Blok) -> Iterator[str]:
    match b:
        case Paragraf(isi=isi, nomor=nomor):
            yield " ".join((nomor.teks if nomor else "", text.kata(isi)))
        case Berjudul(judul=judul, isi=anak):
            yield f"{judul} :"
            for p in anak:
                yield from _teks(p)
        case BlokTabel(tabel=tabel):
            yield from _baris(k.judul for k in tabel.kolom)
            for satu in tabel.baris:
                yield from _baris(satu)
        case BlokTanda(baris=baris, nama=nama):
            yield from _baris((*baris, nama))
        case HalamanBaru():
            return


def _baris(isi: Iterable[Inlines]) -> Iterator[str]:
    return (text.kata(i) for i in isi)


def _halaman(halaman: PageObject) -> str:
    isi = halaman.get_contents()
    if isi is None:
        return ""
    bersih = ContentStream(None, halaman.pdf)
    bersih.operations = list(_tanpa_artefak(isi.operations))
    halaman[NameObject("/Contents")] = bersih
    return halaman.extract_text()


def _tanpa_artefak(
    operasi: Iterable[tuple[list[object], bytes]],
) -> Iterator[tuple[list[object], bytes]]:
    """Leave out what stands between an /Artifact mark and its end; marks may be nested."""
    tumpukan: list[bool] = []
    for isi, nama in operasi:
        if nama in (b"BMC", b"BDC"):
            tumpukan.append(bool(isi) and isi[0] == "/Artifact")
        if not any(tumpukan):
            yield [_mentah(x) for x in isi], nama
        if nama == b"EMC" and tumpukan:
            tumpukan.pop()


def _mentah(isi: object) -> object:
    """A string as the bytes it was: pypdf would write its guess at the letters instead."""
    if isinstance(isi, TextStringObject):
        return ByteStringObject(isi.original_bytes)
    if isinstance(isi, ArrayObject):
        return ArrayObject(_mentah(x) for x in isi)
    return isi
