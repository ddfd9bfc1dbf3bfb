"""Numbering pass: every unit gets its number and a label.

Before: ``Bab(nomor="")``, ``Pasal(label="jenis", nomor="")`` with ``Ayat`` and ``Butir`` below.
After: ``BAB I``, ``Bagian Kesatu``, ``Paragraf 1``, ``Pasal 3`` (running through the whole text),
``(1)``, ``a.``, ``1.``, ``a)``, ``1)``, ``KESATU``; a unit without a label of its own has one made
from its place (``jenis~2``). A pasal with one ayat only loses the ayat (an ayat (1) without an ayat
(2) is wrong): its text becomes the pasal's, and its label leads to the pasal.

Source: Lampiran II UU 12/2011, grouping and numbering (bab Roman, bagian ordinal word, paragraf and
pasal Arabic, ayat in brackets; tabulation a. > 1. > a) > 1)).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from drafter.bahasa.bilangan import abjad, romawi, urutan
from drafter.naskah.baca.masalah import masalah
from drafter.naskah.nodes import (
    NBSP,
    Alinea,
    Ayat,
    Bab,
    Bagian,
    Butir,
    Diktum,
    Lampiran,
    Paragraf,
    Pasal,
    Penomoran,
    Satuan,
    Tabel,
    walk,
)
from drafter.problem import DraftError, Problem


@dataclass(frozen=True, slots=True)
class Bernomor:
    """The numbered units, and labels that moved (of a lone ayat to its pasal)."""

    satuan: tuple[Satuan, ...]
    pindah: dict[str, str]


BANYAK_HURUF = 26
_BENTUK: dict[type[Satuan], Callable[[int], str]] = {
    Bab: lambda n: f"BAB{NBSP}{romawi(n)}",
    Bagian: lambda n: f"Bagian {urutan(n)}",
    Paragraf: lambda n: f"Paragraf{NBSP}{n}",
    Pasal: lambda n: f"Pasal{NBSP}{n}",
    Ayat: lambda n: f"({n})",
    Diktum: lambda n: urutan(n).upper(),
}
_BENTUK_BUTIR: dict[Penomoran, Callable[[int], str]] = {
    Penomoran.HURUF: lambda n: f"{abjad(n)}.",
    Penomoran.ANGKA: lambda n: f"{n}.",
    Penomoran.HURUF_KURUNG: lambda n: f"{abjad(n)})",
    Penomoran.ANGKA_KURUNG: lambda n: f"{n})",
}


def nomori(satuan: Sequence[Satuan]) -> tuple[Bernomor, tuple[Problem, ...]]:
    """Number the body. Problems: doubled labels, more items than letters."""
    pindah: dict[str, str] = {}
    problems: list[Problem] = []
    hasil = _Penghitung(pindah, problems).deret(satuan, "")
    problems += _label_ganda(hasil)
    return Bernomor(hasil, pindah), tuple(problems)


class _Penghitung:
    """Counts while walking: pasal run on through the text, all else restarts in its parent."""

    def __init__(self, pindah: dict[str, str], problems: list[Problem]) -> None:
        self.pasal = 0
        self.pindah = pindah
        self.problems = problems

    def deret(self, satuan: Sequence[Satuan], induk: str) -> tuple[Satuan, ...]:
        hitung: dict[type[Satuan], int] = {}
        hasil = []
        for asli in satuan:
            s = _tanpa_ayat_tunggal(asli, self.pindah)
            if isinstance(s, Pasal):
                self.pasal += 1
                n = self.pasal
            else:
                n = hitung[type(s)] = hitung.get(type(s), 0) + 1
            label = s.label or f"{induk or type(s).__name__.lower()}~{n}"
            hasil.append(
                replace(s, label=label, nomor=self._nomor(s, n), anak=self.deret(s.anak, label))
            )
        return tuple(hasil)

    def _nomor(self, s: Satuan, n: int) -> str:
        if not isinstance(s, Butir):
            return _BENTUK[type(s)](n)
        try:
            return _nomor_butir(s, n)
        except DraftError as galat:
            if n == BANYAK_HURUF + 1:  # the rest of the list is the same fault
                self.problems += galat.problems
            return "?"


def _nomor_butir(butir: Butir, n: int) -> str:
    if n > BANYAK_HURUF and butir.penomoran in (Penomoran.HURUF, Penomoran.HURUF_KURUNG):
        pesan = f"butir ke-{n} melewati huruf z"
        saran = "pecah daftar ini menjadi beberapa ayat atau pasal"
        raise DraftError(masalah("NASKAH-020", butir.asal, pesan, saran))
    return _BENTUK_BUTIR[butir.penomoran](n)


def _tanpa_ayat_tunggal(s: Satuan, pindah: dict[str, str]) -> Satuan:
    if not (isinstance(s, Pasal) and len(s.anak) == 1 and isinstance(s.anak[0], Ayat)):
        return s
    ayat = s.anak[0]
    if ayat.label:
        pindah[ayat.label] = s.label
    return replace(s, isi=ayat.isi, anak=ayat.anak, sambung=ayat.sambung, penutup=ayat.penutup)


def _label_ganda(satuan: Sequence[Satuan]) -> list[Problem]:
    pertama: dict[str, Satuan] = {}
    problems = []
    for s in walk(tuple(satuan)):
        lama = pertama.setdefault(s.label, s)
        if lama is not s and "~" not in s.label:
            problems.append(
                masalah(
                    "NASKAH-021",
                    s.asal,
                    f"label `#{s.label}` sudah dipakai di {lama.asal}",
                    "beri label lain: unik sedokumen untuk pasal, unik sepasal di dalamnya",
                )
            )
    return problems


def nomori_lampiran(lampiran: Sequence[Lampiran]) -> tuple[Lampiran, ...]:
    """Roman numbers when there are several annexes; rows of items count per annex.

    Raises:
        DraftError: more items than letters.
    """
    banyak = len(lampiran) > 1
    return tuple(
        replace(lamp, nomor=romawi(i) if banyak else "", isi=_butir_lampiran(lamp))
        for i, lamp in enumerate(lampiran, start=1)
    )


def _butir_lampiran(lamp: Lampiran) -> tuple[Alinea | Tabel | Butir, ...]:
    hasil: list[Alinea | Tabel | Butir] = []
    n = 0
    for x in lamp.isi:
        n = n + 1 if isinstance(x, Butir) else 0
        if isinstance(x, Butir):
            nomor = _nomor_butir(x, n)
            hasil.append(replace(x, nomor=nomor, label=f"{lamp.label}~{n}"))
        else:
            hasil.append(x)
    return tuple(hasil)


def nomori_butir(butir: Sequence[Butir], awalan: str) -> tuple[Butir, ...]:
    """Number the items of Menimbang, Mengingat or Memperhatikan; a single one keeps no number.

    Raises:
        DraftError: more items than letters.
    """
    return tuple(
        replace(
            b,
            label=f"{awalan}~{n}",
            nomor=_nomor_butir(b, n) if len(butir) > 1 else "",
        )
        for n, b in enumerate(butir, start=1)
    )
