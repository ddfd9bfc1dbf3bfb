"""Messages as users see them: ``line:column (field): [code] message -> remedy``."""

from __future__ import annotations

import pytest

from drafter.problem import Severity
from tests.profile.bantu import WAJIB, periksa, satu

_SK = "pengurus:\n  - lembaga: rt\n    anggota:\n      - nama: A\n        jabatan: Ketua\n"


@pytest.mark.parametrize(
    ("text", "code", "part", "place", "message", "remedy"),
    [
        ("kecamtan: x\n", "PROFIL-002", "kecamtan", (6, 1), "kecamtan", "Maksud Anda `kecamatan`?"),
        ("ketua: x\n", "PROFIL-002", "ketua", (6, 1), "ketua", "di dalam `bpd`"),
        ("zzz: x\n", "PROFIL-002", "zzz", (6, 1), "zzz", "Yang dikenal di sini: `kode`"),
        ("bpd: {ketua: {nma: x, nama: y}}\n", "PROFIL-002", "bpd.ketua.nma", (6, 15),
         "nma", "`nama`"),
        ("dusun: Karang\n", "PROFIL-004", "dusun", (6, 8), "daftar", "`- `"),
        ("dusun:\n  -\n", "PROFIL-004", "dusun[0]", (7, 4), "kosong", "`nama`"),
        ("tempat: [a]\n", "PROFIL-004", "tempat", (6, 9), "bukan daftar", "satu nilai"),
        ("tempat: {a: b}\n", "PROFIL-004", "tempat", (6, 9), "kelompok kolom", "satu nilai"),
        ("bentuk: a4\n", "PROFIL-004", "bentuk", (6, 9), "menjorok", "`kertas`"),
        ("bentuk: {kertas: a3}\n", "PROFIL-003", "bentuk.kertas", (6, 18), '"a3"', "`f4`"),
        ("bentuk: {kertas: [a4]}\n", "PROFIL-004", "bentuk.kertas", (6, 18), "daftar",
         "satu nilai"),
        ("daerah: x\n", "PROFIL-004", "daerah", (6, 9), "menjorok", "`jenis`"),
        ("daerah: {Lkd: {}}\n", "PROFIL-003", "daerah.Lkd", (6, 10), '"Lkd"', "huruf kecil"),
        ("lkd: {jenis: [rt, rw, pkkk]}\n", "PROFIL-003", "lkd.jenis[2]", (6, 23), "pkkk", "`pkk`?"),
        ("posyandu: [{nama: M, jumlah_kader: 999}]\n", "PROFIL-003", "posyandu[0].jumlah_kader",
         (6, 36), '"999" terlalu besar', "500"),
        (_SK + "    tembusan: Camat\n", "PROFIL-004", "pengurus[0].tembusan", (11, 15),
         "daftar", "- "),
        ("pengurus: [{lembaga: rt, anggota: []}]\n", "PROFIL-005", "pengurus[0].anggota", (6, 35),
         "kosong", "satu butir"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_place_field_and_remedy(
    text: str, code: str, part: str, place: tuple[int, int], message: str, remedy: str
) -> None:
    _, problems = periksa(WAJIB + text)
    problem = next(p for p in problems if p.place.part == part)
    assert problem.code == code
    assert problem.severity is Severity.KESALAHAN
    assert (problem.place.line, problem.place.column) == place
    assert message in problem.message
    assert remedy in problem.remedy


def test_a_missing_field_is_explained_at_its_parent() -> None:
    problem = satu("perdes_induk:\n  nomor: 3\n  tahun: 2024\n  tentang: LKD\n")
    assert problem.code == "PROFIL-001"
    assert (problem.place.line, problem.place.part) == (7, "perdes_induk.pasal")
    assert "mendelegasikan" in problem.message


def test_a_required_field_left_empty_is_told_at_its_own_line() -> None:
    _, problems = periksa(WAJIB.replace("kecamatan: Pringgarata", "kecamatan:"))
    assert [(p.code, p.place.line) for p in problems] == [("PROFIL-001", 3)]
    assert "belum diisi" in problems[0].message
    assert problems[0].remedy == "Isi `kecamatan`, misalnya `kecamatan: Pringgarata`."


def test_a_very_long_value_is_refused() -> None:
    problem = satu(f"tempat: {'a' * 2001}\n")
    assert problem.code == "PROFIL-003"
    assert "2001 huruf" in problem.message


def test_no_message_speaks_english() -> None:
    bad = WAJIB.replace("52.02.08.2006", "[1]") + (
        "jenis: {a: b}\nistilah: x\npejabat: [a]\nbpd: {ketua: [x]}\nlkd: {jenis: rt, lain: [x]}\n"
        "posyandu: {a: b}\ndaerah: {a: {tahun: [1], tanggal: {x: y}, jenis: [x]}}\n"
        "dokumen: {x: [y]}\nbentuk: {kecamatan_di_kepala: [ya]}\nkantor: teks\n"
        "pengurus: [{anggota: [{nik: [1], nama: {a: b}}], tembusan: [[a]]}]\n"
    )
    _, problems = periksa(bad)
    assert len(problems) >= 15
    for problem in problems:
        words = f" {problem.message} {problem.remedy} ".lower()
        assert not any(w in words for w in (" input ", " should ", " valid ", " field ", " is "))


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("Kepala Desa: Ahmad\n", "`kepala_desa` ditulis di dalam `pejabat`"),
        ("musyawarah_desa: Paruman\n", "di dalam `istilah`"),
        ("dusun: -Karang\n", "`- Karang`"),
        ("daerah: x\n", "kuncinya, misalnya `lkd:`"),
    ],
)
def test_the_remedy_leads_to_the_right_place(text: str, remedy: str) -> None:
    assert remedy in satu(text).remedy


def test_a_key_of_thousand_letters_is_cut() -> None:
    problem = satu(f'"{"k" * 1000}": v\n')
    assert len(str(problem)) < 600
