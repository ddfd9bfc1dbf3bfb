from __future__ import annotations

from datetime import date

import pytest

from drafter.law.load import register
from drafter.profile.susunan import Peran, add_years, pairs, rows
from tests.profile.bantu import LENGKAP, desa


@pytest.mark.parametrize(
    ("jabatan", "role"),
    [
        ("Ketua", Peran.PENGURUS),
        ("Bidang Pembinaan Pemuda", Peran.PENGURUS),
        ("Kader Kesehatan", Peran.KADER),
        ("anggota", Peran.ANGGOTA),
        ("Penasehat", Peran.PEMBINA),
        ("Ketua Majelis Pertimbangan", Peran.PEMBINA),
    ],
)
def test_a_role_is_known_by_the_words_of_the_office(jabatan: str, role: Peran) -> None:
    village = desa(
        f"pengurus: [{{lembaga: lpm, anggota: [{{nama: X, jabatan: {jabatan}}}, {LENGKAP}]}}]\n"
    )
    assert next(rows(village)).peran is role


def test_a_draft_without_dates_begins_on_the_day_of_the_register() -> None:
    row = next(rows(desa(f"pengurus: [{{lembaga: lpm, anggota: [{LENGKAP}]}}]\n")))
    assert (row.mulai, row.selesai) == (register().per_tanggal, date.max)


def test_an_issued_sk_without_a_term_lasts_five_years() -> None:
    text = f"pengurus: [{{lembaga: lpm, nomor: 3, tanggal: 2024-02-29, anggota: [{LENGKAP}]}}]\n"
    row = next(rows(desa(text)))
    assert (row.mulai, row.selesai) == (date(2024, 2, 29), date(2029, 2, 28))
    assert add_years(date(2024, 3, 1), 5) == date(2029, 3, 1)


def test_a_person_is_found_again_under_the_name_without_titles() -> None:
    ani = "{nama: 'Hj. Ani, S.E.', jabatan: X}"
    satgas = "{jenis: satgas, anggota: [{nama: ANI, jabatan: Y}, {nama: Ana, jabatan: Z}]}"
    text = f"pengurus: [{{lembaga: lpm, anggota: [{LENGKAP}, {ani}]}}]\nkeputusan: [{satgas}]\n"
    found = [(a.letak, b.letak, sure) for a, b, sure in pairs(rows(desa(text)))]
    assert found == [("pengurus[0].anggota[3]", "keputusan[0].anggota[0]", False)]


def test_who_was_replaced_by_a_change_of_the_sk_has_left() -> None:
    village = desa(
        "keputusan:\n"
        "- {jenis: satgas, nomor: 3, tanggal: 2025-02-03, anggota: [{nama: Ani, jabatan: A}, "
        "{nama: Ali, jabatan: B}]}\n"
        "- {jenis: satgas, nomor: 9, tanggal: 2026-02-03, perubahan: {nomor: 3, tahun: 2025, "
        "tentang: x}, anggota: [{nama: Umi, jabatan: A, menggantikan: 'Hj. ANI'}]}\n"
    )
    ends = {row.orang.nama: row.selesai for row in rows(village)}
    assert ends == {"Ani": date(2026, 2, 3), "Ali": date.max, "Umi": date.max}
