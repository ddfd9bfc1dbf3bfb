from __future__ import annotations

import pytest

from drafter.bahasa.nomor import nomor_lengkap


@pytest.mark.parametrize(
    ("nomor", "lengkap"),
    [
        ("9", "9 Tahun 2020"),
        ("2020", "2020 Tahun 2020"),
        ("9.A", "9.A Tahun 2020"),
        ("100.3.3.2/713", "100.3.3.2/713 Tahun 2020"),
        ("141/9/2020", "141/9/2020"),
        ("007/SK/VI/2020", "007/SK/VI/2020"),
        ("141/12020", "141/12020 Tahun 2020"),
    ],
)
def test_nomor_yang_sudah_memuat_tahunnya_tidak_diberi_tahun_lagi(nomor: str, lengkap: str) -> None:
    assert nomor_lengkap(nomor, "2020") == lengkap
