"""What a village decides about the age of marriage.

The age at which one may marry is not here: the law sets it (UU 1/1974 Pasal 7 ayat (1); 19
for both since 15 October 2019).
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from drafter.bahasa.nama import judul
from drafter.profile.model_dasar import Model
from drafter.profile.tipe import Bulat, Sebutan, Tanya, Teks, choice, refuse

BATAS_UMUR = 19

_JAM = re.compile(r"([01]?[0-9]|2[0-3])[.:]([0-5][0-9])")


def _read_jam(value: object) -> object:
    """Read ``21:00`` or ``21.00``; stored as it is printed (``21.00``)."""
    if not isinstance(value, str):
        return value
    match = _JAM.fullmatch(value.strip())
    if not match:
        raise refuse(f"`{value}` bukan jam.", "Tulis jam dan menit, misalnya 21.00.")
    return f"{int(match[1]):02}.{match[2]}"


def _anjuran(umur: int) -> int:
    if umur < BATAS_UMUR:
        raise refuse(
            f"Umur anjuran {umur} tahun lebih rendah daripada batas umur perkawinan.",
            "Batas umur 19 tahun berlaku bagi pria dan wanita (UU 1/1974 Pasal 7 ayat (1) "
            "sebagaimana diubah dengan UU 16/2019); anjuran paling rendah 19.",
        )
    return umur


Kata = Annotated[Teks, AfterValidator(judul)]
Jam = Annotated[str, BeforeValidator(_read_jam), WithJsonSchema({"type": "string"}), Sebutan("jam")]
UmurAnjuran = Annotated[Bulat, AfterValidator(_anjuran)]
Tradisi = Annotated[Literal["sasak"], BeforeValidator(choice({"sasak": ("suku sasak",)}))]


class IstilahPerkawinan(Model):
    """Local words; one that is not given is not printed, or printed in plain Indonesian."""

    kawin_lari: Kata | None = Field(
        None,
        description="Sebutan memulai perkawinan dengan membawa pergi calon mempelai",
        examples=["Merariq"],
    )
    pengembalian: Kata | None = Field(
        None,
        description="Sebutan mengembalikan anak kepada keluarganya sebelum perkawinan",
        examples=["Belas"],
    )
    kunjungan: Kata | None = Field(
        None, description="Sebutan kunjungan muda-mudi ke rumah keluarga", examples=["Midang"]
    )
    rapat: Kata | None = Field(
        None, description="Sebutan musyawarah adat warga", examples=["Sangkep"]
    )


class SatgasPerkawinan(Model):
    """The task force; its people are named in a Keputusan Kepala Desa."""

    nama: Teks | None = Field(
        None,
        description="Nama lengkap satuan tugas; bawaannya Satuan Tugas Pendewasaan Usia Perkawinan",
        examples=["Satuan Tugas Perlindungan Anak dan Pendewasaan Usia Perkawinan"],
    )
    unsur: tuple[Teks, ...] = Field(
        (),
        description="Unsur anggota; kosong berarti unsur bawaan templat",
        examples=[["perangkat Desa", "tenaga kesehatan", "pendidik"]],
    )


class UsiaPerkawinan(Model):
    """What a village decides about pendewasaan usia perkawinan (UU 1/1974 Pasal 7)."""

    tradisi: Annotated[
        Tradisi | None, Tanya("Apakah desa memakai istilah perkawinan adat Sasak?")
    ] = Field(
        None,
        description="`sasak` memakai Merariq, Belas, Midang, dan Sangkep; kosong berarti tidak ada",
    )
    istilah_lokal: IstilahPerkawinan = Field(
        default_factory=IstilahPerkawinan,
        description="Istilah setempat; yang ditulis di sini menggantikan istilah dari tradisi",
    )
    anjuran_perempuan: UmurAnjuran = Field(
        21,
        le=35,
        description="Umur kawin pertama yang dianjurkan bagi wanita, paling rendah 19; "
        "anjuran, bukan syarat",
    )
    anjuran_laki_laki: UmurAnjuran = Field(
        25,
        le=35,
        description="Umur kawin pertama yang dianjurkan bagi pria, paling rendah 19; "
        "anjuran, bukan syarat",
    )
    jam_kunjungan: Annotated[
        Jam | None, Tanya("Sampai pukul berapa kunjungan muda-mudi dianjurkan?")
    ] = Field(
        None,
        description="Jam akhir kunjungan muda-mudi yang dianjurkan; kosong berarti tidak diatur",
        examples=["21.00"],
    )
    penyuluhan: Bulat = Field(
        2, ge=1, le=12, description="Penyuluhan di setiap dusun, paling sedikit kali dalam setahun"
    )
    tenggat_lapor: Bulat = Field(
        24, ge=1, le=72, description="Tenggat meneruskan laporan, dalam jam"
    )
    lama_pendampingan: Bulat = Field(
        3, ge=1, le=14, description="Lama pendampingan keluarga sesudah pemeriksaan, dalam hari"
    )
    satgas: SatgasPerkawinan = Field(
        default_factory=SatgasPerkawinan, description="Satuan tugas di desa"
    )
    uptd_ppa: Annotated[Teks | None, Tanya("Apa nama UPTD PPA yang melayani desa ini?")] = Field(
        None,
        description="Nama lengkap UPTD PPA yang melayani desa",
        examples=["UPTD PPA Kabupaten Lombok Tengah"],
    )
    mitra_adat: Annotated[Teks | None, Tanya("Lembaga adat mana yang diajak bekerja sama?")] = (
        Field(
            None,
            description="Nama lembaga adat yang diajak bekerja sama; di Bali desa adatnya",
            examples=["lembaga adat Tunggul Sari"],
        )
    )
    mitra: tuple[Teks, ...] = Field(
        (),
        description="Mitra lain yang diajak bekerja sama, misalnya lembaga perlindungan anak",
        examples=[["lembaga perlindungan anak"]],
    )
    penghargaan: tuple[Teks, ...] = Field(
        (),
        description="Bentuk penghargaan bagi yang berjasa; kosong berarti tidak diatur",
        examples=[["piagam"]],
    )
