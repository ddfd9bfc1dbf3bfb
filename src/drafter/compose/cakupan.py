"""Which provision of a draft meets which requirement of the law.

Beside a template stands a list of what the law asks of it (``perdes/lkd.syarat.yaml``); in the
template a comment ``{# syarat: kode #}`` stands above the provision that meets it. So a reviewer
can ask for the pasal of every requirement, and a requirement that lost its pasal is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from drafter.compose.pustaka import Templat
from drafter.compose.rujuk import Indeks, acu
from drafter.law.waktu import baca_waktu
from drafter.law.yaml_teks import baca_yaml
from drafter.naskah.nodes import NBSP, Naskah, plain
from drafter.problem import InputError, Place, Problem, Severity

AKHIRAN = ".syarat.yaml"
_KUNCI = {"kode", "sumber", "isi", "sejak", "sampai"}
_TANDA = re.compile(r"\{#-?\s*syarat:\s*([a-z0-9,\s-]+?)\s*-?#\}")
_SATUAN = re.compile(r"^\s*(?:(Pasal)|\(\d+\)|[a-z0-9]{1,2}[.)])\s+#([a-z0-9-]+)", re.MULTILINE)
_LETAK = re.compile(f"{_TANDA.pattern}|{_SATUAN.pattern}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Syarat:
    """A requirement: what (``isi``) the law asks where.

    ``sumber`` is a register id and its pasal; several are divided by semicolons. ``sejak`` and
    ``sampai`` bound the days on which it holds; None where it is not bounded.
    """

    kode: str
    sumber: str
    isi: str
    sejak: date | None = None
    sampai: date | None = None

    @property
    def rujukan(self) -> tuple[tuple[str, str], ...]:
        """Its sources as (register id, pasal or empty)."""
        satu = (x.strip().partition(" ") for x in self.sumber.split(";"))
        return tuple((id_, pasal) for id_, _, pasal in satu)

    def berlaku(self, pada: date) -> bool:
        """Whether the law asks it on that day."""
        return (self.sejak or date.min) <= pada <= (self.sampai or date.max)


@dataclass(frozen=True, slots=True)
class Cakupan:
    """A requirement, and the provisions of one draft that meet it (``Pasal 5 ayat (2)``)."""

    syarat: Syarat
    pasal: tuple[str, ...]


def syarat(templat: Templat) -> tuple[Syarat, ...]:
    """The requirements beside a template; empty without a list, InputError when it is wrong."""
    path = templat.path.with_name(templat.path.name.removesuffix(".naskah") + AKHIRAN)
    if not path.is_file():
        return ()
    try:
        return tuple(_baca(path.read_bytes()))
    except ValueError as galat:
        raise InputError(
            Problem(
                "TEMPLAT-010",
                Severity.KESALAHAN,
                Place(str(path)),
                str(galat),
                "tulis daftar `syarat:`, setiap butir dengan kode, sumber, dan isi",
            )
        ) from None


def tanda_syarat(sumber: str) -> Mapping[str, tuple[str, ...]]:
    """The labels that a template marks for each requirement: ``{"jenis": ("jenis.daftar",)}``."""
    hasil: dict[str, tuple[str, ...]] = {}
    menunggu: list[str] = []
    pasal = ""
    for m in _LETAK.finditer(sumber):
        if m[1] is not None:
            menunggu += [x.strip() for x in m[1].split(",") if x.strip()]
            continue
        pasal = m[3] if m[2] else pasal
        label = m[3] if m[2] else f"{pasal}.{m[3]}"
        for kode in menunggu:
            hasil[kode] = (*hasil.get(kode, ()), label)
        menunggu = []
    return hasil


def cakupan(templat: Templat, naskah: Naskah, pada: date) -> tuple[Cakupan, ...]:
    """Every requirement of the day with the provisions of this draft that meet it."""
    tanda = tanda_syarat(templat.sumber)
    indeks = Indeks(naskah.batang_tubuh, naskah.lampiran, {})
    return tuple(
        Cakupan(s, tuple(dict.fromkeys(_sebutan(indeks, tanda.get(s.kode, ())))))
        for s in syarat(templat)
        if s.berlaku(pada)
    )


def _sebutan(indeks: Indeks, label: tuple[str, ...]) -> Iterator[str]:
    for satu in label:
        jalan = indeks.jalan(satu) or indeks.jalan(satu.partition(".")[0])
        if jalan:
            yield plain(tuple(acu([jalan], indeks, (), polos=True))).replace(NBSP, " ")


def _baca(isi: bytes) -> Iterator[Syarat]:
    semua = baca_yaml(isi).get("syarat")
    if not isinstance(semua, list):
        raise ValueError("daftar `syarat` tidak ada")
    sudah: set[str] = set()
    for butir in semua:
        satu = _satu(butir)
        if satu.kode in sudah:
            raise ValueError(f"kode `{satu.kode}` ditulis dua kali")
        sudah.add(satu.kode)
        yield satu


def _satu(butir: object) -> Syarat:
    if not isinstance(butir, dict) or not {"kode", "sumber", "isi"} <= set(butir) <= _KUNCI:
        raise ValueError(f"butir `{butir}` bukan kode, sumber, dan isi")
    if not all(isinstance(x, str) and x.strip() for x in butir.values()):
        raise ValueError(f"isi butir `{butir['kode']}` harus teks")
    kode, sumber, isi = (" ".join(butir[k].split()) for k in ("kode", "sumber", "isi"))
    return Syarat(kode, sumber, isi, _hari(butir, "sejak"), _hari(butir, "sampai"))


def _hari(butir: Mapping[str, str], kunci: str) -> date | None:
    return baca_waktu(butir[kunci]).awal if kunci in butir else None
