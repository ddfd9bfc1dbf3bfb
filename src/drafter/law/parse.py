"""From one mapping of the register to one record, with an Indonesian word for every mistake.

All values arrive as text. A wrong record raises ValueError; ``drafter.law.load`` adds the file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeAlias, TypeVar

from drafter.law.model import (
    Jenis,
    Kekeliruan,
    Kepastian,
    Pencabutan,
    PencabutanSebagian,
    Peran,
    Peraturan,
    Periksa,
)
from drafter.law.tulisan import nama_wilayah, susun_id
from drafter.law.waktu import Waktu, baca_waktu

Butir: TypeAlias = Mapping[str, object]
T = TypeVar("T")

_MUAT = ("ln", "tln", "bn", "lembaran")
_KUNCI_JENIS = frozenset(
    {"kode", "nama", "tingkat", "dimuat", "singkat", "dikenali", "wilayah", "keputusan"}
)
_KUNCI_PERATURAN = frozenset(
    {
        *("id", "jenis", "nomor", "tahun", "tentang", "pasal", "wilayah"),
        *("ditetapkan", "diundangkan", "berlaku", *_MUAT, "belum_diperiksa"),
        *("diubah", "dicabut", "dicabut_sebagian", "periksa", "kepastian", "sumber"),
    }
)


def baca_per_tanggal(butir: Butir) -> date:
    """Read from ``meta.yaml`` the day whose law the register describes."""
    _hanya(butir, {"per_tanggal", "keterangan"})
    return _tanggal(butir, "per_tanggal")


def baca_jenis(butir: Butir) -> Jenis:
    """Read one row of ``jenis.yaml``."""
    _hanya(butir, _KUNCI_JENIS)
    tingkat = _wajib(butir, "tingkat")
    if not tingkat.isdecimal():
        raise ValueError(f'tingkat "{tingkat}" harus bilangan.')
    return Jenis(
        _wajib(butir, "kode"),
        _wajib(butir, "nama"),
        int(tingkat),
        _daftar(butir, "dimuat"),
        _wajib(butir, "singkat"),
        _daftar(butir, "dikenali"),
        _teks(butir, "wilayah"),
        _teks(butir, "keputusan") == "ya",
    )


def baca_peran(butir: Butir) -> Peran:
    """Read one row of ``peran.yaml``."""
    return _peran(butir, "arti")


def baca_pembentukan(butir: Butir) -> Peran:
    """Read one row of ``pembentukan.yaml``: the founding laws of an area."""
    return _peran(butir, "nama")


def _peran(butir: Butir, arti: str) -> Peran:
    """A role or an area, whose meaning stands under the key ``arti``, with its holders."""
    _hanya(butir, {"kode", arti, "pemegang"})
    pemegang = _daftar(butir, "pemegang")
    if not pemegang:
        raise ValueError("pemegang belum ditulis.")
    return Peran(_wajib(butir, "kode"), _wajib(butir, arti), pemegang)


def baca_kekeliruan(butir: Butir) -> Kekeliruan:
    """Read one row of ``kekeliruan.yaml``."""
    _hanya(butir, {"ditulis", "maksud", "sebab"})
    return Kekeliruan(_wajib(butir, "ditulis"), _wajib(butir, "maksud"), _wajib(butir, "sebab"))


def baca_peraturan(butir: Butir, jenis: Mapping[str, Jenis]) -> Peraturan:
    """Read one regulation; ``jenis`` are the known kinds."""
    _hanya(butir, _KUNCI_PERATURAN)
    yang = jenis.get(_wajib(butir, "jenis"))
    if yang is None:
        raise ValueError("jenis tidak ada di jenis.yaml.")
    ditetapkan, diundangkan = _waktu(butir, "ditetapkan"), _waktu(butir, "diundangkan")
    mulai = _waktu(butir, "berlaku") or diundangkan
    if mulai is None:
        raise ValueError("tulis berlaku, atau diundangkan bila berlaku pada tanggal itu.")
    wilayah = _teks(butir, "wilayah")
    peraturan = Peraturan(
        id=_wajib(butir, "id"),
        jenis=replace(yang, nama=nama_wilayah(yang, wilayah)) if wilayah else yang,
        nomor=_teks(butir, "nomor"),
        tahun=_teks(butir, "tahun"),
        tentang=_teks(butir, "tentang"),
        pasal=_teks(butir, "pasal"),
        wilayah=wilayah,
        mulai=mulai,
        ditetapkan=ditetapkan,
        diundangkan=diundangkan,
        kepastian=_pilihan(butir, "kepastian", Kepastian),
        sumber=_wajib(butir, "sumber"),
        muat=tuple((k, nilai) for k in _MUAT if (nilai := _teks(butir, k))),
        belum_diperiksa=frozenset(_daftar(butir, "belum_diperiksa")),
        diubah=_daftar(butir, "diubah"),
        dicabut=_pencabutan(butir),
        dicabut_sebagian=_sebagian(butir),
        periksa=_periksa(butir),
    )
    _cocokkan(peraturan)
    return peraturan


def _cocokkan(x: Peraturan) -> None:
    """Check that the parts of one record agree with each other."""
    if bool(x.pasal) == bool(x.tentang and x.nomor and x.tahun):
        raise ValueError("tulis nomor, tahun, dan tentang (atau pasal untuk UUD).")
    if x.tentang and x.id != (seharusnya := susun_id(x.jenis.kode, x.nomor, x.tahun, x.wilayah)):
        raise ValueError(f"id seharusnya {seharusnya}.")
    if bool(x.wilayah) != bool(x.jenis.wilayah):
        raise ValueError("wilayah ditulis hanya bagi peraturan daerah, dan di sana wajib.")
    muat = dict(x.muat)
    for kunci, nilai in muat.items():
        if kunci not in x.jenis.dimuat:
            raise ValueError(f"{x.jenis.nama} tidak dimuat dalam {kunci}.")
        if kunci == "lembaran":  # printed as it stands
            continue
        tahun, _, nomor = nilai.rpartition("/")
        if (
            not nomor.isdecimal()
            or (kunci == "tln") != (tahun == "")
            or not (tahun + nomor).isdecimal()
        ):
            raise ValueError(f'{kunci} "{nilai}": tulis tahun/nomor (tln: nomornya saja).')
    if asing := x.belum_diperiksa - muat.keys():
        raise ValueError(f"belum_diperiksa menyebut {', '.join(sorted(asing))} yang tidak ditulis.")


def _pencabutan(butir: Butir) -> Pencabutan | None:
    isi = butir.get("dicabut")
    if isi is None:
        return None
    isi = _pemetaan(isi, "dicabut")
    _hanya(isi, {"oleh", "pada", "cara"})
    return Pencabutan(_wajib(isi, "oleh"), _waktu(isi, "pada"), _teks(isi, "cara") or "dicabut")


def _sebagian(butir: Butir) -> tuple[PencabutanSebagian, ...]:
    hasil = []
    for satu in _senarai(butir, "dicabut_sebagian"):
        isi = _pemetaan(satu, "dicabut_sebagian")
        _hanya(isi, {"oleh", "bagian"})
        hasil.append(PencabutanSebagian(_wajib(isi, "oleh"), _wajib(isi, "bagian")))
    return tuple(hasil)


def _periksa(butir: Butir) -> Periksa | None:
    isi = butir.get("periksa")
    if isi is None:
        return None
    isi = _pemetaan(isi, "periksa")
    _hanya(isi, {"sejak", "isi", "saran"})
    return Periksa(_tanggal(isi, "sejak"), _wajib(isi, "isi"), _wajib(isi, "saran"))


def _tanggal(butir: Butir, kunci: str) -> date:
    waktu = baca_waktu(_wajib(butir, kunci))
    if not waktu.pasti:
        raise ValueError(f"{kunci} harus tanggal lengkap.")
    return waktu.awal


# --- values ----------------------------------------------------------------------------------


def _hanya(butir: Butir, dikenal: set[str] | frozenset[str]) -> None:
    if asing := [k for k in butir if k not in dikenal]:
        raise ValueError(f"kunci tidak dikenal: {', '.join(asing)}.")


def _teks(butir: Butir, kunci: str) -> str:
    nilai = butir.get(kunci, "")
    if not isinstance(nilai, str):
        raise ValueError(f"{kunci} harus satu nilai.")
    return nilai.strip()


def _wajib(butir: Butir, kunci: str) -> str:
    if nilai := _teks(butir, kunci):
        return nilai
    raise ValueError(f"{kunci} belum ditulis.")


def _senarai(butir: Butir, kunci: str) -> list[object]:
    nilai = butir.get(kunci, [])
    if not isinstance(nilai, list):
        raise ValueError(f"{kunci} harus daftar.")
    return nilai


def _daftar(butir: Butir, kunci: str) -> tuple[str, ...]:
    return tuple(_ubah(nilai, kunci) for nilai in _senarai(butir, kunci))


def _ubah(nilai: object, kunci: str) -> str:
    return _wajib({kunci: nilai}, kunci)


def _pemetaan(nilai: object, kunci: str) -> Butir:
    if not isinstance(nilai, dict):
        raise ValueError(f"{kunci} harus berisi kunci dan nilai.")
    return nilai


def _waktu(butir: Butir, kunci: str) -> Waktu | None:
    nilai = _teks(butir, kunci)
    return baca_waktu(nilai) if nilai else None


def _pilihan(butir: Butir, kunci: str, pilihan: Callable[[str], T]) -> T:
    nilai = _wajib(butir, kunci)
    try:
        return pilihan(nilai)
    except ValueError:
        raise ValueError(f'{kunci} "{nilai}" tidak dikenal.') from None
