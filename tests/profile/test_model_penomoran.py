"""Pattern and register of numbers in a profile."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.profile.load import find, load
from tests.profile.bantu import WAJIB, desa, satu


def test_without_it_nothing_is_numbered() -> None:
    assert desa().penomoran.terbaca is None


def test_a_pattern_is_read() -> None:
    d = desa("penomoran:\n  pola: 188.45/{urut}/KEP/{tahun}\n  kode_desa: DS-BLB\n")
    assert d.penomoran.terbaca is not None
    assert d.penomoran.kode_desa == "DS-BLB"


def test_a_pattern_comes_from_the_kabupaten(tmp_path: Path) -> None:
    (tmp_path / "_wilayah.yaml").write_text("penomoran:\n  pola: 141/{urut}/{tahun}\n")
    (tmp_path / "d.yaml").write_text(WAJIB + "penomoran:\n  kode_desa: 2006\n")
    d = load(tmp_path / "d.yaml").desa
    assert d is not None
    assert (d.penomoran.pola, d.penomoran.kode_desa) == ("141/{urut}/{tahun}", "2006")


@pytest.mark.parametrize(
    ("isi", "pesan", "saran"),
    [
        ("pola: 141/{tahun}", "tepat satu kali", "141/{urut}/"),
        ("pola: 141/{urut}/{taun}", "{tahun}", "141/{urut}/"),
        ("buku: /etc/passwd.csv", "bukan tempat", "di folder profil"),
        ("buku: ../lain.csv", "bukan tempat", "di folder profil"),
        ("buku: a//b.csv", "bukan tempat", "di folder profil"),
        (r"buku: a\b.csv", "bukan tempat", "di folder profil"),
        ("buku: 'C:buku.csv'", "bukan tempat", "di folder profil"),
        ("buku: .ssh/x.csv", "bukan tempat", "di folder profil"),
        ("buku: '{nama}.csv'", "bukan tempat", "di folder profil"),
        ("buku: bilebante.yaml", "bukan nama", ".csv"),
        ("buku: buku.xlsx", "bukan nama", ".csv"),
        ("kode_desa: '{urut}'", "bukan kode", "DS-BLB"),
        ("kode_desa: a/b", "bukan kode", "DS-BLB"),
    ],
)
def test_what_cannot_be_meant_is_refused(isi: str, pesan: str, saran: str) -> None:
    p = satu(f"penomoran:\n  {isi}\n")
    assert pesan in p.message
    assert saran in p.remedy
    assert p.place.line == 7


@pytest.mark.parametrize(
    "buku", ["b.csv", "buku/keputusan.csv", "buku (baru)/{kode_desa}.csv", "x.buku-keputusan.yaml"]
)
def test_a_register_lies_below_the_profile(buku: str) -> None:
    assert desa(f"penomoran:\n  buku: '{buku}'\n").penomoran.buku == buku


def test_a_register_in_yaml_is_no_profile(tmp_path: Path) -> None:
    for nama in ("d.yaml", "d.buku-keputusan.yaml", "buku-keputusan.yml"):
        (tmp_path / nama).write_text("[]")
    assert find([tmp_path]) == [tmp_path / "d.yaml"]


def test_a_number_is_given_to_one_sk_only() -> None:
    from datetime import date

    isi = "pengurus:\n"
    for nama in "ab":
        isi += f"  - {{lembaga: rt, nama_lembaga: {nama}, anggota: [{{nama: x, jabatan: y}}]}}\n"
    lama = desa(isi)
    baru = lama.bernomor("pengurus", 1, "141/1", date(2026, 6, 2))
    assert [p.nomor for p in baru.pengurus] == [None, "141/1"]
    assert [p.nomor for p in lama.pengurus] == [None, None]
    assert baru.keputusan == lama.keputusan
