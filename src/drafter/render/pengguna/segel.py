"""Provenance and seal of a filled Word template, in its custom properties."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lxml import etree

from drafter.render.docx.paket import pack
from drafter.render.segel import BAGIAN_SIFAT, KOSONG, segel_bagian

if TYPE_CHECKING:
    from drafter.render.pengguna.arsip import Bagian

_SIFAT = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_JENIS = "http://schemas.openxmlformats.org/package/2006/content-types"
_HUBUNG = "http://schemas.openxmlformats.org/package/2006/relationships"
_HUBUNG_SIFAT = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
)
_ISI_SIFAT = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_KOSONG = f'<Properties xmlns="{_SIFAT}" xmlns:vt="{_VT}"/>'.encode()
_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def bungkus(bagian: Sequence[Bagian], sifat: Sequence[tuple[str, str]]) -> bytes:
    """Pack the parts with fixed dates, our properties and a seal over all of it."""
    isi = dict(bagian)
    isi[BAGIAN_SIFAT] = _sifat(isi.get(BAGIAN_SIFAT), [*sifat, ("drafter.segel", KOSONG)])
    isi["[Content_Types].xml"] = _terdaftar(isi["[Content_Types].xml"])
    isi["_rels/.rels"] = _terhubung(isi["_rels/.rels"])
    cap = segel_bagian(isi.items())
    awal, _, akhir = isi[BAGIAN_SIFAT].rpartition(KOSONG.encode())  # ours is the last property
    isi[BAGIAN_SIFAT] = awal + cap.encode() + akhir
    return pack(isi.items())


def _sifat(lama: bytes | None, sifat: Sequence[tuple[str, str]]) -> bytes:
    """Add our properties to those the template has; ours from an earlier filling go."""
    akar = _urai(lama or _KOSONG)
    for x in list(akar):
        if (x.get("name") or "").startswith("drafter."):
            akar.remove(x)
    pid = max((int(x.get("pid", "1")) for x in akar), default=1)
    for i, (nama, nilai) in enumerate(sifat, start=pid + 1):
        satu = etree.SubElement(
            akar, f"{{{_SIFAT}}}property", {"fmtid": _FMTID, "pid": str(i), "name": nama}
        )
        etree.SubElement(satu, f"{{{_VT}}}lpwstr", nsmap={"vt": _VT}).text = nilai
    return _tulis(akar)


def _terdaftar(jenis: bytes) -> bytes:
    akar = _urai(jenis)
    nama = f"/{BAGIAN_SIFAT}"
    if not any(x.get("PartName") == nama for x in akar):
        atribut = {"PartName": nama, "ContentType": _ISI_SIFAT}
        etree.SubElement(akar, f"{{{_JENIS}}}Override", atribut)
    return _tulis(akar)


def _terhubung(hubungan: bytes) -> bytes:
    akar = _urai(hubungan)
    if not any(x.get("Type") == _HUBUNG_SIFAT for x in akar):
        ada = {x.get("Id") for x in akar}
        baru = next(f"rIdDrafter{i}" for i in range(1, 1000) if f"rIdDrafter{i}" not in ada)
        atribut = {"Id": baru, "Type": _HUBUNG_SIFAT, "Target": BAGIAN_SIFAT}
        etree.SubElement(akar, f"{{{_HUBUNG}}}Relationship", atribut)
    return _tulis(akar)


def _urai(isi: bytes) -> etree._Element:
    return etree.fromstring(isi, etree.XMLParser(resolve_entities=False, no_network=True))


def _tulis(akar: etree._Element) -> bytes:
    return etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
