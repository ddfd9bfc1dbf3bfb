"""Logical lines of the penjelasan -> what the template explains, by label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.naskah.baca.baris import Baris, Jenis
from drafter.naskah.baca.inline import inline
from drafter.naskah.baca.masalah import masalah
from drafter.naskah.nodes import Alinea, Asal
from drafter.problem import Problem


@dataclass(frozen=True, slots=True)
class Keterangan:
    """The explanation of one labelled pasal, ayat or item."""

    label: str
    alinea: tuple[Alinea, ...]
    asal: Asal


@dataclass(frozen=True, slots=True)
class PenjelasanMentah:
    """The penjelasan as written: general part, then explained units in any order."""

    umum: tuple[Alinea, ...]
    pasal: tuple[Keterangan, ...]


def penjelasan(
    semua: Sequence[Baris],
) -> tuple[PenjelasanMentah | None, tuple[Problem, ...]]:
    """Read the penjelasan; the result is None when the template has none."""
    if not semua:
        return None, ()
    umum: list[Alinea] = []
    butir: list[tuple[str, list[Alinea], Asal]] = []
    problems: list[Problem] = []
    pasal, tujuan = "", umum
    for b in semua:
        match b.jenis:
            case Jenis.UMUM:
                tujuan = umum
            case Jenis.PASAL | Jenis.AYAT_PENJELASAN | Jenis.BUTIR_PENJELASAN:
                pasal = b.label if b.jenis is Jenis.PASAL else pasal
                tujuan = []
                label = b.label if b.jenis is Jenis.PASAL else f"{pasal}.{b.label}"
                butir.append((label, tujuan, b.asal))
                if b.teks:
                    tujuan.append(Alinea(inline(b.teks), b.asal))
            case Jenis.ALINEA:
                tujuan.append(Alinea(inline(b.teks), b.asal))
            case _:
                problems.append(
                    masalah(
                        "NASKAH-012",
                        b.asal,
                        f"`{b.jenis.value}` tidak dapat berada di penjelasan",
                        "penjelasan berisi `Umum`, `Pasal #...`, `Ayat #...`, `Huruf #...`, alinea",
                    )
                )
    # `Pasal #x` above `Ayat #y` only names the pasal; its own text may be empty.
    terisi = tuple(Keterangan(label, tuple(a), asal) for label, a, asal in butir if a)
    return PenjelasanMentah(tuple(umum), terisi), tuple(problems)
