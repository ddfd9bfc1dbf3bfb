from __future__ import annotations

import pytest

from drafter.profile.model_sampah import Sampah
from tests.profile.bantu import desa, satu


def _sampah(text: str) -> Sampah:
    part = desa(f"sampah: {text}\n").sampah
    assert part is not None
    return part


def test_an_empty_section_leaves_to_the_village_what_the_law_leaves_to_it() -> None:
    part = _sampah("{}")
    assert part.aliran_kumpul == 5
    assert part.pengelola.bentuk is None
    assert part.timbulan_kg_hari is None
    assert [part.jadwal, part.rute, part.tempat] == [(), (), ()]


@pytest.mark.parametrize("count", ["5", "3"])
def test_five_streams_or_three(count: str) -> None:
    assert _sampah(f"{{aliran_kumpul: {count}}}").aliran_kumpul == int(count)


@pytest.mark.parametrize("count", ["2", "1", "6"])
def test_other_streams_are_refused_by_the_five_groups(count: str) -> None:
    problem = satu(f"sampah: {{aliran_kumpul: {count}}}\n")
    assert problem.place.part == "sampah.aliran_kumpul"
    assert "PP 81/2012 Pasal 17 ayat (2)" in problem.message


@pytest.mark.parametrize("money", ["tarif", "retribusi", "denda", "pungutan", "iuran"])
def test_money_does_not_belong_in_a_perkades(money: str) -> None:
    problem = satu(f"sampah: {{{money}: 10000}}\n")
    assert f"`{money}`" in problem.message
    assert "UU 6/2014 Pasal 69 ayat (4)" in problem.message


def test_a_site_is_proposed_until_the_kabupaten_has_fixed_it() -> None:
    (site,) = _sampah("{tempat: [{jenis: TPS 3R, lokasi: timur}]}").tempat
    assert (site.jenis, site.status) == ("tps_3r", "diusulkan")
    problem = satu("sampah: {tempat: [{jenis: tps, lokasi: timur, status: ditetapkan}]}\n")
    assert "UU 18/2008 Pasal 9" in problem.message
    fixed = "{tempat: [{jenis: tps, lokasi: timur, status: ditetapkan, penetapan: Kepbup 1}]}"
    assert _sampah(fixed).tempat[0].penetapan == "Kepbup 1"


def test_words_people_use_are_understood() -> None:
    part = _sampah(
        "{pengelola: {bentuk: BUMDes}, jadwal: [{hari: Senin, kelompok: organik}],"
        " desa_adat: [Pemuteran]}"
    )
    assert part.pengelola.bentuk == "unit_bum_desa"
    assert part.jadwal[0].kelompok == "mudah_terurai"
    assert part.desa_adat[0].nama == "Pemuteran"


def test_an_empty_item_is_told_and_breaks_nothing() -> None:
    assert satu("sampah: {jadwal: [null]}\n").place.part == "sampah.jadwal[0]"
