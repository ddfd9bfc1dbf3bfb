"""Readers of the fixtures of this folder, which a lawyer can read and extend."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from drafter.law.load import register
from drafter.law.model import Peraturan
from drafter.law.parse import baca_peraturan

DI_SINI = Path(__file__).parent


def tabel(nama: str) -> list[tuple[str, ...]]:
    """Rows of a table with ``|``; lines that start with ``#`` are remarks."""
    semua = (DI_SINI / nama).read_text(encoding="utf-8").splitlines()
    return [
        tuple(sel.strip() for sel in baris.split("|"))
        for baris in semua
        if baris.strip() and not baris.startswith("#")
    ]


def kasus(nama: str) -> Iterator[tuple[str, str, str]]:
    """Cases of title, input and expected text, each closed by a line with a dot."""
    isi = (DI_SINI / nama).read_text(encoding="utf-8").partition("\n\n")[2]
    bagian = [" ".join(x.split()) for x in isi.split("\n.\n")]
    while len(bagian) >= 3:
        judul, masukan, harapan, *bagian = bagian
        yield judul, masukan, harapan


def peraturan(id_: str, **isi: str) -> Peraturan:
    """A record of its own for a test: ``peraturan("uu-1-2020", berlaku="2020-01-01")``."""
    jenis, nomor, tahun = id_.split("-")
    butir = {"jenis": jenis, "nomor": nomor, "tahun": tahun, "id": id_, "tentang": "Contoh"}
    ekor = {"kepastian": "belum", "sumber": "Contoh untuk uji"}
    return baca_peraturan({**butir, **ekor, **isi}, register().jenis)
