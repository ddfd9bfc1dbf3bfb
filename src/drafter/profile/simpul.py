"""The tree read from a profile: text at the leaves, and the place of every node.

A profile is read as text first and typed by the schema later, so that ``001``, ``No``, ``22:30``
and a 16-digit NIK survive. A :data:`Simpul` is a :class:`Peta` (mapping), a :class:`Daftar` (list)
or a :class:`Skalar` (text, or nothing).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from drafter.problem import Place


@dataclass(frozen=True, slots=True)
class Skalar:
    """A value; ``teks`` is None where the file leaves it empty (``nama:``, ``~``, ``null``)."""

    place: Place
    teks: str | None


@dataclass(frozen=True, slots=True)
class Daftar:
    """A list and the place where it begins."""

    place: Place
    butir: tuple[Simpul, ...]


@dataclass(frozen=True, slots=True)
class Peta:
    """A mapping: values by key, and the place of each key."""

    place: Place
    isi: Mapping[str, Simpul]
    kunci: Mapping[str, Place]


Simpul: TypeAlias = Skalar | Daftar | Peta
Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"
Loc: TypeAlias = Sequence[str | int]


def plain(simpul: Simpul) -> Plain:
    """Give the bare data: dict, list, text. An empty value of a mapping counts as absent."""
    match simpul:
        case Skalar(teks=teks):
            return teks
        case Daftar(butir=butir):
            return [plain(x) for x in butir]
        case Peta(isi=isi):
            return {k: plain(v) for k, v in isi.items() if not is_empty(v)}


def is_empty(simpul: Simpul) -> bool:
    """Whether the node is a value left empty."""
    return isinstance(simpul, Skalar) and simpul.teks is None


def node_at(simpul: Simpul, loc: Loc) -> Simpul | None:
    """Find the node at a field path, or None when the path leads nowhere."""
    for step in loc:
        match simpul:
            case Peta(isi=isi) if isinstance(step, str) and step in isi:
                simpul = isi[step]
            case Daftar(butir=butir) if isinstance(step, int) and step < len(butir):
                simpul = butir[step]
            case _:
                return None
    return simpul


def place_of(simpul: Simpul, loc: Loc) -> Place:
    """Where a field is written; a field that is not there has the place of its parent."""
    steps = tuple(loc)
    found = node_at(simpul, steps)
    while found is None:
        steps = steps[:-1]
        found = node_at(simpul, steps)
    return found.place


def key_place(simpul: Simpul, loc: Loc) -> Place:
    """Where the key of a field is written; else the place of the field."""
    parent = node_at(simpul, tuple(loc)[:-1])
    if isinstance(parent, Peta) and loc and loc[-1] in parent.kunci:
        return parent.kunci[str(loc[-1])]
    return place_of(simpul, loc)


_LONG_KEY = 60


def path_text(loc: Loc) -> str:
    """Write a field path as users read it: ``pengurus[2].anggota[0].nik`` (lists count from 0).

    A key longer than any of ours is cut.
    """
    text = ""
    for step in loc:
        if isinstance(step, str) and len(step) > _LONG_KEY:
            step = f"{step[:_LONG_KEY]}…"  # noqa: PLW2901
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text
