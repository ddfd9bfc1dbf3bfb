"""The people of all SK of a village, row by row: who, in which body, as what, from when to when.

What the rules on people share. A person may stand in several SK; :func:`pairs` finds them again.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from drafter.bahasa.nama import kunci_nama, tanpa_gelar
from drafter.law.load import register
from drafter.problem import Severity
from drafter.profile.model import Desa
from drafter.profile.model_dasar import Anggota
from drafter.profile.model_keputusan import Keputusan
from drafter.profile.model_lembaga import NAMA_LKD, Pengurus
from drafter.profile.simpul import Loc, path_text

Sk = Pengurus | Keputusan

BERLAKU = date(2018, 4, 27)  # Permendagri 18/2018
POSYANDU = date(2024, 8, 23)  # Permendagri 13/2024, with rules of its own
TAHUN = 5  # Permendagri 18/2018 Pasal 8 ayat (3)
_BANYAK = frozenset({"rt", "rw", "posyandu"})  # a village has more than one of these
_DEKAT = 20  # rows that share a name are compared with so many before them


class Peran(Enum):
    """What a person is in a body, as far as the rules tell people apart."""

    PENGURUS = "pengurus"
    ANGGOTA = "anggota"
    KADER = "kader"
    PEMBINA = "pembina"


@dataclass(frozen=True, slots=True)
class Baris:
    """One person of one SK.

    Attributes:
        jalan: steps to the person: ``("pengurus", 0, "anggota", 2)``.
        sendiri: name of the body when one SK names the people of several, or empty.
        mulai: begin of service; a draft without dates begins on the day of the register.
        selesai: end of service; ``date.max`` when nothing tells it.
    """

    jalan: tuple[str | int, ...]
    sk: Sk
    sendiri: str
    orang: Anggota
    mulai: date
    selesai: date

    @property
    def lembaga(self) -> str:
        """Code of the LKD, or kind of the decision."""
        return self.sk.lembaga if isinstance(self.sk, Pengurus) else self.sk.jenis

    @property
    def lkd(self) -> bool:
        """Whether it is a row of an LKD."""
        return isinstance(self.sk, Pengurus)

    @property
    def nama_lembaga(self) -> str:
        """The body as people call it."""
        return self.sendiri or name_of(self.sk)

    @property
    def peran(self) -> Peran:
        """By the words of the jabatan."""
        jabatan = self.orang.jabatan.casefold()
        if self.lembaga == "kader_posyandu" or jabatan.startswith("kader"):
            return Peran.PEMBINA if _PEMBINA.search(jabatan) else Peran.KADER
        if _PEMBINA.search(jabatan):
            return Peran.PEMBINA
        return Peran.ANGGOTA if jabatan.startswith("anggota") else Peran.PENGURUS

    @property
    def posyandu(self) -> str:
        """The Posyandu of a kader, comparable; empty when it is not told."""
        name = self.orang.posyandu
        if name is None and self.lembaga == "posyandu" and self._bernama:
            name = self.nama_lembaga
        return re.sub(r"^(pos pelayanan terpadu|posyandu)\s+", "", _fold(name or ""))

    @property
    def satuan(self) -> tuple[str, str]:
        """Which LKD this is: its code, and its own name where a village has many."""
        many = self.lembaga in _BANYAK and self._bernama
        return self.lembaga, _fold(self.nama_lembaga) if many else ""

    @property
    def _bernama(self) -> bool:
        return self.nama_lembaga != NAMA_LKD.get(self.lembaga)

    @property
    def letak(self) -> str:
        """The row as a path for messages."""
        return path_text(self.jalan)

    def loc(self, desa: Desa, key: str = "nama") -> Loc:
        """Where a field of this person is typed: in the row, or through the code in ``orang``."""
        known = desa.orang.get(self.orang.orang or "")
        if known is not None and getattr(known, key, None) == getattr(self.orang, key):
            return (*self.jalan, "orang")
        return (*self.jalan, key)


_PEMBINA = re.compile(
    r"penas[ei]hat|\bpembina\b|pelindung|pengarah|penanggung jawab|\bmajelis\b|\bdewan\b"
)


def _fold(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]|_", " ", text).casefold().split())


def name_of(sk: Sk) -> str:
    """The body of an SK, as people call it."""
    if isinstance(sk, Pengurus):
        return sk.nama_lembaga or sk.lembaga
    return sk.nama or sk.jenis.replace("_", " ")


def boards(sk: Sk) -> Iterator[tuple[Loc, str, Sequence[Anggota]]]:
    """The bodies that an SK names: steps to the list, own name or empty, people."""
    if sk.anggota:
        yield ("anggota",), "", sk.anggota
    for k, group in enumerate(sk.kelompok if isinstance(sk, Pengurus) else ()):
        yield ("kelompok", k, "anggota"), group.nama_lembaga, group.anggota


def issued(sk: Sk) -> bool:
    """Whether an SK has its number and date."""
    return sk.nomor is not None and sk.tanggal is not None


def day_of(sk: Sk) -> date:
    """The day an SK is judged on: its own, or when it begins; a draft: the register's day."""
    return sk.tanggal or (sk.masa_bakti.mulai if sk.masa_bakti else register().per_tanggal)


def certain(sk: Pengurus) -> Severity:
    """How much a breach of Pasal 8 weighs: PKK and the newer Posyandu have rules of their own."""
    special = sk.lembaga == "pkk" or (sk.lembaga == "posyandu" and day_of(sk) >= POSYANDU)
    return Severity.PERINGATAN if special else Severity.KESALAHAN


def add_years(day: date, years: int) -> date:
    """The same day so many years later; 29 February becomes 28 February where there is none."""
    try:
        return day.replace(year=min(day.year + years, date.max.year))
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def rows(desa: Desa) -> Iterator[Baris]:
    """Every person of every SK."""
    ended, left = _withdrawn(desa), _replaced(desa)
    for daftar, i, sk in desa.semua_sk():
        begin, end = _term(sk)
        key = (sk.nomor or "", sk.tanggal.year if sk.tanggal else 0)
        end = min(end, ended.get(key, date.max))
        gone = left.get(key, {})
        for steps, own, people in boards(sk):
            for j, person in enumerate(people):
                until = min(end, gone.get(kunci_nama(person.nama_polos), end)) if gone else end
                yield Baris((daftar, i, *steps, j), sk, own, person, begin, until)


def _term(sk: Sk) -> tuple[date, date]:
    if sk.masa_bakti is not None:
        return sk.masa_bakti.mulai, sk.masa_bakti.selesai
    year = sk.insentif.tahun if isinstance(sk, Keputusan) and sk.insentif else None
    if year is not None:
        return date(year, 1, 1), date(year, 12, 31)
    begin = day_of(sk)
    known = isinstance(sk, Pengurus) and sk.tanggal is not None
    return begin, add_years(begin, TAHUN) if known else date.max


def _withdrawn(desa: Desa) -> Mapping[tuple[str, int], date]:
    """When an SK of this profile ends because a newer one withdraws it."""
    return {
        (sk.mencabut.nomor, sk.mencabut.tahun): day_of(sk)
        for _, _, sk in desa.semua_sk()
        if sk.mencabut is not None
    }


def _replaced(desa: Desa) -> Mapping[tuple[str, int], Mapping[str, date]]:
    """Who left an SK, by name, because another one of this profile put somebody in the place."""
    left: dict[tuple[str, int], dict[str, date]] = defaultdict(dict)
    for _, _, sk in desa.semua_sk():
        old = sk.perubahan
        if old is None:
            continue
        for _, _, people in boards(sk):
            for person in people:
                if person.menggantikan is not None:
                    name = kunci_nama(tanpa_gelar(person.menggantikan))
                    left[old.nomor, old.tahun][name] = day_of(sk)
    return left


def pairs(all_rows: Iterable[Baris]) -> Iterator[tuple[Baris, Baris, bool]]:
    """Rows of one person that are in force together: the earlier, the later, whether it is sure.

    It is sure by the same code in ``orang``, the same NIK, or the same name and birth date; when
    only the names agree it may be another person.
    """
    seen: dict[tuple[str, str], list[Baris]] = defaultdict(list)
    for row in all_rows:
        person = row.orang
        keys = [("nama", kunci_nama(person.nama_polos))]
        keys += [("orang", person.orang)] if person.orang else []
        near = {x.jalan: x for key in keys for x in seen[key][-_DEKAT:]}
        for other in near.values():
            sure = same_person(other.orang, person)
            if sure is not None and _together(other, row):
                yield other, row, sure
        for key in keys:
            seen[key].append(row)


def same_person(a: Anggota, b: Anggota) -> bool | None:
    """True: the same person for certain. False: the same name. None: two persons."""
    if a.orang and a.orang == b.orang:
        return True
    if kunci_nama(a.nama_polos) != kunci_nama(b.nama_polos):
        return None  # one NIK for two names is told as such: one of them is wrong
    if a.nik and b.nik:
        return True if a.nik == b.nik else None
    if a.tanggal_lahir and b.tanggal_lahir:
        return True if a.tanggal_lahir == b.tanggal_lahir else None
    apart = (a.orang, b.orang), (a.jenis_kelamin, b.jenis_kelamin)
    return None if any(x and y and x != y for x, y in apart) else False


def _together(a: Baris, b: Baris) -> bool:
    """Whether two rows are in force at one time; an SK replaces the one it changes or withdraws."""
    if a.sk is not b.sk and (_replaces(a.sk, b.sk) or _replaces(b.sk, a.sk)):
        return False
    return a.mulai < b.selesai and b.mulai < a.selesai


def _replaces(new: Sk, old: Sk) -> bool:
    if old.nomor is None or old.tanggal is None:
        return False
    named = (new.mencabut, new.perubahan)
    return any(x and (x.nomor, x.tahun) == (old.nomor, old.tanggal.year) for x in named)
