"""Bookmarks that carry a label, and the way back.

Word takes letters, digits and ``_`` in the name of a bookmark, 40 characters at most, knows no
difference between capitals and small letters, and hides a name that begins with ``_``. A label is
written behind ``_n`` with its three signs as ``_0`` (``.``), ``_1`` (``-``) and ``_2`` (``~``):
``jenis.daftar~2`` is ``_njenis_0daftar_22``. A label too long for that is cut and closed by its
digest, behind ``_m``; the whole label is then in the file's custom properties.
"""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import sha256

PANJANG = 40
_SANDI = {".": "_0", "-": "_1", "~": "_2"}
_ASAL = {v: k for k, v in _SANDI.items()}
_KE_SANDI = str.maketrans(_SANDI)
_NAMA = re.compile(r"_n(?:[a-z0-9]|_[012])+")
_DIGIT_SIDIK = 12


@lru_cache(maxsize=8192)
def bookmark(label: str) -> str:
    """Return the name of the bookmark of ``label`` (letters a-z, digits, ``.``, ``-``, ``~``)."""
    sandi = label.translate(_KE_SANDI)
    if len(sandi) <= PANJANG - 2:
        return f"_n{sandi}"
    sidik = sha256(label.encode()).hexdigest()[:_DIGIT_SIDIK]
    return f"_m{sandi[: PANJANG - 3 - _DIGIT_SIDIK]}_{sidik}"


def label(nama: str) -> str | None:
    """Return the label a bookmark carries; None when the bookmark is not ours or is a cut one.

    The inverse of :func:`bookmark` where that did not have to cut.
    """
    if not _NAMA.fullmatch(nama):
        return None
    return re.sub("_[012]", lambda m: _ASAL[m[0]], nama[2:])


def is_cut(nama: str) -> bool:
    """Whether the bookmark is ours and too short to hold its label."""
    return re.fullmatch(rf"_m[a-z0-9_]+_[0-9a-f]{{{_DIGIT_SIDIK}}}", nama) is not None
