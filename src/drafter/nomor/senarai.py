"""A register as a YAML list: one mapping for each decision."""

from __future__ import annotations

from typing import Any

import yaml

from drafter.nomor.baris import Buku, salah
from drafter.nomor.sel import Mentah, baca_baris
from drafter.problem import Problem

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
TERDALAM = 5
_BENTUK = "Tulis daftar: setiap keputusan diawali `- urut: 1`, lalu nomor, tanggal, tentang."


def baca_yaml(teks: str, berkas: str) -> Buku:
    """Read the list; only its text is looked at, tags build nothing."""
    try:
        akar = None if (aneh := _aneh(teks)) else yaml.compose(teks, Loader=_LOADER)
    except yaml.YAMLError as galat:
        letak = getattr(galat, "problem_mark", None)
        aneh = letak.line + 1 if letak else 1
    if aneh:
        pesan = "Buku keputusan tidak terbaca sebagai YAML."
        return Buku(berkas, problems=(salah("NOMOR-001", berkas, aneh, pesan, _BENTUK),))
    if akar is None:
        return Buku(berkas)
    if not isinstance(akar, yaml.SequenceNode):
        pesan = "Isi buku keputusan bukan daftar."
        return Buku(berkas, problems=(salah("NOMOR-002", berkas, 1, pesan, _BENTUK),))
    mentah: list[Mentah] = []
    problems: list[Problem] = []
    for butir in akar.value:
        letak_butir = butir.start_mark.line + 1
        try:
            mentah.append(Mentah(letak_butir, _sel(butir)))
        except ValueError as galat:
            problems.append(salah("NOMOR-003", berkas, letak_butir, str(galat), _BENTUK))
    baris, cacat = baca_baris(mentah, berkas)
    return Buku(berkas, baris, (*problems, *cacat))


def _aneh(teks: str) -> int:
    """The line of what no register has, before a tree is built of it: deep nesting, an alias."""
    dalam = 0
    for event in yaml.parse(teks, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            dalam += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            dalam -= 1
        if dalam > TERDALAM or isinstance(event, yaml.AliasEvent):
            return event.start_mark.line + 1 if event.start_mark else 1
    return 0


def _sel(butir: yaml.Node) -> dict[str, str]:
    if not isinstance(butir, yaml.MappingNode):
        raise ValueError("Butir ini bukan pasangan `kolom: isi`.")
    sel: dict[str, str] = {}
    for kunci, nilai in butir.value:
        if not isinstance(kunci, yaml.ScalarNode):
            raise ValueError("Nama kolom harus berupa kata.")
        nama = kunci.value.strip().casefold()
        if nama in sel:
            raise ValueError(f"Kolom `{nama[:40]}` ditulis dua kali.")
        sel[nama] = nilai.value if isinstance(nilai, yaml.ScalarNode) else ""
    return sel
