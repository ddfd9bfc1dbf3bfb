"""The lists of a package know the parts we write, and nothing they knew is lost."""

from __future__ import annotations

import pytest
from lxml import etree

from drafter.render.docx.kulit import NUMBERING
from drafter.render.docx.package_parts import lists_with, register_parts
from drafter.render.docx.properti import APP, CORE, CUSTOM

TIPE, RELS, RELS_DOKUMEN = "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"
_TIPE = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{}</Types>'
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}'
    "</Relationships>"
)
_SIFAT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"


def _paket(hubungan: str = "") -> dict[str, bytes]:
    return {
        "word/document.xml": b"<d/>",
        TIPE: _TIPE.format("").encode(),
        RELS: _RELS.format(hubungan).encode(),
    }


def _atribut(isi: bytes, nama: str) -> list[str | None]:
    return [e.get(nama) for e in etree.fromstring(isi)]


def test_only_the_lists_of_the_parts_named_are_rewritten() -> None:
    daftar = lists_with(_paket(), (CUSTOM,))
    assert list(daftar) == [TIPE, RELS]
    assert _atribut(daftar[TIPE], "PartName") == [f"/{CUSTOM}"]
    assert _atribut(daftar[RELS], "Target") == [CUSTOM]


def test_a_part_that_is_known_already_is_entered_once() -> None:
    sekali = _paket() | lists_with(_paket(), (CUSTOM,))
    assert lists_with(sekali, (CUSTOM,)) == {k: sekali[k] for k in (TIPE, RELS)}


def test_a_relation_gets_an_id_that_no_other_has() -> None:
    lain = '<Relationship Id="rIdDrafter1" Type="lain" Target="lain.xml"/>'
    daftar = lists_with(_paket(lain), (CUSTOM,))
    assert _atribut(daftar[RELS], "Id") == ["rIdDrafter1", "rIdDrafter2"]
    assert _atribut(daftar[RELS], "Target") == ["lain.xml", CUSTOM]


def test_a_relation_of_that_kind_leads_to_our_part_afterwards() -> None:
    lama = f'<Relationship Id="rId9" Type="{_SIFAT}" Target="docProps/lama.xml"/>'
    daftar = lists_with(_paket(lama), (CUSTOM,))
    assert _atribut(daftar[RELS], "Id") == ["rId9"]
    assert _atribut(daftar[RELS], "Target") == [CUSTOM]


def test_a_whole_package_has_its_lists_first_and_keeps_its_parts() -> None:
    hasil = register_parts(_paket())
    assert list(hasil) == [TIPE, RELS, RELS_DOKUMEN, "word/document.xml", APP]
    dikenal = {f"/{nama}" for nama in (CORE, APP, CUSTOM, NUMBERING)}
    assert set(_atribut(hasil[TIPE], "PartName")) == dikenal
    assert _atribut(hasil[RELS_DOKUMEN], "Target") == ["numbering.xml"]


def test_a_package_without_content_types_is_none() -> None:
    paket = _paket()
    del paket[TIPE]
    with pytest.raises(KeyError):
        lists_with(paket, (CUSTOM,))
