"""Questions to the register: pure functions of an id (or role) and a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from drafter.law.model import Peraturan, Register, Status
from drafter.law.waktu import Waktu


def status(register: Register, id_: str, pada: date) -> Status:
    """The state of a regulation on ``pada``.

    A day known only by its month or year counts as the last day it can be: nothing holds before
    it surely does. A revocation takes effect together with the regulation that revokes.
    """
    peraturan = register.peraturan.get(id_)
    if peraturan is None:
        return Status.TIDAK_DIKENAL
    berakhir = akhir(register, peraturan)
    if berakhir is not None and pada >= berakhir.akhir:
        return Status.DICABUT  # some are revoked before they ever hold (PMA 22/2024)
    return Status.BELUM_BERLAKU if pada < peraturan.mulai.akhir else Status.BERLAKU


def akhir(register: Register, peraturan: Peraturan) -> Waktu | None:
    """The first day on which ``peraturan`` no longer holds, or None while it holds.

    None too when a profile names a revoking regulation that nobody knows (HUKUM-011).
    """
    if peraturan.dicabut is None:
        return None
    oleh = register.peraturan.get(peraturan.dicabut.oleh)
    return peraturan.dicabut.pada or (oleh.mulai if oleh else None)


def ragu(register: Register, peraturan: Peraturan, pada: date) -> Waktu | None:
    """The inexact day that makes the state on ``pada`` a guess, or None when it is sure."""
    for waktu in (peraturan.mulai, akhir(register, peraturan)):
        if waktu is not None and waktu.ragu(pada):
            return waktu
    return None


def pengganti(register: Register, id_: str, pada: date) -> str | None:
    """The id that stands in the place of a revoked regulation on ``pada``.

    Follows revocations until one that holds; None when the regulation is unknown or itself
    holds, or when nothing that holds follows.
    """
    dilihat: set[str] = set()
    while id_ not in dilihat and status(register, id_, pada) is Status.DICABUT:
        dilihat.add(id_)
        dicabut = register.peraturan[id_].dicabut
        assert dicabut is not None  # noqa: S101 - only what is revoked has that status
        id_ = dicabut.oleh
    berlaku = bool(dilihat) and status(register, id_, pada) is Status.BERLAKU
    return id_ if berlaku else None


def pemegang(register: Register, peran: str, pada: date) -> str | None:
    """The id that holds ``peran`` on ``pada``; None for an unknown role or one nobody holds."""
    yang = register.peran.get(peran)
    return _terakhir(register, yang.pemegang, pada) if yang else None


def _terakhir(register: Register, calon: tuple[str, ...], pada: date) -> str | None:
    return next((x for x in reversed(calon) if status(register, x, pada) is Status.BERLAKU), None)


def perubahan(register: Register, peraturan: Peraturan, pada: date) -> tuple[Peraturan, ...]:
    """The regulations that have changed ``peraturan`` by ``pada`` and count in its citation.

    An amending law that was itself replaced no longer counts (UU 11/2020 after Perppu 2/2022:
    UU 3/2024 calls itself the second change of UU 6/2014). A dead regulation is cited as it was
    on its last day, so amendments that died with it count.
    """
    return tuple(_perubahan(register, peraturan, pada))


def _perubahan(register: Register, peraturan: Peraturan, pada: date) -> Iterator[Peraturan]:
    batas = akhir(register, peraturan)
    for id_ in peraturan.diubah:
        pengubah = register.peraturan[id_]
        selesai = akhir(register, pengubah)
        berakhir = selesai is not None and pada >= selesai.akhir
        bersama = selesai is not None and batas is not None and selesai.akhir >= batas.akhir
        if pengubah.mulai.akhir <= pada and (not berakhir or bersama):
            yield pengubah


def pemegang_pembentukan(register: Register, kode: str, pada: date) -> str | None:
    """The founding law of the kabupaten or province ``kode`` (``52.02``, ``52``) on ``pada``."""
    yang = register.pembentukan.get(kode)
    return _terakhir(register, yang.pemegang, pada) if yang else None
