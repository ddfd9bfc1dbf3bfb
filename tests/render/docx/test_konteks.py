"""Numbers, counted again by a second reader of the file, are the numbers of the blocks."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.render.blok import Berjudul, Blok, Gaya, Paragraf, Senarai, Tingkat
from drafter.render.docx import write
from tests.render.contoh import batang, butir, cetakan, cetakan_contoh
from tests.render.docx.bantu import F4, root, val, w
from tests.render.docx.hitung import numbers

GAYA = {
    Tingkat.BAB: Gaya.BAB,
    Tingkat.BAGIAN: Gaya.BAGIAN,
    Tingkat.PARAGRAF: Gaya.PARAGRAF,
    Tingkat.PASAL: Gaya.PASAL,
    Tingkat.AYAT: Gaya.AYAT,
    Tingkat.HURUF: Gaya.HURUF,
    Tingkat.ANGKA: Gaya.ANGKA,
    Tingkat.HURUF_KURUNG: Gaya.HURUF_KURUNG,
    Tingkat.ANGKA_KURUNG: Gaya.ANGKA_KURUNG,
}
POLA = {
    Tingkat.BAB: ("BAB {}", "I II III IV V VI VII VIII IX X XI XII"),
    Tingkat.PARAGRAF: ("Paragraf {}", ""),
    Tingkat.PASAL: ("Pasal {}", ""),
    Tingkat.AYAT: ("({})", ""),
    Tingkat.HURUF: ("{}.", "a b c d e f g h i j k l"),
    Tingkat.ANGKA: ("{}.", ""),
    Tingkat.HURUF_KURUNG: ("{})", "a b c d e f g h i j k l"),
    Tingkat.ANGKA_KURUNG: ("{})", ""),
}


def _sah(tingkat: list[int]) -> list[int]:
    """What stands below a Pasal never follows a heading: put the Pasal in."""
    hasil: list[int] = []
    for t in tingkat:
        if t > Tingkat.PASAL and (not hasil or hasil[-1] < Tingkat.PASAL):
            hasil.append(Tingkat.PASAL)
        hasil.append(t)
    return hasil


TINGKAT = st.lists(st.integers(Tingkat.BAB, Tingkat.ANGKA_KURUNG), max_size=12).map(_sah)


def _harapan(tingkat: list[int]) -> list[str]:
    """The law's rule: a Pasal counts through, all else anew below each higher unit."""
    hitung = dict.fromkeys(range(Tingkat.ANGKA_KURUNG + 1), 0)
    hasil = []
    for t in tingkat:
        hitung[t] += 1
        for bawah in hitung:
            if bawah > t and bawah != Tingkat.PASAL:
                hitung[bawah] = 0
        pola, urutan = POLA.get(t, ("", ""))
        n = hitung[t]
        hasil.append(pola.format(urutan.split()[n - 1] if urutan else n))
    return hasil


def _polos(nomor: list[str]) -> list[str]:
    return [n.replace("\u00a0", " ") for n in nomor]


@settings(max_examples=60)
@given(TINGKAT)
def test_every_unit_counts_anew_below_a_higher_one_and_pasal_never(tingkat: list[int]) -> None:
    blok = [batang(GAYA[t], t, "?", "x") for t in tingkat]
    assert _polos(numbers(write(cetakan(*blok), F4))) == _harapan(tingkat)


def _tercetak(blok: Blok) -> list[str]:
    paragraf = blok.isi if isinstance(blok, Berjudul) else (blok,)
    return [
        "" if p.gaya is Gaya.BAGIAN else p.nomor.teks
        for p in paragraf
        if isinstance(p, Paragraf) and p.nomor is not None
    ]


def test_a_whole_document_counts_as_it_prints() -> None:
    contoh = cetakan_contoh()
    harapan = [n for b in contoh.blok for n in _tercetak(b)]
    assert len(harapan) > 40
    assert _polos(numbers(write(contoh, F4))) == harapan


def test_each_run_of_a_list_starts_anew() -> None:
    blok = [
        butir(Gaya.MENIMBANG, Senarai.HURUF, 0, "?", "x", deret=deret) for deret in (0, 0, 1, 2, 2)
    ]
    assert numbers(write(cetakan(*blok), F4)) == ["a.", "b.", "a.", "a.", "b."]


def test_the_first_run_is_that_of_the_style_so_that_the_style_counts_on() -> None:
    blok = [butir(Gaya.MENGINGAT, Senarai.ANGKA, 0, "1.", "x", deret=4)]
    p = root(write(cetakan(*blok), F4)).find(f".//{w('p')}")
    assert p is not None
    assert val(p, "pPr", "numPr", "numId") is None


def test_a_heading_of_no_list_leaves_the_counting_alone() -> None:
    blok = [
        batang(Gaya.PASAL, Tingkat.PASAL, "Pasal 1"),
        batang(Gaya.AYAT, Tingkat.AYAT, "(1)", "x"),
        Paragraf(Gaya.ISI, ()),
        batang(Gaya.AYAT, Tingkat.AYAT, "(2)", "x"),
    ]
    assert _polos(numbers(write(cetakan(*blok), F4))) == ["Pasal 1", "(1)", "(2)"]
