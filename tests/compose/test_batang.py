"""A body of the wrong kind, or none at all, is no document."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.compose.pustaka import dari_berkas
from drafter.compose.rencana import Tugas
from drafter.compose.susun import Opsi, susun
from drafter.problem import Problem
from tests.desa import desa

MENIMBANG = "Menimbang\n- bahwa x\n"


def masalah(tmp_path: Path, jenis: str, badan: str) -> list[Problem]:
    path = tmp_path / "uji.naskah"
    kepala = f"---\njenis: {jenis}\ntentang: Uji\nmengingat: [uu-6-2014]\n---\n"
    path.write_text(kepala + MENIMBANG + badan, encoding="utf-8")
    profil, village = desa(tmp_path)
    tugas = Tugas(dari_berkas(path), None, "", profil)
    naskah, problems = susun(tugas, village, "0" * 64, Opsi(rancangan=True))
    salah = [p for p in problems if p.severity == "kesalahan"]
    assert (naskah is None) == bool(salah)
    return salah


@pytest.mark.parametrize(
    ("jenis", "badan", "kode", "baris"),
    [
        ("sk", "", "NASKAH-014", 1),
        ("perdes", "{% if false %}\nPasal #a\nx\n{% endif %}\n", "NASKAH-014", 1),
        ("perdes", "Penjelasan\nUmum\n", "NASKAH-014", 1),
        ("sk", "Pasal #a\nx\n", "NASKAH-015", 8),
        ("sk", "BAB Umum\nPasal #a\nx\n", "NASKAH-015", 8),
        ("perdes", "Diktum #a\nx\n", "NASKAH-015", 8),
        ("perdes", "BAB Umum\nBAB Isi\nPasal #a\nx\n", "NASKAH-006", 8),
    ],
)
def test_batang_tubuh_yang_kosong_atau_salah_jenis(
    tmp_path: Path, jenis: str, badan: str, kode: str, baris: int
) -> None:
    (p,) = masalah(tmp_path, jenis, badan)
    assert (p.code, p.place.line) == (kode, baris)


@pytest.mark.parametrize(
    ("jenis", "badan"),
    [
        ("perdes", "BAB Umum\nBagian Satu\nPasal #a\nx\n"),
        ("perkades", "Pasal #a\n(1) x\n(2) y\n"),
        ("sk", "Diktum #a\nx\n"),
    ],
)
def test_batang_tubuh_yang_benar(tmp_path: Path, jenis: str, badan: str) -> None:
    assert masalah(tmp_path, jenis, badan) == []


def test_rujukan_di_menimbang_terisi(tmp_path: Path) -> None:
    assert masalah(tmp_path, "perdes", "- bahwa {{ rujuk('a') }}\nPasal #a\nx\n") == []


def test_rujukan_di_menimbang_yang_salah_disebut(tmp_path: Path) -> None:
    (p,) = masalah(tmp_path, "perdes", "- bahwa {{ rujuk('z') }}\nPasal #a\nx\n")
    assert (p.code, p.place.line) == ("NASKAH-030", 8)


def test_penjelasan_tanpa_umum_dan_tanpa_batang_tidak_menjatuhkan(tmp_path: Path) -> None:
    assert [p.code for p in masalah(tmp_path, "perdes", "Penjelasan\nPasal #a\nx\n")] == [
        "NASKAH-032",
        "NASKAH-014",
    ]
