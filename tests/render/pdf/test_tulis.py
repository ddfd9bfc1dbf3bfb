"""The PDF: its words, its structure, its seal, its pages, and what it refuses."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from drafter.naskah.nodes import Acuan, Isian, KolomTabel, Tabel
from drafter.problem import DraftError
from drafter.render.blok import KERTAS, Blok, BlokTabel, BlokTanda, Cetakan, Gaya
from drafter.render.pdf import write
from drafter.render.segel import Keadaan, keadaan
from tests.render.contoh import (
    ASAL,
    JAHAT,
    baris,
    batang,
    cetakan,
    cetakan_contoh,
    inline,
    tabel_panjang,
)
from tests.render.kata import kata, kata_blok, kata_pdf

F4 = KERTAS["f4"]


@pytest.fixture(scope="module")
def contoh() -> bytes:
    return write(cetakan_contoh(), F4)


@pytest.fixture(scope="module")
def pembaca(contoh: bytes) -> PdfReader:
    return PdfReader(BytesIO(contoh))


def judul_bagan(bagan: Any) -> list[Any]:
    """The titles of an outline, nested as it is."""
    return [judul_bagan(x) if isinstance(x, list) else x.title for x in bagan]


def tanda(nama: str = "LALU MA'RIF") -> BlokTanda:
    return BlokTanda(
        (inline("Ditetapkan di Bilebante"), inline("KEPALA DESA,")), inline(nama), True
    )


def test_the_words_read_back_are_the_words_of_the_blocks_in_order(contoh: bytes) -> None:
    assert kata_pdf(contoh) == kata_blok(cetakan_contoh())


def test_hostile_text_is_printed_letter_for_letter(contoh: bytes) -> None:
    assert " ".join(kata(JAHAT)) in " ".join(kata_pdf(contoh))


LATIN = "".join(map(chr, [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]))
BALI = "ĀāĪīŪūḌḍṬṭŚśṆṇŅŋ–—“”‘’…"


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(LATIN + BALI, min_size=1, max_size=8), min_size=1, max_size=4))
def test_a_line_of_any_latin_text_reads_back_as_it_was(kata_kata: list[str]) -> None:
    teks = " ".join(kata_kata)
    assert kata_pdf(write(cetakan(baris(Gaya.ISI, teks)), F4)) == kata(teks)


def test_the_pdf_is_tagged_and_says_its_language_and_standards(pembaca: PdfReader) -> None:
    akar: Any = pembaca.root_object
    assert akar["/MarkInfo"]["/Marked"]
    assert akar["/StructTreeRoot"]
    assert akar["/Lang"] == "id-ID"
    xmp = akar["/Metadata"].get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in xmp
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp


def test_the_metadata_say_title_day_and_provenance(pembaca: PdfReader) -> None:
    info = pembaca.metadata
    assert info is not None
    assert info.title == cetakan_contoh().judul
    assert info.creation_date is not None
    assert info.creation_date.isoformat() == "2026-11-21T00:00:00+00:00"
    subjek = (info.subject or "").split()
    assert subjek[:2] == ["drafter", "templat=perdes/contoh"]
    assert subjek[4:] == [
        "kode_desa=52.02.99.2001",
        "tanggal_hukum=2026-11-21",
        "versi=0.1.0",
        f"sidik_naskah={'3' * 64}",
        subjek[-1],
    ]


def test_the_outline_names_bab_bagian_paragraf_pasal_and_the_parts_after(
    pembaca: PdfReader,
) -> None:
    assert judul_bagan(pembaca.outline) == [
        "BAB I KETENTUAN UMUM",
        ["Pasal 1", "Pasal 2"],
        "BAB II SUSUNAN",
        [
            "Bagian Kesatu Umum",
            ["Paragraf 1 Jenis", ["Pasal 3"], "Paragraf 2 Tugas", ["Pasal 4"]],
            "Bagian Kedua Hak",
            ["Paragraf 1 Hak", ["Pasal 5"]],
        ],
        "BAB III KETENTUAN PENUTUP",
        ["Pasal 6"],
        "PENJELASAN",
        ["I. UMUM", "II. PASAL DEMI PASAL"],
        "LAMPIRAN",
    ]


def test_references_are_links_and_one_to_nowhere_is_plain_text() -> None:
    isi = [
        batang(Gaya.PASAL, 3, "Pasal 1", label="satu"),
        batang(Gaya.AYAT, 4, "(1)", "Isi.", label="satu.a"),
        baris(Gaya.ISI, Acuan("satu", "Pasal 1"), " ", Acuan("satu.a", "(1)"), " ",
              Acuan("tiada", "Pasal 9")),
    ]  # fmt: skip
    data = write(cetakan(*isi), F4)
    annots: Any = PdfReader(BytesIO(data)).pages[0]["/Annots"]
    tautan = [a.get_object() for a in annots]
    assert [t["/Subtype"] for t in tautan] == ["/Link", "/Link"]
    assert [t["/Contents"] for t in tautan] == ["Pasal 1, halaman 1", "halaman 1"]
    assert kata_pdf(data)[-2:] == ["Pasal", "9"]


@pytest.mark.parametrize("nama", KERTAS)
def test_the_page_has_the_size_of_the_sheet(nama: str) -> None:
    kertas = KERTAS[nama]
    halaman = PdfReader(BytesIO(write(cetakan(baris(Gaya.ISI, "Isi.")), kertas))).pages[0]
    titik = 72 / 25.4
    assert float(halaman.mediabox.width) == pytest.approx(kertas.lebar * titik, abs=0.01)
    assert float(halaman.mediabox.height) == pytest.approx(kertas.tinggi * titik, abs=0.01)


def test_only_our_fonts_are_used_and_they_are_embedded(pembaca: PdfReader) -> None:
    sumber: list[Any] = [p["/Resources"] for p in pembaca.pages]
    huruf = [f.get_object() for s in sumber for f in s["/Font"].values()]
    assert {h["/BaseFont"].split("+")[1].split("-Identity")[0] for h in huruf} == {
        "TeXGyreBonum-Regular",
        "TeXGyreBonum-Bold",
    }
    for satu in huruf:
        turunan = satu["/DescendantFonts"][0].get_object()
        assert "/FontFile3" in turunan["/FontDescriptor"]


def test_the_pages_after_the_first_are_numbered_at_the_top(pembaca: PdfReader) -> None:
    baris_pertama = [p.extract_text().splitlines()[0] for p in list(pembaca.pages)[:3]]
    assert baris_pertama == ["RANCANGAN", "- 2 -", "- 3 -"]


def test_an_issued_document_has_no_watermark_and_no_word_rancangan() -> None:
    isi = [baris(Gaya.ISI, "Peraturan Desa.")]
    terbit, rancangan = write(cetakan(*isi), F4), write(cetakan(*isi, rancangan=True), F4)
    assert kata_pdf(terbit) == kata_pdf(rancangan) == ["Peraturan", "Desa."]
    assert len(rancangan) > len(terbit)


def test_the_seal_of_a_fresh_pdf_is_intact_and_an_added_byte_breaks_it(
    contoh: bytes, tmp_path: Path
) -> None:
    berkas = tmp_path / "a.pdf"
    berkas.write_bytes(contoh)
    assert keadaan(berkas) is Keadaan.UTUH
    berkas.write_bytes(contoh + b"\n")
    assert keadaan(berkas) is Keadaan.DISUNTING


@pytest.mark.parametrize("penuh", range(34, 46, 2))
def test_a_signature_is_never_alone_on_a_page(penuh: int) -> None:
    isi = [baris(Gaya.TEMBUSAN, f"baris{n}") for n in range(penuh)]
    data = write(cetakan(*isi, baris(Gaya.PENUTUP, "sebelumnya"), tanda()), F4)
    akhir = PdfReader(BytesIO(data)).pages[-1].extract_text()
    assert "sebelumnya" in akhir
    assert "LALU MA'RIF" in akhir


@pytest.mark.parametrize("jumlah", range(27, 35, 2))
def test_a_signature_after_a_table_keeps_the_last_row_with_it(jumlah: int) -> None:
    data = write(cetakan(BlokTabel(tabel_panjang(jumlah)), tanda()), F4)
    akhir = PdfReader(BytesIO(data)).pages[-1].extract_text()
    assert str(jumlah) in akhir.split()
    assert "LALU MA'RIF" in akhir
    assert kata_pdf(data)[-1] == "MA'RIF"


def test_the_heading_row_of_a_table_is_repeated_on_every_page() -> None:
    data = write(cetakan(BlokTabel(tabel_panjang(90))), F4)
    halaman = [p.extract_text() for p in PdfReader(BytesIO(data)).pages]
    assert len(halaman) > 2
    assert all("No.Nama" in h.replace("\n", "").replace(" ", "") for h in halaman)


def test_a_letter_without_a_glyph_is_told_with_its_place_and_a_remedy() -> None:
    isi = baris(Gaya.ISI, "Nama ketua: ", Isian("pengurus.nama", "Wayan \U0001f600"))
    with pytest.raises(DraftError) as galat:
        write(cetakan(isi), F4)
    (masalah,) = galat.value.problems
    assert masalah.code == "PDF-001"
    assert "U+1F600" in masalah.message
    assert masalah.place.part == "Nama ketua: Wayan \U0001f600"
    assert "--format docx" in masalah.remedy


def test_a_document_without_a_title_takes_the_name_of_its_template() -> None:
    data = write(cetakan(baris(Gaya.ISI, "Isi."), judul=""), F4)
    info = PdfReader(BytesIO(data)).metadata
    assert info is not None
    assert info.title == "perdes/contoh"


def test_a_reference_into_a_missing_or_repeated_label_does_not_stop_the_pdf() -> None:
    dua = [replace(baris(Gaya.ISI, f"Isi {n}."), label="sama") for n in range(2)]
    assert kata_pdf(write(cetakan(*dua), F4)) == ["Isi", "0.", "Isi", "1."]


SKRIP = """
import hashlib
from drafter.render.blok import KERTAS
from drafter.render.pdf import write
from tests.render.contoh import cetakan_contoh
print(hashlib.sha256(write(cetakan_contoh(), KERTAS["f4"])).hexdigest())
"""


def test_the_bytes_do_not_depend_on_the_hash_seed_the_clock_or_the_locale() -> None:
    akar = Path(__file__).parents[3]
    lingkungan = [
        {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "Asia/Makassar", "SOURCE_DATE_EPOCH": "1"},
    ]
    jalur = os.pathsep.join((str(akar / "src"), str(akar)))
    hasil = {
        subprocess.run(
            [sys.executable, "-c", SKRIP],
            env=os.environ | satu | {"PYTHONPATH": jalur},
            capture_output=True,
            check=True,
        ).stdout
        for satu in lingkungan
    }
    assert len(hasil) == 1


def test_two_documents_do_not_share_anything(contoh: bytes) -> None:
    lain: Cetakan = cetakan(baris(Gaya.ISI, "Lain."))
    assert write(lain, F4) != contoh
    assert write(cetakan_contoh(), F4) == contoh


def huruf(data: bytes) -> str:
    """All letters of a PDF, whatever lines and words they stand in."""
    return "".join(kata_pdf(data))


def tepi_kanan(data: bytes) -> float:
    """The right end of the furthest letter, in millimetres, as the lines themselves say."""
    teks = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=data, capture_output=True, check=True
    ).stdout.decode()
    return max(float(x) for x in re.findall(r'xMax="([\d.]+)"', teks)) * 25.4 / 72


PANJANG = "https://contoh.invalid/" + "peraturandesatentanglembaga" * 6


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
def test_a_word_wider_than_its_line_is_broken_and_stays_on_the_page() -> None:
    isi: list[Blok] = [
        baris(Gaya.ISI, PANJANG),
        batang(Gaya.HURUF, 5, "a.", f"situs {PANJANG};", inden=3),
        tanda("MUHAMMADSYAIFULLAHRAMADHANALAYYUBIWIRAWANGSA"),
        BlokTabel(tabel_panjang(2)),
        tanda("MUHAMMADSYAIFULLAHRAMADHANALAYYUBIWIRAWANGSA"),
    ]
    data = write(cetakan(*isi), F4)
    assert tepi_kanan(data) < F4.lebar - F4.kanan + 0.1
    assert huruf(data).count(PANJANG) == 2
    assert huruf(data).count("MUHAMMADSYAIFULLAHRAMADHANALAYYUBIWIRAWANGSA") == 2


def tabel(kolom: tuple[tuple[str, float], ...], *isi: tuple[str, ...]) -> BlokTabel:
    kepala = tuple(KolomTabel(inline(judul), lebar, False) for judul, lebar in kolom)
    return BlokTabel(Tabel(kepala, tuple(tuple(map(inline, sel)) for sel in isi), ASAL))


def test_a_column_is_as_wide_as_its_longest_word_if_all_have_room() -> None:
    blok = tabel(
        (("No.", 7), ("Nama", 25), ("Keterangan", 10), ("Bidang", 58)),
        ("1", "Halimatussa'diyahtul", "-", "Kesejahteraan"),
        ("2", "Amaq", "Kesejahteraan", "Keamanan"),
    )
    teks = PdfReader(BytesIO(write(cetakan(blok), F4))).pages[0].extract_text()
    for satu in ("Keterangan", "Halimatussa'diyahtul", "Kesejahteraan"):
        assert satu in teks.split()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
def test_words_that_do_not_fit_a_table_are_broken_and_stay_in_it() -> None:
    kata_panjang = "Penanggungjawabkesejahteraan"
    blok = tabel(tuple((kata_panjang, 25) for _ in range(4)), tuple([kata_panjang] * 4))
    data = write(cetakan(blok), F4)
    assert tepi_kanan(data) < F4.lebar - F4.kanan + 0.1
    assert sorted(huruf(data)) == sorted(kata_panjang * 8)


def test_documents_set_at_the_same_time_are_those_set_one_by_one() -> None:
    semua = [cetakan(baris(Gaya.ISI, f"Desa {n}."), judul=str(n)) for n in range(8)]
    with ThreadPoolExecutor(3) as utas:
        bersama = list(utas.map(lambda c: write(c, F4), semua))
    assert bersama == [write(c, F4) for c in semua]
