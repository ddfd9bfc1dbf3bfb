"""Law of a province, kabupaten or village, as a profile gives it.

It takes the same record as national law and joins the register under ``daerah.<key>``, so that
status, citation, order and findings are the same for all. Only its name is put together here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from drafter.law.model import (
    Jenis,
    Kepastian,
    Pencabutan,
    PencabutanSebagian,
    Peraturan,
    Register,
)
from drafter.law.tulisan import nama_wilayah, susun_id
from drafter.law.waktu import Waktu

DAERAH = "daerah."
_SUMBER = "Profil desa"


@dataclass(frozen=True, slots=True)
class Tempat:
    """Where a local regulation is made.

    Attributes:
        provinsi, desa: names without the word before them.
        kabupaten: with its word: ``Kabupaten Lombok Tengah``, ``Kota Bima``.
    """

    provinsi: str = ""
    kabupaten: str = ""
    desa: str = ""


@dataclass(frozen=True, slots=True)
class PeraturanDaerah:
    """One local regulation as a profile tells it; the fields are those of the register.

    Attributes:
        jenis: kode of its kind; a law (``uu``) is allowed: the founding law of a young kabupaten.
        lembaran: gazette line as printed in brackets, without them, or empty.
        diubah: its changes, oldest first.
        dicabut: what revoked it: key of another local regulation, or a register id.
        sebutan: the kind in the village's own words, which replaces the usual name, or empty.
    """

    jenis: str
    nomor: str
    tahun: str
    tentang: str
    ditetapkan: date | None = None
    diundangkan: date | None = None
    berlaku: date | None = None
    lembaran: str = ""
    diubah: tuple[PeraturanDaerah, ...] = ()
    dicabut: Pencabutan | None = None
    dicabut_sebagian: tuple[PencabutanSebagian, ...] = ()
    kepastian: Kepastian = Kepastian.TERVERIFIKASI
    sumber: str = ""
    sebutan: str = ""


def gabung(register: Register, daerah: Mapping[str, PeraturanDaerah], tempat: Tempat) -> Register:
    """The register with a village's local law in it, each as ``daerah.<key>``.

    KeyError for an unknown jenis; the register itself is not changed.
    """
    tambahan = {
        x.id: x
        for kunci, peraturan in daerah.items()
        for x in _rekaman(register, f"{DAERAH}{kunci}", peraturan, tempat, daerah)
    }
    return replace(register, peraturan={**register.peraturan, **tambahan})


def id_nasional(register: Register, peraturan: Peraturan) -> str | None:
    """The id under which the register itself holds what a profile gives, or None."""
    id_ = susun_id(peraturan.jenis.kode, peraturan.nomor, peraturan.tahun, peraturan.wilayah)
    return id_ if id_ in register.peraturan else None


def salah_wilayah(x: Peraturan) -> Iterator[str]:
    """Yield why a kind cannot be of this place: a bupati rules a kabupaten, a wali kota a kota."""
    pemimpin = {"perbup": "Kabupaten", "keputusan_bupati": "Kabupaten", "perwali": "Kota"}
    perlu = pemimpin.get(x.jenis.kode)
    if perlu and x.wilayah and not x.wilayah.startswith(f"{perlu} "):
        yield f"jenis {x.jenis.singkat} tidak ada di {x.wilayah}."
    lembaran = dict(x.muat).get("lembaran", "")
    asing = re.search(r"Daerah ((?:Kabupaten|Kota|Provinsi) .+?) (?:Tahun|Nomor)", lembaran)
    if asing and x.wilayah and asing[1] != x.wilayah:
        yield f"lembarannya {asing[1]}, bukan {x.wilayah}."


def _rekaman(
    register: Register,
    id_: str,
    x: PeraturanDaerah,
    tempat: Tempat,
    daerah: Mapping[str, PeraturanDaerah],
) -> Iterator[Peraturan]:
    """Yield a regulation and its changes as records."""
    diubah = [f"{id_}.diubah.{n}" for n, _ in enumerate(x.diubah, 1)]
    for sub, pengubah in zip(diubah, x.diubah, strict=True):
        yield from _rekaman(register, sub, pengubah, tempat, daerah)
    jenis = register.jenis[x.jenis]
    wilayah = _wilayah(jenis, tempat)
    yield Peraturan(
        id=id_,
        jenis=replace(jenis, nama=x.sebutan or nama_wilayah(jenis, wilayah), dimuat=_dimuat(jenis)),
        nomor=x.nomor,
        tahun=x.tahun,
        tentang=x.tentang,
        wilayah=wilayah,
        mulai=_mulai(x),
        ditetapkan=_hari(x.ditetapkan),
        diundangkan=_hari(x.diundangkan),
        muat=(("lembaran", x.lembaran),) if x.lembaran else (),
        diubah=tuple(diubah),
        dicabut=_pencabutan(x.dicabut, daerah),
        dicabut_sebagian=tuple(replace(y, oleh=_kunci(y.oleh, daerah)) for y in x.dicabut_sebagian),
        kepastian=x.kepastian,
        sumber=x.sumber or _SUMBER,
    )


def _dimuat(jenis: Jenis) -> tuple[str, ...]:
    return ("lembaran",) if jenis.dimuat else ()


def _wilayah(jenis: Jenis, tempat: Tempat) -> str:
    return {
        "provinsi": f"Provinsi {tempat.provinsi}",
        "kabupaten": tempat.kabupaten,
        "kota": tempat.kabupaten,
        "desa": f"Desa {tempat.desa}",
    }.get(jenis.wilayah, "")


def _mulai(x: PeraturanDaerah) -> Waktu:
    """The day it takes effect; without any day its year counts from the start.

    The profile says that it exists; that its day is missing is told (HUKUM-009).
    """
    pada = x.berlaku or x.diundangkan or x.ditetapkan or date(int(x.tahun), 1, 1)
    return Waktu(pada, pada)


def _hari(pada: date | None) -> Waktu | None:
    return Waktu(pada, pada) if pada else None


def _pencabutan(
    dicabut: Pencabutan | None, daerah: Mapping[str, PeraturanDaerah]
) -> Pencabutan | None:
    return replace(dicabut, oleh=_kunci(dicabut.oleh, daerah)) if dicabut else None


def _kunci(oleh: str, daerah: Mapping[str, PeraturanDaerah]) -> str:
    """The id that a profile means: of a sibling, or of the register."""
    return f"{DAERAH}{oleh}" if oleh in daerah else oleh
