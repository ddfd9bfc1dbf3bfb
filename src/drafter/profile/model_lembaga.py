"""Institutions of the village: BPD, dusun, LKD, Posyandu, and the SK that name their people."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from drafter.profile.model_dasar import Anggota, Model, OrangTeks
from drafter.profile.tipe import (
    Bulat,
    JenisLkd,
    Lembaga,
    Slug,
    Tanggal,
    Teks,
    Urutan,
    person_from_text,
)

# Permendagri 18/2018 Pasal 6 ayat (1): the least there are; spelled as there.
NAMA_LKD = {
    "rt": "Rukun Tetangga",
    "rw": "Rukun Warga",
    "pkk": "Pemberdayaan Kesejahteraan Keluarga",
    "karang_taruna": "Karang Taruna",
    "posyandu": "Pos Pelayanan Terpadu",
    "lpm": "Lembaga Pemberdayaan Masyarakat",
}
ENAM: tuple[JenisLkd, ...] = ("rt", "rw", "pkk", "karang_taruna", "posyandu", "lpm")


class Bpd(Model):
    """The village council."""

    ketua: OrangTeks | None = Field(None, description="Ketua BPD")


class Dusun(Model):
    """A part of the village, with its own word where it differs from the glossary."""

    nama: Teks = Field(description="Nama dusun, tanpa kata Dusun", examples=["Tapon Barat"])
    sebutan: Teks | None = Field(
        None, description="Sebutan dusun ini, bila lain dari istilah.dusun"
    )
    kepala: OrangTeks | None = Field(None, description="Kepala dusun")


class LkdLain(Model):
    """A local LKD besides the six (Permendagri 18/2018 Pasal 6 ayat (2))."""

    kode: Slug = Field(
        description="Kode pendek untuk disebut di pengurus", examples=["kelompok_wanita_tani"]
    )
    nama: Teks = Field(description="Nama lembaga", examples=["Kelompok Wanita Tani"])
    singkatan: Teks | None = Field(None, description="Singkatan nama lembaga")
    pengertian: Teks = Field(
        description="Pengertian untuk ketentuan umum, tanpa mengulang nama lembaganya",
        examples=["wadah perempuan tani untuk mengolah pekarangan"],
    )
    tugas: tuple[Teks, ...] = Field(
        min_length=1,
        description="Tugas lembaga, satu butir satu tugas",
        examples=[["membantu ..."]],
    )
    fungsi: tuple[Teks, ...] = Field((), description="Fungsi lembaga, satu butir satu fungsi")
    masa_jabatan: Bulat = Field(
        5,
        ge=1,
        le=5,
        description="Masa jabatan pengurus dalam tahun; 5 menurut Permendagri 18/2018",
    )


class Lkd(Model):
    """The LKD of the village."""

    jenis: tuple[JenisLkd, ...] = Field(ENAM, description="Jenis LKD yang ada; bawaannya keenamnya")
    lain: tuple[LkdLain, ...] = Field((), description="LKD setempat di luar yang enam")


class Posyandu(Model):
    """A Posyandu unit."""

    nama: Teks = Field(description="Nama Posyandu, tanpa kata Posyandu", examples=["Melati"])
    dusun: Teks | None = Field(None, description="Nama dusun tempat Posyandu")
    alamat: Teks | None = Field(None, description="Alamat Posyandu")
    hari_buka: Teks | None = Field(None, description="Hari buka, misalnya Senin minggu kedua")
    jam: Teks | None = Field(None, description="Jam layanan, misalnya 08.00-11.00 WITA")
    jumlah_kader: Bulat | None = Field(None, ge=0, le=500, description="Jumlah kader")
    nomor_registrasi: Teks | None = Field(None, description="Nomor registrasi Posyandu")


PosyanduTeks = Annotated[Posyandu, BeforeValidator(person_from_text)]
DusunTeks = Annotated[Dusun, BeforeValidator(person_from_text)]


class MasaBakti(Model):
    """A term of service with both ends."""

    mulai: Tanggal = Field(description="Tanggal mulai masa bakti", examples=["2026-01-05"])
    selesai: Tanggal = Field(description="Tanggal berakhir masa bakti", examples=["2031-01-04"])


class KeputusanLama(Model):
    """An older SK that this one withdraws."""

    nomor: Teks = Field(description="Nomor SK lama", examples=["12"])
    tahun: Bulat = Field(ge=1945, le=2100, description="Tahun SK lama", examples=["2020"])
    tanggal: Tanggal | None = Field(None, description="Tanggal penetapan SK lama")
    tentang: Teks = Field(description="Judul SK lama sesudah kata tentang", examples=["..."])


class BeritaAcara(Model):
    """The minutes of the meeting that chose the people."""

    nomor: Teks | None = Field(None, description="Nomor berita acara")
    tanggal: Tanggal = Field(description="Tanggal berita acara", examples=["2026-01-02"])
    uraian: Teks | None = Field(
        None, description="Nama berita acara, misalnya musyawarah pemilihan"
    )


class Pengurus(Model):
    """One SK: the people of one institution."""

    lembaga: Lembaga = Field(
        description="Salah satu dari enam jenis LKD, atau kode dari lkd.lain", examples=["rt"]
    )
    nama_lembaga: Teks | None = Field(
        None, description="Nama lengkap, misalnya RT 001 Dusun Karang; bawaannya nama jenisnya"
    )
    nomor: Teks | None = Field(None, description="Nomor SK; kosong berarti rancangan")
    tanggal: Tanggal | None = Field(None, description="Tanggal penetapan SK")
    masa_bakti: MasaBakti | None = Field(None, description="Masa bakti pengurus")
    anggota: tuple[Anggota, ...] = Field(
        min_length=1,
        description="Orang-orang dalam lampiran SK",
        examples=[[{"nama": "Siti Aminah", "jabatan": "Ketua"}]],
    )
    urutkan: Urutan | None = Field(
        None, description="`nama` mengurutkan menurut nama; bawaannya urutan seperti ditulis"
    )
    mencabut: KeputusanLama | None = Field(None, description="SK lama yang dicabut")
    berita_acara: BeritaAcara | None = Field(None, description="Berita acara pemilihan")
    tembusan: tuple[Teks, ...] | None = Field(
        None, description="Penerima tembusan; bila tidak ditulis, dipakai tembusan templat"
    )
