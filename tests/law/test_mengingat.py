from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.law.daerah import PeraturanDaerah, Tempat, gabung
from drafter.law.load import register
from drafter.law.mengingat import dasar_hukum
from drafter.law.model import Pencabutan, PencabutanSebagian, Status
from drafter.law.query import status
from drafter.law.urutan import urutan_peraturan
from drafter.law.waktu import baca_waktu
from drafter.problem import Problem, Severity

DAERAH = {
    "pembentukan": PeraturanDaerah("uu", "69", "1958", "ditulis di profil"),
    "muda": PeraturanDaerah(
        *("uu", "920", "2024", "Kabupaten Contoh di Provinsi Contoh"),
        lembaran="Lembaran Negara Republik Indonesia Tahun 2024 Nomor 306",
    ),
    "ntb": PeraturanDaerah("perda_provinsi", "55", "2021", "X"),
    "lkd": PeraturanDaerah("perbup", "12", "2019", "LKD"),
    "perda": PeraturanDaerah("perda", "9", "2022", "Desa"),
    "kewenangan": PeraturanDaerah("perdes", "1", "2020", "Kewenangan"),
    "nanti": PeraturanDaerah("perbup", "1", "2027", "Nanti"),
}
SEMUA = gabung(register(), DAERAH, Tempat("Nusa Tenggara Barat", "Kabupaten Dompu", "O'o"))
BUTIR = st.lists(
    st.sampled_from(
        [
            *sorted(register().peraturan),
            *(f"peran:{x}" for x in register().peran),
            *(f"daerah.{x}" for x in (*DAERAH, "tidak-ada")),
        ]
    ),
    max_size=25,
)
HARI = st.dates(date(2015, 1, 1), date(2026, 12, 31))


def susun(*butir: str, pada: date = date(2026, 5, 1)) -> tuple[list[str], list[Problem]]:
    dasar, masalah = dasar_hukum(butir, pada, SEMUA)
    return [x.id for x in dasar], list(masalah)


def kode(masalah: list[Problem]) -> list[str]:
    return [x.code for x in masalah]


@given(BUTIR, HARI)
def test_nothing_is_cited_before_it_holds_or_after_it_is_dead(butir: list[str], pada: date) -> None:
    ids, _ = susun(*butir, pada=pada)
    for id_ in ids:
        assert id_.startswith("daerah.") or status(register(), id_, pada) is Status.BERLAKU


@given(BUTIR, HARI)
def test_what_was_asked_for_is_printed_once_or_has_a_problem(butir: list[str], pada: date) -> None:
    ids, masalah = susun(*butir, pada=pada)
    assert len(ids) == len(set(ids))
    for id_ in butir:
        if id_ in register().peraturan and id_ not in ids:
            assert {"HUKUM-002", "HUKUM-003"} & set(kode(masalah))


@given(BUTIR, HARI, st.randoms())
def test_the_order_does_not_depend_on_the_template(
    butir: list[str], pada: date, acak: Random
) -> None:
    lain = [*butir]
    acak.shuffle(lain)
    assert susun(*butir, pada=pada)[0] == susun(*lain, pada=pada)[0]


@given(BUTIR, HARI)
def test_national_items_stand_in_the_order_of_the_law(butir: list[str], pada: date) -> None:
    nasional = [x for x in susun(*butir, pada=pada)[0] if not x.startswith("daerah.")]
    semua = register().peraturan
    assert nasional == sorted(nasional, key=lambda x: urutan_peraturan(register(), semua[x]))


def test_rank_comes_before_year_and_local_law_last() -> None:
    ids, _ = susun(
        *("daerah.kewenangan", "daerah.lkd", "daerah.perda", "daerah.ntb", "permendagri-111-2014"),
        *("peran:lkd", "perpres-99-2017", "peran:pelaksana-uu-desa", "daerah.muda"),
        *("uu-23-2014", "uu-6-2014", "uud-1945-18-6"),
    )
    assert ids == [
        *("uud-1945-18-6", "uu-6-2014", "uu-23-2014", "daerah.muda", "pp-16-2026"),
        *("perpres-99-2017", "permendagri-111-2014", "permendagri-18-2018"),
        *("daerah.ntb", "daerah.perda", "daerah.lkd", "daerah.kewenangan"),
    ]


def test_a_role_gives_the_regulation_of_the_day() -> None:
    assert susun("peran:pembina-posyandu", pada=date(2021, 3, 1))[0] == ["permendagri-54-2007"]
    assert susun("peran:pembina-posyandu", pada=date(2025, 3, 1))[0] == ["permendagri-13-2024"]


def test_two_roles_of_one_regulation_are_one_item() -> None:
    assert susun("peran:pembina-posyandu", "peran:layanan-posyandu")[0] == ["permendagri-13-2024"]


def test_a_dead_regulation_falls_out_and_the_remedy_names_the_new_one() -> None:
    ids, masalah = susun("pp-43-2014")
    assert ids == []
    assert kode(masalah) == ["HUKUM-003"]
    assert masalah[0].severity is Severity.PERINGATAN
    assert "sejak 27 Maret 2026" in masalah[0].message
    assert "pp-16-2026" in masalah[0].remedy


def test_an_unborn_regulation_falls_out() -> None:
    ids, masalah = susun("pp-16-2026", pada=date(2026, 3, 26))
    assert ids == []
    assert kode(masalah) == ["HUKUM-002"]


@pytest.mark.parametrize("butir", ["uu-6-2004", "peran:pembina-posyndu", "Undang-Undang Desa"])
def test_an_unknown_name_is_an_error_with_a_near_one(butir: str) -> None:
    ids, masalah = susun(butir)
    assert ids == []
    assert kode(masalah) == ["HUKUM-001"]
    assert masalah[0].severity is Severity.KESALAHAN


def test_a_near_name_is_offered() -> None:
    assert "Maksud Anda pembina-posyandu?" in susun("peran:pembina-posyndu")[1][0].remedy


def test_a_role_nobody_holds_is_told() -> None:
    assert kode(susun("peran:penerapan-spm", pada=date(2016, 1, 1))[1]) == ["HUKUM-004"]


def test_a_local_regulation_the_village_lacks_is_skipped_in_silence() -> None:
    assert susun("daerah.tidak-ada") == ([], [])


def test_a_local_regulation_younger_than_the_document_falls_out() -> None:
    assert susun("daerah.nanti")[0] == []
    assert kode(susun("daerah.nanti")[1]) == ["HUKUM-002"]


def test_a_founding_law_the_register_knows_is_cited_from_the_register() -> None:
    dasar, masalah = dasar_hukum(["daerah.pembentukan", "uu-69-1958"], date(2026, 5, 1), SEMUA)
    assert [x.id for x in dasar] == ["uu-69-1958"]
    assert "Nomor 1655" in dasar[0].teks
    assert {"HUKUM-007", "HUKUM-012"} <= set(kode(list(masalah)))
    assert "ditulis di profil" not in dasar[0].teks


def test_without_a_profile_entry_the_register_gives_the_founding_law() -> None:
    dasar, _ = dasar_hukum(["daerah.pembentukan"], date(2026, 5, 1), register(), "52.08")
    assert [x.id for x in dasar] == ["uu-26-2008"]


def test_a_founding_law_that_nobody_recorded_is_told() -> None:
    dasar, masalah = dasar_hukum(["daerah.pembentukan"], date(2026, 5, 1), register(), "99.01")
    assert dasar == ()
    assert kode(list(masalah)) == ["HUKUM-004"]
    assert "wilayah 99.01" in masalah[0].message


JUDUL_69 = register().peraturan["uu-69-1958"].tentang
WAKTU_2018 = baca_waktu("2018-01-01")
LOKAL = {
    "lama": PeraturanDaerah(
        "perbup", "1", "2015", "LKD", date(2015, 3, 2), dicabut=Pencabutan("baru")
    ),
    "baru": PeraturanDaerah("perbup", "2", "2020", "LKD", date(2020, 3, 2), date(2020, 3, 4)),
    "terbalik": PeraturanDaerah(
        "perda", "3", "2020", "Desa", date(2020, 3, 2), berlaku=date(2020, 1, 1)
    ),
    "buntu": PeraturanDaerah("perda", "4", "2020", "X", dicabut=Pencabutan("tidak_ada")),
}


def setempat(butir: str, pada: date) -> tuple[list[str], list[Problem]]:
    semua = gabung(register(), LOKAL, Tempat("Bali", "Kabupaten Buleleng"))
    dasar, masalah = dasar_hukum([butir], pada, semua)
    return [x.id for x in dasar], list(masalah)


SALAH = {
    "terbalik": PeraturanDaerah(
        "perda", "3", "2020", "Desa", date(2020, 3, 2), berlaku=date(2020, 1, 1)
    ),
    "undang_dahulu": PeraturanDaerah("perda", "5", "2019", "X", date(2019, 3, 4), date(2019, 3, 1)),
    "tahun": PeraturanDaerah("perda", "6", "2019", "X", date(2021, 3, 4)),
    "dini": PeraturanDaerah(
        "perda", "7", "2019", "X", date(2019, 3, 4), dicabut=Pencabutan("uu-6-2014", WAKTU_2018)
    ),
    "perwali": PeraturanDaerah("perwali", "8", "2019", "X"),
    "rendah": PeraturanDaerah(
        "perda", "9", "2019", "X", diubah=(PeraturanDaerah("perdes", "1", "2020", "Y"),)
    ),
    "asing": PeraturanDaerah(
        *("perbup", "10", "2019", "X"),
        lembaran="Berita Daerah Kabupaten Bima Tahun 2019 Nomor 10",
    ),
    "pembentukan": PeraturanDaerah("perda", "1", "1958", "Pembentukan"),
}


@pytest.mark.parametrize("kunci", SALAH)
def test_a_local_record_that_cannot_be_right_is_refused(kunci: str) -> None:
    semua = gabung(register(), SALAH, Tempat("Bali", "Kabupaten Buleleng"))
    _, masalah = dasar_hukum([f"daerah.{kunci}"], date(2026, 5, 1), semua, "51.08")
    assert {x.severity for x in masalah if x.code == "HUKUM-011"} == {Severity.KESALAHAN}


@pytest.mark.parametrize(
    ("peraturan", "kode_"),
    [
        (PeraturanDaerah("uu", "80", "2024", "Kabupaten Bima di Provinsi NTB"), "HUKUM-012"),
        (PeraturanDaerah("uu", "69", "1959", "Pembentukan"), "HUKUM-025"),
        (PeraturanDaerah("uu", "69", "1958", JUDUL_69, lembaran="LN 1958/999"), "HUKUM-012"),
    ],
)
def test_a_founding_law_is_compared_with_the_register(
    peraturan: PeraturanDaerah, kode_: str
) -> None:
    semua = gabung(register(), {"pembentukan": peraturan}, Tempat("Bali", "Kabupaten Buleleng"))
    _, masalah = dasar_hukum(["daerah.pembentukan"], date(2026, 5, 1), semua, "51.08")
    assert kode_ in [x.code for x in masalah]


def test_the_same_title_in_other_letters_is_no_difference() -> None:
    sama = PeraturanDaerah("uu", "69", "1958", JUDUL_69.upper())
    semua = gabung(register(), {"pembentukan": sama}, Tempat("Bali", "Kabupaten Buleleng"))
    _, masalah = dasar_hukum(["daerah.pembentukan"], date(2026, 5, 1), semua, "51.08")
    assert "HUKUM-012" not in [x.code for x in masalah]


def test_a_sibling_may_revoke_a_part() -> None:
    daerah = {
        "lama": PeraturanDaerah(
            "perbup", "1", "2015", "X", dicabut_sebagian=(PencabutanSebagian("baru", "Pasal 5"),)
        ),
        "baru": PeraturanDaerah("perbup", "2", "2020", "X"),
    }
    semua = gabung(register(), daerah, Tempat("Bali", "Kabupaten Buleleng"))
    _, masalah = dasar_hukum(["daerah.lama"], date(2026, 5, 1), semua)
    assert "HUKUM-011" not in [x.code for x in masalah]


def test_local_law_dies_like_national_law() -> None:
    assert setempat("daerah.lama", date(2020, 3, 3))[0] == ["daerah.lama"]
    ids, masalah = setempat("daerah.lama", date(2020, 3, 4))
    assert ids == []
    assert kode(masalah) == ["HUKUM-003"]
    assert "Peraturan Bupati Buleleng Nomor 2 Tahun 2020" in masalah[0].remedy


@pytest.mark.parametrize(
    ("butir", "pesan"), [("daerah.terbalik", "mendahului"), ("daerah.buntu", "tidak ada")]
)
def test_local_law_is_checked_like_national_law(butir: str, pesan: str) -> None:
    masalah = [x for x in setempat(butir, date(2026, 5, 1))[1] if x.code == "HUKUM-011"]
    assert [x.severity for x in masalah] == [Severity.KESALAHAN]
    assert pesan in masalah[0].message
    assert masalah[0].place.part == butir


def test_doubt_is_told_where_the_register_has_it() -> None:
    assert "HUKUM-005" in kode(susun("pp-16-2026")[1])
    assert "HUKUM-006" in kode(susun("pp-16-2026")[1])
    assert "HUKUM-008" in kode(susun("permendagri-54-2007", pada=date(2024, 9, 1))[1])
    assert kode(susun("daerah.lkd")[1]) == ["HUKUM-009"]
    assert kode(susun(pada=date(2027, 1, 1))[1]) == ["HUKUM-010"]


def test_a_certain_citation_raises_nothing() -> None:
    assert susun("permendagri-18-2018", "permendagri-111-2014", "uud-1945-18-6")[1] == []


def test_every_problem_says_where_what_and_how() -> None:
    semua = [*register().peraturan, *(f"daerah.{x}" for x in DAERAH), "peran:x"]
    for tahun in range(2015, 2028):
        for masalah in susun(*semua, pada=date(tahun, 6, 1))[1]:
            assert masalah.place.part == "Mengingat" or masalah.code == "HUKUM-011"
            assert masalah.message.endswith(".")
            assert masalah.remedy.endswith(".")
            assert ".." not in masalah.message + masalah.remedy
