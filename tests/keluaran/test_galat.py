"""Findings about files: every one has a code of its own, a place and a remedy."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from drafter.keluaran import galat
from drafter.keluaran.galat import masalah_cacat, masalah_os, masalah_tulis
from drafter.problem import Severity

PATH = Path("keluaran/a.docx")


@pytest.mark.parametrize("jenis", galat._TULIS)
def test_every_hindrance_has_a_place_and_a_remedy(jenis: str) -> None:
    p = masalah_tulis(jenis, PATH)
    assert p.severity is Severity.KESALAHAN
    assert p.place.file == str(PATH)
    assert p.message
    assert p.remedy


def test_codes_are_not_used_twice() -> None:
    kode = [baris[0] for baris in galat._TULIS.values()]
    assert len(set(kode)) == len(kode)


@pytest.mark.parametrize(
    ("nomor", "kode"),
    [
        (errno.ENOSPC, "KELUARAN-004"),
        (errno.EACCES, "KELUARAN-005"),
        (errno.EROFS, "KELUARAN-005"),
        (errno.EIO, "KELUARAN-007"),
    ],
)
def test_what_the_system_refuses_is_told_in_words(nomor: int, kode: str) -> None:
    assert masalah_os(PATH, OSError(nomor, "x")).code == kode


def test_a_fault_of_the_program_says_so_on_one_line() -> None:
    p = masalah_cacat("x.yaml", ValueError("dua\nbaris" * 100))
    assert "\n" not in p.message
    assert len(p.message) < 300
    assert "DRAFTER_DEBUG=1" in p.remedy
