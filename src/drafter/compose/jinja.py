"""The sandbox in which templates run: Jinja2 with few filters, strict names and marked values.

After rendering: each line starts with its origin, each value of the profile is a mark with its
key, each reference and citation is a mark (:mod:`drafter.naskah.tanda`). Nothing else of Python or
of the profile can reach the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from jinja2 import FunctionLoader, Undefined

from drafter.bahasa.bilangan import angka, persen
from drafter.bahasa.nama import kapital
from drafter.bahasa.tanggal import tanggal
from drafter.bahasa.uang import rupiah
from drafter.compose.galat import GALAT, lempar
from drafter.compose.jatah import SARINGAN, deret, jalankan, jatah, pakai
from drafter.compose.kotak import KotakPasir
from drafter.compose.nilai import (
    BelumDiisi,
    Data,
    Hukum,
    NilaiAngka,
    NilaiTeks,
    SalahPakai,
    TidakDikenal,
)
from drafter.naskah import tanda

Sumber = Callable[[str], str | None]
_FILTER_JINJA = (
    *("default", "length", "count", "first", "last", "list", "map", "select", "reject"),
    *("selectattr", "rejectattr", "sort", "unique", "groupby"),
)


def _cetak(nilai: object) -> str:
    """Turn what stands in ``{{ }}`` into text (Jinja's finalize)."""
    match nilai:
        case Hukum() | NilaiTeks() | NilaiAngka() | Undefined():
            return str(nilai)
        case str() if tanda.ADA_TANDA.search(nilai):
            return nilai  # a captured block or macro: template text with marks inside
        case bool() | None:
            raise SalahPakai("ungkapan ini bernilai ya/tidak; pakai dalam {% if %}")
        case str():
            return tanda.isian("", nilai)
        case int() as bilangan:
            return str(bilangan)
        case date():
            raise SalahPakai("tanggal dicetak dengan `| tanggal`")
    raise SalahPakai("daftar tidak dapat dicetak langsung; pakai {% for %} atau `| gabung`")


def _tercetak(nilai: object) -> str:
    teks = _cetak(nilai)
    pakai(2, len(teks))
    return teks


def _saring(nama: str, fungsi: Callable[[Any], str], tipe: type) -> Callable[[Any], object]:
    """A filter that keeps the key of a value, lets a missing one pass, and else yields law."""

    def saring(nilai: Any) -> object:
        if isinstance(nilai, BelumDiisi):
            return nilai
        if not isinstance(nilai, tipe) or isinstance(nilai, bool):
            raise SalahPakai(f"`| {nama}` tidak dapat dipakai untuk nilai ini")
        kunci = getattr(nilai, "kunci", None)
        polos: Any = nilai.polos if isinstance(nilai, NilaiTeks) else nilai
        polos = int(polos) if tipe is int else polos
        hasil = fungsi(polos)
        return Hukum(hasil) if kunci is None else NilaiTeks(hasil, kunci)

    return saring


def _gabung(daftar: Any, kata: str = "dan") -> Hukum:
    """``a, b, dan c``; two items without a comma."""
    butir = [_cetak(x) for x in daftar]
    if len(butir) < 3:
        return Hukum(f" {kata} ".join(butir))
    return Hukum(f"{', '.join(butir[:-1])}, {kata} {butir[-1]}")


def _label(nilai: str) -> Hukum:
    """A label made from a code of the profile: ``Pasal #lkd-{{ lembaga.kode | label }}``."""
    polos = nilai.polos if isinstance(nilai, NilaiTeks) else str(nilai)
    return Hukum(re.sub(r"[^a-z0-9]+", "-", polos.lower()).strip("-"))


def _hari(teks: str) -> date:
    """A date written in a template: ``hari("2024-08-23")``."""
    try:
        return date.fromisoformat(teks)
    except (TypeError, ValueError) as galat:
        raise SalahPakai('`hari(...)` meminta tanggal seperti "2024-08-23"') from galat


def _rujuk(*label: str, polos: bool = False) -> Hukum:
    return Hukum(tanda.rujuk(tuple(str(x) for x in label), polos))


class Lingkungan(KotakPasir):
    """A sandbox in which ``a.b`` of profile data is always the field ``b``, never a method."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """The field of profile data; of anything else what the sandbox allows."""
        if type(obj) is Data:
            return obj[attribute]
        return super().getattr(obj, attribute)


@lru_cache(maxsize=32)
def lingkungan(sumber: Sumber) -> Lingkungan:
    """An environment that loads templates by name from ``sumber`` (None = no such template)."""

    def muat(nama: str) -> tuple[str, str, Callable[[], bool]] | None:
        isi = sumber(nama)
        if isi is None:
            return None
        tampil = getattr(sumber, "tampil", str)(nama)
        return _tandai(isi, tampil), tampil, lambda: True

    env = Lingkungan(
        loader=FunctionLoader(muat),
        undefined=TidakDikenal,
        finalize=_tercetak,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
    )
    asal = env.filters
    env.filters = {nama: asal[nama] for nama in _FILTER_JINJA}
    env.filters.update(
        SARINGAN,
        angka=_saring("angka", angka, int),
        persen=_saring("persen", persen, int),
        rupiah=_saring("rupiah", rupiah, int),
        tanggal=_saring("tanggal", tanggal, date),
        kecil=_saring("kecil", str.lower, str),
        kapital=_saring("kapital", kapital, str),
        gabung=_gabung,
        label=_label,
    )
    env.globals = {"rujuk": _rujuk, "hari": _hari, "range": deret}
    return env


def _tandai(isi: str, nama: str) -> str:
    """Put the origin in front of every line of text; tags and comments stay as they are."""
    hasil: list[str] = []
    awal_baris = True
    for nomor, jenis, potong in _pelatah().lex(isi):
        if jenis != "data":
            if awal_baris and jenis == "variable_begin":
                hasil.append(tanda.asal(nama, nomor))
            hasil.append(potong)
            awal_baris = potong.endswith("\n")
            continue
        baris = potong.split("\n")
        if awal_baris:
            baris[0] = tanda.asal(nama, nomor) + baris[0]
        for i in range(1, len(baris)):
            baris[i] = tanda.asal(nama, nomor + i) + baris[i]
        hasil.append("\n".join(baris))
        awal_baris = False
    return "".join(hasil)


@lru_cache(maxsize=1)
def _pelatah() -> KotakPasir:
    """An environment only for its lexer, with the same white-space rules."""
    return KotakPasir(trim_blocks=True, lstrip_blocks=True)


def render(sumber: Sumber, nama: str, data: Mapping[str, object]) -> str:
    """Render template ``nama``; raises :class:`DraftError` with the template's line."""
    try:
        return jalankan(lingkungan(sumber).get_template(nama), data)
    except GALAT as galat:
        lempar(galat, nama)


def nyata(ungkapan: str, data: Mapping[str, object], nama: str) -> bool:
    """Whether an expression of a template's head holds for this village."""
    try:
        with jatah():
            return bool(_ungkapan(ungkapan)(**data))
    except GALAT as galat:
        lempar(galat, nama)


@lru_cache(maxsize=256)
def _ungkapan(teks: str) -> Callable[..., object]:
    return lingkungan(tanpa_sumber).compile_expression(teks, undefined_to_none=False)


def tanpa_sumber(_nama: str) -> str | None:
    """The source of an environment that loads nothing."""
    return None
