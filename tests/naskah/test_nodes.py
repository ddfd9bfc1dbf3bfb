"""The tree itself."""

from __future__ import annotations

import dataclasses

import pytest

from drafter.naskah.nodes import (
    Acuan,
    Asal,
    Ayat,
    Huruf,
    Isian,
    Lubang,
    Pasal,
    Rujuk,
    Sitasi,
    Teks,
    plain,
    walk,
)

ASAL = Asal("x.naskah", 1)


def test_simpul_tidak_dapat_diubah() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Teks("a").isi = "b"  # type: ignore[misc]


def test_walk_mengunjungi_induk_sebelum_anak() -> None:
    ayat = Ayat("a.x", "(1)", (Teks("Satu."),), (), ASAL)
    pasal = Pasal("a", "Pasal 1", (), (ayat,), ASAL)
    assert [s.label for s in walk((pasal,))] == ["a", "a.x"]


def test_plain_mencetak_semua_jenis_potongan() -> None:
    isi = (
        Teks("T "),
        Isian("k", "n", Huruf.KAPITAL),
        Acuan("a", " Pasal 1"),
        Sitasi("uu", " UU"),
        Rujuk(("a",)),
        Lubang(3),
    )
    assert plain(isi) == "T N Pasal 1 UU[a][3]"


def test_asal_ditulis_berkas_dan_baris() -> None:
    assert str(ASAL) == "x.naskah:1"
