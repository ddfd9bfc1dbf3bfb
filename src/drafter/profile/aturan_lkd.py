"""Rules on LKD and the people of an SK."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from drafter.problem import Severity
from drafter.profile.aturan import Temuan
from drafter.profile.model import Desa
from drafter.profile.model_dasar import Anggota
from drafter.profile.model_lembaga import ENAM, NAMA_LKD
from drafter.profile.simpul import Loc
from drafter.profile.temuan import did_you_mean


def six_kinds(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Permendagri 18/2018 Pasal 6 ayat (1): jenis LKD *paling sedikit* the six."""
    absent = [NAMA_LKD[k] for k in ENAM if k not in desa.lkd.jenis]
    if absent:
        message = (
            f"Jenis LKD tanpa {', '.join(absent)}; Permendagri 18/2018 Pasal 6 ayat (1) menyebut "
            "paling sedikit enam jenis."
        )
        remedy = "Pastikan lembaga itu memang tidak ada di desa ini, dan siapkan alasannya."
        yield Temuan("PROFIL-020", ("lkd", "jenis"), message, remedy, Severity.PERINGATAN)
    for i, kind in enumerate(desa.lkd.jenis):
        if kind in desa.lkd.jenis[:i]:
            message = f"`{kind}` ditulis dua kali."
            yield Temuan("PROFIL-021", ("lkd", "jenis", i), message, "Hapus salah satunya.")


def local_codes_once(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A local LKD's kode is its own: no other LKD has it, none of the six is called so."""
    seen: dict[str, int] = {}
    for i, item in enumerate(desa.lkd.lain):
        first = seen.setdefault(item.kode, i)
        loc: Loc = ("lkd", "lain", i, "kode")
        if item.kode in NAMA_LKD:
            message = f"Kode `{item.kode}` sudah dipakai untuk {NAMA_LKD[item.kode]}."
            remedy = "Hapus butir ini bila maksudnya LKD itu, atau beri kode lain."
            yield Temuan("PROFIL-021", loc, message, remedy)
        elif first != i:
            message = f"Kode `{item.kode}` sudah dipakai di lkd.lain[{first}]."
            needs: tuple[Loc, ...] = (("lkd", "lain", first, "kode"),)
            yield Temuan("PROFIL-021", loc, message, "Beri kode lain.", needs=needs)


def institution_exists(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """An SK names an LKD this village has."""
    local = [x.kode for x in desa.lkd.lain]
    known = [*desa.lkd.jenis, *local]
    for i, sk in enumerate(desa.pengurus):
        if sk.lembaga in known:
            continue
        remedy = f"Pilih salah satu: {', '.join(known)}; atau tambahkan di `lkd.lain`."
        if sk.lembaga in NAMA_LKD:
            remedy = f"Tambahkan `{sk.lembaga}` di `lkd.jenis`, atau hapus SK ini."
        message = f"Lembaga `{sk.lembaga}` tidak ada di desa ini."
        hint = did_you_mean(sk.lembaga, known)
        loc = ("pengurus", i, "lembaga")
        yield Temuan("PROFIL-022", loc, message, remedy + hint, needs=(("lkd",),))


def one_nik_one_person(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Within one SK a NIK stands once."""
    for i, sk in enumerate(desa.pengurus):
        seen: dict[str, int] = {}
        for j, person in enumerate(sk.anggota):
            if person.nik is None:
                continue
            first = seen.setdefault(person.nik, j)
            if first != j:
                message = f"NIK ini sudah dipakai {sk.anggota[first].nama} (anggota[{first}])."
                loc = ("pengurus", i, "anggota", j, "nik")
                remedy = "Salin lagi kedua NIK dari kartu keluarga."
                yield Temuan("PROFIL-023", loc, message, remedy)


def nik_agrees_with_person(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """The birth date in a NIK (day + 40 for women) agrees with what the profile says."""
    for i, sk in enumerate(desa.pengurus):
        for j, person in enumerate(sk.anggota):
            for what in _disagreements(person):
                loc = ("pengurus", i, "anggota", j, "nik")
                message = f"NIK tidak cocok dengan {what} {person.nama}."
                remedy = "Periksa NIK dan data orang ini pada kartu keluarga."
                yield Temuan("PROFIL-024", loc, message, remedy, Severity.PERINGATAN)


def _disagreements(person: Anggota) -> Iterator[str]:
    if person.nik is None:
        return
    day = int(person.nik[6:8])
    if person.jenis_kelamin is not None and (day > 40) != (person.jenis_kelamin == "P"):
        yield "jenis kelamin"
    born = person.tanggal_lahir
    if born is not None:
        written = f"{day % 40:02}{person.nik[8:12]}"
        if written != f"{born:%d%m%y}":
            yield "tanggal lahir"
