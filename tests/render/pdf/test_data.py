"""What the template gets: plain values, with every decision made."""

from __future__ import annotations

import json
from typing import Any

from drafter.naskah.nodes import Acuan, Isian, KolomTabel, Tabel, Teks
from drafter.render.blok import KERTAS, Blok, BlokTabel, BlokTanda, Gaya
from drafter.render.pdf.data import data
from tests.render.contoh import ASAL, baris, batang, cetakan, cetakan_contoh, inline, tabel_panjang

F4 = KERTAS["f4"]


def blok(*isi: Blok) -> list[Any]:
    hasil: list[Any] = json.loads(data(cetakan(*isi), F4, ""))["blok"]
    return hasil


def test_everything_is_one_line_of_json() -> None:
    masukan = data(cetakan_contoh(), F4, "x")
    assert "\n" not in masukan
    assert set(json.loads(masukan)) == {
        *("judul", "keterangan", "rancangan", "kertas", "ukuran", "blok")
    }


def test_a_paragraph_met_before_is_described_for_the_document_it_now_stands_in() -> None:
    rujukan = baris(Gaya.ISI, "dalam ", Acuan("satu", "Pasal 1"))
    pasal = batang(Gaya.PASAL, 3, "Pasal 1", label="satu")
    assert blok(pasal, rujukan)[1]["isi"] == ["dalam ", ["Pasal 1", "satu"]]
    assert blok(rujukan)[0]["isi"] == "dalam Pasal 1"
    assert "label" not in blok(pasal)[0]
    assert "jarak" in blok(baris(Gaya.RAHMAT, "x"), rujukan)[1]


def test_neighbouring_words_are_joined_and_links_stand_apart() -> None:
    pasal = batang(Gaya.PASAL, 3, "Pasal\u00a01", label="satu")
    isi = baris(Gaya.ISI, Teks("dalam "), Isian("x", "Desa "), Acuan("satu", "Pasal 1"), " dan ",
                Acuan("tiada", "Pasal 9"), ".")  # fmt: skip
    satu, dua = blok(pasal, isi)
    assert satu["kepala"] == "Pasal 1"
    assert satu["label"] == "satu"
    assert dua["isi"] == ["dalam Desa ", ["Pasal 1", "satu"], " dan Pasal 9."]


def test_a_step_of_indent_moves_the_number_and_its_text() -> None:
    (satu,) = blok(batang(Gaya.HURUF, 5, "a.", "isi", inden=2))
    assert (satu["nomor"], satu["kiri"]) == ("a.", 20.0)


def test_the_heading_of_a_lampiran_starts_in_the_middle_of_the_text() -> None:
    (satu,) = blok(baris(Gaya.LAMPIRAN_KEPALA, "LAMPIRAN"))
    assert "tengah" not in satu
    assert satu["kiri"] == 80.0


def test_a_table_takes_the_signature_after_it() -> None:
    tanda = BlokTanda((inline("KEPALA DESA,"),), inline("LALU"), kanan=True)
    tabel, sesudah = blok(BlokTabel(tabel_panjang(2)), tanda, baris(Gaya.ISI, "x"))
    assert tabel["tanda"]["nama"] == "LALU"
    assert sesudah["jenis"] == "alinea"


def test_words_are_measured_only_where_a_column_may_be_too_narrow() -> None:
    lapang, sempit = (
        BlokTabel(Tabel((KolomTabel(inline("No."), 10), KolomTabel(inline("Nama"), lebar)),
                        ((inline("1"), inline("Kesejahteraan dan gotong-royong")),), ASAL))
        for lebar in (90, 1)
    )  # fmt: skip
    satu, dua = blok(lapang, sempit)
    assert "kata" not in satu
    assert dua["kata"] == [[["No."], ["1"]], [["Nama"], ["Kesejahteraan", "gotong-"]]]
