"""What a template asks of a new profile."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.profile.load import load
from drafter.profile.topik import render_topic, sections, topic_questions
from tests.desa import DASAR

TOPIK = ("lembaga_adat", "usia_perkawinan", "phbs", "sampah", "bank_sampah")


def test_each_topic_has_questions_and_nothing_else_has() -> None:
    assert sections() == TOPIK


@pytest.mark.parametrize("bagian", TOPIK)
def test_questions_are_asked_in_words_and_may_be_passed_over(bagian: str) -> None:
    semua = topic_questions(bagian)
    assert len(semua) >= 3
    assert len({q.key for q in semua}) == len(semua)
    for q in semua:
        assert "?" in q.question
        assert q.default == ""
        assert q.check("  ") == ""


@pytest.mark.parametrize("bagian", TOPIK)
def test_without_answers_the_part_is_there_and_the_questions_are_remarks(
    bagian: str,
) -> None:
    teks = render_topic(bagian, "perkades/x", {})
    assert f"\n{bagian}: {{}}\n" in teks
    for q in topic_questions(bagian):
        assert f"Tulis pada {q.key}." in teks


def test_answers_become_a_profile_that_is_read(tmp_path: Path) -> None:
    jawaban = {
        "phbs.target_persen": "85",
        "phbs.bebas_babs": "ya",
        "sampah.pengelola.bentuk": "ksm",
        "sampah.gotong_royong": "hari Jumat: pagi # 1",
    }
    bagian = [render_topic(k, "x", jawaban) for k in ("phbs", "sampah")]
    path = tmp_path / "desa.yaml"
    path.write_text(DASAR + "\n".join(bagian), encoding="utf-8")
    desa = load(path).desa
    assert desa is not None
    assert desa.phbs is not None
    assert desa.sampah is not None
    assert (desa.phbs.target_persen, desa.phbs.bebas_babs) == (85, True)
    assert desa.sampah.gotong_royong == "hari Jumat: pagi # 1"
    assert desa.sampah.pengelola.bentuk == "ksm"


@pytest.mark.parametrize(
    ("kunci", "jawaban", "pesan"),
    [
        ("phbs.target_persen", "101", "100"),
        ("phbs.target_persen", "banyak", "bukan bilangan"),
        ("phbs.bebas_babs", "mungkin", "bukan pilihan"),
        ("sampah.aliran_kumpul", "2", "PP 81/2012"),
        ("lembaga_adat.masa_jabatan", "99", "20"),
    ],
)
def test_a_wrong_answer_is_refused_in_the_words_of_the_check(
    kunci: str, jawaban: str, pesan: str
) -> None:
    soal = next(q for q in topic_questions(kunci.partition(".")[0]) if q.key == kunci)
    with pytest.raises(ValueError, match=pesan):
        soal.check(jawaban)
