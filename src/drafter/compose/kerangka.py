"""The skeleton of a draft: the law without the village's values.

:func:`kerangka` reads the markup and runs the passes (number, refer, punctuate, spell) once for
each distinct skeleton text; villages whose drafts differ only in values share the result
(docs/adr/0004).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from drafter.compose.ejaan import judul_bab, rapatkan
from drafter.compose.nomor import nomori, nomori_butir, nomori_lampiran
from drafter.compose.rujuk import Indeks, acu, resolve, rujuk_satuan, sebutan
from drafter.compose.tanda_baca import tandai, tandai_butir, tutup
from drafter.naskah import peta
from drafter.naskah.baca import Bacaan, baca
from drafter.naskah.baca.masalah import masalah
from drafter.naskah.baca.penjelasan import Keterangan, PenjelasanMentah
from drafter.naskah.nodes import (
    Alinea,
    Asal,
    Ayat,
    Butir,
    Inlines,
    Lampiran,
    Pasal,
    PenjelasanSatuan,
    Rujuk,
    Satuan,
    walk,
)
from drafter.problem import Problem


@dataclass(frozen=True, slots=True)
class Kerangka:
    """Numbered, referenced and punctuated text with ``Lubang`` where values go.

    ``label`` maps a label to the reference to it from outside (``Pasal 30 ayat (2)``).
    """

    menimbang: tuple[Butir, ...]
    memperhatikan: tuple[Butir, ...]
    batang_tubuh: tuple[Satuan, ...]
    umum: tuple[Alinea, ...]
    pasal: tuple[PenjelasanSatuan, ...]
    lampiran: tuple[Lampiran, ...]
    indeks: Indeks
    problems: tuple[Problem, ...]

    def sebutan(self, label: str) -> Inlines | None:
        """How another document names a unit of this one: ``Pasal 30 ayat (2)``."""
        jalan = self.indeks.jalan(label)
        return tuple(acu([jalan], self.indeks, (), polos=True)) if jalan else None


@lru_cache(maxsize=256)
def kerangka(teks: str) -> Kerangka:
    """Read and number a skeleton text; problems are inside the result."""
    bacaan, p1 = baca(teks)
    bernomor, p2 = nomori(bacaan.batang_tubuh)
    lampiran = nomori_lampiran(bacaan.lampiran)
    indeks = Indeks(bernomor.satuan, lampiran, bernomor.pindah)
    satuan, p3 = rujuk_satuan(bernomor.satuan, indeks)
    satuan = tuple(_eja(s) for s in tandai(satuan))
    umum, pasal, p4 = _penjelasan(bacaan.penjelasan, satuan, indeks)
    lampiran, p5 = _lampiran(lampiran, indeks)
    menimbang, memperhatikan, p6 = _pembukaan(bacaan, indeks)
    return Kerangka(
        menimbang,
        memperhatikan,
        satuan,
        umum,
        pasal,
        lampiran,
        indeks,
        (*p1, *p2, *p3, *p4, *p5, *p6, *_lampiran_tak_disebut(bacaan)),
    )


def _eja(s: Satuan) -> Satuan:
    return judul_bab(peta.satuan(s, rapatkan))


def _pembukaan(
    bacaan: Bacaan, indeks: Indeks
) -> tuple[tuple[Butir, ...], tuple[Butir, ...], list[Problem]]:
    problems: list[Problem] = []

    def eja(b: Butir) -> Butir:
        return peta.satuan(b, lambda isi: rapatkan(resolve(isi, indeks, (), b.asal, problems)))

    menimbang = tandai_butir(bacaan.menimbang)
    memperhatikan = tandai_butir(nomori_butir(bacaan.memperhatikan, "memperhatikan"))
    return tuple(map(eja, menimbang)), tuple(map(eja, memperhatikan)), problems


def _lampiran(
    lampiran: Sequence[Lampiran], indeks: Indeks
) -> tuple[tuple[Lampiran, ...], list[Problem]]:
    problems: list[Problem] = []

    def eja(asal: Asal) -> peta.Ubah:
        return lambda isi: rapatkan(resolve(isi, indeks, (), asal, problems))

    return tuple(peta.lampiran(lamp, eja(lamp.asal)) for lamp in lampiran), problems


def _lampiran_tak_disebut(bacaan: Bacaan) -> list[Problem]:
    disebut = {
        label
        for s in walk(bacaan.batang_tubuh)
        for x in (*s.isi, *s.penutup)
        if isinstance(x, Rujuk)
        for label in x.label
    }
    return [
        masalah(
            "NASKAH-031",
            lamp.asal,
            f"Lampiran `#{lamp.label}` tidak disebut di batang tubuh",
            f'sebut dengan `rujuk("{lamp.label}", polos=true)` sebagai bagian tidak terpisahkan',
        )
        for lamp in bacaan.lampiran
        if lamp.label not in disebut
    ]


def _penjelasan(
    mentah: PenjelasanMentah | None, satuan: Sequence[Satuan], indeks: Indeks
) -> tuple[tuple[Alinea, ...], tuple[PenjelasanSatuan, ...], list[Problem]]:
    if mentah is None:
        return (), (), []
    problems: list[Problem] = []
    keterangan: dict[str, Keterangan] = {}
    for k in mentah.pasal:
        jalan = indeks.jalan(k.label)
        if jalan is None or not isinstance(jalan.satuan[-1], Pasal | Ayat | Butir):
            problems.append(
                masalah(
                    "NASKAH-032",
                    k.asal,
                    f"penjelasan untuk `#{k.label}` yang tidak ada di batang tubuh",
                    "samakan labelnya, atau taruh dalam {% if %} yang sama dengan pasalnya",
                )
            )
            continue
        keterangan[jalan.satuan[-1].label] = k

    def alinea(k: Keterangan, dari: tuple[Satuan, ...]) -> tuple[Alinea, ...]:
        return tuple(
            replace(a, isi=rapatkan(tutup(resolve(a.isi, indeks, dari, a.asal, problems), ".")))
            for a in k.alinea
        )

    def jelaskan(s: Satuan, dari: tuple[Satuan, ...]) -> PenjelasanSatuan:
        """One explained below means all beside it are listed (Lampiran II: penjelasan)."""
        sendiri = (*dari, s)
        isi = alinea(keterangan[s.label], sendiri) if s.label in keterangan else ()
        terurai = any(x.label in keterangan for x in walk(s.anak))
        anak = tuple(jelaskan(a, sendiri) for a in s.anak) if terurai else ()
        return PenjelasanSatuan(s.label, s.nomor.rstrip("."), isi, anak, sebutan(s))

    pasal = tuple(jelaskan(s, ()) for s in walk(tuple(satuan)) if isinstance(s, Pasal))
    if not mentah.umum:
        return (), pasal, problems
    return alinea(Keterangan("", mentah.umum, mentah.umum[0].asal), ()), pasal, problems
