"""Values of options: read once, refused in the user's words, completed by the Tab key."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from drafter.keluaran.cetak import PENULIS
from drafter.keluaran.galat import masalah_templat
from drafter.problem import InputError

if TYPE_CHECKING:
    from drafter.compose.pustaka import Templat

_Lengkap = list[CompletionItem]


def baca_format(_ctx: click.Context, _param: click.Parameter, value: str | None) -> tuple[str, ...]:
    """Read a list of formats, ``docx,pdf``: each once, in the order asked."""
    daftar = tuple(dict.fromkeys(x.strip().lower() for x in (value or "").split(",")))
    asing = [x or "(kosong)" for x in daftar if x not in PENULIS]
    if asing:
        raise click.BadParameter(
            f"{', '.join(asing)} tidak dikenal; pilih dari {', '.join(PENULIS)}, dipisah koma."
        )
    return daftar


def lengkapi_format(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> _Lengkap:
    """Complete the last format of the list; one already there is not offered again."""
    awal, koma, akhir = incomplete.rpartition(",")
    ada = awal.split(",")
    sisa = (x for x in PENULIS if x.startswith(akhir) and x not in ada)
    return [CompletionItem(f"{awal}{koma}{x}") for x in sisa]


def baca_tanggal(_ctx: click.Context, _param: click.Parameter, value: str | None) -> date | None:
    """Read a date as profiles do: ``2026-03-02`` or ``2 Maret 2026``."""
    if value is None:
        return None
    from drafter.bahasa.tanggal import baca_tanggal as baca

    try:
        return baca(value)
    except ValueError as galat:
        raise click.BadParameter(str(galat)) from None


def lengkapi_templat(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> _Lengkap:
    """Offer the templates of the program, else files."""
    from drafter.compose.pustaka import Pustaka

    cocok = [
        CompletionItem(t.nama, help=t.tentang)
        for t in Pustaka.standar().daftar()
        if t.nama.startswith(incomplete)
    ]
    return cocok or [CompletionItem(incomplete, type="file")]


def cari_templat(nama: str, profil: Path | None) -> Templat:
    """Find a template by name, or read a ``.naskah`` file.

    Raises:
        InputError: there is none of that name.
    """
    from drafter.compose.pustaka import Pustaka, dari_berkas

    if not nama.endswith(".naskah"):
        return Pustaka.standar().cari(nama, profil)
    path = Path(nama)
    if not path.is_file():
        raise InputError(masalah_templat(path))
    return dari_berkas(path)
