"""Loading a profile: file, inheritance, check, digest; and finding profiles in folders."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.problem import Place, Problem, Severity, has_errors
from drafter.profile.simpul import Loc, Peta, place_of, plain
from drafter.profile.waris import WILAYAH, merge, wilayah_files
from drafter.profile.yaml import read

if TYPE_CHECKING:
    from drafter.profile.model import Desa

SUFFIXES = frozenset({".yaml", ".yml"})
_BOOKS = ("buku-keputusan.yaml", "buku-keputusan.yml")  # registers of numbers, no profiles


@dataclass(frozen=True, slots=True)
class Hasil:
    """What loading a profile gave.

    Attributes:
        desa: the checked village; None when there is a *kesalahan*.
        problems: everything found, in the order of the files' lines, the profile's own first.
        sidik: SHA-256 (hex) of the merged data, whatever the comments, the order of keys or the
            files it is spread over; empty when nothing could be read.
        pohon: the merged tree with the place of every field; None when nothing could be read.
    """

    desa: Desa | None
    problems: tuple[Problem, ...]
    sidik: str
    pohon: Peta | None = None

    def place(self, problem: Problem) -> Problem:
        """The same problem, placed where its field is written; unchanged when it has a file.

        A later stage knows a field only by its path (``pengurus[2].anggota``).
        """
        part = problem.place.part
        if problem.place.file or not part or self.pohon is None:
            return problem
        spot = place_of(self.pohon, _loc(part))
        return replace(problem, place=replace(spot, part=part))


def _loc(part: str) -> Loc:
    """The steps of a field path: ``pengurus[2].nomor`` -> ``("pengurus", 2, "nomor")``."""
    found = re.findall(r"\[(\d+)\]|([^.\[\]]+)", part)
    return [int(number) if number else name for number, name in found]


def load(path: Path) -> Hasil:
    """Read a village profile with all it inherits, and check it. Never raises for bad input."""
    if path.name == WILAYAH:
        message = f"{WILAYAH} bukan profil desa; isinya diwarisi profil di bawah foldernya."
        remedy = "Tunjuk berkas profil desanya, atau foldernya."
        return Hasil(None, (Problem("YAML-017", _ERROR, Place(str(path)), message, remedy),), "")
    tree, found = read(path)
    problems = list(found)
    if tree is None:
        return Hasil(None, tuple(problems), "")
    tree = _inherit(tree, path, problems)
    from drafter.profile.periksa import check  # pydantic is heavy; a refused file needs none

    desa, faults = check(tree)
    ordered = sorted([*problems, *faults], key=lambda p: _reading_order(p, str(path)))
    return Hasil(None if has_errors(ordered) else desa, tuple(ordered), digest(tree), tree)


_ERROR = Severity.KESALAHAN


def _inherit(tree: Peta, path: Path, problems: list[Problem]) -> Peta:
    for file in wilayah_files(path):
        above, found = read(file)
        problems.extend(found)
        if above is not None:
            tree = merge(tree, above)
    return tree


def _reading_order(problem: Problem, own: str) -> tuple[bool, str, int, int]:
    place = problem.place
    return place.file != own, place.file or "", place.line or sys.maxsize, place.column or 0


def digest(tree: Peta) -> str:
    """SHA-256 (hex) of the bare merged data as JSON with sorted keys, UTF-8."""
    text = json.dumps(plain(tree), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def find(paths: Iterable[Path]) -> list[Path]:
    """Profiles named by files and folders, each once.

    A file is taken as it is, even when it does not exist: :func:`load` says so. A folder gives
    every ``.yaml`` and ``.yml`` in it and below, sorted, without hidden ones, ``_wilayah.yaml``
    and registers of numbers.
    """
    found = (file for path in paths for file in (_in_folder(path) if _is_folder(path) else [path]))
    return list(dict.fromkeys(found))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # no permission, a name too long: load tells
        return False


def _in_folder(folder: Path) -> Iterator[Path]:
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            other = name == WILAYAH or name.startswith(".") or name.endswith(_BOOKS)
            if Path(name).suffix in SUFFIXES and not other:
                yield Path(root) / name
