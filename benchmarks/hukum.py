"""Measure the register of law: ``python -m benchmarks.hukum``.

Reading it as JSON and as YAML, answering for one id on one day, and reading one citation.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from itertools import cycle
from pathlib import Path
from statistics import median
from time import perf_counter

from drafter.law.cite import sitasi
from drafter.law.kutipan.kenali import baca_dan_kenali
from drafter.law.load import FOLDER, muat, register
from drafter.law.query import status

PADA = date(2026, 6, 2)


def ms(kerja: Callable[[], object], kali: int) -> float:
    """The median of ``kali`` runs in milliseconds."""
    lama = []
    for _ in range(kali):
        mulai = perf_counter()
        kerja()
        lama.append((perf_counter() - mulai) * 1000)
    return median(lama)


def main() -> None:
    """Print one line for each measurement."""
    semua = register()
    ids = cycle(list(semua.peraturan))
    kutipan = cycle([sitasi(semua, x, PADA) for x in semua.peraturan])
    with tempfile.TemporaryDirectory() as ruang:
        yaml_saja = shutil.copytree(FOLDER, Path(ruang) / "register")
        baris = {
            "load, translated (as shipped)": ms(lambda: muat(FOLDER), 15),
            "load, YAML alone": ms(lambda: muat(yaml_saja), 15),
            "status of one id": ms(lambda: status(semua, next(ids), PADA), 2000),
            "citation of one id": ms(lambda: sitasi(semua, next(ids), PADA), 2000),
            "reading one citation": ms(
                lambda: baca_dan_kenali(semua, next(kutipan), PADA), len(semua.peraturan)
            ),
        }
    print(f"{len(semua.peraturan)} regulations, {len(semua.pembentukan)} areas")
    for apa, lama in baris.items():
        print(f"{apa:<32}{lama:10.4f} ms")


if __name__ == "__main__":
    main()
