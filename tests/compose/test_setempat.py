"""Local law of a profile stands beside that of the register."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from drafter.compose.data import data_desa
from drafter.compose.sebutan import Sebutan
from drafter.compose.setempat import setempat
from drafter.law.cite import sitasi
from drafter.law.load import register
from drafter.law.model import Register, Status
from drafter.law.query import status
from tests.desa import DASAR, desa

DAERAH = """\
daerah:
  lkd:
    jenis: perbup
    nomor: 12
    tahun: 2019
    tentang: Lembaga Kemasyarakatan Desa
    tanggal: 4 Maret 2019
    diubah:
      - {jenis: perbup, nomor: 3, tahun: 2021, tentang: Perubahan, ditetapkan: 2021-02-01}
    dicabut: {oleh: lkd_baru, pada: 2024-05-06}
    dicabut_sebagian:
      - {oleh: lkd_baru, bagian: Pasal 5}
  lkd_baru: {jenis: perbup, nomor: 7, tahun: 2024, tentang: LKD, diundangkan: 2024-05-06}
  kewenangan: {jenis: perdes, nomor: 1, tahun: 2020, tentang: Kewenangan}
"""


@pytest.fixture
def semua(tmp_path: Path) -> Register:
    _, d = desa(tmp_path, DASAR + DAERAH)
    return setempat(d, Sebutan(data_desa(d))).dalam(register())


def test_it_is_cited_with_its_changes_of_the_day(semua: Register) -> None:
    assert "diubah dengan Peraturan Bupati Dompu Nomor 3 Tahun 2021" in (
        sitasi(semua, "daerah.lkd", date(2022, 1, 1))
    )
    assert "diubah" not in sitasi(semua, "daerah.lkd", date(2021, 1, 31))


def test_it_ends_where_the_profile_says(semua: Register) -> None:
    assert status(semua, "daerah.lkd", date(2019, 3, 3)) is Status.BELUM_BERLAKU
    assert status(semua, "daerah.lkd", date(2024, 5, 5)) is Status.BERLAKU
    assert status(semua, "daerah.lkd", date(2024, 5, 6)) is Status.DICABUT
    assert semua.peraturan["daerah.lkd"].dicabut_sebagian[0].bagian == "Pasal 5"


def test_the_villages_own_law_bears_its_name(semua: Register) -> None:
    assert sitasi(semua, "daerah.kewenangan", date(2026, 1, 1)).startswith("Peraturan Desa O'o")


def test_a_profile_without_local_law_adds_nothing(tmp_path: Path) -> None:
    _, d = desa(tmp_path, DASAR)
    assert setempat(d, Sebutan(data_desa(d))).dalam(register()) is register()
