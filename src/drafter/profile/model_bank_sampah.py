"""The part of a profile for the guideline on bank sampah (Permen LHK 14/2021)."""

from __future__ import annotations

import re
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from drafter.profile.model_dasar import Model
from drafter.profile.tipe import (
    Bulat,
    Tanggal,
    Tanya,
    Teks,
    YaTidak,
    choice,
    person_from_text,
    refuse,
)

# PP 27/2020: waste with B3 and B3 waste of a household go to their own facility, so a bank sampah
# neither takes nor prices them.
_B3 = re.compile(
    r"\b(?:b3|berbahaya|beracun|medis|infus|jarum suntik|baterai|batere|aki|accu|lampu|neon"
    r"|elektronik|pestisida|insektisida|racun|oli|obat|popok|pembalut)\b",
    re.IGNORECASE,
)
_PEMDES = frozenset({"pemdes", "pemerintah_desa", "desa", "kepala_desa"})


def _without_b3(value: str) -> str:
    if found := _B3.search(value):
        pesan = f'"{value}" memuat "{found[0]}": sampah B3, medis, dan popok tidak diterima.'
        saran = (
            "Hapus butir ini; sampah yang mengandung B3 diserahkan kepada fasilitasnya"
            " (PP 27/2020), bukan kepada bank sampah."
        )
        raise refuse(pesan, saran)
    return value


def _founder(value: object) -> object:
    """Permen LHK 14/2021 names masyarakat, badan usaha and pemerintah daerah, not the village."""
    if isinstance(value, str) and re.sub(r"[\s_-]+", "_", value.strip().casefold()) in _PEMDES:
        pesan = "Pemerintah Desa bukan pembentuk bank sampah menurut Permen LHK 14/2021."
        saran = "Tulis yang mengelolanya: `kelompok`, `lkd`, `bum_desa`, atau `badan_usaha`."
        raise refuse(pesan, saran)
    return _read_founder(value)


_read_founder = choice(
    {
        "kelompok": ("kelompok masyarakat", "masyarakat"),
        "lkd": ("lembaga kemasyarakatan desa",),
        "bum_desa": ("bumdes", "bumdesa", "unit bumdes", "unit usaha bum desa"),
        "badan_usaha": ("usaha", "koperasi"),
    }
)
Penyelenggara = Annotated[
    Literal["kelompok", "lkd", "bum_desa", "badan_usaha"], BeforeValidator(_founder)
]
Satuan = Annotated[
    Literal["kilogram", "liter", "buah"],
    BeforeValidator(choice({"kilogram": ("kg", "kilo"), "liter": ("l",), "buah": ("pcs", "biji")})),
]


def tanpa_bank_sampah(name: str) -> str:
    """A name without the words that every bank sampah begins with."""
    return re.sub(r"^bank sampah\s+", "", name.strip(), flags=re.IGNORECASE)


NamaBankSampah = Annotated[Teks, AfterValidator(tanpa_bank_sampah)]
JenisSampah = Annotated[Teks, AfterValidator(_without_b3)]


class UnitBankSampah(Model):
    """A bank sampah that the people already have."""

    nama: NamaBankSampah = Field(
        description="Nama bank sampah, tanpa kata Bank Sampah", examples=["Asri Bersama"]
    )
    penyelenggara: Penyelenggara | None = Field(
        None,
        description=(
            "Yang mengelola: kelompok, lkd, bum_desa, atau badan_usaha; bukan Pemerintah Desa"
            " (Permen LHK 14/2021)"
        ),
    )
    nama_penyelenggara: Teks | None = Field(
        None,
        description="Nama kelompok, lembaga, atau badan usaha yang mengelola; dicetak pada SK",
        examples=["Kelompok Wanita Tani Sekar Arum"],
    )
    dusun: tuple[Teks, ...] = Field(
        (), description="Dusun yang dilayani; pada SK, kosong berarti seluruh desa"
    )
    alamat: Teks | None = Field(None, description="Tempat kegiatan")
    hari: Teks | None = Field(None, description="Hari pelayanan, misalnya Sabtu minggu kedua")
    jam: Teks | None = Field(None, description="Jam pelayanan, misalnya 08.00-11.00 WITA")


UnitTeks = Annotated[UnitBankSampah, BeforeValidator(person_from_text)]


class BagiHasil(Model):
    """How the value of a deposit is divided; no law gives the figures, so no defaults."""

    nasabah: Bulat = Field(ge=1, le=100, description="Persen untuk nasabah", examples=["100"])
    operasional: Bulat = Field(0, ge=0, le=99, description="Persen untuk biaya operasional")
    sosial: Bulat = Field(0, ge=0, le=99, description="Persen untuk kegiatan sosial dan lingkungan")

    @model_validator(mode="after")
    def _whole(self) -> Self:
        total = self.nasabah + self.operasional + self.sosial
        if total != 100:
            pesan = f"Jumlah pembagian {total} persen, seharusnya tepat 100 persen."
            saran = "Samakan `nasabah`, `operasional`, dan `sosial` dengan hasil musyawarah."
            raise refuse(pesan, saran)
        return self


class HargaSampah(Model):
    """One line of the price list."""

    jenis: JenisSampah = Field(description="Jenis sampah", examples=["Botol plastik bening"])
    satuan: Satuan = Field("kilogram", description="Satuan: kilogram, liter, atau buah")
    harga: Bulat = Field(
        ge=1, le=10_000_000, description="Harga setiap satuan dalam rupiah", examples=["2000"]
    )


class DaftarHarga(Model):
    """Prices of one day: they change, so they are printed with their date and in an annex only."""

    tanggal: Tanggal = Field(
        description="Tanggal berlaku daftar harga; tidak dicetak bila lebih muda dari naskah",
        examples=["2026-01-05"],
    )
    butir: tuple[HargaSampah, ...] = Field(
        min_length=1,
        description="Harga setiap jenis sampah",
        examples=[[{"jenis": "Kardus", "harga": "1500"}]],
    )


class BankSampah(Model):
    """What a village leaves or settles in its guideline on bank sampah."""

    unit: tuple[UnitTeks, ...] = Field((), description="Bank sampah yang sudah ada di desa")
    nasabah_awal: Annotated[
        Bulat | None,
        Tanya("Berapa calon nasabah paling sedikit agar bank sampah dapat dibentuk?"),
    ] = Field(None, ge=2, le=1000, description="Jumlah paling sedikit calon nasabah")
    masa_jabatan: Bulat = Field(
        5, ge=1, le=5, description="Masa jabatan pengurus dalam tahun, mengikuti LKD"
    )
    jenis_diterima: tuple[JenisSampah, ...] = Field(
        ("plastik", "kertas dan karton", "logam", "kaca"),
        min_length=1,
        description="Jenis sampah yang diterima, huruf kecil; tanpa sampah B3 (PP 27/2020)",
    )
    jenis_ditolak: tuple[Teks, ...] = Field(
        (), description="Jenis lain yang ditolak, selain B3, medis, popok, dan sampah tercampur"
    )
    minyak_jelantah: YaTidak = Field(
        default=False, description="`ya` bila minyak goreng bekas rumah tangga diterima"
    )
    berat_minimum: Annotated[
        Bulat | None, Tanya("Berapa kilogram paling sedikit untuk sekali setor?")
    ] = Field(None, ge=1, le=25, description="Berat paling sedikit sekali setor, kilogram")
    tujuan_tabungan: tuple[Teks, ...] = Field(
        (),
        description="Tujuan tabungan yang dapat dipilih nasabah, huruf kecil",
        examples=[["pendidikan", "hari raya"]],
    )
    periode_tarik: Annotated[
        Bulat | None, Tanya("Setiap berapa bulan tabungan sampah dapat ditarik?")
    ] = Field(None, ge=1, le=12, description="Selang waktu penarikan tabungan dalam bulan")
    saldo_minimum: Bulat | None = Field(
        None, ge=1, le=1_000_000, description="Saldo paling sedikit yang tersisa, rupiah"
    )
    kas_tunai: Bulat | None = Field(
        None, ge=1, le=100_000_000, description="Uang tunai paling banyak di bendahara, rupiah"
    )
    tinjau_harga: Bulat = Field(
        3, ge=1, le=12, description="Selang waktu peninjauan harga dalam bulan"
    )
    bagi_hasil: Annotated[
        BagiHasil | None, Tanya("Berapa persen untuk nasabah, operasional, dan kegiatan sosial?")
    ] = Field(None, description="Pembagian nilai setoran menurut musyawarah; jumlahnya 100")
    daftar_harga: DaftarHarga | None = Field(
        None, description="Daftar harga bertanggal, hanya untuk lampiran"
    )
