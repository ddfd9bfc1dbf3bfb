"""LibreOffice opens the Word file of every sample draft and reads its canonical text."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from drafter.render import docx
from drafter.render.blok import KERTAS
from tests.contoh.desa import Contoh, semua
from tests.render.docx.bantu import parts
from tests.render.docx.test_skema import periksa
from tests.render.kata import kata, kata_blok

pytestmark = pytest.mark.lengkap

SEMUA = list(semua())
KERTAS_BERGILIR = list(KERTAS.values())


def ditulis(n: int, contoh: Contoh) -> bytes:
    return docx.write(contoh.cetakan(), KERTAS_BERGILIR[n % len(KERTAS_BERGILIR)])


@pytest.fixture(scope="module")
def teks_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every sample as a text file, converted in one start of LibreOffice."""
    folder = tmp_path_factory.mktemp("word")
    for n, contoh in enumerate(SEMUA):
        (folder / f"{n}.docx").write_bytes(ditulis(n, contoh))
    perintah = ["soffice", f"-env:UserInstallation={(folder / 'lo').as_uri()}", "--headless"]
    perintah += ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder)]
    perintah += sorted(str(p) for p in folder.glob("*.docx"))
    subprocess.run(perintah, check=True, capture_output=True, timeout=600)
    return folder


@pytest.mark.parametrize("n", range(len(SEMUA)), ids=[str(c) for c in SEMUA])
def test_teks_word_sama_dengan_teks_baku(n: int, teks_libreoffice: Path) -> None:
    teks = (teks_libreoffice / f"{n}.txt").read_text(encoding="utf-8-sig")
    assert kata(teks) == kata_blok(SEMUA[n].cetakan())


@pytest.mark.parametrize("n", range(len(SEMUA)), ids=[str(c) for c in SEMUA])
def test_setiap_bagian_sah_menurut_skema(n: int) -> None:
    assert periksa(parts(ditulis(n, SEMUA[n]))) == []
