"""A user's own Word file as the shell: letterhead kept, tags filled, our styles and lists added."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE

from drafter.problem import InputError
from drafter.render.blok import Gaya, Senarai, Tingkat
from drafter.render.docx import Kulit, write
from drafter.render.docx.paket import pack
from drafter.render.pengguna import kulit as modul
from tests.render.contoh import batang, butir, cetakan, cetakan_contoh
from tests.render.docx.bantu import F4, parts, root, short, text, val, w
from tests.render.docx.hitung import numbers


def fill(path: Path, data: Mapping[str, object]) -> Kulit:
    return modul.fill(path, data, repr(data))


DESA = {"desa": {"nama": "Kandai II & <O'o>"}}
AYAT = cetakan(
    batang(Gaya.PASAL, Tingkat.PASAL, "Pasal 1"),
    batang(Gaya.AYAT, Tingkat.AYAT, "(1)", "isi ayat"),
    butir(Gaya.MENIMBANG, Senarai.HURUF, 0, "a.", "x"),
    butir(Gaya.TEMBUSAN, Senarai.ANGKA, 0, "1.", "y"),
)


@pytest.fixture
def kop(tmp_path: Path) -> Path:
    """A letterhead as a secretary would make it, in python-docx's own large template."""
    dokumen = Document()
    dokumen.add_paragraph("PEMERINTAH DESA {{ desa.nama }}")
    dokumen.add_paragraph("[naskah]")
    dokumen.add_paragraph("di bawah naskah")
    dokumen.sections[0].header.paragraphs[0].text = "Kop {{ desa.nama | kapital }}"
    dokumen.save(str(tmp_path / "kop.docx"))
    return tmp_path / "kop.docx"


def _isi(data: bytes) -> list[str]:
    return list(short(root(data)[0]))


def test_the_letterhead_is_filled_and_the_text_goes_to_its_mark(kop: Path) -> None:
    data = write(AYAT, F4, fill(kop, DESA))
    assert [x.partition(": ")[2] for x in _isi(data)] == [
        "PEMERINTAH DESA Kandai II & <O'o>",
        *("", "isi ayat", "x", "y"),
        "di bawah naskah",
    ]
    kepala = next(b for n, b in parts(data).items() if n.startswith("word/header") and b"Kop" in b)
    assert "Kop KANDAI II &amp; &lt;O'O&gt;" in kepala.decode()


def test_a_filling_is_made_once(kop: Path) -> None:
    assert fill(kop, DESA) is fill(kop, dict(DESA))
    assert fill(kop, DESA) is not fill(kop, {"desa": {"nama": "Lain"}})


def test_a_shell_without_tags_is_one_for_all_villages(tmp_path: Path) -> None:
    Document().save(str(tmp_path / "polos.docx"))
    assert fill(tmp_path / "polos.docx", DESA) is fill(tmp_path / "polos.docx", {})


def test_without_a_mark_the_text_goes_to_the_end(tmp_path: Path) -> None:
    dokumen = Document()
    dokumen.add_paragraph("KOP")
    dokumen.save(str(tmp_path / "kop.docx"))
    data = write(AYAT, F4, fill(tmp_path / "kop.docx", {}))
    assert [x.partition(": ")[2] for x in _isi(data)] == ["KOP", "", "isi ayat", "x", "y"]


def test_our_lists_count_beside_those_of_the_file(kop: Path) -> None:
    contoh = cetakan_contoh()
    assert numbers(write(contoh, F4, fill(kop, DESA))) == numbers(write(contoh, F4))


def test_our_own_shell_is_a_shell_too() -> None:
    dasar = Path(__file__).parents[3] / "templates" / "kulit" / "dasar.docx"
    assert _isi(write(AYAT, F4, fill(dasar, {}))) == _isi(write(AYAT, F4))


def test_a_style_of_the_file_wins_and_is_numbered_all_the_same(tmp_path: Path) -> None:
    dokumen = Document()
    gaya = dokumen.styles.add_style("Ayat", WD_STYLE_TYPE.PARAGRAPH)
    gaya.element.set(w("styleId"), "Ayat7")
    dokumen.save(str(tmp_path / "kop.docx"))
    data = write(AYAT, F4, fill(tmp_path / "kop.docx", {}))
    ayat = next(p for p in root(data).iter(w("p")) if text(p) == "isi ayat")
    assert val(ayat, "pPr", "pStyle") == "Ayat7"
    assert val(ayat, "pPr", "numPr", "ilvl") == "1"
    assert numbers(data)[-3:] == ["(1)", "a.", "1."]


def test_bookmarks_of_the_file_keep_out_of_the_way(kop: Path) -> None:
    contoh = write(cetakan_contoh(), F4, fill(kop, DESA))
    nomor = [b.get(w("id")) for b in root(contoh).iter(w("bookmarkStart"))]
    assert len(nomor) == len(set(nomor))


def test_the_sheet_is_ours_and_provenance_is_told(kop: Path) -> None:
    data = write(AYAT, F4, fill(kop, DESA))
    ukuran = [(s.get(w("w")), s.get(w("h"))) for s in root(data).iter(w("pgSz"))]
    assert ukuran == [("12189", "18709")]
    assert b"drafter.segel" in parts(data)["docProps/custom.xml"]
    assert b"custom-properties+xml" in parts(data)["[Content_Types].xml"]


def test_the_same_filling_is_the_same_bytes(kop: Path, tmp_path: Path) -> None:
    satu = write(AYAT, F4, fill(kop, DESA))
    modul._TERISI.clear()
    assert write(AYAT, F4, fill(kop, DESA)) == satu


def _bertanda(tmp_path: Path, tanda: str) -> Path:
    dokumen = Document()
    dokumen.add_paragraph(tanda)
    dokumen.save(str(tmp_path / "kop.docx"))
    return tmp_path / "kop.docx"


@pytest.mark.parametrize(
    ("tanda", "kode", "kata"),
    [
        ("{{ desa.nmaa }}", "WORD-011", "`desa.nmaa`"),
        ("{{ kabupaten }}", "WORD-011", "`kabupaten`"),
        ("{{ desa.nama ", "WORD-0", "{{"),
        ("{% if %}", "WORD-0", "if"),
        ("{{ ''.__class__.__mro__ }}", "WORD-0", ""),
    ],
)
def test_a_wrong_tag_is_told_in_words(tmp_path: Path, tanda: str, kode: str, kata: str) -> None:
    with pytest.raises(InputError) as galat:
        fill(_bertanda(tmp_path, tanda), DESA)
    assert galat.value.problems[0].code.startswith(kode)
    assert kata in str(galat.value)
    assert "kop.docx" in str(galat.value)


def test_a_value_is_never_a_tag(tmp_path: Path) -> None:
    kop = _bertanda(tmp_path, "{{ desa.nama }}")
    data = write(AYAT, F4, fill(kop, {"desa": {"nama": "{{ 7*7 }} <w:p>"}}))
    assert _isi(data)[0].endswith("{{ 7*7 }} <w:p>")


def _rusak(apa: str, path: Path) -> None:
    if apa == "bukan zip":
        path.write_bytes(b"halo")
    elif apa == "tanpa dokumen":
        path.write_bytes(pack([("a.xml", b"<a/>")]))
    elif apa == "bukan xml":
        path.write_bytes(pack([("word/document.xml", b"<a")]))
    elif apa == "tanpa badan":
        path.write_bytes(pack([("word/document.xml", b"<a/>"), ("word/styles.xml", b"<a/>")]))
    elif apa == "bom":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as paket:
            paket.writestr("word/document.xml", b"0" * (60 << 20))
    elif apa == "folder":
        path.mkdir()


@pytest.mark.parametrize(
    "apa", ["bukan zip", "tanpa dokumen", "bukan xml", "tanpa badan", "bom", "folder", "tidak ada"]
)
def test_what_is_no_word_file_is_refused_in_words(tmp_path: Path, apa: str) -> None:
    _rusak(apa, tmp_path / "kop.docx")
    with pytest.raises(InputError) as galat:
        fill(tmp_path / "kop.docx", DESA)
    assert galat.value.problems[0].code.startswith("WORD-00")


def test_the_saved_file_is_one_that_python_docx_reads(kop: Path) -> None:
    dokumen = Document(BytesIO(write(cetakan_contoh(), F4, fill(kop, DESA))))
    assert any(p.style is not None and p.style.name == "Pasal" for p in dokumen.paragraphs)
