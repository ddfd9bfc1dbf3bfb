from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.bahasa.tanggal import baca_tanggal, hari, tanggal, tanggal_terbilang

TANGGAL = st.dates(min_value=date(1000, 1, 1))


@given(TANGGAL)
def test_a_printed_date_reads_back(d: date) -> None:
    assert baca_tanggal(tanggal(d)) == d
    assert baca_tanggal(f"{hari(d)}, {tanggal(d)}") == d
    assert baca_tanggal(d.isoformat()) == d


@given(st.text(max_size=30))
def test_any_other_text_is_refused_with_words_not_a_crash(teks: str) -> None:
    try:
        d = baca_tanggal(teks)
    except ValueError:
        return
    assert str(d.day) in teks


def test_a_day_has_no_leading_zero() -> None:
    assert tanggal(date(2026, 3, 2)) == "2 Maret 2026"


@pytest.mark.parametrize(
    ("teks", "d"),
    [
        ("2 Pebruari 2024", date(2024, 2, 2)),
        ("02 nopember 2024", date(2024, 11, 2)),
        ("2 Nop. 2024", date(2024, 11, 2)),
        ("17 Agt 1945", date(1945, 8, 17)),
        ("  9   MEI  2025 ", date(2025, 5, 9)),
        ("2\u00a0Maret\u00a02026", date(2026, 3, 2)),
        ("Senin, 2 Maret 2026", date(2026, 3, 2)),
        ("Jum'at 6 Maret 2026", date(2026, 3, 6)),
        ("29 Februari 2024", date(2024, 2, 29)),
    ],
)
def test_spellings_people_use_are_read(teks: str, d: date) -> None:
    assert baca_tanggal(teks) == d


@pytest.mark.parametrize(
    ("teks", "pesan"),
    [
        ("31 April 2024", "Tidak ada tanggal 31 April 2024.*tanggal 30"),
        ("29 Februari 2023", "tanggal 28"),
        ("2024-02-30", "Tidak ada tanggal 30 Februari 2024"),
        ("2024-13-01", "bukan tanggal"),
        ("1/2/2024", "tidak pasti.*2 Maret 2026"),
        ("01-02-2024", "tidak pasti"),
        ("31/12/2025", "maksud Anda 31 Desember 2025"),
        ("2026-3-2", "maksud Anda 2 Maret 2026"),
        ("31/2/2025", "tidak ada di kalender"),
        ("2/3/26", "empat angka"),
        ("2 March 2026", "Bulan .March. tidak dikenal"),
        ("2 Mei 24", "empat angka"),
        ("Selasa, 2 Maret 2026", "hari Senin, bukan Selasa"),
        ("Monday, 2 Maret 2026", "Hari .Monday. tidak dikenal"),
        ("0 Mei 2024", "Tidak ada tanggal 0"),
        ("", "bukan tanggal"),
        ("kemarin", "bukan tanggal"),
    ],
)
def test_a_wrong_date_is_refused_with_the_remedy(teks: str, pesan: str) -> None:
    with pytest.raises(ValueError, match=pesan):
        baca_tanggal(teks)


def test_a_berita_acara_writes_the_date_in_words() -> None:
    assert tanggal_terbilang(date(2021, 8, 23)) == (
        "Senin tanggal dua puluh tiga bulan Agustus tahun dua ribu dua puluh satu"
    )
