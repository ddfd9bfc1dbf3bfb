"""A paragraph: its words, its number, its bookmark, its references."""

from __future__ import annotations

import pytest

from drafter.naskah.nodes import Acuan, Huruf, Isian, Rujuk, Sitasi, Teks
from drafter.problem import DraftError
from drafter.render.blok import Gaya, Nomor, Paragraf, Senarai, Tingkat
from drafter.render.docx import write
from tests.render.contoh import JAHAT, baris, batang, butir, cetakan
from tests.render.docx.bantu import F4, body, has, root, short, text, val, w

PASAL = batang(Gaya.PASAL, Tingkat.PASAL, "Pasal 1", label="jenis")
AYAT = batang(Gaya.AYAT, Tingkat.AYAT, "(1)", "Isi.", label="jenis.daftar")


def _instr(*blok: Paragraf) -> list[str | None]:
    return [f.get(w("instr")) for f in body(*blok).iter(w("fldSimple"))]


def test_words_between_references_are_one_run() -> None:
    isi = body(baris(Gaya.ISI, "Desa ", Isian("desa.nama", "O'o"), " menurut ", Sitasi("x", "UU")))
    assert text(isi) == "Desa O'o menurut UU"
    assert len(isi.findall(f"{w('p')}/{w('r')}")) == 1


def test_a_value_is_printed_in_capitals_where_the_form_asks() -> None:
    nama = Isian("desa.nama", "Kandai II, ma'rif", Huruf.KAPITAL)
    assert text(body(baris(Gaya.JUDUL, nama))) == "KANDAI II, MA'RIF"


def test_hostile_text_is_printed_letter_for_letter() -> None:
    isi = body(baris(Gaya.ISI, JAHAT), baris(Gaya.ISI, Isian("x", JAHAT)))
    assert [text(p) for p in isi.iter(w("p"))] == [JAHAT, JAHAT]
    assert _instr(baris(Gaya.ISI, "{ REF _njenis }")) == []


def test_spaces_at_the_ends_survive() -> None:
    assert text(body(baris(Gaya.ISI, "  dua  "))) == "  dua  "


def test_a_character_no_xml_can_carry_is_refused_in_words() -> None:
    for jahat in ("\x01", "\ud800", "\ufffe"):
        with pytest.raises(DraftError) as galat:
            write(cetakan(baris(Gaya.ISI, f"nama {jahat} desa")), F4)
        assert galat.value.problems[0].code == "DOCX-001"
        assert f"U+{ord(jahat):04X}" in str(galat.value)
        assert "nama" in str(galat.value)


def test_an_unresolved_reference_never_reaches_the_page() -> None:
    with pytest.raises(TypeError, match="Rujuk"):
        write(cetakan(baris(Gaya.ISI, Rujuk(("jenis",)))), F4)


def test_the_number_comes_from_the_style() -> None:
    p = body(AYAT).find(w("p"))
    assert p is not None
    assert (val(p, "pPr", "pStyle"), has(p, "numPr"), has(p, "ind")) == ("Ayat", False, False)


def test_a_number_the_style_does_not_have_is_given_directly() -> None:
    p = body(butir(Gaya.TEMBUSAN, Senarai.ANGKA, 0, "1.", "Bupati"))[0]
    assert val(p, "pPr", "numPr", "ilvl") == "0"
    assert int(val(p, "pPr", "numPr", "numId") or 0) > 5


def test_a_style_with_a_number_can_stand_without_it() -> None:
    p = body(baris(Gaya.MENIMBANG, "bahwa satu saja"))[0]
    assert val(p, "pPr", "numPr", "numId") == "0"


def test_an_indent_other_than_that_of_the_list_is_given_directly() -> None:
    dalam = batang(Gaya.HURUF, Tingkat.HURUF, "a.", "x", inden=1)
    luar = batang(Gaya.HURUF, Tingkat.HURUF, "a.", "x", inden=0)
    assert [has(p, "ind") for p in body(dalam, luar).iter(w("p"))] == [False, True]


def test_a_heading_stands_below_its_number_in_one_paragraph() -> None:
    bab = batang(Gaya.BAB, Tingkat.BAB, "BAB I", "KETENTUAN UMUM")
    bagian = batang(Gaya.BAGIAN, Tingkat.BAGIAN, "Bagian Kesatu", "Umum")
    assert list(short(body(bab, bagian, PASAL))) == [
        "Bab: /KETENTUAN UMUM",
        "Bagian: Bagian Kesatu/Umum",
        "Pasal: ",
    ]


def test_a_label_is_a_hidden_bookmark_counted_from_one() -> None:
    nama = [(b.get(w("id")), b.get(w("name"))) for b in body(PASAL, AYAT).iter(w("bookmarkStart"))]
    assert nama == [("1", "_njenis"), ("2", "_njenis_0daftar")]


def test_a_label_used_twice_marks_its_first_place() -> None:
    assert len(list(body(PASAL, PASAL).iter(w("bookmarkStart")))) == 1


def test_a_reference_to_a_number_is_a_field_that_asks_for_it() -> None:
    isi = baris(Gaya.ISI, Acuan("jenis", "Pasal\u00a01"), " ayat ", Acuan("jenis.daftar", "(1)"))
    assert _instr(PASAL, AYAT, isi) == [" REF _njenis \\n \\h ", " REF _njenis_0daftar \\n \\h "]


def test_a_reference_to_words_repeats_them() -> None:
    bagian = batang(Gaya.BAGIAN, Tingkat.BAGIAN, "Bagian Kesatu", "Umum", label="umum")
    isi = baris(Gaya.ISI, Acuan("umum", "Bagian Kesatu"))
    badan = body(bagian, isi)
    assert [f.get(w("instr")) for f in badan.iter(w("fldSimple"))] == [" REF _numum \\h "]
    tanda = next(badan.iter(w("bookmarkStart")))
    assert [text(x) for x in tanda.itersiblings()] == ["Bagian Kesatu", "", "/Umum"]


def test_a_number_word_would_print_otherwise_is_a_plain_link() -> None:
    butir_ = batang(Gaya.HURUF_KURUNG, Tingkat.HURUF_KURUNG, "a)", "x", label="b")
    isi = baris(Gaya.ISI, Acuan("b", "a"))
    badan = body(butir_, isi)
    assert [(h.get(w("anchor")), text(h)) for h in badan.iter(w("hyperlink"))] == [("_nb", "a")]


def test_a_full_stop_is_no_part_of_a_number_referred_to() -> None:
    huruf = batang(Gaya.HURUF, Tingkat.HURUF, "a.", "x", label="h")
    assert _instr(huruf, baris(Gaya.ISI, Acuan("h", "a"))) == [" REF _nh \\n \\h "]


def test_a_reference_to_nothing_is_only_words() -> None:
    badan = body(baris(Gaya.ISI, Acuan("tidak-ada", "Pasal 9")))
    assert text(badan) == "Pasal 9"
    assert not list(badan.iter(w("fldSimple"), w("hyperlink")))


def test_every_link_leads_to_a_bookmark() -> None:
    from tests.render.contoh import cetakan_contoh

    badan = root(write(cetakan_contoh(), F4))
    ada = {b.get(w("name")) for b in badan.iter(w("bookmarkStart"))}
    instr = [(f.get(w("instr")) or "").split()[1] for f in badan.iter(w("fldSimple"))]
    anchor = [h.get(w("anchor")) for h in badan.iter(w("hyperlink"))]
    assert len(instr) > 10
    assert set(instr) | set(anchor) <= ada


def test_what_must_stay_together_says_so() -> None:
    lekat = Paragraf(Gaya.ISI, (Teks("x"),), lekat=True)
    assert has(body(lekat)[0], "keepNext")
    nomor = Nomor("(1)", Senarai.BATANG, Tingkat.AYAT)
    assert not has(body(Paragraf(Gaya.AYAT, (Teks("x"),), nomor))[0], "keepNext")
