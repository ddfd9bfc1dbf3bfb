"""Regulations of a province, kabupaten or village, as a profile gives them.

They are not in the register; the profile is their source, and the form of their citation is
written here. A law (``uu``) may be given too: the founding law of a young kabupaten.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from drafter.law.cite import dengan_perubahan, nama_peraturan
from drafter.law.model import Register
from drafter.law.query import bilangan

_WILAYAH = ("Kabupaten ", "Kota ")


@dataclass(frozen=True, slots=True)
class PeraturanDaerah:
    """One local regulation.

    Attributes:
        jenis: ``uu``, ``perda_provinsi``, ``pergub``, ``perda``, ``perbup``, ``perwali``,
            ``keputusan_bupati``, ``perdes`` or ``perkades``.
        nomor, tahun, tentang: as printed.
        tanggal: day of penetapan, or None.
        lembaran: gazette line as printed in brackets, without them, or None.
        diubah: its changes, oldest first.
        kabupaten: ``Kabupaten Lombok Tengah`` or ``Kota Bima``; a bare name is a kabupaten.
        provinsi, desa: names without the word before them.
        sebutan: the kind in the village's own words (``Peraturan Perbekel Bungkulan``), which
            then replaces the usual name, or empty.
    """

    jenis: str
    nomor: str
    tahun: str
    tentang: str
    tanggal: date | None = None
    lembaran: str | None = None
    diubah: tuple[PeraturanDaerah, ...] = ()
    kabupaten: str = ""
    provinsi: str = ""
    desa: str = ""
    sebutan: str = ""


def sitasi_daerah(register: Register, peraturan: PeraturanDaerah, pada: date) -> str:
    """Cite a local regulation as it stood on ``pada``; KeyError for an unknown jenis."""
    pengubah = [x for x in peraturan.diubah if sudah_ada(x, pada)]
    return dengan_perubahan(
        _lengkap(register, peraturan), [_lengkap(register, x) for x in pengubah]
    )


def sudah_ada(peraturan: PeraturanDaerah, pada: date) -> bool:
    """Whether it was made by ``pada``: by its day, or by its year when the day is not given."""
    if peraturan.tanggal is not None:
        return peraturan.tanggal <= pada
    return bilangan(peraturan.tahun) <= pada.year


def urutan_daerah(
    register: Register, kunci: str, peraturan: PeraturanDaerah
) -> tuple[int, int, int, str]:
    """Sort key that fits among those of the register (``drafter.law.query``)."""
    return (
        register.jenis[peraturan.jenis].tingkat,
        bilangan(peraturan.tahun),
        bilangan(peraturan.nomor),
        kunci,
    )


def id_register(peraturan: PeraturanDaerah) -> str:
    """The id under which the register would hold it, if it does."""
    return f"{peraturan.jenis}-{peraturan.nomor}-{peraturan.tahun}"


def nama_jenis(register: Register, peraturan: PeraturanDaerah) -> str:
    """Kind and place: ``Peraturan Daerah Kabupaten Lombok Tengah``."""
    if peraturan.sebutan:
        return peraturan.sebutan
    kabupaten = peraturan.kabupaten
    if kabupaten and not kabupaten.startswith(_WILAYAH):
        kabupaten = ("Kota " if peraturan.jenis == "perwali" else "Kabupaten ") + kabupaten
    nama_kabupaten = kabupaten.removeprefix(_WILAYAH[0]).removeprefix(_WILAYAH[1])
    isi = {
        "provinsi": peraturan.provinsi,
        "kabupaten": kabupaten,
        "nama_kabupaten": nama_kabupaten,
        "desa": peraturan.desa,
    }
    return register.jenis[peraturan.jenis].nama.format_map(isi).strip()


def _lengkap(register: Register, peraturan: PeraturanDaerah) -> str:
    teks = nama_peraturan(
        nama_jenis(register, peraturan), peraturan.nomor, peraturan.tahun, peraturan.tentang
    )
    return f"{teks} ({peraturan.lembaran})" if peraturan.lembaran else teks
