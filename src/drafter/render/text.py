"""The canonical text: one paragraph a line, numbers as printed, indented by depth.

It is what snapshots guard and what the Word file and the PDF must equal word for word. The digest
of a draft is the SHA-256 of this text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256

from drafter.naskah.ingatan import Ingatan
from drafter.naskah.nodes import NBSP, Inline, Inlines, Lubang, Rujuk, Tabel, words
from drafter.render import segel
from drafter.render.blok import (
    Berjudul,
    Blok,
    BlokTabel,
    BlokTanda,
    Cetakan,
    Gaya,
    HalamanBaru,
    Paragraf,
    Rangkaian,
)

_TENGAH = frozenset(
    {
        *(Gaya.RANCANGAN, Gaya.KEPALA, Gaya.JUDUL, Gaya.RAHMAT, Gaya.JABATAN, Gaya.KESEPAKATAN),
        *(Gaya.MEMUTUSKAN, Gaya.BAB, Gaya.BAGIAN, Gaya.PARAGRAF, Gaya.PASAL),
        *(Gaya.PENJELASAN_JUDUL, Gaya.LAMPIRAN_JUDUL),
    }
)
_RAPAT = frozenset(
    {Gaya.KEPALA, Gaya.JUDUL, Gaya.KESEPAKATAN, Gaya.PENJELASAN_JUDUL, Gaya.LAMPIRAN_KEPALA}
)
_RENGGANG = _TENGAH | {Gaya.PENJELASAN_BAGIAN, Gaya.PENJELASAN_PASAL, Gaya.LAMPIRAN_KEPALA}
_BERJARAK = _TENGAH - {Gaya.PASAL}
LEBAR = 78
_LEBAR_JUDUL = 14
_INDEN = "    "


def potongan(x: Inline) -> str:
    """The printed words of one inline piece; TypeError when it was never resolved."""
    if isinstance(x, Lubang | Rujuk):
        raise TypeError(f"{x!r} seharusnya sudah diisi")
    return words(x)


def kata(isi: Inlines) -> str:
    """The printed words of running text."""
    return "".join(potongan(x) for x in isi)


def teks(blok: Iterable[Blok | Rangkaian]) -> str:
    """The canonical text of a document, with ordinary spaces and a final line break."""
    baris: list[str] = []
    sebelum: Gaya | None = None
    for b in blok:
        pertama = b[0] if isinstance(b, tuple) else b
        if baris and _jarak(sebelum, pertama):
            baris.append("")
        baris.append(_ditulis(b) if isinstance(b, tuple) else _tulis_blok(b))
        sebelum = _gaya(b[-1] if isinstance(b, tuple) else b)
    return "\n".join(baris) + "\n"


def sidik(blok: Iterable[Blok | Rangkaian]) -> str:
    """SHA-256 (hex) of the canonical text."""
    return sha256(teks(blok).encode()).hexdigest()


def write(cetakan: Cetakan) -> bytes:
    """The ``.txt`` file: the canonical text, then one sealed line of provenance."""
    asal = segel.keterangan(cetakan.provenans, cetakan.sidik)
    return segel.segel_polos(f"{teks(cetakan.urutan or cetakan.blok)}\n[{asal}]\n".encode())


def _gaya(b: Blok) -> Gaya | None:
    return b.gaya if isinstance(b, Paragraf) else None


def _jarak(sebelum: Gaya | None, b: Blok) -> bool:
    """Whether a blank line stands before a block."""
    if not isinstance(b, Paragraf):
        return True
    if b.gaya in _RAPAT and b.gaya is sebelum:
        return False
    return sebelum is None or b.gaya in _RENGGANG or sebelum in _BERJARAK


def _tulis_blok(b: Blok) -> str:
    return "\n".join(_tulis(b)).replace(NBSP, " ")


def _tulis_rangkaian(b: Rangkaian) -> str:
    return teks(b).removesuffix("\n")


_ditulis: Ingatan[Rangkaian, str] = Ingatan(_tulis_rangkaian)


def _tulis(b: Blok) -> Iterator[str]:
    match b:
        case Paragraf():
            yield from _paragraf(b)
        case Berjudul():
            yield from _berjudul(b)
        case BlokTabel(tabel=tabel):
            yield from _tabel(tabel)
        case BlokTanda():
            geser = " " * (LEBAR // 2) if b.kanan else ""
            yield from (geser + kata(x) for x in b.baris)
            yield ""
            yield geser + kata(b.nama)
        case HalamanBaru():
            yield "-" * LEBAR


def _paragraf(p: Paragraf) -> Iterator[str]:
    nomor = p.nomor.teks if p.nomor else ""
    if p.gaya in _TENGAH:
        yield from (x.center(LEBAR).rstrip() for x in (nomor, kata(p.isi)) if x)
        return
    geser = " " * (LEBAR // 2) if p.gaya is Gaya.LAMPIRAN_KEPALA else _INDEN * p.inden
    yield f"{geser}{nomor} {kata(p.isi)}" if nomor else geser + kata(p.isi)


def _berjudul(b: Berjudul) -> Iterator[str]:
    kosong = " " * (_LEBAR_JUDUL + 2)
    for i, p in enumerate(b.isi):
        awal = f"{b.judul:<{_LEBAR_JUDUL}}: " if i == 0 else kosong
        for baris in _paragraf(p):
            yield awal + baris


def _tabel(t: Tabel) -> Iterator[str]:
    yield _sel(k.judul for k in t.kolom)
    for row in t.baris:
        yield _sel(row)


def _sel(isi: Iterable[Inlines]) -> str:
    return "| " + " | ".join(kata(c) for c in isi) + " |"
