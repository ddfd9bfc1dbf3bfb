"""Rules on the days of an SK: what it cites is older, what it sets begins with it, who signs it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from drafter.bahasa.tanggal import tanggal
from drafter.problem import Severity
from drafter.profile.aturan import Temuan
from drafter.profile.model import Desa
from drafter.profile.model_lembaga import KeputusanLama
from drafter.profile.simpul import Loc
from drafter.profile.susunan import Sk, issued

_LAMPAU = timedelta(days=31)  # a term that begins a few days before its SK is told by nobody


def days_in_order(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Minutes and withdrawn or changed SK are not younger than the SK that names them."""
    for daftar, i, sk in desa.semua_sk():
        loc: Loc = (daftar, i)
        if sk.tanggal is not None:
            yield from _minutes(sk, loc)
            yield from _backdated(sk, loc)
        for key in ("mencabut", "perubahan"):
            old: KeputusanLama | None = getattr(sk, key)
            if old is not None:
                yield from _older(sk, old, (*loc, key))


def _minutes(sk: Sk, loc: Loc) -> Iterator[Temuan]:
    minutes = sk.berita_acara
    if minutes is not None and sk.tanggal is not None and minutes.tanggal > sk.tanggal:
        message = (
            f"Berita acara bertanggal {tanggal(minutes.tanggal)}, sesudah SK yang menyebutnya "
            f"({tanggal(sk.tanggal)})."
        )
        remedy = "Perbaiki tanggal berita acara atau tanggal SK; mungkin tertukar."
        where = (*loc, "berita_acara", "tanggal")
        yield Temuan("PROFIL-037", where, message, remedy, needs=((*loc, "tanggal"),))


def _backdated(sk: Sk, loc: Loc) -> Iterator[Temuan]:
    """Of other LKD than the PKK, PROFIL-029 already says that the term begins with the SK."""
    term = sk.masa_bakti
    if term is None or sk.tanggal is None or getattr(sk, "lembaga", "pkk") != "pkk":
        return
    if term.mulai < sk.tanggal - _LAMPAU:
        message = (
            f"Masa bakti mulai {tanggal(term.mulai)}, lama sebelum SK ditetapkan "
            f"({tanggal(sk.tanggal)}): SK ini berlaku surut."
        )
        remedy = "Mulaikan pada tanggal SK, atau siapkan alasan berlaku surutnya."
        where = (*loc, "masa_bakti", "mulai")
        needs: tuple[Loc, ...] = ((*loc, "tanggal"),)
        yield Temuan("PROFIL-037", where, message, remedy, Severity.PERINGATAN, needs)


def _older(sk: Sk, old: KeputusanLama, loc: Loc) -> Iterator[Temuan]:
    verb = "dicabut" if loc[-1] == "mencabut" else "diubah"
    if old.tanggal is not None and old.tanggal.year != old.tahun:
        message = f"SK yang {verb} bertahun {old.tahun}, tetapi tanggalnya {tanggal(old.tanggal)}."
        yield Temuan("PROFIL-037", (*loc, "tanggal"), message, "Samakan tahun dan tanggalnya.")
    elif sk.tanggal is None:
        return
    elif (sk.nomor, sk.tanggal.year) == (old.nomor, old.tahun):
        message = f"SK yang {verb} bernomor dan bertahun sama dengan SK ini sendiri."
        remedy = f"Tulis nomor dan tahun SK lama di `{loc[-1]}`."
        yield Temuan("PROFIL-037", (*loc, "nomor"), message, remedy)
    elif old.tahun > sk.tanggal.year or (old.tanggal is not None and old.tanggal > sk.tanggal):
        key = "tahun" if old.tahun > sk.tanggal.year else "tanggal"
        message = f"SK yang {verb} lebih baru daripada SK ini ({tanggal(sk.tanggal)})."
        remedy = f"Perbaiki `{key}` SK lama, atau tanggal SK ini."
        needs: tuple[Loc, ...] = ((*loc[:-1], "tanggal"),)
        yield Temuan("PROFIL-037", (*loc, key), message, remedy, needs=needs)


_SIGNS = {"desa": "kepala_desa", "kecamatan": "camat", "kabupaten": "bupati"}


def signed_in_office(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Who signs an SK held the office on its day; compose refuses to print it otherwise."""
    office = _SIGNS[desa.tingkat]
    chief = getattr(desa.pejabat, office)
    if chief is None:
        return
    if chief.status == "Plh." and (desa.pengurus or desa.keputusan):
        message = (
            "SK yang menyebut orang akan ditandatangani pelaksana harian (Plh.); wewenang Plh. "
            "terbatas, dan belum tentu mencakup penetapan orang dalam jabatan."
        )
        remedy = (
            "Tanyakan dahulu kepada Bagian Hukum, atau tunggu pejabat definitif atau penjabatnya "
            "(Pj.)."
        )
        loc: Loc = ("pejabat", office, "status")
        yield Temuan("PROFIL-038", loc, message, remedy, Severity.PERINGATAN)
    for daftar, i, sk in desa.semua_sk():
        wrong = chief.di_luar_masa(sk.tanggal) if sk.tanggal and issued(sk) else ""
        if wrong:
            message = f"{chief.nama} {wrong} pada tanggal SK ini."
            remedy = (
                f"Perbaiki `tanggal` SK atau `pejabat.{office}.masa`. Bila benar, SK ini "
                "ditandatangani pejabat waktu itu: susun dengan nama pejabat itu (atau Pj.-nya)."
            )
            needs: tuple[Loc, ...] = (("pejabat", office, "masa"),)
            where = (daftar, i, "tanggal")
            yield Temuan("PROFIL-038", where, message, remedy, Severity.PERINGATAN, needs)
