"""Rules on who may be named in an SK."""

from __future__ import annotations

import pytest

from drafter.problem import Severity
from tests.profile.bantu import LAINNYA, LENGKAP, WAJIB, kode, periksa, satu

_KESALAHAN, _PERINGATAN = Severity.KESALAHAN, Severity.PERINGATAN
_SITI = "{nama: Siti, jabatan: Ketua, tanggal_lahir: 1990-01-02}"


def _sk(lembaga: str, ketua: str, more: str = "", rest: str = LAINNYA) -> str:
    nama = ", nama_lembaga: Posyandu Melati" if lembaga == "posyandu" else ""
    return f"  - {{lembaga: {lembaga}{nama}{more}, anggota: [{ketua}, {rest}]}}\n"


def _dua(ketua: str, lain: str, lembaga: str = "karang_taruna", more: str = "") -> str:
    """Two LKD that share nobody but the two given."""
    rest = "{nama: D, jabatan: Sekretaris}, {nama: E, jabatan: Bendahara}"
    if "Ketua" not in lain:
        rest += ", {nama: F, jabatan: Ketua}"
    return "pengurus:\n" + _sk("lpm", ketua) + _sk(lembaga, lain, more, rest)


def _terbit(day: str) -> str:
    return f", nomor: 3, tanggal: {day}"


@pytest.mark.parametrize(
    ("lembaga", "severity"), [("lpm", _KESALAHAN), ("karang_taruna", _KESALAHAN)]
)
def test_a_third_term_is_an_error(lembaga: str, severity: Severity) -> None:
    problem = satu("pengurus:\n" + _sk(lembaga, "{nama: A, jabatan: Ketua, periode: 3}"))
    assert (problem.code, problem.severity) == ("PROFIL-031", severity)
    assert problem.place.part == "pengurus[0].anggota[0].periode"
    assert "Pasal 8 ayat (4)" in problem.message


def test_the_third_term_where_the_law_is_not_all_read_is_a_warning() -> None:
    third = "{nama: X, jabatan: Ketua Pokja I, periode: 3}"
    text = "pengurus:\n" + _sk("pkk", "{nama: A, jabatan: Ketua, periode: 3}, " + third)
    problem = satu(text)  # the chair serves as long as the kepala desa
    assert problem.place.part == "pengurus[0].anggota[1].periode"
    assert problem.severity is _PERINGATAN


@pytest.mark.parametrize(
    ("row", "more"),
    [
        ("{nama: A, jabatan: Ketua, periode: 2}", ""),
        ("{nama: A, jabatan: Ketua, periode: 3}", _terbit("2017-01-05")),
        ("{nama: A, jabatan: Ketua}, {nama: X, jabatan: Pembina, periode: 3}", ""),
    ],
)
def test_a_second_term_an_old_sk_and_a_pembina_are_fine(row: str, more: str) -> None:
    assert periksa(WAJIB + "pengurus:\n" + _sk("lpm", row, more))[1] == ()


def test_one_person_leads_one_lkd_only() -> None:
    problem = satu(
        _dua(
            _SITI,
            _SITI.replace("Siti", "Hj. SITI, S.Pd.", 1)
            .replace("Hj", "'Hj", 1)
            .replace("S.Pd.", "S.Pd.'"),
        )
    )
    assert (problem.code, problem.severity) == ("PROFIL-032", _KESALAHAN)
    assert problem.place.part == "pengurus[1].anggota[0].nama"
    assert "Ketua Lembaga Pemberdayaan Masyarakat (pengurus[0].anggota[0])" in problem.message
    assert "Pasal 8 ayat (5)" in problem.message


def test_the_same_code_or_nik_is_the_same_person() -> None:
    code = "orang: {siti: Siti Aminah}\n" + _dua(*2 * ("{orang: siti, jabatan: Ketua}",))
    assert satu(code).severity is _KESALAHAN
    assert satu(code).place.part == "pengurus[1].anggota[0].orang"
    nik = "{nama: Siti, jabatan: Ketua, nik: 5202994101900001}"
    assert satu(_dua(nik, nik)).severity is _KESALAHAN


def test_the_same_name_alone_is_a_warning_that_tells_how_to_part_the_two() -> None:
    problem = satu(_dua("{nama: Siti, jabatan: Ketua}", "{nama: Siti, jabatan: Ketua}"))
    assert (problem.code, problem.severity) == ("PROFIL-032", _PERINGATAN)
    assert "`tanggal_lahir` atau `nik`" in problem.remedy
    assert periksa(WAJIB + _dua(_SITI, _SITI.replace("1990", "1991")))[1] == ()


@pytest.mark.parametrize("role", ["Kader", "Anggota"])
def test_a_kader_or_anggota_in_another_lkd_is_a_warning(role: str) -> None:
    problem = satu(_dua(_SITI, _SITI.replace("Ketua", role), "posyandu"))
    assert (problem.code, problem.severity) == ("PROFIL-032", _PERINGATAN)
    assert f"belum tentu mengenai {role.casefold()}" in problem.message


def test_a_pembina_a_later_term_and_a_withdrawn_sk_are_no_second_office() -> None:
    assert periksa(WAJIB + _dua(_SITI, _SITI.replace("Ketua", "Pembina")))[1] == ()
    early = ", masa_bakti: {mulai: 2019-01-05, selesai: 2024-01-04}"
    assert periksa(WAJIB + _dua(_SITI, _SITI, more=early))[1] == ()
    old = _sk("lpm", _SITI, _terbit("2025-02-03"))
    new = _sk("lpm", "{nama: X, jabatan: Ketua}", ", mencabut: {nomor: 3, tahun: 2025, tentang: x}")
    rest = "{nama: D, jabatan: Sekretaris}, {nama: E, jabatan: Bendahara}"
    other = _sk("karang_taruna", _SITI, rest=rest)
    text = WAJIB + "pengurus:\n" + old
    assert "PROFIL-032" in kode(periksa(text + other)[1])
    assert "PROFIL-032" not in kode(periksa(text + new + other)[1])


def test_two_rt_are_two_lkd_and_one_rt_in_two_sk_is_one() -> None:
    def rt(name: str) -> str:
        return f"  - {{lembaga: rt, nama_lembaga: {name}, anggota: [{_SITI}, {LAINNYA}]}}\n"

    codes = [
        (p.code, p.severity) for p in periksa(WAJIB + "pengurus:\n" + rt("RT 1") + rt("RT 2"))[1]
    ]
    assert ("PROFIL-032", _KESALAHAN) in codes
    assert periksa(WAJIB + "pengurus:\n" + rt("RT 1") + rt("RT 1"))[1] == ()


def test_the_ketua_of_the_pkk_may_lead_the_tim_pembina() -> None:
    tim = "keputusan: [{jenis: tim_pembina, anggota: [{nama: A, jabatan: Ketua}]}]\n"
    assert periksa(WAJIB + "pengurus:\n" + _sk("pkk", "{nama: A, jabatan: Ketua}") + tim)[1] == ()


def test_another_chair_of_the_tim_pembina_is_a_warning() -> None:
    tim = "keputusan: [{jenis: tim_pembina, anggota: [{nama: Z, jabatan: Ketua}]}]\n"
    problem = satu("pengurus:\n" + _sk("pkk", "{nama: A, jabatan: Ketua}") + tim)
    assert (problem.code, problem.severity) == ("PROFIL-036", _PERINGATAN)
    assert problem.place.part == "keputusan[0].anggota[0].nama"
    assert periksa(WAJIB + tim)[1] == ()


def _kader(*rows: str, more: str = "") -> str:
    return f"keputusan: [{{jenis: kader_posyandu{more}, anggota: [{', '.join(rows)}]}}]\n"


_BIDANG = "{{nama: Siti, jabatan: Kader, tanggal_lahir: 1990-01-02, {}}}"


@pytest.mark.parametrize(
    ("first", "second", "part"),
    [
        ("bidang: kesehatan", "bidang: sosial", "bidang"),
        ("posyandu: Melati", "posyandu: Posyandu Mawar", "posyandu"),
    ],
)
def test_a_kader_in_two_fields_or_two_posyandu_is_a_warning(
    first: str, second: str, part: str
) -> None:
    problem = satu(_kader(_BIDANG.format(first), _BIDANG.format(second)))
    assert (problem.code, problem.severity) == ("PROFIL-033", _PERINGATAN)
    assert problem.place.part == f"keputusan[0].anggota[1].{part}"


def test_a_kader_of_one_field_or_before_the_fields_were_parted_is_fine() -> None:
    one = _BIDANG.format("bidang: kesehatan, posyandu: Melati")
    assert periksa(WAJIB + _kader(one, one.replace("Melati", "Posyandu MELATI")))[1] == ()
    two = _BIDANG.format("bidang: kesehatan"), _BIDANG.format("bidang: sosial")
    assert periksa(WAJIB + _kader(*two, more=_terbit("2021-03-12")))[1] == ()


@pytest.mark.parametrize(
    ("text", "severity", "law"),
    [
        ("pengurus:\n" + _sk("lpm", "{nama: A, jabatan: Ketua, partai: X}"), _KESALAHAN, "(5)"),
        (_kader("{nama: A, jabatan: Kader, partai: Ketua Ranting X}"), _KESALAHAN, "13/2024"),
        (_kader("{nama: A, jabatan: Kader, partai: Anggota X}"), _PERINGATAN, "Pasal 3 ayat (2)"),
        (
            _kader("{nama: A, jabatan: Kader, partai: Ketua X}", more=_terbit("2021-03-12")),
            _PERINGATAN,
            "Pasal 3",
        ),
        (
            "keputusan: [{jenis: lembaga_adat, anggota: [{nama: A, jabatan: B, partai: X}]}]\n",
            _PERINGATAN,
            "Pasal 9",
        ),
    ],
)
def test_a_party_weighs_by_the_office(text: str, severity: Severity, law: str) -> None:
    problem = satu(text)
    assert (problem.code, problem.severity) == ("PROFIL-034", severity)
    assert problem.place.part is not None
    assert problem.place.part.endswith("anggota[0].partai")
    assert law in problem.message


@pytest.mark.parametrize("party", ["tidak ada", "-", "bukan anggota partai"])
def test_no_party_may_be_told_in_words(party: str) -> None:
    row = f"{{nama: A, jabatan: Ketua, partai: '{party}'}}"
    assert periksa(WAJIB + "pengurus:\n" + _sk("lpm", row))[1] == ()


@pytest.mark.parametrize(
    ("more", "severity"), [("", _PERINGATAN), (_terbit("2026-02-02"), _KESALAHAN)]
)
def test_an_lkd_without_its_three_is_a_warning_and_once_issued_an_error(
    more: str, severity: Severity
) -> None:
    row = "{nama: A, jabatan: Ketua}, {nama: B, jabatan: Wakil Sekretaris}"
    problem = satu(f"pengurus: [{{lembaga: lpm{more}, anggota: [{row}]}}]\n")
    assert (problem.code, problem.severity) == ("PROFIL-040", severity)
    assert problem.place.part == "pengurus[0].anggota"
    assert "belum memuat sekretaris dan bendahara" in problem.message


def test_a_chair_of_a_bidang_is_not_the_chair() -> None:
    row = "{nama: X, jabatan: Ketua Bidang Seni}, " + LAINNYA
    assert "memuat ketua;" in satu(f"pengurus: [{{lembaga: lpm, anggota: [{row}]}}]\n").message
    assert periksa(WAJIB + f"pengurus: [{{lembaga: lpm, anggota: [{LENGKAP}]}}]\n")[1] == ()


def test_each_of_several_bodies_of_one_sk_is_judged_alone() -> None:
    first = f"{{nama_lembaga: RT 1, anggota: [{LENGKAP}]}}"
    people = "{nama: X, jabatan: Ketua}, {nama: Y, jabatan: Sekretaris}"
    second = f"{{nama_lembaga: RT 2, anggota: [{people}]}}"
    problem = satu(f"pengurus: [{{lembaga: rt, kelompok: [{first}, {second}]}}]\n")
    assert problem.place.part == "pengurus[0].kelompok[1].anggota"
    assert "Susunan RT 2 belum memuat bendahara" in problem.message
    both = f"{{nama_lembaga: RT 2, anggota: [{_SITI}, {LAINNYA}]}}"
    text = f"pengurus: [{{lembaga: rt, kelompok: [{both}, {both.replace('RT 2', 'RT 3')}]}}]\n"
    codes = [(p.code, p.severity) for p in periksa(WAJIB + text)[1]]
    assert codes == [("PROFIL-032", _KESALAHAN), *2 * [("PROFIL-032", _PERINGATAN)]]


def test_who_fills_one_place_by_a_change_of_the_sk_need_not_bring_the_others() -> None:
    change = "perubahan: {nomor: 3, tahun: 2025, tentang: x}"
    row = "{nama: X, jabatan: Bendahara, menggantikan: Y}"
    sk = f"lembaga: lpm, nomor: 9, tanggal: 2026-02-02, {change}, anggota: [{row}]"
    assert periksa(WAJIB + f"pengurus: [{{{sk}}}]\n")[1] == ()
