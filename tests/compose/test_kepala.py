"""The head of a template: what is wrong in it is told with its line."""

from __future__ import annotations

import pytest

from drafter.compose.kepala import Dasar, Tolak, baca_kepala
from drafter.problem import InputError

AWAL = "---\njenis: sk\ntentang: Uji\n"


@pytest.mark.parametrize(
    ("kepala", "kata"),
    [
        ("mengingat: uu-6-2014", "mengingat"),
        ("mengingat: {a: b}", "mengingat"),
        ("mengingat: [[a]]", "mengingat"),
        ("mengingat: [{id: [a], bila: b}]", "mengingat"),
        ("tembusan: Camat", "tembusan"),
        ("tembusan: [[a]]", "tembusan"),
        ("perdes_induk: perdes/lkd", "perdes_induk"),
        ("perdes_induk: {templat: [a]}", "perdes_induk"),
        ("perdes_induk: {templat: a, pasal: b}", "perdes_induk"),
        ("tolak: ya", "tolak"),
        ("tolak: {bila: a, sebab: b}", "tolak"),
        ("tolak: [{bila: a, sebab: b, saran: [c]}]", "tolak"),
        ("tolak: {bila: a, sebab: '', saran: c}", "tolak"),
        ("ulang: [pengurus]", "ulang"),
        ("perlu: {a: b}", "perlu"),
        ("keterangan: [a]", "keterangan"),
        ("mengingt: [a]", "mengingt"),
        ("tingkat: provinsi", "tingkat"),
        ("tingkat: [kecamatan, [a]]", "tingkat"),
    ],
)
def test_isi_kepala_yang_salah_bentuk_disebut_dengan_barisnya(kepala: str, kata: str) -> None:
    with pytest.raises(InputError) as galat:
        baca_kepala(f"{AWAL}{kepala}\n---\n", "a.naskah")
    (p,) = galat.value.problems
    assert (p.code, p.place.line) == ("TEMPLAT-004", 4)
    assert kata in p.message
    assert p.remedy


@pytest.mark.parametrize("kepala", ["a: [", "? [a]\n: b", "a: &x [*x]", "a: \x07", "[" * 5000, "x"])
def test_kepala_yang_bukan_yaml_ditolak(kepala: str) -> None:
    with pytest.raises(InputError, match="TEMPLAT-004"):
        baca_kepala(f"---\n{kepala}\n---\n", "a.naskah")


def test_kepala_yang_lengkap_terbaca() -> None:
    teks = f"{AWAL}mengingat: [a, {{id: b, bila: c}}]\ntembusan:\n- Camat\nperdes_induk:\n---\n"
    kepala = baca_kepala(teks, "a.naskah")
    assert kepala.mengingat == (Dasar("a"), Dasar("b", "c"))
    assert kepala.tembusan == ("Camat",)
    assert kepala.perdes_induk == ()


@pytest.mark.parametrize(
    "kepala", ["{bila: a, sebab: b, saran: c}", "[{bila: a, sebab: b, saran: c}]"]
)
def test_tolak_ditulis_satu_atau_sebagai_daftar(kepala: str) -> None:
    assert baca_kepala(f"{AWAL}tolak: {kepala}\n---\n", "a.naskah").tolak == (Tolak("a", "b", "c"),)


def test_tingkat_bawaannya_desa_dan_boleh_beberapa() -> None:
    assert baca_kepala(f"{AWAL}---\n", "a.naskah").tingkat == ("desa",)
    assert baca_kepala(f"{AWAL}tingkat: kecamatan\n---\n", "a.naskah").tingkat == ("kecamatan",)
    dua = baca_kepala(f"{AWAL}tingkat: [kecamatan, kabupaten]\n---\n", "a.naskah")
    assert dua.tingkat == ("kecamatan", "kabupaten")


def test_di_atas_desa_hanya_ada_keputusan() -> None:
    with pytest.raises(InputError, match="hanya ada di desa"):
        baca_kepala("---\njenis: perdes\ntentang: Uji\ntingkat: kabupaten\n---\n", "a.naskah")
