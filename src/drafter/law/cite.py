"""The formal citation of a regulation, as Mengingat prints it (Lampiran II nos. 43 to 47).

A gazette number that is unknown or unchecked is left out, never invented.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from drafter.law.model import Peraturan, Register
from drafter.law.query import perubahan
from drafter.law.tulisan import memuat_tahun

_LEMBARAN = {
    "ln": "Lembaran Negara Republik Indonesia Tahun {tahun} Nomor {nomor}",
    "tln": "Tambahan Lembaran Negara Republik Indonesia Nomor {nomor}",
    "bn": "Berita Negara Republik Indonesia Tahun {tahun} Nomor {nomor}",
    "lembaran": "{nomor}",
}


def sitasi(register: Register, id_: str, pada: date) -> str:
    """Cite a regulation in full as it stood on ``pada``, without closing punctuation.

    Its name, gazette numbers in brackets, and the changes that had taken effect by then.
    KeyError for an unknown id: ask ``status`` first.
    """
    peraturan = register.peraturan[id_]
    return dengan_perubahan(
        _lengkap(peraturan), [_lengkap(x) for x in perubahan(register, peraturan, pada)]
    )


def sitasi_pendek(register: Register, id_: str) -> str:
    """Cite by name only: ``Peraturan Menteri Dalam Negeri Nomor 18 Tahun 2018 tentang ...``."""
    return nama(register.peraturan[id_])


def nama(peraturan: Peraturan) -> str:
    """Kind, number, year and title; for the constitution the article before the name."""
    if peraturan.pasal:
        return f"{peraturan.pasal} {peraturan.jenis.nama}"
    return nama_peraturan(peraturan.jenis.nama, peraturan.nomor, peraturan.tahun, peraturan.tentang)


def sebutan(peraturan: Peraturan) -> str:
    """Kind, number and year, for messages: ``Undang-Undang Nomor 6 Tahun 2014``."""
    return nama(peraturan).partition(" tentang ")[0]


def singkatan(peraturan: Peraturan) -> str:
    """The short name, for tables: ``Permendagri 18/2018``, ``Perda Provinsi Bali 4/2019``."""
    tempat = peraturan.wilayah.partition(" ")[2]
    nomor, tahun = peraturan.nomor, peraturan.tahun
    angka = nomor if memuat_tahun(nomor, tahun) else f"{nomor}/{tahun}"
    bagian = (peraturan.jenis.singkat, tempat, peraturan.pasal or angka)
    return " ".join(x for x in bagian if x)


def nama_peraturan(jenis: str, nomor: str, tahun: str, tentang: str) -> str:
    """Put the parts of a name in their fixed order; a number with its year needs no other."""
    pada = "" if memuat_tahun(nomor, tahun) else f" Tahun {tahun}"
    return f"{jenis} Nomor {nomor}{pada} tentang {tentang}"


def dengan_perubahan(pokok: str, pengubah: Sequence[str]) -> str:
    """Append ``sebagaimana telah (beberapa kali) diubah (terakhir) dengan ...`` where due."""
    if not pengubah:
        return pokok
    frasa = "diubah dengan" if len(pengubah) == 1 else "beberapa kali diubah terakhir dengan"
    return f"{pokok} sebagaimana telah {frasa} {pengubah[-1]}"


def muat_tercetak(peraturan: Peraturan) -> dict[str, str]:
    """The gazette numbers that may be printed: known and checked."""
    return {k: v for k, v in peraturan.muat if k not in peraturan.belum_diperiksa}


def muat_kurang(peraturan: Peraturan) -> tuple[str, ...]:
    """The gazette numbers a full citation has and this one lacks: ``("LN", "TLN")``."""
    ada = muat_tercetak(peraturan)
    return tuple(k.upper() for k in peraturan.jenis.dimuat if k not in ada)


def _lengkap(peraturan: Peraturan) -> str:
    ada = muat_tercetak(peraturan)
    bagian = [_muat(k, ada[k]) for k in peraturan.jenis.dimuat if k in ada]
    return nama(peraturan) + (f" ({', '.join(bagian)})" if bagian else "")


def _muat(kunci: str, nilai: str) -> str:
    tahun, _, nomor = ("", "", nilai) if kunci == "lembaran" else nilai.rpartition("/")
    return _LEMBARAN[kunci].format(tahun=tahun, nomor=nomor)
