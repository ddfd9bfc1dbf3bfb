"""From a Cetakan to the bytes of a PDF."""

from __future__ import annotations

import re
import threading
from datetime import UTC, datetime, time
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, cast

from drafter.problem import DraftError, Place, Problem, Severity
from drafter.render.pdf.bidang import semua_isi
from drafter.render.pdf.data import data
from drafter.render.segel import keterangan, segel_polos
from drafter.render.text import kata

if TYPE_CHECKING:
    from typst import Compiler, PDFStandard, TypstError, TypstWarning

    from drafter.render.blok import Cetakan, Kertas

STANDAR: tuple[PDFStandard, ...] = ("a-2a", "ua-1")
"""PDF/A-2a (ISO 19005-2) for the archive, PDF/UA-1 (ISO 14289-1) for screen readers."""

# typst reads each file it is given as markup too; two slashes make the data one comment for it.
# Data in sys.inputs would be part of the engine's library, and no paragraph of one document could
# be reused for the next.
_SELUBUNG = "//"
_TAK_TERCETAK = re.compile(r'the (?:text|PDF contains the codepoint) ?`"(.+?)"`', re.DOTALL)
_KODE = re.compile(r"\\u\{([0-9a-f]+)\}")
_KUTIPAN = 60  # characters of a paragraph quoted in a problem


def write(cetakan: Cetakan, kertas: Kertas) -> bytes:
    """Set ``cetakan`` as a sealed PDF: tagged, PDF/A-2a and PDF/UA-1, fonts inside.

    The same arguments give the same bytes on the same version of typst.

    Raises:
        DraftError: PDF-001, a letter that the font of the PDF does not have; PDF-002, anything
            else that typst refuses or warns of.
    """
    from typst import TypstError

    masukan = data(cetakan, kertas, keterangan(cetakan.provenans, cetakan.sidik))
    berkas = {"main.typ": _sumber(), "data.txt": f"{_SELUBUNG}{masukan}".encode()}
    try:
        pdf, peringatan = _penyusun().compile_with_warnings(
            cast("bytes", berkas),  # typst's own types do not know that files may come by name
            format="pdf",
            pdf_standards=list(STANDAR),
            timestamp=datetime.combine(cetakan.tanggal, time(), UTC),
        )
    except TypstError as galat:
        raise DraftError(_masalah(galat, cetakan)) from galat
    if peringatan or not isinstance(pdf, bytes):
        raise DraftError(*(_masalah(p, cetakan) for p in peringatan))
    return segel_polos(pdf)


class _Utas(threading.local):
    """One engine for each thread: it remembers what documents share, and serves one at a time."""

    def __init__(self) -> None:
        from typst import Compiler, Fonts

        akar = _akar()
        # Only our own fonts: what is installed on a machine must not change a page.
        huruf = Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(akar / "fonts")],
        )
        self.penyusun = Compiler(root=akar, font_paths=huruf)


@cache
def _utas() -> _Utas:
    return _Utas()


def _penyusun() -> Compiler:
    return _utas().penyusun


@cache
def _sumber() -> bytes:
    return (_akar() / "naskah.typ").read_bytes()


@cache
def _akar() -> Path:
    return Path(str(files("drafter.render.pdf")))


def _masalah(galat: TypstError | TypstWarning, cetakan: Cetakan) -> Problem:
    cocok = _TAK_TERCETAK.search(galat.message)
    if cocok is None:
        return Problem(
            "PDF-002",
            Severity.KESALAHAN,
            Place(part=cetakan.judul),
            f"PDF tidak dapat disusun: {galat.message}",
            "Minta berkas Word saja (--format docx) dan laporkan pesan ini ke pengelola drafter.",
        )
    tanda = _KODE.sub(lambda m: chr(int(m[1], 16)), cocok[1])
    return Problem(
        "PDF-001",
        Severity.KESALAHAN,
        Place(part=_letak(tanda, cetakan)),
        f"Tanda {_nama(tanda)} tidak ada dalam huruf cetak PDF.",
        "Ganti tanda itu di profil atau templat dengan huruf Latin, "
        "atau minta berkas Word saja (--format docx).",
    )


def _nama(tanda: str) -> str:
    """Name characters by code point, and show those that can be seen."""
    kode = " ".join(f"U+{ord(x):04X}" for x in tanda)
    return f"“{tanda}” ({kode})" if tanda.isprintable() else kode


def _letak(tanda: str, cetakan: Cetakan) -> str:
    """Quote the first words of the paragraph in which ``tanda`` stands."""
    isi = (kata(i) for b in cetakan.blok for i in semua_isi(b))
    teks = next((t for t in isi if tanda in t), cetakan.judul)
    aman = "".join(x if x.isprintable() else "?" for x in teks)
    return aman if len(aman) <= _KUTIPAN else aman[:_KUTIPAN] + " ..."
