"""SK on lembaga adat, the satgas, bank sampah and the manager of waste, in four vocabularies."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import rencana
from drafter.compose.susun import Opsi, susun
from drafter.problem import Problem
from drafter.render.alir import alir
from drafter.render.text import teks
from tests.contoh.buatan import BALI, GAMPONG, NAGARI, ORANG, TOPIK
from tests.desa import DASAR, desa

TEMPLAT = {
    "sk/pengurus-lembaga-adat": "pengurus_lembaga_adat",
    "sk/satgas-usia-perkawinan": "satgas_usia_perkawinan",
    "sk/pengurus-bank-sampah": "pengurus_bank_sampah",
    "sk/pengelola-sampah": "pengelola_sampah",
}
HARI = (date(2019, 6, 1), date(2021, 3, 12), date(2025, 3, 3), date(2026, 6, 2))
DESA = {"bali": BALI, "nagari": NAGARI, "gampong": GAMPONG, "ntb": DASAR}
UNIT = "{nama: Melati, penyelenggara: kelompok, alamat: Balai Warga}"
ANGGOTA = """\
    anggota:
      - {nama: Siti Aminah, jabatan: Ketua, jenis_kelamin: P}
      - {nama: Budi, jabatan: Sekretaris, alamat: Timur, jenis_kelamin: L}
      - {nama: Umar, jabatan: Bendahara}
"""
LAMA = "{nomor: 9, tahun: 2020, tanggal: 2020-02-03, tentang: Penetapan Pengurus}"


def butir(jenis: str, *tambahan: str) -> str:
    """One item of ``keputusan`` with the fields that its kind cannot do without."""
    wajib = {
        "pengurus_bank_sampah": [f"unit: {UNIT}"],
        "pengelola_sampah": ["bentuk: ksm"],
    }.get(jenis, [])
    isi = "".join(f"    {x}\n" for x in (*wajib, *tambahan))
    return f"  - jenis: {jenis}\n{isi}{ANGGOTA}"


def draf(
    folder: Path, isi: str, templat: str, pada: date = HARI[-1]
) -> tuple[str, tuple[Problem, ...]]:
    """The text of the first document of a template on one line a paragraph; empty if not made."""
    path, d = desa(folder, isi + ORANG)
    tugas, _ = rencana(Pustaka.standar(), d, path, [templat])
    naskah, problems = susun(tugas[0], d, "0" * 64, Opsi(pada))
    return (teks(alir(naskah).blok).replace("\u00a0", " "), problems) if naskah else ("", problems)


@pytest.mark.parametrize("templat", TEMPLAT)
@pytest.mark.parametrize("tempat", DESA)
@pytest.mark.parametrize("topik", ["", TOPIK], ids=["tanpa-induk", "berinduk"])
def test_setiap_desa_dan_hari_dengan_dan_tanpa_induk(
    tmp_path: Path, templat: str, tempat: str, topik: str
) -> None:
    sk = f"keputusan:\n{butir(TEMPLAT[templat], f'mencabut: {LAMA}')}"
    for hari in HARI:
        isi, problems = draf(tmp_path, DESA[tempat] + topik + sk, templat, hari)
        assert isi, [str(p) for p in problems]
        assert ("Nomor ... Tahun ..." in isi) == bool(topik)
        tubuh = " ".join(isi.split("MEMUTUSKAN:")[1].split("Ditetapkan di")[0].split())
        tubuh = tubuh.replace("Nomor ... Tahun ...", "")
        assert not re.search(r" [.,;]|[.,;]{2}|\bNone\b", tubuh), tubuh
        if tempat in ("nagari", "gampong"):
            assert not re.search(r".{30}\b(Desa|Dusun)\b", tubuh), tubuh
        assert "Nomor 9 Tahun 2020 tentang Penetapan Pengurus dicabut dan dinyatakan" in tubuh


@pytest.mark.parametrize("templat", TEMPLAT)
def test_perubahan_mengubah_susunan_dan_membiarkan_yang_lain(tmp_path: Path, templat: str) -> None:
    sk = f"keputusan:\n{butir(TEMPLAT[templat], f'perubahan: {LAMA}')}"
    sk = sk.replace("nama: Umar", "nama: Umar, menggantikan: Hasan")
    isi, problems = draf(tmp_path, BALI + TOPIK + sk, templat)
    assert isi, [str(p) for p in problems]
    judul = (
        "Perubahan atas Keputusan Perbekel Desa Tinga-tinga Nomor 9 Tahun 2020 tentang Penetapan"
    )
    assert judul in isi
    assert "KESATU        : Mengubah susunan" in isi
    assert "dalam Lampiran Keputusan Perbekel Desa Tinga-tinga Nomor 9 Tahun 2020" in isi
    assert "| No. | Nama |" in isi
    assert "Alamat | Menggantikan |" in isi
    assert "| 3 | Umar | Bendahara | - | Hasan |" in isi
    assert "yang diubah tetap berlaku." in isi
    assert "bertugas" not in isi.split("MEMUTUSKAN:")[1]


def test_kolom_dicetak_menurut_isinya(tmp_path: Path) -> None:
    sk = f"keputusan:\n{butir('satgas_usia_perkawinan')}"
    isi, _ = draf(tmp_path, DASAR + sk, "sk/satgas-usia-perkawinan")
    assert "| No. | Nama | Kedudukan | Alamat |" in isi  # the sex of one person is not known
    assert "beranggotakan 3 (tiga) orang" in isi
    isi, _ = draf(
        tmp_path,
        DASAR + sk.replace("Bendahara}", "Anggota, jenis_kelamin: L, unsur: bidan}"),
        "sk/satgas-usia-perkawinan",
    )
    assert "| No. | Nama | L/P | Kedudukan | Unsur | Alamat |" in isi
    assert "| 3 | Umar | L | Anggota | bidan | - |" in isi


def test_pengakuan_memuat_yang_diminta_perkadesnya(tmp_path: Path) -> None:
    unit = "bank_sampah:\n  unit:\n    - {nama: Melati, penyelenggara: lkd, dusun: [Timur]}\n"
    sk = f"keputusan:\n{butir('pengurus_bank_sampah', 'nama: Bank Sampah Melati')}"
    sk = sk.replace(f"    unit: {UNIT}\n", "")
    isi, problems = draf(tmp_path, DASAR + unit + sk, "sk/pengurus-bank-sampah")
    assert not isi
    assert [p.place.part for p in problems] == ["bank_sampah.unit[0].alamat"]
    unit = unit.replace("[Timur]", "[Timur, Barat], alamat: Balai, nama_penyelenggara: Melati Jaya")
    isi, _ = draf(tmp_path, DASAR + unit + sk, "sk/pengurus-bank-sampah")
    assert "Pengakuan Bank Sampah Melati;" in isi
    assert (
        "kepada Bank Sampah Melati yang diselenggarakan oleh lembaga kemasyarakatan desa Melati "
        "Jaya dengan wilayah pelayanan Dusun Timur dan Barat dan tempat kegiatan di Balai."
    ) in isi
    assert "bukan merupakan tindakan pembentukan bank sampah" in isi


def test_pengelola_menurut_bentuknya(tmp_path: Path) -> None:
    def sk(bentuk: str, sampah: str = "") -> str:
        dok = f"sampah: {{pengelola: {{bentuk: {sampah}}}}}\n" if sampah else "sampah: {}\n"
        item = butir("pengelola_sampah").replace("bentuk: ksm", f"bentuk: {bentuk}")
        isi, problems = draf(tmp_path, f"{DASAR}{dok}keputusan:\n{item}", "sk/pengelola-sampah")
        return isi or str([p.place.part for p in problems])

    assert "Menetapkan kelompok swadaya masyarakat sebagai pengelola sampah di Desa O'o" in sk(
        "ksm"
    )
    assert "Mencatat susunan pengurus kelompok swadaya" in sk("ksm", "ksm")
    assert "PENCATATAN PENGELOLA SAMPAH" in sk("ksm", "ksm")
    assert "bukan merupakan pengangkatan" in sk("bum_desa")
    assert "sesuai dengan perjanjian kerja sama" in sk("kerja_sama")
    assert "tidak mengubah susunan organisasi dan tata kerja Pemerintah Desa" in sk("pemdes")
    kosong = butir("pengelola_sampah").replace("    bentuk: ksm\n", "")
    isi, problems = draf(
        tmp_path, f"{DASAR}sampah: {{}}\nkeputusan:\n{kosong}", "sk/pengelola-sampah"
    )
    assert not isi
    assert [p.place.part for p in problems] == ["keputusan[0].bentuk"]
    isi, _ = draf(tmp_path, f"{DASAR}keputusan:\n{kosong}", "sk/pengelola-sampah")
    assert "Menetapkan pengelola sampah di Desa O'o, selanjutnya disebut Pengelola" in isi


def test_di_bali_pengurus_adat_hanya_bila_diminta_dan_ada_butirnya(tmp_path: Path) -> None:
    path, d = desa(tmp_path, BALI + f"keputusan:\n{butir('pengurus_lembaga_adat')}")
    nama = "sk/pengurus-lembaga-adat"
    tugas, problems = rencana(Pustaka.standar(), d, path, None)
    assert nama not in [t.templat.nama for t in tugas]
    assert nama in [p.place.part for p in problems]
    path, d = desa(tmp_path, BALI)
    _, problems = rencana(Pustaka.standar(), d, path, None)
    assert nama not in [p.place.part for p in problems]
