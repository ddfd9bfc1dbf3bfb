"""Word files: styles, native numbering, references that follow, and a way to read them back."""

from __future__ import annotations

from drafter.render.docx.bookmark import bookmark, label
from drafter.render.docx.kulit import Kulit, dasar
from drafter.render.docx.tulis import write

__all__ = ["Kulit", "bookmark", "dasar", "label", "write"]
