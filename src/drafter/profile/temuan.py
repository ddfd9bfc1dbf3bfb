"""Collecting problems: a bounded collector and the "maksud Anda" of a mistyped word."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from drafter.problem import Place, Problem, Severity

# A file of two million wrong characters must not become two million messages.
LIMIT_PER_CODE = 20


@dataclass(slots=True)
class Collector:
    """Problems of one file; after :data:`LIMIT_PER_CODE` of one code the rest is only counted."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def add(
        self, code: str, place: Place, message: str, remedy: str, severity: Severity | None = None
    ) -> None:
        """Note a problem (a *kesalahan* unless told otherwise)."""
        self.take(Problem(code, severity or Severity.KESALAHAN, place, message, remedy))

    def take(self, problem: Problem) -> None:
        """Note a problem that is already made."""
        self.counts[problem.code] += 1
        if self.counts[problem.code] <= LIMIT_PER_CODE:
            self.problems.append(problem)

    def full(self, code: str) -> bool:
        """Whether further problems of a code are only counted."""
        return self.counts[code] >= LIMIT_PER_CODE

    def count(self, code: str, more: int) -> None:
        """Count further problems of a code without a message of their own."""
        self.counts[code] += more

    def result(self) -> tuple[Problem, ...]:
        """Give what was found, with one line per code for what was only counted."""
        weights = {p.code: p.severity for p in self.problems}
        rest = [
            Problem(
                code,
                weights.get(code, Severity.KESALAHAN),
                Place(self.file),
                f"Masih ada paling sedikit {count - LIMIT_PER_CODE} masalah sejenis.",
                "Perbaiki yang sudah disebut, lalu periksa lagi.",
            )
            for code, count in self.counts.items()
            if count > LIMIT_PER_CODE
        ]
        return (*self.problems, *rest)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``" Maksud Anda `nama`?"`` when a known word is near, else nothing."""
    near = nearest(word, known)
    return f" Maksud Anda `{near}`?" if near else ""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Find the known word most like ``word`` (letter case does not count), or None."""
    by_fold = {k.casefold(): k for k in known}
    close = difflib.get_close_matches(word[:80].casefold(), by_fold, n=1, cutoff=0.6)
    return by_fold[close[0]] if close else None


def quoted(value: object, limit: int = 60) -> str:
    """Show a value in a message: quoted, one line, cut when long."""
    text = str(value)
    text = text if len(text) <= limit else text[: limit - 1] + "…"
    text = "".join(c if c.isprintable() else "·" for c in text)
    return f'"{text}"'
