"""The canonical text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from drafter.naskah.nodes import NBSP, Huruf, Isian, Provenans, Teks
from drafter.render.blok import (
    Berjudul,
    BlokTanda,
    Cetakan,
    Gaya,
    HalamanBaru,
    Nomor,
    Paragraf,
    Senarai,
    Tingkat,
)
from drafter.render.segel import Keadaan, keadaan
from drafter.render.text import kata, sidik, teks, write

AYAT = Nomor("(1)", Senarai.BATANG, Tingkat.AYAT)
PROVENANS = Provenans("perdes/lkd", "a" * 64, "b" * 64, "52.05.01.2007", "2026-11-21", "0.1.0")


def test_nomor_dan_indentasi_tercetak() -> None:
    huruf = Nomor("a.", Senarai.BATANG, Tingkat.HURUF)
    blok = (
        Paragraf(Gaya.AYAT, (Teks("Satu:"),), AYAT),
        Paragraf(Gaya.HURUF, (Teks("x."),), huruf, inden=1),
    )
    assert teks(blok) == "(1) Satu:\n    a. x.\n"


def test_spasi_tak_putus_menjadi_spasi_biasa() -> None:
    assert teks((Paragraf(Gaya.ISI, (Teks(f"Pasal{NBSP}5"),)),)) == "Pasal 5\n"


def test_nilai_dikapitalkan_bila_bentuknya_meminta() -> None:
    assert kata((Isian("desa.nama", "O'o", Huruf.KAPITAL), Teks("!"))) == "O'O!"


def test_berjudul_menjajarkan_isi_di_kolom_kanan() -> None:
    huruf = [Nomor(x, Senarai.HURUF, 0) for x in ("a.", "b.")]
    isi = tuple(Paragraf(Gaya.MENIMBANG, (Teks("bahwa;"),), n) for n in huruf)
    satu, dua = teks((Berjudul("Menimbang", isi),)).splitlines()
    assert satu.index("a.") == dua.index("b.")


def test_tanda_tangan_kanan_di_paruh_kanan() -> None:
    baris = teks((BlokTanda(((Teks("KEPALA DESA,"),),), (Teks("NAMA"),), kanan=True),)).splitlines()
    assert all(not b or b.startswith(" " * 30) for b in baris)


def test_halaman_baru_terlihat_di_teks() -> None:
    assert "-----" in teks((Paragraf(Gaya.ISI, (Teks("a"),)), HalamanBaru()))


def test_berkas_teks_bersegel_dan_menyebut_asalnya(tmp_path: Path) -> None:
    blok = (Paragraf(Gaya.ISI, (Teks("Isi."),)),)
    data = write(Cetakan("Judul", True, date(2026, 11, 21), blok, PROVENANS, sidik(blok)))
    berkas = tmp_path / "a.txt"
    berkas.write_bytes(data)
    assert keadaan(berkas) is Keadaan.UTUH
    assert "perdes/lkd" in data.decode()
    berkas.write_bytes(data.replace(b"Isi.", b"Isu."))
    assert keadaan(berkas) is Keadaan.DISUNTING
