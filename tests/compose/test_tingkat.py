"""Keputusan of a kecamatan or kabupaten: chosen by level, framed and signed by its own office."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import Tugas, rencana
from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import NBSP, Naskah, plain
from drafter.problem import Problem, Severity
from drafter.render.alir import alir
from drafter.render.text import teks
from tests.desa import DASAR, desa

POKJANAL, TIM = "sk/wilayah/pokjanal-posyandu", "sk/wilayah/tim-pembina-posyandu"
HARI = {POKJANAL: (date(2021, 3, 12),), TIM: (date(2025, 3, 3), date(2026, 6, 2))}
KECAMATAN = """\
kode: 52.02.08
nama: Pringgarata
kabupaten: Lombok Tengah
provinsi: Nusa Tenggara Barat
pejabat: {camat: {nama: "Lalu Wira, S.STP.", status: Plt.}}
"""
KABUPATEN = """\
kode: 52.02
nama: Lombok Tengah
provinsi: Nusa Tenggara Barat
tempat: Praya
pejabat: {bupati: "Lalu Bakti"}
"""
KOTA = "kode: 52.71\nnama: Mataram\nprovinsi: Nusa Tenggara Barat\n"
KOTA_KECAMATAN = KOTA.replace("52.71", "52.71.01").replace("Mataram", "Ampenan") + (
    "kabupaten: Mataram\n"
)
DISTRIK = KECAMATAN.replace("52.02.08", "91.03.01").replace("Pringgarata", "Sentani") + (
    "istilah: {kecamatan: Distrik, camat: Kepala Distrik, desa: Kampung}\n"
)
YOGYA = KABUPATEN.replace("Nusa Tenggara Barat", "Daerah Istimewa Yogyakarta")
ISI = """\
keputusan:
  - jenis: pokjanal_posyandu
    anggota: [{nama: "Siti, S.Pd.", jabatan: Ketua, unsur: TP PKK}]
  - jenis: tim_pembina_posyandu
    anggota: [{nama: "Siti, S.Pd.", jabatan: Ketua, unsur: TP PKK}]
"""


def rancang(
    folder: Path, isi: str, *nama: str
) -> tuple[dict[str, Tugas], tuple[Problem, ...], Path]:
    path, d = desa(folder, isi)
    semua, problems = rencana(Pustaka.standar(), d, path, nama or None)
    return {t.templat.nama: t for t in semua}, problems, path


def satu(folder: Path, isi: str, nama: str, hari: date) -> Naskah:
    tugas, _, path = rancang(folder, isi)
    _, d = desa(folder, path.read_text(encoding="utf-8"))
    naskah, problems = susun(tugas[nama], d, "0" * 64, Opsi(hari))
    assert naskah is not None, [str(p) for p in problems]
    assert all(p.code.startswith("HUKUM") for p in problems)
    return naskah


def kepala(naskah: Naskah) -> list[str]:
    p = naskah.pembukaan
    baris = [plain(x) for x in (*p.kepala, *p.judul)]
    return [b.replace(NBSP, " ").upper() for b in baris]


@pytest.mark.parametrize("isi", [KECAMATAN, KABUPATEN, KOTA, KOTA_KECAMATAN, DISTRIK])
def test_hanya_keputusan_tingkatnya_yang_dibuat(tmp_path: Path, isi: str) -> None:
    for nama in ((), ("sk/*",), ("*",)):
        tugas, problems, _ = rancang(tmp_path, isi + ISI, *nama)
        assert set(tugas) == {POKJANAL, TIM}
        assert problems == ()


@pytest.mark.parametrize(
    ("isi", "nama"), [(KECAMATAN + ISI, "perdes/lkd"), (KABUPATEN, "sk/pengurus-lkd"), (DASAR, TIM)]
)
def test_yang_lain_tingkat_ditolak_dengan_alasannya(tmp_path: Path, isi: str, nama: str) -> None:
    tugas, (p,), _ = rancang(tmp_path, isi, nama)
    assert tugas == {}
    assert (p.code, p.severity, p.place.part) == ("SUSUN-020", Severity.KESALAHAN, nama)


def test_desa_tidak_mendapat_templat_wilayah(tmp_path: Path) -> None:
    for nama in ((), ("sk/*",)):
        assert not {POKJANAL, TIM} & set(rancang(tmp_path, DASAR, *nama)[0])


def test_keputusan_tanpa_templat_diberitahukan(tmp_path: Path) -> None:
    isi = ISI.replace("pokjanal_posyandu", "kader_posyandu")
    tugas, (p,), _ = rancang(tmp_path, KECAMATAN + isi)
    assert set(tugas) == {TIM}
    assert (p.code, p.place.part) == ("SUSUN-021", "keputusan[0].jenis")


@pytest.mark.parametrize(
    ("isi", "baris"),
    [
        (
            KECAMATAN,
            ["CAMAT PRINGGARATA", "KABUPATEN LOMBOK TENGAH", "KEPUTUSAN CAMAT PRINGGARATA"],
        ),
        (
            KABUPATEN,
            [
                "BUPATI LOMBOK TENGAH",
                "PROVINSI NUSA TENGGARA BARAT",
                "KEPUTUSAN BUPATI LOMBOK TENGAH",
            ],
        ),
        (
            KOTA,
            ["WALI KOTA MATARAM", "PROVINSI NUSA TENGGARA BARAT", "KEPUTUSAN WALI KOTA MATARAM"],
        ),
        (KOTA_KECAMATAN, ["CAMAT AMPENAN", "KOTA MATARAM", "KEPUTUSAN CAMAT AMPENAN"]),
        (
            DISTRIK,
            [
                "KEPALA DISTRIK SENTANI",
                "KABUPATEN LOMBOK TENGAH",
                "KEPUTUSAN KEPALA DISTRIK SENTANI",
            ],
        ),
        (
            YOGYA,
            [
                "BUPATI LOMBOK TENGAH",
                "DAERAH ISTIMEWA YOGYAKARTA",
                "KEPUTUSAN BUPATI LOMBOK TENGAH",
            ],
        ),
    ],
)
def test_bingkai_memakai_pejabat_dan_wilayahnya(tmp_path: Path, isi: str, baris: list[str]) -> None:
    for nama, hari in HARI.items():
        for pada in hari:
            assert kepala(satu(tmp_path, isi + ISI, nama, pada))[:3] == baris


def test_tempat_dan_penanda_tangan(tmp_path: Path) -> None:
    camat = teks(alir(satu(tmp_path, KECAMATAN + ISI, TIM, date(2025, 3, 3))).blok)
    assert "Ditetapkan di Pringgarata" in camat
    assert "Plt. CAMAT PRINGGARATA," in camat
    assert "LALU WIRA\n" in camat
    bupati = teks(alir(satu(tmp_path, KABUPATEN + ISI, TIM, date(2025, 3, 3))).blok)
    assert "Ditetapkan di Praya" in bupati
    assert bupati.count("BUPATI LOMBOK TENGAH,") == 3


def test_keputusan_bernomor_memerlukan_nama_pejabatnya(tmp_path: Path) -> None:
    isi = ISI.replace("    anggota", "    nomor: 9\n    tanggal: 2025-03-03\n    anggota", 2)
    path, d = desa(tmp_path, KOTA + isi)
    semua, _ = rencana(Pustaka.standar(), d, path, [TIM])
    naskah, problems = susun(semua[0], d, "0" * 64, Opsi())
    assert naskah is None
    assert [p.place.part for p in problems if p.code == "SUSUN-001"] == ["pejabat.bupati"]


@pytest.mark.parametrize("isi", [KECAMATAN, KABUPATEN, KOTA, KOTA_KECAMATAN, DISTRIK])
def test_tidak_ada_kata_desa_sebagai_penetap(tmp_path: Path, isi: str) -> None:
    for nama, hari in HARI.items():
        for pada in hari:
            lembar = teks(alir(satu(tmp_path, isi + ISI, nama, pada)).blok)
            sendiri = re.sub(r"\n +[23456]\. (Undang|Peraturan).*", "", lembar)
            assert not re.search(r"Kepala Desa|Perbekel|Sekretaris Desa|Dusun", sendiri)
            if "Distrik" in isi:
                assert "Kampung" in lembar
                assert not re.search(r"\b(Camat|Kecamatan)\b", sendiri.replace("tentang Kecam", ""))


def test_setiap_templat_ditolak_di_luar_masanya_dengan_penggantinya(tmp_path: Path) -> None:
    tugas, _, _ = rancang(tmp_path, KECAMATAN + ISI)
    _, d = desa(tmp_path, KECAMATAN + ISI)
    for nama, lain in ((POKJANAL, TIM), (TIM, POKJANAL)):
        naskah, problems = susun(tugas[nama], d, "0" * 64, Opsi(HARI[lain][0]))
        assert naskah is None
        (p,) = problems
        assert p.code == "SUSUN-012"
        assert lain in p.remedy


def test_perubahan_menyebut_keputusan_yang_diubah(tmp_path: Path) -> None:
    isi = ISI + "    perubahan: {nomor: 5, tahun: 2025, tentang: Pembentukan Tim}\n"
    naskah = satu(tmp_path, KECAMATAN + isi, TIM, date(2026, 6, 2))
    judul = plain(naskah.pembukaan.judul[-1]).replace(NBSP, " ").upper()
    assert judul == (
        "PERUBAHAN ATAS KEPUTUSAN CAMAT PRINGGARATA NOMOR 5 TAHUN 2025 TENTANG PEMBENTUKAN TIM"
    )
    assert [s.label for s in naskah.batang_tubuh] == ["perubahan", "tetap", "berlaku"]


def test_ketua_tim_kabupaten_karena_jabatannya(tmp_path: Path) -> None:
    for isi, ada in ((KABUPATEN, True), (KECAMATAN, False)):
        naskah = satu(tmp_path, isi + ISI, TIM, date(2025, 3, 3))
        assert ("ketua" in [s.label for s in naskah.batang_tubuh]) is ada


def test_nama_yang_memuat_wilayahnya_tidak_diulang(tmp_path: Path) -> None:
    bernama = ISI.replace(
        "tim_pembina_posyandu", "tim_pembina\n    nama: Tim Pembina Posyandu Kecamatan Pringgarata"
    )
    for isi in (ISI, bernama):
        naskah = satu(tmp_path, KECAMATAN + isi, TIM, date(2025, 3, 3))
        diktum = plain(naskah.batang_tubuh[0].isi)
        assert diktum.count("Kecamatan Pringgarata") == 1
        assert "Kecamatan Pringgarata, yang selanjutnya disebut" in diktum
