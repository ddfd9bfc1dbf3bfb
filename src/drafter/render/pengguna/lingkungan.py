"""The sandbox of Word templates: the filters of ``.naskah`` templates, patient with faults.

Nothing stops at the first fault; it leaves a mark, so that all faults of a file are told at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from drafter.compose.jinja import lingkungan
from drafter.compose.nilai import BelumDiisi, Data, Hukum
from drafter.naskah import tanda

TAK_KENAL = "?"  # first character of a key in a "missing" mark: no profile can have such a field
SALAH_PAKAI = "!"  # ... the words of a misused value
_BATAS_KALI = 1_000_000
_TANYA_JINJA = ("unsafe_callable", "alters_data", "jinja_pass_arg")  # asked of what is called
_METODE: dict[type, frozenset[str]] = {
    str: frozenset(("upper", "lower", "strip", "startswith", "endswith", "isupper", "islower")),
    dict: frozenset(("items", "keys", "values", "get")),
    list: frozenset(),
}


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


class Lingkungan(ImmutableSandboxedEnvironment):
    """An environment for one filling; ``dicatat`` gathers unknown names that were only tested."""

    intercepted_binops = frozenset(("*", "**", "%"))

    def __init__(self) -> None:
        self.dicatat: dict[str, None] = {}
        kelas = type("TakKenal", (TakKenal,), {"__slots__": (), "dicatat": self.dicatat})
        asal = lingkungan(_tanpa_sumber)
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

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Of texts, lists and mappings a template may use a few methods that cannot explode."""
        for tipe, boleh in _METODE.items():
            if isinstance(obj, tipe) and callable(value):
                return attr in boleh
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> Any:
        """Refuse ``format``: a width in it is as good as ``'a' * 10**10``."""
        if super().wrap_str_format(value) is None:
            return None
        return self.unsafe_undefined(value, "format")

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Multiply small numbers only: ``'a' * 10**10`` would eat the machine."""
        angka = all(isinstance(x, int | float) for x in (left, right))
        if operator == "**" or not angka or abs(left) + abs(right) > _BATAS_KALI:
            raise SecurityError(operator)
        return super().call_binop(context, operator, left, right)


def _tahan(f: Callable[..., Any] | None) -> Callable[..., Any]:
    """The same function, but a misused value becomes a mark instead of an exception."""
    if f is None:
        raise TypeError("the environment of templates must say how values are printed")

    def tahan(*args: Any, **kwargs: Any) -> Any:
        try:
            return f(*args, **kwargs)
        except TypeError as galat:
            return Hukum(tanda.kurang(f"{SALAH_PAKAI}{galat}"))

    return tahan


def _jalur(obj: object, nama: object) -> str:
    return f"{obj.kunci}.{nama}" if isinstance(obj, Data) and obj.kunci else str(nama)


def _tanpa_sumber(_nama: str) -> str | None:
    return None
