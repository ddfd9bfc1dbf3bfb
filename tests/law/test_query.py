from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.law.load import register
from drafter.law.model import Status
from drafter.law.query import akhir, pemegang, pengganti, status
from drafter.law.urutan import urutan_peraturan
from tests.law.fikstur import tabel

ID = st.sampled_from(sorted(register().peraturan))
HARI = st.dates(date(1950, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(("id_", "pada", "keadaan", "_mengapa"), tabel("status.txt"))
def test_status_on_a_day(id_: str, pada: str, keadaan: str, _mengapa: str) -> None:
    assert status(register(), id_, date.fromisoformat(pada)) == Status(keadaan)


@pytest.mark.parametrize(("peran", "pada", "id_"), tabel("peran.txt"))
def test_the_holder_of_a_role_on_a_day(peran: str, pada: str, id_: str) -> None:
    assert (pemegang(register(), peran, date.fromisoformat(pada)) or "-") == id_


@given(ID, HARI)
def test_a_regulation_holds_in_one_stretch_of_days(id_: str, pada: date) -> None:
    urutan = [Status.BELUM_BERLAKU, Status.BERLAKU, Status.DICABUT]
    kini, besok = (status(register(), id_, pada + timedelta(days=n)) for n in (0, 1))
    assert urutan.index(kini) <= urutan.index(besok)


@given(ID, HARI)
def test_it_holds_only_from_its_day_until_its_end(id_: str, pada: date) -> None:
    peraturan = register().peraturan[id_]
    if status(register(), id_, pada) is Status.BERLAKU:
        selesai = akhir(register(), peraturan)
        assert pada >= peraturan.mulai.akhir
        assert selesai is None or pada < selesai.akhir


@given(ID, HARI)
def test_a_replacement_holds_and_only_the_dead_have_one(id_: str, pada: date) -> None:
    baru = pengganti(register(), id_, pada)
    if baru is not None:
        assert status(register(), id_, pada) is Status.DICABUT
        assert status(register(), baru, pada) is Status.BERLAKU


@pytest.mark.parametrize(
    ("id_", "pada", "baru"),
    [
        ("permendagri-54-2007", date(2025, 3, 1), "permendagri-13-2024"),
        ("pp-43-2014", date(2026, 5, 1), "pp-16-2026"),
        ("uu-11-2020", date(2023, 1, 15), "perppu-2-2022"),
        ("uu-11-2020", date(2026, 1, 15), "uu-6-2023"),
        ("pp-43-2014", date(2020, 1, 1), None),
        ("tidak-ada", date(2020, 1, 1), None),
    ],
)
def test_the_replacement_is_the_one_that_holds_then(id_: str, pada: date, baru: str | None) -> None:
    assert pengganti(register(), id_, pada) == baru


@given(st.permutations(sorted(register().peraturan)))
def test_the_order_is_total_whatever_the_start(ids: list[str]) -> None:
    semua = register().peraturan
    terurut = sorted(ids, key=lambda x: urutan_peraturan(register(), semua[x]))
    assert terurut == sorted(sorted(ids), key=lambda x: urutan_peraturan(register(), semua[x]))
    tingkat = [semua[x].jenis.tingkat for x in terurut]
    assert tingkat == sorted(tingkat)


def test_what_was_revoked_before_it_held_is_revoked() -> None:
    assert status(register(), "pma-22-2024", date(2025, 1, 10)) is Status.DICABUT
