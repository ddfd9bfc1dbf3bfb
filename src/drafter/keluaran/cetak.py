"""The bytes of a document in each format; a writer is imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.naskah.nodes import Naskah
    from drafter.render.blok import Cetakan, Kertas


def _docx(cetakan: Cetakan, kertas: Kertas) -> bytes:
    from drafter.render import docx

    return docx.write(cetakan, kertas)


def _pdf(cetakan: Cetakan, kertas: Kertas) -> bytes:
    from drafter.render import pdf

    return pdf.write(cetakan, kertas)


def _html(cetakan: Cetakan, kertas: Kertas) -> bytes:
    from drafter.render import html

    return html.write(cetakan, kertas)


def _txt(cetakan: Cetakan, kertas: Kertas) -> bytes:  # noqa: ARG001  (text has no sheet)
    from drafter.render import text

    return text.write(cetakan)


PENULIS: dict[str, Callable[[Cetakan, Kertas], bytes]] = {
    "docx": _docx,
    "pdf": _pdf,
    "txt": _txt,
    "html": _html,
}


def cetakan(naskah: Naskah) -> Cetakan:
    """Lay a naskah out as the blocks every writer reads; once for all its formats."""
    from drafter.render.alir import alir

    return alir(naskah)


def cetak(halaman: Cetakan, bentuk: str, kertas: Kertas) -> bytes:
    """Write the blocks in one format (a key of :data:`PENULIS`): the bytes of the file."""
    return PENULIS[bentuk](halaman, kertas)
