"""Decisions that name people, besides those on LKD: one item of ``keputusan`` is one SK."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from drafter.profile.model_bank_sampah import UnitTeks, tanpa_bank_sampah
from drafter.profile.model_dasar import Anggota, Model
from drafter.profile.model_lembaga import BeritaAcara, KeputusanLama, MasaBakti, Perubahan
from drafter.profile.model_sampah import BentukPengelola
from drafter.profile.tipe import Bulat, NomorHukum, Tanggal, Teks, Urutan, choice

JENIS = {
    "pengurus_lembaga_adat": ("lembaga_adat",),
    "pokja_posyandu": (),
    "pokjanal_posyandu": ("pokjanal",),
    "tim_pembina_posyandu": ("tim_pembina",),
    "kader_posyandu": (),
    "kader_pembangunan_manusia": ("kpm",),
    "insentif_kader": ("insentif",),
    "pengurus_bank_sampah": (),
    "pengelola_sampah": (),
    "satgas_usia_perkawinan": ("satgas",),
    "penghargaan_kader": ("kader_lestari", "penghargaan"),
}
JenisKeputusan = Annotated[
    Literal[
        "pengurus_lembaga_adat",
        "pokja_posyandu",
        "pokjanal_posyandu",
        "tim_pembina_posyandu",
        "kader_posyandu",
        "kader_pembangunan_manusia",
        "insentif_kader",
        "pengurus_bank_sampah",
        "pengelola_sampah",
        "satgas_usia_perkawinan",
        "penghargaan_kader",
    ],
    BeforeValidator(choice(JENIS)),
]


class PerdesApb(Model):
    """The Perdes on the village budget that pays."""

    nomor: Teks = Field(description="Nomor Perdes tentang APB Desa", examples=["6"])
    tahun: Bulat = Field(ge=2015, le=2100, description="Tahun Perdes itu", examples=["2025"])
    tentang: Teks | None = Field(
        None, description="Judulnya sesudah kata tentang; bawaannya APB Desa dan tahun anggarannya"
    )


class Insentif(Model):
    """What the persons of an SK receive, when it is the same for all."""

    jumlah: Bulat | None = Field(
        None, ge=1, le=100_000_000, description="Insentif seorang kader setiap bulan, rupiah"
    )
    bulan: Bulat = Field(12, ge=1, le=12, description="Banyaknya bulan dalam tahun anggaran")
    tahun: Bulat | None = Field(None, ge=2015, le=2100, description="Tahun anggaran")
    sumber: Teks | None = Field(
        None, description="Sumber dananya; bawaannya APB Desa", examples=["Alokasi Dana Desa"]
    )
    perdes_apb: PerdesApb | None = Field(
        None, description="Perdes tentang APB Desa tahun anggaran itu, yang menganggarkan insentif"
    )


class Penghargaan(Model):
    """What the village gives besides its thanks."""

    bentuk: tuple[Teks, ...] = Field(
        (),
        description="Bentuk penghargaan; bawaannya piagam penghargaan",
        examples=[["piagam penghargaan", "uang pembinaan"]],
    )


class Keputusan(Model):
    """One SK of a kind of its own; its template is chosen by ``jenis``."""

    jenis: JenisKeputusan = Field(description="Jenis keputusan", examples=["kader_posyandu"])
    nama: Teks | None = Field(
        None, description="Nama lembaga atau timnya; bawaannya nama menurut jenisnya"
    )
    nomor: NomorHukum | None = Field(None, description="Nomor SK; kosong berarti rancangan")
    tanggal: Tanggal | None = Field(None, description="Tanggal penetapan SK")
    masa_bakti: MasaBakti | None = Field(None, description="Masa bakti")
    anggota: tuple[Anggota, ...] = Field(
        min_length=1,
        description="Orang-orang dalam lampiran SK",
        examples=[[{"nama": "Siti Aminah", "jabatan": "Ketua"}]],
    )
    urutkan: Urutan | None = Field(
        None, description="`nama` mengurutkan menurut nama; bawaannya urutan seperti ditulis"
    )
    insentif: Insentif | None = Field(None, description="Insentif, bagi SK insentif kader")
    unit: UnitTeks | None = Field(
        None,
        description="Bank sampah yang diakui, bila tidak ada pada `bank_sampah: unit:` dengan "
        "`nama` yang sama",
    )
    bentuk: BentukPengelola | None = Field(
        None,
        description="Bentuk pengelola sampah, bila `sampah: pengelola: bentuk:` tidak ditulis",
    )
    penghargaan: Penghargaan | None = Field(
        None, description="Penghargaan, bagi SK penghargaan kader"
    )
    perubahan: Perubahan | None = Field(
        None,
        description="SK yang sebagian orangnya diganti oleh SK ini; `anggota` cukup yang baru, "
        "yang lain tetap",
    )
    mencabut: KeputusanLama | None = Field(None, description="SK lama yang dicabut")
    berita_acara: BeritaAcara | None = Field(None, description="Berita acara pemilihan")
    tembusan: tuple[Teks, ...] | None = Field(
        None, description="Penerima tembusan; bila tidak ditulis, dipakai tembusan templat"
    )

    @model_validator(mode="before")
    @classmethod
    def _bare_name(cls, data: object) -> object:
        """The name of a bank sampah as in ``bank_sampah.unit``: without these two words."""
        if not isinstance(data, Mapping) or not isinstance(data.get("nama"), str):
            return data
        if _read_jenis(data.get("jenis")) != "pengurus_bank_sampah":
            return data
        return {**data, "nama": tanpa_bank_sampah(data["nama"])}


def _read_jenis(value: object) -> object:
    try:
        return choice(JENIS)(value)
    except PydanticCustomError:  # told at the field itself
        return None
