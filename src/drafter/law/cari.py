"""Finding regulations by id, by citation, or by words."""

from __future__ import annotations

import re
from difflib import get_close_matches

from drafter.law.cite import nama
from drafter.law.daerah import DAERAH
from drafter.law.kutipan.cari import menurut_nomor
from drafter.law.kutipan.pecah import baca
from drafter.law.model import Peraturan, Register
from drafter.law.tulisan import panjangkan


def menurut_sebutan(register: Register, sebutan: str) -> Peraturan | None:
    """The regulation with that id, or whose citation this is: ``UU 6/2014``; None when unknown."""
    polos = sebutan.strip().casefold()
    for id_ in (polos, f"{DAERAH}{polos}"):
        if (tepat := register.peraturan.get(id_)) is not None:
            return tepat
    kutipan = baca(register, sebutan)
    if kutipan.pasal:
        return next((x for x in register.peraturan.values() if x.pasal == kutipan.pasal), None)
    return menurut_nomor(register, kutipan)


def mirip(register: Register, sebutan: str) -> tuple[str, ...]:
    """Up to three ids that look like what was asked for."""
    return tuple(get_close_matches(sebutan.casefold(), list(register.peraturan), n=3, cutoff=0.5))


def menurut_kata(register: Register, teks: str) -> tuple[Peraturan, ...]:
    """The regulations whose name, short name or id holds every word asked for, in any order."""
    dicari = [k for satu in _kata(teks) for k in panjangkan(satu)]
    return tuple(x for x in register.peraturan.values() if dicari and _semua_ada(dicari, x))


def _semua_ada(dicari: list[str], x: Peraturan) -> bool:
    ada = _kata(f"{nama(x)} {x.jenis.singkat} {x.id} {x.wilayah}")
    return all(any(k.startswith(d) if len(d) > 2 else k == d for k in ada) for d in dicari)


def _kata(teks: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", teks.casefold())
