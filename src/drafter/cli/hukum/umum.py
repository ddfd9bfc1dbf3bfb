"""What the commands of ``drafter hukum`` share: options, the register asked, the closing line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click

from drafter.cli.jalur import JALUR
from drafter.cli.nilai import baca_tanggal
from drafter.cli.tampil import cetak_json, kata
from drafter.problem import InputError, Place, Problem, Severity

if TYPE_CHECKING:
    from drafter.law.model import Peraturan, Register

F = TypeVar("F", bound=Callable[..., Any])


def pilihan(perintah: F) -> F:
    """Give a command ``--tanggal``, ``--profil`` and ``--json``."""
    for opsi in (
        click.option("--json", "json_", is_flag=True, help="Tulis hasil sebagai satu objek JSON."),
        click.option(
            "--profil", metavar="PROFIL", type=JALUR,
            help="Sertakan peraturan setempat yang ditulis di profil ini.",
        ),
        click.option(
            "--tanggal", metavar="TANGGAL", callback=baca_tanggal,
            help="Tanggal yang ditanyakan; bawaannya tanggal register.",
        ),
    ):  # fmt: skip
        perintah = opsi(perintah)
    return perintah


def cari_satu(register: Register, sebutan: str) -> Peraturan:
    """The regulation of that id or citation; InputError with near ids when there is none."""
    from drafter.law.cari import menurut_sebutan, mirip

    if (yang := menurut_sebutan(register, sebutan)) is not None:
        return yang
    dekat = ", ".join(mirip(register, sebutan))
    saran = f"Maksud Anda {dekat}? " if dekat else ""
    raise InputError(
        Problem(
            "HUKUM-001",
            Severity.KESALAHAN,
            Place(part=sebutan),
            "tidak ada peraturan dengan id atau kutipan itu di register",
            f"{saran}Cari dengan: drafter hukum cari KATA",
        )
    )


def cetak(register: Register, pada: date, baris: Iterable[str]) -> None:
    """Print lines for people, and last whose law it is."""
    from drafter.bahasa.tanggal import tanggal

    akhir = f"Keadaan pada {tanggal(pada)}; register per {tanggal(register.per_tanggal)}."
    for satu in (*baris, akhir):
        kata(satu, ke_stderr=False)


def cetak_objek(register: Register, pada: date, isi: dict[str, Any]) -> None:
    """Print the answer for programs, with the register's own day and the day asked for."""
    hari = {"per_tanggal": register.per_tanggal, "tanggal": pada}
    cetak_json({**{k: v.isoformat() for k, v in hari.items()}, **isi})


def baris_daftar(register: Register, semua: Iterable[Peraturan], pada: date) -> list[str]:
    """One line for each regulation: id, state, name."""
    from drafter.law.cite import nama
    from drafter.law.query import status

    isi = [(x.id, str(status(register, x.id, pada)), nama(x)) for x in semua]
    lebar = [max((len(b[n]) for b in isi), default=0) for n in (0, 1)]
    return [f"{a:<{lebar[0]}}  {b:<{lebar[1]}}  {c}" for a, b, c in isi]
