"""Logical lines of the annexes -> unnumbered :class:`Lampiran`, with their tables."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafter.naskah.baca.baris import Baris, Jenis
from drafter.naskah.baca.inline import inline
from drafter.naskah.baca.masalah import masalah
from drafter.naskah.nodes import (
    Alinea,
    Butir,
    Inlines,
    KolomTabel,
    Lampiran,
    Penomoran,
    Tabel,
    Teks,
)
from drafter.problem import Problem

_BUTIR = frozenset({Jenis.ANGKA, Jenis.HURUF})


def lampiran(semua: Sequence[Baris]) -> tuple[tuple[Lampiran, ...], tuple[Problem, ...]]:
    """Read the annexes; each begins with a ``Lampiran #label Judul`` line."""
    hasil: list[Lampiran] = []
    problems: list[Problem] = []
    i = 0
    while i < len(semua):
        kepala = semua[i]
        akhir = next(
            (j for j in range(i + 1, len(semua)) if semua[j].jenis is Jenis.LAMPIRAN), len(semua)
        )
        isi, found = _isi(semua[i + 1 : akhir])
        problems += found
        hasil.append(Lampiran(kepala.label, "", inline(kepala.teks), isi, kepala.asal))
        if not isi:
            problems.append(
                masalah("NASKAH-007", kepala.asal, "lampiran kosong", "isi lampiran atau hapus")
            )
        i = akhir
    return tuple(hasil), tuple(problems)


def _isi(
    semua: Sequence[Baris],
) -> tuple[tuple[Alinea | Tabel | Butir, ...], list[Problem]]:
    hasil: list[Alinea | Tabel | Butir] = []
    problems: list[Problem] = []
    i = 0
    while i < len(semua):
        b = semua[i]
        if b.jenis is Jenis.TABEL:
            akhir = i
            while akhir < len(semua) and semua[akhir].jenis is Jenis.TABEL:
                akhir += 1
            tabel, found = _tabel(semua[i:akhir])
            problems += found
            hasil += [tabel] if tabel else []
            i = akhir
            continue
        if b.jenis is Jenis.ALINEA:
            hasil.append(Alinea(inline(b.teks), b.asal))
        elif b.jenis in _BUTIR:
            hasil.append(
                Butir(b.label, "", inline(b.teks), (), b.asal, penomoran=Penomoran(b.jenis.value))
            )
        else:
            problems.append(
                masalah(
                    "NASKAH-008",
                    b.asal,
                    f"`{b.jenis.value}` tidak dapat berada di lampiran",
                    "lampiran berisi alinea, butir 1. atau a., dan tabel",
                )
            )
        i += 1
    return tuple(hasil), problems


def _sel(b: Baris) -> list[str]:
    return [c.strip() for c in b.teks.strip().strip("|").split("|")]


def _tabel(semua: Sequence[Baris]) -> tuple[Tabel | None, list[Problem]]:
    """Heading row, a row of widths (``|= 8 | 92 |``), then rows; ``#`` is the row's number."""
    kepala = semua[0]
    judul = _sel(kepala)
    if len(semua) < 2 or not semua[1].teks.startswith("|="):
        return None, [
            masalah(
                "NASKAH-009",
                kepala.asal,
                "tabel tanpa baris lebar kolom",
                "baris kedua tabel berisi lebar dalam persen, misalnya `|= 8 | 52 | 40 |`",
            )
        ]
    lebar = [c.lstrip("=").strip() for c in _sel(semua[1])]
    problems: list[Problem] = []
    if len(lebar) != len(judul) or not all(map(_persen, lebar)):
        return None, [
            masalah(
                "NASKAH-010",
                semua[1].asal,
                f"lebar kolom `{' | '.join(lebar)}` tidak cocok dengan {len(judul)} judul kolom",
                "tulis satu angka persen untuk setiap kolom",
            )
        ]
    total = sum(float(w) for w in lebar) or 1.0
    nomor_urut = [c == "#" for c in (_sel(semua[2]) if len(semua) > 2 else [])]
    kolom = tuple(
        KolomTabel(inline(j), float(w) * 100 / total, i < len(nomor_urut) and nomor_urut[i])
        for i, (j, w) in enumerate(zip(judul, lebar, strict=True))
    )
    rows: list[tuple[Inlines, ...]] = []
    for n, b in enumerate(semua[2:], start=1):
        sel = _sel(b)
        if len(sel) != len(judul):
            problems.append(
                masalah(
                    "NASKAH-011",
                    b.asal,
                    f"baris tabel berisi {len(sel)} sel, judulnya {len(judul)} kolom",
                    "samakan jumlah sel dengan jumlah kolom",
                )
            )
            continue
        rows.append(tuple((Teks(str(n)),) if c == "#" else inline(c) for c in sel))
    return Tabel(kolom, tuple(rows), kepala.asal), problems


def _persen(teks: str) -> bool:
    return re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,3})?", teks) is not None and float(teks) > 0
