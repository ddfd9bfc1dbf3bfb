from __future__ import annotations

from datetime import date

from drafter.law.load import register
from drafter.law.urutan import bilangan, hari_dikenal, hari_urut, urutan_peraturan
from tests.law.fikstur import peraturan


def terurut(*ids: str) -> list[str]:
    semua = register().peraturan
    return sorted(ids, key=lambda x: urutan_peraturan(register(), semua[x]))


def test_rank_comes_first_then_the_day() -> None:
    assert terurut("permensos-25-2019", "permendagri-18-2018", "pp-11-2019", "uu-6-2014") == [
        *("uu-6-2014", "pp-11-2019", "permendagri-18-2018", "permensos-25-2019"),
    ]


def test_numbers_of_one_kind_stand_as_numbers() -> None:
    assert terurut("uu-30-2014", "uu-6-2014", "uu-23-2014") == [
        *("uu-6-2014", "uu-23-2014", "uu-30-2014"),
    ]


def test_an_unknown_day_is_not_before_a_smaller_number() -> None:
    satu = peraturan("perpres-9-2020", diundangkan="2020-05-04")
    dua = peraturan("perpres-10-2020", berlaku="2020")
    tiga = peraturan("perpres-11-2020", diundangkan="2020-06-01")
    hari = hari_urut([tiga, dua, satu])
    assert [hari[x.id] for x in (satu, dua, tiga)] == [
        date(2020, 5, 4),
        date(2020, 5, 4),
        date(2020, 6, 1),
    ]


def test_promulgation_counts_not_the_day_it_takes_effect() -> None:
    kuhp = peraturan("uu-1-2023", diundangkan="2023-01-02", berlaku="2026-01-02")
    assert hari_dikenal(kuhp).awal == date(2023, 1, 2)
    tanpa = peraturan("uu-1-2023", berlaku="2026-01-02")
    assert hari_dikenal(tanpa).awal == date(2023, 1, 1)


def test_the_value_of_a_number_is_its_leading_digits() -> None:
    assert [bilangan(x) for x in ("6", "77/HUK/2010", "HK.01.07/2015", "")] == [6, 77, 0, 0]
