"""The flow of a printed page: what every writer reads.

``alir`` turns a naskah into a flat sequence of these blocks, in reading order; a writer only knows
blocks. Text is the same in every format because all formats read the same blocks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from drafter.naskah.nodes import Inlines, Provenans, Tabel


class Gaya(StrEnum):
    """Paragraph styles; the value is the style's name in Word and its key in every writer."""

    RANCANGAN = "Rancangan"
    KEPALA = "Kepala"  # office and kabupaten above the title, centred capitals
    JUDUL = "Judul"  # lines of the title, centred capitals
    RAHMAT = "Rahmat"
    JABATAN = "Jabatan Pembentuk"
    KESEPAKATAN = "Kesepakatan"
    MEMUTUSKAN = "Memutuskan"
    BAB = "Bab"
    BAGIAN = "Bagian"
    PARAGRAF = "Paragraf"
    PASAL = "Pasal"
    ISI = "Isi Pasal"  # text of a pasal without ayat; closing words of a tabulation
    AYAT = "Ayat"
    HURUF = "Huruf"
    ANGKA = "Angka"
    HURUF_KURUNG = "Huruf Kurung"
    ANGKA_KURUNG = "Angka Kurung"
    DEFINISI = "Definisi"  # 1. 2. 3. of the ketentuan umum
    DEFINISI_HURUF = "Definisi Huruf"
    MENIMBANG = "Menimbang"  # an item in the right column
    MENGINGAT = "Mengingat"
    MENETAPKAN = "Menetapkan"
    DIKTUM = "Diktum"
    PENUTUP = "Penutup"
    TANDA_TANGAN = "Tanda Tangan"
    LEMBARAN = "Lembaran"
    TEMBUSAN = "Tembusan"
    LAMPIRAN_KEPALA = "Lampiran Kepala"
    LAMPIRAN_JUDUL = "Lampiran Judul"
    LAMPIRAN_ISI = "Lampiran Isi"
    PENJELASAN_JUDUL = "Penjelasan Judul"
    PENJELASAN_BAGIAN = "Penjelasan Bagian"  # I. UMUM
    PENJELASAN_PASAL = "Penjelasan Pasal"
    PENJELASAN_AYAT = "Penjelasan Ayat"
    PENJELASAN_ISI = "Penjelasan Isi"
    TABEL_KEPALA = "Tabel Kepala"
    TABEL_ISI = "Tabel Isi"


class Senarai(StrEnum):
    """Which automatic list a numbered paragraph belongs to.

    ``BATANG`` is the one multilevel list of the body (levels in :class:`Tingkat`); the others are
    lists of their own that start at 1 for each ``deret``.
    """

    BATANG = "batang"
    DEFINISI = "definisi"  # 1. then a. then a) then 1)
    HURUF = "huruf"  # a. 1. a) 1): Menimbang, diktum items
    ANGKA = "angka"  # 1. a. ...: Mengingat, tembusan, rows of a lampiran


class Tingkat:
    """Levels of the BATANG list (0-based, as in Word)."""

    BAB = 0
    BAGIAN = 1
    PARAGRAF = 2
    PASAL = 3
    AYAT = 4
    HURUF = 5
    ANGKA = 6
    HURUF_KURUNG = 7
    ANGKA_KURUNG = 8


@dataclass(frozen=True, slots=True)
class Nomor:
    """The automatic number of a paragraph.

    Attributes:
        teks: as printed (``(1)``, ``a.``, ``Pasal 3``, ``BAB I``).
        senarai, tingkat: the Word list and its level (0-based).
        deret: which run of that list; paragraphs with the same senarai and deret count on, a new
            deret starts at 1. Always 0 for BATANG.
    """

    teks: str
    senarai: Senarai
    tingkat: int
    deret: int = 0


@dataclass(frozen=True, slots=True)
class Paragraf:
    """One paragraph.

    Attributes:
        gaya: style.
        isi: inline pieces, without the number.
        nomor: automatic number, or None. For BAB, BAGIAN and PARAGRAF the heading ``isi`` stands
            on its own line below the number, in the same paragraph. A PASAL has no ``isi``.
        inden: depth of the hanging indent in steps (0 = number at the margin).
        label: label to bookmark, or empty.
        lekat: keep on the page of the next paragraph.
    """

    gaya: Gaya
    isi: Inlines
    nomor: Nomor | None = None
    inden: int = 0
    label: str = ""
    lekat: bool = False


@dataclass(frozen=True, slots=True)
class Berjudul:
    """A label in the left column, a colon, and paragraphs in the right one.

    Menimbang, Mengingat, Menetapkan, KESATU. ``label`` bookmarks a diktum.
    """

    judul: str
    isi: tuple[Paragraf, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class BlokTabel:
    """A ruled table; the heading row repeats on every page, no row is split."""

    tabel: Tabel


@dataclass(frozen=True, slots=True)
class BlokTanda:
    """A signing block, kept together and with the paragraph before it.

    ``baris`` above the signature (last is the office with its comma), room to sign, ``nama``.
    """

    baris: tuple[Inlines, ...]
    nama: Inlines
    kanan: bool


@dataclass(frozen=True, slots=True)
class HalamanBaru:
    """A page break (before the penjelasan and each lampiran)."""


Blok: TypeAlias = Paragraf | Berjudul | BlokTabel | BlokTanda | HalamanBaru
Rangkaian: TypeAlias = tuple[Paragraf, ...]
"""Paragraphs made together (a pasal with its ayat): one object in all drafts that share them."""


@dataclass(frozen=True, slots=True)
class Cetakan:
    """One document ready for a writer.

    Attributes:
        judul: title for the file's metadata, one line.
        rancangan: whether a watermark is due.
        tanggal: the day the law was looked up; the only date a writer may put into metadata.
        blok: the page, in reading order.
        provenans: what the draft was made from.
        sidik: digest of the canonical text (SHA-256, hex).
        urutan: the same blocks, those of a Rangkaian together, for writers that remember what
            they made of one; the default is ``blok`` itself.
    """

    judul: str
    rancangan: bool
    tanggal: date
    blok: tuple[Blok, ...]
    provenans: Provenans
    sidik: str
    urutan: tuple[Blok | Rangkaian, ...] = ()


def urai(urutan: Iterable[Blok | Rangkaian]) -> Iterator[Blok]:
    """Every block on its own, in order."""
    for b in urutan:
        if isinstance(b, tuple):
            yield from b
        else:
            yield b


@dataclass(frozen=True, slots=True)
class Kertas:
    """A sheet and its margins, in millimetres."""

    nama: str
    lebar: float
    tinggi: float
    atas: float = 25.0
    bawah: float = 25.0
    kiri: float = 30.0
    kanan: float = 25.0

    @property
    def lebar_isi(self) -> float:
        """Width of the text, in millimetres."""
        return self.lebar - self.kiri - self.kanan


KERTAS: dict[str, Kertas] = {
    "f4": Kertas("f4", 215.0, 330.0),
    "legal": Kertas("legal", 215.9, 355.6),
    "a4": Kertas("a4", 210.0, 297.0),
}

LANGKAH_INDEN = 10.0  # mm per step of a hanging indent
LEBAR_JUDUL = 34.0  # mm: the left column of Berjudul ("Memperhatikan" must fit)
LEBAR_TITIK_DUA = 5.0  # mm: the colon's column
UKURAN_HURUF = 12.0  # pt
JARAK_BARIS = 16.0  # pt, exact, shared by Word and PDF
JARAK_ALINEA = 6.0  # pt after a paragraph
RUANG_TANDA = 3 * JARAK_BARIS  # pt between the office and the name, to sign in
SEBELUM_TANDA = 12.0  # pt above a signing block
