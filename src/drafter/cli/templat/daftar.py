"""``drafter templat daftar``: the templates at hand."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.grup import Perintah
from drafter.cli.jalur import JALUR
from drafter.cli.tampil import cetak_json, kata


@click.command("daftar", cls=Perintah)
@click.option(
    "--profil", metavar="PROFIL", type=JALUR,
    help="Sertakan templat setempat yang berlaku untuk profil ini.",
)  # fmt: skip
@click.option("--json", "json_", is_flag=True, help="Tulis hasil sebagai satu objek JSON.")
def daftar(profil: Path | None, json_: bool) -> int:
    """Sebutkan templat yang tersedia."""
    from drafter.compose.pustaka import Pustaka

    semua = Pustaka.standar().daftar(profil)
    if json_:
        cetak_json(
            {
                "templat": [
                    {
                        "nama": t.nama,
                        "jenis": t.jenis,
                        "tentang": t.tentang,
                        "keterangan": t.keterangan,
                        "berkas": t.path.as_posix(),
                        "sidik": t.sidik,
                    }
                    for t in semua
                ]
            }
        )
        return 0
    lebar = max((len(t.nama) for t in semua), default=0)
    for t in semua:
        kata(f"{t.nama:<{lebar}}  {t.keterangan or t.tentang}", ke_stderr=False)
    return 0
