"""Logical lines of the body -> nested, unnumbered units.

After this stage: every unit stands in a lawful parent (``INDUK``), labels inside a pasal carry the
pasal's label (``jenis.daftar``), the connector of each tabulation is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from drafter.naskah.baca.baris import Baris, Jenis
from drafter.naskah.baca.inline import inline
from drafter.naskah.baca.masalah import masalah
from drafter.naskah.nodes import (
    Asal,
    Ayat,
    Bab,
    Bagian,
    Butir,
    Diktum,
    Paragraf,
    Pasal,
    Penomoran,
    Sambung,
    Satuan,
)
from drafter.problem import Problem

_AKAR = "akar"
# Which units may hold which (Lampiran II UU 12/2011: bab > bagian > paragraf > pasal; ayat;
# tabulation a. > 1. > a) > 1)); in definitions 1. comes first and a. below it.
INDUK: dict[Jenis, frozenset[str]] = {
    Jenis.BAB: frozenset({_AKAR}),
    Jenis.BAGIAN: frozenset({Jenis.BAB}),
    Jenis.PARAGRAF: frozenset({Jenis.BAGIAN}),
    Jenis.PASAL: frozenset({_AKAR, Jenis.BAB, Jenis.BAGIAN, Jenis.PARAGRAF}),
    Jenis.DIKTUM: frozenset({_AKAR}),
    Jenis.AYAT: frozenset({Jenis.PASAL}),
    Jenis.HURUF: frozenset({Jenis.PASAL, Jenis.AYAT, Jenis.DIKTUM}),
    Jenis.ANGKA: frozenset({Jenis.HURUF}),
    Jenis.HURUF_KURUNG: frozenset({Jenis.ANGKA}),
    Jenis.ANGKA_KURUNG: frozenset({Jenis.HURUF_KURUNG}),
}
_INDUK_DEFINISI = {
    Jenis.ANGKA: frozenset({Jenis.PASAL}),
    Jenis.HURUF: frozenset({Jenis.ANGKA}),
}
_PANGKAT = {
    Jenis.BAB: 0,
    Jenis.BAGIAN: 1,
    Jenis.PARAGRAF: 2,
    Jenis.PASAL: 3,
    Jenis.DIKTUM: 3,
    Jenis.AYAT: 4,
    Jenis.HURUF: 5,
    Jenis.ANGKA: 6,
    Jenis.HURUF_KURUNG: 7,
    Jenis.ANGKA_KURUNG: 8,
}
_KELAS: dict[Jenis, type[Satuan]] = {
    Jenis.BAB: Bab,
    Jenis.BAGIAN: Bagian,
    Jenis.PARAGRAF: Paragraf,
    Jenis.PASAL: Pasal,
    Jenis.DIKTUM: Diktum,
    Jenis.AYAT: Ayat,
}
_WADAH = frozenset({Jenis.PASAL, Jenis.AYAT, Jenis.DIKTUM})
_SAMBUNG = re.compile(r":\s*\[(dan|atau|dan/atau)\]\s*$")


@dataclass(slots=True)
class _Simpul:
    """A unit under construction."""

    baris: Baris
    isi: list[str]
    pangkat: int
    anak: list[_Simpul] = field(default_factory=list)
    penutup: str = ""
    definisi: bool = False


def pohon(semua: Iterable[Baris]) -> tuple[tuple[Satuan, ...], tuple[Problem, ...]]:
    """Build the units of the body from its logical lines."""
    akar = _Simpul(Baris(Jenis.ALINEA, "", "", Asal("", 0)), [], -1)
    jalur = [akar]
    problems: list[Problem] = []
    for b in semua:
        if b.jenis in _PANGKAT:
            problem = _buka(jalur, b)
        elif b.jenis is Jenis.ALINEA:
            problem = _alinea(jalur, b)
        elif b.jenis is Jenis.PENUTUP:
            problem = _penutup(jalur, b)
        else:
            problem = masalah(
                "NASKAH-003",
                b.asal,
                f"baris `{b.jenis.value} {b.teks[:40]}` tidak dapat berdiri di batang tubuh",
                "pindahkan ke Menimbang, Penjelasan, atau Lampiran, atau beri penanda ayat/huruf",
            )
        if problem:
            problems.append(problem)
    problems += _periksa(akar)
    return tuple(_beku(s, "") for s in akar.anak), tuple(problems)


def _buka(jalur: list[_Simpul], b: Baris) -> Problem | None:
    """Open a unit below the nearest lawful parent."""
    definisi = _mode_definisi(jalur, b)
    pangkat = _PANGKAT[b.jenis]
    if definisi and b.jenis in _INDUK_DEFINISI:
        pangkat = 5 if b.jenis is Jenis.ANGKA else 6
    while jalur[-1].pangkat >= pangkat:
        jalur.pop()
    induk = jalur[-1]
    simpul = _Simpul(b, [b.teks] if b.teks else [], pangkat)
    nama_induk = _AKAR if induk.pangkat < 0 else induk.baris.jenis
    boleh = _INDUK_DEFINISI.get(b.jenis, INDUK[b.jenis]) if definisi else INDUK[b.jenis]
    induk.anak.append(simpul)
    jalur.append(simpul)
    if nama_induk in boleh and not _campur(induk, b):
        return None
    return masalah(
        "NASKAH-001",
        b.asal,
        f"`{b.jenis.value}` tidak dapat berada langsung di dalam `{nama_induk}`",
        "urutan tingkat: BAB > Bagian > Paragraf > Pasal > (1) > a. > 1. > a) > 1)",
    )


def _mode_definisi(jalur: list[_Simpul], b: Baris) -> bool:
    """Whether the open pasal lists definitions (its first marker is ``1.``)."""
    pasal = next((s for s in reversed(jalur) if s.baris.jenis is Jenis.PASAL), None)
    if pasal is None:
        return False
    if not pasal.anak and b.jenis is Jenis.ANGKA:
        pasal.definisi = True
    return pasal.definisi


def _campur(induk: _Simpul, b: Baris) -> bool:
    """Whether an ayat and a huruf would be siblings in one pasal."""
    return bool(induk.anak[:-1]) and induk.anak[0].baris.jenis is not b.jenis and induk.pangkat >= 3


def _alinea(jalur: list[_Simpul], b: Baris) -> Problem | None:
    if jalur[-1].baris.jenis in (Jenis.PASAL, Jenis.DIKTUM) and not jalur[-1].anak:
        jalur[-1].isi.append(b.teks)
        return None
    return masalah(
        "NASKAH-002",
        b.asal,
        f"teks `{b.teks[:40]}` tidak berada di dalam pasal, ayat, atau butir",
        "beri penanda, atau tulis `~` di depannya bila ia menutup kalimat sebuah daftar",
    )


def _penutup(jalur: list[_Simpul], b: Baris) -> Problem | None:
    wadah = next((s for s in reversed(jalur) if s.baris.jenis in _WADAH), None)
    if wadah is None or not wadah.anak:
        return masalah(
            "NASKAH-004", b.asal, "`~` tanpa daftar di atasnya", "letakkan `~` setelah butir daftar"
        )
    wadah.penutup = b.teks
    return None


_BERJUDUL = frozenset({Jenis.BAB, Jenis.BAGIAN, Jenis.PARAGRAF})


def _periksa(akar: _Simpul) -> Iterable[Problem]:
    for s in akar.anak:
        yield from _periksa(s)
        b = s.baris
        if b.jenis in (Jenis.PASAL, Jenis.DIKTUM) and not b.label:
            kata = b.jenis.value
            yield masalah(
                "NASKAH-005", b.asal, f"{kata} tanpa label", f"tulis `{kata} #nama-label`"
            )
        if not s.anak and (not s.isi or b.jenis in _BERJUDUL):
            yield masalah(
                "NASKAH-006",
                b.asal,
                f"{b.jenis.value} {b.label or ''} kosong".replace("  ", " "),
                "isi atau hapus; bila isinya bersyarat, taruh di dalam {% if %} yang sama",
            )


def _beku(s: _Simpul, pasal: str) -> Satuan:
    """Freeze a unit; ``pasal`` is the label of the pasal or diktum around it."""
    b = s.baris
    label = f"{pasal}.{b.label}" if pasal and b.label else b.label
    dalam = b.label if b.jenis in (Jenis.PASAL, Jenis.DIKTUM) else pasal
    isi = " ".join(s.isi)
    m = _SAMBUNG.search(isi)
    sambung = Sambung(m[1]) if m else Sambung.PUTUS if s.definisi else Sambung.DAN
    isi = isi[: m.start()] + ":" if m else isi
    anak = tuple(_beku(a, dalam) for a in s.anak)
    kelas = _KELAS.get(b.jenis)
    penutup = inline(s.penutup)
    if kelas is None:
        nomor = Penomoran(b.jenis.value)
        return Butir(label, "", inline(isi), anak, b.asal, sambung, penutup, nomor)
    return kelas(label, "", inline(isi), anak, b.asal, sambung, penutup)
