"""``drafter profil``: check and make village profiles."""

from __future__ import annotations

import click

from drafter.cli.grup import Grup

_PERINTAH = {
    "periksa": ("drafter.cli.profil.periksa:periksa", "Periksa profil, tanpa menyusun naskah."),
    "baru": ("drafter.cli.profil.baru:baru", "Buat profil baru dengan tanya jawab."),
    "skema": ("drafter.cli.profil.skema:skema", "Tulis skema profil untuk penyunting teks."),
}


@click.group("profil", cls=Grup, perintah=_PERINTAH)
def profil() -> None:
    """Periksa atau buat profil desa."""
