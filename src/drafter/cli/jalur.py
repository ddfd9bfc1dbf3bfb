"""Paths on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

_WORD = (".docx", ".docm", ".dotx", ".dotm", ".doc")


class Jalur(click.Path):
    """A path as typed.

    An empty one (an unset shell variable) is refused: it would mean the current folder. Whether a
    path can be read is told by who reads it, so that one bad profile stops no other.
    """

    def __init__(self, bukan: tuple[str, ...] = ("",)) -> None:
        super().__init__(readable=False, path_type=Path)
        self.bukan = bukan

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read the path; an empty one is a mistake."""
        if str(value).strip() in self.bukan:
            self.fail("jalur kosong; tulis nama berkas atau foldernya.", param, ctx)
        return super().convert(value, param, ctx)


JALUR = Jalur()
FOLDER = Jalur(("", "-"))  # elsewhere "-" is the screen


def templat_word(nama: str) -> bool:
    """Whether a template name means a Word file (also one that will be refused as such)."""
    return nama.lower().endswith(_WORD)
