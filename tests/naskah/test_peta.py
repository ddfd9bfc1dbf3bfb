"""Mapping text leaves the shape alone."""

from __future__ import annotations

from drafter.naskah import peta
from drafter.naskah.nodes import (
    Alinea,
    Asal,
    Ayat,
    Inlines,
    KolomTabel,
    Lampiran,
    Pasal,
    PenjelasanSatuan,
    Tabel,
    Teks,
    plain,
)

ASAL = Asal("x.naskah", 1)
POHON = Pasal("a", "Pasal 1", (Teks("x"),), (Ayat("a.b", "(1)", (Teks("y"),), (), ASAL),), ASAL)


def besar(isi: Inlines) -> Inlines:
    return (Teks(plain(isi).upper()),)


def test_teks_di_semua_tingkat_diubah() -> None:
    hasil = peta.satuan(POHON, besar)
    assert (plain(hasil.isi), plain(hasil.anak[0].isi)) == ("X", "Y")
    assert (hasil.nomor, hasil.anak[0].label) == ("Pasal 1", "a.b")


def test_tanpa_perubahan_simpulnya_tetap_yang_sama() -> None:
    assert peta.satuan(POHON, lambda isi: isi) is POHON


def test_lampiran_dan_penjelasan_ikut_diubah() -> None:
    tabel = Tabel((KolomTabel((Teks("nama"),), 100),), (((Teks("budi"),),),), ASAL)
    lamp = peta.lampiran(
        Lampiran("l", "", (Teks("judul"),), (tabel, Alinea((Teks("isi"),), ASAL)), ASAL), besar
    )
    assert isinstance(lamp.isi[0], Tabel)
    assert plain(lamp.isi[0].baris[0][0]) == "BUDI"
    jelas = PenjelasanSatuan("a", "Pasal 1", (Alinea((Teks("x"),), ASAL),))
    assert plain(peta.penjelasan(jelas, besar).alinea[0].isi) == "X"
