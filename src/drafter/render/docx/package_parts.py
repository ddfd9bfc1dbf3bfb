"""Enter the parts we write into the lists of a package that may not have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import count

from lxml import etree
from lxml.etree import _Element as Element

from drafter.render.docx.kulit import NUMBERING
from drafter.render.docx.properti import APP, CORE, CUSTOM, app

_TIPE = "[Content_Types].xml"
_RELS = "_rels/.rels"
_RELS_DOKUMEN = "word/_rels/document.xml.rels"
_NS_TIPE = "http://schemas.openxmlformats.org/package/2006/content-types"
_NS_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TANPA_RELS = f'<Relationships xmlns="{_NS_RELS}"/>'.encode()
_KANTOR = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PAKET = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
_OOXML = "application/vnd.openxmlformats-"

# part: content type, list of relations, kind of relation, target
_BAGIAN = {
    CORE: (
        f"{_OOXML}package.core-properties+xml",
        _RELS,
        f"{_PAKET}core-properties",
        CORE,
    ),
    APP: (
        f"{_OOXML}officedocument.extended-properties+xml",
        _RELS,
        f"{_KANTOR}extended-properties",
        APP,
    ),
    CUSTOM: (
        f"{_OOXML}officedocument.custom-properties+xml",
        _RELS,
        f"{_KANTOR}custom-properties",
        CUSTOM,
    ),
    NUMBERING: (
        f"{_OOXML}officedocument.wordprocessingml.numbering+xml",
        _RELS_DOKUMEN,
        f"{_KANTOR}numbering",
        "numbering.xml",
    ),
}


def register_parts(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Return the package with its content types first, knowing every part that we write.

    Raises:
        KeyError: the package has no content types or no relations.
    """
    daftar = lists_with(parts, _BAGIAN)
    return {**daftar, **{n: b for n, b in parts.items() if n not in daftar}, APP: app().encode()}


def lists_with(parts: Mapping[str, bytes], nama: Iterable[str]) -> dict[str, bytes]:
    """The package's content types and relations, knowing the parts named (of those we write).

    Raises:
        KeyError: the package has no content types or no relations.
    """
    daftar = {satu: _parse(parts[satu]) for satu in (_TIPE, _RELS)}
    for satu in nama:
        tipe, di, jenis, tujuan = _BAGIAN[satu]
        if di not in daftar:
            daftar[di] = _parse(parts.get(di, _TANPA_RELS))
        _content_type(daftar[_TIPE], satu, tipe)
        _relation(daftar[di], jenis, tujuan)
    return {
        satu: etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
        for satu, akar in daftar.items()
    }


def _parse(isi: bytes) -> Element:
    """Parse without entities, files or network: the package may come from anywhere."""
    return etree.fromstring(isi, etree.XMLParser(resolve_entities=False, no_network=True))


def _content_type(daftar: Element, nama: str, tipe: str) -> None:
    for e in daftar.findall(f"{{{_NS_TIPE}}}Override"):
        if e.get("PartName") == f"/{nama}":
            return
    isi = {"PartName": f"/{nama}", "ContentType": tipe}
    etree.SubElement(daftar, f"{{{_NS_TIPE}}}Override", isi)


def _relation(daftar: Element, jenis: str, tujuan: str) -> None:
    for e in daftar:
        if e.get("Type") == jenis:
            e.set("Target", tujuan)
            return
    terpakai = {e.get("Id") for e in daftar}
    bebas = next(i for i in count(1) if f"rIdDrafter{i}" not in terpakai)
    isi = {"Id": f"rIdDrafter{bebas}", "Type": jenis, "Target": tujuan}
    etree.SubElement(daftar, f"{{{_NS_RELS}}}Relationship", isi)
