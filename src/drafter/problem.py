"""One record for every finding, and the exceptions that stop a run.

A :class:`Problem` is a value: stages return problems beside their result. A :class:`DrafterError`
is raised only where a run cannot go on, and always carries the problems that say why.
Messages are Indonesian, in the words of a village secretary; code is English.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar


class Severity(StrEnum):
    """How much a finding weighs.

    ``KESALAHAN``: the text breaks a rule or cannot be right; the document is not made.
    ``PERINGATAN``: probably wrong, or a person must decide; the document is made.
    ``SARAN``: style; never in the way.
    """

    KESALAHAN = "kesalahan"
    PERINGATAN = "peringatan"
    SARAN = "saran"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a problem is: a file, a line and column (from 1), a part.

    ``part`` is a field path (``pejabat.kepala_desa.nama``) or a place in the text
    (``Pasal 7 ayat (1)``).
    """

    file: str | None = None
    line: int | None = None
    column: int | None = None
    part: str | None = None

    def __str__(self) -> str:
        position = ":".join(str(x) for x in (self.file, self.line, self.column) if x is not None)
        if self.part and position:
            return f"{position} ({self.part})"
        return position or self.part or "-"


@dataclass(frozen=True, slots=True)
class Problem:
    """A finding: ``code`` is stable (``PROFIL-003``), ``remedy`` says what to do."""

    code: str
    severity: Severity
    place: Place
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.severity} [{self.code}] {self.message}\n    -> {self.remedy}"

    def as_dict(self) -> dict[str, str | int | None]:
        """The shape printed by ``--json``."""
        return {
            "kode": self.code,
            "tingkat": self.severity.value,
            "berkas": self.place.file,
            "baris": self.place.line,
            "kolom": self.place.column,
            "bagian": self.place.part,
            "pesan": self.message,
            "saran": self.remedy,
        }

    def in_file(self, file: str) -> Problem:
        """The same problem, placed in ``file`` when it names no file yet."""
        if self.place.file:
            return self
        return replace(self, place=replace(self.place, file=file))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any finding is a *kesalahan*."""
    return any(p.severity is Severity.KESALAHAN for p in problems)


class DrafterError(Exception):
    """Root of what stops a run; ``exit_code`` is the command's exit status."""

    exit_code: ClassVar[int] = 1

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(p) for p in problems))
        self.problems = problems


class InputError(DrafterError):
    """The input itself is wrong: an unreadable profile, an unknown template."""

    exit_code: ClassVar[int] = 2


class DraftError(DrafterError):
    """The input was read, and what was asked has problems that forbid a document."""

    exit_code: ClassVar[int] = 1
