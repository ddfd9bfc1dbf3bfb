"""The sample villages are what they were chosen for."""

from __future__ import annotations

import os

import pytest

from drafter.problem import Severity
from drafter.profile.load import find, load
from drafter.profile.model import Desa
from tests.profile.contoh import CONTOH, PROFIL


def desa(name: str) -> Desa:
    village = load(PROFIL / name).desa
    assert village is not None
    return village


def test_every_sample_is_listed_here() -> None:
    assert sorted(p.relative_to(PROFIL).as_posix() for p in find([PROFIL])) == sorted(CONTOH)


@pytest.mark.parametrize("name", CONTOH)
def test_a_sample_loads_as_the_real_place(name: str) -> None:
    result = load(PROFIL / name)
    assert [str(p) for p in result.problems if p.severity is Severity.KESALAHAN] == []
    d = result.desa
    assert d is not None
    assert (d.kode, d.nama, d.kecamatan, d.kabupaten, d.provinsi) == CONTOH[name]


@pytest.mark.parametrize("name", CONTOH)
def test_a_sample_points_the_editor_to_the_schema(name: str) -> None:
    first = (PROFIL / name).read_text(encoding="utf-8").partition("\n")[0]
    target = os.path.relpath(PROFIL / "skema.json", (PROFIL / name).parent)
    assert first == f"# yaml-language-server: $schema={target}"


@pytest.mark.parametrize("name", CONTOH)
def test_no_sample_nik_can_belong_to_a_person(name: str) -> None:
    numbers = [p.nik for sk in desa(name).pengurus for p in sk.anggota if p.nik]
    assert all(nik[4:6] == "99" for nik in numbers)
    assert len(numbers) == len(set(numbers))


def test_the_samples_cover_the_troubles_they_stand_for() -> None:
    minimal = desa("nusa-tenggara-barat/bima/o-o-donggo.yaml")
    assert minimal.model_fields_set <= {
        *("kode", "nama", "kecamatan", "kabupaten", "provinsi"),
        *("jenis", "tempat", "istilah"),
    }
    assert desa("nusa-tenggara-barat/dompu/kandai-ii.yaml").kelurahan
    sembalun = desa("nusa-tenggara-barat/lombok-timur/sembalun-lawang.yaml")
    assert len(sembalun.lkd.jenis) + len(sembalun.lkd.lain) == 8
    assert max(len(sk.anggota) for sk in sembalun.pengurus) >= 12
    bali = desa("bali/buleleng/pemuteran.yaml")
    assert bali.istilah.keputusan_kepala_desa == "Keputusan Perbekel"
    assert bali.istilah.kepala_dusun == "Kelian Banjar Dinas"
    assert "rt" not in bali.lkd.jenis
    prode = desa("nusa-tenggara-barat/sumbawa/upt-prode-sp-ii.yaml").pejabat
    assert prode.kepala_desa is not None
    assert prode.sekretaris_desa is not None
    assert prode.kepala_desa.status == "Pj."
    assert prode.sekretaris_desa.kosong
