"""Problems of a template's text, each with file, line and remedy."""

from __future__ import annotations

from drafter.naskah.nodes import Asal
from drafter.problem import Place, Problem, Severity


def masalah(code: str, asal: Asal, message: str, remedy: str) -> Problem:
    """A *kesalahan* at a template line."""
    return Problem(
        code, Severity.KESALAHAN, Place(asal.berkas or None, asal.baris or None), message, remedy
    )
