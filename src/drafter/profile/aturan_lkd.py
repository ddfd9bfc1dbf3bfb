"""Rules on LKD and the people of an SK."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from drafter.problem import Severity
from drafter.profile.aturan import Temuan
from drafter.profile.kolom import known_keys
from drafter.profile.model import Desa
from drafter.profile.model_dasar import Anggota
from drafter.profile.model_lembaga import ENAM, NAMA_LKD
from drafter.profile.simpul import Loc, path_text
from drafter.profile.temuan import did_you_mean

_YEARS = 5  # Permendagri 18/2018 Pasal 8 ayat (3)
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

    The Tim Penggerak PKK has a rule of its own; an interim term may be shorter.
    """
    rule = "Permendagri 18/2018 Pasal 8 ayat (3) menetapkan 5 tahun sejak tanggal SK ditetapkan."
    for i, item in enumerate(desa.lkd.lain):
        if item.masa_jabatan != _YEARS:
            loc: Loc = ("lkd", "lain", i, "masa_jabatan")
            message = f"Masa jabatan pengurus {item.nama} {item.masa_jabatan} tahun; {rule}"
            remedy = "Hapus `masa_jabatan`, kecuali ada peraturan yang memang menentukannya lain."
            yield Temuan("PROFIL-029", loc, message, remedy, Severity.PERINGATAN)
    for i, sk in enumerate(desa.pengurus):
        term = sk.masa_bakti
        if term is None or sk.lembaga == "pkk":
            continue
        start, end = term.mulai, term.selesai
        if (end.year, end.month, end.day) > (start.year + _YEARS, start.month, start.day):
            loc = ("pengurus", i, "masa_bakti", "selesai")
            message = f"Masa bakti lebih dari {_YEARS} tahun; {rule}"
            yield Temuan("PROFIL-029", loc, message, "Perbaiki tanggalnya.", Severity.PERINGATAN)
        if sk.tanggal is not None and start != sk.tanggal:
            loc = ("pengurus", i, "masa_bakti", "mulai")
            message = f"Masa bakti tidak mulai pada tanggal SK; {rule}"
            remedy = (
                "Samakan dengan `tanggal`, atau hapus `masa_bakti`: naskahnya menyebut 5 tahun."
            )
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


def one_nik_one_person(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Within one SK a NIK stands once."""
    for i, sk in enumerate(desa.pengurus):
        seen: dict[str, tuple[Loc, Anggota]] = {}
        for steps, person in sk.orang():
            if person.nik is None:
                continue
            first, other = seen.setdefault(person.nik, (steps, person))
            if first != steps:
                message = f"NIK ini sudah dipakai {other.nama} ({path_text(first)})."
                loc = ("pengurus", i, *steps, "nik")
                remedy = "Salin lagi kedua NIK dari kartu keluarga."
                yield Temuan("PROFIL-023", loc, message, remedy)


def nik_agrees_with_person(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """The birth date in a NIK (day + 40 for women) agrees with what the profile says."""
    for i, sk in enumerate(desa.pengurus):
        for steps, person in sk.orang():
            for what in _disagreements(person):
                loc = ("pengurus", i, *steps, "nik")
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
