"""What goes wrong in a template is told in Indonesian; Jinja's and Python's words stay inside."""

from __future__ import annotations

import re

import pytest

from drafter.compose.jinja import render
from drafter.compose.nilai import bungkus
from drafter.problem import DraftError, Problem

DATA = bungkus({"nama": "O'o", "umur": 5, "d": ["satu"]}, "")
_INGGRIS = re.compile(
    r"\b(?:is|not|object|undefined|expected|unexpected|unknown|supported|callable|has|attribute|"
    r"found|depth|exceeded|zero|range|type|got|block|invalid|must|nested)\b",
    re.IGNORECASE,
)


def galat(sumber: str) -> Problem:
    with pytest.raises(DraftError) as tertangkap:
        render({"t.naskah": sumber}.get, "t.naskah", DATA)
    (problem,) = tertangkap.value.problems
    return problem


@pytest.mark.parametrize(
    ("sumber", "kata"),
    [
        ("{{ nama.", "tidak terbaca"),
        ("{{ nama..x }}", "tidak terbaca"),
        ("{% for x in %}{% endfor %}", "tidak terbaca"),
        ("{% if nama %}x", "`{% if %}` belum ditutup"),
        ("{% if nama %}{% endfor %}", "`{% if %}` belum ditutup"),
        ('{{ "\\ue0025\\ue004" }}', "U+E000"),
        ("{% debug %}", "tag `{% debug %}`"),
        ("{{ nama | attr('x') }}", "saringan `attr`"),
        ("{% if nama is aneh %}{% endif %}", "saringan `aneh`"),
        ("{{ tak_ada }}", "isian `tak_ada` tidak dikenal"),
        ("{{ tak_ada.x.y }}", "`tak_ada`"),
        ("{{ nama.foo }}", "`foo`"),
        ("{{ d[7].x }}", "tidak ada"),
        ("{% include '../x' %}", "`../x` yang disisipkan tidak ada"),
        ("{% include 't.naskah' %}", "dirinya sendiri"),
        ("{{ 1 / 0 }}", "nol"),
        ("{{ nama() }}", "dipanggil"),
        ("{{ 'a' + 1 }}", "dihitung"),
        ("{{ umur < nama }}", "dibandingkan"),
        ("{{ hari('kemarin') }}", "2024-08-23"),
        ("{{ hari() }}", "dipanggil"),
        ("{{ umur | angka(1, 2) }}", "dipanggil"),
        ("{{ (" + "(" * 4000 + "1" + ")" * 4000 + ") }}", "bersarang"),
        ("{% for a in [1] %}" * 40 + "{% endfor %}" * 40, "bersarang"),
    ],
)
def test_pesan_berbahasa_indonesia_dengan_saran(sumber: str, kata: str) -> None:
    problem = galat(sumber)
    assert kata in problem.message
    assert not _INGGRIS.search(problem.message), problem.message
    assert problem.remedy
    assert problem.place.file == "t.naskah"
