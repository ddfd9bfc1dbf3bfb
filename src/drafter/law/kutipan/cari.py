"""The record that a citation means: by number, by a known confusion, or by its title."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from drafter.law.kutipan.judul import Kemiripan, banding_judul, nilai_mirip
from drafter.law.kutipan.model import Kutipan
from drafter.law.model import Peraturan, Register, Status
from drafter.law.query import status
from drafter.law.tulisan import susun_id

# A title this short is shared by many regulations ("Desa", "Kesehatan", "Pengelolaan Sampah").
_JUDUL_PANJANG = 4


def cari(register: Register, kutipan: Kutipan, pada: date) -> tuple[Peraturan | None, str]:
    """The regulation meant and, where a known confusion led to it, why; None when unknown.

    Number and year decide, unless the title is plainly that of another regulation.
    """
    if kutipan.jenis == "uud":
        return _pasal(register, kutipan), ""
    id_ = susun_id(kutipan.jenis, kutipan.nomor, kutipan.tahun, kutipan.wilayah)
    tepat = register.peraturan.get(id_)
    if tepat is not None:
        if not kutipan.tentang or banding_judul(kutipan.tentang, tepat.tentang) is not (
            Kemiripan.BEDA
        ):
            return tepat, ""
        return _menurut_judul(register, kutipan, pada) or tepat, ""
    keliru = register.kekeliruan.get(id_)
    if keliru is not None:
        maksud = register.peraturan[keliru.maksud]
        if not kutipan.tentang or banding_judul(kutipan.tentang, maksud.tentang) is not (
            Kemiripan.BEDA
        ):
            return maksud, keliru.sebab
    return _menurut_judul(register, kutipan, pada), ""


def _pasal(register: Register, kutipan: Kutipan) -> Peraturan | None:
    polos = kutipan.pasal.casefold().replace(" ", "")
    return next(
        (x for x in register.peraturan.values() if x.pasal.casefold().replace(" ", "") == polos),
        None,
    )


def _menurut_judul(register: Register, kutipan: Kutipan, pada: date) -> Peraturan | None:
    """The regulation with that title: of that kind, sharing number or year, in force."""
    calon = list(_calon(register, kutipan))
    if not calon:
        return None
    return max(
        calon,
        key=lambda x: (
            x.jenis.kode == kutipan.jenis,
            (x.nomor == kutipan.nomor) + (x.tahun == kutipan.tahun),
            status(register, x.id, pada) is Status.BERLAKU,
            nilai_mirip(kutipan.tentang, x.tentang),
            x.id,
        ),
    )


def _calon(register: Register, kutipan: Kutipan) -> Iterator[Peraturan]:
    if not kutipan.tentang:
        return
    for x in register.peraturan.values():
        if not x.tentang or x.wilayah != kutipan.wilayah:
            continue
        sama = (x.nomor == kutipan.nomor) + (x.tahun == kutipan.tahun)
        sejenis = x.jenis.kode == kutipan.jenis
        # Another kind must agree in number and year; a title alone counts when it is a long one.
        cukup = (sejenis and (sama or len(x.tentang.split()) >= _JUDUL_PANJANG)) or sama == 2
        if cukup and _judul_cocok(kutipan.tentang, x, sejenis and bool(sama)):
            yield x


def _judul_cocok(ditulis: str, x: Peraturan, longgar: bool) -> bool:
    mirip = banding_judul(ditulis, x.tentang)
    return mirip is Kemiripan.SAMA or (mirip is Kemiripan.MIRIP and (longgar or len(ditulis) > 20))
