"""Compile the Indonesian catalogue of click's messages, and list what it lacks.

    python tools/terjemahkan.py             write messages.mo, print the missing message ids
    python tools/terjemahkan.py --periksa   write nothing; status 1 when something is missing or old

The source is ``messages.po``, edited by hand. Message ids are read from the installed click.
"""

from __future__ import annotations

import gettext
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

FOLDER = Path(__file__).parent.parent / "src/drafter/cli/locale/id/LC_MESSAGES"
SUMBER = FOLDER / "messages.po"
HASIL = FOLDER / "messages.mo"
KATA_KUNCI = {"_": None, "gettext": None, "ngettext": (1, 2)}


def click_messages() -> Iterator[tuple[str, ...]]:
    """Every message click passes to gettext: ``(id,)`` or ``(id, plural)``."""
    folder = Path(click.__file__).parent
    for _file, _line, message, _comments, _context in extract_from_dir(folder, keywords=KATA_KUNCI):
        yield (message,) if isinstance(message, str) else tuple(message)


def catalogue() -> Catalog:
    """Read the hand-written catalogue."""
    with SUMBER.open("rb") as berkas:
        return read_po(berkas, locale="id")


def missing(catalog: Catalog) -> list[str]:
    """Ids click can print and the catalogue does not translate."""
    return sorted({m[0] for m in click_messages() if not _translated(catalog.get(m[0]))})


def stale(catalog: Catalog) -> list[str]:
    """Ids whose compiled translation is not that of the catalogue."""
    if not HASIL.exists():
        return [HASIL.name]
    with HASIL.open("rb") as berkas:
        compiled = gettext.GNUTranslations(berkas)
    return [_id(m) for m in catalog if m.id and _printed(compiled, m) != _string(m)]


def _printed(compiled: gettext.GNUTranslations, message: Message) -> str:
    if isinstance(message.id, str):
        return compiled.gettext(message.id)
    return compiled.ngettext(message.id[0], message.id[1], 1)


def _string(message: Message) -> str:
    if message.string is None:
        return ""
    return message.string if isinstance(message.string, str) else message.string[0]


def _id(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def _translated(message: Message | None) -> bool:
    return message is not None and bool(_string(message))


def main() -> int:
    """Write or check; the exit status."""
    catalog = catalogue()
    gaps = missing(catalog)
    if "--periksa" not in sys.argv[1:]:
        with HASIL.open("wb") as berkas:
            write_mo(berkas, catalog)
    gaps += [f"{name} (belum dikompilasi)" for name in stale(catalog)]
    for gap in gaps:
        print(f"belum diterjemahkan: {gap!r}")
    return 1 if gaps else 0


if __name__ == "__main__":
    sys.exit(main())
