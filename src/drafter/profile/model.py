"""The checked profile of one village, or of a kecamatan or kabupaten.

:class:`Desa` is what every later stage reads. What a profile leaves out and the kode wilayah or
another field implies is filled in before checking (:mod:`drafter.profile.lengkapi`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import ClassVar

from pydantic import Field, model_validator

from drafter.profile.istilah import Istilah
from drafter.profile.lengkapi import fill
from drafter.profile.model_adat import LembagaAdat
from drafter.profile.model_bank_sampah import BankSampah
from drafter.profile.model_dasar import Model, PejabatTeks, WargaTeks
from drafter.profile.model_dokumen import Bentuk, Dokumen, Kantor, PeraturanDaerah, PerdesInduk
from drafter.profile.model_keputusan import Keputusan
from drafter.profile.model_lembaga import Bpd, DusunTeks, Lkd, Pengurus, PosyanduTeks
from drafter.profile.model_penomoran import Penomoran
from drafter.profile.model_perkawinan import UsiaPerkawinan
from drafter.profile.model_phbs import Phbs
from drafter.profile.model_sampah import Sampah
from drafter.profile.tipe import JenisWilayah, Kode, Slug, Teks


class PejabatDesa(Model):
    """The people who sign."""

    kepala_desa: PejabatTeks | None = Field(None, description="Kepala desa")
    sekretaris_desa: PejabatTeks | None = Field(None, description="Sekretaris desa")
    lurah: PejabatTeks | None = Field(None, description="Lurah (hanya kelurahan)")
    camat: PejabatTeks | None = Field(None, description="Camat (hanya profil kecamatan)")
    bupati: PejabatTeks | None = Field(
        None, description="Bupati atau wali kota (hanya profil kabupaten atau kota)"
    )


class Desa(Model):
    """A village (desa or kelurahan) as its profile tells it.

    A kecamatan or kabupaten has the same model: its ``jenis`` says so, and only its keputusan
    count.
    """

    ULANG: ClassVar = ("pengurus", "keputusan")  # the lists of which each item is one SK

    kode: Kode = Field(
        description="Kode wilayah Kemendagri: 10 angka; kecamatan 6, kabupaten atau kota 4",
        examples=["52.02.08.2006"],
    )
    nama: Teks = Field(
        description="Nama desa, tanpa kata Desa atau sebutannya", examples=["Bilebante"]
    )
    jenis: JenisWilayah = Field(
        "desa", description="desa, kelurahan, kecamatan, atau kabupaten; diketahui dari kode"
    )
    kecamatan: Teks | None = Field(
        description="Nama kecamatan, tanpa kata Kecamatan; diketahui bagi profil kecamatan, tidak "
        "ada bagi profil kabupaten",
        examples=["Pringgarata"],
    )
    kabupaten: Teks = Field(
        description="Nama kabupaten atau kota, tanpa kata Kabupaten atau Kota",
        examples=["Lombok Tengah"],
    )
    provinsi: Teks = Field(description="Nama provinsi", examples=["Nusa Tenggara Barat"])
    tempat: Teks = Field(
        "", description="Tempat penetapan; bawaannya nama desa. Bagi kabupaten: ibu kotanya"
    )
    istilah: Istilah = Field(default_factory=Istilah, description="Sebutan setempat")
    pejabat: PejabatDesa = Field(default_factory=PejabatDesa, description="Pejabat penanda tangan")
    bpd: Bpd | None = Field(None, description="Badan Permusyawaratan Desa")
    dusun: tuple[DusunTeks, ...] = Field((), description="Dusun; satu butir nama saja pun cukup")
    lkd: Lkd = Field(default_factory=Lkd, description="Lembaga Kemasyarakatan Desa")
    posyandu: tuple[PosyanduTeks, ...] = Field((), description="Posyandu di desa")
    lembaga_adat: LembagaAdat | None = Field(None, description="Lembaga adat di desa")
    usia_perkawinan: UsiaPerkawinan | None = Field(
        None, description="Pilihan desa untuk pendewasaan usia perkawinan"
    )
    phbs: Phbs | None = Field(None, description="Pilihan desa untuk PHBS")
    sampah: Sampah | None = Field(None, description="Pilihan desa untuk sampah rumah tangga")
    bank_sampah: BankSampah | None = Field(None, description="Pilihan desa untuk bank sampah")
    pengurus: tuple[Pengurus, ...] = Field((), description="SK pengurus; satu butir satu SK")
    keputusan: tuple[Keputusan, ...] = Field(
        (), description="SK lain yang menyebut orang; satu butir satu SK"
    )
    orang: dict[Slug, WargaTeks] = Field(
        default_factory=dict,
        description="Data orang yang ditulis sekali; disebut di SK dengan `orang: kodenya`",
    )
    daerah: dict[Slug, PeraturanDaerah] = Field(
        default_factory=dict,
        description="Peraturan setempat untuk dasar hukum; kunci yang dikenal: pembentukan, lkd, "
        "posyandu, lembaga_adat, majelis_krama_desa, perlindungan_anak, usia_perkawinan, phbs, "
        "stbm, ktr, sampah, sampah_provinsi, bank_sampah, stunting, keuangan_desa, "
        "insentif_kader; perdes_lkd_lama dan "
        "perdes_lembaga_adat_lama dicabut oleh naskah barunya",
    )
    dokumen: dict[str, Dokumen] = Field(
        default_factory=dict,
        description="Nomor dan tanggal dokumen yang sudah ditetapkan, menurut nama templat",
    )
    penomoran: Penomoran = Field(
        default_factory=Penomoran, description="Pola nomor dan buku keputusan kepala desa"
    )
    perdes_induk: PerdesInduk | None = Field(
        None, description="Perdes induk bagi Perkades, bila tidak dibuat dengan program ini"
    )
    bentuk: Bentuk = Field(default_factory=Bentuk, description="Pilihan bentuk naskah")
    kantor: Kantor | None = Field(None, description="Kantor desa, untuk kop surat")

    @model_validator(mode="before")
    @classmethod
    def _fill(cls, data: object) -> object:
        return fill(data)

    def butir(self, ulang: str) -> Sequence[Pengurus | Keputusan]:
        """The items of which each becomes one SK: ``pengurus`` or ``keputusan``."""
        return self.keputusan if ulang == "keputusan" else self.pengurus

    def semua_sk(self) -> Iterator[tuple[str, int, Pengurus | Keputusan]]:
        """Every SK with its list and position."""
        return ((ulang, i, sk) for ulang in self.ULANG for i, sk in enumerate(self.butir(ulang)))

    def bernomor(self, ulang: str, butir: int, nomor: str, tanggal: date) -> Desa:
        """The same village with one SK issued under that number on that day."""
        semua = list(self.butir(ulang))
        semua[butir] = semua[butir].model_copy(update={"nomor": nomor, "tanggal": tanggal})
        return self.model_copy(update={ulang: tuple(semua)})

    @property
    def kota(self) -> bool:
        """Whether it lies in a kota: the second part of the kode is 71 to 99."""
        return int(self.kode[3:5]) >= 71

    @property
    def kelurahan(self) -> bool:
        """Whether this is a kelurahan, which makes no Perdes (UU 23/2014)."""
        return self.jenis == "kelurahan"

    @property
    def tingkat(self) -> str:
        """The level whose documents it makes: ``desa``, ``kecamatan`` or ``kabupaten``."""
        return "desa" if self.kelurahan else self.jenis
