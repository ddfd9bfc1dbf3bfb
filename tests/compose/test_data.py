"""The variables of a rendering."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from drafter.compose.data import data_desa, konteks
from drafter.compose.induk import TANPA_INDUK
from drafter.law.load import register
from drafter.naskah import tanda
from tests.desa import DASAR, PENGURUS, desa


def test_data_satu_desa_dibungkus_sekali(tmp_path: Path) -> None:
    _, d = desa(tmp_path)
    assert data_desa(d) is data_desa(d)
    assert data_desa(d)["desa"]["nama"].kunci == "desa.nama"


def test_konteks_memuat_hukum_pada_tanggalnya(tmp_path: Path) -> None:
    _, d = desa(tmp_path, DASAR + PENGURUS)
    isi = konteks(
        data_desa(d),
        sk=("pengurus", 0),
        induk=TANPA_INDUK,
        rancangan=True,
        pada=date(2021, 3, 12),
        register=register(),
    )
    assert isi["sk"]["nama_lembaga"] == "RT 001 Dusun Kala"
    assert isi["peran"]("pembina-posyandu") == "permendagri-54-2007"
    assert tanda.SITASI in isi["sitasi"]("permendagri-18-2018")
