"""The part of a profile for household waste: collection, manager, places, customary villages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, field_validator, model_validator

from drafter.profile.model_dasar import Model
from drafter.profile.tipe import Bulat, Tanya, Teks, YaTidak, choice, person_from_text, refuse

BentukPengelola = Annotated[
    Literal["ksm", "unit_bum_desa", "pemerintah_desa", "kerja_sama"],
    BeforeValidator(
        choice(
            {
                "ksm": ("kelompok swadaya masyarakat", "kelompok"),
                "unit_bum_desa": ("bum desa", "bumdes", "unit bumdes"),
                "pemerintah_desa": ("pemdes", "desa"),
                "kerja_sama": ("kerja sama desa", "kerja sama antardesa"),
            }
        )
    ),
]
KelompokSampah = Annotated[
    Literal["mudah_terurai", "guna_ulang", "daur_ulang", "anorganik", "residu", "b3"],
    BeforeValidator(
        choice(
            {
                "mudah_terurai": ("organik",),
                "guna_ulang": ("digunakan kembali",),
                "daur_ulang": ("didaur ulang",),
                "anorganik": (),
                "residu": ("lainnya",),
                "b3": ("limbah b3", "sampah b3"),
            }
        )
    ),
]
JenisTempat = Annotated[
    Literal["tps", "tps_3r"], BeforeValidator(choice({"tps": (), "tps_3r": ("tps3r",)}))
]
StatusTempat = Annotated[
    Literal["diusulkan", "ditetapkan"],
    BeforeValidator(choice({"diusulkan": ("usulan",), "ditetapkan": ("tetap",)})),
]
_ALIRAN = (5, 3)
_UANG = ("tarif", "retribusi", "denda", "pungutan", "iuran")


class PengelolaSampah(Model):
    """Who runs the collection."""

    bentuk: Annotated[
        BentukPengelola | None,
        Tanya("Siapa pengelola sampah desa: ksm, unit_bum_desa, pemerintah_desa, atau kerja_sama?"),
    ] = Field(
        None,
        description="ksm, unit_bum_desa, pemerintah_desa, atau kerja_sama; "
        "kosong berarti dipilih kemudian dalam musyawarah",
    )
    nama: Teks | None = Field(None, description="Nama pengelola", examples=["Bersih Lestari"])
    mitra: Teks | None = Field(
        None, description="Desa atau pihak yang diajak bekerja sama (hanya kerja_sama)"
    )


class JadwalSampah(Model):
    """One row of the collection timetable."""

    wilayah: Teks | None = Field(None, description="Wilayah yang dilayani, misalnya nama dusun")
    hari: Teks = Field(description="Hari pengumpulan", examples=["Senin dan Kamis"])
    jam: Teks | None = Field(None, description="Jam pengumpulan, misalnya 06.00-08.00 WITA")
    kelompok: KelompokSampah | None = Field(
        None,
        description="mudah_terurai, guna_ulang, daur_ulang, anorganik (guna ulang dan daur ulang), "
        "residu, atau b3; kosong berarti semua kecuali b3",
    )


class RuteSampah(Model):
    """One collection route."""

    nama: Teks | None = Field(None, description="Nama rute")
    lintasan: Teks = Field(
        description="Jalan atau wilayah yang dilalui, berurutan sampai tempat tujuan",
        examples=["Dusun Karang Baru, Jalan Raya, TPS 3R"],
    )


class TempatSampah(Model):
    """A TPS or TPS 3R; its site is fixed by the kabupaten (UU 18/2008 Pasal 9 ayat (1) huruf d)."""

    jenis: JenisTempat = Field(description="tps atau tps_3r", examples=["tps_3r"])
    lokasi: Teks = Field(description="Letaknya", examples=["sebelah utara lapangan desa"])
    status: StatusTempat = Field(
        "diusulkan", description="diusulkan atau ditetapkan (oleh bupati atau wali kota)"
    )
    penetapan: Teks | None = Field(
        None, description="Keputusan yang menetapkan lokasinya; wajib bila status ditetapkan"
    )

    @model_validator(mode="after")
    def _fixed_by_the_kabupaten(self) -> TempatSampah:
        if self.status == "ditetapkan" and self.penetapan is None:
            raise refuse(
                "Tempat berstatus ditetapkan, tetapi keputusan yang menetapkannya tidak disebut; "
                "lokasi TPS ditetapkan kabupaten (UU 18/2008 Pasal 9 ayat (1) huruf d).",
                "Isi `penetapan` dengan keputusan itu, atau tulis `status: diusulkan`.",
            )
        return self


class DesaAdatSampah(Model):
    """A desa adat (Bali) whose area lies in this village."""

    nama: Teks = Field(description="Nama desa adat, tanpa kata Desa Adat", examples=["Pemuteran"])
    pararem: Teks | None = Field(
        None, description="Pararemnya mengenai sampah, misalnya Pararem Nomor 2 Tahun 2022"
    )


DesaAdatTeks = Annotated[DesaAdatSampah, BeforeValidator(person_from_text)]


class Sampah(Model):
    """What a village decides about household waste (PP 81/2012)."""

    aliran_kumpul: Annotated[
        Bulat, Tanya("Sampah yang terpilah dikumpulkan dalam 5 aliran atau 3 aliran?")
    ] = Field(
        5,
        description="Aliran pengumpulan: 5, atau 3 (organik, anorganik, residu); "
        "pemilahan tetap lima kelompok (PP 81/2012)",
        examples=["3"],
    )
    timbulan_kg_hari: Annotated[
        Bulat | None, Tanya("Berapa kilogram perkiraan sampah yang timbul di desa setiap hari?")
    ] = Field(
        None, ge=1, le=1_000_000, description="Perkiraan timbulan sampah, kilogram setiap hari"
    )
    pengelola: PengelolaSampah = Field(
        default_factory=PengelolaSampah, description="Pengelola sampah desa"
    )
    dusun_layanan: tuple[Teks, ...] = Field(
        (), description="Dusun yang dilayani pengumpulan; kosong berarti seluruh desa"
    )
    jadwal: Annotated[
        tuple[JadwalSampah, ...], Tanya("Hari dan jam apa saja sampah dikumpulkan?")
    ] = Field((), description="Jadwal pengumpulan; menjadi lampiran")
    rute: tuple[RuteSampah, ...] = Field((), description="Rute pengumpulan; menjadi lampiran")
    tempat: tuple[TempatSampah, ...] = Field((), description="TPS dan TPS 3R; menjadi lampiran")
    tpa: Teks | None = Field(None, description="Nama tempat pemrosesan akhir, tanpa kata TPA")
    gotong_royong: Annotated[
        Teks | None, Tanya("Kapan gotong royong kebersihan diadakan, misalnya Jumat pertama?")
    ] = Field(None, description="Hari gotong royong kebersihan", examples=["Jumat minggu pertama"])
    bebas_iuran: tuple[Teks, ...] = Field(
        ("keluarga miskin", "lanjut usia yang hidup sendiri"),
        description="Warga yang diusulkan bebas atau ringan iurannya; besar iuran tidak ditulis",
    )
    plastik_dikurangi: tuple[Teks, ...] = Field(
        ("kantong plastik", "sedotan plastik", "polistirena (styrofoam)"),
        description="Plastik sekali pakai yang dikurangi",
    )
    mitra_daur_ulang: tuple[Teks, ...] = Field(
        (), description="Bank sampah atau pihak lain yang menerima sampah daur ulang"
    )
    kerja_sosial: YaTidak = Field(
        default=True, description="`tidak` bila pemulihan tidak memakai kerja bakti yang disepakati"
    )
    desa_adat: tuple[DesaAdatTeks, ...] = Field(
        (), description="Hanya Bali: desa adat yang wewidangannya berada di desa ini"
    )

    @model_validator(mode="before")
    @classmethod
    def _no_money(cls, data: object) -> object:
        if isinstance(data, Mapping) and (found := [k for k in _UANG if k in data]):
            raise refuse(
                f"`{found[0]}` tidak dapat diatur dalam Perkades: retribusi adalah wewenang "
                "kabupaten (PP 81/2012 Pasal 29), dan pungutan desa hanya dengan Perdes yang "
                "dievaluasi lebih dahulu (UU 6/2014 Pasal 69 ayat (4)).",
                f"Hapus `{found[0]}`; iuran disepakati warga yang dilayani, di luar Perkades.",
            )
        return data

    @field_validator("aliran_kumpul")
    @classmethod
    def _five_or_three(cls, value: int) -> int:
        if value not in _ALIRAN:
            raise refuse(
                f"{value} aliran pengumpulan tidak sesuai dengan lima kelompok pemilahan "
                "(PP 81/2012 Pasal 17 ayat (2)).",
                "Tulis 5, atau 3 (organik, anorganik, residu).",
            )
        return value
