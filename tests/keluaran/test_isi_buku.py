"""A register looked at: lines, findings with their places, the next number."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from drafter.keluaran.isi_buku import isi_buku
from drafter.problem import InputError
from tests.keluaran.test_penetapan import KEPALA, POLA, butir, desa

LAMA = butir("Lama", nomor="141/2/2026", tanggal="2026-03-01")


def test_numbers_of_the_profile_count_and_are_placed_in_it(tmp_path: Path) -> None:
    path = desa(tmp_path, LAMA)
    isi = isi_buku(path)
    assert (isi.tahun, isi.urut, isi.nomor, isi.status) == (2026, 3, "141/3/2026", 0)
    (p,) = isi.problems
    assert (p.code, p.place.file, p.place.part) == (
        "NOMOR-008",
        str(path),
        "keputusan[0].nomor",
    )
    assert p.place.line is not None


def test_a_year_narrows_the_lines_and_the_findings(tmp_path: Path) -> None:
    path = desa(tmp_path, LAMA)
    lama = "1;141/1/2025;2025-01-05;;;;\n3;141/3/2025;2025-02-05;;;;\n"
    (tmp_path / "desa.buku-keputusan.csv").write_text(KEPALA + lama, encoding="utf-8")
    assert [b.letak for b in isi_buku(path, 2025).baris] == [2, 3]
    assert isi_buku(path, 2025).status == 1
    assert (isi_buku(path, 2026).baris, isi_buku(path, 2026).status) == ((), 0)
    assert isi_buku(path, 2025).nomor == "141/4/2025"
    assert isi_buku(path, tanggal=date(2027, 1, 4)).nomor == "141/1/2027"


def test_a_register_that_villages_would_share_is_refused(tmp_path: Path) -> None:
    path = desa(tmp_path, LAMA, isi="")
    (tmp_path / "_wilayah.yaml").write_text(POLA + "  buku: b.csv\n", encoding="utf-8")
    isi = isi_buku(path)
    assert [p.code for p in isi.problems] == ["NOMOR-011"]
    assert (isi.status, isi.urut) == (1, None)


def test_a_profile_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        isi_buku(tmp_path / "tak-ada.yaml")
