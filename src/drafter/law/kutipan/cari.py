"""The record that a citation means: by number, by a known confusion, or by its title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from drafter.law.daerah import DAERAH
from drafter.law.kutipan.judul import Kemiripan, banding_judul, selip
from drafter.law.kutipan.model import Kutipan
from drafter.law.model import Kekeliruan, Peraturan, Register, Status
from drafter.law.query import status
from drafter.law.tulisan import siput, susun_id


def cari(register: Register, kutipan: Kutipan, pada: date) -> tuple[Peraturan | None, str]:
    """The regulation meant and, where a known confusion led to it, why; None when unknown.

    Number and year decide, unless the title is plainly that of another regulation whose number or
    year is only a slip away.
    """
    if kutipan.jenis == "uud":
        return _pasal(register, kutipan), ""
    tepat = menurut_nomor(register, kutipan)
    if tepat is not None:
        if not kutipan.tentang or _cocok(kutipan, tepat):
            return tepat, ""
        return _menurut_judul(register, kutipan, pada) or tepat, ""
    keliru = kekeliruan(register, kutipan)
    if keliru is not None and kutipan.tentang:
        maksud = register.peraturan[keliru.maksud]
        if _cocok(kutipan, maksud):
            return maksud, keliru.sebab
    return _menurut_judul(register, kutipan, pada), ""


def kekeliruan(register: Register, kutipan: Kutipan) -> Kekeliruan | None:
    """The known confusion that was written, or None."""
    return next((k for id_ in _id(kutipan) if (k := register.kekeliruan.get(id_))), None)


def menurut_nomor(register: Register, kutipan: Kutipan) -> Peraturan | None:
    """The regulation of exactly that kind, number, year and place; None when it is not on record.

    Local law of a profile is known by its number too, also where the place is left out.
    """
    tepat = next((x for id_ in _id(kutipan) if (x := register.peraturan.get(id_))), None)
    if tepat is not None or not kutipan.nomor:
        return tepat
    for x in register.peraturan.values():
        if (
            x.id.startswith(DAERAH)
            and (x.jenis.kode, siput(x.nomor), x.tahun)
            == (kutipan.jenis, siput(kutipan.nomor), kutipan.tahun)
            and kutipan.wilayah in ("", x.wilayah)
        ):
            return x
    return None


def _id(kutipan: Kutipan) -> Iterator[str]:
    """Yield the ids that the number may have; 3/PRT/M/2013 is also written 03/PRT/M/2013."""
    for nomor in (kutipan.nomor, f"0{kutipan.nomor}"):
        yield susun_id(kutipan.jenis, nomor, kutipan.tahun, kutipan.wilayah)


def _cocok(kutipan: Kutipan, yang: Peraturan) -> bool:
    return banding_judul(kutipan.tentang, yang.tentang) is not Kemiripan.BEDA


def _pasal(register: Register, kutipan: Kutipan) -> Peraturan | None:
    """The article cited; of several the first, when all are on record."""
    dikenal = {_rata(x.pasal): x for x in register.peraturan.values() if x.pasal}
    semua = re.split(r",? dan (?=pasal)|, ?(?=pasal)", kutipan.pasal.casefold())
    ketemu = [dikenal.get(_rata(x)) for x in semua]
    return ketemu[0] if all(ketemu) else None


def _rata(pasal: str) -> str:
    return re.sub(r"[\s.,;]", "", pasal.casefold())


def _menurut_judul(register: Register, kutipan: Kutipan, pada: date) -> Peraturan | None:
    """The regulation with that title whose number, year or kind was slipped on."""
    calon = list(_calon(register, kutipan))
    return max(
        calon,
        key=lambda x: (
            x.jenis.kode == kutipan.jenis,
            (x.nomor == kutipan.nomor) + (x.tahun == kutipan.tahun),
            status(register, x.id, pada) is Status.BERLAKU,
            x.id,
        ),
        default=None,
    )


def _calon(register: Register, kutipan: Kutipan) -> Iterator[Peraturan]:
    if not kutipan.tentang:
        return
    for x in register.peraturan.values():
        if not x.tentang or x.wilayah != kutipan.wilayah:
            continue
        nomor, tahun = siput(x.nomor) == siput(kutipan.nomor), x.tahun == kutipan.tahun
        if x.jenis.kode != kutipan.jenis:  # another kind must agree in number and year
            dekat = nomor and tahun
        else:
            dekat = (nomor and _satu_angka(kutipan.tahun, x.tahun)) or (
                tahun and _satu_angka(kutipan.nomor, x.nomor)
            )
        if dekat and selip(kutipan.tentang, x.tentang):
            yield x


def _satu_angka(ditulis: str, benar: str) -> bool:
    """Whether one digit was changed, dropped, added or swapped: 2004 for 2014, 11 for 111."""
    if ditulis == benar or not ditulis:
        return True
    panjang, pendek = sorted((ditulis, benar), key=len, reverse=True)
    if len(panjang) == len(pendek):
        beda = [i for i, (a, b) in enumerate(zip(ditulis, benar, strict=True)) if a != b]
        tukar = len(beda) == 2 and ditulis[beda[0]] == benar[beda[1]]
        return len(beda) == 1 or (tukar and ditulis[beda[1]] == benar[beda[0]])
    potong = (panjang[:i] + panjang[i + 1 :] for i in range(len(panjang)))
    return len(panjang) - len(pendek) == 1 and pendek in potong
