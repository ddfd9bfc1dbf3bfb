"""``drafter hukum baca``: citations as people write them, compared with the register."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from drafter.cli.grup import Perintah
from drafter.cli.hukum.pembuka import buka
from drafter.cli.hukum.umum import cetak, cetak_objek, pilihan
from drafter.problem import Severity

if TYPE_CHECKING:
    from drafter.law.kutipan.model import Pengenalan


@click.command("baca", cls=Perintah)
@click.argument("sitasi", metavar="SITASI...", nargs=-1, required=True)
@pilihan
def baca(sitasi: tuple[str, ...], tanggal: date | None, profil: Path | None, json_: bool) -> int:
    """Periksa SITASI sebagaimana orang menulisnya.

    Apit setiap kutipan dengan tanda petik; - membaca satu kutipan per baris dari masukan. Status 1
    bila ada yang salah atau harus diperiksa; peraturan yang belum tercatat tidak dihitung salah.
    """
    from drafter.law.kutipan.kenali import baca_dan_kenali
    from drafter.law.temuan import batas

    register, pada = buka(profil, tanggal)
    hasil = [baca_dan_kenali(register, teks, pada) for teks in _semua(sitasi)]
    if json_:
        cetak_objek(register, pada, {"kutipan": [_objek(x) for x in hasil]})
    else:
        muda = (f"{p.severity} [{p.code}] {p.message}" for p in batas(register, pada))
        cetak(register, pada, (*(baris for x in hasil for baris in _baris(x)), *muda))
    return int(any(p.severity is not Severity.SARAN for x in hasil for p in x.temuan))


def _semua(sitasi: tuple[str, ...]) -> Iterator[str]:
    """Yield the citations: those in one text are divided by semicolons."""
    from drafter.law.kutipan.rapi import pisah

    for satu in sitasi:
        for baris in sys.stdin if satu == "-" else (satu,):
            yield from pisah(baris)


def _objek(x: Pengenalan) -> dict[str, Any]:
    return {
        "ditulis": x.kutipan.teks,
        "id": x.id,
        "temuan": [p.as_dict() for p in x.temuan],
        "seharusnya": x.seharusnya or None,
    }


def _baris(x: Pengenalan) -> Iterator[str]:
    yield x.kutipan.teks
    yield f"  dikenal sebagai {x.id}" if x.id else "  tidak dikenal"
    for p in x.temuan:
        yield f"  {p.severity} [{p.code}] {p.message}"
        if not x.seharusnya:
            yield f"    -> {p.remedy}"
    if x.seharusnya and any(p.severity is not Severity.SARAN for p in x.temuan):
        yield f"  Kutipan yang benar: {x.seharusnya}"
    elif not x.temuan:
        yield "  sesuai dengan register"
