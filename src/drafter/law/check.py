"""What no record can show alone: references that lead nowhere, circles, days out of order."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.law.model import Peraturan, Register
from drafter.problem import Place, Problem, Severity

REMEDI = "Perbaiki berkas register; cara menulisnya diterangkan di docs/hukum.md."


def periksa(register: Register) -> Iterator[Problem]:
    """Yield every disagreement between records (code REGISTER-002)."""
    for peraturan in register.peraturan.values():
        for pesan in _acuan(register, peraturan):
            yield _masalah(peraturan.id, pesan)
    for peran in register.peran.values():
        for id_ in peran.pemegang:
            if id_ not in register.peraturan:
                yield _masalah(f"peran {peran.kode}", f"pemegang {id_} tidak ada di register.")
    if not any(True for _ in _menggantung(register)):
        yield from _lingkaran(register)
        yield from _urutan(register)


def _rujukan(x: Peraturan) -> Iterator[tuple[str, str]]:
    """Yield every id that a record names, with the field that names it."""
    yield from (("diubah", id_) for id_ in x.diubah)
    yield from (("dicabut_sebagian", y.oleh) for y in x.dicabut_sebagian)
    if x.dicabut is not None:
        yield "dicabut", x.dicabut.oleh


def _acuan(register: Register, x: Peraturan) -> Iterator[str]:
    for kunci, id_ in _rujukan(x):
        if id_ == x.id:
            yield f"{kunci} menyebut peraturan itu sendiri."
        elif id_ not in register.peraturan:
            yield f"{kunci} menyebut {id_} yang tidak ada di register."


def _menggantung(register: Register) -> Iterator[str]:
    for x in register.peraturan.values():
        yield from _acuan(register, x)


def _lingkaran(register: Register) -> Iterator[Problem]:
    for id_ in register.peraturan:
        dilihat, kini = {id_}, register.peraturan[id_].dicabut
        while kini is not None and kini.oleh not in dilihat:
            dilihat.add(kini.oleh)
            kini = register.peraturan[kini.oleh].dicabut
        if kini is not None:
            yield _masalah(id_, "pencabutannya berputar: yang mencabut akhirnya dicabut olehnya.")


def _urutan(register: Register) -> Iterator[Problem]:
    for x in register.peraturan.values():
        for id_ in x.diubah:
            if register.peraturan[id_].mulai.akhir < x.mulai.awal:
                yield _masalah(x.id, f"diubah oleh {id_} yang berlaku lebih dahulu.")
        akhir = [register.peraturan[id_].mulai.akhir for id_ in x.diubah]
        if akhir != sorted(akhir):
            yield _masalah(x.id, "diubah harus ditulis dari yang lama ke yang baru.")
        if x.dicabut and register.peraturan[x.dicabut.oleh].mulai.akhir < x.mulai.awal:
            yield _masalah(x.id, f"dicabut oleh {x.dicabut.oleh} yang berlaku lebih dahulu.")


def _masalah(bagian: str, pesan: str) -> Problem:
    tempat = Place(file="register", part=bagian)
    return Problem("REGISTER-002", Severity.KESALAHAN, tempat, pesan, REMEDI)
