"""``drafter profil periksa``: what is wrong in a profile, before anything is made of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.grup import Perintah
from drafter.cli.jalur import JALUR
from drafter.cli.tampil import cetak_json, cetak_masalah, hitungan, kata
from drafter.keluaran.galat import masalah_kosong
from drafter.problem import InputError, has_errors

if TYPE_CHECKING:
    from drafter.problem import Problem


@click.command("periksa", cls=Perintah)
@click.argument("jalur", nargs=-1, required=True, metavar="JALUR...", type=JALUR)
@click.option("--json", "json_", is_flag=True, help="Tulis hasil sebagai satu objek JSON.")
def periksa(jalur: Sequence[Path], json_: bool) -> int:
    """Periksa profil desa: berkas .yaml atau folder berisi profil.

    Status akhir: 0 tidak ada kesalahan; 1 ada kesalahan; 2 berkas tidak dapat dibaca.
    """
    from drafter.profile.load import find, load

    hasil = [(satu, load(satu)) for satu in find(jalur)]
    if not hasil:
        raise InputError(masalah_kosong(jalur))
    problems = [p for _, h in hasil for p in h.problems]
    status = _status(problems)
    if json_:
        profil = [
            {
                "profil": satu.as_posix(),
                "kode": h.desa.kode if h.desa else None,
                "nama": h.desa.nama if h.desa else None,
                "masalah": [p.as_dict() for p in h.problems],
            }
            for satu, h in hasil
        ]
        cetak_json({"profil": profil, "ringkasan": hitungan(problems), "status": status})
        return status
    cetak_masalah(problems)
    for satu, h in hasil:
        kata(f"{'salah' if has_errors(h.problems) else 'baik':<6} {satu}", ke_stderr=False)
    jumlah = ", ".join(f"{n} {tingkat}" for tingkat, n in hitungan(problems).items())
    kata(f"Diperiksa: {len(hasil)} profil; {jumlah}.")
    return status


def _status(problems: Sequence[Problem]) -> int:
    """A file that could not be read weighs more than one that could and is wrong."""
    if any(p.code.startswith("YAML-") and has_errors([p]) for p in problems):
        return 2
    return 1 if has_errors(problems) else 0
