"""The seal tells our untouched files from edited and foreign ones."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.naskah.nodes import Provenans
from drafter.render.segel import (
    BAGIAN_SIFAT,
    KOSONG,
    Keadaan,
    keadaan,
    keterangan,
    segel_bagian,
    segel_polos,
)

SIFAT = (
    '<Properties><property fmtid="{D5}" pid="2" name="drafter.segel">'
    "<vt:lpwstr>%s</vt:lpwstr></property></Properties>"
)


def paket(
    path: Path, badan: bytes = b"<w:document/>", segel: str | None = None, **lain: bytes
) -> Path:
    """A package of three parts; its true seal unless ``segel`` is given."""
    bagian = [("word/document.xml", badan), (BAGIAN_SIFAT, (SIFAT % KOSONG).encode())]
    bagian += list(lain.items())
    nilai = segel or segel_bagian(bagian)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for nama, isi in bagian:
            z.writestr(nama, isi.replace(KOSONG.encode(), nilai.encode()))
    return path


def test_a_sealed_text_is_intact_and_keeps_its_length(tmp_path: Path) -> None:
    data = f"isi\nsegel={KOSONG}\nlagi segel={KOSONG}".encode()
    berkas = tmp_path / "a.txt"
    berkas.write_bytes(segel_polos(data))
    assert keadaan(berkas) is Keadaan.UTUH
    assert len(segel_polos(data)) == len(data)
    assert KOSONG.encode() not in segel_polos(data)


@given(st.binary(max_size=60), st.integers(0, 200), st.integers(1, 255))
def test_any_changed_byte_of_a_sealed_text_is_noticed(
    tmp_path_factory: pytest.TempPathFactory, isi: bytes, letak: int, beda: int
) -> None:
    data = bytearray(segel_polos(isi + f" segel={KOSONG} ".encode() + isi))
    data[letak % len(data)] ^= beda
    berkas = tmp_path_factory.mktemp("segel") / "a.html"
    berkas.write_bytes(data)
    assert keadaan(berkas) is not Keadaan.UTUH


def test_a_text_that_quotes_another_seal_is_still_intact(tmp_path: Path) -> None:
    berkas = tmp_path / "a.txt"
    berkas.write_bytes(segel_polos(f"segel={'a' * 64} segel={KOSONG}".encode()))
    assert keadaan(berkas) is Keadaan.UTUH


def test_sealing_without_a_place_for_the_seal_is_refused() -> None:
    with pytest.raises(ValueError, match="seal"):
        segel_polos(b"tanpa tempat")


def test_a_sealed_package_is_intact(tmp_path: Path) -> None:
    assert keadaan(paket(tmp_path / "a.docx")) is Keadaan.UTUH


def test_a_package_packed_again_by_another_compressor_is_intact(tmp_path: Path) -> None:
    with zipfile.ZipFile(paket(tmp_path / "a.docx")) as lama:
        isi = {nama: lama.read(nama) for nama in reversed(lama.namelist())}
    with zipfile.ZipFile(tmp_path / "b.docx", "w", zipfile.ZIP_STORED) as baru:
        for nama, data in isi.items():
            baru.writestr(nama, data)
    assert keadaan(tmp_path / "b.docx") is Keadaan.UTUH


def test_a_package_with_a_changed_or_added_part_is_edited(tmp_path: Path) -> None:
    segel = segel_bagian([("word/document.xml", b"x"), (BAGIAN_SIFAT, (SIFAT % KOSONG).encode())])
    assert keadaan(paket(tmp_path / "a.docx", b"x", segel)) is Keadaan.UTUH
    assert keadaan(paket(tmp_path / "b.docx", b"y", segel)) is Keadaan.DISUNTING
    assert keadaan(paket(tmp_path / "c.docx", b"x", segel, lain=b"")) is Keadaan.DISUNTING


def test_the_seal_tells_a_moved_border_between_parts() -> None:
    assert segel_bagian([("ab", b"c")]) != segel_bagian([("a", b"bc")])
    assert segel_bagian([("a", b"1"), ("b", b"2")]) == segel_bagian([("b", b"2"), ("a", b"1")])


def _bom(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for i in range(60):
            z.writestr(f"{i}.xml", bytes(1 << 20))
        z.writestr(BAGIAN_SIFAT, SIFAT % KOSONG)
    return path


def _banyak(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as z:
        for i in range(2_001):
            z.writestr(f"{i}.xml", b"")
    return path


def _lzma(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as z:
        z.writestr(BAGIAN_SIFAT, SIFAT % KOSONG)
    return path


def _tulis(data: bytes) -> object:
    def buat(path: Path) -> Path:
        path.write_bytes(data)
        return path

    return buat


def _fifo(path: Path) -> Path:
    os.mkfifo(path)
    return path


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


ASING = {
    "bom": _bom,
    "banyak": _banyak,
    "lzma": _lzma,
    "kosong": _tulis(b""),
    "bukan_zip": _tulis(b"PK\x03\x04" + b"\xff" * 200),
    "teks": _tulis("Peraturan Desa".encode("utf-16")),
    "folder": _folder,
    "tidak_ada": lambda path: path,
}
if hasattr(os, "mkfifo"):
    ASING["fifo"] = _fifo


@pytest.mark.parametrize("nama", ASING)
def test_hostile_and_foreign_files_are_foreign_and_raise_nothing(tmp_path: Path, nama: str) -> None:
    assert keadaan(ASING[nama](tmp_path / "a.docx")) is Keadaan.ASING  # type: ignore[operator]


@given(st.integers(0, 400), st.integers(1, 255))
def test_a_damaged_package_never_raises(
    tmp_path_factory: pytest.TempPathFactory, letak: int, beda: int
) -> None:
    berkas = paket(tmp_path_factory.mktemp("rusak") / "a.docx")
    data = bytearray(berkas.read_bytes())
    data[letak % len(data)] ^= beda
    berkas.write_bytes(data)
    assert keadaan(berkas) in Keadaan


def test_the_provenance_line_is_ascii_whatever_the_template_is_called() -> None:
    asal = Provenans("surat saya é.docx", "a" * 64, "b" * 64, "52.01.01.2001", "2026-11-21", "0.1")
    baris = keterangan(asal, "c" * 64)
    assert baris.isascii()
    assert "templat=surat%20saya%20%C3%A9.docx " in baris
    assert baris.split()[-2:] == [f"sidik_naskah={'c' * 64}", f"segel={KOSONG}"]
