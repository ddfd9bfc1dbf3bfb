"""What the register holds: frozen records, read once, shared by everyone.

Terms: *jenis* kind of instrument; *peran* a role that different regulations hold at different
times; *kepastian* how sure we are. Nothing here computes; see ``drafter.law.query``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from drafter.law.waktu import Waktu


class Kepastian(StrEnum):
    """How a record is known.

    ``TERVERIFIKASI``: read in the regulation itself. ``SEKUNDER``: read in a source that quotes
    it. ``BELUM``: general knowledge, nobody has checked.
    """

    TERVERIFIKASI = "terverifikasi"
    SEKUNDER = "sekunder"
    BELUM = "belum"


class Status(StrEnum):
    """The state of a regulation on one day."""

    BELUM_BERLAKU = "belum berlaku"
    BERLAKU = "berlaku"
    DICABUT = "dicabut"
    TIDAK_DIKENAL = "tidak dikenal"


@dataclass(frozen=True, slots=True)
class Jenis:
    """A kind of instrument.

    Attributes:
        kode: key (``uu``, ``permendagri``, ``perda``).
        nama: printed name; local kinds carry places in braces (``Peraturan Bupati {...}``).
        tingkat: rank in Mengingat, small first.
        dimuat: gazette numbers a full citation has (``ln``, ``tln``, ``bn``, ``lembaran``).
        singkat: short name (``UU``, ``Permendagri``).
        dikenali: other spellings that people use.
        wilayah: for local kinds, of what they are: ``provinsi``, ``kabupaten``, ``kota``, ``desa``.
        keputusan: a decision or circular: no regulation, so no legal basis of one.
    """

    kode: str
    nama: str
    tingkat: int
    dimuat: tuple[str, ...] = ()
    singkat: str = ""
    dikenali: tuple[str, ...] = ()
    wilayah: str = ""
    keputusan: bool = False


@dataclass(frozen=True, slots=True)
class Pencabutan:
    """The end of a regulation: ``oleh`` is the revoking id.

    ``pada`` is the day; None means the day the revoking one takes effect. ``cara`` says how, in
    words that follow the name.
    """

    oleh: str
    pada: Waktu | None = None
    cara: str = "dicabut"


@dataclass(frozen=True, slots=True)
class PencabutanSebagian:
    """A revocation of a part: the regulation lives on; ``bagian`` names what is gone."""

    oleh: str
    bagian: str


@dataclass(frozen=True, slots=True)
class Periksa:
    """A standing doubt that a person must settle, reported when cited on or after ``sejak``."""

    sejak: date
    isi: str
    saran: str


@dataclass(frozen=True, slots=True)
class Peraturan:
    """One regulation of the register.

    Attributes:
        id: ``uu-6-2014``; for the constitution ``uud-1945-18-6``.
        jenis: its kind.
        nomor, tahun: as printed; empty for the constitution.
        tentang: exact title after "tentang"; for the constitution empty.
        pasal: the article of the constitution that is cited, else empty.
        wilayah: for local law the place with its word: ``Provinsi Bali``, ``Kabupaten Bima``.
        ditetapkan, diundangkan: days, where known.
        mulai: the day it takes effect.
        muat: gazette numbers by kind: ``{"ln": "2014/7", "tln": "5495"}``.
        belum_diperiksa: fields recorded but not checked; they are never printed.
        diubah: ids of the regulations that changed it, oldest first.
        dicabut: its end, or None.
        dicabut_sebagian: parts that are gone.
        periksa: a standing doubt, or None.
        kepastian, sumber: how and from where it is known.
    """

    id: str
    jenis: Jenis
    nomor: str
    tahun: str
    tentang: str
    mulai: Waktu
    kepastian: Kepastian
    sumber: str
    pasal: str = ""
    wilayah: str = ""
    ditetapkan: Waktu | None = None
    diundangkan: Waktu | None = None
    muat: tuple[tuple[str, str], ...] = ()
    belum_diperiksa: frozenset[str] = frozenset()
    diubah: tuple[str, ...] = ()
    dicabut: Pencabutan | None = None
    dicabut_sebagian: tuple[PencabutanSebagian, ...] = ()
    periksa: Periksa | None = None


@dataclass(frozen=True, slots=True)
class Peran:
    """A role: ``pemegang`` are the ids that hold it one after the other, oldest first."""

    kode: str
    arti: str
    pemegang: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kekeliruan:
    """A citation often written for another: ``ditulis`` and ``maksud`` are ids, ``sebab`` why."""

    ditulis: str
    maksud: str
    sebab: str


@dataclass(frozen=True, slots=True)
class Register:
    """All that is recorded, as it stood on ``per_tanggal``.

    Attributes:
        jenis, peraturan, peran: by their kode or id.
        pembentukan: founding laws of an area as a role, by kode wilayah (``52``, ``52.02``).
        kekeliruan: frequent confusions by the id that is written wrongly.
        urut: the day by which a regulation stands in Mengingat (Lampiran II UU 12/2011 no. 42).
    """

    per_tanggal: date
    jenis: Mapping[str, Jenis]
    peraturan: Mapping[str, Peraturan]
    peran: Mapping[str, Peran]
    pembentukan: Mapping[str, Peran] = field(default_factory=dict)
    kekeliruan: Mapping[str, Kekeliruan] = field(default_factory=dict)
    urut: Mapping[str, date] = field(default_factory=dict)
