"""The Perkades PHBS says what the health law of the day says, in both lengths."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import plain, walk
from tests.desa import DASAR, tugas

BENTUK = ("lengkap", "ringkas")
LAMA, UU_BARU, PP_BARU = date(2021, 3, 12), date(2023, 10, 1), date(2026, 6, 2)


def batang(folder: Path, bentuk: str, hari: date, isian: str = "") -> str:
    isi = f"{DASAR}phbs:\n  bentuk: {bentuk}\n{isian}"
    d, semua = tugas(folder, isi, "perkades/phbs")
    naskah, problems = susun(semua[0], d, "0" * 64, Opsi(hari, rancangan=True))
    assert naskah is not None, [str(p) for p in problems]
    teks = "\n".join(plain((*s.isi, *s.penutup)) for s in walk(naskah.batang_tubuh))
    return teks.replace("\u00a0", " ")


@pytest.mark.parametrize("bentuk", BENTUK)
@pytest.mark.parametrize(
    ("hari", "umur", "jarak", "penolong"),
    [
        (LAMA, "18 (delapan belas) tahun dan", False, "pertolongan tenaga kesehatan"),
        (UU_BARU, "18 (delapan belas) tahun dan", False, "tenaga medis atau tenaga kesehatan"),
        (PP_BARU, "21 (dua puluh satu) tahun dan", True, "tenaga medis atau tenaga kesehatan"),
    ],
)
def test_umur_jarak_dan_penolong_menurut_hukum_hari_itu(
    tmp_path: Path, bentuk: str, hari: date, umur: str, jarak: bool, penolong: str
) -> None:
    isi = batang(tmp_path, bentuk, hari)
    assert umur in isi
    assert ("200 (dua ratus) meter" in isi) is jarak
    assert ("rokok elektronik" in isi) is jarak
    assert penolong in isi


@pytest.mark.parametrize("bentuk", BENTUK)
def test_kedua_bentuk_memuat_materi_pokok(tmp_path: Path, bentuk: str) -> None:
    isi = batang(tmp_path, bentuk, PP_BARU)
    for pokok in (
        *("Indikator PHBS di rumah tangga", "institusi pendidikan", "Pilar STBM yang terdiri atas"),
        *("hasil verifikasi", "pemelihara ternak", "Tempat khusus untuk merokok", "juru pemantau"),
        *("Pokja PHBS bertugas", "Kader PHBS bertugas", "rekapitulasi hasil pendataan"),
        *("tetap berhak atas pelayanan publik", "tetap melaksanakan tugas sampai dengan"),
    ):
        assert pokok in isi, pokok
    assert "pidana" not in isi


@pytest.mark.parametrize("bentuk", BENTUK)
def test_desa_yang_sudah_bebas_tidak_meminta_verifikasi(tmp_path: Path, bentuk: str) -> None:
    isi = batang(tmp_path, bentuk, PP_BARU, "  bebas_babs: ya\n  tahun_bebas_babs: 2019\n")
    assert "telah dicapai pada tahun 2019" in isi
    assert "Pemicuan ulang" in isi
    assert "permohonan verifikasi" not in isi
