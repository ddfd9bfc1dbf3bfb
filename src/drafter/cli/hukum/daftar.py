"""``drafter hukum daftar``: the regulations on record."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from drafter.cli.grup import Perintah
from drafter.cli.hukum.pembuka import buka
from drafter.cli.hukum.umum import baris_daftar, cetak, cetak_objek, pilihan

_STATUS = ("berlaku", "dicabut", "belum berlaku")


@click.command("daftar", cls=Perintah)
@click.option("--jenis", metavar="JENIS", help="Hanya jenis ini: uu, pp, permendagri, perda, ...")
@click.option(
    "--status", "keadaan_", type=click.Choice(_STATUS, case_sensitive=False),
    help="Hanya yang keadaannya demikian.",
)  # fmt: skip
@pilihan
def daftar(
    jenis: str | None,
    keadaan_: str | None,
    tanggal: date | None,
    profil: Path | None,
    json_: bool,
) -> int:
    """Sebutkan peraturan yang tercatat, menurut urutan Mengingat."""
    from drafter.law.query import status
    from drafter.law.uraian import keadaan
    from drafter.law.urutan import urutan_peraturan

    register, pada = buka(profil, tanggal)
    jenis = jenis.casefold() if jenis else None
    if jenis is not None and jenis not in register.jenis:
        raise click.BadParameter(
            f"{jenis} tidak dikenal; pilih dari {', '.join(register.jenis)}.", param_hint="--jenis"
        )
    semua = [
        x
        for x in register.peraturan.values()
        if (jenis is None or x.jenis.kode == jenis)
        and (keadaan_ is None or status(register, x.id, pada) == keadaan_)
    ]
    semua.sort(key=lambda x: urutan_peraturan(register, x))
    if json_:
        isi = [keadaan(register, x, pada) for x in semua]
        cetak_objek(register, pada, {"jumlah": len(isi), "peraturan": isi})
        return 0
    cetak(register, pada, [*baris_daftar(register, semua, pada), f"{len(semua)} peraturan."])
    return 0
