"""Characters that have no place in a profile: invisible ones, and tabs.

What cannot be seen cannot be checked by the person who signs: control and private-use characters,
zero-width ones and those that turn the direction of writing are refused with their place.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import islice

from drafter.problem import Place
from drafter.profile.temuan import LIMIT_PER_CODE, Collector

_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
_REPLACEMENT = "\ufffd"
_REMEDY = (
    "Hapus aksara itu dengan mengetik ulang bagian ini; biasanya terbawa saat menyalin dari "
    "Word, PDF, atau WhatsApp."
)


def is_refused(char: str) -> bool:
    """Whether a character is invisible, private or the mark of a broken conversion."""
    point = ord(char)
    nonchar = point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF
    return nonchar or char == _REPLACEMENT or unicodedata.category(char) in _INVISIBLE


def character_name(char: str) -> str:
    """``U+200B``: how a character that cannot be shown is named."""
    return f"U+{ord(char):04X}"


def clean(text: str, found: Collector) -> str | None:
    """Report every refused character and put a space of the same width in its place.

    Returns the text to go on with, or None when a tab stands in an indentation: nothing below it
    could be placed.
    """
    refused = {c for c in set(text) - {"\n", "\t"} if is_refused(c)}
    if refused:
        text = _without(text, refused, found)
    return _without_tabs(text, found) if "\t" in text else text


def _without(text: str, refused: set[str], found: Collector) -> str:
    starts = [0, *(m.end() for m in re.finditer("\n", text))]
    pattern = re.compile("[" + "".join(re.escape(c) for c in sorted(refused)) + "]")
    for match in islice(pattern.finditer(text), LIMIT_PER_CODE):
        line = bisect_right(starts, match.start())
        place = Place(found.file, line, match.start() - starts[line - 1] + 1)
        name = character_name(match.group())
        found.add("YAML-006", place, f"Ada aksara yang tidak tampak ({name}).", _REMEDY)
    total = sum(text.count(c) for c in refused)
    found.count("YAML-006", max(0, total - LIMIT_PER_CODE))
    return pattern.sub(" ", text)


def _without_tabs(text: str, found: Collector) -> str | None:
    indented = False
    for number, line in enumerate(text.split("\n"), start=1):
        column = line.find("\t") + 1
        if not column or line.lstrip().startswith("#"):
            continue
        indented = indented or not line[: column - 1].strip(" -")
        found.add(
            "YAML-007",
            Place(found.file, number, column),
            "Ada tab; YAML hanya mengenal spasi.",
            "Ganti tab dengan spasi (dua spasi untuk setiap tingkat).",
        )
    return None if indented else text.replace("\t", " ")
