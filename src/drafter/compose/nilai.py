"""Values of a profile on their way through Jinja: they know their key and cannot become text.

A ``Nilai*`` compares and tests like the plain value, so ``{% if %}`` and ``{% for %}`` work as
expected. Whenever it is turned into text it prints as a mark that holds key and value
(:mod:`drafter.naskah.tanda`); there is no operation on it that yields its bare words inside a
template.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NoReturn

from jinja2 import StrictUndefined, Undefined
from jinja2.exceptions import UndefinedError

from drafter.naskah import tanda


class SalahPakai(TypeError):  # noqa: N818 - named for what happened
    """A value used as it cannot be; the message is in Indonesian, for the template's author."""


class Hukum(str):
    """Text that belongs to the law: words of the template, references, citations."""

    __slots__ = ()


class NilaiTeks(str):  # noqa: SLOT000 - it must carry its key
    """A text value with its profile key."""

    kunci: str
    _tanda: str

    def __new__(cls, nilai: str, kunci: str) -> NilaiTeks:  # noqa: D102
        self = super().__new__(cls, nilai)
        self.kunci = kunci
        self._tanda = tanda.isian(kunci, self.polos)
        return self

    @property
    def polos(self) -> str:
        """The bare words, for filters of this program only."""
        return str.__str__(self)

    def __str__(self) -> str:
        return self._tanda

    def __format__(self, spec: str) -> str:
        return str(self)

    def __add__(self, lain: str) -> Hukum:
        return Hukum(str(self) + str(lain))

    def __radd__(self, lain: str) -> Hukum:
        return Hukum(str(lain) + str(self))

    def __mod__(self, lain: object) -> NoReturn:
        raise SalahPakai("isian tidak dapat menjadi pola `%`")


class NilaiAngka(int):
    """A whole number with its profile key."""

    kunci: str

    def __new__(cls, nilai: int, kunci: str) -> NilaiAngka:  # noqa: D102
        self = super().__new__(cls, nilai)
        self.kunci = kunci
        return self

    def __str__(self) -> str:
        return tanda.isian(self.kunci, int.__repr__(self))

    def __format__(self, spec: str) -> str:
        return str(self)


class NilaiTanggal(date):
    """A date with its profile key; printed through the filter ``tanggal``."""

    kunci: str

    @classmethod
    def dari(cls, nilai: date, kunci: str) -> NilaiTanggal:
        """The same day, knowing its key."""
        self = cls(nilai.year, nilai.month, nilai.day)
        self.kunci = kunci
        return self


class BelumDiisi(Undefined):
    """A field of the schema that this profile leaves out: false in a test, a mark in print.

    The mark makes all missing fields of a draft known at once, with their template lines.
    """

    __slots__ = ()

    @property
    def kunci(self) -> str:
        """The profile key."""
        return self._undefined_name or "?"

    def __str__(self) -> str:
        return tanda.kurang(self.kunci)

    def __format__(self, spec: str) -> str:
        return str(self)

    def __getattr__(self, nama: str) -> BelumDiisi:
        if nama.startswith("__"):
            raise AttributeError(nama)
        return BelumDiisi(name=f"{self.kunci}.{nama}")

    def __getitem__(self, nama: object) -> BelumDiisi:  # type: ignore[override]
        return BelumDiisi(name=f"{self.kunci}.{nama}")


class TidakDikenal(StrictUndefined):
    """A name that no profile can have: always an error, with the template's line."""

    __slots__ = ()


class Data(Mapping[str, Any]):
    """A mapping of the profile, wrapped as far as it is looked at.

    An unknown field is an error that names the nearest one.
    """

    __slots__ = ("_dibungkus", "_isi", "kunci")

    def __init__(self, isi: Mapping[str, Any], kunci: str) -> None:
        self._isi = isi
        self.kunci = kunci
        self._dibungkus: dict[str, Any] = {}

    def __getitem__(self, nama: str) -> Any:
        if nama not in self._dibungkus:
            if nama not in self._isi:
                self._tak_dikenal(nama)
            kunci = f"{self.kunci}.{nama}" if self.kunci else nama
            self._dibungkus[nama] = bungkus(self._isi[nama], kunci)
        return self._dibungkus[nama]

    def ganti(self, nama: str, nilai: object) -> Data:
        """The same mapping with another (wrapped) value of one field."""
        lain = Data(self._isi, self.kunci)
        lain._dibungkus[nama] = nilai
        return lain

    def __contains__(self, nama: object) -> bool:
        return nama in self._isi

    def __iter__(self) -> Iterator[str]:
        return iter(self._isi)

    def __len__(self) -> int:
        return len(self._isi)

    def _tak_dikenal(self, nama: str) -> NoReturn:
        from difflib import get_close_matches

        dekat = get_close_matches(str(nama), list(self), n=1)
        saran = f"; maksud Anda `{dekat[0]}`?" if dekat else ""
        penuh = f"{self.kunci}.{nama}" if self.kunci else nama
        raise UndefinedError(f"isian `{penuh}` tidak dikenal{saran}")


def bungkus(nilai: object, kunci: str) -> Any:
    """Wrap plain data (dict, list, str, int, date, bool, None) so that every leaf knows its key."""
    match nilai:
        case None:
            return BelumDiisi(name=kunci)
        case bool():
            return nilai
        case str():
            return NilaiTeks(nilai, kunci)
        case int():
            return NilaiAngka(nilai, kunci)
        case date():
            return NilaiTanggal.dari(nilai, kunci)
        case Mapping():
            return Data(nilai, kunci)
        case list() | tuple():
            return [bungkus(v, f"{kunci}[{i}]") for i, v in enumerate(nilai)]
    raise TypeError(f"nilai {kunci} bertipe {type(nilai).__name__} tidak dapat dicetak")
