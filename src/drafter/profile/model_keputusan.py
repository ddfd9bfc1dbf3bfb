"""Decisions that name people, besides those on LKD: one item of ``keputusan`` is one SK."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from drafter.profile.model_dasar import Anggota, Model
from drafter.profile.model_lembaga import BeritaAcara, KeputusanLama, MasaBakti
from drafter.profile.tipe import Bulat, NomorHukum, Tanggal, Teks, Urutan, choice

JENIS = {
    "pengurus_lembaga_adat": ("lembaga_adat",),
    "pokja_posyandu": (),
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
    perubahan: KeputusanLama | None = Field(
        None, description="SK yang susunannya diubah oleh SK ini; yang lain tetap berlaku"
    )
    mencabut: KeputusanLama | None = Field(None, description="SK lama yang dicabut")
    berita_acara: BeritaAcara | None = Field(None, description="Berita acara pemilihan")
    tembusan: tuple[Teks, ...] | None = Field(
        None, description="Penerima tembusan; bila tidak ditulis, dipakai tembusan templat"
    )
