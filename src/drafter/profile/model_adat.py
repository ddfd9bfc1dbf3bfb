"""The part of a profile for one template: LembagaAdat."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from drafter.profile.model_dasar import Model
from drafter.profile.tipe import Bulat, Tanya, Teks, YaTidak, choice, refuse

Tradisi = Annotated[
    Literal["sasak", "samawa", "mbojo", "bali"],
    BeforeValidator(
        choice({"sasak": (), "samawa": ("sumbawa",), "mbojo": ("bima", "dompu"), "bali": ()})
    ),
]

# Words that village law of each tradition was seen to use; for the others the plain ones.
SEBUTAN: Mapping[str, Mapping[str, str]] = {
    "sasak": {"sebutan_aturan": "Awiq-awiq", "sebutan_warga": "Krama Adat"},
    "bali": {"sebutan_aturan": "Awig-awig"},
}

# KUHP (UU 1/2023 Pasal 79): the fine that an adat obligation set by law may equal, category II.
KATEGORI_II = 10_000_000

_PIDANA = re.compile(
    r"aniaya|bunuh|cabul|curi(?!g)|judi\b|kdrt|kekerasan|korupsi|narkoba|narkotik|pelecehan|"
    r"pemerasan|penggelapan|penipuan|perdagangan orang|perjudian|perkosa|pidana|(?<!i)zina|"
    r"(kawin|nikah)\w* (anak|dini|(di ?)?bawah umur)",
    re.IGNORECASE,
)


def _perselisihan(value: str) -> str:
    """What a lembaga adat may help to settle; never a crime or the harm of a child."""
    if _PIDANA.search(value):
        raise refuse(
            f'"{value}" tidak dapat diselesaikan oleh lembaga adat.',
            "Hapus butir ini: tindak pidana, kekerasan seksual (UU 12/2022 Pasal 23), kekerasan "
            "dalam rumah tangga, dan perkawinan anak diteruskan kepada pihak yang berwenang.",
        )
    return value


def _kewajiban(value: int) -> int:
    if value > KATEGORI_II:
        raise refuse(
            f"Kewajiban adat Rp{value:,} terlalu tinggi.".replace(",", "."),
            "Tulis paling banyak 10000000, yaitu denda kategori II (UU 1/2023 Pasal 79) yang "
            "disetarakan dengan kewajiban adat; batas ini kehati-hatian.",
        )
    return value


Perselisihan = Annotated[Teks, AfterValidator(_perselisihan)]
Kewajiban = Annotated[Bulat, AfterValidator(_kewajiban)]


class JabatanAdat(Model):
    """A post besides the chair, the secretary and the treasurer."""

    nama: Teks = Field(description="Nama jabatan atau bidang", examples=["Bidang Krama"])
    tugas: Teks = Field(
        description="Tugasnya, satu kalimat tanpa subjek",
        examples=["membina tata krama dan pergaulan warga"],
    )


class LembagaAdat(Model):
    """What a village decides about its lembaga adat (Permendagri 18/2018 Pasal 9 to 11)."""

    nama: Annotated[Teks | None, Tanya("Apa nama lembaga adat di desa ini?")] = Field(
        None,
        description="Nama lembaga adat; bila kosong, sebutannya diikuti nama desa",
        examples=["Rukun Adat Bilebante"],
    )
    sebutan: Teks | None = Field(
        None, description="Sebutan setempat; bila kosong, Lembaga Adat dan sebutan desa"
    )
    singkatan: Teks | None = Field(None, description="Singkatan sebutan itu, misalnya LAD")
    tradisi: Annotated[Tradisi | None, Tanya("Tradisi apa yang hidup di desa ini?")] = Field(
        None, description="Tradisi yang utama; menentukan bawaan kata setempat"
    )
    falsafah: Teks | None = Field(
        None,
        description="Falsafah adat yang dipegang warga, persis seperti diucapkan",
        examples=["Maja labo dahu", "Adat barenti ko Syara', Syara' barenti ko Kitabullah"],
    )
    sebutan_ketua: Teks = Field("Ketua", description="Sebutan ketua lembaga adat")
    sebutan_aturan: Teks = Field(
        "Aturan Adat", description="Sebutan aturan adat: Awig-awig, Awiq-awiq; menurut tradisi"
    )
    sebutan_warga: Teks = Field(
        "Masyarakat Adat Setempat",
        description="Sebutan warga adat: Krama Adat, Tau Samawa; menurut tradisi",
    )
    sebutan_musyawarah: Teks = Field(
        "Musyawarah Adat", description="Sebutan musyawarah adat: Sangkep, Gundem"
    )
    sebutan_pemangku: Teks = Field(
        "Pemangku Adat", description="Sebutan tokoh pemangku adat: Toaq Lokaq"
    )
    sekretariat: Annotated[Teks | None, Tanya("Di mana sekretariat lembaga adat?")] = Field(
        None, description="Tempat sekretariat, misalnya Balai Adat Dusun Karang Baru"
    )
    jabatan: Annotated[
        tuple[JabatanAdat, ...],
        Tanya("Jabatan atau bidang apa saja selain ketua, sekretaris, dan bendahara?"),
    ] = Field((), description="Jabatan lain; bila kosong, bidang sesuai dengan kebutuhan")
    masa_jabatan: Annotated[Bulat, Tanya("Berapa tahun masa jabatan pengurus?")] = Field(
        5, ge=1, le=20, description="Masa jabatan pengurus dalam tahun; pilihan desa"
    )
    periode: Annotated[Bulat, Tanya("Berapa kali pengurus dapat menjabat?")] = Field(
        2, ge=0, le=10, description="Paling banyak berapa kali menjabat; 0 bila tidak dibatasi"
    )
    pengurus_perempuan: Annotated[
        Bulat | None, Tanya("Berapa pengurus perempuan paling sedikit?")
    ] = Field(None, ge=1, le=50, description="Paling sedikit berapa orang pengurus perempuan")
    perselisihan: tuple[Perselisihan, ...] = Field(
        (),
        description="Perselisihan lain yang dapat dimusyawarahkan; bukan tindak pidana",
        examples=[["pembagian air irigasi antarwarga"]],
    )
    kewajiban_adat: Annotated[
        YaTidak, Tanya("Apakah adat setempat mengenal kewajiban adat yang disepakati pihak?")
    ] = Field(default=False, description="`ya` bila kewajiban adat dapat disepakati para pihak")
    kewajiban_adat_paling_banyak: Kewajiban | None = Field(
        None, ge=1, description="Nilai kewajiban adat paling banyak, dalam rupiah"
    )
    majelis_krama_desa: YaTidak = Field(
        default=False, description="`ya` bila ada Majelis Krama Desa (Lombok Utara)"
    )
    lembaga_adat_daerah: Teks | None = Field(
        None,
        description="Nama lembaga adat tingkat kabupaten atau suku yang menjadi mitra, bila ada",
        examples=["Majelis Adat Sasak", "Lembaga Adat Tana Samawa"],
    )
    kelompok_adat: tuple[Teks, ...] = Field(
        (), description="Hanya Bali: kelompok adat di luar Desa Adat yang diwadahi"
    )
    desa_adat: tuple[Teks, ...] = Field(
        (), description="Hanya Bali: Desa Adat di wilayah desa, tanpa kata Desa Adat"
    )

    @model_validator(mode="before")
    @classmethod
    def _words(cls, data: object) -> object:
        if not isinstance(data, Mapping):
            return data
        tradisi = str(data.get("tradisi", "")).strip().casefold()
        return {**SEBUTAN.get(tradisi, {}), **data}

    @model_validator(mode="after")
    def _capped(self) -> LembagaAdat:
        if self.kewajiban_adat_paling_banyak is not None and not self.kewajiban_adat:
            raise refuse(
                "`kewajiban_adat_paling_banyak` diisi, tetapi `kewajiban_adat` tidak.",
                "Tulis `kewajiban_adat: ya`, atau hapus nilainya.",
            )
        return self
