"""The floor: what writing the same bytes costs when there is nothing left to compute."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path


def parts(docx: bytes) -> tuple[tuple[str, bytes], ...]:
    """Unpack a Word file: name and contents of each part."""
    with zipfile.ZipFile(io.BytesIO(docx)) as z:
        return tuple((n, z.read(n)) for n in z.namelist())


def zip_and_write(bagian: tuple[tuple[str, bytes], ...], tujuan: Path) -> None:
    """Deflate the parts with the standard library and write the file."""
    with zipfile.ZipFile(tujuan, "w", zipfile.ZIP_DEFLATED) as z:
        for nama, isi in bagian:
            z.writestr(zipfile.ZipInfo(nama, (1980, 1, 1, 0, 0, 0)), isi, zipfile.ZIP_DEFLATED)
