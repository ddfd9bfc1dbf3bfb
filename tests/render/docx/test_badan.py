"""Blocks and their neighbours: tables, signatures, new pages."""

from __future__ import annotations

import pytest
from lxml.etree import _Element as Element

from drafter.render.blok import (
    KERTAS,
    Berjudul,
    Blok,
    BlokTabel,
    BlokTanda,
    Gaya,
    HalamanBaru,
)
from drafter.render.docx import write
from tests.render.contoh import NAMA_PANJANG, baris, cetakan, cetakan_contoh, inline, tabel_panjang
from tests.render.docx.bantu import F4, body, has, root, short, text, w

ISI = baris(Gaya.ISI, "isi")
TANDA = BlokTanda((inline("Ditetapkan di X"), inline("KEPALA DESA X,")), inline("NAMA"), kanan=True)
KIRI = BlokTanda((inline("SEKRETARIS DESA X,"),), inline("NAMA"), kanan=False)
TABEL = BlokTabel(tabel_panjang(3))
MENIMBANG = Berjudul("Menimbang", (baris(Gaya.MENIMBANG, "a"), baris(Gaya.MENIMBANG, "b")))
MENGINGAT = Berjudul("Mengingat", (baris(Gaya.MENGINGAT, "c"),))


def _lekat(*blok: Blok) -> dict[str, bool]:
    """Whether each paragraph, by its words, keeps with the next."""
    return {text(p): has(p, "keepNext") for p in body(*blok).iter(w("p"))}


def _lebar(tabel: Element) -> list[int]:
    return [int(x.get(w("w"), "")) for x in tabel.iter(w("gridCol"))]


def test_neighbouring_labels_are_rows_of_one_table() -> None:
    badan = body(MENIMBANG, MENGINGAT, ISI)
    tabel = badan.findall(w("tbl"))
    assert [len(t.findall(w("tr"))) for t in tabel] == [2]
    assert list(short(badan)) == [
        *("KolomJudul: Menimbang", "KolomJudul: :", "Menimbang: a", "Menimbang: b"),
        *("KolomJudul: Mengingat", "KolomJudul: :", "Mengingat: c"),
        "IsiPasal: isi",
    ]


def test_the_label_table_has_no_lines_and_no_margins() -> None:
    tabel = body(MENIMBANG)[0]
    assert tabel.find(f".//{w('tblBorders')}") is None
    tepi = tabel.find(f".//{w('tblCellMar')}")
    assert tepi is not None
    assert {t.get(w("w")) for t in tepi} == {"0"}
    assert _lebar(tabel) == [1928, 283, 9071 - 1928 - 283]


@pytest.mark.parametrize("nama", KERTAS)
def test_tables_are_as_wide_as_the_text_on_every_sheet(nama: str) -> None:
    kertas = KERTAS[nama]
    dokumen = root(write(cetakan(MENIMBANG, ISI, TABEL, ISI), kertas))
    for tabel in dokumen.iter(w("tbl")):
        assert abs(sum(_lebar(tabel)) - kertas.lebar_isi * 1440 / 25.4) <= 1
    ukuran = dokumen.find(f".//{w('pgSz')}")
    assert ukuran is not None
    assert abs(int(ukuran.get(w("h"), "")) - kertas.tinggi * 1440 / 25.4) <= 1


def test_the_heading_of_a_table_repeats_and_no_row_is_split() -> None:
    rows = list(body(TABEL).iter(w("tr")))
    assert [r.find(f".//{w('tblHeader')}") is not None for r in rows] == [True] + [False] * 3
    assert all(r.find(f".//{w('cantSplit')}") is not None for r in rows)


def test_a_long_table_has_every_row_and_name() -> None:
    semua = list(short(body(BlokTabel(tabel_panjang(45)))))
    assert semua.count(f"TabelIsi: {NAMA_PANJANG}") == 6
    assert len([x for x in semua if x.startswith("TabelIsi")]) == 45 * 3


def test_column_widths_add_up_whatever_the_percents() -> None:
    from drafter.render.docx.tabel import _lebar_kolom

    assert sum(_lebar_kolom([33.3, 33.3, 33.3], 9071)) == 9071
    assert _lebar_kolom([10, 90], 1000) == (100, 900)


def test_a_signing_block_is_kept_together_and_with_what_stands_before_it() -> None:
    assert _lekat(ISI, TANDA) == {
        "isi": True,
        "Ditetapkan di X": True,
        "KEPALA DESA X,": True,
        "NAMA": False,
    }


def test_only_the_last_paragraph_of_labels_is_kept_with_a_signature() -> None:
    lekat = _lekat(MENIMBANG, MENGINGAT, TANDA)
    assert [lekat[x] for x in "abc"] == [False, False, True]


def test_the_last_row_of_a_table_is_kept_with_a_signature() -> None:
    sel = [p for p in body(TABEL, TANDA).iter(w("p")) if text(p).startswith("Warga")]
    assert [has(p, "keepNext") for p in sel] == [False, False, True]


def test_two_signatures_and_the_gazette_line_stay_together() -> None:
    lembaran = baris(Gaya.LEMBARAN, "LEMBARAN DESA")
    nama = [p for p in body(TANDA, KIRI, lembaran).iter(w("p")) if text(p) == "NAMA"]
    assert [has(p, "keepNext") for p in nama] == [True, True]


def test_each_signature_keeps_to_its_half_of_the_page() -> None:
    kanan, kiri = body(TANDA)[0], body(KIRI)[0]
    for p, sisi in ((kanan, "left"), (kiri, "right")):
        inden = p.find(f"{w('pPr')}/{w('ind')}")
        assert inden is not None
        assert inden.get(w(sisi)) in ("4535", "4536")


def test_there_is_room_to_sign() -> None:
    nama = body(TANDA)[2]
    jarak = nama.find(f"{w('pPr')}/{w('spacing')}")
    assert jarak is not None
    assert jarak.get(w("before")) == "960"


@pytest.mark.parametrize("blok", [ISI, MENIMBANG, TABEL, TANDA], ids=lambda b: type(b).__name__)
def test_a_new_page_begins_with_the_next_paragraph(blok: Blok) -> None:
    semua = [has(p, "pageBreakBefore") for p in body(ISI, HalamanBaru(), blok).iter(w("p"))]
    assert semua == [False, True, *[False] * (len(semua) - 2)]


def test_no_paragraph_is_there_for_room_only() -> None:
    contoh = root(write(cetakan_contoh(), F4))[0]
    kosong = [x for x in short(contoh) if x.endswith(": ")]
    pasal = [x for x in kosong if x == "Pasal: "]
    # a Pasal is its number; the Menetapkan of a Keputusan has nothing beside it
    assert [x for x in kosong if x not in pasal] == ["Menetapkan: "]


def test_two_tables_do_not_grow_together() -> None:
    badan = body(MENIMBANG, TABEL, HalamanBaru(), MENGINGAT)
    assert [x.tag for x in badan][:6] == [w(x) for x in ("tbl", "p", "tbl", "p", "tbl", "p")]
    assert has(badan[3], "pageBreakBefore")


def test_an_empty_document_is_still_a_document() -> None:
    assert [x.tag for x in body()] == [w("sectPr")]
