from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.law.waktu import Waktu, baca_waktu


@given(st.dates(date(1000, 1, 1)))
def test_a_full_day_is_certain(d: date) -> None:
    assert baca_waktu(d.isoformat()) == Waktu(d, d)
    assert not baca_waktu(d.isoformat()).ragu(d)


@given(st.dates(date(1000, 1, 1)))
def test_month_and_year_hold_every_day_of_theirs(d: date) -> None:
    for teks in (f"{d:%Y-%m}", f"{d:%Y}"):
        waktu = baca_waktu(teks)
        assert waktu.awal <= d <= waktu.akhir
        assert waktu.awal.day == 1


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("2014-01-15", "15 Januari 2014"),
        ("2019-10", "Oktober 2019"),
        ("2003", "2003"),
        ("2024-08-23/2024-10-31", "antara 23 Agustus 2024 dan 31 Oktober 2024"),
        ("2024-08/2024-10", "antara 1 Agustus 2024 dan 31 Oktober 2024"),
    ],
)
def test_it_says_only_what_is_known(teks: str, kata: str) -> None:
    assert str(baca_waktu(teks)) == kata


def test_inside_a_period_nobody_can_say() -> None:
    waktu = baca_waktu("2024-08-23/2024-10-31")
    assert [waktu.ragu(date(2024, 8, h)) for h in (22, 23)] == [False, True]
    assert [waktu.ragu(date(2024, 10, h)) for h in (30, 31)] == [True, False]


@pytest.mark.parametrize(
    ("teks", "pesan"),
    [
        ("15-01-2014", "bukan tanggal.*2014-01-15"),
        ("2014-1-5", "bukan tanggal"),
        ("", "bukan tanggal"),
        ("2014-02-30", "tanggal itu tidak ada"),
        ("2014-13", "tanggal itu tidak ada"),
        ("0000", "tanggal itu tidak ada"),
        ("2015/2014", "mendahului"),
        ("2015/", "bukan tanggal"),
    ],
)
def test_a_wrong_day_is_refused_with_the_right_form(teks: str, pesan: str) -> None:
    with pytest.raises(ValueError, match=pesan):
        baca_waktu(teks)
