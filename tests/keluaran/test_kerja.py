"""A run over villages: reports in order, nothing raised, the same bytes every time."""

from __future__ import annotations

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from docx import Document

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


JAM_LAIN = """\
import time
for nama in ("time", "time_ns", "localtime", "gmtime"):
    asli = getattr(time, nama)
    if nama in ("localtime", "gmtime"):
        setattr(time, nama, lambda s=None, f=asli: f((time.time() if s is None else s)))
    else:
        geser = 315_360_000 * (10**9 if nama == "time_ns" else 1)
        setattr(time, nama, lambda f=asli, g=geser: f() + g)
"""


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    """With another hash seed, time zone, locale, and a clock ten years ahead."""
    (tmp_path / "jam").mkdir()
    (tmp_path / "jam" / "sitecustomize.py").write_text(JAM_LAIN)

    def jalan(nama: str, seed: str, tz: str, **lain: str) -> dict[str, str]:
        perintah = [sys.executable, "-m", "drafter", "susun", str(DESA), "-t", "sk/*"]
        perintah += ["-f", "docx,pdf,txt,html", "--gabung", "-o", str(tmp_path / nama)]
        lingkungan = {"PYTHONHASHSEED": seed, "TZ": tz, "LC_ALL": "C.UTF-8", **lain}
        subprocess.run(perintah, check=True, capture_output=True, env=lingkungan)
        return sidik(tmp_path / nama)

    a = jalan("a", "1", "Asia/Jayapura")
    assert len(a) > 4
    assert a == jalan("b", "2", "UTC", LC_ALL="C", PYTHONPATH=str(tmp_path / "jam"))


def test_a_local_shell_is_used_for_word_files_of_its_folder(tmp_path: Path) -> None:
    path = profil(tmp_path / "kab")
    kulit = tmp_path / "kab" / "templat" / "kulit" / "dasar.docx"
    kulit.parent.mkdir(parents=True)
    kop = Document()
    kop.add_paragraph("PEMERINTAH {{ desa.kabupaten_lengkap }}")
    kop.add_paragraph("[naskah]")
    kop.save(str(kulit))
    minta = Permintaan(tmp_path / "k", ("docx",), templat=("perdes/lkd",))
    (laporan,) = susun_semua([path], minta)
    (berkas,) = laporan.dokumen[0].berkas
    isi = [p.text for p in Document(str(berkas.path)).paragraphs]
    assert isi[0] == "PEMERINTAH Kabupaten Dompu"
    assert "PERATURAN DESA O'O" in isi


def test_a_problem_of_a_document_has_the_line_of_its_field(tmp_path: Path) -> None:
    path = profil(tmp_path)
    teks = "dokumen:\n  perdes/lkd: {nomor: 3, tanggal_penetapan: 2026-03-02}\n"
    path.write_text(path.read_text() + teks, encoding="utf-8")
    minta = Permintaan(tmp_path / "k", ("txt",), templat=("perdes/lkd",))
    (laporan,) = susun_semua([path], minta)
    letak = {p.place.part: p.place for p in laporan.dokumen[0].problems if p.code == "SUSUN-001"}
    assert letak["dokumen.perdes/lkd.tanggal_pengundangan"].line == 7
    assert letak["pejabat.kepala_desa"].file == str(path)
