"""The kind of a regulation, and its place, in the words before its number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from drafter.law.model import Jenis, Register

_EKOR = ("republikindonesia", "ri")
_KATA_TEMPAT = {
    "provinsi": "Provinsi",
    "propinsi": "Provinsi",
    "prov": "Provinsi",
    "kabupaten": "Kabupaten",
    "kab": "Kabupaten",
    "kota": "Kota",
    "kotamadya": "Kota",
}
_SINGKATAN_TEMPAT = {
    "ntb": "Nusa Tenggara Barat",
    "ntt": "Nusa Tenggara Timur",
    "diy": "Daerah Istimewa Yogyakarta",
    "dki": "Daerah Khusus Ibukota Jakarta",
    "jatim": "Jawa Timur",
    "jateng": "Jawa Tengah",
    "jabar": "Jawa Barat",
    "sumbar": "Sumatera Barat",
}
# What the word after "Peraturan Daerah" makes of it; a bare place may be either.
_PERDA = {"Provinsi": "perda_provinsi", "Kabupaten": "perda", "Kota": "perda"}
_PANJANG = 5  # letters from which a slip of the pen is forgiven

Tabel = Mapping[str, tuple[str, ...]]


def kenali_jenis(register: Register, kepala: str) -> tuple[tuple[str, ...], str, str]:
    """The kinds that the words may mean, the place, and words that belong to the title.

    ``"Perda Kab. Bima"`` gives ``(("perda",), "Kabupaten Bima", "")``, ``"UU Desa"`` gives
    ``(("uu",), "", "Desa")``. No kind when none is recognised. One slip of the pen in a long word
    is forgiven; another word is another ministry.
    """
    semua = tuple(register.jenis.values())
    if calon := _tanpa_ekor(_nasional(semua), _polos(kepala)):
        return calon, "", ""
    kata = kepala.split()
    if setempat := _setempat(register, kata):
        return (setempat[0],), setempat[1], ""
    if dekat := _salah_tulis(semua, kata):
        return dekat, "", ""
    for n in range(len(kata) - 1, 0, -1):
        pendek = _nasional(semua).get(_polos(" ".join(kata[:n])))
        if pendek and n == 1:  # "UU Desa", never "Peraturan Menteri Desa Lain"
            return pendek, "", " ".join(kata[n:])
    return (), "", ""


def _polos(teks: str) -> str:
    return re.sub(r"[^a-z0-9]", "", teks.casefold())


def _tanpa_ekor(tabel: Tabel, polos: str) -> tuple[str, ...]:
    for ekor in ("", *_EKOR):
        if polos.endswith(ekor) and (calon := tabel.get(polos.removesuffix(ekor))):
            return calon
    return ()


@lru_cache(maxsize=4)
def _nasional(semua: tuple[Jenis, ...]) -> Tabel:
    hasil: dict[str, tuple[str, ...]] = {}
    for j in semua:
        for x in _tulisan(j) if not j.wilayah else ():
            ada = hasil.get(_polos(x), ())
            hasil[_polos(x)] = ada if j.kode in ada else (*ada, j.kode)
    return hasil


@lru_cache(maxsize=4)
def _daerah(semua: tuple[Jenis, ...]) -> Mapping[str, str]:
    setempat = (j for j in semua if j.wilayah)
    return {_polos(x.replace(" Provinsi", "")): j.kode for j in setempat for x in _tulisan(j)}


def _tulisan(jenis: Jenis) -> Iterator[str]:
    """Yield the spellings of a kind; ``Peraturan Menteri X`` is also ``Permen X``."""
    nama = jenis.nama.partition(" {")[0]
    for satu in (nama, jenis.singkat, *jenis.dikenali):
        yield satu
        if satu.startswith("Peraturan Menteri "):
            yield satu.replace("Peraturan Menteri ", "Permen ", 1)
        if satu.startswith("Permen "):
            yield satu.replace("Permen ", "Peraturan Menteri ", 1)
        if satu.startswith("Keputusan Menteri "):
            yield satu.replace("Keputusan Menteri ", "Kepmen ", 1)


def _salah_tulis(semua: tuple[Jenis, ...], kata: list[str]) -> tuple[str, ...]:
    """A kind whose full name has the same words but for one slip in each."""
    ditulis = [_polos(k) for k in kata]
    for ekor in (0, 1, 2):  # "RI", "Republik Indonesia"
        potong = ditulis[: len(ditulis) - ekor] if ekor else ditulis
        for j in semua:
            nama = [_polos(k) for k in re.split(r"[ -]", j.nama)]
            cocok = not j.wilayah and len(nama) == len(potong) > 1
            if cocok and all(map(_selip, potong, nama)):
                return (j.kode,)
    return ()


def _selip(ditulis: str, benar: str) -> bool:
    """Whether two words are the same but for one letter more, less, other or swapped."""
    if ditulis == benar:
        return True
    if min(len(ditulis), len(benar)) < _PANJANG or abs(len(ditulis) - len(benar)) > 1:
        return False
    awal = next((i for i, (a, b) in enumerate(zip(ditulis, benar)) if a != b), len(benar))  # noqa: B905
    kiri, kanan = ditulis[awal:], benar[awal:]
    return (
        kiri[1:] == kanan
        or kiri == kanan[1:]
        or kiri[1:] == kanan[1:]
        or (kiri[2:] == kanan[2:] and kiri[:2] == kanan[1::-1])
    )


def _setempat(register: Register, kata: list[str]) -> tuple[str, str] | None:
    """Match the longest run of first words that names a local kind; the rest is the place."""
    dikenal = _daerah(tuple(register.jenis.values()))
    for n in range(len(kata), 0, -1):
        kode = dikenal.get(_polos(" ".join(kata[:n])))
        if kode:
            return _dengan_tempat(register, kode, kata[n:])
    return None


def _dengan_tempat(register: Register, kode: str, kata: list[str]) -> tuple[str, str]:
    sebutan = _KATA_TEMPAT.get(_polos(kata[0])) if kata else None
    nama = " ".join(kata[1:] if sebutan else kata)
    nama = _SINGKATAN_TEMPAT.get(_polos(nama), nama)
    if kode in ("perda", "perda_provinsi"):
        if sebutan is None and f"Provinsi {nama}" in _tempat(register):
            sebutan = "Provinsi"
        kode = _PERDA.get(sebutan or "", "perda")
    if sebutan is None:
        bawaan = {"provinsi": "Provinsi", "kota": "Kota", "desa": "Desa"}
        sebutan = bawaan.get(register.jenis[kode].wilayah, "Kabupaten")
    return kode, f"{sebutan} {nama}".strip() if nama else ""


def _tempat(register: Register) -> Iterable[str]:
    return {x.wilayah for x in register.peraturan.values()} | {
        x.arti for x in register.pembentukan.values()
    }
