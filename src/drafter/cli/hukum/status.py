"""``drafter hukum status``: whether a regulation holds on a day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from drafter.cli.grup import Perintah
from drafter.cli.hukum.pembuka import buka
from drafter.cli.hukum.umum import cari_satu, cetak, cetak_objek, pilihan


@click.command("status", cls=Perintah)
@click.argument("id_", metavar="ID")
@pilihan
def status(id_: str, tanggal: date | None, profil: Path | None, json_: bool) -> int:
    """Katakan apakah ID berlaku pada suatu tanggal, dan apa penggantinya."""
    from drafter.law.cite import nama
    from drafter.law.model import Status
    from drafter.law.query import akhir, ragu
    from drafter.law.uraian import keadaan

    register, pada = buka(profil, tanggal)
    yang = cari_satu(register, id_)
    isi = keadaan(register, yang, pada)
    tak_pasti = ragu(register, yang, pada)
    if json_:
        cetak_objek(register, pada, {**isi, "pasti": tak_pasti is None})
        return 0
    baris = [f"{nama(yang)}: {isi['status']}"]
    if isi["status"] == Status.BELUM_BERLAKU:
        baris.append(f"Mulai berlaku {yang.mulai}.")
    elif isi["status"] == Status.DICABUT and yang.dicabut:
        sejak = akhir(register, yang)
        baris.append(f"Sejak {sejak} {yang.dicabut.cara} oleh {yang.dicabut.oleh}.")
    elif isi["diubah_oleh"]:
        baris.append(f"Sudah diubah dengan {', '.join(isi['diubah_oleh'])}.")
    if isi["pengganti"]:
        baris.append(f"Penggantinya {nama(register.peraturan[isi['pengganti']])}.")
    if tak_pasti:
        baris.append(f"Tidak pasti: tanggalnya hanya diketahui {tak_pasti}.")
    cetak(register, pada, baris)
    return 0
