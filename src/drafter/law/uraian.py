"""A regulation as plain data: what ``drafter hukum`` prints and ``--json`` gives."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from drafter.law.cite import muat_kurang, muat_tercetak, nama, sitasi
from drafter.law.model import Peraturan, Register
from drafter.law.query import akhir, pengganti, perubahan, status
from drafter.law.waktu import Waktu


def keadaan(register: Register, peraturan: Peraturan, pada: date) -> dict[str, Any]:
    """The state of a regulation on a day: status, since when, ended by what, replaced by what."""
    berakhir = akhir(register, peraturan)
    return {
        "id": peraturan.id,
        "nama": nama(peraturan),
        "tanggal": pada.isoformat(),
        "status": str(status(register, peraturan.id, pada)),
        "mulai_berlaku": waktu(peraturan.mulai),
        "berakhir": waktu(berakhir),
        "dicabut_oleh": peraturan.dicabut.oleh if peraturan.dicabut else None,
        "pengganti": pengganti(register, peraturan.id, pada),
        "diubah_oleh": [x.id for x in perubahan(register, peraturan, pada)],
    }


def uraian(register: Register, peraturan: Peraturan, pada: date) -> dict[str, Any]:
    """All that the register knows of a regulation, as of a day."""
    return {
        **keadaan(register, peraturan, pada),
        "jenis": peraturan.jenis.kode,
        "nomor": peraturan.nomor,
        "tahun": peraturan.tahun,
        "tentang": peraturan.tentang,
        "wilayah": peraturan.wilayah or None,
        "ditetapkan": waktu(peraturan.ditetapkan),
        "diundangkan": waktu(peraturan.diundangkan),
        "dimuat": muat_tercetak(peraturan),
        "belum_diketahui": list(muat_kurang(peraturan)),
        "mengubah": list(mengubah(register, peraturan)),
        "mencabut": list(mencabut(register, peraturan)),
        "mencabut_sebagian": list(mencabut_sebagian(register, peraturan)),
        "dicabut_sebagian": [
            {"oleh": x.oleh, "bagian": x.bagian} for x in peraturan.dicabut_sebagian
        ],
        "perlu_diperiksa": peraturan.periksa.isi if peraturan.periksa else None,
        "kepastian": peraturan.kepastian.value,
        "sumber": peraturan.sumber,
        "sitasi": sitasi(register, peraturan.id, pada),
    }


def waktu(pada: Waktu | None) -> str | None:
    """A day for programs: ``2014-01-15``, or the first and last it can be with a slash."""
    if pada is None:
        return None
    awal = pada.awal.isoformat()
    return awal if pada.pasti else f"{awal}/{pada.akhir.isoformat()}"


def mengubah(register: Register, peraturan: Peraturan) -> Iterator[str]:
    """Yield the ids that this regulation changed."""
    return (x.id for x in register.peraturan.values() if peraturan.id in x.diubah)


def mencabut(register: Register, peraturan: Peraturan) -> Iterator[str]:
    """Yield the ids that this regulation ended."""
    semua = register.peraturan.values()
    return (x.id for x in semua if x.dicabut and x.dicabut.oleh == peraturan.id)


def mencabut_sebagian(register: Register, peraturan: Peraturan) -> Iterator[str]:
    """Yield the ids of which this regulation ended a part."""
    semua = register.peraturan.values()
    return (x.id for x in semua if any(y.oleh == peraturan.id for y in x.dicabut_sebagian))
