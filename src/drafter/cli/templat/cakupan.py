"""``drafter templat cakupan``: what the law asks of a template, and which pasal answers."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.grup import Perintah
from drafter.cli.jalur import JALUR
from drafter.cli.nilai import baca_tanggal, cari_templat, lengkapi_templat
from drafter.cli.tampil import cetak_json, cetak_masalah, kata
from drafter.problem import InputError

if TYPE_CHECKING:
    from drafter.compose.cakupan import Cakupan
    from drafter.compose.pustaka import Templat


@click.command("cakupan", cls=Perintah)
@click.argument("nama", metavar="NAMA", shell_complete=lengkapi_templat)
@click.option(
    "--profil",
    metavar="PROFIL",
    type=JALUR,
    required=True,
    help="Desa yang naskahnya diberi nomor.",
)
@click.option(
    "--tanggal",
    metavar="TANGGAL",
    callback=baca_tanggal,
    help="Tanggal naskah; bawaannya tanggal register hukum.",
)
@click.option("--json", "json_", is_flag=True, help="Tulis hasil sebagai satu objek JSON.")
def cakupan(nama: str, profil: Path, tanggal: date | None, json_: bool) -> int:  # fmt: skip
    """Sebutkan syarat hukum templat NAMA dan pasal yang memenuhinya dalam naskah sebuah desa.

    Tanda - berarti syarat itu tidak menyangkut, atau tidak dimuat dalam, naskah desa ini.
    """
    from drafter.law.load import register

    pada = tanggal or register().per_tanggal
    semua = _cakupan(cari_templat(nama, profil), profil, pada)
    if semua is None:
        return 1
    if json_:
        cetak_json({"tanggal": pada.isoformat(), "cakupan": [_objek(c) for c in semua]})
    else:
        for c in semua:
            kata(f"{'; '.join(c.pasal) or '-':<20}  {c.syarat.isi}", ke_stderr=False)
            kata(f"{'':<20}  {_sumber(c)}", ke_stderr=False)
    return 0


def _cakupan(templat: Templat, profil: Path, pada: date) -> tuple[Cakupan, ...] | None:
    from drafter.compose.cakupan import cakupan as cari
    from drafter.compose.rencana import Tugas, salah_tingkat
    from drafter.compose.susun import Opsi, susun
    from drafter.profile.load import load

    hasil = load(profil)
    if hasil.desa is None:
        raise InputError(*hasil.problems)
    if hasil.desa.tingkat not in templat.kepala.tingkat:
        raise InputError(salah_tingkat(templat, hasil.desa))
    tugas = Tugas(templat, None, "", profil)
    naskah, problems = susun(tugas, hasil.desa, hasil.sidik, Opsi(pada, rancangan=True))
    cetak_masalah((p for p in problems if naskah is None), saran=False)
    return cari(templat, naskah, pada) if naskah else None


def _sumber(c: Cakupan) -> str:
    from drafter.law.cite import singkatan
    from drafter.law.load import register

    semua = register().peraturan
    nama = ((singkatan(semua[i]) if i in semua else i, pasal) for i, pasal in c.syarat.rujukan)
    return "; ".join(f"{i} {pasal}".strip() for i, pasal in nama)


def _objek(c: Cakupan) -> dict[str, object]:
    return {
        "kode": c.syarat.kode,
        "syarat": c.syarat.isi,
        "sumber": _sumber(c),
        "pasal": list(c.pasal),
    }
