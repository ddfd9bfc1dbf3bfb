from __future__ import annotations

from datetime import date

import pytest

from drafter.law.cite import sitasi
from drafter.law.daerah import PeraturanDaerah, Tempat, gabung, id_nasional
from drafter.law.load import register
from drafter.law.model import Status
from drafter.law.query import status

PADA = date(2026, 5, 1)
DOMPU = Tempat("Nusa Tenggara Barat", "Kabupaten Dompu", "O'o")


def kutip(peraturan: PeraturanDaerah, tempat: Tempat = DOMPU) -> str:
    return sitasi(gabung(register(), {"x": peraturan}, tempat), "daerah.x", PADA)


@pytest.mark.parametrize(
    ("jenis", "tempat", "awal"),
    [
        ("perda_provinsi", Tempat("Bali"), "Peraturan Daerah Provinsi Bali"),
        ("pergub", DOMPU, "Peraturan Gubernur Nusa Tenggara Barat"),
        ("perda", DOMPU, "Peraturan Daerah Kabupaten Dompu"),
        ("perda", Tempat(kabupaten="Kota Bima"), "Peraturan Daerah Kota Bima"),
        ("perbup", DOMPU, "Peraturan Bupati Dompu"),
        ("perwali", Tempat(kabupaten="Kota Mataram"), "Peraturan Wali Kota Mataram"),
        ("keputusan_bupati", DOMPU, "Keputusan Bupati Dompu"),
        ("perdes", DOMPU, "Peraturan Desa O'o"),
        ("perkades", DOMPU, "Peraturan Kepala Desa O'o"),
        ("uu", DOMPU, "Undang-Undang"),
    ],
)
def test_each_kind_is_named_with_its_place(jenis: str, tempat: Tempat, awal: str) -> None:
    peraturan = PeraturanDaerah(jenis, "12", "2019", "Contoh")
    assert kutip(peraturan, tempat) == f"{awal} Nomor 12 Tahun 2019 tentang Contoh"


def test_the_village_may_have_its_own_word() -> None:
    peraturan = PeraturanDaerah(
        "perkades", "1", "2020", "X", sebutan="Peraturan Perbekel Bungkulan"
    )
    assert kutip(peraturan) == "Peraturan Perbekel Bungkulan Nomor 1 Tahun 2020 tentang X"


def test_gazette_and_changes_are_printed_as_in_a_national_citation() -> None:
    def ubah(nomor: str, tahun: str) -> PeraturanDaerah:
        return PeraturanDaerah("perbup", nomor, tahun, "Perubahan")

    peraturan = PeraturanDaerah(
        *("perbup", "12", "2019", "Lembaga Kemasyarakatan Desa"),
        lembaran="Berita Daerah Kabupaten Dompu Tahun 2019 Nomor 12",
        diubah=(ubah("3", "2021"), ubah("4", "2023"), ubah("5", "2027")),
    )
    assert kutip(peraturan) == (
        "Peraturan Bupati Dompu Nomor 12 Tahun 2019 tentang Lembaga Kemasyarakatan Desa "
        "(Berita Daerah Kabupaten Dompu Tahun 2019 Nomor 12) sebagaimana telah beberapa kali "
        "diubah terakhir dengan Peraturan Bupati Dompu Nomor 4 Tahun 2023 tentang Perubahan"
    )


def test_a_place_with_braces_is_only_a_name() -> None:
    peraturan = PeraturanDaerah("perdes", "1", "2020", "{desa}")
    assert kutip(peraturan, Tempat(desa="{provinsi}")) == (
        "Peraturan Desa {provinsi} Nomor 1 Tahun 2020 tentang {desa}"
    )


@pytest.mark.parametrize(
    ("peraturan", "keadaan"),
    [
        (PeraturanDaerah("perda", "1", "2026", "X", ditetapkan=date(2026, 5, 2)), "belum berlaku"),
        (PeraturanDaerah("perda", "1", "2026", "X", berlaku=date(2026, 5, 1)), "berlaku"),
        (PeraturanDaerah("perda", "1", "2026", "X"), "berlaku"),
        (PeraturanDaerah("perda", "1", "2027", "X"), "belum berlaku"),
    ],
)
def test_it_holds_from_its_day_or_else_from_its_year(
    peraturan: PeraturanDaerah, keadaan: str
) -> None:
    semua = gabung(register(), {"x": peraturan}, DOMPU)
    assert status(semua, "daerah.x", PADA) == Status(keadaan)


def test_the_register_itself_stays_as_it_was() -> None:
    gabung(register(), {"x": PeraturanDaerah("perda", "1", "2026", "X")}, DOMPU)
    assert "daerah.x" not in register().peraturan


def test_what_the_register_knows_is_found_by_its_own_id() -> None:
    semua = gabung(register(), {"x": PeraturanDaerah("uu", "69", "1958", "X")}, DOMPU)
    assert id_nasional(semua, semua.peraturan["daerah.x"]) == "uu-69-1958"
    lain = gabung(register(), {"x": PeraturanDaerah("perda", "69", "1958", "X")}, DOMPU)
    assert id_nasional(lain, lain.peraturan["daerah.x"]) is None
