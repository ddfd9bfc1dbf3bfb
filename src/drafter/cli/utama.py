"""The ``drafter`` command: what it can do."""

from __future__ import annotations

import click

from drafter import __version__
from drafter.cli.grup import BANTUAN, GrupUtama

_PERINTAH = {
    "susun": ("drafter.cli.susun:susun", "Susun naskah dari profil desa: Word, PDF, teks."),
    "nomor": ("drafter.cli.nomor:nomor", "Periksa buku keputusan; sebutkan nomor berikutnya."),
    "profil": ("drafter.cli.profil:profil", "Periksa atau buat profil desa."),
    "templat": ("drafter.cli.templat:templat", "Lihat templat naskah yang tersedia."),
    "hukum": ("drafter.cli.hukum:hukum", "Tanya register hukum: peraturan dan kutipannya."),
    "pelengkapan": (
        "drafter.cli.pelengkapan:pelengkapan",
        "Pasang pelengkapan perintah dengan tombol Tab.",
    ),
}


@click.group("drafter", cls=GrupUtama, perintah=_PERINTAH, context_settings=BANTUAN)
@click.version_option(
    __version__, prog_name="drafter", message="%(prog)s %(version)s",
    help="Tampilkan versi, lalu selesai.",
)  # fmt: skip
def drafter() -> None:
    """Menyusun Peraturan Desa, Peraturan Kepala Desa, dan Keputusan Kepala Desa.

    Mulai dengan: drafter profil baru, lalu drafter susun PROFIL.yaml
    """
