"""A Cetakan as the plain data that ``naskah.typ`` reads.

The template decides nothing: which paragraphs keep together, which are headings of the outline
and how far each is indented is settled before, where it can be tested without a page. All values
are strings, numbers, booleans, lists and objects of these; the template never reads a string as
anything but text to print.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from drafter.naskah.nodes import NBSP, Acuan, Inlines
from drafter.render.blok import (
    JARAK_ALINEA,
    JARAK_BARIS,
    LANGKAH_INDEN,
    LEBAR_JUDUL,
    LEBAR_TITIK_DUA,
    UKURAN_HURUF,
    Berjudul,
    BlokTabel,
    BlokTanda,
    Cetakan,
    HalamanBaru,
    Kertas,
    Paragraf,
)
from drafter.render.rupa import RUPA, Perataan
from drafter.render.tata import BERKEPALA, Tertata, sasaran, tata
from drafter.render.text import potongan

Bidang: TypeAlias = dict[str, Any]
Label: TypeAlias = frozenset[str]

_UKURAN = {
    "huruf": UKURAN_HURUF,
    "baris": JARAK_BARIS,
    "alinea": JARAK_ALINEA,
    "langkah": LANGKAH_INDEN,
    "judul": LEBAR_JUDUL,
    "titik_dua": LEBAR_TITIK_DUA,
    "kepala": 7.5,  # mm between the page number's line and the text
    "tanda": 12.0,  # pt above a signing block
    "ruang": 3 * JARAK_BARIS,  # pt of room to sign
    "sel": [4.0, 4.0],  # pt from the lines of a table to its text: beside it, above and below
}
_KERTAS = ("lebar", "tinggi", "atas", "bawah", "kiri", "kanan")


def data(cetakan: Cetakan, kertas: Kertas, keterangan: str) -> Bidang:
    """Collect everything the template needs, ready for JSON.

    Args:
        cetakan: the document.
        kertas: the sheet.
        keterangan: provenance line for the file's metadata.
    """
    tertata = tata(cetakan)
    label = sasaran(tertata)
    return {
        "judul": cetakan.judul.strip() or cetakan.provenans.templat,
        "keterangan": keterangan,
        "rancangan": cetakan.rancangan,
        "kertas": {k: getattr(kertas, k) for k in _KERTAS},
        "ukuran": _UKURAN,
        "blok": list(_semua(tertata, kertas, label)),
    }


def _semua(tertata: Sequence[Tertata], kertas: Kertas, label: Label) -> Iterator[Bidang]:
    """A table takes the signing block after it inside, so that its last row stays with it."""
    urut = iter(range(len(tertata)))
    for i in urut:
        bidang = _blok(tertata[i], kertas, label)
        berikut = tertata[i + 1] if i + 1 < len(tertata) else None
        if bidang["jenis"] == "tabel" and berikut and isinstance(berikut.blok, BlokTanda):
            bidang["tanda"] = _blok(berikut, kertas, label)
            next(urut)
        yield bidang


def _blok(t: Tertata, kertas: Kertas, label: Label) -> Bidang:
    match t.blok:
        case Paragraf() as p:
            return _paragraf(t, p, kertas, label)
        case Berjudul(judul=judul):
            isi = [_blok(a, kertas, label) for a in t.anak]
            return _tetap("berjudul", t) | {"judul": judul, "isi": isi}
        case BlokTabel(tabel=tabel):
            return {
                "jenis": "tabel",
                "lebar": [k.lebar for k in tabel.kolom],
                "tengah": [k.tengah for k in tabel.kolom],
                "judul": [_isi(k.judul, label) for k in tabel.kolom],
                "baris": [[_isi(sel, label) for sel in baris] for baris in tabel.baris],
            }
        case BlokTanda(baris=baris, nama=nama, kanan=kanan):
            return _tetap("tanda_tangan", t) | {
                "baris": [_isi(b, label) for b in baris],
                "nama": _isi(nama, label),
                "kanan": kanan,
            }
        case HalamanBaru():
            return {"jenis": "halaman"}


def _paragraf(t: Tertata, p: Paragraf, kertas: Kertas, label: Label) -> Bidang:
    rata = RUPA[p.gaya].perataan
    kiri = p.inden * LANGKAH_INDEN
    if rata is Perataan.BLOK_KANAN:
        kiri += kertas.lebar_isi / 2
    # Alone on its line, a heading needs no no-break space; the outline reads better without.
    jeda = " " if t.tingkat else NBSP
    bidang = _tetap("paragraf", t) | {
        "isi": _isi(p.isi, label, jeda),
        "rata": rata.value,
        "kiri": kiri,
        "atas": t.atas,
        "bawah": t.bawah,
    }
    if p.nomor:
        kunci = "kepala" if p.gaya in BERKEPALA else "nomor"
        bidang[kunci] = p.nomor.teks.replace(NBSP, jeda)
    return bidang


def _tetap(jenis: str, t: Tertata) -> Bidang:
    """The fields every block has; absent ones mean no heading and no label."""
    bidang: Bidang = {"jenis": jenis, "lekat": t.lekat}
    if t.tingkat:
        bidang["tingkat"] = t.tingkat
    if t.label:
        bidang["label"] = t.label
    return bidang


def _isi(isi: Inlines, label: Label, jeda: str = NBSP) -> list[str | list[str]]:
    """Return running text as strings, and ``[text, label]`` where it links; neighbours join.

    ``jeda`` is printed for a no-break space.
    """
    hasil: list[str | list[str]] = []
    for x in isi:
        teks = potongan(x).replace(NBSP, jeda)
        if isinstance(x, Acuan) and x.label in label:
            hasil.append([teks, x.label])
        elif hasil and isinstance(hasil[-1], str):
            hasil[-1] += teks
        elif teks:
            hasil.append(teks)
    return hasil
