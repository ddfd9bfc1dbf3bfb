"""A run over villages: reports in order, nothing raised, the same bytes every time."""

from __future__ import annotations

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from drafter.keluaran.kerja import susun_semua
from drafter.keluaran.laporan import Permintaan
from drafter.problem import InputError
from tests.cli.jalan import DESA, PROFIL, profil


def sidik(folder: Path) -> dict[str, str]:
    """Digest of every file below a folder."""
    return {
        p.relative_to(folder).as_posix(): sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def test_reports_come_in_the_order_of_the_profiles(tmp_path: Path) -> None:
    minta = Permintaan(tmp_path / "k", ("txt",), templat=("perdes/lkd",))
    semua = list(susun_semua([PROFIL], minta))
    assert [x.profil for x in semua] == sorted(x.profil for x in semua)
    assert len(semua) >= 8


def test_without_profiles_there_is_nothing_to_report(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="KELUARAN-010"):
        list(susun_semua([tmp_path], Permintaan(tmp_path, ("txt",))))


def test_one_format_that_fails_does_not_stop_the_other(tmp_path: Path) -> None:
    path = profil(tmp_path)
    folder = tmp_path / "k/52.05.01.2007-o-o"
    (folder / "perdes-lkd.txt").mkdir(parents=True)
    minta = Permintaan(tmp_path / "k", ("txt", "html"), templat=("perdes/lkd",))
    (laporan,) = susun_semua([path], minta)
    txt, html = laporan.dokumen[0].berkas
    assert ([p.code for p in txt.problems], html.hasil) == (["KELUARAN-003"], "baru")
    assert laporan.status == 1


def test_a_document_with_an_error_is_not_written_at_all(tmp_path: Path) -> None:
    path = profil(tmp_path)
    teks = "dokumen:\n  perkades/posyandu: {nomor: 3, tanggal_penetapan: 2026-03-02}\n"
    path.write_text(path.read_text() + teks, encoding="utf-8")
    minta = Permintaan(tmp_path / "k", ("txt",), templat=("perkades/posyandu", "perdes/lkd"))
    (laporan,) = susun_semua([path], minta)
    perkades, perdes = laporan.dokumen
    assert (perkades.berkas, laporan.status) == ((), 1)
    assert perkades.problems
    assert list(sidik(tmp_path / "k")) == ["52.05.01.2007-o-o/perdes-lkd.txt"]
    assert perdes.berkas


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    def jalan(nama: str, seed: str, tz: str) -> dict[str, str]:
        perintah = [sys.executable, "-m", "drafter", "susun", str(DESA), "-t", "sk/*"]
        perintah += ["-f", "docx,pdf,txt,html", "--gabung", "-o", str(tmp_path / nama)]
        lingkungan = {"PYTHONHASHSEED": seed, "TZ": tz, "LC_ALL": "C.UTF-8"}
        subprocess.run(perintah, check=True, capture_output=True, env=lingkungan)
        return sidik(tmp_path / nama)

    a = jalan("a", "1", "Asia/Jayapura")
    assert len(a) > 4
    assert a == jalan("b", "2", "UTC")
