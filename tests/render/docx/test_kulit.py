"""The committed shell is what the tool builds, small, and made as Word likes it."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from lxml import etree

from drafter.render.blok import Gaya
from drafter.render.docx.gaya import TAUTAN, style_id
from drafter.render.docx.kulit import DOKUMEN, PARAGRAF_MARKA, dasar_parts, from_parts
from tests.render.docx.bantu import val, w

AKAR = Path(__file__).parents[3]
BATAS = 12_000  # bytes; a shell made by Word is five to fifty times this


def _alat() -> ModuleType:
    letak = AKAR / "tools" / "buat_kulit.py"
    spec = importlib.util.spec_from_file_location("buat_kulit", letak)
    assert spec is not None
    assert spec.loader is not None
    modul = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(modul)
    return modul


def test_the_committed_shell_holds_what_the_tool_builds() -> None:
    # parts and not bytes: another zlib compresses otherwise
    assert dasar_parts() == dict(_alat().parts())


def test_the_shell_is_small() -> None:
    assert (AKAR / "templates" / "kulit" / "dasar.docx").stat().st_size < BATAS


def test_every_style_of_the_blocks_is_there_under_its_name() -> None:
    akar = etree.fromstring(dasar_parts()["word/styles.xml"])
    gaya = {s.get(w("styleId")): s for s in akar.iter(w("style"))}
    for g in Gaya:
        s = gaya[style_id(g.value)]
        assert val(s, "name") == g.value
        assert val(s, "basedOn") == "Normal"
        assert val(s, "next") in gaya


def test_the_four_headings_make_the_outline() -> None:
    akar = etree.fromstring(dasar_parts()["word/styles.xml"])
    kerangka = {
        val(s, "name"): val(s, "pPr", "outlineLvl")
        for s in akar.iter(w("style"))
        if val(s, "pPr", "outlineLvl") is not None
    }
    assert kerangka == {"Bab": "0", "Bagian": "1", "Paragraf": "2", "Pasal": "3"}


def test_a_linked_style_and_its_level_name_each_other() -> None:
    isi = dasar_parts()
    angka = etree.fromstring(isi["word/numbering.xml"])
    dari_aras = {
        (val(lvl, "pStyle"), lvl.get(w("ilvl")))
        for lvl in angka.iter(w("lvl"))
        if val(lvl, "pStyle")
    }
    assert dari_aras == {(style_id(g.value), str(aras)) for g, (_, aras) in TAUTAN.items()}


def test_the_type_is_set_as_the_pdf_expects() -> None:
    gaya = dasar_parts()["word/styles.xml"].decode()
    for harapan in (
        'w:line="320" w:lineRule="exact"',
        'w:ascii="Bookman Old Style"',
        '<w:sz w:val="24"/>',
        '<w:lang w:val="id-ID"',
        '<w:overflowPunct w:val="0"/>',
        "<w:widowControl/>",
    ):
        assert harapan in gaya


def test_fields_are_not_updated_behind_the_reader() -> None:
    assert b'<w:updateFields w:val="0"/>' in dasar_parts()["word/settings.xml"]


def test_a_shell_without_a_mark_is_refused() -> None:
    isi = dasar_parts()
    isi[DOKUMEN] = isi[DOKUMEN].replace(PARAGRAF_MARKA.encode(), b"")
    with pytest.raises(ValueError, match="no mark"):
        from_parts(isi)
