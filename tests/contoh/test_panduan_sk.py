"""The guide on SK: its profile is sound and drafts every item; its table knows every kind."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import rencana
from drafter.compose.susun import Opsi, susun
from drafter.problem import Severity
from tests.desa import muat
from tests.profile.contoh import AKAR

PANDUAN = (AKAR / "docs/panduan/sk.md").read_text(encoding="utf-8")


def test_the_profile_of_the_guide_drafts_all_its_sk(tmp_path: Path) -> None:
    [(isi,)] = [m.groups() for m in re.finditer(r"```yaml\n(.*?)```", PANDUAN, re.DOTALL)]
    path, hasil = muat(tmp_path, isi)
    assert hasil.desa is not None, [str(p) for p in hasil.problems]
    assert all(p.severity is Severity.SARAN for p in hasil.problems), hasil.problems
    tugas, problems = rencana(Pustaka.standar(), hasil.desa, path, ["sk/*"])
    assert problems == ()
    assert len(tugas) == len(hasil.desa.pengurus) + len(hasil.desa.keputusan) == 4
    for satu in tugas:
        naskah, salah = susun(satu, hasil.desa, "0" * 64, Opsi(date(2026, 6, 2)))
        assert naskah is not None, [str(p) for p in salah]


def test_the_table_of_the_guide_names_every_kind_of_sk_of_a_village() -> None:
    semua = Pustaka.standar().daftar()
    ada = {t.nama for t in semua if t.jenis == "sk" and "desa" in t.kepala.tingkat}
    assert set(re.findall(r"`(sk/[a-z-]+)`", PANDUAN)) == ada
