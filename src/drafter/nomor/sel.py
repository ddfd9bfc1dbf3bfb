"""From the cells of one line to a decision; dates as spreadsheets leave them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from drafter.bahasa.tanggal import baca_tanggal
from drafter.nomor.baris import KOLOM, WAJIB, Baris, salah
from drafter.nomor.pola import URUT_TERBESAR
from drafter.problem import Problem

_ANGKA = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_RUMUS = ("=", "+", "-", "@")  # a spreadsheet would compute it
_SALIN = "Betulkan baris ini menurut SK-nya; yang tidak terbaca tidak dilewati."
TERPANJANG = 2000


@dataclass(frozen=True, slots=True)
class Mentah:
    """The cells of one line by column, and its place in the file."""

    letak: int
    sel: Mapping[str, str]


def aman(teks: str) -> str:
    """A value for a cell: one line, and never a formula."""
    rapi = " ".join(teks.split())
    return f"'{rapi}" if rapi.startswith(_RUMUS) else rapi


def asli(teks: str) -> str:
    """The value of a cell, without the mark of :func:`aman`."""
    rapi = teks.strip()
    return rapi[1:] if rapi[:1] == "'" and rapi[1:].startswith(_RUMUS) else rapi


def baca_baris(
    mentah: Iterable[Mentah], berkas: str
) -> tuple[tuple[Baris, ...], tuple[Problem, ...]]:
    """Read all lines; one that is no decision is told, never passed over."""
    semua = [m for m in mentah if any(m.sel.get(k, "").strip() for k in m.sel)]
    hari_dulu = _hari_dulu(m.sel.get("tanggal", "") for m in semua)
    baris: list[Baris] = []
    problems: list[Problem] = []
    for m in semua:
        try:
            baris.append(_satu(m, hari_dulu=hari_dulu))
        except ValueError as galat:
            problems.append(salah("NOMOR-003", berkas, m.letak, str(galat), _SALIN))
    return tuple(baris), tuple(problems)


def _satu(mentah: Mentah, *, hari_dulu: bool) -> Baris:
    sel = {k: asli(mentah.sel.get(k, "")) for k in KOLOM}
    kosong = [k for k in WAJIB if not sel[k]]
    if kosong:
        raise ValueError(f"Kolom {', '.join(f'`{k}`' for k in kosong)} baris ini kosong.")
    if panjang := next((k for k in KOLOM if len(sel[k]) > TERPANJANG), None):
        raise ValueError(f"Isi `{panjang}` baris ini terlalu panjang.")
    urut = int(sel["urut"]) if re.fullmatch(r"[0-9]{1,9}", sel["urut"], re.ASCII) else 0
    if not 1 <= urut <= URUT_TERBESAR:
        raise ValueError(f'Nomor urut "{sel["urut"][:40]}" bukan bilangan mulai dari 1.')
    tanggal = _tanggal(sel["tanggal"], hari_dulu=hari_dulu)
    return Baris(urut=urut, tanggal=tanggal, letak=mentah.letak, **_teks(sel))


def _teks(sel: Mapping[str, str]) -> dict[str, str]:
    return {k: " ".join(sel[k].split()) for k in ("nomor", *KOLOM[3:])}


def _tanggal(teks: str, *, hari_dulu: bool) -> date:
    angka = _ANGKA.fullmatch(teks)
    if angka is None:
        return baca_tanggal(teks[:100])
    hari, bulan, tahun = (int(x) for x in angka.groups())
    if hari_dulu and bulan <= 12:
        return baca_tanggal(f"{tahun:04d}-{bulan:02d}-{hari:02d}")
    return baca_tanggal(teks)  # tells why not


def _hari_dulu(tanggal: Iterable[str]) -> bool:
    """Whether dates like 02/06/2026, as spreadsheets leave them, put the day first.

    One with a day above 12 proves it for the file, unless another one proves the contrary.
    """
    angka = [m for t in tanggal if (m := _ANGKA.fullmatch(t.strip()))]
    return any(int(m[1]) > 12 for m in angka) and all(int(m[2]) <= 12 for m in angka)
