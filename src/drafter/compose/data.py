"""What a template may ask for: the village's data with keys, and the few words of the program."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from drafter.bahasa.nama import kunci_nama
from drafter.compose.nilai import Data, Hukum, bungkus
from drafter.law.cite import sitasi_pendek
from drafter.law.model import Register
from drafter.law.query import pemegang
from drafter.naskah import tanda

if TYPE_CHECKING:
    from drafter.profile.model import Desa

_INGAT = 8  # villages are composed one after the other: a few are enough
_terakhir: OrderedDict[tuple[int, bool], tuple[Desa, Data]] = OrderedDict()


def data_desa(desa: Desa, *, nik_penuh: bool = False) -> Data:
    """The wrapped data of one village; made once for all its documents."""
    kunci = (id(desa), nik_penuh)
    ada = _terakhir.get(kunci)
    if ada is not None and ada[0] is desa:
        return ada[1]
    from drafter.profile.data import template_data

    data: Data = bungkus(template_data(desa, nik_penuh=nik_penuh), "")
    _terakhir[kunci] = (desa, data)
    while len(_terakhir) > _INGAT:
        _terakhir.popitem(last=False)
    return data


def konteks(
    data: Data,
    *,
    sk: tuple[str, int] | None,
    induk: Mapping[str, object],
    rancangan: bool,
    pada: date,
    register: Register,
) -> dict[str, Any]:
    """The variables and functions of one rendering; ``sk`` is the list and item of an SK."""
    isi: dict[str, Any] = dict(data)
    isi["induk"] = induk
    isi["rancangan"] = rancangan
    isi["tanggal"] = pada
    isi["sitasi"] = lambda id_: Hukum(tanda.sitasi(id_, sitasi_pendek(register, id_)))
    isi["peran"] = lambda peran: pemegang(register, peran, pada) or ""
    if sk is not None:
        isi["sk"] = _terurut(data[sk[0]][sk[1]])
    return isi


def _terurut(sk: Data) -> Data:
    """An SK with its people in the order asked (``urutkan: nama``); each keeps its own key."""
    if sk["urutkan"] != "nama":
        return sk
    kelompok = [_menurut_nama(x) for k in sk if k == "kelompok" for x in sk[k]]
    if kelompok:
        return sk.ganti("kelompok", kelompok)
    return _menurut_nama(sk)


def _menurut_nama(susunan: Data) -> Data:
    orang = sorted(susunan["anggota"], key=lambda o: kunci_nama(o["nama_polos"].polos))
    return susunan.ganti("anggota", orang)
