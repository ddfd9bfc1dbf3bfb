"""Whether the parts of a Word template hold together, looked at once before it is filled."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from docx import Document
from docx.opc.exceptions import OpcError
from lxml import etree

from drafter.problem import InputError
from drafter.render.pengguna.arsip import Bagian, Word, tolak

BATAS_PARAGRAF = 5_000
_RUSAK = (
    *(OpcError, etree.LxmlError, KeyError, ValueError, AttributeError, TypeError),
    *(IndexError, RecursionError),
)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What Word fetches by itself when the file is opened; a template on one's own disk is let pass.
_JARINGAN = re.compile(r"(?:https?|ftps?)://|file:(?://(?!/)|/{4}|/*\\\\)|\\\\|//", re.IGNORECASE)
_PENGURAI = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


def periksa_susunan(word: Word) -> None:
    """Check that Word itself could open the package and that it fetches nothing from elsewhere.

    Raises:
        InputError: a part is missing or broken, or something is loaded from the network.
    """
    try:
        luar = any(_luar(word.bagian))
        akar = Document(io.BytesIO(word.data)).element
    except _RUSAK as galat:
        raise tolak("rusak", word.path) from galat
    if luar:
        raise tolak("luar", word.path)
    if akar.tag != f"{_W}document" or akar.find(f"{_W}body") is None:
        raise tolak("rusak", word.path)


def terlalu_panjang(word: Word) -> InputError:
    """The refusal of a template with more paragraphs than any letter has."""
    return tolak("panjang", word.path)


def _luar(bagian: tuple[Bagian, ...]) -> Iterator[bool]:
    """For each external relationship but hyperlinks, whether it leads to the network."""
    for nama, isi in bagian:
        if not nama.endswith(".rels"):
            continue
        for hubungan in etree.fromstring(isi, _PENGURAI):
            jenis = str(hubungan.get("Type", ""))
            if hubungan.get("TargetMode") == "External" and not jenis.endswith("/hyperlink"):
                yield bool(_JARINGAN.match(str(hubungan.get("Target", ""))))
