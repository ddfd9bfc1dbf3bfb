from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.profile.aksara import is_refused
from drafter.profile.baru import questions, render_new, scalar
from drafter.profile.simpul import plain
from tests.profile.bantu import periksa, pohon

_ANSWERS = {
    "kode": "52.05.01.2007",
    "nama": "O'o",
    "kecamatan": "Dompu",
    "kabupaten": "Dompu",
    "provinsi": "Nusa Tenggara Barat",
}
_FULL = {
    **_ANSWERS,
    "kepala_desa": "TGH. Lalu Ma'rif Hidayat, S.Pd., M.Pd.",
    "sekretaris_desa": "Siti: Aminah",
    "ketua_bpd": "H. Ahmad",
    "dusun": "Karang Baru; Tapon ;",
}


def test_the_required_answers_alone_make_a_sound_profile() -> None:
    village, problems = periksa(render_new(_ANSWERS))
    assert problems == ()
    assert village is not None
    assert village.nama == "O'o"


def test_all_answers_arrive_in_the_profile() -> None:
    village, problems = periksa(render_new(_FULL))
    assert problems == ()
    assert village is not None
    assert village.pejabat.kepala_desa is not None
    assert village.pejabat.kepala_desa.nama == _FULL["kepala_desa"]
    assert village.pejabat.sekretaris_desa is not None
    assert village.pejabat.sekretaris_desa.nama == "Siti: Aminah"
    assert [d.nama for d in village.dusun] == ["Karang Baru", "Tapon"]


def test_a_kelurahan_gets_a_lurah_and_no_bpd() -> None:
    text = render_new({**_FULL, "kode": "52.05.05.1002"})
    village, problems = periksa(text)
    assert problems == ()
    assert village is not None
    assert village.pejabat.lurah is not None
    assert "bpd" not in text


@pytest.mark.parametrize("answers", [_ANSWERS, _FULL, {**_FULL, "kode": "52.05.05.1002"}])
def test_the_parts_commented_out_are_sound_once_uncommented(answers: dict[str, str]) -> None:
    lines = render_new(answers).splitlines()
    opened = [x if re.match(r"# [A-Z]", x) else x.removeprefix("#") for x in lines]
    village, problems = periksa("\n".join(opened))
    assert [str(p) for p in problems] == []
    assert village is not None
    assert village.pengurus


def test_the_editor_line_is_there_when_a_schema_is_named() -> None:
    text = render_new(_ANSWERS, schema="../skema.json")
    assert text.startswith("# yaml-language-server: $schema=../skema.json\n")


_LINE = (
    st.text(min_size=1, max_size=40)
    .map(str.strip)
    .filter(lambda t: t and not any(is_refused(c) or c in "\n\t" for c in t))
)


@given(_LINE)
def test_any_answer_comes_back_letter_for_letter(text: str) -> None:
    assert plain(pohon(f"a: {scalar(text)}\nb:\n  - {scalar(text)}\n")) == {"a": text, "b": [text]}


def test_common_names_need_no_quotes() -> None:
    for name in ("O'o", "TGH. Lalu Ma'rif, S.Pd., M.Pd.", "UPT. Prode SP II", "Bug-Bug", "A"):
        assert scalar(name) == name


def test_questions_check_and_tidy_answers() -> None:
    checks = {q.key: q.check for q in questions()}
    assert checks["kode"](" 5202082006 ") == "52.02.08.2006"
    assert checks["kabupaten"](" Kota Bima ") == "Kota Bima"  # the word is checked with the kode
    assert checks["kecamatan"]("Kec. Woja") == "Woja"
    assert checks["ketua_bpd"]("") == ""


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        ("kode", "52"),
        ("kode", "52.02.08"),
        ("kode", ""),
        ("nama", "  "),
        ("nama", "a\u200bb"),
        ("dusun", "a\tb\x07"),
    ],
)
def test_a_bad_answer_is_refused_in_words(key: str, answer: str) -> None:
    checks = {q.key: q.check for q in questions()}
    with pytest.raises(ValueError, match=r"[a-z]"):
        checks[key](answer)


def test_only_what_a_profile_requires_must_be_answered() -> None:
    assert {q.key for q in questions() if q.default is None} == set(_ANSWERS)
