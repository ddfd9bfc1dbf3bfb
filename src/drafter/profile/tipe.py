"""The types of a profile's values, read from text.

Every value arrives as text. A reader turns it into its type or raises a ``PydanticCustomError``
of type ``profil`` whose context holds ``pesan`` and ``saran`` in Indonesian. :class:`Sebutan` names
the type for the field table of the guide.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from drafter.bahasa.tanggal import CONTOH, baca_tanggal
from drafter.profile.temuan import nearest, quoted

MAX_TEXT = 2000


@dataclass(frozen=True, slots=True)
class Sebutan:
    """How the guide names a type (``tanggal``, ``ya/tidak``)."""

    nama: str


@dataclass(frozen=True, slots=True)
class Tanya:
    """What ``drafter profil baru`` asks for a field that the law leaves to the village."""

    kalimat: str


def refuse(pesan: str, saran: str) -> PydanticCustomError:
    """Make the error of a value: what is wrong, what to do."""
    return PydanticCustomError("profil", "{pesan}", {"pesan": pesan, "saran": saran})


def _fold(value: str) -> str:
    return re.sub(r"[\s_-]+", "_", value.strip().rstrip(".").casefold())


def choice(known: Mapping[str, tuple[str, ...]]) -> Callable[[object], object]:
    """Make a reader of one of ``known``: each with the other spellings people use."""
    spellings = {_fold(s): key for key, others in known.items() for s in (key, *others)}

    def read(value: object) -> object:
        if not isinstance(value, str):
            return value
        key = spellings.get(_fold(value))
        if key is None:
            near = nearest(_fold(value), spellings)
            hint = f" Maksud Anda `{spellings[near]}`?" if near else ""
            options = ", ".join(f"`{k}`" for k in known)
            raise refuse(f"{quoted(value)} bukan pilihan.", f"Pilih salah satu: {options}.{hint}")
        return key

    return read


def _read_bool(value: object) -> object:
    if not isinstance(value, str):
        return value
    return choice(_BOOL)(value) == "ya"


_BOOL = {"ya": ("benar", "true", "yes", "ada", "on"), "tidak": ("salah", "false", "no", "off")}


def _read_int(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not re.fullmatch(r"[0-9]{1,9}", value):
        raise refuse(f"{quoted(value)} bukan bilangan bulat.", "Tulis angkanya saja, misalnya 5.")
    return int(value)


_LONG_DATE = 60


def _read_date(value: object) -> object:
    if not isinstance(value, str):
        return value
    if len(value) > _LONG_DATE:
        raise refuse(f"{quoted(value)} bukan tanggal.", CONTOH)
    try:
        return baca_tanggal(value)
    except ValueError as error:
        pesan = str(error).removesuffix(CONTOH).strip()
        raise refuse(pesan, CONTOH) from error


def _read_nik(value: object) -> object:
    """16 digits: 6 area, birth day (+40 for women), month and year, 4 serial."""
    if not isinstance(value, str):
        return value
    nik = value.replace(" ", "")
    if re.search(r"[eE][+]?\d", nik):
        saran = "Salin lagi dari kartu keluarga; atur kolom NIK di Excel sebagai Teks."
        raise refuse(f"NIK {quoted(value)} rusak oleh Excel: angkanya sudah hilang.", saran)
    if not re.fullmatch(r"[0-9]{16}", nik):
        saran = "Salin 16 angka NIK dari kartu keluarga, tanpa tanda baca."
        digits = sum(c.isdigit() for c in nik)
        raise refuse(f"NIK {quoted(value)} memuat {digits} angka, seharusnya 16 angka.", saran)
    day, month = int(nik[6:8]), int(nik[8:10])
    if not (1 <= day <= 31 or 41 <= day <= 71) or not 1 <= month <= 12:
        saran = "Angka ke-7 sampai ke-12 adalah tanggal lahir (tanggal ditambah 40 bagi perempuan)."
        raise refuse(f"NIK {quoted(value)} tidak memuat tanggal lahir yang benar.", saran)
    return nik


def _read_nip(value: object) -> object:
    if not isinstance(value, str):
        return value
    nip = value.replace(" ", "")
    if not re.fullmatch(r"[0-9]{18}", nip):
        raise refuse(f"NIP {quoted(value)} bukan 18 angka.", "Salin 18 angka NIP, atau kosongkan.")
    return nip


_KODE = re.compile(r"([0-9]{2})\.?([0-9]{2})(?:\.?([0-9]{2})(?:\.?([0-9]{4}))?)?")


def read_kode(value: object) -> object:
    """Read a kode wilayah with or without dots; stored with dots (``52.02.08.2006``).

    Four parts are a desa or kelurahan, three a kecamatan, two a kabupaten or kota.
    """
    if not isinstance(value, str):
        return value
    match = _KODE.fullmatch(value.replace(" ", ""))
    if not match:
        saran = (
            "Tulis 10 angka dari Kemendagri, misalnya 52.02.08.2006; kecamatan 6 angka (52.02.08), "
            "kabupaten atau kota 4 angka (52.02)."
        )
        raise refuse(f"Kode wilayah {quoted(value)} tidak berbentuk 00.00.00.0000.", saran)
    if match[4] and match[4][0] not in "12":
        saran = "Bagian terakhir diawali 2 untuk desa dan 1 untuk kelurahan."
        raise refuse(f"Kode wilayah {quoted(value)} bukan kode desa atau kelurahan.", saran)
    return ".".join(part for part in match.groups() if part)


def _read_number(value: object) -> object:
    """The number of a regulation: letters, digits and marks, with a digit in it."""
    if isinstance(value, str) and not re.fullmatch(r"(?=.*\d)\w[\w./ ()-]*", value.strip()):
        saran = "Salin nomornya dari judul peraturan, misalnya 12 atau 188.45/12/2020."
        raise refuse(f"{quoted(value)} bukan nomor peraturan.", saran)
    return value


def _read_slug(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"[a-z][a-z0-9_]{0,59}", value):
        saran = "Pakai huruf kecil, angka, dan garis bawah, misalnya bank_sampah."
        raise refuse(f"{quoted(value)} tidak dapat menjadi kode.", saran)
    return value


def _read_lembaga(value: object) -> object:
    return _fold(value) if isinstance(value, str) else value


def person_from_text(value: object) -> object:
    """Accept a bare name where a person is asked for: ``ketua: H. Ahmad``."""
    return {"nama": value} if isinstance(value, str) else value


def _scalar(**extra: object) -> WithJsonSchema:
    return WithJsonSchema({"type": ["string", "number", "boolean"], **extra})


Teks = Annotated[
    str, StringConstraints(min_length=1, max_length=MAX_TEXT), _scalar(), Sebutan("teks")
]
YaTidak = Annotated[
    bool,
    BeforeValidator(_read_bool),
    WithJsonSchema({"enum": ["ya", "tidak", True, False]}),
    Sebutan("ya/tidak"),
]
Bulat = Annotated[
    int,
    BeforeValidator(_read_int),
    WithJsonSchema({"type": ["integer", "string"]}),
    Sebutan("bilangan"),
]
Tanggal = Annotated[
    date,
    BeforeValidator(_read_date),
    WithJsonSchema({"type": "string"}),
    Sebutan("tanggal"),
]
NomorHukum = Annotated[
    str,
    BeforeValidator(_read_number),
    StringConstraints(min_length=1, max_length=MAX_TEXT),
    _scalar(),
    Sebutan("teks"),
]
Nik = Annotated[
    str,
    BeforeValidator(_read_nik),
    WithJsonSchema({"type": ["string", "integer"]}),
    Sebutan("16 angka"),
]
Nip = Annotated[
    str,
    BeforeValidator(_read_nip),
    WithJsonSchema({"type": ["string", "integer"]}),
    Sebutan("18 angka"),
]
Kode = Annotated[
    str,
    BeforeValidator(read_kode),
    WithJsonSchema({"type": ["string", "integer"]}),
    Sebutan("kode wilayah"),
]
Slug = Annotated[
    str, BeforeValidator(_read_slug), WithJsonSchema({"type": "string"}), Sebutan("kode")
]
Lembaga = Annotated[
    str, BeforeValidator(_read_lembaga), WithJsonSchema({"type": "string"}), Sebutan("kode lembaga")
]

JenisWilayah = Annotated[
    Literal["desa", "kelurahan", "kecamatan", "kabupaten"],
    BeforeValidator(choice({"desa": (), "kelurahan": (), "kecamatan": (), "kabupaten": ("kota",)})),
]
Status = Annotated[
    Literal["definitif", "Pj.", "Plt.", "Plh."],
    BeforeValidator(
        choice(
            {
                "definitif": ("tetap",),
                "Pj.": ("penjabat", "pejabat"),
                "Plt.": ("pelaksana tugas",),
                "Plh.": ("pelaksana harian",),
            }
        )
    ),
]
JenisKelamin = Annotated[
    Literal["L", "P"],
    BeforeValidator(choice({"L": ("laki-laki", "pria"), "P": ("perempuan", "wanita")})),
]
BidangSpm = Annotated[
    Literal[
        "pendidikan", "kesehatan", "pekerjaan_umum", "perumahan_rakyat", "trantibumlinmas", "sosial"
    ],
    BeforeValidator(
        choice(
            {
                "pendidikan": (),
                "kesehatan": (),
                "pekerjaan_umum": ("pu",),
                "perumahan_rakyat": ("perumahan",),
                "trantibumlinmas": (
                    "trantibum",
                    "ketenteraman dan ketertiban umum serta perlindungan masyarakat",
                ),
                "sosial": (),
            }
        )
    ),
]
JenisLkd = Annotated[
    Literal["rt", "rw", "pkk", "karang_taruna", "posyandu", "lpm"],
    BeforeValidator(
        choice(
            {
                "rt": ("rukun tetangga",),
                "rw": ("rukun warga",),
                "pkk": ("tp pkk",),
                "karang_taruna": (),
                "posyandu": ("pos pelayanan terpadu",),
                "lpm": ("lpmd", "lembaga pemberdayaan masyarakat"),
            }
        )
    ),
]
JenisPeraturan = Annotated[
    Literal[
        "uu",
        "perda_provinsi",
        "pergub",
        "perda",
        "perbup",
        "perwali",
        "keputusan_bupati",
        "perdes",
        "perkades",
    ],
    BeforeValidator(
        choice(
            {
                "uu": ("undang-undang",),
                "perda_provinsi": ("peraturan daerah provinsi",),
                "pergub": ("peraturan gubernur",),
                "perda": ("peraturan daerah", "perda kabupaten", "perda kota"),
                "perbup": ("peraturan bupati",),
                "perwali": ("peraturan wali kota", "peraturan walikota"),
                "keputusan_bupati": ("kepbup",),
                "perdes": ("peraturan desa",),
                "perkades": ("peraturan kepala desa",),
            }
        )
    ),
]
Kepastian = Annotated[
    Literal["terverifikasi", "sekunder", "belum"],
    BeforeValidator(choice({"terverifikasi": (), "sekunder": (), "belum": ()})),
]
Urutan = Annotated[Literal["nama"], BeforeValidator(choice({"nama": ("abjad",)}))]
Kertas = Annotated[
    Literal["f4", "legal", "a4"], BeforeValidator(choice({"f4": ("folio",), "legal": (), "a4": ()}))
]
