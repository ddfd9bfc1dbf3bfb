"""Rendered template text -> logical lines: one keyword, marker, table row or paragraph each.

After this stage: no empty lines, no origin marks in the text, continuation lines joined to the
line they continue, labels taken off, every line knows its kind and its origin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from drafter.naskah import tanda
from drafter.naskah.nodes import Asal


class Jenis(StrEnum):
    """The kind of a logical line."""

    MENIMBANG = "Menimbang"
    MEMPERHATIKAN = "Memperhatikan"
    PENJELASAN = "Penjelasan"
    UMUM = "Umum"
    BAB = "BAB"
    BAGIAN = "Bagian"
    PARAGRAF = "Paragraf"
    PASAL = "Pasal"
    DIKTUM = "Diktum"
    LAMPIRAN = "Lampiran"
    AYAT_PENJELASAN = "Ayat"
    BUTIR_PENJELASAN = "Huruf"
    AYAT = "(1)"
    HURUF = "a."
    ANGKA = "1."
    HURUF_KURUNG = "a)"
    ANGKA_KURUNG = "1)"
    BUTIR = "-"
    PENUTUP = "~"
    TABEL = "|"
    ALINEA = "alinea"


@dataclass(frozen=True, slots=True)
class Baris:
    """A logical line; ``setelah_kosong`` tells whether a blank line stood before it."""

    jenis: Jenis
    label: str
    teks: str
    asal: Asal
    setelah_kosong: bool = False


_LABEL = r"(?:#(?P<label>[A-Za-z0-9._-]+)(?:\s+|$))?"
# Keywords stand at the margin, so that running text may contain the same words.
_KATA_KUNCI: tuple[tuple[Jenis, re.Pattern[str]], ...] = (
    (Jenis.MENIMBANG, re.compile(r"Menimbang\s*$")),
    (Jenis.MEMPERHATIKAN, re.compile(r"Memperhatikan\s*$")),
    (Jenis.PENJELASAN, re.compile(r"Penjelasan\s*$")),
    (Jenis.UMUM, re.compile(r"Umum\s*$")),
    (Jenis.BAB, re.compile(rf"BAB\s+{_LABEL}(?P<teks>.*)$")),
    (Jenis.BAGIAN, re.compile(rf"Bagian\s+{_LABEL}(?P<teks>.*)$")),
    (Jenis.PARAGRAF, re.compile(rf"Paragraf\s+{_LABEL}(?P<teks>.*)$")),
    (Jenis.PASAL, re.compile(rf"Pasal\s*(?:$|(?=#)){_LABEL}(?P<teks>.*)$")),
    (Jenis.DIKTUM, re.compile(rf"Diktum\s*(?:$|(?=#)){_LABEL}(?P<teks>.*)$")),
    (Jenis.LAMPIRAN, re.compile(rf"Lampiran\s+(?=#){_LABEL}(?P<teks>.*)$")),
    (Jenis.AYAT_PENJELASAN, re.compile(rf"Ayat\s+(?=#){_LABEL}(?P<teks>.*)$")),
    (Jenis.BUTIR_PENJELASAN, re.compile(rf"(?:Huruf|Angka)\s+(?=#){_LABEL}(?P<teks>.*)$")),
)
_PENANDA: tuple[tuple[Jenis, re.Pattern[str]], ...] = (
    (Jenis.AYAT, re.compile(rf"\(\d+\)\s+{_LABEL}(?P<teks>.*)$")),
    (Jenis.HURUF, re.compile(rf"[a-z]\.\s+{_LABEL}(?P<teks>.*)$")),
    (Jenis.ANGKA, re.compile(rf"\d+\.\s+{_LABEL}(?P<teks>.*)$")),
    (Jenis.HURUF_KURUNG, re.compile(rf"[a-z]\)\s+{_LABEL}(?P<teks>.*)$")),
    (Jenis.ANGKA_KURUNG, re.compile(rf"\d+\)\s+{_LABEL}(?P<teks>.*)$")),
    (Jenis.BUTIR, re.compile(rf"-\s+{_LABEL}(?P<teks>.*)$")),
    (Jenis.PENUTUP, re.compile(r"~\s+(?P<teks>.*)$")),
    (Jenis.TABEL, re.compile(r"(?P<teks>\|.*)$")),
)
# A heading is one line: what follows it without a marker is text of its own.
_TANPA_SAMBUNGAN = frozenset(
    {
        Jenis.MENIMBANG,
        Jenis.MEMPERHATIKAN,
        Jenis.PENJELASAN,
        Jenis.UMUM,
        Jenis.PASAL,
        Jenis.DIKTUM,
        Jenis.AYAT_PENJELASAN,
        Jenis.BUTIR_PENJELASAN,
        Jenis.TABEL,
        Jenis.LAMPIRAN,
        Jenis.BAB,
        Jenis.BAGIAN,
        Jenis.PARAGRAF,
    }
)


def baris(teks: str) -> tuple[Baris, ...]:
    r"""Split rendered text into logical lines.

    >>> [b.jenis.value for b in baris("Pasal #a\n(1) Satu\n    lanjutan.")]
    ['Pasal', '(1)']
    """
    hasil: list[Baris] = []
    kosong = False
    asal = Asal("", 0)
    for mentah in teks.split("\n"):
        terisi = False
        for isi, berkas, nomor in tanda.pisah_asal(mentah):
            if nomor:
                asal = Asal(berkas, nomor)
            if isi.strip():
                _tambah(hasil, _kenali(isi, asal, kosong), sebaris=terisi)
                terisi, kosong = True, False
        kosong = kosong or not terisi
    return tuple(hasil)


def _tambah(hasil: list[Baris], b: Baris, *, sebaris: bool) -> None:
    """Append a line, or join it to the one it continues.

    ``sebaris``: a tag ended the source line, no line break came out; so a table row goes on.
    """
    if sebaris and hasil[-1].jenis is Jenis.TABEL and not b.teks.startswith("|"):
        hasil[-1] = replace(hasil[-1], teks=f"{hasil[-1].teks} {b.teks}")
        return
    if b.jenis is Jenis.ALINEA and hasil and hasil[-1].jenis not in _TANPA_SAMBUNGAN:
        terakhir = hasil[-1]
        if not (b.setelah_kosong and terakhir.jenis is Jenis.ALINEA):
            hasil[-1] = replace(terakhir, teks=f"{terakhir.teks} {b.teks}")
            return
    hasil.append(b)


def _kenali(isi: str, asal: Asal, kosong: bool) -> Baris:
    pola = _PENANDA if isi[0] in " \t" else (*_KATA_KUNCI, *_PENANDA)
    polos = isi.strip()
    for jenis, regex in pola:
        m = regex.match(polos)
        if m:
            kelompok = m.groupdict()
            return Baris(
                jenis, kelompok.get("label") or "", kelompok.get("teks") or "", asal, kosong
            )
    return Baris(Jenis.ALINEA, "", polos.removeprefix("\\"), asal, kosong)
