"""One text in every format: PDF, HTML and .txt hold the words of the canonical text."""

from __future__ import annotations

import pytest

from drafter.render import html, pdf, text
from drafter.render.blok import KERTAS
from tests.contoh.desa import RANCANGAN, Contoh, semua
from tests.render.kata import kata_blok, kata_html, kata_pdf, kata_txt

SEMUA = list(semua())
# Reading a PDF back is slow; drafts here, issued documents in the fuller run.
CEPAT = [c for c in SEMUA if c.keadaan == RANCANGAN]
SISA = [c for c in SEMUA if c.keadaan != RANCANGAN]


@pytest.mark.parametrize("contoh", SEMUA, ids=str)
def test_html_dan_teks_sama_dengan_teks_baku(contoh: Contoh) -> None:
    cetakan = contoh.cetakan()
    harap = kata_blok(cetakan)
    assert kata_txt(text.write(cetakan)) == harap
    assert kata_html(html.write(cetakan, KERTAS["f4"])) == harap


@pytest.mark.parametrize("contoh", CEPAT, ids=str)
def test_pdf_rancangan_sama_dengan_teks_baku(contoh: Contoh) -> None:
    cetakan = contoh.cetakan()
    assert kata_pdf(pdf.write(cetakan, KERTAS["f4"])) == kata_blok(cetakan)


@pytest.mark.lengkap
@pytest.mark.parametrize("contoh", SISA, ids=str)
def test_pdf_terbit_sama_dengan_teks_baku(contoh: Contoh) -> None:
    cetakan = contoh.cetakan()
    assert kata_pdf(pdf.write(cetakan, KERTAS["legal"])) == kata_blok(cetakan)
