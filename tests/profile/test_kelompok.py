"""One SK for several institutions, and one that changes an older SK."""

from __future__ import annotations

import pytest

from drafter.problem import has_errors
from tests.profile.bantu import WAJIB, desa, periksa, satu

_ORANG = "{nama: A, jabatan: Ketua}"
_SATU = f"{{nama_lembaga: RT 001, anggota: [{_ORANG}]}}"
_DUA = "{nama_lembaga: RT 002, anggota: [{nama: B, jabatan: Ketua, nik: 5202990101900001}]}"


def sk(isi: str) -> str:
    return f"pengurus: [{{lembaga: rt, {isi}}}]\n"


def test_several_bodies_stand_in_one_sk_without_being_named_together() -> None:
    (item,) = desa(sk(f"kelompok: [{_SATU}, {_DUA}]")).pengurus
    assert item.nama_lembaga == "Rukun Tetangga"
    assert [(loc, o.nama) for loc, o in item.orang()] == [
        (("kelompok", 0, "anggota", 0), "A"),
        (("kelompok", 1, "anggota", 0), "B"),
    ]


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ("nama_lembaga: RT", "tidak menyebut seorang pun"),
        (f"anggota: [{_ORANG}], kelompok: [{_SATU}, {_DUA}]", "pada `anggota` dan juga"),
        (f"kelompok: [{_SATU}]", "hanya berisi satu lembaga"),
        (f"kelompok: [{', '.join([_SATU] * 27)}]", "lebih dari 26 lembaga"),
    ],
)
def test_the_people_stand_in_one_place(isi: str, pesan: str) -> None:
    problem = satu(sk(isi))
    assert pesan in problem.message
    assert (problem.code, problem.place.part) == ("PROFIL-003", "pengurus[0]")
    assert problem.remedy


def test_a_nik_stands_once_in_all_bodies_of_an_sk() -> None:
    _, problems = periksa(WAJIB + sk(f"kelompok: [{_DUA}, {_DUA.replace('B', 'C')}]"))
    (problem,) = [p for p in problems if p.code == "PROFIL-023"]
    assert problem.place.part == "pengurus[0].kelompok[1].anggota[0].nik"
    assert "kelompok[0].anggota[0]" in problem.message


def test_a_change_names_the_older_sk_and_how_many_times_it_was_changed() -> None:
    lama = "perubahan: {nomor: 9, tahun: 2020, tentang: X"
    (item,) = desa(sk(f"nama_lembaga: RT 001, anggota: [{_ORANG}], {lama}}}")).pengurus
    assert item.perubahan is not None
    assert item.perubahan.ke == 1
    _, problems = periksa(WAJIB + sk(f"anggota: [{_ORANG}], {lama}, ke: 10}}"))
    assert has_errors(problems)
