"""The legal basis of a document: from a template's ids to the items of Mengingat.

What does not hold on the day is left out, always with a problem, never silently; what is
printed although the register is unsure of it is named, so that a person can check.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from drafter.law import temuan
from drafter.law.check import ganjil
from drafter.law.cite import muat_tercetak, sitasi
from drafter.law.daerah import DAERAH, id_nasional, salah_wilayah
from drafter.law.daftar import boleh_dikutip
from drafter.law.kutipan.judul import Kemiripan, banding_judul
from drafter.law.kutipan.muat import baca_muat
from drafter.law.model import Kepastian, Register, Status
from drafter.law.query import pemegang, pemegang_pembentukan, status
from drafter.law.tulisan import susun_id
from drafter.law.urutan import Urutan, urutan_peraturan
from drafter.problem import Problem

PERAN = "peran:"
PEMBENTUKAN = f"{DAERAH}pembentukan"


@dataclass(frozen=True, slots=True)
class DasarHukum:
    """One item of Mengingat: ``id`` (a register id or ``daerah.<key>``) and its citation.

    ``teks`` has no number and no closing semicolon.
    """

    id: str
    teks: str


@dataclass(frozen=True, slots=True)
class _Dasar:
    """An item with its place in the order."""

    urutan: Urutan
    isi: DasarHukum


def dasar_hukum(
    butir: Sequence[str], pada: date, register: Register, wilayah: str = "", jenis: str = ""
) -> tuple[tuple[DasarHukum, ...], tuple[Problem, ...]]:
    """Resolve, check, sort and cite what a template lists.

    ``butir`` holds register ids, ``peran:<kode>`` and ``daerah.<key>``; ``register`` is the one
    with the village's local law in it (:func:`drafter.law.daerah.gabung`), and a key it lacks is
    skipped. ``daerah.pembentukan`` falls back on the founding law that the register knows for the
    kode ``wilayah``. ``jenis`` is the kind of the document, whose basis is no lower (empty for a
    decision). Doubles are dropped. Items come by rank, then day (Lampiran II UU 12/2011 no.
    42). Problem codes are listed in ``drafter.law.temuan``.
    """
    temu: list[_Dasar | Problem] = list(temuan.batas(register, pada))
    ids: dict[str, None] = {}
    for satu in butir:
        hasil = _cari(satu, pada, register, wilayah)
        if isinstance(hasil, Problem):
            temu.append(hasil)
        elif hasil is not None:
            ids[hasil] = None
            temu += _dua_sumber(register, satu, hasil)
            temu += _pilihan_program(register, satu, hasil)
            temu += _pembentukan(register, wilayah, satu, hasil)
    for id_ in ids:
        temu += _butir(id_, pada, register)
        temu += boleh_dikutip(register, register.peraturan[id_], jenis)
    dasar = sorted((x for x in temu if isinstance(x, _Dasar)), key=lambda x: x.urutan)
    masalah = dict.fromkeys(x for x in temu if isinstance(x, Problem))
    return tuple(x.isi for x in dasar), tuple(masalah)


def _cari(butir: str, pada: date, register: Register, wilayah: str) -> str | Problem | None:
    """Find the id that an item means; None for a local regulation the profile does not give."""
    if butir.startswith(PERAN):
        return _cari_peran(butir.removeprefix(PERAN), pada, register)
    if (yang := register.peraturan.get(butir)) is not None:
        # A founding law given in the profile may be one that the register knows better.
        return (butir.startswith(DAERAH) and id_nasional(register, yang)) or butir
    if butir == PEMBENTUKAN:
        return pemegang_pembentukan(register, wilayah, pada) or temuan.tanpa_pembentukan(
            register, wilayah, pada
        )
    if butir.startswith(DAERAH):
        return None
    return temuan.tidak_dikenal("Peraturan", butir, register.peraturan)


def _cari_peran(peran: str, pada: date, register: Register) -> str | Problem:
    if peran not in register.peran:
        return temuan.tidak_dikenal("Peran", peran, register.peran)
    return pemegang(register, peran, pada) or temuan.tanpa_pemegang(register, peran, pada)


def _dua_sumber(register: Register, butir: str, id_: str) -> Iterator[Problem]:
    """Yield where the profile tells of a regulation otherwise than the register, which counts."""
    if not butir.startswith(DAERAH) or butir not in register.peraturan:
        return
    profil, dipakai = register.peraturan[butir], register.peraturan[id_]
    if id_ == butir:
        tertulis = susun_id(profil.jenis.kode, profil.nomor, profil.tahun, profil.wilayah)
        if keliru := register.kekeliruan.get(tertulis):
            yield temuan.tertukar(profil, register.peraturan[keliru.maksud], keliru.sebab)
    elif banding_judul(profil.tentang, dipakai.tentang) is not Kemiripan.SAMA:
        yield temuan.beda_dari_register(profil, dipakai, f"tentang {dipakai.tentang}")
    else:
        tercetak = muat_tercetak(dipakai)
        for kunci, nilai in baca_muat(dict(profil.muat).get("lembaran", "")):
            if tercetak.get(kunci, nilai) != nilai:
                yield temuan.beda_dari_register(
                    profil, dipakai, f"{kunci.upper()} {tercetak[kunci]}"
                )


def _pembentukan(register: Register, wilayah: str, butir: str, id_: str) -> Iterator[Problem]:
    """Yield a founding law in the profile that cannot be this area's."""
    if butir != PEMBENTUKAN or butir not in register.peraturan:
        return
    yang = register.peraturan[id_]
    if yang.jenis.kode not in ("uu", "perppu"):
        yield temuan.ganjil(register.peraturan[butir], "pembentukan daerah diatur undang-undang.")
    kenal = register.pembentukan.get(wilayah)
    if kenal and not id_.startswith(DAERAH) and id_ not in kenal.pemegang:
        benar = pemegang_pembentukan(register, wilayah, register.per_tanggal)
        yield temuan.bukan_pembentukan(yang, kenal.arti, benar)


def _pilihan_program(register: Register, butir: str, id_: str) -> Iterator[Problem]:
    """Yield a founding law that the profile did not name and nobody has read."""
    yang = register.peraturan[id_]
    dipilih = butir == PEMBENTUKAN and butir not in register.peraturan
    if dipilih and yang.kepastian is not Kepastian.TERVERIFIKASI:
        yield temuan.pembentukan_belum_dibaca(yang)


def masalah_daerah(register: Register, id_: str) -> Iterator[Problem]:
    """Yield what cannot be right about a local record of a profile (HUKUM-011)."""
    if id_.startswith(DAERAH):
        yang = register.peraturan[id_]
        for pesan in (*ganjil(register, yang), *salah_wilayah(yang)):
            yield temuan.ganjil(yang, pesan)


def _butir(id_: str, pada: date, register: Register) -> Iterator[_Dasar | Problem]:
    peraturan = register.peraturan[id_]
    if salah := tuple(masalah_daerah(register, id_)):
        yield from salah
        return
    keadaan = status(register, id_, pada)
    if keadaan is Status.BELUM_BERLAKU:
        yield temuan.belum_berlaku(peraturan, pada)
    elif keadaan is Status.DICABUT:
        yield temuan.sudah_dicabut(register, peraturan, pada)
    else:
        urutan = urutan_peraturan(register, peraturan)
        yield _Dasar(urutan, DasarHukum(id_, sitasi(register, id_, pada)))
        yield from temuan.tercantum(register, peraturan, pada)
