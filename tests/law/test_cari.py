from __future__ import annotations

import pytest

from drafter.law.cari import menurut_kata, menurut_sebutan, mirip
from drafter.law.load import register


@pytest.mark.parametrize(
    ("sebutan", "id_"),
    [
        ("uu-6-2014", "uu-6-2014"),
        ("UU-6-2014", "uu-6-2014"),
        ("UU 6/2014", "uu-6-2014"),
        ("Permendagri No. 18 Tahun 2018", "permendagri-18-2018"),
        ("Perda Bali 4/2019", "perda-provinsi-bali-4-2019"),
        ("Pasal 18 ayat (6) UUD 1945", "uud-1945-18-6"),
        ("UU 999/1999", None),
        ("", None),
    ],
)
def test_a_regulation_is_found_by_id_or_citation(sebutan: str, id_: str | None) -> None:
    yang = menurut_sebutan(register(), sebutan)
    assert (yang.id if yang else None) == id_


def test_near_ids_are_offered() -> None:
    assert "uu-6-2014" in mirip(register(), "uu-6-2041")


def test_all_words_must_be_there_in_any_order() -> None:
    ids = {x.id for x in menurut_kata(register(), "adat kemasyarakatan")}
    assert ids == {"permendagri-18-2018"}


def test_what_villages_say_is_understood() -> None:
    assert {x.id for x in menurut_kata(register(), "posyandu")} >= {
        *("permendagri-13-2024", "permendagri-54-2007"),
    }


def test_nothing_is_found_for_nothing() -> None:
    assert menurut_kata(register(), " .. ") == ()
    assert menurut_kata(register(), "katayangtidakada") == ()
