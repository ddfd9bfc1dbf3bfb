"""How each style looks: one table that the page writers share.

Lengths are points. The space between two paragraphs is the larger of what the first asks after
itself and the second before itself. No style is bold or italic unless it says so: village law is
set in one type (Lampiran II UU 12/2011, nos. 284 ff.).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from drafter.render.blok import JARAK_ALINEA, Gaya


class Perataan(StrEnum):
    """How the lines of a paragraph are aligned."""

    TENGAH = "tengah"
    RATA = "rata"  # both margins
    KIRI = "kiri"
    BLOK_KANAN = "blok_kanan"  # flush left, in the right half of the page


@dataclass(frozen=True, slots=True)
class Rupa:
    """The look of a style.

    Attributes:
        perataan: alignment.
        sebelum, sesudah: space above and below, in points.
        rapat: no space between neighbours of the same style.
        lekat: stays on the page of the next paragraph.
        tebal: bold.
    """

    perataan: Perataan = Perataan.RATA
    sebelum: float = 0.0
    sesudah: float = JARAK_ALINEA
    rapat: bool = False
    lekat: bool = False
    tebal: bool = False


_KELOMPOK = Rupa(Perataan.TENGAH, sesudah=12.0, rapat=True, lekat=True)
_JUDUL = Rupa(Perataan.TENGAH, lekat=True)
_KIRI = Rupa(Perataan.KIRI)
_ISI = Rupa()

RUPA: dict[Gaya, Rupa] = dict.fromkeys(Gaya, _ISI) | {
    Gaya.RANCANGAN: _KELOMPOK,
    Gaya.KEPALA: _KELOMPOK,
    Gaya.JUDUL: _KELOMPOK,
    Gaya.RAHMAT: _KELOMPOK,
    Gaya.JABATAN: _KELOMPOK,
    Gaya.KESEPAKATAN: Rupa(Perataan.TENGAH, 12.0, 12.0, rapat=True, lekat=True),
    Gaya.MEMUTUSKAN: Rupa(Perataan.TENGAH, 12.0, 12.0, lekat=True),
    Gaya.MENETAPKAN: _KIRI,  # capitals drawn out to both margins leave holes
    Gaya.BAB: Rupa(Perataan.TENGAH, 12.0, lekat=True),
    Gaya.BAGIAN: Rupa(Perataan.TENGAH, 12.0, lekat=True),
    Gaya.PARAGRAF: Rupa(Perataan.TENGAH, 12.0, lekat=True),
    Gaya.PASAL: _JUDUL,
    Gaya.PENUTUP: Rupa(sebelum=12.0),
    Gaya.TANDA_TANGAN: Rupa(Perataan.KIRI, sesudah=0.0),
    Gaya.LEMBARAN: Rupa(Perataan.KIRI, 12.0),
    Gaya.TEMBUSAN: Rupa(Perataan.KIRI, 12.0, 0.0, rapat=True),
    Gaya.LAMPIRAN_KEPALA: Rupa(Perataan.BLOK_KANAN, sesudah=12.0, rapat=True, lekat=True),
    Gaya.LAMPIRAN_JUDUL: Rupa(Perataan.TENGAH, sesudah=12.0, rapat=True, lekat=True),
    Gaya.PENJELASAN_JUDUL: _KELOMPOK,
    Gaya.PENJELASAN_BAGIAN: Rupa(Perataan.KIRI, 12.0, lekat=True),
    Gaya.PENJELASAN_PASAL: Rupa(Perataan.KIRI, lekat=True),
    Gaya.PENJELASAN_AYAT: Rupa(Perataan.KIRI, lekat=True),
    Gaya.TABEL_KEPALA: Rupa(Perataan.TENGAH, sesudah=0.0, tebal=True),
    Gaya.TABEL_ISI: Rupa(Perataan.KIRI, sesudah=0.0),
}
