"""Which documents a village gets: those refused to it come only when named in full."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import Tugas, rencana
from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import plain
from drafter.problem import Problem, Severity
from tests.desa import DASAR, desa

PERDES = """\
---
jenis: perdes
tentang: Uji
tolak:
- {bila: "desa.nama == 'Lain'", sebab: lain, saran: lain}
- {bila: "desa.kode.startswith('52')", sebab: sudah diatur provinsi, saran: pakai yang itu}
---
Menimbang
- bahwa perlu

Pasal #satu
Satu norma.
"""


def buat(folder: Path, *nama: str, isi: str = PERDES) -> tuple[list[str], tuple[Problem, ...]]:
    (folder / "templat/perdes").mkdir(parents=True)
    (folder / "templat/perdes/uji.naskah").write_text(isi, encoding="utf-8")
    path, d = desa(folder, DASAR)
    tugas: tuple[Tugas, ...]
    tugas, problems = rencana(Pustaka.standar(), d, path, nama or None)
    return [t.templat.nama for t in tugas], problems


@pytest.mark.parametrize("nama", [(), ("perdes/*",), ("*",)])
def test_yang_ditolak_dilewati_dengan_alasannya(tmp_path: Path, nama: tuple[str, ...]) -> None:
    dibuat, problems = buat(tmp_path, *nama)
    assert "perdes/lkd" in dibuat
    assert "perdes/uji" not in dibuat
    (p,) = [p for p in problems if p.place.part == "perdes/uji"]
    assert (p.code, p.severity) == ("SUSUN-011", Severity.PERINGATAN)
    assert p.message == "`perdes/uji` tidak dibuat: sudah diatur provinsi"
    assert p.remedy.startswith("pakai yang itu; ")
    assert "perdes/uji" in p.remedy


def test_yang_ditolak_dibuat_bila_diminta_dengan_namanya(tmp_path: Path) -> None:
    dibuat, problems = buat(tmp_path, "perdes/*", "perdes/uji")
    assert "perdes/uji" in dibuat
    (p,) = [p for p in problems if p.place.part == "perdes/uji"]
    assert (p.code, p.severity) == ("SUSUN-011", Severity.PERINGATAN)
    assert "padahal sudah diatur provinsi" in p.message
    assert p.remedy == "pakai yang itu"


def test_yang_ditolak_dibuat_bila_berkasnya_disebut(tmp_path: Path) -> None:
    berkas = tmp_path / "templat/perdes/uji.naskah"
    dibuat, problems = buat(tmp_path, str(berkas))
    assert dibuat == ["uji"]
    assert [p.code for p in problems] == ["SUSUN-011"]


def test_tanpa_alasan_tidak_ada_yang_ditolak(tmp_path: Path) -> None:
    dibuat, problems = buat(tmp_path, isi=PERDES.replace("startswith('52')", "startswith('51')"))
    assert "perdes/uji" in dibuat
    assert problems == ()


def test_perdes_yang_ditolak_tidak_menjadi_induk(tmp_path: Path) -> None:
    buat(tmp_path)
    (tmp_path / "templat/perkades").mkdir()
    (tmp_path / "templat/perkades/anak.naskah").write_text(
        "---\njenis: perkades\ntentang: Anak\nperdes_induk: [{templat: perdes/uji, label: satu},"
        " {templat: perdes/lkd, label: posyandu.perkades}]\nmengingat: [uu-6-2014, induk]\n---\n"
        "Menimbang\n- bahwa perlu {{ induk.lengkap }}\n\nPasal #satu\nSatu norma.\n",
        encoding="utf-8",
    )
    path, d = desa(tmp_path, DASAR)
    tugas, _ = rencana(Pustaka.standar(), d, path, ["perkades/anak"])
    naskah, problems = susun(tugas[0], d, "0" * 64, Opsi())
    assert naskah is not None, [str(p) for p in problems]
    menimbang = plain(naskah.pembukaan.menimbang[0].isi)
    assert "Lembaga Kemasyarakatan Desa" in menimbang
