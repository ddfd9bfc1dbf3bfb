"""What all profile models share, and the people in them."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from drafter.bahasa.nama import gabung_gelar, tanpa_gelar
from drafter.bahasa.tanggal import tanggal
from drafter.profile.tipe import (
    BidangSpm,
    Bulat,
    JenisKelamin,
    Nik,
    Nip,
    Slug,
    Status,
    Tanggal,
    Teks,
    YaTidak,
    person_from_text,
)


class Model(BaseModel):
    """A part of a profile: never changes, and knows no field it was not told of."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Orang(Model):
    """A person, by the name as it is printed; titles may be given apart."""

    orang: Slug | None = Field(
        None, description="Kode orang pada daftar `orang`; datanya diambil dari sana"
    )
    nama: Teks = Field(
        description="Nama persis seperti dicetak, boleh dengan gelar",
        examples=["Siti Aminah, S.Pd."],
    )
    gelar_depan: Teks | None = Field(
        None, description="Gelar di depan nama, bila nama ditulis tanpa gelar", examples=["Dr. H."]
    )
    gelar_belakang: Teks | None = Field(
        None, description="Gelar di belakang nama, dipisah koma", examples=["S.Pd., M.Pd."]
    )
    nik: Nik | None = Field(
        None, description="Nomor Induk Kependudukan; dicetak hanya bila `bentuk.kolom_nik`"
    )

    @property
    def gelar_terpisah(self) -> bool:
        """Whether titles were given apart, so that nothing about the name is guessed."""
        return self.gelar_depan is not None or self.gelar_belakang is not None

    @property
    def nama_lengkap(self) -> str:
        """The full printed name (``Dr. H. Lalu Ma'rif, S.Pd., M.Pd.``)."""
        if not self.gelar_terpisah:
            return self.nama
        return gabung_gelar(self.gelar_depan or "", self.nama, self.gelar_belakang or "")

    @property
    def nama_polos(self) -> str:
        """The name without academic degrees, as a regulation is signed."""
        return self.nama if self.gelar_terpisah else tanpa_gelar(self.nama)


OrangTeks = Annotated[Orang, BeforeValidator(person_from_text)]


class Masa(Model):
    """A term of office that may still be open."""

    mulai: Tanggal = Field(description="Tanggal mulai", examples=["2023-02-14"])
    selesai: Tanggal | None = Field(None, description="Tanggal selesai")


class Pejabat(Orang):
    """An office holder; a vacant office has no name."""

    nama: Teks | None = Field(  # type: ignore[assignment] # a vacant post has no name
        None, description="Nama persis seperti dicetak, boleh dengan gelar"
    )
    status: Status = Field(
        "definitif", description="Definitif, penjabat (Pj.), pelaksana tugas, atau pelaksana harian"
    )
    kosong: YaTidak = Field(default=False, description="`ya` bila jabatan sedang kosong")
    nip: Nip | None = Field(None, description="NIP, bila pejabat itu pegawai negeri sipil")
    masa: Masa | None = Field(None, description="Masa jabatan")

    def di_luar_masa(self, hari: date) -> str:
        """Why this person did not hold the office on a day, for a message; empty when it did."""
        if self.masa is None or self.kosong:
            return ""
        if hari < self.masa.mulai:
            return f"baru menjabat sejak {tanggal(self.masa.mulai)}, belum menjabat"
        if self.masa.selesai is not None and hari > self.masa.selesai:
            return f"berakhir masa jabatannya {tanggal(self.masa.selesai)}, tidak menjabat lagi"
        return ""


PejabatTeks = Annotated[Pejabat, BeforeValidator(person_from_text)]


class Warga(Orang):
    """A person with what an SK may print or check; typed once in ``orang``."""

    jenis_kelamin: JenisKelamin | None = Field(None, description="L atau P")
    tempat_lahir: Teks | None = Field(None, description="Tempat lahir")
    tanggal_lahir: Tanggal | None = Field(None, description="Tanggal lahir")
    pendidikan: Teks | None = Field(None, description="Pendidikan terakhir")
    pekerjaan: Teks | None = Field(None, description="Pekerjaan")
    alamat: Teks | None = Field(None, description="Alamat singkat, misalnya nama dusun")
    partai: Teks | None = Field(
        None, description="Keanggotaan atau jabatan di partai politik, bila ada; tidak dicetak"
    )


WargaTeks = Annotated[Warga, BeforeValidator(person_from_text)]


class Anggota(Warga):
    """A person of an SK, with what the table of its lampiran may print."""

    jabatan: Teks = Field(
        description="Jabatan dalam kepengurusan: Ketua, Sekretaris, Bendahara, Bidang ...",
        examples=["Ketua"],
    )
    keterangan: Teks | None = Field(None, description="Keterangan lain pada tabel")
    menggantikan: Teks | None = Field(
        None, description="Nama orang yang digantikan, pada SK yang mengubah SK lain"
    )
    unsur: Teks | None = Field(None, description="Unsur atau instansi asal, pada tim dan pokja")
    bidang: BidangSpm | None = Field(None, description="Bidang standar pelayanan minimal kader")
    posyandu: Teks | None = Field(None, description="Nama Posyandu tempat kader bertugas")
    insentif: Bulat | None = Field(
        None, ge=1, le=100_000_000, description="Insentif setiap bulan, bila lain dari yang lain"
    )
    masa_kerja: Bulat | None = Field(None, ge=1, le=80, description="Lama mengabdi dalam tahun")
    periode: Bulat = Field(
        1,
        ge=1,
        le=9,
        description="Kali keberapa menjabat di lembaga ini, berturut-turut atau tidak",
    )
