"""What a village decides about perilaku hidup bersih dan sehat (PHBS).

What the law fixes is not asked: the ten indicators (Permenkes 2269/2011), the five pillars
(Permenkes 3/2014), the places without smoking, 200 metres and 21 years (PP 28/2024).
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, field_validator, model_validator

from drafter.profile.model_dasar import Model
from drafter.profile.tipe import Bulat, Tanya, Teks, YaTidak, choice, refuse

BentukPhbs = Annotated[
    Literal["lengkap", "ringkas"],
    BeforeValidator(choice({"lengkap": ("panjang",), "ringkas": ("pendek",)})),
]
# Permenkes 3/2014 Pasal 3 ayat (2), in its order.
PilarStbm = Annotated[
    Literal["stop_babs", "cuci_tangan", "air_makanan", "sampah", "limbah_cair"],
    BeforeValidator(
        choice(
            {
                "stop_babs": ("stop buang air besar sembarangan", "odf"),
                "cuci_tangan": ("ctps", "cuci tangan pakai sabun"),
                "air_makanan": ("pamm rt", "air minum dan makanan"),
                "sampah": ("ps rt", "sampah rumah tangga"),
                "limbah_cair": ("plc rt", "limbah cair rumah tangga"),
            }
        )
    ),
]
Hari = Annotated[
    Literal["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
    BeforeValidator(
        choice(
            {
                **dict.fromkeys(("Senin", "Selasa", "Rabu", "Kamis", "Sabtu"), ()),
                "Jumat": ("jum'at",),
                "Minggu": ("ahad",),
            }
        )
    ),
]


class Phbs(Model):
    """What a village decides about perilaku hidup bersih dan sehat."""

    bentuk: BentukPhbs = Field(
        "lengkap",
        description="Panjang naskah: lengkap, atau ringkas dengan materi pokok yang sama",
        examples=["ringkas"],
    )
    puskesmas: Teks | None = Field(
        None,
        description="Nama Puskesmas yang wilayah kerjanya meliputi desa, tanpa kata Puskesmas",
        examples=["Pringgarata"],
    )
    indikator_tambahan: tuple[Teks, ...] = Field(
        (),
        description="Indikator rumah tangga di luar sepuluh indikator nasional; huruf kecil",
        examples=[["menutup tempat penyimpanan air minum"]],
    )
    target_persen: Annotated[
        Bulat | None,
        Tanya("Berapa persen rumah tangga yang hendak dicapai memenuhi seluruh indikator PHBS?"),
    ] = Field(None, ge=1, le=100, description="Sasaran rumah tangga ber-PHBS, dalam persen")
    target_tahun: Bulat | None = Field(
        None, ge=2014, le=2100, description="Tahun tercapainya target_persen", examples=["2028"]
    )
    pendataan_per_tahun: Bulat = Field(
        2, ge=1, le=4, description="Berapa kali rumah tangga didata dalam satu tahun"
    )
    bebas_babs: Annotated[
        YaTidak | None,
        Tanya("Apakah desa sudah dinyatakan bebas dari buang air besar sembarangan?"),
    ] = Field(
        None, description="`ya` bila desa sudah diverifikasi bebas buang air besar sembarangan"
    )
    tahun_bebas_babs: Bulat | None = Field(
        None, ge=2008, le=2100, description="Tahun desa dinyatakan bebas", examples=["2022"]
    )
    rumah_tangga_tanpa_jamban: Annotated[
        Bulat | None, Tanya("Berapa rumah tangga yang belum mempunyai jamban menurut Puskesmas?")
    ] = Field(
        None, ge=0, le=99999, description="Jumlah rumah tangga yang belum mempunyai jamban sendiri"
    )
    pilar_prioritas: tuple[PilarStbm, ...] = Field(
        (),
        description="Pilar STBM yang didahulukan; kosong berarti kelimanya setara",
        examples=[["stop_babs", "sampah"]],
    )
    tempat_bebas_asap: tuple[Teks, ...] = Field(
        (),
        description="Tempat milik desa yang menjadi bebas asap rokok selain yang sudah di naskah",
        examples=[["lapangan desa"]],
    )
    hari_kerja_bakti: Annotated[
        Hari | None, Tanya("Pada hari apa kerja bakti kebersihan dilaksanakan?")
    ] = Field(None, description="Hari kerja bakti; kosong berarti disepakati warga")
    kerja_bakti_per_bulan: Bulat = Field(
        1, ge=1, le=5, description="Berapa kali kerja bakti dalam satu bulan, paling sedikit"
    )
    sebutan_kerja_bakti: Teks | None = Field(
        None, description="Sebutan setempat kerja bakti kebersihan", examples=["Jumat Bersih"]
    )
    kader_per_dusun: Annotated[
        Bulat | None, Tanya("Berapa kader PHBS di setiap dusun, paling sedikit?")
    ] = Field(None, ge=1, le=50, description="Jumlah kader PHBS di setiap dusun, paling sedikit")

    @field_validator("pilar_prioritas", mode="after")
    @classmethod
    def _once(cls, pillars: tuple[PilarStbm, ...]) -> tuple[PilarStbm, ...]:
        return tuple(dict.fromkeys(pillars))

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.tahun_bebas_babs is not None and not self.bebas_babs:
            raise refuse(
                "`tahun_bebas_babs` diisi, tetapi `bebas_babs` bukan `ya`.",
                "Tulis `bebas_babs: ya`, atau hapus tahunnya.",
            )
        if self.target_tahun is not None and self.target_persen is None:
            raise refuse(
                "`target_tahun` diisi tanpa `target_persen`.",
                "Tulis juga `target_persen`, atau hapus tahunnya.",
            )
        return self
