"""Values know their key and never become markup."""

from __future__ import annotations

from datetime import date

import pytest
from jinja2.exceptions import UndefinedError

from drafter.compose.nilai import BelumDiisi, NilaiTeks, bungkus
from drafter.naskah import tanda

DATA = bungkus(
    {"desa": {"nama": "O'o", "kk": 412, "sejak": date(2020, 1, 2), "kosong": None}, "d": ["a"]}, ""
)


def test_setiap_daun_tahu_kuncinya() -> None:
    desa = DATA["desa"]
    assert (desa["nama"].kunci, desa["kk"].kunci, DATA["d"][0].kunci) == (
        "desa.nama",
        "desa.kk",
        "d[0]",
    )
    assert desa["sejak"].kunci == "desa.sejak"


def test_nilai_dibandingkan_seperti_nilai_biasa() -> None:
    assert DATA["desa"]["nama"] == "O'o"
    assert "a" in DATA["d"]
    assert DATA["desa"]["kk"] > 400


@pytest.mark.parametrize(
    "teks",
    [
        str,
        lambda n: "x" + n,
        lambda n: n + "x",
        lambda n: f"{n}",
        lambda n: "".join(map(str, [n])),
    ],
)
def test_menjadi_teks_selalu_bertanda(teks: object) -> None:
    assert tanda.ISIAN in teks(NilaiTeks("O'o", "desa.nama"))  # type: ignore[operator]


def test_nilai_bukan_pola_format() -> None:
    with pytest.raises(TypeError):
        NilaiTeks("%s", "k") % 1


def test_isian_yang_kosong_salah_dalam_syarat_dan_bertanda_bila_dicetak() -> None:
    kosong = DATA["desa"]["kosong"]
    assert isinstance(kosong, BelumDiisi)
    assert not kosong
    assert str(kosong.sub.anak) == tanda.kurang("desa.kosong.sub.anak")


def test_kunci_yang_tidak_dikenal_menyebut_yang_terdekat() -> None:
    with pytest.raises(UndefinedError, match=r"`desa\.nma` tidak dikenal; maksud Anda `nama`"):
        DATA["desa"]["nma"]
