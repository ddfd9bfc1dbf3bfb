"""Reference pass: every ``Rujuk`` becomes the words and numbers it stands for.

Before: ``sebagaimana dimaksud Rujuk("jenis.daftar")``. After: ``sebagaimana dimaksud dalam Pasal 7
ayat (1)``; inside the same pasal ``pada ayat (1)``, inside the same ayat ``pada huruf a``.

Source: Lampiran II UU 12/2011, pengacuan: ``dalam Pasal``, ``pada ayat``; more than two consecutive
pasal are joined by ``sampai dengan``; the own ayat first, then rising numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from drafter.naskah import peta
from drafter.naskah.baca.masalah import masalah
from drafter.naskah.nodes import (
    NBSP,
    Acuan,
    Asal,
    Ayat,
    Bab,
    Bagian,
    Butir,
    Diktum,
    Inline,
    Inlines,
    Lampiran,
    Paragraf,
    Pasal,
    Rujuk,
    Satuan,
    Teks,
)
from drafter.problem import Problem

# How a unit is named in a reference; a Pasal's number already holds the word.
_KATA: dict[type[Satuan], str] = {Ayat: "ayat", Diktum: "diktum", Bab: "", Pasal: ""}


@dataclass(frozen=True, slots=True)
class Jalan:
    """A labelled unit with the pasal, ayat and items that lead to it, outermost first."""

    satuan: tuple[Satuan, ...]

    @property
    def pokok(self) -> Satuan:
        """The pasal (or bab, diktum) in which the unit stands."""
        return self.satuan[0]


class Indeks:
    """Where each label is, after numbering."""

    def __init__(
        self, satuan: Sequence[Satuan], lampiran: Sequence[Lampiran], pindah: dict[str, str]
    ) -> None:
        self._jalan: dict[str, Jalan] = {}
        self._urut: dict[str, int] = {}
        self._lampiran = {lamp.label: lamp for lamp in lampiran}
        self._pindah = pindah
        self._daftar(satuan, ())

    def _daftar(self, satuan: Iterable[Satuan], induk: tuple[Satuan, ...]) -> None:
        for s in satuan:
            jalan = (s,) if isinstance(s, Bab | Bagian | Paragraf | Pasal | Diktum) else (*induk, s)
            self._jalan.setdefault(s.label, Jalan(jalan))
            self._urut.setdefault(s.label, len(self._urut))
            self._daftar(s.anak, jalan)

    def jalan(self, label: str) -> Jalan | None:
        """The way to a label, following a lone ayat to its pasal."""
        return self._jalan.get(self._pindah.get(label, label))

    def lampiran(self, label: str) -> Lampiran | None:
        """The annex of that label."""
        return self._lampiran.get(label)

    def urut(self, jalan: Jalan) -> int:
        """Reading order of a unit."""
        return self._urut[jalan.satuan[-1].label]

    @property
    def label(self) -> tuple[str, ...]:
        """All labels typed in the template, for "maksud Anda"."""
        return (*(k for k in self._jalan if "~" not in k), *self._lampiran, *self._pindah)


def rujuk_satuan(
    satuan: Sequence[Satuan], indeks: Indeks
) -> tuple[tuple[Satuan, ...], tuple[Problem, ...]]:
    """Resolve the references in the body."""
    problems: list[Problem] = []

    def ubah(s: Satuan, induk: tuple[Satuan, ...]) -> Satuan:
        jalan = (s,) if isinstance(s, Pasal | Diktum) else (*induk, s)
        lokal = peta.satuan(
            replace(s, anak=()), lambda isi: resolve(isi, indeks, jalan, s.asal, problems)
        )
        return replace(lokal, anak=tuple(ubah(a, jalan) for a in s.anak))

    return tuple(ubah(s, ()) for s in satuan), tuple(problems)


def resolve(
    isi: Inlines,
    indeks: Indeks,
    dari: tuple[Satuan, ...],
    asal: Asal,
    problems: list[Problem],
) -> Inlines:
    """Replace each ``Rujuk`` in running text; ``dari`` is the way to the text's own unit."""
    if not any(isinstance(x, Rujuk) for x in isi):
        return isi
    hasil: list[Inline] = []
    for x in isi:
        if isinstance(x, Rujuk):
            hasil += _rujuk(x, indeks, dari, asal, problems)
        else:
            hasil.append(x)
    return tuple(hasil)


def _rujuk(
    r: Rujuk, indeks: Indeks, dari: tuple[Satuan, ...], asal: Asal, problems: list[Problem]
) -> list[Inline]:
    lampiran = [indeks.lampiran(x) for x in r.label]
    if all(lampiran):
        nama = " dan ".join(f"Lampiran{NBSP}{x.nomor}".rstrip(NBSP) for x in lampiran if x)
        return [Teks(nama if r.polos else f"dalam {nama}")]
    tujuan = [indeks.jalan(x) for x in r.label]
    hilang = [x for x, j in zip(r.label, tujuan, strict=True) if j is None]
    problems += [_tak_dikenal(x, indeks, asal) for x in hilang]
    if hilang:
        return []
    return acu([j for j in tujuan if j], indeks, dari, polos=r.polos)


def _tak_dikenal(label: str, indeks: Indeks, asal: Asal) -> Problem:
    dekat = get_close_matches(label, indeks.label, n=1)
    saran = f"maksud Anda `{dekat[0]}`?" if dekat else "tulis label yang ada di templat ini"
    return masalah("NASKAH-030", asal, f"label `{label}` yang dirujuk tidak ada", saran)


def acu(
    tujuan: Sequence[Jalan], indeks: Indeks, dari: tuple[Satuan, ...], *, polos: bool = False
) -> list[Inline]:
    """The words of a reference to one or more units, seen from ``dari``."""
    pokok_sendiri = dari[0].label if dari else ""

    def sendiri(j: Jalan) -> bool:
        return j.pokok.label == pokok_sendiri and len(j.satuan) > 1

    urut = sorted(tujuan, key=lambda j: (not sendiri(j), indeks.urut(j)))
    kelompok = _ringkas(urut)
    hasil: list[Inline] = []
    if not polos:
        hasil.append(Teks("pada " if sendiri(urut[0]) else "dalam "))
    sebelum: Jalan | None = None
    for i, (awal, akhir) in enumerate(kelompok):
        if i:
            hasil.append(Teks(_sela(i, len(kelompok))))
        hasil += _sebut(awal, sebelum, dari, sendiri(awal))
        if akhir is not awal:
            hasil.append(Teks(" sampai dengan "))
            hasil += _unit(akhir.satuan[-1])  # its neighbours share all that leads to it
        sebelum = akhir
    return hasil


def sebut_butir(tujuan: Sequence[Jalan]) -> list[Inline]:
    """``huruf a, huruf b, dan huruf c``: items named one by one (konsiderans)."""
    hasil: list[Inline] = []
    for i, j in enumerate(tujuan):
        hasil += [Teks(_sela(i, len(tujuan)))] if i else []
        hasil += _unit(j.satuan[-1])
    return hasil


def _sela(i: int, banyak: int) -> str:
    if i < banyak - 1:
        return ", "
    return " dan " if banyak == 2 else ", dan "


def _ringkas(urut: Sequence[Jalan]) -> list[tuple[Jalan, Jalan]]:
    """Runs of three or more neighbours become (first, last); all else stands alone."""
    hasil: list[tuple[Jalan, Jalan]] = []
    i = 0
    while i < len(urut):
        j = i
        while j + 1 < len(urut) and _bersebelahan(urut[j], urut[j + 1]):
            j += 1
        if j - i >= 2:
            hasil.append((urut[i], urut[j]))
        else:
            hasil += [(x, x) for x in urut[i : j + 1]]
        i = j + 1
    return hasil


def _bersebelahan(a: Jalan, b: Jalan) -> bool:
    x, y = a.satuan[-1], b.satuan[-1]
    if type(x) is not type(y) or [s.label for s in a.satuan[:-1]] != [
        s.label for s in b.satuan[:-1]
    ]:
        return False
    return _posisi(y) == _posisi(x) + 1


def _posisi(s: Satuan) -> int:
    inti = s.nomor.removeprefix(f"Pasal{NBSP}").strip("().")
    if inti.isdigit():
        return int(inti)
    return ord(inti) if len(inti) == 1 else -9


def _sebut(
    j: Jalan, sebelum: Jalan | None, dari: tuple[Satuan, ...], sendiri: bool
) -> list[Inline]:
    """Name one unit, leaving out what the reader already has: own pasal, own ayat, the last one."""
    lewat = 0
    milik = [s.label for s in dari]
    if sendiri:
        lewat = 1
        if len(j.satuan) > 2 and len(dari) > 1 and j.satuan[1].label == milik[1]:
            lewat = 2
    elif sebelum and len(j.satuan) > 1 and sebelum.pokok.label == j.pokok.label:
        lewat = 1
    hasil: list[Inline] = []
    for s in j.satuan[lewat:]:
        if hasil:
            hasil.append(Teks(" "))
        hasil += _unit(s)
    return hasil


def sebutan(s: Satuan) -> str:
    """The word before a number where it stands alone: ``Ayat``, ``Huruf``, ``Angka``, or none."""
    return _kata(s).capitalize()


def _kata(s: Satuan) -> str:
    if isinstance(s, Butir):
        return "angka" if s.nomor[0].isdigit() else "huruf"
    return _KATA[type(s)]


def _unit(s: Satuan) -> list[Inline]:
    if isinstance(s, Diktum):
        return [Teks(f"diktum{NBSP}{s.nomor}")]  # a diktum is not numbered by Word
    if isinstance(s, Bagian | Paragraf):
        return [Teks(s.nomor)]
    kata = _kata(s)
    acuan = Acuan(s.label, s.nomor.rstrip("."))
    return [Teks(f"{kata}{NBSP}"), acuan] if kata else [acuan]
