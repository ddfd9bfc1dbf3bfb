"""Which regulation a citation means, and what of it disagrees with the register on a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from drafter.law import temuan as hukum
from drafter.law.cite import muat_tercetak, sitasi
from drafter.law.kutipan import temuan
from drafter.law.kutipan.cari import cari, kekeliruan
from drafter.law.kutipan.judul import Kemiripan, banding_judul
from drafter.law.kutipan.model import Kutipan, Pengenalan
from drafter.law.kutipan.muat import baca_lembaran
from drafter.law.kutipan.pecah import baca
from drafter.law.model import Peraturan, Register, Status
from drafter.law.query import perubahan, status
from drafter.law.tulisan import memuat_tahun, siput
from drafter.problem import Problem


def baca_dan_kenali(register: Register, teks: str, pada: date) -> Pengenalan:
    """Read one citation and compare it with the register as of ``pada``."""
    return kenali(register, baca(register, teks), pada)


def kenali(register: Register, kutipan: Kutipan, pada: date) -> Pengenalan:
    """Resolve a citation that was read.

    A regulation that the register does not hold is unknown (a saran), never wrong. Codes: see
    ``drafter.law.kutipan.temuan``; HUKUM-002, 003, 007 and 008 for its state on the day.
    """
    if not (kutipan.nomor and (kutipan.jenis or kutipan.tahun)) and not kutipan.pasal:
        return Pengenalan(kutipan, None, (temuan.tak_terbaca(kutipan),))
    yang, sebab = cari(register, kutipan, pada) if kutipan.jenis else (None, "")
    if yang is None:
        return Pengenalan(kutipan, None, (_tak_dikenal(register, kutipan),))
    semua = (
        *_nama(register, kutipan, yang, sebab),
        *_muat(kutipan, yang),
        *_keadaan(register, kutipan, yang, pada),
    )
    hidup = status(register, yang.id, pada) is Status.BERLAKU
    return Pengenalan(kutipan, yang.id, semua, sitasi(register, yang.id, pada) if hidup else "")


def _tak_dikenal(register: Register, kutipan: Kutipan) -> Problem:
    keliru = kekeliruan(register, kutipan) if kutipan.jenis and not kutipan.tentang else None
    if keliru is not None:
        return temuan.sering_tertukar(register, kutipan, keliru)
    return temuan.tidak_tercatat(register, kutipan)


def _nama(register: Register, kutipan: Kutipan, yang: Peraturan, sebab: str) -> Iterator[Problem]:
    """Yield where kind, number, year or title differ."""
    if kutipan.jenis == "uud":
        return
    if kutipan.jenis != yang.jenis.kode:
        yield temuan.jenis_salah(register, kutipan, yang)
    if _nomor(kutipan.nomor) != _nomor(yang.nomor):
        yield temuan.nomor_salah(kutipan, yang, sebab)
    if kutipan.tahun != yang.tahun and not (
        not kutipan.tahun and memuat_tahun(yang.nomor, yang.tahun)
    ):
        yield temuan.tahun_salah(kutipan, yang, sebab)
    if kutipan.tentang:
        mirip = banding_judul(kutipan.tentang, yang.tentang)
        if mirip is not Kemiripan.SAMA:
            yield temuan.judul_salah(kutipan, yang, hampir=mirip is Kemiripan.MIRIP)


def _nomor(nomor: str) -> str:
    """A number as it is compared: case, punctuation and a leading zero do not count."""
    return siput(nomor).lstrip("0")


def _muat(kutipan: Kutipan, yang: Peraturan) -> Iterator[Problem]:
    """Yield gazette numbers that are not those of the register, as far as it is sure of them."""
    benar = muat_tercetak(yang)
    if lembaran := benar.get("lembaran"):
        benar["lembaran"] = baca_lembaran(lembaran)
    for kunci, ditulis in kutipan.muat:
        seharusnya = benar.get(kunci)
        tanpa_tahun = "/" not in ditulis and kunci != "tln"
        if not seharusnya or ditulis == seharusnya:
            continue
        if not (tanpa_tahun and seharusnya.endswith(f"/{ditulis}")):
            yield temuan.muat_salah(yang, kunci, ditulis, seharusnya)


def _keadaan(
    register: Register, kutipan: Kutipan, yang: Peraturan, pada: date
) -> Iterator[Problem]:
    """Yield the state of the regulation on the day, or what its change clause lacks."""
    yield from hukum.keraguan(register, yang, pada)
    keadaan = status(register, yang.id, pada)
    if keadaan is Status.DICABUT:
        yield hukum.sudah_dicabut(register, yang, pada, "tidak dikutip lagi")
    elif keadaan is Status.BELUM_BERLAKU:
        yield hukum.belum_berlaku(yang, pada, "belum dapat dikutip")
    else:
        yield from _perubahan(register, kutipan, yang, pada)


def _perubahan(
    register: Register, kutipan: Kutipan, yang: Peraturan, pada: date
) -> Iterator[Problem]:
    benar = perubahan(register, yang, pada)
    if kutipan.pengubah is None:
        # A short mention in running text names no changes; a full citation does.
        if benar and kutipan.tentang:
            yield temuan.tanpa_perubahan(register, yang, pada)
        return
    pengubah, _ = cari(register, _tanpa_judul_pokok(kutipan.pengubah, yang), pada)
    if pengubah is None:
        yield temuan.tidak_tercatat(register, kutipan.pengubah)
    elif not benar or pengubah.id != benar[-1].id:
        yield temuan.perubahan_lain(register, yang, pengubah, pada)
    else:
        yield from _nama(register, _tanpa_judul_pokok(kutipan.pengubah, yang), pengubah, "")
        yield from _muat(kutipan.pengubah, pengubah)
        if kutipan.berkali != (len(benar) > 1) and not _junto(kutipan):
            yield temuan.kali_salah(register, yang, pada)


def _tanpa_judul_pokok(pengubah: Kutipan, yang: Peraturan) -> Kutipan:
    """A change without a title that is only the changed one's: ``jo. UU 3/2024 tentang Desa``."""
    if pengubah.tentang and banding_judul(pengubah.tentang, yang.tentang) is Kemiripan.SAMA:
        return replace(pengubah, tentang="")
    return pengubah


def _junto(kutipan: Kutipan) -> bool:
    """Whether the change hangs on a "jo.", which does not say how often."""
    return re.search(r"\b(?:jo|jis|juncto)\b", kutipan.teks, re.IGNORECASE) is not None
