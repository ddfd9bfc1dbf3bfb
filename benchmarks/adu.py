"""Time contenders side by side: interleaved rounds, medians, ratios."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Literal

Pesaing = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Waktu:
    """Times of one contender, in milliseconds per document, one per round."""

    nama: str
    putaran: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle time, which a hiccup of the machine does not move."""
        return median(self.putaran)

    def __str__(self) -> str:
        return (
            f"{self.nama:<46}{self.median:>10.1f}"
            f"{min(self.putaran):>10.1f}{max(self.putaran):>10.1f}{len(self.putaran):>8}"
        )


JUDUL = f"{'ms per document':<46}{'median':>10}{'min':>10}{'max':>10}{'rounds':>8}"


def race(
    pesaing: Mapping[str, Pesaing],
    putaran: int,
    *,
    per_panggilan: Mapping[str, int] | None = None,
    pemanasan: int = 2,
    mulai: int = 0,
) -> dict[str, Waktu]:
    """Run every contender once per round, in a turning order, so that noise falls on all alike.

    Args:
        pesaing: name -> function of the document's number; every round uses the next number, so
            that no contender meets the same document twice and lives off its own cache.
        putaran: rounds that count.
        per_panggilan: documents one call of a contender makes (else 1); its time is divided by it.
        pemanasan: rounds before them that do not count.
        mulai: number of the first document.
    """
    banyak = per_panggilan or {}
    hasil: dict[str, list[float]] = {nama: [] for nama in pesaing}
    urutan = list(pesaing)
    for n in range(pemanasan + putaran):
        geser = n % len(urutan)
        for nama in urutan[geser:] + urutan[:geser]:
            awal = time.perf_counter()
            pesaing[nama](mulai + n)
            lama = time.perf_counter() - awal
            if n >= pemanasan:
                hasil[nama].append(lama * 1000 / banyak.get(nama, 1))
    return {nama: Waktu(nama, tuple(lama)) for nama, lama in hasil.items()}


@dataclass(frozen=True, slots=True)
class Palang:
    """A bar: a ratio of medians, and the least (``>=``) or most (``<=``) it may be."""

    apa: str
    rasio: float
    tanda: Literal[">=", "<="]
    batas: float

    @property
    def lulus(self) -> bool:
        """Whether the bar is met."""
        return self.rasio >= self.batas if self.tanda == ">=" else self.rasio <= self.batas

    def __str__(self) -> str:
        nilai = "pass" if self.lulus else "FAIL"
        return f"{nilai}  {self.apa:<50}{self.rasio:>8.1f}   bar {self.tanda} {self.batas:g}"
