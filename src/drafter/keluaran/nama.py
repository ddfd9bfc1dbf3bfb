"""File and folder names that every file system takes, and that tell villages apart.

Names are made of ``a-z``, ``0-9``, ``.`` and ``-`` only, so nothing a profile says (a slash, a
colon, a reserved Windows name, a control character) can become a path.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from hashlib import sha256

BATAS_NAMA = 120  # characters of a file name, with its extension
_BATAS_FOLDER = 80
_RUANG_AKHIRAN = 8  # ".docx", and "-12" of a name met twice
_SIDIK = 8  # hex digits that keep a shortened name distinct

# Device names on Windows, with any extension (naming files, Win32 documentation).
_PERANGKAT = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
    + [f"{port}{n}" for port in ("com", "lpt") for n in range(10)]
)


def aman(teks: str, batas: int = BATAS_NAMA) -> str:
    """Turn any text into a file name: lower-case ASCII letters, digits, dots inside, hyphens.

    A name longer than ``batas`` is cut and ends with eight digits of the digest of the whole, so
    two long names stay two. Text without a letter or digit becomes ``tanpa-nama`` and its digest.
    """
    ascii_saja = unicodedata.normalize("NFKD", teks).encode("ascii", "ignore").decode()
    nama = re.sub(r"[^a-z0-9.]+", "-", ascii_saja.lower())
    nama = re.sub(r"\.{2,}", ".", nama).strip("-.")
    if not nama:
        return f"tanpa-nama-{_sidik(teks)}"
    if nama.split(".", 1)[0] in _PERANGKAT:
        nama = f"{nama.replace('.', '-')}-{_sidik(teks)}"
    if len(nama) > batas:
        nama = f"{nama[: batas - _SIDIK - 1].rstrip('-.')}-{_sidik(teks)}"
    return nama


def nama_folder(kode: str, nama: str) -> str:
    """Name the folder of a village: ``52.05.01.2007-o-o``; the kode keeps namesakes apart."""
    return aman(f"{kode}-{nama.replace('.', ' ')}", _BATAS_FOLDER)


def nama_berkas(templat: str, akhiran: str = "") -> str:
    """Name the files of one document, without extension: ``perdes-lkd``, ``sk-lkd-rt-001``.

    Args:
        templat: name of the template (``perdes/lkd``).
        akhiran: what tells this document from others of its template, or empty; the template's
            own name is not said twice.
    """
    nama = (
        f"{templat}-{akhiran}" if akhiran and not f"/{templat}".endswith(f"/{akhiran}") else templat
    )
    return aman(nama.replace(".", "-"), BATAS_NAMA - _RUANG_AKHIRAN)


def nama_berbeda(nama: Sequence[str]) -> tuple[str, ...]:
    """Make names distinct, in order: a name met again gets ``-2``, ``-3``."""
    terpakai: set[str] = set()
    hasil: list[str] = []
    for satu in nama:
        calon, n = satu, 1
        while calon in terpakai:
            n += 1
            calon = f"{satu}-{n}"
        terpakai.add(calon)
        hasil.append(calon)
    return tuple(hasil)


def _sidik(teks: str) -> str:
    return sha256(teks.encode("utf-8", "surrogatepass")).hexdigest()[:_SIDIK]
