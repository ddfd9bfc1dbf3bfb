"""Columns of the lampiran of an SK that a village asks for: NIK, masked or whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import rencana
from drafter.compose.susun import Opsi, susun
from drafter.render.alir import alir
from drafter.render.text import teks
from tests.contoh.buatan import baris
from tests.desa import DASAR, PEJABAT, desa

PENUH, DITUTUP = "5202084505800001", "520208******0001"
ANGGOTA = """\
    anggota:
      - {orang: siti, jabatan: Ketua}
      - {orang: budi, jabatan: Sekretaris}
"""
ORANG = f"""\
orang:
  siti:
    {{nama: Siti Aminah, nik: "{PENUH}", tempat_lahir: Praya, tanggal_lahir: 1980-05-05}}
  budi: {{nama: Budi Santoso, tempat_lahir: Praya, tanggal_lahir: 1981-05-05}}
"""
TAMBAHAN = {
    "insentif_kader": "    insentif: {jumlah: 150000, bulan: 12, tahun: 2026}\n",
    "pengurus_bank_sampah": (
        "    unit: {nama: Melati, penyelenggara: kelompok, alamat: Balai Warga}\n"
    ),
    "pengelola_sampah": "    bentuk: ksm\n",
}
JENIS = sorted(
    t.nama.removeprefix("sk/").replace("-", "_")
    for t in Pustaka.standar().daftar()
    if t.jenis == "sk" and t.kepala.ulang == "keputusan" and "desa" in t.kepala.tingkat
)


def lampiran(folder: Path, isi: str, templat: str, *, penuh: bool = False) -> list[list[str]]:
    """The table of the lampiran: its rows with their cells."""
    path, d = desa(folder, DASAR + PEJABAT + ORANG + isi)
    tugas, _ = rencana(Pustaka.standar(), d, path, [templat])
    hari = date(2021, 3, 12) if templat == "sk/pokja-posyandu" else None
    naskah, problems = susun(tugas[0], d, "0" * 64, Opsi(hari, nik_penuh=penuh))
    assert naskah is not None, [str(p) for p in problems]
    return baris(teks(alir(naskah).blok).replace("\u00a0", " "))


def butir(jenis: str, bentuk: str = "") -> str:
    """A profile with one item of a kind; a kader has a Posyandu and a field."""
    isi = ANGGOTA
    if jenis == "kader_posyandu":
        isi = isi.replace("Ketua", "Kader, posyandu: Melati, bidang: sosial")
        isi = isi.replace("Sekretaris", "Kader, posyandu: Melati, bidang: kesehatan")
    if jenis == "penghargaan_kader":
        isi = isi.replace("}", ", masa_kerja: 12}")
    return f"{bentuk}keputusan:\n  - jenis: {jenis}\n{TAMBAHAN.get(jenis, '')}{isi}"


KOLOM_NIK = "bentuk: {kolom_nik: ya}\n"
LKD = f"pengurus:\n  - lembaga: lpm\n{ANGGOTA}"


@pytest.mark.parametrize("jenis", JENIS)
def test_nik_masked_in_the_lampiran_of_every_decision(tmp_path: Path, jenis: str) -> None:
    templat = f"sk/{jenis.replace('_', '-')}"
    kepala, pertama, kedua = lampiran(tmp_path, butir(jenis, KOLOM_NIK), templat)[:3]
    assert kepala[2] == "NIK"
    assert (pertama[2], kedua[2]) == (DITUTUP, "-")
    assert len(kepala) == len(pertama) == len(kedua)


@pytest.mark.parametrize("jenis", JENIS)
def test_no_nik_unless_the_village_asks(tmp_path: Path, jenis: str) -> None:
    semua = lampiran(tmp_path, butir(jenis), f"sk/{jenis.replace('_', '-')}")
    assert "NIK" not in semua[0]
    assert not any(sel[:6] == PENUH[:6] for b in semua for sel in b)


@pytest.mark.parametrize(("penuh", "nik"), [(False, DITUTUP), (True, PENUH)])
def test_nik_of_a_board_takes_the_place_of_the_birth_date(
    tmp_path: Path, penuh: bool, nik: str
) -> None:
    kepala, pertama, _ = lampiran(tmp_path, KOLOM_NIK + LKD, "sk/pengurus-lkd", penuh=penuh)
    assert kepala == ["No.", "Nama", "NIK", "Jabatan"]
    assert pertama == ["1", "Siti Aminah", nik, "Ketua"]


def test_birth_date_of_a_board_that_asks_for_no_nik(tmp_path: Path) -> None:
    kepala, pertama, _ = lampiran(tmp_path, LKD, "sk/pengurus-lkd")
    assert kepala == ["No.", "Nama", "Tempat dan Tanggal Lahir", "Jabatan"]
    assert pertama[2] == "Praya, 5 Mei 1980"


def test_each_body_of_one_sk_has_its_own_columns(tmp_path: Path) -> None:
    tanpa = "        anggota: [{nama: Ahmad, jabatan: Ketua}]\n"
    berisi = ANGGOTA.replace("    anggota", "        anggota").replace("      - ", "          - ")
    kelompok = (
        f"      - nama_lembaga: RT 001 Dusun Kala\n{berisi}"
        f"      - nama_lembaga: RT 002 Dusun Kala\n{tanpa}"
    )
    isi = f"pengurus:\n  - lembaga: rt\n    kelompok:\n{kelompok}"
    semua = lampiran(tmp_path, KOLOM_NIK + isi, "sk/pengurus-lkd")
    assert [b for b in semua if b[0] == "No."] == [
        ["No.", "Nama", "NIK", "Jabatan"],
        ["No.", "Nama", "Jabatan"],
    ]
