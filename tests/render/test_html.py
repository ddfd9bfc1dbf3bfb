"""The HTML page: its words, its ids and links, its seal, and that it needs nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.render.blok import KERTAS, Gaya
from drafter.render.html import write
from drafter.render.segel import KOSONG, Keadaan, keadaan
from tests.render.contoh import JAHAT, baris, cetakan, cetakan_contoh
from tests.render.kata import kata, kata_blok, kata_html

F4 = KERTAS["f4"]
KEPALA_BAGAN = re.compile(r"<h([1-6])[^>]*>")


@pytest.fixture(scope="module")
def contoh() -> str:
    return write(cetakan_contoh(), F4).decode()


def test_the_words_are_the_words_of_the_blocks_in_order(contoh: str) -> None:
    assert kata_html(contoh.encode()) == kata_blok(cetakan_contoh())


def test_hostile_text_stays_text(contoh: str) -> None:
    assert " ".join(kata(JAHAT)) in " ".join(kata_html(contoh.encode()))
    assert "<w:p>" not in contoh


@given(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40))
def test_any_text_reads_back_as_it_was(teks: str) -> None:
    assert kata_html(write(cetakan(baris(Gaya.ISI, teks), judul=teks), F4)) == kata(teks)


def test_every_link_leads_to_an_id_and_no_id_is_used_twice(contoh: str) -> None:
    semua_id = re.findall(r' id="([^"]+)"', contoh)
    tautan = set(re.findall(r'href="#([^"]+)"', contoh))
    assert tautan
    assert tautan <= set(semua_id)
    assert len(semua_id) == len(set(semua_id))
    assert "Pasal\u00a099" in contoh


def test_the_page_needs_nothing_from_elsewhere(contoh: str) -> None:
    lain = contoh.replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert not re.search(r"https?:|<script|<link|src=|@import|url\(", lain)
    assert "default-src 'none'" in contoh


def test_the_page_says_its_language_title_sheet_and_provenance(contoh: str) -> None:
    assert '<html lang="id">' in contoh
    assert (
        "<title>Rancangan Peraturan Desa Bilebante tentang Contoh &lt;&amp;&gt;</title>" in contoh
    )
    assert "@page { size: 215.0mm 330.0mm; margin: 25.0mm 25.0mm 25.0mm 30.0mm;" in contoh
    assert '<meta name="drafter" content="drafter templat=perdes/contoh ' in contoh


def test_headings_go_down_one_level_at_a_time(contoh: str) -> None:
    tingkat = [int(x) for x in KEPALA_BAGAN.findall(contoh)]
    assert tingkat[0] == 1
    assert tingkat.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(tingkat))


def test_the_body_is_well_formed(contoh: str) -> None:
    badan = contoh[contoh.index("<main>") : contoh.index("</main>") + len("</main>")]
    rapi = re.sub(r"<(br|hr|col)\b([^>]*)>", r"<\1\2/>", badan)
    assert ElementTree.fromstring(rapi).tag == "main"


def test_only_a_draft_has_the_watermark() -> None:
    isi = baris(Gaya.ISI, "Isi.")
    assert b'<svg class="cap" aria-hidden="true"' in write(cetakan(isi, rancangan=True), F4)
    assert b"<svg" not in write(cetakan(isi), F4)


def test_the_seal_is_intact_even_when_the_text_speaks_of_an_empty_seal(tmp_path: Path) -> None:
    ucapan = f"segel={KOSONG}"
    data = write(cetakan(baris(Gaya.ISI, ucapan)), F4)
    (tmp_path / "a.html").write_bytes(data)
    assert keadaan(tmp_path / "a.html") is Keadaan.UTUH
    assert kata_html(data) == [ucapan]


def test_the_same_document_gives_the_same_bytes() -> None:
    satu, dua = cetakan_contoh(), replace(cetakan_contoh())
    assert write(satu, F4) == write(dua, F4)
