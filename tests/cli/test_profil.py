"""``drafter profil``: checking, asking, and the schema."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drafter.profile.load import load
from drafter.profile.skema import json_schema
from drafter.profile.topik import topic_questions
from tests.cli.jalan import DESA, PROFIL, jalan, profil

JAWABAN = "52.05.01.2007\nO'o\nDompu\nDompu\nNusa Tenggara Barat\n\n\n\nKala; Rasa\n"


def test_sound_profiles_are_told_so() -> None:
    hasil = jalan("profil", "periksa", PROFIL)
    assert hasil.exit_code == 0
    assert {b.split()[0] for b in hasil.stdout.splitlines()} == {"baik"}
    assert "0 kesalahan" in hasil.stderr


def test_every_fault_has_place_and_remedy_and_status_1(tmp_path: Path) -> None:
    path = profil(tmp_path)
    path.write_text(path.read_text().replace("kecamatan", "kecamatn"), encoding="utf-8")
    hasil = jalan("profil", "periksa", path, DESA)
    assert hasil.exit_code == 1
    assert f"{path}:3" in hasil.stderr
    assert "Maksud Anda `kecamatan`" in hasil.stderr
    assert hasil.stdout.splitlines() == [f"salah  {path}", f"baik   {DESA}"]


@pytest.mark.parametrize("isi", ["a: &x [*x, *x]", "!!python/object:os.system x", "[" * 10_000, ""])
def test_a_file_that_cannot_be_read_has_status_2(tmp_path: Path, isi: str) -> None:
    (tmp_path / "x.yaml").write_text(isi)
    hasil = jalan("profil", "periksa", tmp_path)
    assert hasil.exit_code == 2
    assert "-> " in hasil.stderr


def test_a_folder_without_profiles_is_told(tmp_path: Path) -> None:
    assert jalan("profil", "periksa", tmp_path).exit_code == 2


def test_json_lists_profiles_and_problems(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("kode: 1\n")
    hasil = jalan("profil", "periksa", tmp_path, DESA, "--json")
    isi = json.loads(hasil.stdout)
    assert (hasil.exit_code, isi["status"], hasil.stderr) == (1, 1, "")
    salah, baik = isi["profil"]
    assert (salah["kode"], baik["kode"]) == (None, "52.05.01.2007")
    assert {"kode", "tingkat", "berkas", "baris", "pesan", "saran"} <= set(salah["masalah"][0])


def test_a_new_profile_is_made_by_asking(tmp_path: Path) -> None:
    path = tmp_path / "desa.yaml"
    hasil = jalan("profil", "baru", "-o", path, masukan=JAWABAN)
    assert hasil.exit_code == 0
    assert hasil.stdout == f"baru     {path}\n"
    desa = load(path).desa
    assert desa is not None
    assert (desa.nama, [d.nama for d in desa.dusun]) == ("O'o", ["Kala", "Rasa"])


def test_a_bad_answer_is_asked_again(tmp_path: Path) -> None:
    hasil = jalan("profil", "baru", "-o", tmp_path / "x.yaml", masukan=f"52.05.1\n\n{JAWABAN}")
    assert hasil.exit_code == 0
    assert "tidak berbentuk 00.00.00.0000" in hasil.stderr
    assert "Isian ini wajib." in hasil.stderr


def test_an_existing_file_is_kept_and_told_before_any_question(tmp_path: Path) -> None:
    path = profil(tmp_path)
    isi = path.read_text()
    hasil = jalan("profil", "baru", "-o", path, masukan="")
    assert hasil.exit_code == 2
    assert "KELUARAN-012" in hasil.stderr
    assert "Kode wilayah" not in hasil.stderr
    assert path.read_text() == isi


def test_without_a_file_name_the_village_names_a_free_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        assert jalan("profil", "baru", masukan=JAWABAN).exit_code == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["o-o-2.yaml", "o-o.yaml"]


def test_the_profile_can_go_to_the_screen(tmp_path: Path) -> None:
    hasil = jalan("profil", "baru", "-o", "-", masukan=JAWABAN)
    assert "kode: 52.05.01.2007\n" in hasil.stdout
    (tmp_path / "x.yaml").write_text(hasil.stdout, encoding="utf-8")
    assert load(tmp_path / "x.yaml").desa is not None


def test_answers_that_end_early_write_nothing(tmp_path: Path) -> None:
    hasil = jalan("profil", "baru", "-o", tmp_path / "x.yaml", masukan="52.05.01.2007\nO'o\n")
    assert hasil.exit_code == 2
    assert "KELUARAN-013" in hasil.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_new_profile_names_the_schema_above_it(tmp_path: Path) -> None:
    (tmp_path / "skema.json").write_text("{}")
    (tmp_path / "ntb").mkdir()
    jalan("profil", "baru", "-o", tmp_path / "ntb/x.yaml", masukan=JAWABAN)
    awal = (tmp_path / "ntb/x.yaml").read_text().splitlines()[0]
    assert awal == "# yaml-language-server: $schema=../skema.json"


def test_the_schema_is_written(tmp_path: Path) -> None:
    assert json.loads(jalan("profil", "skema").stdout) == json_schema()
    hasil = jalan("profil", "skema", "-o", tmp_path / "skema.json")
    assert hasil.exit_code == 0
    assert (tmp_path / "skema.json").read_text() == (PROFIL / "skema.json").read_text()


def test_a_template_asks_its_own_questions(tmp_path: Path) -> None:
    path = tmp_path / "desa.yaml"
    args = ("profil", "baru", "--templat", "perkades/phbs", "--templat", "perdes/lkd", "-o", path)
    soal = topic_questions("phbs")
    jawaban = "\n".join("85" if q.key == "phbs.target_persen" else "" for q in soal)
    hasil = jalan(*args, masukan=f"{JAWABAN}{jawaban}\n")
    assert hasil.exit_code == 0, hasil.stderr
    assert soal[0].question in hasil.stderr
    desa = load(path).desa
    assert desa is not None
    assert desa.phbs is not None
    assert desa.phbs.target_persen == 85
