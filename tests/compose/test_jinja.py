"""The sandbox: what a template may do, and where its faults are."""

from __future__ import annotations

import pytest

from drafter.compose.jinja import nyata, render
from drafter.compose.nilai import bungkus
from drafter.naskah import tanda
from drafter.naskah.tanda import Nilai
from drafter.problem import DraftError

DATA = bungkus(
    {"nama": "O'o", "umur": 5, "kosong": None, "d": ["satu", "dua", "tiga"], "rp": 1500000}, ""
)


def hasil(sumber: str) -> tuple[str, tuple[Nilai, ...]]:
    """Render; the skeleton without origin marks, and the values."""
    teks, nilai = tanda.lepaskan(render({"t.naskah": sumber}.get, "t.naskah", DATA))
    return "".join(p for b in teks.split("\n") for p, _, _ in tanda.pisah_asal(b)), nilai


@pytest.mark.parametrize(
    ("sumber", "isi"),
    [
        ("{{ nama }}", Nilai("nama", "O'o")),
        ("{{ nama | kapital }}", Nilai("nama", "O'O")),
        ("{{ umur | angka }}", Nilai("umur", "5 (lima)")),
        ("{{ umur | persen }}", Nilai("umur", "5% (lima persen)")),
        ("{{ rp | rupiah }}", Nilai("rp", "Rp1.500.000,00 (satu juta lima ratus ribu rupiah)")),
        ("{{ nama.upper() }}", Nilai("", "O'O")),
        ("{{ nama ~ 'x' }}", Nilai("nama", "O'o")),
    ],
)
def test_isian_menjadi_nilai_dengan_kuncinya(sumber: str, isi: Nilai) -> None:
    assert hasil(sumber)[1] == (isi,)


def test_bilangan_yang_ditulis_di_templat_adalah_naskah_bukan_data() -> None:
    assert hasil("{{ 14 | angka }} hari") == ("14 (empat belas) hari", ())


def test_gabung_memakai_koma_dan_kata_penghubung() -> None:
    teks, nilai = hasil("{{ d | gabung }}")
    assert teks == "\ue0020\ue004, \ue0021\ue004, dan \ue0022\ue004"
    assert [n.isi for n in nilai] == ["satu", "dua", "tiga"]


@pytest.mark.parametrize(
    ("sumber", "baris", "kata"),
    [
        ("\n{{ tak_ada }}", 2, "tak_ada"),
        ("\n\n{% if %}", 3, "tidak terbaca"),
        ("{{ nama.__class__ }}", 1, "tidak diizinkan"),
        ("\n{{ d }}", 2, "gabung"),
        ("\n{{ nama | rupiah }}", 2, "rupiah"),
        ("\n{{ true }}", 2, "ya/tidak"),
        ("\n{{ nama | tojson }}", 2, "tojson"),
        ("\n{% include 'lain.naskah' %}", 2, "lain.naskah"),
        ("\n{{ 'a' * 10 ** 12 }}", 2, "terlalu besar"),
        ("\n{{ 1 / 0 }}", 2, "nol"),
    ],
)
def test_kesalahan_templat_menyebut_baris(sumber: str, baris: int, kata: str) -> None:
    with pytest.raises(DraftError) as galat:
        hasil(sumber)
    (p,) = galat.value.problems
    assert (p.place.file, p.place.line) == ("t.naskah", baris)
    assert kata in p.message
    assert p.remedy


def test_asal_baris_benar_sesudah_komentar_dan_perulangan() -> None:
    sumber = "satu\n{# dua\ntiga #}\n{% for x in d %}\n    lima\n{% endfor %}\n{{ kosong }}\n"
    teks = render({"t.naskah": sumber}.get, "t.naskah", DATA)
    asal = [
        (p.strip(), n) for b in teks.split("\n") for p, _, n in tanda.pisah_asal(b) if p.strip()
    ]
    assert asal == [("satu", 1), *[("lima", 5)] * 3, (tanda.kurang("kosong"), 7)]
    assert tanda.kekurangan(teks) == (("kosong", "t.naskah", 7),)


def test_include_membawa_nama_berkasnya_sendiri() -> None:
    sumber = {"a.naskah": "a\n{% include 'b.naskah' %}", "b.naskah": "\n{{ kosong }}"}
    teks = render(sumber.get, "a.naskah", DATA)
    assert tanda.kekurangan(teks) == (("kosong", "b.naskah", 2),)


def test_ungkapan_kepala_templat() -> None:
    assert nyata("'satu' in d", DATA, "t.naskah")
    assert not nyata("kosong", DATA, "t.naskah")
    with pytest.raises(DraftError):
        nyata("tak_ada.x", DATA, "t.naskah")
