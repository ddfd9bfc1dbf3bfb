"""How findings and results look: people read stderr, programs read stdout."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable

import click

from drafter.problem import Problem, Severity

_WARNA = {Severity.KESALAHAN: "red", Severity.PERINGATAN: "yellow", Severity.SARAN: "cyan"}

# A value quoted in a message must not drive the terminal.
_KENDALI = {n: "\N{REPLACEMENT CHARACTER}" for n in (*range(32), *range(127, 160)) if n != 10}


def kata(teks: str = "", *, ke_stderr: bool = True) -> None:
    """Print one message; colours only on a terminal, and never when NO_COLOR is set."""
    click.echo(teks, err=ke_stderr, color=False if os.environ.get("NO_COLOR") else None)


def cetak_masalah(problems: Iterable[Problem], *, saran: bool = True) -> None:
    """Print findings with place and remedy, each once; ``saran`` includes the lightest ones."""
    for p in dict.fromkeys(problems):
        if p.severity is Severity.SARAN and not saran:
            continue
        tingkat = click.style(f"{p.severity} [{p.code}]", fg=_WARNA[p.severity])
        tempat = bersih(str(p.place))
        pesan, remedi = _kalimat(p.message), _kalimat(p.remedy)
        kata(f"{tempat}: {tingkat} {pesan}\n    -> {remedi}")


def hitungan(problems: Iterable[Problem]) -> dict[str, int]:
    """How many distinct findings there are of each severity, heaviest first."""
    jumlah = Counter(p.severity for p in dict.fromkeys(problems))
    return {s.value: jumlah[s] for s in Severity}


def cetak_json(isi: object) -> None:
    """Print one JSON object on stdout."""
    kata(json.dumps(isi, ensure_ascii=False, indent=2), ke_stderr=False)


def bersih(teks: str) -> str:
    """Text of others, unable to drive the terminal."""
    return teks.translate(_KENDALI)


def _kalimat(teks: str) -> str:
    """A sentence, whoever wrote it: a capital first, a full stop last."""
    rapi = bersih(teks)
    akhir = "" if rapi.endswith((".", "?", "!", ":")) else "."
    return rapi[:1].upper() + rapi[1:] + akhir
