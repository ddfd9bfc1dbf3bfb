"""The field tables of ``docs/panduan/profil.md``, written from the models."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from drafter.profile.data import OWN, Row, fields

HEADING = "Identitas desa"


def guide_tables() -> str:
    """Every profile field as Markdown: one heading and table per part of a profile."""
    groups = groupby(fields(), key=_part)
    return "\n\n".join(_table(name, rows) for name, rows in groups) + "\n"


def _part(row: Row) -> str:
    first = row[0].partition(".")[0].removesuffix("[]")
    return HEADING if first in OWN else f"`{first}`"


def _table(name: str, rows: Iterable[Row]) -> str:
    lines = [f"| `{path}` | {kind} | {meaning} |" for path, kind, meaning in rows]
    head = ["| kolom | jenis | keterangan |", "|---|---|---|"]
    return "\n".join([f"### {name}", "", *head, *lines])
