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
from drafter.law.parse import (
    baca_jenis,
    baca_kekeliruan,
    baca_pembentukan,
    baca_per_tanggal,
    baca_peran,
    baca_peraturan,
)
from drafter.law.terjemahan import Terjemahan, sidik, terjemahan
from drafter.law.urutan import hari_urut
from drafter.law.yaml_teks import baca_yaml
from drafter.problem import InputError, Place, Problem, Severity

FOLDER = Path(__file__).parent / "register"
_KHUSUS = ("meta.yaml", "jenis.yaml", "peran.yaml", "pembentukan.yaml", "kekeliruan.yaml")
_Isi = Mapping[str, object]
T = TypeVar("T")


@cache
def register() -> Register:
    """Give the register that ships with the program."""
    return muat(FOLDER)


def muat(folder: Path) -> Register:
    """Read a register from ``folder``; InputError with every mistake found.

    ``pembentukan.yaml`` and ``kekeliruan.yaml`` may be absent.
    """
    salah: list[Problem] = []
    jadi = terjemahan(folder)
    berkas = {
        path.name: _coba(salah, path.name, "", partial(_isi, path, jadi)) or {}
        for path in sorted(folder.glob("*.yaml"))
    }
    meta, jenis_, peran_, bentuk_, keliru_ = (berkas.pop(nama, {}) for nama in _KHUSUS)
    per_tanggal = _coba(salah, "meta.yaml", "", partial(baca_per_tanggal, meta))
    jenis = _kumpulkan(salah, _butir(salah, "jenis.yaml", jenis_, "jenis"), "kode", baca_jenis)
    peran = _kumpulkan(salah, _butir(salah, "peran.yaml", peran_, "peran"), "kode", baca_peran)
    bentuk = _butir(salah, "pembentukan.yaml", bentuk_, "pembentukan")
    keliru = _butir(salah, "kekeliruan.yaml", keliru_, "kekeliruan")
    pembentukan = _kumpulkan(salah, bentuk, "kode", baca_pembentukan)
    kekeliruan = _kumpulkan(salah, keliru, "ditulis", baca_kekeliruan)
    semua = [x for nama, isi in berkas.items() for x in _butir(salah, nama, isi, "peraturan")]
    peraturan = _kumpulkan(salah, semua, "id", lambda butir: baca_peraturan(butir, jenis))
    if salah or per_tanggal is None:
        raise InputError(*salah)
    hasil = Register(
        per_tanggal=per_tanggal,
        jenis=MappingProxyType(jenis),
        peraturan=MappingProxyType(peraturan),
        peran=MappingProxyType(peran),
        pembentukan=MappingProxyType(pembentukan),
        kekeliruan=MappingProxyType(kekeliruan),
        urut=MappingProxyType(hari_urut(peraturan.values())),
    )
    if masalah := tuple(periksa(hasil)):
        raise InputError(*masalah)
    return hasil


def _isi(path: Path, jadi: Mapping[str, Terjemahan]) -> _Isi:
    """The content of one file: as translated before, when the file is still the same."""
    isi = path.read_bytes()
    siap = jadi.get(path.name)
    return siap.isi if siap and siap.sidik == sidik(isi) else baca_yaml(isi)


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
