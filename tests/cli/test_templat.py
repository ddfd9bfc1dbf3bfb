"""``drafter templat``: the templates at hand and what they ask for."""

from __future__ import annotations

import json
from pathlib import Path

from drafter.compose.pustaka import Pustaka
from tests.cli.jalan import PROFIL, jalan, profil

SEMBALUN = PROFIL / "nusa-tenggara-barat/lombok-timur/sembalun-lawang.yaml"


def test_every_template_is_listed_with_what_it_makes() -> None:
    hasil = jalan("templat", "daftar")
    assert [b.split()[0] for b in hasil.stdout.splitlines()] == [
        t.nama for t in Pustaka.standar().daftar()
    ]


def test_the_list_is_json_when_asked() -> None:
    isi = json.loads(jalan("templat", "daftar", "--json").stdout)
    assert {t["jenis"] for t in isi["templat"]} == {"perdes", "perkades", "sk"}


def test_a_template_is_shown_as_it_is_written() -> None:
    templat = Pustaka.standar().cari("perdes/lkd")
    assert jalan("templat", "lihat", "perdes/lkd").stdout == templat.sumber


def test_a_template_is_written_to_a_file_once(tmp_path: Path) -> None:
    args = ("templat", "lihat", "perdes/lkd", "-o", tmp_path / "lkd.naskah")
    assert jalan(*args).exit_code == 0
    (tmp_path / "lkd.naskah").write_text("diubah")
    hasil = jalan(*args)
    assert hasil.exit_code == 1
    assert "KELUARAN-002" in hasil.stderr
    assert (tmp_path / "lkd.naskah").read_text() == "diubah"


def test_a_local_template_wins_for_its_profile(tmp_path: Path) -> None:
    lokal = tmp_path / "templat/perdes/lkd.naskah"
    lokal.parent.mkdir(parents=True)
    sumber = Pustaka.standar().cari("perdes/lkd").sumber.replace("Menimbang", "Menimbang\n", 1)
    lokal.write_text(sumber, encoding="utf-8")
    hasil = jalan("templat", "lihat", "perdes/lkd", "--profil", profil(tmp_path))
    assert hasil.stdout == sumber


def test_fields_are_listed_with_their_meaning() -> None:
    isi = json.loads(jalan("templat", "peubah", "sk/pengurus-lkd", "--json").stdout)
    arti = {x["isian"]: x["keterangan"] for x in isi["peubah"]}
    assert arti["desa.lengkap"] == "Sebutan dan nama: Desa Bilebante"
    assert arti["pengurus[].anggota[].nama"].startswith("Nama persis")
    assert "pengurus[].anggota[].nama  " in jalan("templat", "peubah", "sk/pengurus-lkd").stdout


def test_an_unknown_template_is_refused_with_what_was_meant() -> None:
    for perintah in ("lihat", "peubah"):
        hasil = jalan("templat", perintah, "perdes/lkk")
        assert hasil.exit_code == 2
        assert "Maksud Anda `perdes/lkd`?" in hasil.stderr


def test_an_absent_template_file_is_told(tmp_path: Path) -> None:
    hasil = jalan("templat", "lihat", tmp_path / "tak-ada.naskah")
    assert (hasil.exit_code, hasil.stdout) == (2, "")
    assert "KELUARAN-014" in hasil.stderr


def test_the_requirements_of_a_template_are_told_with_their_pasal() -> None:
    args = ("templat", "cakupan", "perkades/phbs", "--profil", SEMBALUN)
    isi = json.loads(jalan(*args, "--json", "--tanggal", "2026-06-02").stdout)
    assert all(x["sumber"] and x["syarat"] for x in isi["cakupan"])
    assert any(x["pasal"] and x["pasal"][0].startswith("Pasal ") for x in isi["cakupan"])
    assert isi["cakupan"][0]["syarat"] in jalan(*args).stdout


def test_the_requirements_need_a_draft(tmp_path: Path) -> None:
    hasil = jalan("templat", "cakupan", "perkades/phbs", "--profil", profil(tmp_path))
    assert hasil.exit_code == 1
    assert "SUSUN-007" in hasil.stderr


def test_a_template_of_another_level_has_no_requirements_here() -> None:
    kecamatan = PROFIL / "nusa-tenggara-barat/lombok-tengah/kecamatan-pringgarata.yaml"
    hasil = jalan("templat", "cakupan", "perdes/lkd", "--profil", kecamatan)
    assert hasil.exit_code == 2
    assert "SUSUN-020" in hasil.stderr
