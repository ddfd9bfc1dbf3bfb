from __future__ import annotations

import json
from datetime import date

from drafter.law.load import register
from drafter.law.uraian import keadaan, mencabut, mencabut_sebagian, mengubah, uraian, waktu
from drafter.law.waktu import baca_waktu

PADA = date(2026, 5, 1)


def test_every_record_can_be_told_as_data() -> None:
    for x in register().peraturan.values():
        isi = uraian(register(), x, PADA)
        assert json.loads(json.dumps(isi)) == isi
        assert isi["sumber"]


def test_the_state_names_what_came_after() -> None:
    isi = keadaan(register(), register().peraturan["pp-43-2014"], PADA)
    assert (isi["status"], isi["pengganti"]) == ("dicabut", "pp-16-2026")
    assert isi["berakhir"] == "2026-03-27"


def test_changes_and_revocations_are_told_from_both_ends() -> None:
    semua = register().peraturan
    assert list(mengubah(register(), semua["uu-3-2024"])) == ["uu-6-2014"]
    posyandu = semua["permendagri-13-2024"]
    assert "permendagri-54-2007" in set(mencabut(register(), posyandu))
    assert set(mencabut_sebagian(register(), posyandu)) == {"permendagri-18-2018"}


def test_an_inexact_day_gives_both_ends() -> None:
    assert waktu(baca_waktu("2020-02")) == "2020-02-01/2020-02-29"
    assert waktu(None) is None
