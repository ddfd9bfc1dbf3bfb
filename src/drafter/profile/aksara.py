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
_RETYPE = (
    "Hapus, lalu ketik lagi dengan tombol spasi; spasi semacam itu terbawa saat menyalin dari "
    "Word, web, atau WhatsApp."
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
    chars = set(text) - {"\n", "\t"}
    refused = {c for c in chars if is_refused(c)}
    if refused:
        text = _without(text, refused, found)
    if any(c != " " and unicodedata.category(c) == "Zs" for c in chars):
        text = _plain_spaces(text, found)
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


# Where YAML itself wants a space: in an indentation, and after the `:` or `-` that begins a value.
_STRUCTURE = re.compile(r"^[^\S\n]+(?:-[^\S\n]+)*|(?:(?<=:)|(?<=^-))[^\S\n]+", re.MULTILINE)


def _plain_spaces(text: str, found: Collector) -> str:
    """Report special spaces (U+00A0 and its like) that stand for YAML's own; values keep theirs."""
    starts = [0, *(m.end() for m in re.finditer("\n", text))]

    def plain(match: re.Match[str]) -> str:
        special = next((c for c in match.group() if c not in " \t-"), None)
        if special is None:
            return match.group()
        line = bisect_right(starts, match.start())
        column = match.start() + match.group().index(special) - starts[line - 1] + 1
        message = f"Spasi di sini bukan spasi biasa ({character_name(special)})."
        found.add("YAML-006", Place(found.file, line, column), message, _RETYPE)
        return re.sub(r"[^\S\t]", " ", match.group())

    return _STRUCTURE.sub(plain, text)


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
