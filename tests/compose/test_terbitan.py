"""Who signs an issued document held the office on that day."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import rencana
from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import Naskah, plain
from drafter.problem import Problem, Severity
from tests.desa import DASAR, desa

_ISI = """\
pejabat:
  kepala_desa: {KADES}
  sekretaris_desa: {nama: Nur, masa: {mulai: 2025-03-15}}
dokumen:
  perdes/lkd:
    nomor: 4
    tanggal_kesepakatan: 2025-03-10
    tanggal_penetapan: 2025-03-14
    tanggal_pengundangan: HARI
pengurus:
  - lembaga: lpm
    nomor: 5
    tanggal: 2025-04-01
    anggota:
      - {nama: A, jabatan: Ketua}
      - {nama: B, jabatan: Sekretaris}
      - {nama: C, jabatan: Bendahara}
"""


def _susun(
    folder: Path, templat: str, kades: str, hari: str = "2025-03-15", opsi: Opsi | None = None
) -> tuple[Naskah | None, list[Problem]]:
    isi = _ISI.replace("{KADES}", f"{{{kades}}}").replace("HARI", hari)
    path, d = desa(folder, DASAR + isi)
    (tugas,), _ = rencana(Pustaka.standar(), d, path, [templat])
    naskah, problems = susun(tugas, d, "0" * 64, opsi or Opsi())
    return naskah, [p for p in problems if p.severity is Severity.KESALAHAN]


_MENJABAT = "nama: Ali, masa: {mulai: 2020-01-01, selesai: 2025-04-01}"
_SESUDAH = "nama: Ali, masa: {mulai: 2025-04-02}"
_SEBELUM = "nama: Ali, masa: {mulai: 2017-01-01, selesai: 2025-03-13}"


@pytest.mark.parametrize("templat", ["perdes/lkd", "sk/pengurus-lkd"])
@pytest.mark.parametrize(
    ("kades", "kata"), [(_SESUDAH, "belum menjabat"), (_SEBELUM, "tidak menjabat lagi")]
)
def test_dokumen_terbit_di_luar_masa_jabatan_penandanya_ditolak(
    tmp_path: Path, templat: str, kades: str, kata: str
) -> None:
    naskah, (problem,) = _susun(tmp_path, templat, kades)
    assert naskah is None
    assert (problem.code, problem.place.part) == ("SUSUN-013", "pejabat.kepala_desa.masa")
    assert kata in problem.message
    assert "--rancangan" in problem.remedy
    assert _susun(tmp_path, templat, kades, opsi=Opsi(rancangan=True))[0] is not None


@pytest.mark.parametrize("templat", ["perdes/lkd", "sk/pengurus-lkd"])
def test_dokumen_terbit_dalam_masa_jabatan_dibuat(tmp_path: Path, templat: str) -> None:
    assert _susun(tmp_path, templat, _MENJABAT)[1] == []


def test_sekretaris_yang_mengundangkan_sudah_menjabat(tmp_path: Path) -> None:
    _, (problem,) = _susun(tmp_path, "perdes/lkd", _MENJABAT, "2025-03-14")
    assert problem.place.part == "pejabat.sekretaris_desa.masa"
    assert "tanggal pengundangan" in problem.message


def test_sk_terbit_tanpa_kepala_desa_ditolak(tmp_path: Path) -> None:
    naskah, (problem,) = _susun(tmp_path, "sk/pengurus-lkd", "kosong: ya")
    assert naskah is None
    assert (problem.code, problem.place.part) == ("SUSUN-001", "pejabat.kepala_desa")


@pytest.mark.parametrize("status", ["Pj.", "Plt.", "Plh."])
def test_yang_mengganti_menandatangani_dengan_statusnya(tmp_path: Path, status: str) -> None:
    naskah, _ = _susun(tmp_path, "sk/pengurus-lkd", f"nama: Ali, status: {status}")
    assert naskah is not None
    assert any(plain(x).startswith(f"{status} ") for x in naskah.tanda_lampiran.baris)
