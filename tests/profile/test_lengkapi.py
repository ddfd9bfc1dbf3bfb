from __future__ import annotations

import pytest

from drafter.profile.lengkapi import area_kind, fill, split_word, village_kind
from tests.profile.bantu import desa


@pytest.mark.parametrize(
    ("kode", "kind"),
    [
        ("52.02.08.2006", (False, False)),
        ("5205051002", (True, False)),
        ("52.72.02.1019", (True, True)),
        ("52.02", None),
        (None, None),
    ],
)
def test_the_kode_tells_kelurahan_and_kota(kode: object, kind: tuple[bool, bool] | None) -> None:
    assert village_kind(kode) == kind


@pytest.mark.parametrize(
    ("kode", "kind"),
    [
        ("52.02.08.2006", "desa"),
        ("52.05.05.1002", "kelurahan"),
        ("520208", "kecamatan"),
        ("52.71", "kabupaten"),
        ("52.0", None),
        ("abcd", None),
        ([], None),
    ],
)
def test_the_kode_tells_the_level(kode: object, kind: str | None) -> None:
    assert area_kind(kode) == kind


def test_a_higher_area_is_its_own_kecamatan_or_kabupaten() -> None:
    kecamatan = fill({"kode": "52.72.02", "nama": "Kecamatan Raba", "kabupaten": "Bima"})
    assert isinstance(kecamatan, dict)
    assert (kecamatan["nama"], kecamatan["kecamatan"]) == ("Raba", "Raba")
    assert kecamatan["tempat"] == "Raba"
    kota = fill({"kode": "52.72", "nama": "Kota Bima"})
    assert isinstance(kota, dict)
    assert (kota["jenis"], kota["kabupaten"], kota["kecamatan"]) == ("kabupaten", "Bima", None)
    assert kota["istilah"]["bupati"] == "Wali Kota"


@pytest.mark.parametrize(
    ("key", "typed", "parts"),
    [
        ("kabupaten", "Kabupaten Lombok Tengah", ("Kabupaten", "Lombok Tengah")),
        ("kabupaten", "Kota Bima", ("Kota", "Bima")),
        ("kabupaten", "Kotawaringin Barat", ("", "Kotawaringin Barat")),
        ("kabupaten", "Lima Puluh Kota", ("", "Lima Puluh Kota")),
        ("kecamatan", "Kec. Woja", ("Kec.", "Woja")),
        ("provinsi", "provinsi Bali", ("provinsi", "Bali")),
    ],
)
def test_the_word_before_a_name_is_parted_from_it(
    key: str, typed: str, parts: tuple[str, str]
) -> None:
    assert split_word(key, typed) == parts


def test_a_kota_has_a_wali_kota_and_a_kelurahan_a_lurah() -> None:
    data = fill({"kode": "52.72.02.1019", "nama": "Oi Fo'o"})
    assert isinstance(data, dict)
    assert data["jenis"] == "kelurahan"
    assert data["istilah"]["bupati"] == "Wali Kota"
    assert data["istilah"]["kepala_desa"] == "Lurah"


def test_the_place_of_penetapan_is_the_village_unless_told() -> None:
    assert desa().tempat == "Bilebante"
    assert desa("tempat: Karang Baru\n").tempat == "Karang Baru"


def test_an_sk_without_a_name_takes_that_of_its_institution() -> None:
    village = desa(
        "lkd:\n  lain:\n    - {kode: kwt, nama: Kelompok Wanita Tani, pengertian: x, tugas: [y]}\n"
        "pengurus:\n"
        "  - {lembaga: Karang Taruna, anggota: [{nama: A, jabatan: Ketua}]}\n"
        "  - {lembaga: kwt, anggota: [{nama: A, jabatan: Ketua}]}\n"
        "  - {lembaga: rt, nama_lembaga: RT 001, anggota: [{nama: A, jabatan: Ketua}]}\n"
    )
    assert [p.nama_lembaga for p in village.pengurus] == [
        "Karang Taruna",
        "Kelompok Wanita Tani",
        "RT 001",
    ]


@pytest.mark.parametrize("data", [None, "teks", [], {}, {"nama": []}, {"istilah": "x"}])
def test_nonsense_is_left_for_the_models_to_refuse(data: object) -> None:
    fill(data)


def test_nonsense_in_lists_is_left_too() -> None:
    fill({"pengurus": [None, "x", {"lembaga": ["rt"]}], "lkd": {"lain": ["x", {"kode": "a"}]}})


def test_an_officer_referred_to_by_code_takes_the_name_and_a_row_takes_all() -> None:
    village = desa(
        "orang: {nur: {nama: Nur, gelar_belakang: S.E., alamat: Dusun Kala}}\n"
        "pejabat: {sekretaris_desa: {orang: nur, status: Plt.}}\n"
        "keputusan: [{jenis: satgas, anggota: [{orang: nur, jabatan: Ketua}]}]\n"
    )
    assert village.pejabat.sekretaris_desa is not None
    assert village.pejabat.sekretaris_desa.nama_lengkap == "Nur, S.E."
    assert village.keputusan[0].anggota[0].alamat == "Dusun Kala"
