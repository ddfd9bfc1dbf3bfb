"""The properties of a Word file: title, day, and what it was made from."""

from __future__ import annotations

from datetime import date

from lxml import etree

from drafter.naskah.nodes import Provenans
from drafter.render.docx.properti import core, custom, provenance

ASAL = Provenans("perdes/lkd", "a" * 64, "b" * 64, "52.02.08.2006", "2026-11-21", "1.0")


def _sifat(xml: str) -> dict[str | None, str]:
    return {e.get("name"): str(e.xpath("string()")) for e in etree.fromstring(xml.encode())}


def test_the_provenance_names_every_field_and_ends_with_the_seal() -> None:
    assert provenance(ASAL, "c" * 64, "0" * 64) == [
        ("drafter.templat", "perdes/lkd"),
        ("drafter.sidik_templat", "a" * 64),
        ("drafter.sidik_profil", "b" * 64),
        ("drafter.kode_desa", "52.02.08.2006"),
        ("drafter.tanggal_hukum", "2026-11-21"),
        ("drafter.versi", "1.0"),
        ("drafter.sidik_naskah", "c" * 64),
        ("drafter.segel", "0" * 64),
    ]


def test_custom_properties_come_back_as_they_were_given() -> None:
    sifat = {"drafter.templat": 'a & "b" <c>', "drafter.versi": "1"}
    assert _sifat(custom(sifat.items())) == sifat


def test_the_day_of_the_law_is_the_only_date() -> None:
    teks = core("Perdes O'o <rancangan>", date(2026, 11, 21))
    assert teks.count("2026-11-21T00:00:00Z") == 2
    judul = etree.fromstring(teks.encode()).findtext("{http://purl.org/dc/elements/1.1/}title")
    assert judul == "Perdes O'o <rancangan>"
