"""Document properties: the title, the day, and what the draft was made from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from drafter.naskah.nodes import Provenans
from drafter.render.docx.xml import KEPALA_XML, escape
from drafter.render.segel import bidang

CORE = "docProps/core.xml"
APP = "docProps/app.xml"
CUSTOM = "docProps/custom.xml"
PEMBUAT = "drafter"
AWALAN = "drafter."
AWALAN_LABEL = "drafter.label."  # then the bookmark whose label was too long for it

_NS_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_NS_KANTOR = "http://schemas.openxmlformats.org/officeDocument/2006/"
FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # fixed by the standard for custom properties


def core(judul: str, tanggal: date) -> str:
    """core.xml: title, creator, language, and the day of the law as the only date."""
    saat = f'xsi:type="dcterms:W3CDTF">{tanggal.isoformat()}T00:00:00Z'
    return (
        f"{KEPALA_XML}<cp:coreProperties {_NS_CORE}><dc:title>{escape(judul)}</dc:title>"
        f"<dc:creator>{PEMBUAT}</dc:creator><cp:lastModifiedBy>{PEMBUAT}</cp:lastModifiedBy>"
        f"<dcterms:created {saat}</dcterms:created><dcterms:modified {saat}</dcterms:modified>"
        "<dc:language>id-ID</dc:language></cp:coreProperties>"
    )


def app() -> str:
    """app.xml: the program, and nothing that it would have to count."""
    return (
        f'{KEPALA_XML}<Properties xmlns="{_NS_KANTOR}extended-properties">'
        f"<Application>{PEMBUAT}</Application></Properties>"
    )


def custom(sifat: Iterable[tuple[str, str]]) -> str:
    """custom.xml: these names and values, in this order."""
    isi = "".join(
        f'<property fmtid="{FMTID}" pid="{i}" name="{escape(nama)}">'
        f"<vt:lpwstr>{escape(nilai)}</vt:lpwstr></property>"
        for i, (nama, nilai) in enumerate(sifat, 2)
    )
    return (
        f'{KEPALA_XML}<Properties xmlns="{_NS_KANTOR}custom-properties" '
        f'xmlns:vt="{_NS_KANTOR}docPropsVTypes">{isi}</Properties>'
    )


def provenance(asal: Provenans, sidik: str, segel: str) -> list[tuple[str, str]]:
    """Return the properties that tell what a draft was made from, and its seal."""
    semua = (*bidang(asal), ("sidik_naskah", sidik), ("segel", segel))
    return [(AWALAN + nama, nilai) for nama, nilai in semua]
