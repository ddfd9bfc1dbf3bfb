"""The fields of a profile as a table, read from the models.

One source for the guide, for ``drafter templat peubah`` and for the messages that explain a field.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from drafter.profile.model import Desa
from drafter.profile.model_dasar import Model
from drafter.profile.simpul import Loc
from drafter.profile.tipe import Sebutan

Path = tuple[str, ...]
ITEM = "[]"  # any item of a list
KEY = "*"  # any key of a free mapping


@dataclass(frozen=True, slots=True)
class Kolom:
    """A field.

    Attributes:
        path: keys from the top; ``[]`` for any item, ``*`` for any key.
        jenis: its type in Indonesian.
        keterangan: its meaning in Indonesian.
        wajib: whether its parent cannot do without it.
        contoh: a value that is accepted, or None.
    """

    path: Path
    jenis: str
    keterangan: str
    wajib: bool
    contoh: Any

    @property
    def text(self) -> str:
        """The path as users read it: ``pengurus[].anggota[].nik``, ``daerah.*.nomor``."""
        return ".".join(self.path).replace(f".{ITEM}", ITEM)


@cache
def columns() -> Mapping[Path, Kolom]:
    """Every field by its path, parents before their parts, in the order of the models."""
    return {k.path: k for k in _walk(Desa, ())}


@cache
def _prefixes() -> frozenset[Path]:
    return frozenset(p[:n] for p in columns() for n in range(len(p) + 1))


def generic(loc: Loc) -> Path:
    """The table path of a field's own path: ``pengurus[2].nomor`` -> ``pengurus[].nomor``."""
    path: Path = ()
    parents = _prefixes()
    for step in loc:
        if isinstance(step, int):
            path += (ITEM,)
        elif (*path, step) not in parents and (*path, KEY) in parents:
            path += (KEY,)
        else:
            path += (step,)
    return path


def children(path: Path) -> tuple[str, ...]:
    """The keys known below a path."""
    return tuple(p[-1] for p in columns() if len(p) == len(path) + 1 and p[:-1] == path)


def homes(key: str) -> tuple[str, ...]:
    """The parents that know a key, as users read them."""
    found = [k for k in columns().values() if k.path[-1] == key and len(k.path) > 1]
    return tuple(k.text.rpartition(".")[0] for k in found)


def _walk(model: type[Model], above: Path) -> Iterator[Kolom]:
    hints = get_type_hints(model, include_extras=True)
    for name, info in model.model_fields.items():
        path = (*above, name)
        label, steps, part = _describe(hints[name])
        example = info.examples[0] if info.examples else None
        yield Kolom(path, label, info.description or "", info.is_required(), example)
        if part is not None:
            yield from _walk(part, (*path, *steps))


def _describe(hint: Any) -> tuple[str, Path, type[Model] | None]:
    """A type's Indonesian name, the steps into it, and the model inside, if any."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        named = next((m.nama for m in args[1:] if isinstance(m, Sebutan)), None)
        return (named, (), None) if named else _describe(args[0])
    if origin in (types.UnionType, typing.Union):
        return _describe(next(a for a in args if a is not type(None)))
    if origin is Literal:
        return "pilihan: " + ", ".join(f"`{a}`" for a in args), (), None
    if origin is tuple:
        label, steps, part = _describe(args[0])
        return f"daftar {label}", (ITEM, *steps), part
    if origin is dict:
        label, steps, part = _describe(args[1])
        return f"kelompok berkunci {label}", (KEY, *steps), part
    return "kelompok", (), hint


def model_of(model: type[Model], name: str) -> type[Model] | None:
    """The model inside a field, also inside a list or mapping; None for plain values."""
    return _describe(get_type_hints(model, include_extras=True)[name])[2]


def known_keys(keys: Sequence[str], limit: int = 14) -> str:
    """Keys as a list for a message, cut when there are many."""
    shown = ", ".join(f"`{k}`" for k in keys[:limit])
    return f"{shown}, ..." if len(keys) > limit else shown
