"""What follows from the place of a block: space, keeping together, outline, labels."""

from __future__ import annotations

from dataclasses import replace

from drafter.render.blok import Berjudul, Blok, BlokTabel, BlokTanda, Gaya
from drafter.render.rupa import RUPA
from drafter.render.tata import Tertata, tata
from tests.render.contoh import baris, batang, cetakan, cetakan_contoh, inline, tabel_panjang

TANDA = BlokTanda((inline("KEPALA DESA,"),), inline("LALU MA'RIF"), kanan=True)


def susun(*blok: Blok) -> tuple[Tertata, ...]:
    return tata(cetakan(*blok))


def test_every_style_has_a_look() -> None:
    assert set(RUPA) == set(Gaya)


def test_every_block_keeps_its_place() -> None:
    contoh = cetakan_contoh()
    assert [t.blok for t in tata(contoh)] == list(contoh.blok)


def test_lines_of_one_title_stand_close_and_the_group_stands_off() -> None:
    satu, dua, tiga = susun(
        baris(Gaya.JUDUL, "PERATURAN DESA"), baris(Gaya.JUDUL, "NOMOR 1"), baris(Gaya.RAHMAT, "X")
    )
    assert (satu.bawah, dua.atas) == (0.0, 0.0)
    assert dua.bawah == tiga.bawah == RUPA[Gaya.JUDUL].sesudah


def test_what_stands_before_a_signature_sticks_to_it() -> None:
    blok: list[Blok] = [
        baris(Gaya.PENUTUP, "Agar"),
        TANDA,
        TANDA,
        baris(Gaya.LEMBARAN, "LEMBARAN DESA"),
    ]
    assert [t.lekat for t in susun(*blok)] == [True, True, True, False]
    diktum = Berjudul("KESATU", (baris(Gaya.DIKTUM, "Keputusan ini berlaku."),))
    assert [t.lekat for t in susun(diktum, TANDA)] == [True, False]


def test_levels_of_the_outline_leave_no_gap() -> None:
    pasal = batang(Gaya.PASAL, 3, "Pasal 1")
    bab = batang(Gaya.BAB, 0, "BAB I", "UMUM")
    paragraf = batang(Gaya.PARAGRAF, 2, "Paragraf 1", "Umum")
    assert [t.tingkat for t in susun(pasal)] == [1]
    assert [t.tingkat for t in susun(bab, pasal, pasal, bab)] == [1, 2, 2, 1]
    assert [t.tingkat for t in susun(bab, paragraf, pasal, pasal)] == [1, 2, 3, 3]


def test_only_the_first_line_of_a_lampiran_or_penjelasan_is_a_heading() -> None:
    kepala = [baris(Gaya.LAMPIRAN_KEPALA, x) for x in ("LAMPIRAN", "NOMOR 1", "TENTANG")]
    assert [t.tingkat for t in susun(*kepala, BlokTabel(tabel_panjang(1)))] == [1, 0, 0, 0]


def test_a_label_belongs_to_its_first_block_also_inside_a_column() -> None:
    satu = replace(baris(Gaya.ISI, "a"), label="x")
    berjudul = Berjudul("Menimbang", (satu, replace(satu, label="y")), label="x")
    a, b = susun(satu, berjudul)
    assert (a.label, b.label, [x.label for x in b.anak]) == ("x", "", ["", "y"])
