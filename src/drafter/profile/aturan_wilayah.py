"""Rules for a profile of a kecamatan or kabupaten, whose kode has three or two parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from drafter.problem import Severity
from drafter.profile.aturan import Temuan
from drafter.profile.model import Desa
from drafter.profile.simpul import Loc

_KODE: tuple[Loc, ...] = (("kode",),)
# What only a village has; of these a kecamatan or kabupaten prints nothing.
_VILLAGE = (
    *("dusun", "lkd", "posyandu", "pengurus", "perdes_induk", "lembaga_adat"),
    *("usia_perkawinan", "phbs", "sampah", "bank_sampah"),
)
# Permendagri 54/2007: Pokjanal above the village, Pokja in it.
_WORKGROUPS = {"pokjanal_posyandu": "pokja_posyandu", "pokja_posyandu": "pokjanal_posyandu"}


def area_is_itself(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """The name of a kecamatan or kabupaten is not also another one's."""
    if desa.tingkat == "desa":
        return
    own = getattr(desa, desa.tingkat)
    if own is not None and own.casefold() != desa.nama.casefold():
        message = f"Kode {desa.kode} adalah kode {desa.tingkat}, tetapi `nama` bukan `{own}`."
        remedy = (
            f"Bila ini desa, tulis kodenya 10 angka; bila {desa.tingkat}, hapus `{desa.tingkat}`."
        )
        yield Temuan("PROFIL-060", (desa.tingkat,), message, remedy, needs=_KODE)
    if desa.tingkat == "kabupaten" and desa.kecamatan is not None:
        message = f"Kode {desa.kode} adalah kode kabupaten atau kota, tetapi ada `kecamatan`."
        remedy = "Hapus `kecamatan`, atau lengkapi kodenya: kecamatan 6 angka, desa 10 angka."
        yield Temuan("PROFIL-060", ("kecamatan",), message, remedy, needs=_KODE)


def seat_of_kabupaten(desa: Desa, data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A kabupaten is governed from its capital, whose name is mostly another."""
    if desa.jenis == "kabupaten" and not desa.kota and "tempat" not in data:
        message = f"Tempat penetapan belum ditulis, jadi tercetak {desa.tempat}."
        remedy = "Tulis ibu kotanya, misalnya `tempat: Praya`."
        yield Temuan("PROFIL-061", ("kode",), message, remedy, Severity.PERINGATAN)


def only_keputusan(desa: Desa, data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A kecamatan or kabupaten makes keputusan only."""
    for key in _VILLAGE if desa.tingkat != "desa" else ():
        if key in data:
            message = f"`{key}` adalah bagian profil desa; di profil {desa.tingkat} tidak terpakai."
            remedy = (
                f"Hapus `{key}`; bila diwarisi dari `_wilayah.yaml`, kosongkan di profil ini "
                f"(`{key}:`)."
            )
            yield Temuan("PROFIL-062", (key,), message, remedy, Severity.PERINGATAN, _KODE)


def workgroup_of_its_level(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Pokja Posyandu is of the village, Pokjanal of the levels above (Permendagri 54/2007)."""
    wrong = "pokjanal_posyandu" if desa.tingkat == "desa" else "pokja_posyandu"
    for i, sk in enumerate(desa.keputusan):
        if sk.jenis == wrong:
            message = f"`{wrong}` tidak dibentuk di {desa.jenis} (Permendagri 54/2007)."
            remedy = f"Tulis `jenis: {_WORKGROUPS[wrong]}`, atau pindahkan ke profil tingkatnya."
            loc: Loc = ("keputusan", i, "jenis")
            yield Temuan("PROFIL-063", loc, message, remedy, needs=_KODE)


def chair_by_office(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """In a kabupaten the ketua of Tim Pembina Posyandu is the Ketua TP PKK ex officio."""
    if desa.jenis != "kabupaten":
        return
    for i, sk in enumerate(desa.keputusan):
        for j, person in enumerate(sk.anggota if sk.jenis == "tim_pembina_posyandu" else ()):
            chair = person.jabatan.casefold() in {"ketua", "ketua tim", "ketua umum"}
            if chair and person.unsur and not _PKK.search(person.unsur):
                message = f'Ketua Tim Pembina Posyandu ditulis dari unsur "{person.unsur}".'
                remedy = "Ketuanya Ketua TP PKK karena jabatannya; periksa orang dan unsurnya."
                loc: Loc = ("keputusan", i, "anggota", j, "unsur")
                yield Temuan("PROFIL-064", loc, message, remedy, Severity.PERINGATAN)


_PKK = re.compile(r"\bPKK\b|kesejahteraan keluarga", re.IGNORECASE)
