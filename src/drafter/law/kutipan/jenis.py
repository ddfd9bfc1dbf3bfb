"""The kind of a regulation, and its place, in the words before its number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache

from drafter.law.model import Jenis, Register

_DEKAT = 0.88
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


def kenali_jenis(register: Register, kepala: str) -> tuple[str, str]:
    """The kode of the kind and the place: ``"Perda Kab. Bima"`` -> ``("perda", "Kabupaten Bima")``.

    Both empty when no kind is recognised. A slip of the pen in a long name is forgiven.
    """
    semua = tuple(register.jenis.values())
    nasional = _nasional(semua)
    polos = _polos(kepala)
    for ekor in ("", *_EKOR):
        if polos.endswith(ekor) and (kode := nasional.get(polos.removesuffix(ekor))):
            return kode, ""
    if setempat := _setempat(register, kepala.split()):
        return setempat
    dekat = get_close_matches(polos, nasional, n=1, cutoff=_DEKAT) if len(polos) > 5 else []
    return (nasional[dekat[0]], "") if dekat else ("", "")


def _polos(teks: str) -> str:
    return re.sub(r"[^a-z0-9]", "", teks.casefold())


@lru_cache(maxsize=4)
def _nasional(semua: tuple[Jenis, ...]) -> Mapping[str, str]:
    return {_polos(x): j.kode for j in semua if not j.wilayah for x in _tulisan(j)}


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
