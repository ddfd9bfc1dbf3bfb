"""The passes from markup to numbered text, told by fixture files in ``kasus/``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from drafter.compose.kerangka import kerangka
from drafter.naskah import tanda
from drafter.naskah.nodes import NBSP, Satuan, plain
from drafter.problem import DraftError
from tests.kasus import Kasus, kasus

DI = Path(__file__).parent / "kasus"
_BERTERAP = [k for n in ("penomoran", "rujukan", "tanda_baca") for k in kasus(DI / f"{n}.txt")]


def siapkan(markup: str) -> str:
    """Markup as Jinja would hand it over: origin marks and references in place."""

    def rujuk(m: re.Match[str]) -> str:
        return tanda.rujuk(tuple(m[2].split(",")), polos=bool(m[1]))

    baris = [
        tanda.asal("kasus.naskah", n) + re.sub(r"<(!?)([a-z.,~-]+)>", rujuk, b)
        for n, b in enumerate(markup.split("\n"), start=1)
    ]
    return "\n".join(baris)


def cetak(satuan: Iterable[Satuan], inden: str = "") -> Iterable[str]:
    """The body as indented lines."""
    for s in satuan:
        isi = plain(s.isi)
        if type(s).__name__ == "Pasal":
            yield inden + s.nomor
            if isi:
                yield f"{inden}  {'  ' * ('BAB' in s.nomor)}{isi}"
        else:
            yield f"{inden}{s.nomor} {isi}".rstrip()
        yield from cetak(s.anak, inden + "  ")
        if s.penutup:
            yield f"{inden}  {plain(s.penutup)}"


@pytest.mark.parametrize("k", _BERTERAP, ids=lambda k: f"{k.letak} {k.judul}")
def test_templat_menjadi_naskah_bernomor(k: Kasus) -> None:
    hasil = kerangka(siapkan(k.masukan))
    assert not hasil.problems, k.letak
    assert "\n".join(cetak(hasil.batang_tubuh)).replace(NBSP, " ") == k.harapan, k.letak


@pytest.mark.parametrize("k", kasus(DI / "kesalahan.txt"), ids=lambda k: f"{k.letak} {k.judul}")
def test_templat_yang_salah_menyebut_berkas_baris_dan_saran(k: Kasus) -> None:
    problems = kerangka(siapkan(k.masukan)).problems
    assert "\n".join(f"{p.code} baris {p.place.line}" for p in problems) == k.harapan, k.letak
    assert all(p.place.file == "kasus.naskah" and p.message and p.remedy for p in problems)


def test_spasi_tidak_putus_di_antara_pasal_dan_nomornya() -> None:
    teks = siapkan("Pasal #a\nMenurut Pasal 18 ayat (6) dan Nomor 7 huruf a Lampiran II.")
    isi = plain(kerangka(teks).batang_tubuh[0].isi)
    assert (
        isi
        == f"Menurut Pasal{NBSP}18 ayat{NBSP}(6) dan Nomor{NBSP}7 huruf{NBSP}a Lampiran{NBSP}II."
    )


def test_penjelasan_menyebut_setiap_pasal_dan_ayat_bila_satu_dijelaskan() -> None:
    teks = "\n".join(
        [
            *("Pasal #a", "(1) #x Satu.", "(2) Dua.", "Pasal #b", "Isi."),
            *("Penjelasan", "Umum", "Alinea satu.", "", "Alinea dua", "masih dua."),
            *("Pasal #a", "Ayat #x", "Cukup terang"),
        ]
    )
    hasil = kerangka(siapkan(teks))
    assert not hasil.problems
    assert [plain(a.isi) for a in hasil.umum] == ["Alinea satu.", "Alinea dua masih dua."]
    a, b = hasil.pasal
    assert [(x.nomor, [plain(y.isi) for y in x.alinea]) for x in a.anak] == [
        ("(1)", ["Cukup terang."]),
        ("(2)", []),
    ]
    assert (b.alinea, b.anak) == ((), ())


def test_kerangka_yang_sama_dibaca_sekali() -> None:
    teks = siapkan("Pasal #a\nIsi.")
    assert kerangka(teks) is kerangka(teks)


def test_lebih_dari_26_butir_adalah_kesalahan() -> None:
    butir = "\n".join(f"a. butir {n}" for n in range(40))
    problems = kerangka(siapkan(f"Pasal #a\nDaftar:\n{butir}")).problems
    assert [(p.code, p.place.line) for p in problems] == [("NASKAH-020", 29)]  # told once


@pytest.mark.parametrize(
    "markup",
    [
        "Pasal #a\nIsi <!l>.\nLampiran #l Judul\n" + "a. butir\n" * 27,
        "Memperhatikan\n" + "- butir\n" * 27 + "Pasal #a\nIsi.",
    ],
)
def test_butir_di_luar_batang_tubuh_pun_tidak_melewati_z(markup: str) -> None:
    with pytest.raises(DraftError, match="NASKAH-020"):
        kerangka(siapkan(markup))


@pytest.mark.parametrize("lebar", ["abc | 20", "0 | 20", "-5 | 20", "² | 20", "20", "1e9 | 20"])
def test_lebar_kolom_yang_bukan_persen_ditolak(lebar: str) -> None:
    tabel = f"Lampiran #l J\n| a | b |\n|= {lebar} |\n| x | y |\n"
    problems = kerangka(siapkan(f"Pasal #a\nIsi <!l>.\n{tabel}")).problems
    assert "NASKAH-010" in [p.code for p in problems]


def test_penjelasan_huruf_menyebut_ayat_dan_huruf_di_sampingnya() -> None:
    teks = "\n".join(
        [
            *("Pasal #a", "(1) Satu:", "a. #x p", "b. q", "(2) Dua."),
            *("Penjelasan", "Umum", "Umum.", "Pasal #a", "Huruf #x", "Cukup terang"),
        ]
    )
    hasil = kerangka(siapkan(teks))
    assert not hasil.problems
    satu, dua = hasil.pasal[0].anak
    assert [(satu.sebutan, satu.nomor), (dua.sebutan, dua.nomor)] == [
        ("Ayat", "(1)"),
        ("Ayat", "(2)"),
    ]
    assert [(h.sebutan, h.nomor, len(h.alinea)) for h in satu.anak] == [
        ("Huruf", "a", 1),
        ("Huruf", "b", 0),
    ]
