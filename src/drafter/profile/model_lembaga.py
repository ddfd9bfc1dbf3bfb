"""Institutions of the village: BPD, dusun, LKD, Posyandu, and the SK that name their people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator

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
    refuse,
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


class Perubahan(KeputusanLama):
    """An older SK of which this one changes some of the people."""

    ke: Bulat = Field(1, ge=1, le=9, description="Perubahan keberapa atas SK itu")


class BeritaAcara(Model):
    """The minutes of the meeting that chose the people."""

    nomor: Teks | None = Field(None, description="Nomor berita acara")
    tanggal: Tanggal = Field(description="Tanggal berita acara", examples=["2026-01-02"])
    uraian: Teks | None = Field(
        None, description="Nama berita acara, misalnya musyawarah pemilihan"
    )


class KelompokPengurus(Model):
    """One of several institutions whose people are named by one SK."""

    nama_lembaga: Teks = Field(
        description="Nama lengkap lembaganya", examples=["RT 001 Dusun Karang"]
    )
    anggota: tuple[Anggota, ...] = Field(
        min_length=1,
        description="Orang-orang dalam lampiran lembaga ini",
        examples=[[{"nama": "Siti Aminah", "jabatan": "Ketua"}]],
    )


class Pengurus(Model):
    """One SK: the people of one institution, or of several of one kind."""

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
        (),
        min_length=1,
        description="Orang-orang dalam lampiran SK; perlu diisi bila tidak ada `kelompok`",
        examples=[[{"nama": "Siti Aminah", "jabatan": "Ketua"}]],
    )
    kelompok: tuple[KelompokPengurus, ...] = Field(
        (),
        description="Pengganti `anggota` bila satu SK menetapkan pengurus beberapa lembaga sejenis "
        "(2 sampai 26); setiap lembaga menjadi satu lampiran",
    )
    perubahan: Perubahan | None = Field(
        None,
        description="SK yang sebagian pengurusnya diganti oleh SK ini; `anggota` cukup yang baru, "
        "yang lain tetap",
    )
    urutkan: Urutan | None = Field(
        None, description="`nama` mengurutkan menurut nama; bawaannya urutan seperti ditulis"
    )
    mencabut: KeputusanLama | None = Field(None, description="SK lama yang dicabut")
    berita_acara: BeritaAcara | None = Field(None, description="Berita acara pemilihan")
    tembusan: tuple[Teks, ...] | None = Field(
        None, description="Penerima tembusan; bila tidak ditulis, dipakai tembusan templat"
    )

    @model_validator(mode="after")
    def _one_roster(self) -> Self:
        """The people stand in one place; a letter of the diktum names each of several bodies."""
        for wrong, message, remedy in (
            (not self.anggota and not self.kelompok, *_NOBODY),
            (self.anggota and self.kelompok, *_TWICE),
            (len(self.kelompok) == 1, *_ALONE),
            (len(self.kelompok) > _LETTERS, *_CROWD),
        ):
            if wrong:
                raise refuse(message, remedy)
        return self

    def orang(self) -> Iterator[tuple[tuple[str | int, ...], Anggota]]:
        """Every person of the SK with the steps to it: ``("kelompok", 0, "anggota", 2)``."""
        for j, person in enumerate(self.anggota):
            yield ("anggota", j), person
        for k, group in enumerate(self.kelompok):
            for j, person in enumerate(group.anggota):
                yield ("kelompok", k, "anggota", j), person


_LETTERS = 26
_NOBODY = (
    "SK ini tidak menyebut seorang pun.",
    "Isi `anggota`; bila SK ini untuk beberapa lembaga, isi `kelompok`.",
)
_TWICE = (
    "Orangnya ditulis pada `anggota` dan juga pada `kelompok`.",
    "Hapus salah satunya: `anggota` untuk satu lembaga, `kelompok` untuk beberapa lembaga.",
)
_ALONE = (
    "`kelompok` hanya berisi satu lembaga.",
    "Tulis `nama_lembaga` dan `anggota` lembaga itu langsung pada SK ini, tanpa `kelompok`.",
)
_CROWD = (
    f"`kelompok` berisi lebih dari {_LETTERS} lembaga; diktumnya hanya sampai huruf z.",
    "Bagi menjadi beberapa SK, misalnya satu SK untuk setiap dusun.",
)
