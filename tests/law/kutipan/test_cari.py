from __future__ import annotations

from datetime import date

import pytest

from drafter.law.kutipan.cari import cari, kekeliruan, menurut_nomor
from drafter.law.kutipan.model import Kutipan
from drafter.law.load import register

PADA = date(2026, 5, 1)


def yang(jenis: str, nomor: str, tahun: str, tentang: str = "") -> str | None:
    ketemu, _ = cari(register(), Kutipan("", jenis, nomor, tahun, tentang), PADA)
    return ketemu.id if ketemu else None


@pytest.mark.parametrize(
    ("nomor", "tahun", "id_"),
    [
        ("6", "2014", "uu-6-2014"),
        ("6", "2004", "uu-6-2014"),
        ("6", "2041", "uu-6-2014"),
        ("6", "1999", None),
        ("66", "2014", "uu-6-2014"),
        ("7", "2004", None),
    ],
)
def test_a_title_decides_only_where_number_or_year_slipped(
    nomor: str, tahun: str, id_: str | None
) -> None:
    assert yang("uu", nomor, tahun, "Desa") == id_


def test_number_and_year_decide_over_a_longer_title() -> None:
    judul = "Pedoman Pengelolaan Keuangan Desa"
    assert yang("permendagri", "113", "2014", judul) == "permendagri-113-2014"


def test_another_kind_is_meant_when_all_else_agrees() -> None:
    judul = "Gerakan Pemberdayaan dan Kesejahteraan Keluarga"
    assert yang("pp", "99", "2017", judul) == "perpres-99-2017"


def test_a_known_confusion_is_found_by_what_was_written() -> None:
    keliru = kekeliruan(register(), Kutipan("", "uu", "6", "2004"))
    assert keliru is not None
    assert keliru.maksud == "uu-6-2014"
    assert kekeliruan(register(), Kutipan("", "uu", "6", "2014")) is None


def test_a_leading_zero_may_be_left_out() -> None:
    yang_ = menurut_nomor(register(), Kutipan("", "permenpu", "3/PRT/M/2013", "2013"))
    assert yang_ is not None
    assert yang_.id == "permenpu-03-prt-m-2013"
