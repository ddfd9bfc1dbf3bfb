"""Filling a user's Word template: same data, same sandbox, every fault with its paragraph."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from drafter.compose.susun import Opsi
from drafter.problem import InputError, Problem
from drafter.render.pengguna import HasilWord, susun_word, templat_word
from drafter.render.segel import Keadaan, keadaan
from tests.render.pengguna.contoh import PROFIL, desa, dibaca, word

OPSI = Opsi(tanggal=date(2026, 3, 2))


def isi(path: Path, butir: int | None = None) -> HasilWord:
    return susun_word(templat_word(path), desa(), butir, "0" * 64, OPSI)


def terbaca(path: Path) -> list[str]:
    hasil = isi(path)
    assert hasil.problems == ()
    assert hasil.data is not None
    return dibaca(hasil.data)


def gagal(path: Path) -> tuple[Problem, ...]:
    hasil = isi(path)
    assert hasil.data is None
    return hasil.problems


def test_fields_are_filled_in_body_table_header_and_footer(tmp_path: Path) -> None:
    path = word(
        tmp_path / "surat.docx",
        ["Kepada {{ des", "a.lengkap }}, {{", " tanggal | tanggal }}"],
        "{{ 5 | angka }} orang",
        header="{{ istilah.kepala_desa }} {{ desa.nama | kapital }}",
        footer="{{ desa.kode }}",
        tabel=[
            ["{%tr for d in dusun %}"],
            ["{{ loop.index }}. {{ d.lengkap }}"],
            ["{%tr endfor %}"],
        ],
    )
    assert terbaca(path) == [
        "Kepada Desa O'o, 2 Maret 2026",
        "5 (lima) orang",
        "1. Dusun Rasanggaro",
        "2. Dusun Kala Ncera",
        "Kepala Desa O'O",
        "52.05.01.2007",
    ]


def test_the_law_is_cited_as_of_the_day(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", '{{ sitasi("uu-6-2014") }}')
    assert terbaca(path) == ["Undang-Undang Nomor 6 Tahun 2014 tentang Desa"]


def test_what_the_template_writes_itself_stays(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", "PKK & <b>", "{{ “PKK & ” ~ desa.nama }}")
    assert terbaca(path) == ["PKK & <b>", "PKK & O'o"]


@pytest.mark.parametrize(
    "nama", ["{{ 7*7 }}", "<w:p>x</w:p>", "]]>&amp;", "%s {0}", "{_{ x }_}", "{%p if x %}"]
)
def test_a_value_is_printed_letter_for_letter(tmp_path: Path, nama: str) -> None:
    path = word(tmp_path / "a.docx", "Desa {{ desa.nama }}.", header="{{ desa.nama }}")
    jahat = desa().model_copy(update={"nama": nama})
    hasil = susun_word(templat_word(path), jahat, None, "", OPSI)
    assert hasil.data is not None
    assert dibaca(hasil.data) == [f"Desa {nama}.", nama]


def test_every_missing_field_is_told_with_its_paragraph(tmp_path: Path) -> None:
    path = word(
        tmp_path / "a.docx",
        "Lurah {{ pejabat.lurah.nama }} dan {{ kantor.telepon }}",
        "{{ kantor.telepon }}",
        footer="{{ kantor.surel }}",
    )
    problems = gagal(path)
    assert {p.code for p in problems} == {"WORD-010"}
    assert [(p.place.part, p.message.split("`")[1]) for p in problems] == [
        ("badan, paragraf “Lurah {{ pejabat.lurah.nama }} dan {{ kantor.telepon }}”",
         "pejabat.lurah.nama"),
        ("badan, paragraf “Lurah {{ pejabat.lurah.nama }} dan {{ kantor.telepon }}”",
         "kantor.telepon"),
        ("badan, paragraf “{{ kantor.telepon }}”", "kantor.telepon"),
        ("footer, paragraf “{{ kantor.surel }}”", "kantor.surel"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("teks", "saran"),
    [
        ("{{ desa.namaa }}", "maksud Anda `desa.nama`?"),
        ("{{ dessa.nama }}", "maksud Anda `desa`?"),
        ("{% if desa.kabupatn %}x{% endif %}", "maksud Anda `desa.kabupaten`?"),
        ("{% if desa.kabupatn == 'x' %}x{% endif %}", "maksud Anda `desa.kabupaten`?"),
        ("{% for x in dusunn %}{{ x }}{% endfor %}", "maksud Anda `dusun`?"),
        ("{{ pengurus[0].anggota[0].jabatann }}", "maksud Anda `pengurus[0].anggota[0].jabatan`?"),
        ("{{ desa.namaa | kapital }}", "maksud Anda `desa.nama`?"),
    ],
)
def test_an_unknown_field_is_told_with_what_was_meant(
    tmp_path: Path, teks: str, saran: str
) -> None:
    problems = gagal(word(tmp_path / "a.docx", "awal", teks, "akhir"))
    assert [(p.code, p.remedy) for p in problems] == [("WORD-011", saran)]
    assert problems[0].place.part == f"badan, paragraf “{teks}”"


@pytest.mark.parametrize(
    "teks",
    [
        "{{ tanggal }}",
        "{{ desa.nama | rupiah }}",
        "{{ dusun }}",
        "{{ 'a' * 10**10 }}",
        "{{ 'a' * 99999 }}",
        "{{ range(10**9) }}",
        "{{ range(999999999) | list | length }}",
        "{{ 1 / 0 }}",
        "{{ ''.ljust(999999999) }}",
        "{{ '{:>99999999}'.format(1) }}",
        "{{ ''.__class__ }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ desa.__init__.__globals__ }}",
        "{{ rujuk('x') }}",
        "{{ cycler.__init__ }}",
    ],
)
def test_misuse_and_attack_are_told_with_their_paragraph(tmp_path: Path, teks: str) -> None:
    problems = gagal(word(tmp_path / "a.docx", "awal", teks, "akhir"))
    assert {p.place.part for p in problems} == {f"badan, paragraf “{teks}”"}


def test_all_wrong_tags_are_told_at_once(tmp_path: Path) -> None:
    salah = [
        "Halo {{ desa.nama } di",
        "{{ desa nama }}",
        "{{ desa.nama | tak_ada }}",
        "{% endif %}",
        '{% include "x" %}',
        "sisa }} ini",
        "{% else %}",
        "{% for x in dusun %}",
    ]
    with pytest.raises(InputError) as galat:
        templat_word(word(tmp_path / "a.docx", "{{ desa.nama }}", *salah))
    assert [p.place.part for p in galat.value.problems] == [f"badan, paragraf “{x}”" for x in salah]


def test_a_loop_that_opens_in_a_table_and_closes_outside_is_told(tmp_path: Path) -> None:
    path = word(
        tmp_path / "a.docx", "{% if desa.jenis == 'desa' %}", tabel=[["{% endif %}{{ desa.nama }}"]]
    )
    jahat = desa().model_copy(update={"jenis": "kelurahan"})
    hasil = susun_word(templat_word(path), jahat, None, "", OPSI)
    assert [p.code for p in hasil.problems] == ["WORD-023"]


def test_a_template_with_sk_is_filled_once_for_each_pengurus(tmp_path: Path) -> None:
    templat = templat_word(
        word(tmp_path / "a.docx", "{%p for a in sk.anggota %}", "{{ a.nama }}", "{%p endfor %}")
    )
    assert templat.butir(desa()) == tuple(range(len(desa().pengurus)))
    for i in templat.butir(desa()):
        assert i is not None
        hasil = susun_word(templat, desa(), i, "", OPSI)
        assert hasil.data is not None
        nama = [a.nama_lengkap for a in desa().pengurus[i].anggota]
        assert dibaca(hasil.data) == nama


def test_the_file_is_sealed_and_names_its_origin(tmp_path: Path) -> None:
    data = isi(word(tmp_path / "a.docx", "{{ desa.nama }}")).data
    assert data is not None
    hasil = tmp_path / "hasil.docx"
    hasil.write_bytes(data)
    assert keadaan(hasil) is Keadaan.UTUH
    ulang = isi(hasil).data  # a filled file used as a template once more
    assert ulang is not None
    hasil.write_bytes(ulang)
    assert keadaan(hasil) is Keadaan.UTUH


def test_two_processes_make_the_same_bytes(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", "{{ desa.nama }} {{ tanggal | tanggal }}", header="x")
    program = f"""
import hashlib
from datetime import date
from pathlib import Path
from drafter.compose.susun import Opsi
from drafter.profile.load import load
from drafter.render.pengguna import susun_word, templat_word
desa = load(Path({str(PROFIL)!r})).desa
hasil = susun_word(templat_word(Path({str(path)!r})), desa, None, "", Opsi(date(2026, 3, 2)))
print(hashlib.sha256(hasil.data).hexdigest())
"""
    sidik = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "TZ": tz, "PYTHONPATH": "src"},
        ).stdout
        for seed, tz in (("1", "Asia/Makassar"), ("2", "UTC"))
    }
    assert len(sidik) == 1


@pytest.mark.parametrize(
    ("tag", "kata"),
    [
        ("{% for x in range(2000) %}{% for y in range(2000) %}x{% endfor %}{% endfor %}", "banyak"),
        ("{% set a = 'x' %}" + "{% set a = a ~ a %}" * 40 + "{{ a }}", "tidak diizinkan"),
        ("{% for a in [1] %}" * 40 + "{% endfor %}" * 40, "bersarang"),
        ('{{ "\\x00" }}', "U+0000"),
        ('{{ "\\ud800" }}', "U+D800"),
        ("lambang \ue0025\ue004", "U+E002"),
    ],
)
def test_a_tag_that_cannot_be_run_or_printed_is_told(tmp_path: Path, tag: str, kata: str) -> None:
    (problem,) = gagal(word(tmp_path / "a.docx", tag))
    assert problem.code == "WORD-022"
    assert kata in problem.message


def test_an_expression_nested_beyond_reason_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="tidak terbaca"):
        isi(word(tmp_path / "a.docx", "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}"))
