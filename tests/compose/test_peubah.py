"""Which profile fields a template uses, read without running it."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.compose.peubah import keterangan, peubah, syarat
from drafter.compose.pustaka import Pustaka, Templat, dari_berkas
from drafter.problem import InputError

KEPALA = "---\njenis: sk\ntentang: X\n---\n"


def dipakai(folder: Path, badan: str, kepala: str = KEPALA) -> tuple[str, ...]:
    path = folder / "uji.naskah"
    path.write_text(kepala + badan, encoding="utf-8")
    return peubah(dari_berkas(path))


@pytest.mark.parametrize(
    ("badan", "jalur"),
    [
        ("{{ desa.nama }} {{ desa['kode'] }} {{ desa.nama }}", ("desa.nama", "desa.kode")),
        ("{% for d in dusun %}{{ d.lengkap }}{% endfor %}", ("dusun", "dusun[].lengkap")),
        ("{% for d in dusun | sort %}{{ d.nama }}{% endfor %}", ("dusun", "dusun[].nama")),
        ("{{ (lkd.lain | first).nama }} {{ posyandu[0].jam }}",
         ("lkd.lain[].nama", "posyandu[].jam")),
        ("{% set k = pejabat.kepala_desa %}{{ k.nama }}",
         ("pejabat.kepala_desa", "pejabat.kepala_desa.nama")),
        ("{% if rancangan %}{{ tanggal | tanggal }}{{ rujuk('a') }}{% endif %}", ()),
        ("{{ lkd.lain[0].singkatan.isupper() }}", ("lkd.lain[].singkatan",)),
        ("{% macro m(x) %}{{ x.nama }}{{ desa.kode }}{% endmacro %}{{ m(bpd) }}",
         ("desa.kode", "bpd")),
        ("{% set a %}{{ desa.nama }}{% endset %}{{ a }}", ("desa.nama",)),
        ("{# {{ desa.nama }} #}", ()),
    ],
)  # fmt: skip
def test_paths_are_found_through_loops_filters_and_names(
    tmp_path: Path, badan: str, jalur: tuple[str, ...]
) -> None:
    assert dipakai(tmp_path, badan) == jalur


def test_the_head_counts_and_sk_is_an_item_of_the_repeated_list(tmp_path: Path) -> None:
    kepala = (
        '---\njenis: sk\ntentang: "{{ sk.nama_lembaga }}"\nulang: pengurus\nperlu: pengurus\n'
        'tembusan: ["{{ istilah.camat }}"]\n---\n'
    )
    assert dipakai(tmp_path, "{{ sk.nomor }}", kepala) == (
        "pengurus[].nama_lembaga",
        "pengurus",
        "istilah.camat",
        "pengurus[].nomor",
    )


def test_an_expression_that_cannot_be_read_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(InputError) as galat:
        dipakai(tmp_path, "\n{{ desa nama }}")
    assert galat.value.problems[0].place.line == 6


@pytest.mark.parametrize("templat", Pustaka.standar().daftar(), ids=lambda t: t.nama)
def test_every_field_of_our_templates_is_explained(templat: Templat) -> None:
    assert [x for x in peubah(templat) if not keterangan(x)] == []


def test_computed_fields_are_explained_too() -> None:
    assert keterangan("pejabat.lurah.jabatan").startswith("Jabatan")
    assert keterangan("pengurus[].anggota[].nama_polos").startswith("Nama orang tanpa gelar")
    assert keterangan("daerah.apa_saja.nomor") == "Nomor peraturan"
    assert keterangan("entah") == ""


def test_yang_disyaratkan_templat_dari_profil() -> None:
    cari = Pustaka.standar().cari
    assert syarat(cari("perkades/phbs")) == ("phbs",)
    assert syarat(cari("perkades/posyandu")) == ("lkd",)
    assert syarat(cari("perdes/lkd")) == ()
