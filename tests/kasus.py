"""Reader of fixture files that a lawyer can read and extend.

A case is a title, a line with a single dot, the input, a dot, the expected text, a dot::

    Ayat tunggal menjadi isi pasal
    .
    Pasal #a
    (1) Satu norma
    .
    Pasal 1
      Satu norma.
    .
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Kasus:
    """One case and where it stands."""

    judul: str
    masukan: str
    harapan: str
    letak: str


def kasus(path: Path) -> list[Kasus]:
    """All cases of a fixture file."""
    hasil: list[Kasus] = []
    baris = path.read_text(encoding="utf-8").split("\n")
    i = 0
    while i < len(baris):
        if not baris[i].strip() or baris[i].startswith("#:"):
            i += 1
            continue
        judul, mulai = baris[i], i + 1
        titik = [n for n in range(i, len(baris)) if baris[n] == "."][:3]
        assert len(titik) == 3, f"{path}:{mulai}: kasus `{judul}` tidak ditutup tiga titik"
        masukan = "\n".join(baris[titik[0] + 1 : titik[1]])
        harapan = "\n".join(baris[titik[1] + 1 : titik[2]])
        hasil.append(Kasus(judul, masukan, harapan, f"{path.name}:{mulai}"))
        i = titik[2] + 1
    return hasil
