"""No template, however it is written, eats the machine."""

from __future__ import annotations

import time

import pytest

from drafter.compose.jinja import render
from drafter.compose.nilai import bungkus
from drafter.problem import DraftError

DATA = bungkus({"nama": "O'o", "d": ["satu", "dua"]}, "")


def hasil(*sumber: str) -> str:
    berkas = {f"{'abcdefgh'[i]}.naskah": s for i, s in enumerate(sumber)}
    return render(berkas.get, "a.naskah", DATA)


@pytest.mark.parametrize(
    "sumber",
    [
        "{% for x in range(2000) %}{% for y in range(2000) %}{% endfor %}{% endfor %}",
        "{% for x in range(2000) %}{% for y in range(2000) %}x{% endfor %}{% endfor %}",
        "{% set r = range(900) | list %}" + "{% for x in r %}" * 4 + "{% endfor %}" * 4,
        "{% for x in [1, 2, 3, 4, 5, 6] %}" * 15 + "{% endfor %}" * 15,
        "{% macro m(n) %}{% if n %}{{ m(n-1) }}{{ m(n-1) }}{% endif %}{% endmacro %}{{ m(40) }}",
        "{% set a = 'x' %}" + "{% set a = a ~ a %}" * 40,
        "{% set a = 'x' %}" + "{% set a = a + a %}" * 40,
        "{% set a = [1] %}" + "{% set a = a + a %}" * 40,
        "{% set a %}x{% endset %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 40,
        "{% for x in range(1999) %}" + "kata " * 20_000 + "{% endfor %}",
        "{% macro m() %}{% for x in range(1999) %}"
        + "kata " * 20_000
        + "{% endfor %}{% endmacro %}"
        "{% if m() %}{% endif %}",
        "{% for x in range(100000) %}{% endfor %}",
        "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}",
        "{{ 10 ** 100000000 }}",
        "{{ '%0999999999d' % 1 }}",
    ],
)
def test_templat_yang_rakus_ditolak_dengan_cepat(sumber: str) -> None:
    mulai = time.monotonic()
    with pytest.raises(DraftError) as galat:
        hasil(sumber)
    assert time.monotonic() - mulai < 2
    (p,) = galat.value.problems
    assert (p.code, p.place.file) == ("TEMPLAT-010", "a.naskah")


def test_sisipan_yang_berlipat_ditolak() -> None:
    rantai = [f"{{% include '{x}.naskah' %}}" * 9 for x in "bcdefgh"]
    with pytest.raises(DraftError, match="terlalu banyak"):
        hasil(*rantai, "x")


def test_perulangan_dan_sambungan_yang_wajar_tetap_berjalan() -> None:
    teks = hasil(
        "{% for x in d if x != 'dua' %}{{ loop.index }}/{{ loop.length }}{% endfor %} "
        "{% for x in [] %}{% else %}{{ 'kosong' ~ 1 }}{% endfor %} {{ 2 + 3 }} {{ nama + '!' }}"
    )
    assert [k for k in ("1/1", "kosong1", "5", "O'o") if k not in teks] == []


def test_jatah_baru_untuk_setiap_naskah() -> None:
    sumber = "{% for x in range(2000) %}x{% endfor %}" * 50
    assert hasil(sumber) == hasil(sumber)
