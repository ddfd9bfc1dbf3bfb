"""The head of a template: the YAML between two ``---`` lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from functools import lru_cache

import yaml

from drafter.naskah.bentuk import BENTUK
from drafter.problem import InputError, Place, Problem, Severity


@dataclass(frozen=True, slots=True)
class Dasar:
    """An entry of Mengingat: a register id, ``peran:...``, ``daerah....`` or ``induk``.

    ``bila`` is an expression; the entry counts only where it holds. Empty: always.
    """

    id: str
    bila: str = ""


@dataclass(frozen=True, slots=True)
class Kepala:
    """What a template says about itself; docs/naskah.md 1 explains every key."""

    jenis: str
    tentang: str
    keterangan: str = ""
    mengingat: tuple[Dasar, ...] = ()
    perlu: str = ""
    ulang: str = ""
    induk_templat: str = ""
    induk_label: str = ""
    tembusan: tuple[str, ...] = ()


_KUNCI = {f.name for f in fields(Kepala)} - {"induk_templat", "induk_label"} | {"perdes_induk"}
_DAFTAR = ("mengingat", "tembusan")


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
    try:
        isi = yaml.load(teks.strip("-\n") or "{}", Loader=_PEMUAT)  # noqa: S506 - strings only
    except yaml.MarkedYAMLError as galat:
        baris = galat.problem_mark.line + 2 if galat.problem_mark else None
        raise _salah(berkas, baris, "kepala templat tidak terbaca sebagai YAML") from galat
    if not isinstance(isi, Mapping):
        raise _salah(berkas, 2, "kepala templat harus berisi `kunci: nilai`")
    for kunci in isi:
        if kunci not in _KUNCI:
            dekat = get_close_matches(str(kunci), _KUNCI, n=1)
            saran = f"maksud Anda `{dekat[0]}`?" if dekat else f"kunci: {', '.join(sorted(_KUNCI))}"
            raise _salah(berkas, _baris(teks, str(kunci)), f"kunci `{kunci}` tidak dikenal", saran)
    for wajib in ("jenis", "tentang"):
        if not isi.get(wajib):
            raise _salah(
                berkas, 1, f"kepala templat tidak menyebut `{wajib}`", f"tulis `{wajib}: ...`"
            )
    if isi["jenis"] not in BENTUK:
        raise _salah(
            berkas,
            _baris(teks, "jenis"),
            f"jenis `{isi['jenis']}` tidak dikenal",
            f"pilih salah satu: {', '.join(BENTUK)}",
        )
    induk = isi.get("perdes_induk") or {}
    teks_saja = {k: v for k, v in isi.items() if k not in (*_DAFTAR, "perdes_induk")}
    return Kepala(
        **teks_saja,
        mengingat=tuple(_dasar(x, teks, berkas) for x in isi.get("mengingat") or ()),
        tembusan=tuple(isi.get("tembusan") or ()),
        induk_templat=induk.get("templat", ""),
        induk_label=induk.get("label", ""),
    )


def _dasar(butir: object, teks: str, berkas: str) -> Dasar:
    if isinstance(butir, str):
        return Dasar(butir)
    if isinstance(butir, Mapping) and set(butir) == {"id", "bila"}:
        return Dasar(str(butir["id"]), str(butir["bila"]))
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
