"""What the law asks of a template, and the pasal that answers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tools.cakupan_hukum import HALAMAN, halaman, tanpa_pasal

from drafter.compose.cakupan import cakupan, syarat, tanda_syarat
from drafter.compose.pustaka import Pustaka, Templat, dari_berkas
from drafter.law.load import register
from drafter.problem import InputError
from tests.desa import DASAR, susun_satu

PROGRAM = [t for t in Pustaka.standar().daftar() if t.jenis != "sk"]

NASKAH = """\
---
jenis: perdes
tentang: Uji
---
Menimbang
- bahwa x
BAB Satu
{# syarat: tujuan #}
Pasal #tujuan
Tujuan.
{# syarat: susunan, wajib-ada #}
Pasal #susunan
(1) #isi Susunan.
{# syarat: ayat #}
(2) #lain Lain.
"""
SYARAT = """\
syarat:
- {kode: tujuan, sumber: uu-6-2014 Pasal 1, isi: ada tujuan}
- {kode: susunan, sumber: uu-6-2014, isi: ada susunan, sampai: 2024-01-01}
- {kode: wajib-ada, sumber: uu-6-2014, isi: ada, sejak: 2024-01-02}
- {kode: ayat, sumber: uu-6-2014, isi: ada ayat}
- {kode: lupa, sumber: uu-6-2014, isi: dilupakan}
"""


def templat(folder: Path, isi: str = SYARAT) -> Templat:
    path = folder / "templat/perdes/uji.naskah"
    path.parent.mkdir(parents=True)
    path.write_text(NASKAH, encoding="utf-8")
    path.with_name("uji.syarat.yaml").write_text(isi, encoding="utf-8")
    return dari_berkas(path)


@pytest.mark.parametrize("t", PROGRAM, ids=lambda t: t.nama)
def test_every_requirement_is_marked_and_every_mark_is_a_requirement(t: Templat) -> None:
    assert {s.kode for s in syarat(t)} == set(tanda_syarat(t.sumber))


@pytest.mark.parametrize("t", PROGRAM, ids=lambda t: t.nama)
def test_every_requirement_has_a_pasal_in_a_sample_draft(t: Templat) -> None:
    assert tanpa_pasal(t) == ()
    assert len(syarat(t)) >= 15


@pytest.mark.parametrize("t", PROGRAM, ids=lambda t: t.nama)
def test_every_source_is_in_the_register(t: Templat) -> None:
    sumber = {id_ for s in syarat(t) for id_, _ in s.rujukan}
    assert not sumber - register().peraturan.keys()


def test_the_committed_page_is_current() -> None:
    assert HALAMAN.read_text(encoding="utf-8") == halaman(), "make turunan"


def test_a_mark_belongs_to_the_next_labelled_provision(tmp_path: Path) -> None:
    assert tanda_syarat(templat(tmp_path).sumber) == {
        "tujuan": ("tujuan",),
        "susunan": ("susunan",),
        "wajib-ada": ("susunan",),
        "ayat": ("susunan.lain",),
    }


def test_numbers_are_those_of_the_draft_and_of_the_day(tmp_path: Path) -> None:
    t = templat(tmp_path)
    naskah, problems = susun_satu(tmp_path, DASAR, "perdes/uji")
    assert naskah, problems
    hasil = {c.syarat.kode: c.pasal for c in cakupan(t, naskah, date(2026, 1, 1))}
    assert hasil == {
        "tujuan": ("Pasal 1",),
        "wajib-ada": ("Pasal 2",),
        "ayat": ("Pasal 2 ayat (2)",),
        "lupa": (),
    }


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ("x: 1", "daftar `syarat` tidak ada"),
        ("syarat: [a]", "bukan kode, sumber, dan isi"),
        ("syarat: [{kode: a, sumber: b}]", "bukan kode, sumber, dan isi"),
        ("syarat: [{kode: a, sumber: b, isi: [c]}]", "harus teks"),
        ("syarat: [{kode: a, sumber: b, isi: c, sejak: kemarin}]", "bukan tanggal"),
        ("syarat: [{kode: a, sumber: b, isi: c}, {kode: a, sumber: b, isi: c}]", "dua kali"),
    ],
)
def test_a_wrong_list_is_refused_with_its_file(tmp_path: Path, isi: str, pesan: str) -> None:
    with pytest.raises(InputError, match=pesan) as galat:
        syarat(templat(tmp_path, isi))
    assert "uji.syarat.yaml" in str(galat.value)


def test_a_template_without_a_list_has_no_requirements() -> None:
    assert syarat(Pustaka.standar().cari("sk/pengurus-lkd")) == ()
