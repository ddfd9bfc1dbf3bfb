"""``drafter templat``: what templates there are, and what they ask of a profile."""

from __future__ import annotations

import click

from drafter.cli.grup import Grup

_PERINTAH = {
    "daftar": ("drafter.cli.templat.daftar:daftar", "Sebutkan templat yang tersedia."),
    "lihat": ("drafter.cli.templat.lihat:lihat", "Tampilkan isi sebuah templat."),
    "peubah": ("drafter.cli.templat.peubah:peubah", "Sebutkan isian profil yang dipakai templat."),
    "cakupan": (
        "drafter.cli.templat.cakupan:cakupan",
        "Sebutkan syarat hukum templat dan pasal yang memenuhinya.",
    ),
}


@click.group("templat", cls=Grup, perintah=_PERINTAH)
def templat() -> None:
    """Lihat templat naskah yang tersedia."""
