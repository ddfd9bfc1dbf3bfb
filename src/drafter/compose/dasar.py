"""Mengingat: the register's answer for the day, as items of the naskah."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from drafter.compose.ejaan import rapatkan
from drafter.compose.induk import Induk
from drafter.compose.jinja import nyata
from drafter.compose.pustaka import Templat
from drafter.compose.sebutan import Sebutan
from drafter.law.daerah import PeraturanDaerah
from drafter.law.mengingat import dasar_hukum as cari_dasar
from drafter.law.model import Register
from drafter.naskah.nodes import Asal, Butir, Inlines, Penomoran, Sitasi, plain
from drafter.problem import Problem

if TYPE_CHECKING:
    from drafter.profile.model import Desa
    from drafter.profile.model_dokumen import PeraturanDiubah

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
    dasar, problems = _cari(tuple(butir), pada, register, tuple(_daerah(desa, sebut).items()))
    hasil = [Butir("", "", x, (), asal, penomoran=Penomoran.ANGKA) for x in dasar]
    if induk and INDUK in berlaku:
        hasil.append(Butir("", "", induk.mengingat(), (), asal, penomoran=Penomoran.ANGKA))
    return tuple(hasil), tuple(p.in_file(templat.berkas) for p in problems)


def _cari(
    butir: tuple[str, ...],
    pada: date,
    register: Register,
    daerah: tuple[tuple[str, PeraturanDaerah], ...],
) -> tuple[tuple[Inlines, ...], tuple[Problem, ...]]:
    """The citations and the problems with them; villages of one kabupaten ask the same."""
    kunci = (id(register), butir, pada, daerah)
    jawaban = _jawaban.get(kunci)
    if jawaban is None:
        dasar, problems = cari_dasar(butir, pada, register, dict(daerah))
        isi: tuple[Inlines, ...] = tuple(rapatkan((Sitasi(d.id, d.teks),)) for d in dasar)
        jawaban = _jawaban[kunci] = (isi, problems)
    return jawaban


_jawaban: dict[object, tuple[tuple[Inlines, ...], tuple[Problem, ...]]] = {}


def _daerah(desa: Desa, sebut: Sebutan) -> dict[str, PeraturanDaerah]:
    return {k: _satu(desa, sebut, p, p.diubah) for k, p in desa.daerah.items()}


# A village's own products carry the village's own words.
_ISTILAH = {"perdes": "peraturan_desa", "perkades": "peraturan_kepala_desa"}


def _satu(
    desa: Desa, sebut: Sebutan, p: PeraturanDiubah, diubah: Sequence[PeraturanDiubah] = ()
) -> PeraturanDaerah:
    istilah = _ISTILAH.get(p.jenis)
    return PeraturanDaerah(
        jenis=p.jenis,
        nomor=p.nomor,
        tahun=str(p.tahun),
        tentang=p.tentang,
        tanggal=p.tanggal,
        lembaran=p.lembaran,
        diubah=tuple(_satu(desa, sebut, x) for x in diubah),
        kabupaten=f"{desa.istilah.kabupaten} {desa.kabupaten}",
        provinsi=desa.provinsi,
        desa=desa.nama if istilah else "",
        sebutan=plain(sebut.lengkap(istilah)) if istilah else "",
    )
