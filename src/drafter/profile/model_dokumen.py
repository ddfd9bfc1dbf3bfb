"""Documents in a profile: regulations to cite, numbers and dates of issued drafts, the page."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field, model_validator

from drafter.profile.model_dasar import Model
from drafter.profile.tipe import Bulat, JenisPeraturan, Kertas, Tanggal, Teks, YaTidak


class PeraturanDiubah(Model):
    """A regulation to cite, as it is written in a dasar hukum."""

    jenis: JenisPeraturan = Field(description="Jenis peraturan", examples=["perda"])
    nomor: Teks = Field(description="Nomor peraturan", examples=["1"])
    tahun: Bulat = Field(ge=1945, le=2100, description="Tahun peraturan", examples=["2020"])
    tentang: Teks = Field(description="Judul sesudah kata tentang", examples=["Desa"])
    tanggal: Tanggal | None = Field(
        None, description="Tanggal penetapan; menentukan apakah sudah boleh dikutip"
    )
    lembaran: Teks | None = Field(
        None, description="Pengundangan, misalnya Lembaran Daerah Kabupaten X Tahun 2020 Nomor 1"
    )


class PeraturanDaerah(PeraturanDiubah):
    """A regulation to cite, with those that amended it."""

    diubah: tuple[PeraturanDiubah, ...] = Field((), description="Peraturan yang mengubahnya, urut")


class PerdesInduk(Model):
    """The Perdes that a Perkades carries out, when it was made elsewhere."""

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
    kertas: Kertas = Field("f4", description="Ukuran kertas")


class Kantor(Model):
    """The village office, for a letterhead."""

    alamat: Teks | None = Field(None, description="Alamat kantor desa")
    kode_pos: Teks | None = Field(None, description="Kode pos")
    telepon: Teks | None = Field(None, description="Telepon kantor")
    surel: Teks | None = Field(None, description="Alamat surel kantor")
    laman: Teks | None = Field(None, description="Alamat laman desa")
