"""Documents in a profile: regulations to cite, numbers and dates of issued drafts, the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from drafter.profile.model_dasar import Model
from drafter.profile.tipe import (
    Bulat,
    JenisPeraturan,
    Kepastian,
    Kertas,
    NomorHukum,
    Tanggal,
    Teks,
    YaTidak,
    choice,
)

JenisInduk = Annotated[
    Literal["perdes", "perkades"],
    BeforeValidator(
        choice({"perdes": ("peraturan desa",), "perkades": ("peraturan kepala desa",)})
    ),
]


class PencabutanSebagian(Model):
    """A part of a regulation that another one revoked."""

    oleh: Teks = Field(
        description="Yang mencabut: kunci lain pada `daerah`, atau id register", examples=["lkd"]
    )
    bagian: Teks = Field(description="Bagian yang dicabut", examples=["Pasal 7 ayat (4)"])


class Pencabutan(Model):
    """The end of a regulation."""

    oleh: Teks = Field(
        description="Yang mencabut: kunci lain pada `daerah`, atau id register", examples=["lkd"]
    )
    pada: Tanggal | None = Field(
        None, description="Tanggalnya, bila bukan tanggal berlaku yang mencabut"
    )
    cara: Teks = Field("dicabut", description="Cara berakhirnya, bila bukan dicabut")


class PeraturanDiubah(Model):
    """A regulation to cite, with the fields of the register (docs/hukum.md)."""

    jenis: JenisPeraturan = Field(description="Jenis peraturan", examples=["perda"])
    nomor: NomorHukum = Field(description="Nomor peraturan", examples=["1"])
    tahun: Bulat = Field(ge=1945, le=2100, description="Tahun peraturan", examples=["2020"])
    tentang: Teks = Field(description="Judul sesudah kata tentang", examples=["Desa"])
    ditetapkan: Tanggal | None = Field(
        None, description="Tanggal penetapan (`tanggal` juga dibaca)"
    )
    diundangkan: Tanggal | None = Field(None, description="Tanggal pengundangan")
    berlaku: Tanggal | None = Field(
        None, description="Tanggal mulai berlaku, bila bukan tanggal pengundangan"
    )
    lembaran: Teks | None = Field(
        None, description="Pengundangan, misalnya Lembaran Daerah Kabupaten X Tahun 2020 Nomor 1"
    )
    sumber: Teks | None = Field(None, description="Di mana peraturan itu dibaca")
    kepastian: Kepastian = Field(
        "terverifikasi", description="Dibaca pada naskahnya, pada kutipan, atau belum diperiksa"
    )

    @model_validator(mode="before")
    @classmethod
    def _old_name(cls, data: object) -> object:
        if isinstance(data, Mapping) and "tanggal" in data and "ditetapkan" not in data:
            return {("ditetapkan" if k == "tanggal" else k): v for k, v in data.items()}
        return data


class PeraturanDaerah(PeraturanDiubah):
    """A regulation to cite, with those that changed or ended it."""

    diubah: tuple[PeraturanDiubah, ...] = Field((), description="Peraturan yang mengubahnya, urut")
    dicabut: Pencabutan | None = Field(None, description="Pencabutannya, bila sudah dicabut")
    dicabut_sebagian: tuple[PencabutanSebagian, ...] = Field(
        (), description="Bagian yang sudah dicabut; peraturannya tetap berlaku"
    )


class PerdesInduk(Model):
    """The Perdes that a Perkades (or the Perkades that an SK) carries out, made elsewhere."""

    jenis: JenisInduk = Field(
        "perdes", description="perdes, atau perkades bila SK melaksanakan Peraturan Kepala Desa"
    )
    nomor: Teks = Field(description="Nomor Perdes", examples=["3"])
    tahun: Bulat = Field(ge=1945, le=2100, description="Tahun Perdes", examples=["2020"])
    tentang: Teks = Field(description="Judul Perdes sesudah kata tentang", examples=["LKD"])
    pasal: Teks = Field(
        description="Pasal yang mendelegasikan, misalnya Pasal 30 ayat (2)", examples=["Pasal 1"]
    )


class Dokumen(Model):
    """Number and dates of one issued document; without them it is a rancangan."""

    nomor: Teks | None = Field(None, description="Nomor peraturan yang sudah ditetapkan")
    tanggal_kesepakatan: Tanggal | None = Field(
        None, description="Tanggal kesepakatan bersama BPD (Perdes)"
    )
    tanggal_penetapan: Tanggal | None = Field(None, description="Tanggal penetapan")
    tanggal_pengundangan: Tanggal | None = Field(None, description="Tanggal pengundangan")
    nomor_lembaran: Teks | None = Field(
        None, description="Nomor Lembaran atau Berita Desa; bawaannya sama dengan nomor"
    )
    perdes_induk: PerdesInduk | None = Field(
        None, description="Perdes induk dokumen ini, bila lain dari yang dipilih templatnya"
    )

    @model_validator(mode="before")
    @classmethod
    def _gazette_number(cls, data: object) -> object:
        if isinstance(data, Mapping) and isinstance(data.get("nomor"), str):
            return {"nomor_lembaran": data["nomor"], **data}
        return data

    @property
    def terbit(self) -> bool:
        """Whether the document is issued: it has a number and a date."""
        return self.nomor is not None and self.tanggal_penetapan is not None


class Bentuk(Model):
    """Choices of form that differ from kabupaten to kabupaten."""

    kecamatan_di_kepala: YaTidak = Field(
        default=False, description="`ya` mencetak baris kecamatan di kepala naskah"
    )
    rahmat_keputusan: YaTidak = Field(
        default=False, description="`ya` mencetak frasa rahmat pada Keputusan"
    )
    kolom_nik: YaTidak = Field(
        default=False,
        description="`ya` mencetak kolom NIK pada lampiran SK; angka tengahnya ditutup bintang "
        "kecuali disusun dengan --nik-penuh",
    )
    kertas: Kertas = Field("f4", description="Ukuran kertas")


class Kantor(Model):
    """The village office, for a letterhead."""

    alamat: Teks | None = Field(None, description="Alamat kantor desa")
    kode_pos: Teks | None = Field(None, description="Kode pos")
    telepon: Teks | None = Field(None, description="Telepon kantor")
    surel: Teks | None = Field(None, description="Alamat surel kantor")
    laman: Teks | None = Field(None, description="Alamat laman desa")
