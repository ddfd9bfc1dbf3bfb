"""``drafter hukum lihat``: one record, whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from drafter.cli.grup import Perintah
from drafter.cli.hukum.pembuka import buka
from drafter.cli.hukum.umum import cari_satu, cetak, cetak_objek, pilihan

_JUDUL = {
    "status": "Keadaan",
    "mulai_berlaku": "Mulai berlaku",
    "berakhir": "Berakhir",
    "dicabut_oleh": "Dicabut oleh",
    "pengganti": "Penggantinya",
    "ditetapkan": "Ditetapkan",
    "diundangkan": "Diundangkan",
    "belum_diketahui": "Nomor belum diketahui",
    "diubah_oleh": "Diubah oleh",
    "mengubah": "Mengubah",
    "mencabut": "Mencabut",
    "mencabut_sebagian": "Mencabut sebagian",
    "perlu_diperiksa": "Perlu diperiksa",
    "kepastian": "Kepastian",
    "sumber": "Sumber",
}

_WAKTU = ("mulai_berlaku", "berakhir", "ditetapkan", "diundangkan")


@click.command("lihat", cls=Perintah)
@click.argument("id_", metavar="ID")
@pilihan
def lihat(id_: str, tanggal: date | None, profil: Path | None, json_: bool) -> int:
    """Tampilkan catatan ID dan kutipannya pada suatu tanggal.

    ID seperti uu-6-2014; kutipan seperti "UU 6/2014" juga dikenal.
    """
    from drafter.law.uraian import uraian

    register, pada = buka(profil, tanggal)
    isi = uraian(register, cari_satu(register, id_), pada)
    if json_:
        cetak_objek(register, pada, isi)
    else:
        cetak(register, pada, _baris(isi))
    return 0


def _baris(isi: dict[str, Any]) -> Iterator[str]:
    from drafter.law.waktu import baca_waktu

    yield f"{isi['id']}: {isi['nama']}"
    for kunci, judul in _JUDUL.items():
        nilai = isi[kunci]
        teks = ", ".join(nilai) if isinstance(nilai, list) else nilai
        if teks and kunci in _WAKTU:
            teks = str(baca_waktu(teks))
        if teks:
            yield f"  {judul + ':':<23}{teks}"
    for bagian in isi["dicabut_sebagian"]:
        yield f"  {'Dicabut sebagian:':<23}{bagian['bagian']}, oleh {bagian['oleh']}"
    yield f"  {'Kutipan:':<23}{isi['sitasi']}"
