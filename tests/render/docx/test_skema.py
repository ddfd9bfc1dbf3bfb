"""Every part is valid against the published schemas (ECMA-376, transitional)."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest
from docx import Document
from lxml import etree

from drafter.render.blok import KERTAS
from drafter.render.docx import write
from drafter.render.docx.kulit import dasar_parts
from drafter.render.pengguna.kulit import fill
from tests.render.contoh import cetakan_contoh
from tests.render.docx.bantu import parts

pytestmark = pytest.mark.lengkap

AKAR = Path(__file__).parents[3]
SKEMA = {
    "document.xml": "wml.xsd",
    "styles.xml": "wml.xsd",
    "numbering.xml": "wml.xsd",
    "settings.xml": "wml.xsd",
    "fontTable.xml": "wml.xsd",
    "header1.xml": "wml.xsd",
    "header2.xml": "wml.xsd",
    "app.xml": "shared-documentPropertiesExtended.xsd",
    "custom.xml": "shared-documentPropertiesCustom.xsd",
    "[Content_Types].xml": "opc-xsd/opc-contentTypes.xsd",
    ".rels": "opc-xsd/opc-relationships.xsd",
    "document.xml.rels": "opc-xsd/opc-relationships.xsd",
}
IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
TANPA_SKEMA = {"core.xml"}  # its schema imports Dublin Core from the network


@cache
def _skema(nama: str) -> etree.XMLSchema:
    letak = os.environ.get("DRAFTER_OOXML_XSD") or AKAR.parent / "shared" / "ooxml-xsd"
    return etree.XMLSchema(etree.parse(str(Path(letak) / nama)))


def periksa(isi: dict[str, bytes]) -> list[str]:
    """What the schemas say against these parts."""
    salah: list[str] = []
    for nama, data in isi.items():
        pendek = nama.rpartition("/")[2]
        if pendek in TANPA_SKEMA:
            continue
        akar = etree.fromstring(data)
        akar.attrib.pop(IGNORABLE, "")  # of a user's file; the schemas are older than it
        skema = _skema(SKEMA[pendek])
        if not skema.validate(akar):
            salah.append(f"{nama}: {skema.error_log}")
    return salah


@pytest.mark.parametrize("kertas", KERTAS)
def test_every_part_of_a_document_is_valid(kertas: str) -> None:
    assert periksa(parts(write(cetakan_contoh(), KERTAS[kertas]))) == []


def test_the_shell_is_valid() -> None:
    assert periksa(dasar_parts()) == []


def test_what_is_added_to_a_users_file_is_valid(tmp_path: Path) -> None:
    Document().save(str(tmp_path / "kop.docx"))
    isi = parts(write(cetakan_contoh(), KERTAS["f4"], fill(tmp_path / "kop.docx", {}, "")))
    milik_kami = {n: b for n, b in isi.items() if n.rpartition("/")[2] in SKEMA}
    del milik_kami["word/settings.xml"]  # theirs, untouched
    assert len(milik_kami) > 7
    assert periksa(milik_kami) == []
