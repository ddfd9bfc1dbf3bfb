"""A local Word shell: a user's own letterhead, filled once for each distinct village.

The same reading, sandbox and missing-value report as a Word template of one's own; ``[naskah]``
alone in a paragraph marks where the text goes, without it the text goes to the end.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from lxml.etree import LxmlError

from drafter.compose.nilai import bungkus
from drafter.problem import InputError, Place, Problem, Severity
from drafter.render.docx.kulit import Kulit
from drafter.render.docx.merge import merge
from drafter.render.pengguna.arsip import bongkar
from drafter.render.pengguna.susun import TemplatWord, isikan, templat_word
from drafter.render.pengguna.tag import tag

_BATAS_TERISI = 256
_TERISI: dict[tuple[object, ...], Kulit] = {}


def fill(path: Path, data: Mapping[str, object], kunci: str) -> Kulit:
    """The shell at ``path`` filled with plain profile data.

    Args:
        path: a .docx file.
        data: as :func:`drafter.profile.data.template_data` gives it.
        kunci: what tells one filling from another (the digest of the profile).

    Raises:
        InputError: the file cannot be used; a tag is wrong or names what the profile does not
            have (all of them, each with its paragraph).
    """
    templat = templat_word(path)
    bertanda = any(any(tag(p)) for p in templat.paragraf)
    tempat = (templat.word, kunci if bertanda else "")
    kulit = _TERISI.get(tempat)
    if kulit is None:
        parts = _terisi(templat, data) if bertanda else dict(templat.word.bagian)
        while len(_TERISI) >= _BATAS_TERISI:
            del _TERISI[next(iter(_TERISI))]
        kulit = _TERISI[tempat] = _gabung(parts, path)
    return kulit


def _terisi(templat: TemplatWord, data: Mapping[str, object]) -> dict[str, bytes]:
    isi, problems = isikan(templat, dict(bungkus(data, "")))
    if isi is None:
        raise InputError(*problems)
    return dict(bongkar(isi))


def _gabung(parts: dict[str, bytes], path: Path) -> Kulit:
    try:
        return merge(parts)
    except (LxmlError, KeyError, ValueError) as galat:
        raise InputError(
            Problem(
                "WORD-009",
                Severity.KESALAHAN,
                Place(str(path)),
                "kulit ini tidak lengkap: tidak ada badan naskah atau gayanya",
                "buka di Word, lalu simpan lagi sebagai Word Document (.docx)",
            )
        ) from galat
