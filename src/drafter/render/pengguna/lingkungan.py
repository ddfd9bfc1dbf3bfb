"""The sandbox of Word templates: the filters of ``.naskah`` templates, patient with faults.

Nothing stops at the first fault; it leaves a mark, so that all faults of a file are told at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from jinja2.exceptions import SecurityError, UndefinedError

from drafter.compose.jinja import lingkungan, tanpa_sumber
from drafter.compose.kotak import KotakPasir
from drafter.compose.nilai import BelumDiisi, Data, Hukum, SalahPakai
from drafter.naskah import tanda

TAK_KENAL = "?"  # first character of a key in a "missing" mark: no profile can have such a field
SALAH_PAKAI = "!"  # ... the words of a misused value
_TANYA_JINJA = ("unsafe_callable", "alters_data", "jinja_pass_arg")  # asked of what is called


class TakKenal(BelumDiisi):
    """A name that no profile has. It prints as a mark; used in a test it is noted and false."""

    __slots__ = ()
    dicatat: dict[str, None]

    def __str__(self) -> str:
        galat = self._undefined_exception
        if issubclass(galat, SecurityError):
            return tanda.kurang(f"{SALAH_PAKAI}`{self.kunci}` tidak diizinkan di templat")
        return tanda.kurang(f"{TAK_KENAL}{self.kunci}")

    def __format__(self, spec: str) -> str:
        return str(self)

    def __getattr__(self, nama: str) -> TakKenal:
        if nama.startswith("__") or nama in _TANYA_JINJA:
            raise AttributeError(nama)
        return type(self)(name=f"{self.kunci}.{nama}")

    def __getitem__(self, nama: object) -> TakKenal:  # type: ignore[override]
        return type(self)(name=f"{self.kunci}.{nama}")

    def __call__(self, *_: object, **__: object) -> TakKenal:  # type: ignore[override]
        """An unknown function prints as an unknown name."""
        return self

    def _catat(self, *_: object) -> bool:
        self.dicatat[self.kunci] = None
        return False

    __bool__ = __eq__ = __ne__ = _catat
    __lt__ = __le__ = __gt__ = __ge__ = _catat  # type: ignore[assignment]
    __hash__ = BelumDiisi.__hash__

    def __iter__(self) -> Iterator[Any]:
        self._catat()
        return iter(())

    def __len__(self) -> int:
        return int(self._catat())


class Lingkungan(KotakPasir):
    """An environment for one filling; ``dicatat`` gathers unknown names that were only tested."""

    def __init__(self) -> None:
        self.dicatat: dict[str, None] = {}
        kelas = type("TakKenal", (TakKenal,), {"__slots__": (), "dicatat": self.dicatat})
        asal = lingkungan(tanpa_sumber)
        super().__init__(undefined=kelas, finalize=_tahan(asal.finalize), autoescape=False)
        self.filters = {
            nama: f if hasattr(f, "jinja_pass_arg") else _tahan(f)
            for nama, f in asal.filters.items()
        }
        self.globals = {k: v for k, v in asal.globals.items() if k != "rujuk"}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A field of the profile; an unknown one is a value that tells so when it is printed."""
        try:
            return super().getattr(obj, attribute)
        except UndefinedError:
            return self.undefined(name=_jalur(obj, attribute))

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Look a field up like :meth:`getattr`, written with brackets."""
        try:
            return super().getitem(obj, argument)
        except UndefinedError:
            return self.undefined(name=_jalur(obj, argument))


def _tahan(f: Callable[..., Any] | None) -> Callable[..., Any]:
    """The same function, but a misused value becomes a mark instead of an exception."""
    if f is None:
        raise TypeError("the environment of templates must say how values are printed")

    def tahan(*args: Any, **kwargs: Any) -> Any:
        try:
            return f(*args, **kwargs)
        except TypeError as galat:
            kata = galat if isinstance(galat, SalahPakai) else "tag ini salah dipakai"
            return Hukum(tanda.kurang(f"{SALAH_PAKAI}{kata}"))

    return tahan


def _jalur(obj: object, nama: object) -> str:
    return f"{obj.kunci}.{nama}" if isinstance(obj, Data) and obj.kunci else str(nama)
