"""The markup reader never fails; it reports."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.naskah import tanda
from drafter.naskah.baca import baca
from drafter.naskah.baca.baris import Jenis, baris
from drafter.naskah.baca.inline import inline
from drafter.naskah.nodes import Butir, Lubang, Rujuk, Sitasi, Tabel, Teks, plain, walk

_POTONG = st.sampled_from(
    [
        *("BAB Umum", "Bagian Satu", "Paragraf Dua", "Pasal #a", "Pasal #b", "Diktum #d"),
        *("(1) satu", "(1) #x dua:", "a. huruf", "1. angka", "a) kurung", "1) kurung"),
        *("Menimbang", "- bahwa x", "Memperhatikan", "Penjelasan", "Umum", "Ayat #x"),
        *("Lampiran #l Judul", "| No | Nama |", "|= 10 | 90 |", "| # | x |", "~ penutup"),
        *("teks biasa", "", "    teks menjorok", "\\1. lolos"),
    ]
)


@settings(max_examples=300)
@given(st.lists(_POTONG | st.text(max_size=30), max_size=25))
def test_teks_apa_pun_terbaca_atau_dilaporkan(potong: list[str]) -> None:
    bacaan, problems = baca("\n".join(potong))
    assert all(p.message and p.remedy for p in problems)
    for s in walk(bacaan.batang_tubuh):
        assert s.nomor == ""


def test_bagian_bagian_templat_dibagi_menurut_kata_kunci() -> None:
    teks = "\n".join(
        [
            *("Menimbang", "- bahwa satu", "Memperhatikan", "- berita acara"),
            *("Diktum #satu", "Menetapkan.", "Lampiran #l Daftar", "Alinea.", "1. butir"),
        ]
    )
    bacaan, problems = baca(teks)
    assert not problems
    assert [plain(b.isi) for b in bacaan.menimbang] == ["bahwa satu"]
    assert [plain(b.isi) for b in bacaan.memperhatikan] == ["berita acara"]
    assert [s.label for s in bacaan.batang_tubuh] == ["satu"]
    assert isinstance(bacaan.lampiran[0].isi[1], Butir)


def test_kata_kunci_yang_menjorok_adalah_teks_biasa() -> None:
    assert [b.jenis for b in baris("Pasal #a\nSebagaimana\n  Bagian Hukum.")] == [
        Jenis.PASAL,
        Jenis.ALINEA,
    ]


def test_sel_bersyarat_tetap_satu_baris_tabel() -> None:
    a, b = tanda.asal("x.naskah", 1), tanda.asal("x.naskah", 2)
    assert [x.teks for x in baris(f"{a}| No. |{b} Nama |\n| # | x |")] == [
        "| No. | Nama |",
        "| # | x |",
    ]


def test_tabel_memuat_nomor_urut_dan_lebar_seratus_persen() -> None:
    teks = "Diktum #a\nIsi.\nLampiran #l Daftar\n| No. | Nama |\n|= 1 | 3 |\n| # | A |\n| # | B |"
    bacaan, problems = baca(teks)
    tabel = bacaan.lampiran[0].isi[0]
    assert not problems
    assert isinstance(tabel, Tabel)
    assert [k.lebar for k in tabel.kolom] == [25.0, 75.0]
    assert [plain(r[0]) for r in tabel.baris] == ["1", "2"]


def test_potongan_dalam_kalimat_dikenali() -> None:
    teks, _ = tanda.lepaskan(
        f"lihat {tanda.rujuk(('a', 'b'), True)} {tanda.isian('k', 'v')} "
        f"{tanda.sitasi('uu-6-2014', 'Undang-Undang')}"
    )
    assert inline(teks) == (
        Teks("lihat "),
        Rujuk(("a", "b"), polos=True),
        Teks(" "),
        Lubang(0),
        Teks(" "),
        Sitasi("uu-6-2014", "Undang-Undang"),
    )
