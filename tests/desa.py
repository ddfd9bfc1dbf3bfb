"""Villages made in a test: YAML in, checked profile out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import Tugas, rencana
from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import Naskah
from drafter.problem import Problem
from drafter.profile.load import Hasil, load
from drafter.profile.model import Desa

DASAR = """\
kode: 52.05.01.2007
nama: O'o
kecamatan: Dompu
kabupaten: Dompu
provinsi: Nusa Tenggara Barat
"""
PEJABAT = """\
pejabat:
  kepala_desa: {nama: "Dr. H. Ma'ruf Hamzah, S.Pd., M.Pd."}
  sekretaris_desa: {nama: "Nurul Hidayah, S.Sos."}
"""
PENGURUS = """\
pengurus:
  - lembaga: rt
    nama_lembaga: RT 001 Dusun Kala
    masa_bakti: {mulai: 2026-01-05, selesai: 2031-01-04}
    anggota:
      - {nama: "Siti Aminah, S.Pd.", jabatan: Ketua}
      - {nama: Ahmad, jabatan: Sekretaris}
      - {nama: Budi, jabatan: Bendahara}
"""


def muat(folder: Path, isi: str = DASAR, nama: str = "desa.yaml") -> tuple[Path, Hasil]:
    """Write a profile and load it."""
    path = folder / nama
    path.write_text(isi, encoding="utf-8")
    return path, load(path)


def desa(folder: Path, isi: str = DASAR) -> tuple[Path, Desa]:
    """A checked village; its profile must be sound."""
    path, hasil = muat(folder, isi)
    assert hasil.desa is not None, [str(p) for p in hasil.problems]
    return path, hasil.desa


def tugas(folder: Path, isi: str, *nama: str) -> tuple[Desa, tuple[Tugas, ...]]:
    """The documents of a village made in a test."""
    path, d = desa(folder, isi)
    hasil, problems = rencana(Pustaka.standar(), d, path, nama or None)
    assert not problems, [str(p) for p in problems]
    return d, hasil


def susun_satu(
    folder: Path, isi: str, nama: str, *, tanggal: date | None = None, rancangan: bool = False
) -> tuple[Naskah | None, tuple[Problem, ...]]:
    """Compose the first document of that template."""
    d, semua = tugas(folder, isi, nama)
    return susun(semua[0], d, "0" * 64, Opsi(tanggal, rancangan=rancangan))
