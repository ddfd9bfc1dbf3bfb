"""The report of a run: counts, and the exit status it calls for."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.keluaran.galat import masalah_cacat, masalah_tulis
from drafter.keluaran.laporan import Dokumen, LaporanDesa, hitung
from drafter.keluaran.tulis import Hasil, Tertulis
from drafter.problem import Place, Problem, Severity

PROFIL = Path("desa.yaml")
SARAN = Problem("X-001", Severity.SARAN, Place(), "x", "y")
GAGAL = Tertulis(Path("a.docx"), None, (masalah_tulis("asing", Path("a.docx")),))
BAIK = Tertulis(Path("a.pdf"), Hasil.BARU)


@pytest.mark.parametrize(
    ("laporan", "status"),
    [
        (LaporanDesa(PROFIL), 0),
        (LaporanDesa(PROFIL, problems=(SARAN,)), 0),
        (LaporanDesa(PROFIL, dokumen=(Dokumen("t", "t", berkas=(BAIK,)),)), 0),
        (LaporanDesa(PROFIL, dokumen=(Dokumen("t", "t", berkas=(BAIK, GAGAL)),)), 1),
        (LaporanDesa(PROFIL, salah_masukan=True), 2),
        (LaporanDesa(PROFIL, problems=(masalah_cacat("x", ValueError()),)), 70),
    ],
)
def test_the_status_of_a_village_is_that_of_its_worst_finding(
    laporan: LaporanDesa, status: int
) -> None:
    assert laporan.status == status


def test_a_run_is_counted_by_outcome() -> None:
    dokumen = Dokumen("t", "t", berkas=(BAIK, GAGAL), problems=(SARAN, SARAN))
    jumlah = hitung((LaporanDesa(PROFIL, dokumen=(dokumen,)), LaporanDesa(PROFIL)))
    assert jumlah == {
        "desa": 2,
        "desa_bermasalah": 1,
        "dokumen": 1,
        "baru": 1,
        "diganti": 0,
        "tetap": 0,
        "gagal": 1,
        "kesalahan": 1,
        "peringatan": 0,
        "saran": 1,
    }
