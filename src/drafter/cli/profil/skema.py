"""``drafter profil skema``: the JSON Schema of profiles, for editors."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.berkas import simpan
from drafter.cli.grup import Perintah
from drafter.cli.jalur import JALUR


@click.command("skema", cls=Perintah)
@click.option(
    "-o", "--keluaran", "berkas", metavar="BERKAS", type=JALUR,
    help="Tulis ke berkas ini, bukan ke layar.",
)  # fmt: skip
@click.option("--timpa", is_flag=True, help="Timpa berkas yang sudah ada.")
def skema(berkas: Path | None, timpa: bool) -> int:
    """Tulis skema JSON profil desa.

    Penyunting teks yang mengenalnya melengkapi nama isian dan menandai yang salah.
    """
    from drafter.profile.skema import schema_text

    return simpan(schema_text(), berkas, timpa=timpa)
