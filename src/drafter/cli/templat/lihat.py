"""``drafter templat lihat``: the text of a template."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.berkas import simpan
from drafter.cli.grup import Perintah
from drafter.cli.jalur import JALUR
from drafter.cli.nilai import cari_templat, lengkapi_templat


@click.command("lihat", cls=Perintah)
@click.argument("nama", metavar="NAMA", shell_complete=lengkapi_templat)
@click.option(
    "--profil", metavar="PROFIL", type=JALUR,
    help="Lihat templat yang berlaku untuk profil ini, bila ada yang setempat.",
)  # fmt: skip
@click.option(
    "-o", "--keluaran", "berkas", metavar="BERKAS", type=JALUR,
    help="Tulis ke berkas ini, bukan ke layar; misalnya untuk dijadikan templat setempat.",
)  # fmt: skip
@click.option("--timpa", is_flag=True, help="Timpa berkas yang sudah ada.")
def lihat(nama: str, profil: Path | None, berkas: Path | None, timpa: bool) -> int:
    """Tampilkan isi templat NAMA, misalnya perdes/lkd."""
    return simpan(cari_templat(nama, profil).sumber, berkas, timpa=timpa)
