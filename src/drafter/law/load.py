"""Reading the register from its YAML files.

``register()`` is the shipped one, read once per process. Every mistake in the files is reported
at once, with file and record, as an :class:`~drafter.problem.InputError` (code REGISTER-001).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from drafter.law.check import REMEDI, periksa
from drafter.law.model import Register
from drafter.law.parse import baca_jenis, baca_per_tanggal, baca_peran, baca_peraturan
from drafter.law.yaml_teks import baca_yaml
from drafter.problem import InputError, Place, Problem, Severity

FOLDER = Path(__file__).parent / "register"
_KHUSUS = ("meta.yaml", "jenis.yaml", "peran.yaml")
_Isi = Mapping[str, object]
T = TypeVar("T")


@cache
def register() -> Register:
    """Give the register that ships with the program."""
    return muat(FOLDER)


def muat(folder: Path) -> Register:
    """Read a register from ``folder``; InputError with every mistake found."""
    salah: list[Problem] = []
    berkas = {path.name: _berkas(path, salah) for path in sorted(folder.glob("*.yaml"))}
    meta, jenis_, peran_ = (berkas.pop(nama, {}) for nama in _KHUSUS)
    per_tanggal = _coba(salah, "meta.yaml", "", partial(baca_per_tanggal, meta))
    jenis = _kumpulkan(salah, _butir(salah, "jenis.yaml", jenis_, "jenis"), "kode", baca_jenis)
    peran = _kumpulkan(salah, _butir(salah, "peran.yaml", peran_, "peran"), "kode", baca_peran)
    semua = [x for nama, isi in berkas.items() for x in _butir(salah, nama, isi, "peraturan")]
    peraturan = _kumpulkan(salah, semua, "id", lambda butir: baca_peraturan(butir, jenis))
    if salah or per_tanggal is None:
        raise InputError(*salah)
    hasil = Register(
        per_tanggal, MappingProxyType(jenis), MappingProxyType(peraturan), MappingProxyType(peran)
    )
    if masalah := tuple(periksa(hasil)):
        raise InputError(*masalah)
    return hasil


def _berkas(path: Path, salah: list[Problem]) -> _Isi:
    return _coba(salah, path.name, "", lambda: baca_yaml(path.read_bytes())) or {}


def _butir(salah: list[Problem], nama: str, isi: _Isi, senarai: str) -> Iterator[tuple[str, _Isi]]:
    """Yield the records of one file, each with the file's name and its default ``jenis``."""
    if not isi:  # unreadable, and already told
        return
    semua = isi.get(senarai)
    if not isinstance(semua, list):
        salah.append(_masalah(nama, "", f"daftar {senarai} tidak ada."))
        return
    bawaan = {"jenis": isi["jenis"]} if "jenis" in isi and senarai == "peraturan" else {}
    for satu in semua:
        if isinstance(satu, dict):
            yield nama, bawaan | satu
        else:
            salah.append(_masalah(nama, str(satu), "harus berisi kunci dan nilai."))


def _kumpulkan(
    salah: list[Problem],
    semua: Iterable[tuple[str, _Isi]],
    kunci: str,
    baca: Callable[[_Isi], T],
) -> dict[str, T]:
    """Read records into a mapping by their key; a key written twice is a mistake."""
    hasil: dict[str, T] = {}
    for nama, butir in semua:
        sebutan = str(butir.get(kunci, "?"))
        rekaman = _coba(salah, nama, sebutan, partial(baca, butir))
        if rekaman is not None and hasil.setdefault(sebutan, rekaman) is not rekaman:
            salah.append(_masalah(nama, sebutan, "ditulis dua kali."))
    return hasil


def _coba(salah: list[Problem], nama: str, bagian: str, baca: Callable[[], T]) -> T | None:
    """Call a reader; note its ValueError as a problem of that file and record."""
    try:
        return baca()
    except ValueError as galat:
        salah.append(_masalah(nama, bagian, str(galat)))
        return None


def _masalah(nama: str, bagian: str, pesan: str) -> Problem:
    tempat = Place(file=f"register/{nama}", part=bagian or None)
    return Problem("REGISTER-001", Severity.KESALAHAN, tempat, pesan, REMEDI)
