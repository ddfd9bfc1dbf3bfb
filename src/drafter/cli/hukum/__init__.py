"""``drafter hukum``: what the register of law knows, on a day."""

from __future__ import annotations

import click

from drafter.cli.grup import Grup

_PERINTAH = {
    "daftar": ("drafter.cli.hukum.daftar:daftar", "Sebutkan peraturan yang tercatat."),
    "lihat": ("drafter.cli.hukum.lihat:lihat", "Tampilkan satu catatan dan kutipannya."),
    "status": ("drafter.cli.hukum.status:status", "Berlaku atau tidak pada suatu tanggal."),
    "cari": ("drafter.cli.hukum.cari:cari", "Cari peraturan menurut kata dalam namanya."),
    "baca": ("drafter.cli.hukum.baca:baca", "Periksa kutipan sebagaimana orang menulisnya."),
}


@click.group("hukum", cls=Grup, perintah=_PERINTAH)
def hukum() -> None:
    """Tanya register hukum: peraturan, tanggalnya, dan kutipannya."""
