from __future__ import annotations

import pytest

from drafter.problem import Severity
from tests.profile.bantu import LENGKAP, WAJIB, kode, periksa, satu


def test_jenis_must_agree_with_the_kode() -> None:
    problem = satu("jenis: kelurahan\n")
    assert (problem.code, problem.place.part) == ("PROFIL-010", "jenis")


@pytest.mark.parametrize(
    ("kode_wilayah", "kabupaten", "wrong"),
    [
        ("52.02.08.2006", "Kabupaten Lombok Tengah", False),
        ("52.02.08.2006", "Kota Lombok Tengah", True),
        ("52.72.02.1019", "Kota Bima", False),
        ("52.72.02.1019", "Kabupaten Bima", True),
        ("52.72.02.1019", "Bima", False),
    ],
)
def test_kabupaten_or_kota_must_agree_with_the_kode(
    kode_wilayah: str, kabupaten: str, wrong: bool
) -> None:
    text = WAJIB.replace("52.02.08.2006", kode_wilayah).replace("Lombok Tengah", kabupaten)
    _, problems = periksa(text)
    assert kode(problems) == (["PROFIL-011"] if wrong else [])


def test_a_name_with_the_word_desa_is_only_a_warning() -> None:
    village, (problem,) = periksa(WAJIB.replace("nama: B", "nama: Desa B"))
    assert village is not None
    assert problem.severity is Severity.PERINGATAN
    assert "`nama: Bilebante`" in problem.remedy


def test_a_kelurahan_has_no_bpd_and_no_kepala_desa() -> None:
    text = WAJIB.replace("2006", "1006") + "bpd: {ketua: A}\npejabat: {kepala_desa: B, lurah: C}\n"
    _, problems = periksa(text)
    assert [p.place.part for p in problems] == ["pejabat.kepala_desa", "bpd"]
    assert kode(problems) == ["PROFIL-013"] * 2


def test_a_desa_has_no_lurah() -> None:
    assert satu("pejabat: {lurah: A}\n").code == "PROFIL-013"


@pytest.mark.parametrize("officer", ["{status: Pj.}", "{nama: A, kosong: ya}"])
def test_a_post_is_named_or_vacant(officer: str) -> None:
    problem = satu(f"pejabat: {{sekretaris_desa: {officer}}}\n")
    assert (problem.code, problem.place.part) == ("PROFIL-015", "pejabat.sekretaris_desa")


def test_a_term_ends_after_it_begins() -> None:
    problem = satu(
        "pejabat: {kepala_desa: {nama: A, masa: {mulai: 2022-01-01, selesai: 2022-01-01}}}\n"
    )
    assert (problem.code, problem.place.part) == (
        "PROFIL-016",
        "pejabat.kepala_desa.masa.selesai",
    )


def test_dusun_differ_whatever_their_case() -> None:
    problem = satu("dusun: [Karang, Tapon, karang]\n")
    assert (problem.code, problem.place.part) == ("PROFIL-025", "dusun[2].nama")


def test_posyandu_of_two_dusun_may_share_a_name() -> None:
    shared = "dusun: [A, B]\nposyandu: [{nama: Amerta, dusun: A}, {nama: Amerta, dusun: B}]\n"
    assert periksa(WAJIB + shared)[1] == ()
    assert satu("posyandu: [Amerta, Amerta]\n").code == "PROFIL-025"


def test_a_posyandu_in_an_unknown_dusun_is_a_warning() -> None:
    problem = satu("dusun: [Karang]\nposyandu: [{nama: Melati, dusun: Tapon}]\n")
    assert (problem.code, problem.severity) == ("PROFIL-026", Severity.PERINGATAN)


@pytest.mark.parametrize("doc", ["{nomor: 4}", "{tanggal_penetapan: 2025-03-14}"])
def test_a_number_comes_with_its_date(doc: str) -> None:
    assert satu(f"dokumen: {{perdes/lkd: {doc}}}\n").code == "PROFIL-027"


def test_an_sk_number_comes_with_its_date() -> None:
    problem = satu(f"pengurus: [{{lembaga: lpm, nomor: 4, anggota: [{LENGKAP}]}}]\n")
    assert (problem.code, problem.place.part) == ("PROFIL-027", "pengurus[0].nomor")


def test_the_dates_of_a_document_follow_one_another() -> None:
    problem = satu(
        "dokumen:\n  perdes/lkd:\n    nomor: 4\n    tanggal_kesepakatan: 2025-03-15\n"
        "    tanggal_penetapan: 2025-03-14\n    tanggal_pengundangan: 2025-03-14\n"
    )
    assert (problem.code, problem.place.line) == ("PROFIL-028", 10)
