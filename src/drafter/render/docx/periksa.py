"""One parse of everything that is written, so that no malformed part leaves the house.

A Rangkaian is parsed when it is made; drafts that share it need not parse it again.
"""

from __future__ import annotations

from xml.parsers.expat import ExpatError, ParserCreate

from drafter.problem import DraftError, Place, Problem, Severity
from drafter.render.docx.xml import TAK_SAH


def checked(xml: str) -> bytes:
    """A whole part as bytes.

    Raises:
        DraftError: the text holds a character that no XML can carry.
    """
    try:
        data = xml.encode()
        ParserCreate().Parse(data, True)
    except (UnicodeEncodeError, ExpatError) as galat:
        raise _tak_sah(xml) from galat
    return data


def checked_piece(xml: str) -> str:
    """A piece of a body, whose bookmarks have no ids yet; raises as :func:`checked`."""
    checked(f"<x>{xml.replace(TANPA_ID, NOL)}</x>")
    return xml


TANPA_ID = '"<"'  # the id of a bookmark until the body is whole: no escaped text holds this
NOL = '"0"'


def _tak_sah(xml: str) -> Exception:
    cocok = TAK_SAH.search(xml)
    if cocok is None:
        return AssertionError("the writer made XML that cannot be parsed")
    dekat = xml[max(0, cocok.start() - 30) : cocok.start()].rpartition(">")[2]
    return DraftError(
        Problem(
            "DOCX-001",
            Severity.KESALAHAN,
            Place(part=f"sesudah kata \u201c{dekat}\u201d" if dekat else None),
            f"naskah memuat tanda U+{ord(cocok[0]):04X} yang tidak dapat disimpan di berkas Word",
            "Hapus tanda itu dari profil atau templat; biasanya terbawa saat menyalin dari PDF.",
        )
    )
