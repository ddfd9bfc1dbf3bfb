"""The choices of a village for its guideline on bank sampah."""

from __future__ import annotations

import pytest

from drafter.profile.model_bank_sampah import BankSampah

from .bantu import desa, satu


def bank(text: str) -> BankSampah:
    found = desa(f"bank_sampah:\n{text}").bank_sampah
    assert found is not None
    return found


def tolak(text: str) -> str:
    found = satu(f"bank_sampah:\n{text}")
    return f"{found.message} {found.remedy}"


def test_an_empty_part_leaves_the_figures_to_the_meeting() -> None:
    found = desa("bank_sampah: {}").bank_sampah
    assert found is not None
    assert (found.bagi_hasil, found.daftar_harga, found.periode_tarik) == (None, None, None)
    assert (found.masa_jabatan, found.tinjau_harga) == (5, 3)
    assert found.jenis_diterima == ("plastik", "kertas dan karton", "logam", "kaca")


def test_shares_make_exactly_a_hundred() -> None:
    found = bank("  bagi_hasil: {nasabah: 85, operasional: 15}").bagi_hasil
    assert found is not None
    assert (found.nasabah, found.operasional, found.sosial) == (85, 15, 0)


@pytest.mark.parametrize(("operasional", "total"), [(14, 99), (16, 101)])
def test_other_shares_are_refused(operasional: int, total: int) -> None:
    text = f"  bagi_hasil: {{nasabah: 80, operasional: {operasional}, sosial: 5}}"
    assert f"Jumlah pembagian {total} persen, seharusnya tepat 100 persen." in tolak(text)


@pytest.mark.parametrize("siapa", ["Pemerintah Desa", "pemdes", "desa"])
def test_the_village_government_founds_none(siapa: str) -> None:
    text = f"  unit:\n    - nama: Asri\n      penyelenggara: {siapa}"
    assert "Permen LHK 14/2021" in tolak(text)


@pytest.mark.parametrize(
    ("siapa", "kode"), [("BUMDes", "bum_desa"), ("kelompok masyarakat", "kelompok")]
)
def test_those_who_may_found_one(siapa: str, kode: str) -> None:
    (unit,) = bank(f"  unit:\n    - nama: Asri\n      penyelenggara: {siapa}").unit
    assert unit.penyelenggara == kode


def test_a_name_may_stand_alone_and_with_its_word() -> None:
    assert [u.nama for u in bank("  unit: [Asri, Bank Sampah Lestari]").unit] == ["Asri", "Lestari"]


@pytest.mark.parametrize("jenis", ["aki bekas", "Lampu neon", "kemasan oli", "limbah medis"])
def test_hazardous_waste_is_neither_taken_nor_priced(jenis: str) -> None:
    assert "PP 27/2020" in tolak(f"  jenis_diterima: [plastik, {jenis}]")
    price = f"  daftar_harga: {{tanggal: 2026-01-05, butir: [{{jenis: {jenis}, harga: 100}}]}}"
    assert "PP 27/2020" in tolak(price)


def test_words_that_only_look_hazardous_are_taken() -> None:
    assert bank("  jenis_diterima: [kakian meja, brokoli plastik]").jenis_diterima


def test_a_price_list_needs_its_date() -> None:
    text = "  daftar_harga:\n    butir: [{jenis: Kardus, harga: 1200}]"
    assert "tanggal" in tolak(text)


def test_units_of_a_price_in_short() -> None:
    text = "  daftar_harga: {tanggal: 2026-01-05, butir: [{jenis: Besi, satuan: kg, harga: 3000}]}"
    found = bank(text).daftar_harga
    assert found is not None
    assert found.butir[0].satuan == "kilogram"


@pytest.mark.parametrize("line", ["masa_jabatan: 6", "periode_tarik: 13", "berat_minimum: 0"])
def test_bounds(line: str) -> None:
    place = satu(f"bank_sampah:\n  {line}").place
    assert place.part == f"bank_sampah.{line.split(':', maxsplit=1)[0]}"
