"""The head of a template: the YAML between two ``---`` lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

import yaml

from drafter.naskah.bentuk import BENTUK, TINGKAT
from drafter.problem import InputError, Place, Problem, Severity


@dataclass(frozen=True, slots=True)
class Dasar:
    """An entry of Mengingat: a register id, ``peran:...``, ``daerah....`` or ``induk``.

    ``bila`` is an expression; the entry counts only where it holds. Empty: always.
    """

    id: str
    bila: str = ""


@dataclass(frozen=True, slots=True)
class CalonInduk:
    """A possible parent (a Perkades only of an SK): its template and the delegating label."""

    templat: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Tolak:
    """Where a document is not made unless asked for by its name.

    ``bila`` is an expression; ``sebab`` completes "tidak dibuat: ..."; ``saran`` says what to do.
    """

    bila: str
    sebab: str
    saran: str


@dataclass(frozen=True, slots=True)
class Kepala:
    """What a template says about itself; docs/naskah.md 1 explains every key."""

    jenis: str
    tentang: str
    keterangan: str = ""
    mengingat: tuple[Dasar, ...] = ()
    perlu: str = ""
    tolak: tuple[Tolak, ...] = ()
    tidak_berlaku: tuple[Tolak, ...] = ()
    ulang: str = ""
    pilih: str = ""
    perdes_induk: tuple[CalonInduk, ...] = ()
    tembusan: tuple[str, ...] = ()
    tingkat: tuple[str, ...] = ("desa",)


_KUNCI = {f.name for f in fields(Kepala)}
_DAFTAR = ("mengingat", "tembusan", "tingkat")
_BERALASAN = ("tolak", "tidak_berlaku")


def pisah(sumber: str) -> tuple[str, str]:
    """Split a template into its head (with both ``---`` lines) and its body."""
    if not sumber.startswith("---\n"):
        return "", sumber
    akhir = sumber.find("\n---\n", 3)
    if akhir < 0:
        return "", sumber
    return sumber[: akhir + 5], sumber[akhir + 5 :]


@lru_cache(maxsize=512)
def baca_kepala(teks: str, berkas: str) -> Kepala:
    """Read a head; :class:`InputError` with the place of what is wrong."""
    isi = _yaml(teks, berkas)
    for kunci in isi:
        if kunci not in _KUNCI:
            dekat = get_close_matches(str(kunci), _KUNCI, n=1)
            saran = f"maksud Anda `{dekat[0]}`?" if dekat else f"kunci: {', '.join(sorted(_KUNCI))}"
            raise _salah(berkas, _baris(teks, str(kunci)), f"kunci `{kunci}` tidak dikenal", saran)
    for kunci, nilai in isi.items():
        if nilai and not _BENTUK_NILAI.get(kunci, _teks)(nilai):
            pesan = f"isi `{kunci}` salah bentuk"
            raise _salah(berkas, _baris(teks, kunci), pesan, _CONTOH.get(kunci, "tulis satu teks"))
    for wajib in ("jenis", "tentang"):
        if not isi.get(wajib):
            raise _salah(
                berkas, 1, f"kepala templat tidak menyebut `{wajib}`", f"tulis `{wajib}: ...`"
            )
    if isi["jenis"] not in BENTUK:
        pesan = f"jenis `{isi['jenis']}` tidak dikenal"
        saran = f"pilih salah satu: {', '.join(BENTUK)}"
        raise _salah(berkas, _baris(teks, "jenis"), pesan, saran)
    if isi["jenis"] != "sk" and any(x != "desa" for x in _tingkat(isi)):
        pesan = f"`jenis: {isi['jenis']}` hanya ada di desa"
        raise _salah(berkas, _baris(teks, "tingkat"), pesan, "pakai `jenis: sk`")
    return _kepala(isi, teks, berkas)


def _yaml(teks: str, berkas: str) -> Mapping[str, Any]:
    try:
        isi = yaml.load(teks.strip("-\n") or "{}", Loader=_PEMUAT)  # noqa: S506 - strings only
    except (yaml.YAMLError, RecursionError) as galat:
        mark = getattr(galat, "problem_mark", None)
        baris = mark.line + 2 if mark else None
        raise _salah(berkas, baris, "kepala templat tidak terbaca sebagai YAML") from galat
    if not isinstance(isi, Mapping):
        raise _salah(berkas, 2, "kepala templat harus berisi `kunci: nilai`")
    return isi


def _kepala(isi: Mapping[str, Any], teks: str, berkas: str) -> Kepala:
    induk = isi.get("perdes_induk") or []
    calon = induk if isinstance(induk, list) else [induk]
    teks_saja = {k: v for k, v in isi.items() if k not in (*_DAFTAR, *_BERALASAN, "perdes_induk")}
    return Kepala(
        **teks_saja,
        tolak=_alasan(isi.get("tolak")),
        tidak_berlaku=_alasan(isi.get("tidak_berlaku")),
        mengingat=tuple(_dasar(x, teks, berkas) for x in isi.get("mengingat") or ()),
        tembusan=tuple(isi.get("tembusan") or ()),
        tingkat=_tingkat(isi),
        perdes_induk=tuple(CalonInduk(x["templat"], x.get("label", "")) for x in calon),
    )


def _tingkat(isi: Mapping[str, Any]) -> tuple[str, ...]:
    nilai = isi.get("tingkat") or "desa"
    return (nilai,) if isinstance(nilai, str) else tuple(nilai)


def _alasan(nilai: Any) -> tuple[Tolak, ...]:
    semua = nilai or []
    return tuple(Tolak(**x) for x in (semua if isinstance(semua, list) else [semua]))


def _teks(nilai: object) -> bool:
    return isinstance(nilai, str)


def _daftar(nilai: object) -> bool:
    return isinstance(nilai, list)


def _daftar_teks(nilai: object) -> bool:
    return isinstance(nilai, list) and all(isinstance(x, str) for x in nilai)


def _tingkat_dikenal(nilai: object) -> bool:
    """One level, or several that the template serves."""
    semua = nilai if isinstance(nilai, list) else [nilai]
    return all(isinstance(x, str) and x in TINGKAT for x in semua)


def _induk(nilai: object) -> bool:
    """One parent, or several of which the first that the village has is taken."""
    if isinstance(nilai, list):
        return all(isinstance(x, dict) and _induk(x) for x in nilai)
    return (
        isinstance(nilai, dict)
        and {"templat"} <= set(nilai) <= {"templat", "label"}
        and all(map(_teks, nilai.values()))
    )


def _tolak(nilai: object) -> bool:
    """One reason, or several of which the first that holds is told."""
    if isinstance(nilai, list):
        return all(isinstance(x, dict) and _tolak(x) for x in nilai)
    return (
        isinstance(nilai, dict)
        and set(nilai) == {"bila", "sebab", "saran"}
        and all(isinstance(x, str) and x for x in nilai.values())
    )


# What stands after a key, where it is not one text; and how to write it.
_BENTUK_NILAI: Mapping[str, Callable[[object], bool]] = {
    "mengingat": _daftar,
    "tembusan": _daftar_teks,
    "perdes_induk": _induk,
    "tolak": _tolak,
    "tidak_berlaku": _tolak,
    "tingkat": _tingkat_dikenal,
}
_CONTOH = {
    "mengingat": "tulis daftar: `mengingat: [uud-1945-18-6, uu-6-2014]`",
    "tembusan": "tulis daftar, setiap alamat pada baris sendiri yang diawali `- `",
    "perdes_induk": "tulis `perdes_induk: {templat: perdes/lkd, label: posyandu.perkades}`",
    "tidak_berlaku": 'tulis `tidak_berlaku: {bila: "ungkapan", sebab: "...", saran: "..."}`',
    "tingkat": f"pilih {', '.join(TINGKAT)}, atau daftarnya: `tingkat: [kecamatan, kabupaten]`",
    "tolak": 'tulis `tolak: {bila: "ungkapan", sebab: "...", saran: "..."}`',
}


def _dasar(butir: object, teks: str, berkas: str) -> Dasar:
    if isinstance(butir, str):
        return Dasar(butir)
    if isinstance(butir, dict) and set(butir) == {"id", "bila"} and all(map(_teks, butir.values())):
        return Dasar(butir["id"], butir["bila"])
    raise _salah(
        berkas,
        _baris(teks, "mengingat"),
        f"butir mengingat `{butir}` tidak terbaca",
        'tulis id saja, atau `{id: ..., bila: "ungkapan"}`',
    )


_PEMUAT = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def _baris(teks: str, kunci: str) -> int | None:
    for n, baris in enumerate(teks.split("\n"), start=1):
        if baris.startswith(f"{kunci}:"):
            return n
    return None


def _salah(
    berkas: str, baris: int | None, pesan: str, saran: str = "perbaiki kepala templat"
) -> InputError:
    return InputError(
        Problem("TEMPLAT-004", Severity.KESALAHAN, Place(berkas, baris), pesan, saran)
    )
