"""Mengingat: the register's answer for the day, as items of the naskah."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from drafter.compose.ejaan import rapatkan
from drafter.compose.induk import Induk
from drafter.compose.jinja import nyata
from drafter.compose.pustaka import Templat
from drafter.compose.sebutan import Sebutan
from drafter.compose.setempat import Setempat, setempat
from drafter.law.daftar import masih_berlaku
from drafter.law.mengingat import dasar_hukum as cari_dasar
from drafter.law.model import Register
from drafter.naskah.nodes import Asal, Butir, Inlines, Penomoran, Sitasi
from drafter.naskah.tanda import sitiran
from drafter.problem import Place, Problem

if TYPE_CHECKING:
    from drafter.profile.model import Desa

INDUK = "induk"


def dasar_hukum(
    templat: Templat,
    data: Mapping[str, object],
    desa: Desa,
    sebut: Sebutan,
    pada: date,
    register: Register,
    induk: Induk | None,
) -> tuple[tuple[Butir, ...], tuple[Problem, ...]]:
    """The items of Mengingat in lawful order; the parent Perdes, lowest in rank, comes last."""
    asal = Asal(templat.berkas, 1)
    berlaku = [
        d.id for d in templat.kepala.mengingat if not d.bila or nyata(d.bila, data, templat.berkas)
    ]
    butir = [b for b in berlaku if b != INDUK]
    tanya = (tuple(butir), pada, desa.kode[:5], templat.kepala.jenis)
    dasar, problems = _cari(register, setempat(desa, sebut), *tanya)
    hasil = [Butir("", "", x, (), asal, penomoran=Penomoran.ANGKA) for x in dasar]
    if induk and INDUK in berlaku:
        hasil.append(Butir("", "", induk.mengingat(), (), asal, penomoran=Penomoran.ANGKA))
    return tuple(hasil), tuple(p.in_file(templat.berkas) for p in problems)


def _cari(
    register: Register,
    daerah: Setempat,
    butir: tuple[str, ...],
    pada: date,
    wilayah: str,
    jenis: str,
) -> tuple[tuple[Inlines, ...], tuple[Problem, ...]]:
    """The citations and the problems with them; villages of one kabupaten ask the same."""
    kunci = (id(register), daerah, butir, pada, wilayah, jenis)
    jawaban = _jawaban.get(kunci)
    if jawaban is None:
        dasar, problems = cari_dasar(butir, pada, daerah.dalam(register), wilayah, jenis)
        isi: tuple[Inlines, ...] = tuple(rapatkan((Sitasi(d.id, d.teks),)) for d in dasar)
        jawaban = _jawaban[kunci] = (isi, problems)
    return jawaban


_jawaban: dict[object, tuple[tuple[Inlines, ...], tuple[Problem, ...]]] = {}


def periksa_sitiran(teks: str, pada: date, register: Register) -> list[Problem]:
    """What is wrong with the citations inside a rendered text: each with file and line."""
    return [
        replace(p, place=Place(berkas, baris))
        for id_, berkas, baris in sitiran(teks)
        for p in masih_berlaku(register, register.peraturan[id_], pada)
    ]
