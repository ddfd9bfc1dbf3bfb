"""A Cetakan as the JSON that ``naskah.typ`` reads.

The template decides nothing: which paragraphs keep together, which are headings of the outline,
how far each is indented and what space stands between two is settled before, where it can be
tested without a page. All values are strings, numbers, booleans, lists and objects of these; the
template never reads a string as anything but text to print.

Drafts share most of their paragraphs as the same objects, so the JSON of a paragraph is kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from drafter.naskah.ingatan import Ingatan
from drafter.render.blok import (
    JARAK_ALINEA,
    JARAK_BARIS,
    LANGKAH_INDEN,
    LEBAR_JUDUL,
    LEBAR_TITIK_DUA,
    RUANG_TANDA,
    SEBELUM_TANDA,
    UKURAN_HURUF,
    Berjudul,
    Blok,
    BlokTabel,
    BlokTanda,
    Cetakan,
    HalamanBaru,
    Kertas,
    Paragraf,
)
from drafter.render.pdf.bidang import (
    TEPI_SEL,
    Bidang,
    acuan,
    berjudul,
    paragraf,
    tabel,
    tanda_tangan,
)
from drafter.render.tata import Tertata, sasaran, tata

_UKURAN = {
    "huruf": UKURAN_HURUF,
    "baris": JARAK_BARIS,
    "alinea": JARAK_ALINEA,
    "langkah": LANGKAH_INDEN,
    "judul": LEBAR_JUDUL,
    "titik_dua": LEBAR_TITIK_DUA,
    "kepala": 7.5,  # mm between the page number's line and the text
    "tanda": SEBELUM_TANDA,
    "ruang": RUANG_TANDA,
    "sel": [TEPI_SEL, 4.0],  # pt from the lines of a table to its text: beside it, above and below
}
_KERTAS = ("lebar", "tinggi", "atas", "bawah", "kiri", "kanan")


def data(cetakan: Cetakan, kertas: Kertas, keterangan: str) -> str:
    """Collect everything the template needs: one line of JSON.

    Args:
        cetakan: the document.
        kertas: the sheet.
        keterangan: provenance line for the file's metadata.
    """
    tertata = tata(cetakan)
    # Only what a link leads to gets a name: a name costs the engine time.
    label = sasaran(tertata) & {a for b in cetakan.blok for a in _acuan(b)}
    kepala = _json(
        {
            "judul": cetakan.judul.strip() or cetakan.provenans.templat,
            "keterangan": keterangan,
            "rancangan": cetakan.rancangan,
            "kertas": {k: getattr(kertas, k) for k in _KERTAS},
            "ukuran": _UKURAN,
        }
    )
    blok = _Halaman(label, kertas.lebar_isi).semua(tertata)
    return f'{kepala[:-1]}, "blok": [{", ".join(blok)}]}}'


@dataclass(frozen=True, slots=True)
class _Halaman:
    """What the blocks of one document have in common."""

    label: frozenset[str]
    lebar_isi: float

    def semua(self, tertata: Sequence[Tertata]) -> Iterator[str]:
        """A table takes the signing block after it inside, so that its last row stays with it."""
        bawah = JARAK_ALINEA
        sisa = iter(zip_longest(tertata, tertata[1:]))
        for t, berikut in sisa:
            atas, bawah_ini = _ruang(t)
            jarak, bawah = max(bawah, atas), bawah_ini
            if isinstance(t.blok, BlokTabel) and berikut and isinstance(berikut.blok, BlokTanda):
                tanda = {"tanda": self._tanda(berikut.blok, berikut.lekat)}
                yield _json(_berjarak(self._tabel(t.blok) | tanda, jarak))
                next(sisa)
            else:
                yield self._satu(t, jarak)

    def _satu(self, t: Tertata, jarak: float) -> str:
        label = t.label if t.label in self.label else ""
        match t.blok:
            case Paragraf() as p:
                tautan = self._tautan(p)
                return _tertulis(p, jarak, t.lekat, t.tingkat, label, tautan, self.lebar_isi)
            case Berjudul(judul=judul):
                kepala = _json(_berjarak(berjudul(judul, t.lekat, label), jarak))
                sebelah = _Halaman(self.label, self.lebar_isi - LEBAR_JUDUL - LEBAR_TITIK_DUA)
                return f'{kepala[:-1]}, "isi": [{", ".join(sebelah.semua(t.anak))}]}}'
            case BlokTabel() as b:
                return _json(_berjarak(self._tabel(b), jarak))
            case BlokTanda() as b:
                return _json(_berjarak(self._tanda(b, t.lekat), jarak))
            case HalamanBaru():
                return _json({"jenis": "halaman"})

    def _tabel(self, b: BlokTabel) -> Bidang:
        return tabel(b.tabel, self._tautan(b), self.lebar_isi)

    def _tanda(self, b: BlokTanda, lekat: bool) -> Bidang:
        return tanda_tangan(b, lekat, self._tautan(b), self.lebar_isi)

    def _tautan(self, b: Blok) -> tuple[str, ...]:
        return tuple([a for a in _acuan(b) if a in self.label])


def _ruang(t: Tertata) -> tuple[float, float]:
    """Space asked above and below, in points; of two neighbours the larger counts."""
    match t.blok:
        case Paragraf():
            return t.atas, t.bawah
        case Berjudul():
            return 0.0, JARAK_ALINEA
        case BlokTanda():
            return SEBELUM_TANDA, JARAK_ALINEA
        case _:
            return JARAK_ALINEA, JARAK_ALINEA


def _tulis(
    p: Paragraf,
    jarak: float,
    lekat: bool,
    tingkat: int,
    label: str,
    tautan: tuple[str, ...],
    lebar_isi: float,
) -> str:
    return _json(_berjarak(paragraf(p, lekat, tingkat, label, tautan, lebar_isi), jarak))


def _berjarak(bidang: Bidang, jarak: float) -> Bidang:
    """Add the space above where it is not the usual one."""
    return bidang if jarak == JARAK_ALINEA else bidang | {"jarak": jarak}


def _json(bidang: Bidang) -> str:
    return json.dumps(bidang, ensure_ascii=False)


_tertulis: Ingatan[Paragraf, str] = Ingatan(_tulis)
_acuan: Ingatan[Blok, tuple[str, ...]] = Ingatan(acuan)
