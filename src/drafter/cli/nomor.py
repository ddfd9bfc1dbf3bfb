"""``drafter nomor``: the register of issued decisions and the next number."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.bahasa.tanggal import tanggal as tulis
from drafter.cli.grup import Perintah
from drafter.cli.jalur import JALUR
from drafter.cli.nilai import baca_tanggal
from drafter.cli.tampil import bersih, cetak_json, cetak_masalah, kata

if TYPE_CHECKING:
    from drafter.keluaran.isi_buku import IsiBuku


@click.command("nomor", cls=Perintah)
@click.argument("profil", metavar="PROFIL", type=JALUR)
@click.option("--tahun", type=click.IntRange(1945, 2100), metavar="TAHUN", help="Hanya tahun ini.")
@click.option(
    "--tanggal",
    metavar="TANGGAL",
    callback=baca_tanggal,
    help="Tanggal keputusan yang akan dinomori, misalnya 2026-06-02.",
)
@click.option("--json", "json_", is_flag=True, help="Tulis hasil sebagai satu objek JSON.")
def nomor(profil: Path, tahun: int | None, tanggal: date | None, json_: bool) -> int:
    """Lihat dan periksa buku keputusan kepala desa, dan nomor berikutnya.

    Diberitahukan: nomor ganda, nomor terlewat, tanggal mundur, dan nomor yang tidak mengikuti
    pola. Perintah ini tidak mengubah apa pun; nomor diambil oleh drafter susun --tetapkan.

    Status akhir: 0 tidak ada masalah; 1 ada; 2 profil tidak dapat dibaca.
    """  # fmt: skip
    from drafter.keluaran.isi_buku import isi_buku

    isi = isi_buku(profil, tahun, tanggal)
    if json_:
        cetak_json({"profil": profil.as_posix(), **isi.as_dict()})
        return isi.status
    for b in isi.baris:
        baris = f"{b.urut:>5}  {b.nomor}  {tulis(b.tanggal)}  {b.tentang}"
        kata(bersih(baris).rstrip(), ke_stderr=False)
    cetak_masalah(isi.problems)
    kata(f"{len(isi.baris)} keputusan tercatat di {isi.path}.")
    kata(_berikutnya(isi))
    return isi.status


def _berikutnya(isi: IsiBuku) -> str:
    if isi.urut is None and isi.status:
        return "Nomor berikutnya belum dapat diketahui; betulkan dahulu bukunya."
    urut = isi.urut or 1
    tahun = f" tahun {isi.tahun}" if isi.tahun else ""
    return f"Nomor urut berikutnya{tahun}: {urut}" + (f" ({isi.nomor})." if isi.nomor else ".")
