"""Short ways to the real parts: text in, village and problems out."""

from __future__ import annotations

import sys
from pathlib import Path

from drafter.problem import Problem
from drafter.profile.model import Desa
from drafter.profile.periksa import check
from drafter.profile.simpul import Peta
from drafter.profile.temuan import Collector
from drafter.profile.yaml import parse

WAJIB = """\
kode: 52.02.08.2006
nama: Bilebante
kecamatan: Pringgarata
kabupaten: Lombok Tengah
provinsi: Nusa Tenggara Barat
"""

KETUA = "{nama: A, jabatan: Ketua}"
LAINNYA = "{nama: B, jabatan: Sekretaris}, {nama: C, jabatan: Bendahara}"
LENGKAP = f"{KETUA}, {LAINNYA}"  # the least an LKD has (Permendagri 18/2018 Pasal 8 ayat (1))


def baca(text: str) -> tuple[Peta | None, tuple[Problem, ...]]:
    found = Collector("uji.yaml")
    tree = parse(text, found)
    return tree, found.result()


def pohon(text: str) -> Peta:
    tree, problems = baca(text)
    assert tree is not None
    assert problems == ()
    return tree


def periksa(text: str) -> tuple[Desa | None, tuple[Problem, ...]]:
    return check(pohon(text))


def desa(text: str = "") -> Desa:
    village, problems = periksa(WAJIB + text)
    assert village is not None, problems
    return village


def satu(text: str) -> Problem:
    """The only problem of a profile with all required fields and this besides."""
    _, problems = periksa(WAJIB + text)
    assert len(problems) == 1, [str(p) for p in problems]
    return problems[0]


def kode(problems: tuple[Problem, ...]) -> list[str]:
    return [p.code for p in problems]


def peak_kilobytes() -> float:
    """The most memory this process has had.

    Linux counts what a process had before it became this program (the size of pytest itself) into
    ``ru_maxrss``; its own figure is in ``/proc``.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
        return float(line.split()[1])
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / 1024 if sys.platform == "darwin" else used
