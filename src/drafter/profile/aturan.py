"""Rules that look at more than one field of a profile.

Each rule is a function from the village (and the bare data, for what was typed) to findings;
:data:`RULES` lists them. A rule about law says which.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from drafter.problem import Severity
from drafter.profile.kolom import known_keys
from drafter.profile.lengkapi import area_kind, split_word
from drafter.profile.model import Desa
from drafter.profile.model_dasar import Pejabat
from drafter.profile.simpul import Loc


@dataclass(frozen=True, slots=True)
class Temuan:
    """A finding of a rule.

    Attributes:
        loc: the field it is about.
        needs: other fields it was concluded from; when one of them is wrong, so is the finding.
    """

    code: str
    loc: Loc
    message: str
    remedy: str
    severity: Severity = Severity.KESALAHAN
    needs: tuple[Loc, ...] = ()


Rule = Callable[[Desa, Mapping[str, Any]], Iterator[Temuan]]
_KODE: tuple[Loc, ...] = (("kode",),)


def jenis_follows_kode(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Fourth part of the kode: 2xxx desa, 1xxx kelurahan; three parts kecamatan, two kabupaten."""
    expected = area_kind(desa.kode)
    if desa.jenis != expected:
        message = f'`jenis: {desa.jenis}` tidak cocok dengan kode {desa.kode} ("{expected}").'
        remedy = "Periksa kode wilayahnya; `jenis` boleh dihapus karena diketahui dari kode."
        yield Temuan("PROFIL-010", ("jenis",), message, remedy, needs=_KODE)


def kabupaten_follows_kode(desa: Desa, data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Second part of the kode: 71 to 99 is a kota."""
    field = "nama" if desa.jenis == "kabupaten" and "kabupaten" not in data else "kabupaten"
    word = split_word("kabupaten", str(data.get(field, "")))[0].casefold()
    said = "Kota" if word == "kota" else "Kabupaten"
    actual = "Kota" if desa.kota else "Kabupaten"
    if word and said != actual:
        message = f"Tertulis {said}, tetapi kode {desa.kode} adalah kode {actual.lower()}."
        remedy = f"Tulis `{field}: {desa.kabupaten}` tanpa kata itu, atau perbaiki kodenya."
        yield Temuan("PROFIL-011", (field,), message, remedy, needs=_KODE)


def name_without_its_word(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """The form prints the word before the name: ``Desa Desa Bilebante`` is never meant."""
    word = f"{desa.istilah.desa} "
    if desa.nama.casefold().startswith(word.casefold()):
        rest = desa.nama[len(word) :]
        message = f'Nama diawali kata "{word.strip()}", yang sudah dicetak oleh naskahnya.'
        remedy = f"Tulis `nama: {rest}`, kecuali kata itu memang bagian dari namanya."
        yield Temuan("PROFIL-012", ("nama",), message, remedy, Severity.PERINGATAN)


def kelurahan_has_no_bpd(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A kelurahan has a Lurah, no BPD and no Kepala Desa (UU 23/2014 Pasal 229)."""
    if desa.jenis != area_kind(desa.kode):
        return
    own = _OFFICERS[desa.jenis]
    wrong: list[Loc] = [("pejabat", k) for k, v in _officers(desa) if v and k not in own]
    if desa.jenis != "desa" and desa.bpd is not None:
        wrong.append(("bpd",))
    for loc in wrong:
        message = f"{desa.jenis.capitalize()} tidak mempunyai `{loc[-1]}`."
        remedy = "Hapus bagian ini; kelurahan ditandatangani lurah, desa oleh kepala desa."
        if desa.tingkat != "desa":
            remedy = f"Hapus bagian ini; bila ini desa, kodenya 10 angka, bukan {desa.kode}."
        yield Temuan("PROFIL-013", loc, message, remedy, needs=_KODE)


_OFFICERS = {
    "desa": ("kepala_desa", "sekretaris_desa"),
    "kelurahan": ("lurah",),
    "kecamatan": ("camat",),
    "kabupaten": ("bupati",),
}


def _officers(desa: Desa) -> Iterator[tuple[str, Pejabat | None]]:
    yield from ((key, getattr(desa.pejabat, key)) for key in type(desa.pejabat).model_fields)


def officer_named_or_vacant(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A post has a name or is vacant, not both, not neither."""
    for key, officer in _officers(desa):
        loc = ("pejabat", key)
        if officer is None:
            continue
        if officer.nama is None and not officer.kosong:
            remedy = "Isi `nama`, atau tulis `kosong: ya` bila jabatannya belum terisi."
            yield Temuan("PROFIL-015", loc, "Nama pejabat belum diisi.", remedy)
        if officer.nama is not None and officer.kosong:
            remedy = "Hapus `kosong`, atau hapus `nama`; penjabat ditulis dengan `status: Pj.`."
            message = "Jabatan ditandai kosong, tetapi ada namanya."
            yield Temuan("PROFIL-015", loc, message, remedy)


def terms_in_order(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A term of office ends after it begins."""
    terms: list[tuple[Loc, Any]] = [
        (("pejabat", key, "masa"), officer.masa) for key, officer in _officers(desa) if officer
    ]
    terms += [((key, i, "masa_bakti"), sk.masa_bakti) for key, i, sk in desa.semua_sk()]
    for loc, term in terms:
        if term and term.selesai and term.selesai <= term.mulai:
            message = "Masa berakhir sebelum mulai."
            remedy = "Periksa `mulai` dan `selesai`; mungkin tertukar atau salah tahun."
            yield Temuan("PROFIL-016", (*loc, "selesai"), message, remedy, needs=((*loc, "mulai"),))


def hamlets_once(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Dusun names differ; two Posyandu of one dusun have different names."""
    yield from _twice((("dusun", i, "nama"), d.nama) for i, d in enumerate(desa.dusun))
    yield from _twice(
        (("posyandu", i, "nama"), f"{p.nama} ({p.dusun})" if p.dusun else p.nama)
        for i, p in enumerate(desa.posyandu)
    )


def _twice(named: Iterable[tuple[Loc, str]]) -> Iterator[Temuan]:
    seen: dict[str, int] = {}
    for loc, name in named:
        first = seen.setdefault(name.casefold(), int(loc[1]))
        if first != loc[1]:
            message = f'"{name}" sudah ada di {loc[0]}[{first}].'
            remedy = "Hapus salah satunya, atau bedakan namanya."
            yield Temuan("PROFIL-025", loc, message, remedy, needs=((loc[0], first),))


def posyandu_in_known_hamlet(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A Posyandu names a dusun of the list, when there is a list."""
    known = {d.nama.casefold() for d in desa.dusun}
    for i, unit in enumerate(desa.posyandu):
        if known and unit.dusun and unit.dusun.casefold() not in known:
            names = known_keys([d.nama for d in desa.dusun])
            message = f'Dusun "{unit.dusun}" tidak ada di daftar dusun.'
            loc = ("posyandu", i, "dusun")
            remedy = f"Pilih salah satu: {names}; atau tambahkan di `dusun`."
            yield Temuan("PROFIL-026", loc, message, remedy, Severity.PERINGATAN, (("dusun",),))


def documents_complete(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A number comes with its date, and the dates of a document follow one another."""
    for name, doc in desa.dokumen.items():
        loc = ("dokumen", name)
        yield from _number_with_date(loc, doc.nomor, doc.tanggal_penetapan, "tanggal_penetapan")
        steps = ("tanggal_kesepakatan", "tanggal_penetapan", "tanggal_pengundangan")
        dates = [(key, value) for key in steps if (value := getattr(doc, key)) is not None]
        yield from _in_order(loc, dates)
    for key, i, sk in desa.semua_sk():
        yield from _number_with_date((key, i), sk.nomor, sk.tanggal, "tanggal")


def _number_with_date(
    loc: Loc, number: str | None, day: date | None, day_key: str
) -> Iterator[Temuan]:
    if (number is None) == (day is None):
        return
    there, absent = ("nomor", day_key) if day is None else (day_key, "nomor")
    message = f"Ada `{there}` tanpa `{absent}`."
    remedy = f"Isi `{absent}` bila sudah ditetapkan, atau hapus `{there}` bila masih rancangan."
    yield Temuan("PROFIL-027", (*loc, there), message, remedy, needs=((*loc, absent),))


def _in_order(loc: Loc, dates: list[tuple[str, date]]) -> Iterator[Temuan]:
    for (before, first), (after, second) in pairwise(dates):
        if second < first:
            message = f"`{after}` lebih awal daripada `{before}`."
            remedy = "Urutannya: kesepakatan, penetapan, pengundangan."
            yield Temuan("PROFIL-028", (*loc, after), message, remedy, needs=((*loc, before),))
