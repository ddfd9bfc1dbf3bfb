"""Rules on the people themselves: NIK, age, and the codes by which an SK refers to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from drafter.bahasa.nama import kunci_nama
from drafter.problem import Severity
from drafter.profile.aturan import Temuan
from drafter.profile.kolom import known_keys
from drafter.profile.model import Desa
from drafter.profile.model_dasar import Warga
from drafter.profile.simpul import Loc, path_text
from drafter.profile.susunan import Baris, Peran, boards, day_of, rows
from drafter.profile.temuan import did_you_mean, quoted

_DEWASA = 18  # UU 23/2002 and UU 35/2014: under this age one is a child
_TERTUA = 100
_TERMUDA = 10  # a younger one is a slip of the pen
_KARANG_TARUNA = range(13, 46)  # from memory: never printed, only a hint
_Orang = tuple[Loc, Warga]


def _people(desa: Desa) -> Iterator[_Orang]:
    """Everyone typed in ``orang`` and in the SK."""
    for code, person in desa.orang.items():
        yield ("orang", code), person
    for daftar, i, sk in desa.semua_sk():
        for steps, _, members in boards(sk):
            for j, member in enumerate(members):
                yield (daftar, i, *steps, j), member


def one_nik_one_person(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A NIK has one name in the whole profile; within one SK on LKD it stands once."""
    seen: dict[str, _Orang] = {}
    lists: set[tuple[str, Loc]] = set()
    for loc, person in _people(desa):
        if person.nik is None:
            continue
        where, other = seen.setdefault(person.nik, (loc, person))
        again = (person.nik, tuple(loc[:-1])) in lists and loc[0] != "keputusan"
        lists.add((person.nik, tuple(loc[:-1])))
        if where == loc or not (again or _other_name(desa, other, person, where)):
            continue
        message = f"NIK ini sudah dipakai {other.nama} ({_short(loc, where)})."
        remedy = "Salin lagi kedua NIK dari kartu keluarga; bila orangnya sama, samakan namanya."
        yield Temuan("PROFIL-023", (*loc, "nik"), message, remedy, needs=((*where, "nik"),))


def _other_name(desa: Desa, first: Warga, second: Warga, where: Loc) -> bool:
    code = where[1] if where[0] == "orang" else first.orang
    if code is not None and code == second.orang and code in desa.orang:
        return False
    return kunci_nama(first.nama_polos) != kunci_nama(second.nama_polos)


def _short(loc: Loc, where: Loc) -> str:
    """The other place; within one SK only the person."""
    near = len(loc) > 2 and loc[:-1] == where[:-1]
    return path_text(where[-2:] if near else where)


def nik_agrees_with_person(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """The birth date in a NIK (day + 40 for women) agrees with what the profile says."""
    for loc, person in _people(desa):
        source = desa.orang.get(person.orang or "")
        if source is not None and _facts(source) == _facts(person):
            continue  # told where it is typed
        for what in _disagreements(person):
            message = f"NIK {person.nama} tidak cocok dengan {what}nya."
            remedy = "Periksa NIK dan data orang ini pada kartu keluarga."
            yield Temuan("PROFIL-024", (*loc, "nik"), message, remedy, Severity.PERINGATAN)


def _facts(person: Warga) -> tuple[object, ...]:
    return person.nik, person.jenis_kelamin, person.tanggal_lahir


def _disagreements(person: Warga) -> Iterator[str]:
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


def plausible_age(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """The age on the day of the SK. Permendagri 18/2018 sets no limits of age."""
    for row in rows(desa):
        if row.orang.tanggal_lahir is not None:
            found = _age(row)
            if found is not None:
                message, remedy, severity = found
                loc = row.loc(desa, "tanggal_lahir")
                yield Temuan("PROFIL-035", loc, f"{row.orang.nama} {message}", remedy, severity)


def _age(row: Baris) -> tuple[str, str, Severity] | None:
    born, day = row.orang.tanggal_lahir, day_of(row.sk)
    assert born is not None  # noqa: S101 - asked by plausible_age
    if born >= day:
        message = "belum lahir pada tanggal SK menurut tanggal lahirnya."
        return message, "Perbaiki tahun pada `tanggal_lahir`.", Severity.KESALAHAN
    age = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    if age > _TERTUA or age < _TERMUDA:
        message = f"berumur {age} tahun pada tanggal SK; itu tidak mungkin benar."
        return message, "Perbaiki tahun pada `tanggal_lahir`.", Severity.KESALAHAN
    if row.lembaga == "karang_taruna":
        if age in _KARANG_TARUNA or row.peran is Peran.PEMBINA:
            return None
        message = f"berumur {age} tahun pada tanggal SK."
        remedy = "Cocokkan dengan batas umur pada peraturan Menteri Sosial tentang Karang Taruna."
        return message, remedy, Severity.SARAN
    if age < _DEWASA:
        message = (
            f"berumur {age} tahun pada tanggal SK: masih anak menurut Undang-Undang tentang "
            "Perlindungan Anak."
        )
        remedy = "Tetapkan orang dewasa, atau pastikan tugasnya memang dapat diberikan kepada anak."
        return message, remedy, Severity.PERINGATAN
    return None


def known_people(desa: Desa, data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Every ``orang: kode`` is in the list ``orang``; everyone in the list is referred to."""
    used: set[str] = set()
    for key, value in data.items():
        for loc, code in _references(value, (key,)) if key != "orang" else ():
            used.add(code)
            if code not in desa.orang:
                known = list(desa.orang)
                where = f"Yang ada: {known_keys(known)}." if known else "Daftar `orang` belum ada."
                remedy = f"{where} Tulis orangnya di `orang`, atau perbaiki kodenya."
                message = f"Orang {quoted(code)} tidak ada di daftar `orang`."
                hint = did_you_mean(code, known)
                yield Temuan("PROFIL-039", loc, message, remedy + hint, needs=(("orang",),))
    for code, person in desa.orang.items():
        if code not in used:
            message = f"{person.nama} tidak disebut di mana pun."
            remedy = f"Sebut dengan `orang: {code}`, atau hapus dari daftar."
            yield Temuan("PROFIL-039", ("orang", code), message, remedy, Severity.SARAN)


def _references(value: object, loc: Loc) -> Iterator[tuple[Loc, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key == "orang" and isinstance(inner, str):
                yield (*loc, key), inner
            else:
                yield from _references(inner, (*loc, key))
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _references(inner, (*loc, i))
