"""``drafter templat peubah``: what a template asks of a profile."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.grup import Perintah
from drafter.cli.jalur import JALUR
from drafter.cli.nilai import cari_templat, lengkapi_templat
from drafter.cli.tampil import cetak_json, kata


@click.command("peubah", cls=Perintah)
@click.argument("nama", metavar="NAMA", shell_complete=lengkapi_templat)
@click.option(
    "--profil", metavar="PROFIL", type=JALUR,
    help="Lihat templat yang berlaku untuk profil ini, bila ada yang setempat.",
)  # fmt: skip
@click.option("--json", "json_", is_flag=True, help="Tulis hasil sebagai satu objek JSON.")
def peubah(nama: str, profil: Path | None, json_: bool) -> int:
    """Sebutkan isian profil yang dipakai templat NAMA.

    Tanda [] berarti butir sebuah daftar.
    """
    from drafter.compose.peubah import keterangan
    from drafter.compose.peubah import peubah as cari

    dipakai = [(jalur, keterangan(jalur)) for jalur in cari(cari_templat(nama, profil))]
    if json_:
        cetak_json({"peubah": [{"isian": j, "keterangan": k or None} for j, k in dipakai]})
        return 0
    lebar = max((len(j) for j, _ in dipakai), default=0)
    for jalur, teks in dipakai:
        kata(f"{jalur:<{lebar}}  {teks}".rstrip(), ke_stderr=False)
    return 0
