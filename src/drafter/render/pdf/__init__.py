"""The PDF writer: the flow of a page, set by typst as tagged PDF/A-2a and PDF/UA-1."""

from drafter.render.pdf.tulis import write

__all__ = ["write"]
