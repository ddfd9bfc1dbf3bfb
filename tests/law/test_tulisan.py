from __future__ import annotations

import pytest

from drafter.law.load import register
from drafter.law.tulisan import memuat_tahun, nama_wilayah, panjangkan, siput, susun_id


@pytest.mark.parametrize(
    ("bagian", "id_"),
    [
        (("uu", "6", "2014"), "uu-6-2014"),
        (("permensos", "77/HUK/2010", "2010"), "permensos-77-huk-2010"),
        (("kepmendagri", "100.3-2834", "2025"), "kepmendagri-100-3-2834-2025"),
        (("perbup", "20", "2017", "Kabupaten Lombok Utara"), "perbup-lombok-utara-20-2017"),
        (("perda_provinsi", "4", "2019", "Provinsi Bali"), "perda-provinsi-bali-4-2019"),
    ],
)
def test_an_id_is_kind_place_number_year(bagian: tuple[str, ...], id_: str) -> None:
    assert susun_id(*bagian) == id_


def test_every_record_has_the_id_of_its_parts() -> None:
    for x in register().peraturan.values():
        if x.tentang:
            assert x.id == susun_id(x.jenis.kode, x.nomor, x.tahun, x.wilayah)


def test_a_number_may_hold_its_year() -> None:
    assert memuat_tahun("77/HUK/2010", "2010")
    assert not memuat_tahun("2010", "2010")


def test_a_local_kind_is_named_with_its_place() -> None:
    jenis = register().jenis
    assert nama_wilayah(jenis["perda"], "Kota Bima") == "Peraturan Daerah Kota Bima"
    assert nama_wilayah(jenis["perbup"], "Kabupaten Bima") == "Peraturan Bupati Bima"
    assert nama_wilayah(jenis["uu"], "") == "Undang-Undang"


def test_slugs_and_abbreviations() -> None:
    assert siput("100.3/HUK X") == "100-3-huk-x"
    assert panjangkan("posyandu") == ["pos", "pelayanan", "terpadu"]
    assert panjangkan("desa") == ["desa"]
