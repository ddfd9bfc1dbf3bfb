"""File names: safe on every system, telling namesakes apart."""

from __future__ import annotations

import re
from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.keluaran.nama import BATAS_NAMA, aman, nama_berbeda, nama_berkas, nama_folder

AMAN = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?")
NAMA_DESA = st.text(max_size=400) | st.from_regex(r"[A-Za-z'./\\ -]{1,40}")


def test_namesakes_in_two_kabupaten_have_two_folders() -> None:
    assert nama_folder("52.05.01.2007", "O'o") == "52.05.01.2007-o-o"
    assert nama_folder("52.06.08.2007", "O'o") == "52.06.08.2007-o-o"


@pytest.mark.parametrize(
    ("nama", "folder"),
    [
        ("UPT. Prode SP II", "52.04.24.2001-upt-prode-sp-ii"),
        ("Bug-Bug", "52.04.24.2001-bug-bug"),
        ("Tanah Élok", "52.04.24.2001-tanah-elok"),
        ("../../x", "52.04.24.2001-x"),
        ("C:\\Windows", "52.04.24.2001-c-windows"),
        ("titik.", "52.04.24.2001-titik"),
        ("ᬩᬮᬶ", "52.04.24.2001"),
        ("{{ 7*7 }}", "52.04.24.2001-7-7"),
    ],
)
def test_a_village_name_becomes_a_plain_folder_name(nama: str, folder: str) -> None:
    assert nama_folder("52.04.24.2001", nama) == folder


@pytest.mark.parametrize(
    "nama", ["CON", "con", "NUL.txt", "COM1", "com¹", "LPT9.docx", "AUX.", " prn "]
)
def test_a_windows_device_is_never_a_name(nama: str) -> None:
    assert AMAN.fullmatch(aman(nama))
    assert aman(nama).split(".")[0] not in {"con", "nul", "com1", "lpt9", "aux", "prn"}


def test_a_document_is_named_after_its_template() -> None:
    assert nama_berkas("perdes/lkd") == "perdes-lkd"
    assert nama_berkas("sk/pengurus-lkd", "rt-001-dusun-x") == "sk-pengurus-lkd-rt-001-dusun-x"
    assert nama_berkas("sk/wilayah/pokjanal", "pokjanal") == "sk-wilayah-pokjanal"
    assert nama_berkas("sk/lkd", "d") == "sk-lkd-d"


@given(NAMA_DESA)
def test_any_name_is_safe_short_and_below_its_folder(nama: str) -> None:
    hasil = aman(nama)
    assert AMAN.fullmatch(hasil)
    assert len(hasil) <= BATAS_NAMA
    assert ".." not in hasil
    assert PureWindowsPath(hasil).parts == (hasil,)


@given(NAMA_DESA, NAMA_DESA)
def test_file_names_leave_room_for_an_extension_and_a_counter(templat: str, akhiran: str) -> None:
    assert len(nama_berkas(templat, akhiran) + "-99.docx") <= BATAS_NAMA


@given(st.integers(130, 400))
def test_long_names_that_differ_only_at_the_end_stay_two(panjang: int) -> None:
    assert aman("a" * panjang) != aman("a" * panjang + "b")


@given(st.lists(st.sampled_from(["a", "b", "a-2"]), max_size=8))
def test_names_met_again_are_made_distinct(nama: list[str]) -> None:
    hasil = nama_berbeda(nama)
    assert len(set(hasil)) == len(nama)
    assert all(h == n or h.startswith(f"{n}-") for h, n in zip(hasil, nama, strict=True))
