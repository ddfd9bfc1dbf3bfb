"""What no record can show alone: references that lead nowhere, circles, days out of order."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.law.model import Peraturan, Register
from drafter.problem import Place, Problem, Severity

REMEDI = "Perbaiki berkas register; cara menulisnya diterangkan di docs/hukum.md."


def periksa(register: Register) -> Iterator[Problem]:
    """Yield every disagreement between records (code REGISTER-002)."""
    for peraturan in register.peraturan.values():
        for pesan in ganjil(register, peraturan):
            yield _masalah(peraturan.id, pesan)
    for apa, semua in (("peran", register.peran), ("pembentukan", register.pembentukan)):
        for peran in semua.values():
            for id_ in peran.pemegang:
                if id_ not in register.peraturan:
                    yield _masalah(f"{apa} {peran.kode}", f"pemegang {id_} tidak ada di register.")
    for x in register.kekeliruan.values():
        if x.maksud not in register.peraturan:
            yield _masalah(f"kekeliruan {x.ditulis}", f"maksud {x.maksud} tidak ada di register.")
        if x.ditulis in register.peraturan:
            yield _masalah(f"kekeliruan {x.ditulis}", "peraturan itu sendiri ada di register.")


def ganjil(register: Register, x: Peraturan) -> Iterator[str]:
    """Yield what cannot be right about one record, seen among the others."""
    yield from _tanggal(x)
    if menggantung := tuple(_acuan(register, x)):
        yield from menggantung
        return
    if _berputar(register, x):
        yield "pencabutannya berputar: yang mencabut akhirnya dicabut olehnya."
    yield from _urutan(register, x)


def _tanggal(x: Peraturan) -> Iterator[str]:
    """Yield days of one record that contradict each other or its year."""
    dasar = x.diundangkan or x.ditetapkan
    if dasar is not None and x.mulai.akhir < dasar.awal:
        yield "berlaku mendahului tanggal ditetapkan atau diundangkan."
    if x.ditetapkan and x.diundangkan and x.diundangkan.akhir < x.ditetapkan.awal:
        yield "diundangkan mendahului ditetapkan."
    tahun = {y for w in (x.ditetapkan, x.diundangkan) if w for y in (w.awal.year, w.akhir.year)}
    if tahun and x.tahun.isdecimal() and int(x.tahun) not in tahun:
        yield f"tahunnya {x.tahun}, tetapi tanggalnya dalam tahun lain."
    if x.dicabut and x.dicabut.pada and x.dicabut.pada.akhir < (x.ditetapkan or x.mulai).awal:
        yield "dicabut sebelum ditetapkan."


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


def _berputar(register: Register, x: Peraturan) -> bool:
    dilihat, kini = {x.id}, x.dicabut
    while kini is not None and kini.oleh not in dilihat:
        dilihat.add(kini.oleh)
        berikut = register.peraturan.get(kini.oleh)
        kini = berikut.dicabut if berikut else None
    return kini is not None


def _urutan(register: Register, x: Peraturan) -> Iterator[str]:
    pengubah = [register.peraturan[id_] for id_ in x.diubah]
    for y in pengubah:
        if y.mulai.akhir < x.mulai.awal:
            yield f"diubah oleh {y.id} yang berlaku lebih dahulu."
        if y.jenis.tingkat > x.jenis.tingkat:
            yield f"diubah oleh {y.id} yang lebih rendah tingkatnya."
    akhir = [y.mulai.akhir for y in pengubah]
    if akhir != sorted(akhir):
        yield "diubah harus ditulis dari yang lama ke yang baru."
    if x.dicabut and register.peraturan[x.dicabut.oleh].mulai.akhir < x.mulai.awal:
        yield f"dicabut oleh {x.dicabut.oleh} yang berlaku lebih dahulu."


def _masalah(bagian: str, pesan: str) -> Problem:
    tempat = Place(file="register", part=bagian)
    return Problem("REGISTER-002", Severity.KESALAHAN, tempat, pesan, REMEDI)
