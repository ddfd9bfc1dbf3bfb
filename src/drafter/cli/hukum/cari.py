"""``drafter hukum cari``: regulations by words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from drafter.cli.grup import Perintah
from drafter.cli.hukum.pembuka import buka
from drafter.cli.hukum.umum import baris_daftar, cetak, cetak_objek, pilihan


@click.command("cari", cls=Perintah)
@click.argument("teks", metavar="KATA", nargs=-1, required=True)
@pilihan
def cari(teks: tuple[str, ...], tanggal: date | None, profil: Path | None, json_: bool) -> int:
    """Cari peraturan yang namanya memuat semua KATA.

    Status 1 bila tidak ada yang ditemukan.
    """
    from drafter.law.cari import menurut_kata
    from drafter.law.uraian import keadaan

    if not any(k.strip() for k in teks):
        raise click.BadParameter("kata kosong; tulis kata yang dicari.", param_hint="KATA")
    register, pada = buka(profil, tanggal)
    ketemu = menurut_kata(register, " ".join(teks))
    if json_:
        isi = [keadaan(register, x, pada) for x in ketemu]
        cetak_objek(register, pada, {"jumlah": len(isi), "peraturan": isi})
    else:
        jumlah = f"{len(ketemu)} peraturan." if ketemu else "Tidak ada yang memuat kata itu."
        cetak(register, pada, [*baris_daftar(register, ketemu, pada), jumlah])
    return 0 if ketemu else 1
