"""The other way to PDF: LibreOffice converts the Word file."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path


def available() -> bool:
    return shutil.which("soffice") is not None


def convert(docx: Sequence[Path], tujuan: Path, profil: Path) -> None:
    """Convert Word files to PDF in one start of LibreOffice.

    Args:
        docx: the files.
        tujuan: folder of the PDF files.
        profil: LibreOffice's own settings folder, apart from any other running one.
    """
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={profil.as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tujuan),
            *map(str, docx),
        ],
        check=True,
        capture_output=True,
    )
    kurang = [d.name for d in docx if not (tujuan / f"{d.stem}.pdf").exists()]
    if kurang:
        raise RuntimeError(f"LibreOffice made no PDF of {kurang}")
