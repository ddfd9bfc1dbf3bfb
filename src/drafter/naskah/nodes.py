"""The tree of a naskah: frozen, typed nodes.

Taxonomy. *Inline* pieces make up running text: :class:`Teks`, :class:`Isian`, :class:`Acuan`,
:class:`Sitasi` (and, until the passes resolve them, :class:`Lubang` and :class:`Rujuk`). A
*satuan* is a numbered unit: :class:`Bab`, :class:`Bagian`, :class:`Paragraf`, :class:`Pasal`,
:class:`Ayat`, :class:`Butir`, :class:`Diktum`. Parts of the page around them have their own
classes, and :class:`Naskah` holds one whole document. Names follow Lampiran II UU 12/2011;
``Satuan`` (unit), ``Butir`` (any item of a tabulation: huruf, angka) and ``Isian`` (a value from
the profile) are ours.

Nodes never change: a pass returns new nodes. What is printed as a number is in ``nomor``, set by
the numbering pass; nobody types it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from drafter.bahasa.nama import kapital

NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Asal:
    """Where a node comes from: a template file (as given) and its line, from 1."""

    berkas: str
    baris: int

    def __str__(self) -> str:
        return f"{self.berkas}:{self.baris}"


class Huruf(StrEnum):
    """The letter case in which a value is printed; chosen by the form, never typed."""

    TETAP = "tetap"
    KAPITAL = "kapital"


@dataclass(frozen=True, slots=True)
class Teks:
    """Words of the template: law."""

    isi: str


@dataclass(frozen=True, slots=True)
class Isian:
    """A value of the profile: data. ``kunci`` is the profile key, empty when it was computed."""

    kunci: str
    nilai: str
    huruf: Huruf = Huruf.TETAP


@dataclass(frozen=True, slots=True)
class Lubang:
    """The place of the ``nomor``-th value, before the fill pass puts an :class:`Isian` there."""

    nomor: int
    huruf: Huruf = Huruf.TETAP


@dataclass(frozen=True, slots=True)
class Rujuk:
    """A reference as the template asks for it, before the reference pass resolves it.

    ``label`` holds one label or more (``jenis.daftar``); ``polos`` leaves out the preposition
    (``Pasal 7`` instead of ``dalam Pasal 7``).
    """

    label: tuple[str, ...]
    polos: bool = False


@dataclass(frozen=True, slots=True)
class Acuan:
    """The number of one labelled unit inside running text: ``Pasal 7``, ``(1)``, ``a``.

    A Word REF field with ``teks`` as its cached result; a link in PDF and HTML.
    """

    label: str
    teks: str


@dataclass(frozen=True, slots=True)
class Sitasi:
    """The citation of a regulation of the register; ``id`` is its register id."""

    id: str
    teks: str


Inline: TypeAlias = Teks | Isian | Lubang | Rujuk | Acuan | Sitasi
Inlines: TypeAlias = tuple[Inline, ...]


class Sambung(StrEnum):
    """How the items of a tabulation relate (Lampiran II UU 12/2011, tabulation connectors).

    ``PUTUS``: items are whole sentences, each closed by a full stop (definitions).
    """

    DAN = "dan"
    ATAU = "atau"
    DAN_ATAU = "dan/atau"
    PUTUS = "."


@dataclass(frozen=True, slots=True)
class Satuan:
    """A numbered unit of the text.

    Attributes:
        label: full stable label (``jenis``, ``jenis.daftar``); names the unit for references,
            bookmarks, diffs and approvals; never printed. Every unit has one after numbering.
        nomor: the printed number: ``BAB I``, ``Bagian Kesatu``, ``Pasal 3``, ``(1)``, ``a.``,
            ``KESATU``; empty before numbering.
        isi: the heading of a Bab, Bagian or Paragraf; the running text of the others.
        anak: the units inside, in order.
        penutup: text after the last item that closes the sentence of a tabulation.
        sambung: how the items in ``anak`` relate, when they are :class:`Butir`.
        asal: template line.
    """

    label: str
    nomor: str
    isi: Inlines
    anak: tuple[Satuan, ...]
    asal: Asal
    sambung: Sambung = Sambung.DAN
    penutup: Inlines = ()


@dataclass(frozen=True, slots=True)
class Bab(Satuan):
    """Chapter: Roman number, heading in capitals."""


@dataclass(frozen=True, slots=True)
class Bagian(Satuan):
    """Part of a Bab: ordinal word."""


@dataclass(frozen=True, slots=True)
class Paragraf(Satuan):
    """Part of a Bagian: Arabic number."""


@dataclass(frozen=True, slots=True)
class Pasal(Satuan):
    """One norm, or its ayat: Arabic number running through the whole text, no heading."""


@dataclass(frozen=True, slots=True)
class Ayat(Satuan):
    """One full sentence of a Pasal: Arabic number in brackets."""


class Penomoran(StrEnum):
    """The four shapes of a tabulation number, in their lawful order of depth."""

    HURUF = "a."
    ANGKA = "1."
    HURUF_KURUNG = "a)"
    ANGKA_KURUNG = "1)"


@dataclass(frozen=True, slots=True)
class Butir(Satuan):
    """An item of a tabulation (huruf, angka), of the definitions, of Menimbang or Mengingat."""

    penomoran: Penomoran = Penomoran.HURUF


@dataclass(frozen=True, slots=True)
class Diktum(Satuan):
    """A numbered decision of a Keputusan: KESATU, KEDUA, ..."""


@dataclass(frozen=True, slots=True)
class Alinea:
    """Running text without a number (penjelasan umum, a paragraph of a lampiran)."""

    isi: Inlines
    asal: Asal


@dataclass(frozen=True, slots=True)
class KolomTabel:
    """A column: its heading and its width in percent of the table."""

    judul: Inlines
    lebar: float
    tengah: bool = False


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table of a lampiran; every row has as many cells as there are columns."""

    kolom: tuple[KolomTabel, ...]
    baris: tuple[tuple[Inlines, ...], ...]
    asal: Asal


@dataclass(frozen=True, slots=True)
class Lampiran:
    """An annex: ``nomor`` is empty for a single one, else a Roman number."""

    label: str
    nomor: str
    judul: Inlines
    isi: tuple[Alinea | Tabel | Butir, ...]
    asal: Asal


@dataclass(frozen=True, slots=True)
class PenjelasanSatuan:
    """The explanation of a Pasal, Ayat or item; without text it prints *Cukup jelas*.

    ``sebutan`` is the word before the number: ``Ayat``, ``Huruf``, ``Angka``; empty for a Pasal,
    whose number holds it.
    """

    label: str
    nomor: str
    alinea: tuple[Alinea, ...]
    anak: tuple[PenjelasanSatuan, ...] = ()
    sebutan: str = ""


@dataclass(frozen=True, slots=True)
class Penjelasan:
    """Elucidation: I. UMUM and II. PASAL DEMI PASAL."""

    judul: tuple[Inlines, ...]
    umum: tuple[Alinea, ...]
    pasal: tuple[PenjelasanSatuan, ...]
    baris_akhir: Inlines = ()


@dataclass(frozen=True, slots=True)
class TandaTangan:
    """A signing block: lines before the signature (place, date, office) and the name below it."""

    baris: tuple[Inlines, ...]
    nama: Inlines
    kanan: bool = True


@dataclass(frozen=True, slots=True)
class Pembukaan:
    """What stands before the body.

    Attributes:
        rancangan: ``RANCANGAN`` on a draft, else empty.
        kepala: lines of the heading above the title (office, kabupaten).
        judul: lines of the title.
        rahmat: the phrase of grace, or empty.
        jabatan: the office of the maker, with its comma.
        menimbang, mengingat, memperhatikan: items; ``memperhatikan`` is often empty.
        kesepakatan: the lines of the agreement with the BPD; empty unless a Perdes.
        menetapkan: what follows ``Menetapkan``; empty for a Keputusan.
    """

    rancangan: str
    kepala: tuple[Inlines, ...]
    judul: tuple[Inlines, ...]
    rahmat: str
    jabatan: Inlines
    menimbang: tuple[Butir, ...]
    mengingat: tuple[Butir, ...]
    memperhatikan: tuple[Butir, ...]
    kesepakatan: tuple[Inlines, ...]
    menetapkan: Inlines


@dataclass(frozen=True, slots=True)
class Penutup:
    """What stands after the body: order to promulgate, signatures, gazette line, tembusan."""

    perintah: Inlines
    tanda_tangan: tuple[TandaTangan, ...]
    baris_akhir: Inlines
    tembusan: tuple[Butir, ...]


@dataclass(frozen=True, slots=True)
class Provenans:
    """What a draft was made from; printed nowhere, stored in every file.

    Attributes:
        templat: template name, with the place when a local one won (``perdes/lkd@dompu``).
        sidik_templat: SHA-256 of the template source, hex.
        sidik_profil: SHA-256 of the merged profile, hex.
        kode_desa: kode wilayah with dots.
        tanggal_hukum: ISO date on which the law was looked up.
        versi: version of the program.
    """

    templat: str
    sidik_templat: str
    sidik_profil: str
    kode_desa: str
    tanggal_hukum: str
    versi: str


@dataclass(frozen=True, slots=True)
class Naskah:
    """One document, numbered and complete, before any page is set."""

    jenis: str
    nama: str
    pembukaan: Pembukaan
    batang_tubuh: tuple[Satuan, ...]
    penutup: Penutup
    penjelasan: Penjelasan | None
    lampiran: tuple[Lampiran, ...]
    tanda_lampiran: TandaTangan
    kepala_lampiran: tuple[Inlines, ...]
    provenans: Provenans = field(compare=False)
    tentang: Inlines = ()  # the subject, in ordinary letters

    @property
    def rancangan(self) -> bool:
        """Whether this is a draft, without number and dates."""
        return bool(self.pembukaan.rancangan)


def walk(satuan: tuple[Satuan, ...]) -> Iterator[Satuan]:
    """Every unit, in reading order, a unit before its children."""
    for s in satuan:
        yield s
        yield from walk(s.anak)


def plain(isi: Inlines) -> str:
    """The printed words of running text; what is not resolved yet stands in brackets."""
    return "".join([words(x) for x in isi])


def words(x: Inline) -> str:
    """The printed words of one piece."""
    match x:
        case Teks(isi=isi):
            return isi
        case Isian(nilai=nilai, huruf=huruf):
            return kapital(nilai) if huruf is Huruf.KAPITAL else nilai
        case Acuan(teks=teks) | Sitasi(teks=teks):
            return teks
        case Rujuk(label=label):
            return f"[{', '.join(label)}]"
        case Lubang(nomor=nomor):
            return f"[{nomor}]"
