"""What YAML accepts in silence though the writer meant something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from drafter.problem import Place, Severity
from drafter.profile.temuan import Collector, quoted

_ITEM = re.compile(r" *-(?: |$)")
_CUT = re.compile(r"\s+#(?=\S)(.*)")


def add_suspicions(event: Any, lines: Sequence[str], found: Collector) -> None:
    """Note what looks wrong about an unquoted value.

    Args:
        event: the parser's scalar event.
        lines: the lines of the file.
        found: where problems go.
    """
    if event.style in {"'", '"', "|", ">"}:
        return
    first, last = event.start_mark.line, event.end_mark.line
    if first != last:
        _folded_items(first + 1, lines[first + 1 : last + 1], found)
    _cut_by_hash(event.end_mark, lines, found)


def _folded_items(number: int, lines: Sequence[str], found: Collector) -> None:
    """An item indented deeper than the one above becomes a part of its text."""
    for offset, line in enumerate(lines):
        if match := _ITEM.match(line):
            found.add(
                "YAML-008",
                Place(found.file, number + offset + 1, match.group().index("-") + 1),
                "Butir ini menjorok lebih dalam, sehingga terbaca sebagai sambungan nilai di atas.",
                "Luruskan tanda `-` semua butir pada kolom yang sama. Bila memang sambungan, apit "
                "seluruh nilai itu dengan tanda petik.",
            )


def _cut_by_hash(end: Any, lines: Sequence[str], found: Collector) -> None:
    """``Jl. Raya #5`` loses its number; a comment proper has a space after its ``#``."""
    line = lines[end.line] if end.line < len(lines) else ""
    match = _CUT.match(line, end.column)
    if match:
        found.add(
            "YAML-018",
            Place(found.file, end.line + 1, line.index("#", end.column) + 1),
            f"Tulisan {quoted('#' + match[1])} dianggap keterangan, jadi tidak dibaca.",
            "Bila bagian dari nilai, apit seluruh nilainya dengan tanda petik; bila memang "
            "keterangan, beri spasi sesudah `#`.",
            Severity.PERINGATAN,
        )
