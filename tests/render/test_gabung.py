"""Joining: outline over outlines, links that stay in their document, bytes that do not vary."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from drafter.naskah.nodes import Acuan
from drafter.render.blok import KERTAS, Gaya
from drafter.render.gabung import gabung
from drafter.render.pdf import write
from drafter.render.segel import Keadaan, keadaan
from tests.render.contoh import baris, batang, cetakan
from tests.render.kata import kata_pdf


def dokumen(nama: str, halaman: int = 1) -> bytes:
    """A document of a bab and a pasal, and a link back to the pasal on its last page."""
    isi = [
        batang(Gaya.BAB, 0, "BAB I", f"BAB {nama}", label="umum"),
        batang(Gaya.PASAL, 3, "Pasal 1", label="satu"),
        *(baris(Gaya.ISI, f"Isi {nama}.") for _ in range(36 * (halaman - 1) + 1)),
        baris(Gaya.ISI, "Sebagaimana dimaksud dalam ", Acuan("satu", "Pasal 1"), "."),
    ]
    return write(cetakan(*isi), KERTAS["a4"])


@pytest.fixture(scope="module")
def bagian() -> list[tuple[str, bytes]]:
    return [("Peraturan Desa", dokumen("SATU", 2)), ("Keputusan Kepala Desa", dokumen("DUA"))]


@pytest.fixture(scope="module")
def hasil(bagian: list[tuple[str, bytes]]) -> bytes:
    return gabung(bagian)


def judul_bagan(bagan: Any) -> list[Any]:
    return [judul_bagan(x) if isinstance(x, list) else x.title for x in bagan]


def test_the_pages_follow_one_another(bagian: list[tuple[str, bytes]], hasil: bytes) -> None:
    assert len(PdfReader(BytesIO(hasil)).pages) == 3
    assert kata_pdf(hasil) == [k for _, data in bagian for k in kata_pdf(data)]


def test_the_outline_has_each_document_above_its_own_outline(hasil: bytes) -> None:
    pembaca = PdfReader(BytesIO(hasil))
    assert judul_bagan(pembaca.outline) == [
        "Peraturan Desa",
        ["BAB I BAB SATU", ["Pasal 1"]],
        "Keputusan Kepala Desa",
        ["BAB I BAB DUA", ["Pasal 1"]],
    ]
    bagan: Any = pembaca.outline
    tujuan = [bagan[0], bagan[1][0], bagan[2], bagan[3][0]]
    assert [pembaca.get_destination_page_number(x) for x in tujuan] == [0, 0, 2, 2]


def test_a_link_stays_in_its_document_when_labels_are_the_same(hasil: bytes) -> None:
    pembaca = PdfReader(BytesIO(hasil))
    nomor = {p.indirect_reference: i for i, p in enumerate(pembaca.pages)}
    tujuan = [
        (i, nomor[annot.get_object()["/Dest"][0]])
        for i, p in enumerate(pembaca.pages)
        for annot in p.get("/Annots", ())
    ]
    assert tujuan == [(1, 0), (2, 2)]


def test_the_joined_file_says_its_titles_day_and_language(hasil: bytes) -> None:
    pembaca = PdfReader(BytesIO(hasil))
    info = pembaca.metadata
    assert info is not None
    assert info.title == "Peraturan Desa; Keputusan Kepala Desa"
    assert info.creation_date is not None
    assert info.creation_date.date().isoformat() == "2026-11-21"
    akar: Any = pembaca.root_object
    assert akar["/Lang"] == "id-ID"
    assert "Peraturan Desa; Keputusan Kepala Desa" in akar["/Metadata"].get_data().decode()


def test_the_joined_file_is_sealed(hasil: bytes, tmp_path: Path) -> None:
    berkas = tmp_path / "gabungan.pdf"
    berkas.write_bytes(hasil)
    assert keadaan(berkas) is Keadaan.UTUH
    berkas.write_bytes(hasil.replace(b"gabungan=2", b"gabungan=3"))
    assert keadaan(berkas) is Keadaan.DISUNTING


def test_the_same_parts_give_the_same_bytes(bagian: list[tuple[str, bytes]], hasil: bytes) -> None:
    assert gabung(bagian) == hasil
    assert gabung(bagian[::-1]) != hasil


def test_nothing_to_join_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing"):
        gabung([])
