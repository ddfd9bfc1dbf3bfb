from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from drafter.profile.data import COMPUTED, fields, template_data, template_fields
from drafter.profile.load import load
from tests.profile.bantu import desa
from tests.profile.contoh import CONTOH, PROFIL


def _leaves(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for part in value.values():
            yield from _leaves(part)
    elif isinstance(value, list):
        for part in value:
            yield from _leaves(part)
    else:
        yield value


def test_templates_see_only_plain_values() -> None:
    for name in CONTOH:
        village = load(PROFIL / name).desa
        assert village is not None
        kinds = {type(x) for x in _leaves(template_data(village))}
        assert kinds <= {str, int, bool, date, type(None)}


def test_the_village_stands_under_desa_with_its_full_names() -> None:
    data = template_data(desa())
    assert data["desa"] == {
        "kode": "52.02.08.2006",
        "nama": "Bilebante",
        "jenis": "desa",
        "kecamatan": "Pringgarata",
        "kabupaten": "Lombok Tengah",
        "provinsi": "Nusa Tenggara Barat",
        "tempat": "Bilebante",
        "kota": False,
        "sebutan": "Desa",
        "lengkap": "Desa Bilebante",
        "kecamatan_lengkap": "Kecamatan Pringgarata",
        "kabupaten_lengkap": "Kabupaten Lombok Tengah",
    }


def test_what_is_absent_is_none() -> None:
    data = template_data(desa())
    assert data["bpd"] is None
    assert data["perdes_induk"] is None
    jabatan = ("kepala_desa", "sekretaris_desa", "lurah", "camat", "bupati")
    assert data["pejabat"] == dict.fromkeys(jabatan)


def test_a_person_carries_both_names() -> None:
    data = template_data(desa("bpd: {ketua: {nama: Ali, gelar_belakang: S.H.}}\n"))
    assert data["bpd"] == {
        "ketua": {
            "orang": None,
            "nama": "Ali, S.H.",
            "nama_polos": "Ali",
            "gelar_depan": None,
            "gelar_belakang": "S.H.",
            "nik": None,
            "nik_tercetak": None,
        }
    }


_NIK = "bpd: {ketua: {nama: Ali, nik: 5202990101900001}}\n"


def test_a_nik_is_printed_only_when_the_village_wants_a_column_and_then_masked() -> None:
    def printed(text: str, *, full: bool = False) -> object:
        data: Any = template_data(desa(_NIK + text), nik_penuh=full)
        return data["bpd"]["ketua"]["nik_tercetak"]

    column = "bentuk: {kolom_nik: ya}\n"
    assert printed("") is None
    assert printed("", full=True) is None
    assert printed(column) == "520299******0001"
    assert printed(column, full=True) == "5202990101900001"


def test_an_office_is_printed_with_its_status() -> None:
    data = template_data(
        desa(
            "istilah: {kepala_desa: Perbekel}\n"
            "pejabat: {kepala_desa: {nama: A, status: pj}, sekretaris_desa: {kosong: ya}}\n"
        )
    )
    officers = data["pejabat"]
    assert isinstance(officers, dict)
    assert officers["kepala_desa"]["jabatan"] == "Pj. Perbekel"
    assert officers["sekretaris_desa"]["jabatan"] == "Sekretaris Desa"
    assert officers["sekretaris_desa"]["nama"] is None


def test_a_dusun_has_its_own_word_and_no_doubled_one() -> None:
    data = template_data(
        desa("dusun:\n  - Karang\n  - Dusun Tapon\n  - {nama: Kelod, sebutan: Banjar Dinas}\n")
    )
    hamlets = data["dusun"]
    assert isinstance(hamlets, list)
    assert [h["lengkap"] for h in hamlets] == ["Dusun Karang", "Dusun Tapon", "Banjar Dinas Kelod"]


def test_every_field_is_in_the_table_for_profiles_and_for_templates() -> None:
    paths = [path for path, _, _ in fields()]
    assert len(paths) == len(set(paths))
    assert "pengurus[].anggota[].nik" in paths
    known = {path for path, _, _ in template_fields()}
    assert {"desa.nama", "istilah.bpd", "desa.lengkap"} <= known
    assert len(known) == len(paths) + len(COMPUTED)
