"""Marks that carry meaning through Jinja: private-use characters inside the rendered text.

A template renders to text in which each line starts with its origin, each value of the profile is
wrapped with its key, and each reference or citation is one mark. No value can forge a mark: the
profile refuses private-use characters, and :func:`lepaskan` takes the values out of the text before
the markup is read at all (docs/adr/0004).
"""

from __future__ import annotations

import re
from typing import NamedTuple

BARIS, BARIS_AKHIR = "\ue000", "\ue001"
ISIAN, SEKAT, AKHIR = "\ue002", "\ue003", "\ue004"
KURANG, RUJUK, SITASI = "\ue005", "\ue006", "\ue007"

ADA_TANDA = re.compile("[\ue000-\ue007]")
_ASAL = re.compile(f"{BARIS}([^{BARIS_AKHIR}]*):(\\d+){BARIS_AKHIR}")
_KURANG = re.compile(f"{KURANG}([^{AKHIR}]*){AKHIR}")
_SITASI = re.compile(f"{SITASI}([^{SEKAT}]*){SEKAT}")


class Nilai(NamedTuple):
    """A value taken out of the text: its profile key (empty when computed) and its words."""

    kunci: str
    isi: str


def asal(berkas: str, baris: int) -> str:
    """Mark the start of a source line."""
    return f"{BARIS}{berkas}:{baris}{BARIS_AKHIR}"


def isian(kunci: str, nilai: str) -> str:
    """Mark a value of the profile; marks inside the value are dropped."""
    return f"{ISIAN}{kunci}{SEKAT}{ADA_TANDA.sub('', nilai)}{AKHIR}"


def kurang(kunci: str) -> str:
    """Mark the place of a value that the profile does not give."""
    return f"{KURANG}{kunci}{AKHIR}"


def rujuk(label: tuple[str, ...], polos: bool) -> str:
    """Mark a reference to labelled units."""
    return f"{RUJUK}{','.join(label)}{SEKAT}{'p' if polos else ''}{AKHIR}"


def sitasi(id_: str, teks: str) -> str:
    """Mark a citation of the register."""
    return f"{SITASI}{id_}{SEKAT}{teks}{AKHIR}"


def lepaskan(teks: str) -> tuple[str, tuple[Nilai, ...]]:
    """Take the values out of rendered text.

    Returns the skeleton, in which the n-th value is ``ISIAN n AKHIR``, and the values. Two
    villages whose drafts differ only in values have the same skeleton.
    """
    pertama, *sisa = teks.split(ISIAN)
    rangka = [pertama]
    nilai: list[Nilai] = []
    for potong in sisa:
        isi, _, berikut = potong.partition(AKHIR)
        kunci, _, polos = isi.partition(SEKAT)
        rangka.append(f"{ISIAN}{len(nilai)}{AKHIR}{berikut}")
        nilai.append(Nilai(kunci, polos))
    return "".join(rangka), tuple(nilai)


def kekurangan(teks: str) -> tuple[tuple[str, str, int], ...]:
    """The missing values of rendered text: (key, template file, line), in order, once each."""
    return _bertempat(teks, KURANG, _KURANG)


def sitiran(teks: str) -> tuple[tuple[str, str, int], ...]:
    """The register ids cited in rendered text: (id, template file, line), once for each line."""
    return _bertempat(teks, SITASI, _SITASI)


def _bertempat(teks: str, tanda: str, pola: re.Pattern[str]) -> tuple[tuple[str, str, int], ...]:
    found: dict[tuple[str, str, int], None] = {}
    if tanda not in teks:
        return ()
    berkas, baris = "", 0
    for line in teks.split("\n"):
        for m in re.finditer(f"{_ASAL.pattern}|{pola.pattern}", line):
            if m[1] is not None:
                berkas, baris = m[1], int(m[2])
            else:
                found[(m[3], berkas, baris)] = None
    return tuple(found)


def pisah_asal(baris: str) -> list[tuple[str, str, int]]:
    """Split a rendered line at its origin marks: (text, file, line) for each source line in it.

    Jinja joins source lines where a tag or comment ends a line; the marks keep them apart.
    """
    potong = _ASAL.split(baris)
    hasil = [(potong[0], "", 0)] if potong[0] else []
    hasil += [
        (isi, berkas, int(nomor))
        for berkas, nomor, isi in zip(potong[1::3], potong[2::3], potong[3::3], strict=True)
    ]
    return hasil
