"""Renew every file that is written from another: register, schema, field tables, coverage."""

from __future__ import annotations

from pathlib import Path

from drafter.law.load import FOLDER
from drafter.law.terjemahan import terjemahkan
from drafter.profile.panduan import guide_tables
from drafter.profile.skema import schema_text
from tools import cakupan_hukum

AKAR = Path(__file__).parents[1]
AWAL, AKHIR = "jangan disunting di sini -->\n", "<!-- akhir tabel kolom -->"


def _tabel(path: Path) -> None:
    isi = path.read_text(encoding="utf-8")
    kepala, _, sisa = isi.partition(AWAL)
    ekor = sisa.partition(AKHIR)[2]
    path.write_text(f"{kepala}{AWAL}\n{guide_tables()}\n{AKHIR}{ekor}", encoding="utf-8")


if __name__ == "__main__":
    FOLDER.with_suffix(".json").write_text(terjemahkan(FOLDER), encoding="utf-8")
    (AKAR / "profiles/skema.json").write_text(schema_text(), encoding="utf-8")
    _tabel(AKAR / "docs/panduan/profil.md")
    cakupan_hukum.HALAMAN.write_text(cakupan_hukum.halaman(), encoding="utf-8")
