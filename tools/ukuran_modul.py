"""Check that rooms stay small: lines per module, per command and per function.

``python tools/ukuran_modul.py [FOLDER]`` (default: ``src/drafter`` of this checkout) prints what it
measured and ends with status 1 when a limit is passed. There is no list of exemptions.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

MODUL_TERBESAR = 400
PERINTAH_TERBESAR = 100  # a module of cli/ holds one command
MEDIAN_MODUL = 150


@dataclass(frozen=True, slots=True)
class Ukuran:
    """Lines of one module and of the functions in it, docstrings and comments included."""

    berkas: Path
    baris: int
    fungsi: tuple[int, ...]


def measure(akar: Path) -> tuple[Ukuran, ...]:
    """Measure every module under ``akar``, except empty package markers."""
    return tuple(u for u in map(_module, sorted(akar.rglob("*.py"))) if u.baris > 1)


def _module(berkas: Path) -> Ukuran:
    teks = berkas.read_text(encoding="utf-8")
    fungsi = tuple(
        (simpul.end_lineno or simpul.lineno) - simpul.lineno + 1
        for simpul in ast.walk(ast.parse(teks))
        if isinstance(simpul, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    return Ukuran(berkas, teks.count("\n"), fungsi)


def findings(ukuran: tuple[Ukuran, ...]) -> Iterator[str]:
    """Say which limits are passed, one line each."""
    for u in ukuran:
        batas = PERINTAH_TERBESAR if "cli" in u.berkas.parent.parts else MODUL_TERBESAR
        if u.baris > batas:
            yield f"{u.berkas}: {u.baris} lines, at most {batas}"
    tengah = median(u.baris for u in ukuran)
    if tengah > MEDIAN_MODUL:
        yield f"the median module has {tengah:.0f} lines, at most {MEDIAN_MODUL}"


def report(ukuran: tuple[Ukuran, ...]) -> str:
    """Sum up the sizes in two lines."""
    baris = [u.baris for u in ukuran]
    fungsi = [n for u in ukuran for n in u.fungsi] or [0, 0]
    p95 = quantiles(fungsi, n=20)[-1]
    return (
        f"modules: {len(baris)}, {sum(baris)} lines, median {median(baris):.0f}, max {max(baris)}\n"
        f"functions: {len(fungsi)}, median {median(fungsi):.0f}, p95 {p95:.0f}, max {max(fungsi)}"
    )


def main(argumen: list[str]) -> int:
    akar = Path(argumen[0]) if argumen else Path(__file__).parents[1] / "src" / "drafter"
    ukuran = measure(akar)
    print(report(ukuran))
    temuan = list(findings(ukuran))
    for satu in temuan:
        print(satu)
    return 1 if temuan else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
