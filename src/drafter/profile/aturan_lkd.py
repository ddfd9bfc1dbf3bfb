"""Rules on LKD and the people of an SK."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from drafter.bahasa.tanggal import tanggal
from drafter.problem import Severity
from drafter.profile.aturan import Temuan
from drafter.profile.kolom import known_keys
from drafter.profile.model import Desa
from drafter.profile.model_lembaga import ENAM, NAMA_LKD, MasaBakti, Pengurus
from drafter.profile.simpul import Loc
from drafter.profile.susunan import BERLAKU, TAHUN, add_years, certain, day_of
from drafter.profile.temuan import did_you_mean

_YEARS_PKK = 6  # Permendagri 36/2020 Pasal 18
_MANY = ("rt", "rw", "posyandu")  # of these a desa has more than one


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
        remedy = f"Pilih salah satu: {known_keys(known)}; atau tambahkan di `lkd.lain`."
        if sk.lembaga in NAMA_LKD:
            remedy = f"Tambahkan `{sk.lembaga}` di `lkd.jenis`, atau hapus SK ini."
        message = f"Lembaga `{sk.lembaga}` tidak ada di desa ini."
        hint = did_you_mean(sk.lembaga, known)
        loc = ("pengurus", i, "lembaga")
        yield Temuan("PROFIL-022", loc, message, remedy + hint, needs=(("lkd",),))


def terms_of_five_years(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Permendagri 18/2018 Pasal 8 ayat (3): five years, counted from the day of the SK.

    The Tim Penggerak PKK has a rule of its own; an interim term may be shorter. An SK older than
    the Permendagri is not judged.
    """
    rule = "Permendagri 18/2018 Pasal 8 ayat (3) menetapkan 5 tahun sejak tanggal SK ditetapkan."
    for i, item in enumerate(desa.lkd.lain):
        if item.masa_jabatan != TAHUN:
            loc: Loc = ("lkd", "lain", i, "masa_jabatan")
            message = f"Masa jabatan pengurus {item.nama} {item.masa_jabatan} tahun; {rule}"
            remedy = "Hapus `masa_jabatan`, kecuali ada peraturan yang memang menentukannya lain."
            yield Temuan("PROFIL-029", loc, message, remedy, Severity.PERINGATAN)
    for i, sk in enumerate(desa.pengurus):
        if sk.masa_bakti is not None and day_of(sk) >= BERLAKU:
            yield from _term_of(i, sk, sk.masa_bakti, rule)


def _term_of(i: int, sk: Pengurus, term: MasaBakti, rule: str) -> Iterator[Temuan]:
    loc: Loc = ("pengurus", i, "masa_bakti", "selesai")
    if sk.lembaga == "pkk":
        if term.selesai > add_years(term.mulai, _YEARS_PKK):
            message = (
                f"Masa bakti lebih dari {_YEARS_PKK} tahun; Permendagri 36/2020 Pasal 18 menyebut "
                f"{_YEARS_PKK} tahun bagi pengurus Tim Penggerak PKK desa (ketua mengikuti masa "
                "jabatan kepala desa)."
            )
            remedy = "Perbaiki `selesai`, atau pastikan dasar masa bakti itu."
            yield Temuan("PROFIL-029", loc, message, remedy, Severity.PERINGATAN)
        return
    if term.selesai > add_years(term.mulai, TAHUN):
        message = f"Masa bakti lebih dari {TAHUN} tahun; {rule}"
        last = add_years(term.mulai, TAHUN) - timedelta(days=1)
        remedy = f"Perbaiki `selesai`, misalnya {tanggal(last)}."
        yield Temuan("PROFIL-029", loc, message, remedy, certain(sk))
    if sk.tanggal is not None and term.mulai != sk.tanggal and sk.perubahan is None:
        loc = ("pengurus", i, "masa_bakti", "mulai")
        message = f"Masa bakti tidak mulai pada tanggal SK; {rule}"
        remedy = "Samakan dengan `tanggal`, atau hapus `masa_bakti`: naskahnya menyebut 5 tahun."
        yield Temuan("PROFIL-029", loc, message, remedy, Severity.PERINGATAN)


def one_of_many_is_named(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A desa has many RT, RW and Posyandu: an SK tells which one."""
    for i, sk in enumerate(desa.pengurus):
        kind = NAMA_LKD.get(sk.lembaga, "")
        many = sk.lembaga in _MANY and sk.lembaga in desa.lkd.jenis
        if many and not sk.kelompok and sk.nama_lembaga == kind:
            message = f"SK ini tidak menyebut {kind} yang mana."
            remedy = "Tulis `nama_lembaga`, misalnya RT 001 Dusun Karang atau Posyandu Melati."
            loc = ("pengurus", i, "lembaga")
            yield Temuan("PROFIL-030", loc, message, remedy, Severity.PERINGATAN)
