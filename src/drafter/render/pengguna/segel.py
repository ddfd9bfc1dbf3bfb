"""Provenance and seal of a filled Word template, in its custom properties."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lxml import etree

from drafter.render.docx.package_parts import lists_with
from drafter.render.docx.paket import pack
from drafter.render.docx.properti import AWALAN, FMTID
from drafter.render.segel import BAGIAN_SIFAT, KOSONG, segel_bagian

if TYPE_CHECKING:
    from drafter.render.pengguna.arsip import Bagian

_SIFAT = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_KOSONG = f'<Properties xmlns="{_SIFAT}" xmlns:vt="{_VT}"/>'.encode()


def bungkus(bagian: Sequence[Bagian], sifat: Sequence[tuple[str, str]]) -> bytes:
    """Pack the parts with fixed dates, our properties and a seal over all of it."""
    isi = dict(bagian)
    isi[BAGIAN_SIFAT] = _sifat(isi.get(BAGIAN_SIFAT), [*sifat, ("segel", KOSONG)])
    isi |= lists_with(isi, (BAGIAN_SIFAT,))
    cap = segel_bagian(isi.items())
    awal, _, akhir = isi[BAGIAN_SIFAT].rpartition(KOSONG.encode())  # ours is the last property
    isi[BAGIAN_SIFAT] = awal + cap.encode() + akhir
    return pack(isi.items())


def _sifat(lama: bytes | None, sifat: Sequence[tuple[str, str]]) -> bytes:
    """Add our properties to those the template has; ours from an earlier filling go."""
    akar = _urai(lama or _KOSONG)
    for x in list(akar):
        if (x.get("name") or "").startswith(AWALAN):
            akar.remove(x)
    pid = max((int(x.get("pid", "1")) for x in akar), default=1)
    for i, (nama, nilai) in enumerate(sifat, start=pid + 1):
        satu = etree.SubElement(
            akar, f"{{{_SIFAT}}}property", {"fmtid": FMTID, "pid": str(i), "name": AWALAN + nama}
        )
        etree.SubElement(satu, f"{{{_VT}}}lpwstr", nsmap={"vt": _VT}).text = nilai
    return _tulis(akar)


def _urai(isi: bytes) -> etree._Element:
    return etree.fromstring(isi, etree.XMLParser(resolve_entities=False, no_network=True))


def _tulis(akar: etree._Element) -> bytes:
    return etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
