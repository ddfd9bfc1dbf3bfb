"""The waste Perkades: what depends on the date, the province and the data of the village."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from drafter.render.alir import alir
from drafter.render.text import teks
from tests.desa import DASAR, susun_satu

BALI = """\
kode: 51.08.01.2012
nama: Tinga-tinga
kecamatan: Gerokgak
kabupaten: Buleleng
provinsi: Bali
"""
LAMA = "tempat pemilahan dan pengumpulan Sampah yang dapat didaur ulang dan/atau diguna ulang"
BARU = (
    "fasilitas untuk mengelola Sampah dengan prinsip 3R (reduce, reuse, dan recycle), sebagai"
    " sarana edukasi, perubahan perilaku dalam pengelolaan Sampah, dan pelaksanaan ekonomi"
    " sirkular, yang dibentuk dan dikelola oleh masyarakat, badan usaha, dan/atau pemerintah daerah"
)


def cetak(folder: Path, sampah: str, hari: date, awal: str = DASAR) -> str:
    isi = f"{awal}dusun: [Kala, Rasa]\nsampah: {sampah}\n"
    nama = "perkades/sampah-rumah-tangga"
    naskah, problems = susun_satu(folder, isi, nama, tanggal=hari, rancangan=True)
    assert naskah is not None, [str(p) for p in problems]
    return " ".join(teks(alir(naskah).blok).replace("\u00a0", " ").split())


@pytest.mark.parametrize(("hari", "arti"), [(date(2021, 7, 21), LAMA), (date(2021, 7, 22), BARU)])
def test_bank_sampah_diartikan_menurut_peraturan_pada_harinya(
    tmp_path: Path, hari: date, arti: str
) -> None:
    assert f"Bank Sampah adalah {arti}" in cetak(tmp_path, "{}", hari)


@pytest.mark.parametrize(("hari", "ada"), [(date(2025, 4, 1), False), (date(2025, 4, 2), True)])
def test_edaran_gubernur_bali_berlaku_sejak_harinya(tmp_path: Path, hari: date, ada: bool) -> None:
    naskah = cetak(tmp_path, "{}", hari, BALI)
    assert ("menyampaikan rancangan Peraturan Desa" in naskah) is ada
    assert ("minuman dalam kemasan plastik" in naskah) is ada


@pytest.mark.parametrize(("dusun", "ada"), [("[Kala]", True), ("[Rasa, Kala]", False)])
def test_bila_semua_dusun_dilayani_tidak_ada_warga_di_luar_pelayanan(
    tmp_path: Path, dusun: str, ada: bool
) -> None:
    naskah = cetak(tmp_path, f"{{dusun_layanan: {dusun}}}", date(2026, 6, 2))
    assert ("Warga di luar wilayah pelayanan" in naskah) is ada


@pytest.mark.parametrize("status", ["diusulkan", "ditetapkan"])
def test_tempat_yang_baru_diusulkan_belum_dipakai(tmp_path: Path, status: str) -> None:
    tempat = f"{{jenis: tps, lokasi: timur, status: {status}, penetapan: Keputusan Bupati 1}}"
    naskah = cetak(tmp_path, f"{{tempat: [{tempat}]}}", date(2026, 6, 2))
    usulan = status == "diusulkan"
    assert ("ke tempat yang ditentukan oleh pemerintah daerah kabupaten" in naskah) is usulan
    assert ("bukan merupakan penetapan lokasi" in naskah) is usulan
