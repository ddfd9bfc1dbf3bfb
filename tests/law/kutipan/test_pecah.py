from __future__ import annotations

import time

import pytest

from drafter.law.kutipan.jenis import kenali_jenis
from drafter.law.kutipan.judul import Kemiripan, banding_judul, selip
from drafter.law.kutipan.muat import baca_muat
from drafter.law.kutipan.pecah import baca
from drafter.law.kutipan.rapi import pisah
from drafter.law.load import register


@pytest.mark.parametrize(
    ("kepala", "jenis", "wilayah"),
    [
        ("UU", "uu", ""),
        ("Undang - undang Republik Indonesia", "uu", ""),
        ("UU RI", "uu", ""),
        ("Permendagri", "permendagri", ""),
        ("Permen Dalam Negeri", "permendagri", ""),
        ("Peraturan Mentri Dalam Negeri", "permendagri", ""),
        ("Kepmen Kesehatan", "kepmenkes", ""),
        ("Permendes PDTT", "permendesa-pdtt", ""),
        ("Perpu", "perppu", ""),
        ("Perda Kab. Dompu", "perda", "Kabupaten Dompu"),
        ("Peraturan Daerah Kabupaten Lombok Tengah", "perda", "Kabupaten Lombok Tengah"),
        ("Perda NTB", "perda_provinsi", "Provinsi Nusa Tenggara Barat"),
        ("Peraturan Daerah Propinsi Bali", "perda_provinsi", "Provinsi Bali"),
        ("Pergub Bali", "pergub", "Provinsi Bali"),
        ("Peraturan Bupati Lombok Utara", "perbup", "Kabupaten Lombok Utara"),
        ("Perwal Mataram", "perwali", "Kota Mataram"),
        ("Surat Edaran Gubernur Bali", "se_gubernur", "Provinsi Bali"),
        ("Berita", "", ""),
        ("", "", ""),
    ],
)
def test_the_kind_is_known_however_it_is_written(kepala: str, jenis: str, wilayah: str) -> None:
    calon, tempat, _ = kenali_jenis(register(), kepala)
    assert (calon[0] if calon else "", tempat) == (jenis, wilayah)


@pytest.mark.parametrize(
    ("teks", "bagian"),
    [
        ("UU No. 6 Tahun 2014 ttg Desa", ("uu", "6", "2014", "Desa")),
        ("UU Nomor 06 Tahun 2014 tentang Desa;", ("uu", "6", "2014", "Desa")),
        ("1. PP 43/2014", ("pp", "43", "2014", "")),
        ("PP No 43 / 2014", ("pp", "43", "2014", "")),
        ("Permensos No. 77/HUK/2010", ("permensos", "77/HUK/2010", "2010", "")),
        ("Permendagri No.18Tahun 2018", ("permendagri", "18", "2018", "")),
        ("UU Nomor 7 (Drt) Tahun 1956", ("uu", "7 (Drt)", "1956", "")),
        ("UU No. 7 Drt. Tahun 1956", ("uu", "7 (Drt)", "1956", "")),
        ("Mengingat : 1. UU 6/2014", ("uu", "6", "2014", "")),
    ],
)
def test_number_year_and_title_are_found(teks: str, bagian: tuple[str, ...]) -> None:
    k = baca(register(), teks)
    assert (k.jenis, k.nomor, k.tahun, k.tentang) == bagian


@pytest.mark.parametrize(
    ("teks", "muat"),
    [
        ("(LN RI 2014 No 7, TLN 5495)", {"ln": "2014/7", "tln": "5495"}),
        ("(LNRI Thn 2014 No. 7, TLNRI No. 5495)", {"ln": "2014/7", "tln": "5495"}),
        ("(LN Tahun 2014 Nomor 7)", {"ln": "2014/7"}),
        ("(LN No. 7 Tahun 2014)", {"ln": "2014/7"}),
        ("(LN 2014/7)", {"ln": "2014/7"}),
        ("LN Nomor 7, TLN Nomor 5495", {"ln": "7", "tln": "5495"}),
        ("(Berita Negara Republik Indonesia Tahun 2018 Nomor 569)", {"bn": "2018/569"}),
        ("(Tambahan Lembaran Negara Republik Indonesia Nomor 6522)", {"tln": "6522"}),
        ("", {}),
    ],
)
def test_gazette_numbers_are_found(teks: str, muat: dict[str, str]) -> None:
    assert dict(baca_muat(teks)) == muat


@pytest.mark.parametrize(
    ("teks", "pengubah", "berkali"),
    [
        ("UU 6/2014 jo. UU 3/2024", "3", False),
        ("PP 43/2014 jo PP 47/2015 jo PP 11/2019", "11", True),
        ("UU 6/2014 sebagaimana telah diubah dengan UU 3/2024", "3", False),
        ("UU 6/2014 sebagaimana telah diubah beberapa kali, terakhir dengan UU 3/2024", "3", True),
        ("UU 6/2014 yang telah dirubah terakhir dgn UU 3/2024", "3", True),
        ("UU 6/2014", None, False),
    ],
)
def test_the_last_change_is_found(teks: str, pengubah: str | None, berkali: bool) -> None:
    k = baca(register(), teks)
    assert (k.pengubah.nomor if k.pengubah else None, k.berkali) == (pengubah, berkali)


def test_a_title_may_name_a_gazette_itself() -> None:
    k = baca(
        register(),
        "UU 1/1959 tentang X (Lembaran Negara Tahun 1953 Nomor 9), sebagai UU (LN 1959/2)",
    )
    assert k.tentang == "X (Lembaran Negara Tahun 1953 Nomor 9), sebagai UU"
    assert k.muat == (("ln", "1959/2"),)


@pytest.mark.parametrize(
    ("a", "b", "hasil"),
    [
        ("DESA", "Desa", Kemiripan.SAMA),
        ("Badan Permusyawaratan Desa.", "Badan Permusyawaratan Desa", Kemiripan.SAMA),
        ("Pedoman Pembinaan PHBS", "Pedoman Pembinaan Perilaku Hidup Bersih dan Sehat", "mirip"),
        ("Pengelolan Keuangan Desa", "Pengelolaan Keuangan Desa", "mirip"),
        ("Desa", "Kesehatan", "beda"),
    ],
)
def test_titles_are_compared_as_a_reader_does(a: str, b: str, hasil: str) -> None:
    assert banding_judul(a, b) == hasil


def test_only_a_slip_makes_two_titles_one() -> None:
    assert selip("Pengelolan Keuangan Desa", "Pengelolaan Keuangan Desa")
    assert not selip("Dana Desa Tahun 2021", "Dana Desa Tahun 2023")
    assert not selip("Kekayaan Desa", "Pengelolaan Keuangan Desa")


@pytest.mark.parametrize(
    ("teks", "semua"),
    [
        ("UU 6/2014; PP 72/2005; Permendagri 5/2007", 3),
        ("1. UU 6/2014;\n2. PP 72/2005;", 2),
        ("UU 6/2014 tentang Desa;", 1),
        ("", 0),
    ],
)
def test_several_citations_in_one_text_are_parted(teks: str, semua: int) -> None:
    assert len(list(pisah(teks))) == semua


@pytest.mark.parametrize(
    "teks",
    [
        "UU 6/2014" + ", " * 1900 + "j",
        "Pasal " + "( " * 1900,
        "UU 6/2014 tentang " + "(" * 3900,
        "UU 6/2014" + "(," * 1900,
        "Undang " * 600,
        "terakhir dengan " * 250,
        "(LN 2014 " * 400,
    ],
)
def test_no_text_takes_long(teks: str) -> None:
    """A pattern that backtracks would take seconds; the allowance is for a busy machine."""
    mulai = time.perf_counter()
    baca(register(), teks)
    assert time.perf_counter() - mulai < 0.5
