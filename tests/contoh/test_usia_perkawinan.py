"""The Perkades on pendewasaan usia perkawinan: the ages of the day, and what it may never say."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import Satuan, plain, walk
from tests.desa import DASAR, tugas

NAMA = "perkades/pendewasaan-usia-perkawinan"
NAGARI = """\
istilah: {desa: Nagari, kepala_desa: Wali Nagari, dusun: Jorong}
lembaga_adat: {}
usia_perkawinan: {tradisi: sasak, satgas: {unsur: [pemuka masyarakat]}}
"""
BIASA = "usia_perkawinan: {}\n"


def batang(folder: Path, isi: str, hari: date) -> dict[str, str]:
    """The text of each Pasal, by label."""
    village, (satu,) = tugas(folder, DASAR + isi, NAMA)
    naskah, problems = susun(satu, village, "0" * 64, Opsi(hari, rancangan=True))
    assert naskah is not None, [str(p) for p in problems]
    pasal = [s for s in walk(naskah.batang_tubuh) if s.label and "." not in s.label]
    return {s.label: " ".join(_isi(x) for x in walk((s,))) for s in pasal}


def _isi(s: Satuan) -> str:
    return plain((*s.isi, *s.penutup))


@pytest.mark.parametrize(
    ("hari", "enam_belas"),
    [(date(2018, 3, 1), True), (date(2019, 10, 14), True), (date(2019, 10, 15), False)],
)
def test_batas_umur_mengikuti_hari_berlakunya_uu_16_2019(
    tmp_path: Path, hari: date, enam_belas: bool
) -> None:
    pasal = batang(tmp_path, BIASA, hari)
    semua = " ".join(pasal.values())
    assert ("16 (enam belas)" in pasal["batas"]) is enam_belas
    assert ("pria dan wanita sudah mencapai umur 19" in pasal["batas"]) is not enam_belas
    assert ("pejabat lain" in pasal["dispensasi"]) is enam_belas
    assert ("hanya diberikan oleh Pengadilan atas permintaan" in semua) is not enam_belas


def test_umur_anjuran_tidak_menjadi_syarat_surat(tmp_path: Path) -> None:
    pasal = batang(tmp_path, BIASA, date(2026, 6, 2))
    for label in ("surat", "tunda", "akhir-tunda", "larangan"):
        assert not re.search(r"\b2[15] \(", pasal[label]), pasal[label]
    assert "bukan merupakan syarat" in pasal["anjuran"]


def test_tidak_ada_denda_dan_jalan_ke_pengadilan_tetap_terbuka(tmp_path: Path) -> None:
    pasal = batang(tmp_path, BIASA, date(2026, 6, 2))
    assert not re.search(r"denda|kurungan|penjara|Rp\d", " ".join(pasal.values()))
    assert "menerbitkan surat keterangan" in pasal["akhir-tunda"]


def test_nagari_memakai_katanya_sendiri_dan_lembaga_adatnya(tmp_path: Path) -> None:
    pasal = batang(tmp_path, NAGARI, date(2026, 6, 2))
    semua = " ".join(pasal.values())
    assert not re.search(r"\b(Desa|Dusun|LKD|LAD)\b", semua)
    assert "bekerja sama dengan Lembaga Adat dalam" in pasal["adat"]
