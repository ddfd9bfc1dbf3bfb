"""The village's own words, and how those it does not give follow from those it gives."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field, model_validator

from drafter.profile.model_dasar import Model
from drafter.profile.tipe import Teks

# Kota and kelurahan are known from the kode wilayah; everything else follows by TURUNAN.
KOTA = {"kabupaten": "Kota", "bupati": "Wali Kota"}
KELURAHAN = {"desa": "Kelurahan", "kepala_desa": "Lurah", "dusun": "Lingkungan"}

TURUNAN = {
    "desa": "Desa",
    "kepala_desa": "Kepala {desa}",
    "sekretaris_desa": "Sekretaris {desa}",
    "perangkat_desa": "Perangkat {desa}",
    "pemerintah_desa": "Pemerintah {desa}",
    "dusun": "Dusun",
    "kepala_dusun": "Kepala {dusun}",
    "bpd": "Badan Permusyawaratan {desa}",
    "musyawarah_desa": "Musyawarah {desa}",
    "peraturan_desa": "Peraturan {desa}",
    "peraturan_kepala_desa": "Peraturan {kepala_desa}",
    "keputusan_kepala_desa": "Keputusan {kepala_desa}",
    "lembaran_desa": "Lembaran {desa}",
    "berita_desa": "Berita {desa}",
    "apb_desa": "Anggaran Pendapatan dan Belanja {desa}",
    "apb_desa_singkat": "APB {desa}",
    "kecamatan": "Kecamatan",
    "camat": "Camat",
    "kabupaten": "Kabupaten",
    "bupati": "Bupati",
    "keputusan_camat": "Keputusan {camat}",
    "keputusan_bupati": "Keputusan {bupati}",
}


def complete(given: Mapping[str, object]) -> dict[str, object]:
    """Every term: those given, the others derived from them in the order of :data:`TURUNAN`.

    ``{"desa": "Nagari"}`` gives ``Peraturan Nagari``, ``Sekretaris Nagari`` and so on; the short
    forms of BPD and LKD are made of initials (``BPN``, ``LKN``).
    """
    terms = dict(given)
    for key, pattern in TURUNAN.items():
        if key not in terms:
            terms[key] = pattern.format_map({k: str(v) for k, v in terms.items()})
    terms.setdefault("bpd_singkat", _initials(str(terms["bpd"])))
    terms.setdefault("lkd_singkat", f"LK{_initials(str(terms['desa']))}")
    return terms


def _initials(words: str) -> str:
    return "".join(w[0].upper() for w in words.split())


class Istilah(Model):
    """Terms used in the texts of this village; each one given replaces a default."""

    desa: Teks = Field("Desa", description="Sebutan desa: Desa, Nagari, Gampong, Kampung")
    kepala_desa: Teks = Field(
        "Kepala Desa", description="Sebutan kepala desa: Perbekel, Wali Nagari, Keuchik"
    )
    sekretaris_desa: Teks = Field("Sekretaris Desa", description="Sebutan sekretaris desa")
    perangkat_desa: Teks = Field("Perangkat Desa", description="Sebutan perangkat desa")
    pemerintah_desa: Teks = Field("Pemerintah Desa", description="Sebutan pemerintah desa")
    dusun: Teks = Field("Dusun", description="Sebutan dusun: Banjar Dinas, Jorong, Lingkungan")
    kepala_dusun: Teks = Field(
        "Kepala Dusun", description="Sebutan kepala dusun: Kelian Banjar Dinas, Wali Jorong"
    )
    bpd: Teks = Field("Badan Permusyawaratan Desa", description="Nama lengkap BPD")
    bpd_singkat: Teks = Field("BPD", description="Singkatan BPD")
    lkd_singkat: Teks = Field(
        "LKD", description="Singkatan lembaga kemasyarakatan desa: LKD, LKN (nagari)"
    )
    musyawarah_desa: Teks = Field("Musyawarah Desa", description="Sebutan musyawarah desa")
    peraturan_desa: Teks = Field("Peraturan Desa", description="Sebutan peraturan desa")
    peraturan_kepala_desa: Teks = Field(
        "Peraturan Kepala Desa", description="Sebutan peraturan kepala desa"
    )
    keputusan_kepala_desa: Teks = Field(
        "Keputusan Kepala Desa", description="Sebutan keputusan kepala desa"
    )
    lembaran_desa: Teks = Field("Lembaran Desa", description="Sebutan lembaran desa")
    berita_desa: Teks = Field("Berita Desa", description="Sebutan berita desa")
    apb_desa: Teks = Field(
        "Anggaran Pendapatan dan Belanja Desa", description="Nama lengkap APB Desa"
    )
    apb_desa_singkat: Teks = Field("APB Desa", description="Singkatan APB Desa")
    kecamatan: Teks = Field("Kecamatan", description="Sebutan kecamatan: Distrik, Kapanewon")
    camat: Teks = Field("Camat", description="Sebutan camat: Kepala Distrik, Panewu")
    kabupaten: Teks = Field("Kabupaten", description="Kabupaten atau Kota (dari kode wilayah)")
    bupati: Teks = Field("Bupati", description="Bupati atau Wali Kota (dari kode wilayah)")
    keputusan_camat: Teks = Field("Keputusan Camat", description="Sebutan keputusan camat")
    keputusan_bupati: Teks = Field(
        "Keputusan Bupati", description="Sebutan keputusan bupati atau wali kota"
    )

    @model_validator(mode="before")
    @classmethod
    def _derive(cls, data: object) -> object:
        return complete(data) if isinstance(data, Mapping) else data
