"""SK on LKD: several bodies in one, some people replaced, the Tim Penggerak PKK."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import rencana
from drafter.render.alir import alir
from drafter.render.text import teks
from tests.desa import DASAR, PENGURUS, desa, susun_satu

ORANG = "{nama: A, jabatan: Ketua, alamat: Dusun Kala}"
KELOMPOK = f"""\
pengurus:
  - lembaga: rt
    kelompok:
      - {{nama_lembaga: RT 001, anggota: [{ORANG}]}}
      - {{nama_lembaga: RT 002, anggota: [{{nama: B, jabatan: Ketua, menggantikan: C}}]}}
"""
UBAH = (
    "    perubahan: {nomor: 9, tahun: 2020, tanggal: 2020-06-02, tentang: Penetapan Pengurus RT}\n"
)
PKK = f"pengurus: [{{lembaga: pkk, anggota: [{ORANG}]MASA}}]\n"


def baca(folder: Path, isi: str, hari: date = date(2025, 3, 3)) -> str:
    naskah, problems = susun_satu(folder, DASAR + isi, "sk/pengurus-lkd", tanggal=hari)
    assert naskah is not None, [str(p) for p in problems]
    return " ".join(teks(alir(naskah).blok).replace("\u00a0", " ").split())


def test_beberapa_lembaga_masing_masing_satu_lampiran(tmp_path: Path) -> None:
    hasil = baca(tmp_path, KELOMPOK)
    assert "Menetapkan pengurus Rukun Tetangga di Desa O'o" in hasil
    assert "a. RT 001 dalam Lampiran I; dan b. RT 002 dalam Lampiran II." in hasil
    assert "SUSUNAN PENGURUS RT 001 | No. | Nama | Jabatan | Alamat |" in hasil
    assert "SUSUNAN PENGURUS RT 002 | No. | Nama | Jabatan | | 1 | B" in hasil


def test_penggantian_sebagian_pengurus(tmp_path: Path) -> None:
    hasil = baca(tmp_path, PENGURUS.replace("Ketua}", "Ketua, menggantikan: Z}") + UBAH)
    lama = "Keputusan Kepala Desa O'o Nomor 9 Tahun 2020 tentang Penetapan Pengurus RT"
    assert f"dalam Lampiran {lama} dengan menetapkan orang" in hasil
    assert f"Perubahan atas {lama}" in hasil
    assert "Susunan pengurus selain yang diubah" in hasil
    assert "| Jabatan | Menggantikan |" in hasil
    assert "bertugas membantu" not in hasil
    assert "5 Januari 2026 sampai dengan tanggal 4 Januari 2031" in hasil


def test_penggantian_pada_beberapa_lembaga(tmp_path: Path) -> None:
    hasil = baca(tmp_path, KELOMPOK + UBAH)
    assert "dalam lampiran Keputusan Kepala Desa O'o Nomor 9 Tahun 2020" in hasil
    assert hasil.count("tidak lagi memangku jabatan") == 1
    assert "berakhir bersamaan dengan masa bakti pengurus" in hasil
    assert "PERUBAHAN SUSUNAN PENGURUS RT 002 | No. | Nama | Jabatan | Menggantikan |" in hasil


@pytest.mark.parametrize(
    ("masa", "hari", "bunyi"),
    [
        ("", date(2021, 3, 12), "selama 6 (enam) tahun terhitung sejak pelantikan"),
        ("", date(2019, 6, 1), "mengikuti ketentuan peraturan perundang-undangan mengenai gerakan"),
        (
            ", masa_bakti: {mulai: 2026-01-05, selesai: 2032-01-04}",
            date(2026, 6, 2),
            "kecuali masa bakti ketua yang berakhir bersamaan dengan masa jabatan Kepala Desa.",
        ),
    ],
)
def test_masa_bakti_pkk(tmp_path: Path, masa: str, hari: date, bunyi: str) -> None:
    assert bunyi in baca(tmp_path, PKK.replace("MASA", masa), hari)


def test_pola_melewati_templat_tanpa_butir(tmp_path: Path) -> None:
    path, d = desa(tmp_path, DASAR + PENGURUS)
    semua, problems = rencana(Pustaka.standar(), d, path, ["sk/*"])
    assert [t.templat.nama for t in semua] == ["sk/pengurus-lkd"]
    assert problems == ()
    _, (problem,) = rencana(Pustaka.standar(), d, path, ["sk/insentif-kader"])
    assert problem.code == "SUSUN-003"
    assert "berjenis `insentif_kader`" in problem.message
