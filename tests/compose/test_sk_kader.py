"""SK on kader (KPM, insentif, penghargaan), as they are read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from drafter.render.alir import alir
from drafter.render.text import teks
from tests.desa import DASAR, susun_satu

LAMA, BARU = date(2021, 3, 12), date(2026, 6, 2)
ORANG = "    anggota: [{nama: A, jabatan: Kader}, {nama: B, jabatan: Kader}]\n"
UBAH = "    perubahan: {nomor: 3, tahun: 2020, tentang: Hal Lama, ke: 2}\n"
GANTI = "    anggota: [{nama: A, jabatan: Kader, menggantikan: Z}]\n"


def baca(folder: Path, jenis: str, isi: str, hari: date = BARU) -> str:
    naskah, problems = susun_satu(folder, profil(jenis, isi), nama(jenis), tanggal=hari)
    assert naskah is not None, [str(p) for p in problems]
    return " ".join(teks(alir(naskah).blok).replace("\u00a0", " ").split())


def tolak(folder: Path, jenis: str, isi: str) -> list[tuple[str, str | None]]:
    naskah, problems = susun_satu(folder, profil(jenis, isi), nama(jenis), tanggal=BARU)
    assert naskah is None
    assert all(p.remedy for p in problems)
    return [(p.code, p.place.part) for p in problems]


def profil(jenis: str, isi: str) -> str:
    return f"{DASAR}keputusan:\n  - jenis: {jenis}\n{isi}"


def nama(jenis: str) -> str:
    return f"sk/{jenis.replace('_', '-')}"


def test_insentif_dijumlahkan_dan_diterbilang(tmp_path: Path) -> None:
    isi = "    insentif: {jumlah: 250000, tahun: 2026, sumber: Alokasi Dana Desa}\n"
    hasil = baca(tmp_path, "insentif_kader", isi + ORANG)
    assert "kepada 2 (dua) orang kader di Desa O'o" in hasil
    assert "Rp250.000,00 (dua ratus lima puluh ribu rupiah) untuk setiap orang setiap" in hasil
    assert "seluruhnya Rp6.000.000,00 (enam juta rupiah)." in hasil
    assert "Tahun Anggaran 2026 yang bersumber dari Alokasi Dana Desa." in hasil
    assert "| | Jumlah | Rp500.000,00 (lima ratus ribu rupiah) | Rp6.000.000,00" in hasil


def test_insentif_yang_berbeda_ditunjuk_ke_lampirannya(tmp_path: Path) -> None:
    isi = "    insentif: {tahun: 2026, bulan: 6, sumber: APB Desa}\n"
    orang = ORANG.replace("A, jabatan: Kader", "A, jabatan: Ketua, insentif: 3")
    hasil = baca(tmp_path, "insentif_kader", isi + orang.replace("r}]", "r, insentif: 2}]"))
    assert "sebesar yang tercantum dalam Lampiran selama 6 (enam) bulan" in hasil
    assert "seluruhnya Rp30,00 (tiga puluh rupiah)." in hasil
    assert "O'o Tahun Anggaran 2026." in hasil
    assert "yang bersumber dari" not in hasil


@pytest.mark.parametrize(
    ("isi", "masalah"),
    [
        ("    insentif: {tahun: 2026}\n" + ORANG, ("SUSUN-006", "keputusan[0].insentif.jumlah")),
        (
            "    insentif: {tahun: 2026}\n" + ORANG.replace("r}]", "r, insentif: 5}]"),
            ("SUSUN-006", "keputusan[0].anggota[0].insentif"),
        ),
        ("    insentif: {jumlah: 5}\n" + ORANG, ("SUSUN-006", "keputusan[0].insentif.tahun")),
        ("    insentif: {jumlah: 5, tahun: 2025}\n" + ORANG, ("SUSUN-012", None)),
    ],
)
def test_insentif_tanpa_jumlah_atau_tahunnya_ditolak(
    tmp_path: Path, isi: str, masalah: tuple[str, str | None]
) -> None:
    assert set(tolak(tmp_path, "insentif_kader", isi)) == {masalah}


@pytest.mark.parametrize(
    ("sumber", "hari", "ada"),
    [
        ("Dana Desa", BARU, True),
        ("Alokasi Dana Desa", BARU, False),
        ("Dana Desa", date(2025, 3, 3), False),
    ],
)
def test_peraturan_dana_desa_hanya_pada_tahunnya(
    tmp_path: Path, sumber: str, hari: date, ada: bool
) -> None:
    isi = f"    insentif: {{jumlah: 5, tahun: 2026, sumber: {sumber}}}\n"
    hasil = baca(tmp_path, "insentif_kader", isi + ORANG, hari)
    assert ("Fokus Penggunaan Dana Desa Tahun 2026" in hasil) is ada


def test_kpm_untuk_satu_tahun_anggaran(tmp_path: Path) -> None:
    hasil = baca(tmp_path, "kader_pembangunan_manusia", ORANG)
    assert "Menetapkan 2 (dua) orang Kader Pembangunan Manusia di Desa O'o" in hasil
    assert "untuk 1 (satu) tahun anggaran" in hasil
    assert "Percepatan Penurunan Stunting" in hasil
    assert "| No. | Nama |" in hasil
    lama = baca(tmp_path, "kader_pembangunan_manusia", ORANG, LAMA)
    assert "Percepatan Perbaikan Gizi" in lama
    assert "Penurunan Stunting" not in lama


@pytest.mark.parametrize(
    "jenis", ["kader_pembangunan_manusia", "insentif_kader", "penghargaan_kader"]
)
def test_perubahan_menyebut_yang_diubah_dan_yang_tetap(tmp_path: Path, jenis: str) -> None:
    isi = UBAH + GANTI.replace("Z}", "Z, masa_kerja: 3}")
    if jenis == "insentif_kader":
        isi += "    insentif: {jumlah: 5, tahun: 2026}\n"
    hasil = baca(tmp_path, jenis, isi)
    lama = "Keputusan Kepala Desa O'o Nomor 3 Tahun 2020 tentang Hal Lama"
    assert f"Perubahan Kedua atas {lama}" in hasil
    assert f"Lampiran {lama}" in hasil
    assert "ketentuan lain dalam Keputusan Kepala Desa yang diubah tetap berlaku" in hasil
    assert "Orang yang digantikan" in hasil
    assert "bertugas:" not in hasil


def test_kader_lestari_penghargaan_desa_sendiri(tmp_path: Path) -> None:
    orang = "    anggota: [{nama: A, jabatan: Kader, posyandu: Melati, masa_kerja: 21}]\n"
    hasil = baca(tmp_path, "penghargaan_kader", orang)
    assert "penghargaan Kader Lestari kepada 1 (satu) orang kader" in hasil
    assert "merupakan penghargaan Pemerintah Desa" in hasil
    assert "Tim Pembina Posyandu Kabupaten Dompu, bagi pengabdian 20 (dua puluh) tahun" in hasil
    assert "21 (dua puluh satu) tahun" in hasil
    assert "Pos Pelayanan Terpadu" not in hasil
    assert "Tim Pembina" not in baca(tmp_path, "penghargaan_kader", orang, LAMA)


def test_kader_lestari_tanpa_lama_mengabdi_ditolak(tmp_path: Path) -> None:
    assert tolak(tmp_path, "penghargaan_kader", ORANG.replace("r}]", "r, masa_kerja: 9}]")) == [
        ("SUSUN-006", "keputusan[0].anggota[0].masa_kerja")
    ]
    hasil = baca(tmp_path, "penghargaan_kader", "    nama: Kader Inovatif\n" + ORANG)
    assert "Lama Mengabdi" not in hasil
