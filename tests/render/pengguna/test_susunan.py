"""A Word template whose parts do not hold together, or that fetches from elsewhere, is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from drafter.problem import InputError
from drafter.render.pengguna import templat_word
from drafter.render.pengguna.arsip import bongkar
from tests.render.pengguna.contoh import ganti_bagian, word

RELS = "word/_rels/document.xml.rels"
JENIS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def kode(path: Path) -> list[str]:
    with pytest.raises(InputError) as galat:
        templat_word(path)
    return [p.code for p in galat.value.problems]


def diubah(path: Path, nama: str, dari: bytes, ke: bytes) -> Path:
    """A Word file one part of which was edited by hand."""
    isi = dict(bongkar(word(path, "Desa {{ desa.nama }}").read_bytes()))[nama]
    assert dari in isi
    return ganti_bagian(path, nama, isi.replace(dari, ke))


def bertaut(path: Path, jenis: str, tujuan: str) -> Path:
    hubungan = (
        f'<Relationship Id="rId99" Type="{JENIS}/{jenis}" Target="{tujuan}" TargetMode="External"/>'
    )
    akhir = b"</Relationships>"
    return diubah(path, RELS, akhir, hubungan.encode() + akhir)


@pytest.mark.parametrize(
    ("nama", "pola", "ke"),
    [
        ("word/styles.xml", b"</w:styles>", b""),
        ("_rels/.rels", b"</Relationships>", b""),
        ("word/document.xml", b"w:document", b"w:dokumen"),
        ("word/document.xml", b"w:body", b"w:badan"),
        ("[Content_Types].xml", b"wordprocessingml.document.main", b"spreadsheetml.sheet.main"),
        (RELS, b"styles.xml", b"tiada.xml"),
        (RELS, b"styles.xml", b"../../../etc/passwd"),
    ],
)
def test_a_package_word_could_not_open_is_told(
    tmp_path: Path, nama: str, pola: bytes, ke: bytes
) -> None:
    assert kode(diubah(tmp_path / "a.docx", nama, pola, ke)) == ["WORD-005"]


def test_a_docm_that_was_renamed_is_told(tmp_path: Path) -> None:
    biasa = b"openxmlformats-officedocument.wordprocessingml.document.main"
    makro = b"ms-word.document.macroEnabled.main"
    assert kode(diubah(tmp_path / "a.docx", "[Content_Types].xml", biasa, makro)) == ["WORD-006"]


@pytest.mark.parametrize("nama", ["word/document.xml", RELS])
def test_a_dtd_cannot_hide_in_utf16(tmp_path: Path, nama: str) -> None:
    path = word(tmp_path / "a.docx", "x")
    isi = dict(bongkar(path.read_bytes()))[nama].decode()
    dtd = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///x">]>'
    data = re.sub(r"^<\?xml.*?\?>", dtd, isi).encode("utf-16")
    assert kode(ganti_bagian(path, nama, data)) == ["WORD-007"]


@pytest.mark.parametrize(
    ("jenis", "tujuan"),
    [
        ("attachedTemplate", "http://contoh.invalid/a.dotm"),
        ("image", "https://contoh.invalid/a.png"),
        ("image", "file://server/a.png"),
        ("attachedTemplate", "file:///\\\\server\\a.dotm"),
        ("oleObject", "\\\\server\\a.xlsx"),
        ("frame", "//server/a"),
    ],
)
def test_what_word_would_fetch_from_the_network_is_refused(
    tmp_path: Path, jenis: str, tujuan: str
) -> None:
    assert kode(bertaut(tmp_path / "a.docx", jenis, tujuan)) == ["WORD-012"]


@pytest.mark.parametrize(
    ("jenis", "tujuan"),
    [
        ("hyperlink", "https://contoh.invalid/"),
        ("attachedTemplate", "file:///C:/Desa/Templates/Normal.dotm"),
        ("attachedTemplate", "Normal.dotm"),
    ],
)
def test_links_people_click_and_files_of_ones_own_are_let_pass(
    tmp_path: Path, jenis: str, tujuan: str
) -> None:
    assert templat_word(bertaut(tmp_path / "a.docx", jenis, tujuan)).paragraf


def test_ten_thousand_paragraphs_are_refused(tmp_path: Path) -> None:
    kosong = b"<w:p/>" * 10_000
    path = diubah(tmp_path / "a.docx", "word/document.xml", b"<w:body>", b"<w:body>" + kosong)
    assert kode(path) == ["WORD-013"]
