"""Reading a Word file somebody sends: only a plain, bounded .docx passes."""

from __future__ import annotations

import os
import struct
import zipfile
from pathlib import Path

import pytest

from drafter.problem import InputError
from drafter.render.pengguna.arsip import baca, nama_bagian
from tests.render.pengguna.contoh import ganti_bagian, word


def kode(path: Path) -> list[str]:
    with pytest.raises(InputError) as galat:
        baca(path)
    assert all(p.remedy for p in galat.value.problems)
    return [p.code for p in galat.value.problems]


def test_a_plain_word_file_is_read_with_its_parts(tmp_path: Path) -> None:
    bagian = baca(word(tmp_path / "a.docx", "isi", header="h", footer="f")).bagian
    assert nama_bagian(bagian) == ("word/document.xml", "word/header1.xml", "word/footer1.xml")


def test_an_absent_file_is_told(tmp_path: Path) -> None:
    assert kode(tmp_path / "a.docx") == ["WORD-001"]


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert kode(tmp_path) == ["WORD-002"]


@pytest.mark.skipif(os.name != "posix", reason="needs a FIFO")
def test_a_fifo_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.docx")
    assert kode(tmp_path / "a.docx") == ["WORD-002"]


def test_an_old_or_protected_word_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    assert kode(tmp_path / "a.docx") == ["WORD-004"]


@pytest.mark.parametrize("isi", [b"", b"surat", b"PK\x03\x04rusak"])
def test_what_is_no_word_file_is_told(tmp_path: Path, isi: bytes) -> None:
    (tmp_path / "a.docx").write_bytes(isi)
    assert kode(tmp_path / "a.docx") == ["WORD-005"]


def test_a_zip_without_a_document_is_told(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as paket:
        paket.writestr("x.txt", "x")
    assert kode(tmp_path / "a.docx") == ["WORD-005"]


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", "isi")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as paket:
        paket.writestr("word/media/besar.bin", b"\0" * (80 * 1024 * 1024))
    assert path.stat().st_size < 1_000_000
    assert kode(path) == ["WORD-003"]


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", "isi")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as paket:
        paket.writestr("word/media/besar.bin", b"\0" * (80 * 1024 * 1024))
    data = path.read_bytes().replace(struct.pack("<L", 80 * 1024 * 1024), struct.pack("<L", 10))
    path.write_bytes(data)
    assert kode(path)[0] in {"WORD-003", "WORD-005"}


def test_thousands_of_parts_are_refused(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", "isi")
    with zipfile.ZipFile(path, "a") as paket:
        for i in range(2_001):
            paket.writestr(f"x/{i}", "")
    assert kode(path) == ["WORD-003"]


def test_macros_are_refused(tmp_path: Path) -> None:
    path = ganti_bagian(word(tmp_path / "a.docx", "isi"), "word/vbaProject.bin", b"x")
    assert kode(path) == ["WORD-006"]


def test_entity_declarations_are_refused(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", "isi")
    isi = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    assert kode(ganti_bagian(path, "word/document.xml", isi)) == ["WORD-007"]
