"""Word templates made on the spot, and villages to fill them with."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from docx import Document

from drafter.profile.load import load
from drafter.profile.model import Desa
from drafter.render.pengguna.arsip import bongkar

AKAR = Path(__file__).parents[3]
PROFIL = AKAR / "profiles/nusa-tenggara-barat/dompu/o-o.yaml"


def desa(path: Path = PROFIL) -> Desa:
    """The village of a sample profile."""
    hasil = load(path).desa
    assert hasil is not None
    return hasil


def word(
    path: Path,
    *paragraf: str | Sequence[str],
    header: str = "",
    footer: str = "",
    tabel: Sequence[Sequence[str]] = (),
) -> Path:
    """Write a Word file; a paragraph given as a sequence is split over runs, as Word does."""
    dokumen = Document()
    for satu in paragraf:
        p = dokumen.add_paragraph()
        for run in [satu] if isinstance(satu, str) else satu:
            p.add_run(run)
    dokumen.sections[0].header.paragraphs[0].text = header
    dokumen.sections[0].footer.paragraphs[0].text = footer
    if tabel:
        t = dokumen.add_table(rows=len(tabel), cols=len(tabel[0]))
        for i, baris in enumerate(tabel):
            for j, sel in enumerate(baris):
                t.cell(i, j).text = sel
    dokumen.save(str(path))
    return path


def dibaca(data: bytes) -> list[str]:
    """Every text a person sees in a filled file: body, tables, header, footer."""
    dokumen = Document(io.BytesIO(data))
    baris = [p.text for p in dokumen.paragraphs]
    baris += [sel.text for t in dokumen.tables for r in t.rows for sel in r.cells]
    seksi = dokumen.sections[0]
    baris += [p.text for bagian in (seksi.header, seksi.footer) for p in bagian.paragraphs]
    return [b for b in baris if b]


def ganti_bagian(path: Path, nama: str, isi: bytes) -> Path:
    """Put a part into a Word file, or change one."""
    bagian = dict(bongkar(path.read_bytes())) | {nama: isi}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as paket:
        for n, x in bagian.items():
            paket.writestr(n, x)
    return path
