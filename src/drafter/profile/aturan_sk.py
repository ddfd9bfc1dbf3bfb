"""Rules on who may be named in an SK: terms of office, two offices, parties, a full board.

The law is Permendagri 18/2018 Pasal 8 unless a rule says otherwise. A finding is a *kesalahan* only
where that law is certain; an SK older than it is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from drafter.problem import Severity
from drafter.profile.aturan import Temuan
from drafter.profile.model import Desa
from drafter.profile.model_lembaga import Pengurus
from drafter.profile.simpul import Loc
from drafter.profile.susunan import (
    BERLAKU,
    POSYANDU,
    Baris,
    Peran,
    boards,
    certain,
    day_of,
    issued,
    name_of,
    pairs,
    rows,
    same_person,
)

_PASAL_8 = "Permendagri 18/2018 Pasal 8 ayat"
_DEKAT = 20  # a village has one TP PKK; more of its SK than this are not compared
_KEMBAR = " Bila memang dua orang, isi `tanggal_lahir` atau `nik` keduanya."


def at_most_two_terms(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Pasal 8 ayat (4): at most two terms, one after the other or not."""
    for row in rows(desa):
        sk, person = row.sk, row.orang
        if not isinstance(sk, Pengurus) or person.periode <= 2 or day_of(sk) < BERLAKU:
            continue
        if row.peran in (Peran.KADER, Peran.PEMBINA) or (sk.lembaga == "pkk" and _spouse(row)):
            continue
        message = (
            f"{person.nama} menjabat untuk kali ke-{person.periode} di {row.nama_lembaga}; "
            "pengurus LKD paling banyak dua kali masa jabatan, berturut-turut atau tidak "
            f"({_PASAL_8} (4))."
        )
        remedy = "Tetapkan orang lain, atau perbaiki `periode` bila salah hitung."
        yield Temuan("PROFIL-031", row.loc(desa, "periode"), message, remedy, certain(sk))


def _spouse(row: Baris) -> bool:
    """Chair and vice chair of the TP PKK serve as long as the kepala desa does."""
    return bool(
        re.match(r"(wakil )?ketua(?! (bidang|pokja|kelompok))", row.orang.jabatan.casefold())
    )


def one_office(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Pasal 8 ayat (5): a pengurus of an LKD holds no office in another LKD.

    It names the pengurus only, so of kader and anggota there is a warning.
    """
    worst: dict[Loc, tuple[Baris, Baris, bool]] = {}
    here = (r for r in rows(desa) if (r.lkd or r.lembaga == "kader_posyandu"))
    for a, b, sure in pairs(r for r in here if r.peran is not Peran.PEMBINA):
        key = b.jalan
        known = key in worst and (not _weighs(a, b, sure) or _weighs(*worst[key]))
        if not known and _two_bodies(a, b) and max(a.mulai, b.mulai) >= BERLAKU:
            worst[key] = a, b, sure
    for a, b, sure in worst.values():
        yield _two_offices(desa, a, b, sure)


def _both_lead(a: Baris, b: Baris) -> bool:
    return a.peran is Peran.PENGURUS and b.peran is Peran.PENGURUS


def _weighs(a: Baris, b: Baris, sure: bool) -> bool:
    return sure and _both_lead(a, b)


def _two_bodies(a: Baris, b: Baris) -> bool:
    if a.peran is Peran.KADER and b.peran is Peran.KADER:
        return False  # one_field_one_post
    if Peran.KADER in (a.peran, b.peran) and _about_posyandu(a) and _about_posyandu(b):
        return bool(a.posyandu and b.posyandu) and a.posyandu != b.posyandu
    if a.lembaga == b.lembaga:
        return all(x.satuan[1] for x in (a, b)) and a.satuan != b.satuan
    return True


def _about_posyandu(row: Baris) -> bool:
    return row.lembaga in ("posyandu", "kader_posyandu")


def _two_offices(desa: Desa, a: Baris, b: Baris, sure: bool) -> Temuan:
    name = b.orang.nama
    both = _both_lead(a, b)
    who = f"{name} juga" if sure else f'Nama "{name}" juga ada sebagai'
    message = f"{who} {a.orang.jabatan} {a.nama_lembaga} ({a.letak}) pada masa yang sama"
    if both:
        message += f"; pengurus LKD tidak boleh merangkap di LKD lain ({_PASAL_8} (5))."
    else:
        message += (
            f"; larangan rangkap {_PASAL_8} (5) menyebut pengurus LKD, belum tentu mengenai "
            f"{b.peran.value if b.peran is not Peran.PENGURUS else a.peran.value}."
        )
    remedy = (
        "Pilih satu lembaga dan tetapkan orang lain di lembaga satunya; bila tidak bersamaan, isi "
        "`masa_bakti` keduanya."
    )
    if not both:
        remedy = (
            "Pastikan rangkap ini dibolehkan peraturan di kabupaten Anda, atau ganti salah satunya."
        )
    if not sure:
        remedy += _KEMBAR
    severity = Severity.KESALAHAN if both and sure else Severity.PERINGATAN
    return Temuan("PROFIL-032", b.loc(desa), message, remedy, severity, (a.jalan,))


def one_field_one_post(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """A kader serves one SPM field, since Permendagri 13/2024, and as a rule one Posyandu."""
    told: set[Loc] = set()
    kader = (r for r in rows(desa) if r.lembaga in _KADER and _kader(r))
    for a, b, sure in pairs(kader):
        found = _two_posts(a, b)
        if found is None or b.jalan in told:
            continue
        told.add(b.jalan)
        key, message, remedy = found
        who = b.orang.nama if sure else f'Nama "{b.orang.nama}"'
        twin = "" if sure else _KEMBAR
        text = f"{who} tertulis sebagai kader {message}"
        loc = b.loc(desa, key)
        yield Temuan("PROFIL-033", loc, text, remedy + twin, Severity.PERINGATAN, (a.jalan,))


def _two_posts(a: Baris, b: Baris) -> tuple[str, str, str] | None:
    fields = a.orang.bidang, b.orang.bidang
    late = min(day_of(x.sk) for x in (a, b)) >= POSYANDU
    if late and all(fields) and fields[0] != fields[1]:
        message = (
            f"bidang {_words(fields[0])} ({a.letak}) dan bidang {_words(fields[1])}; seorang kader "
            "bertugas di satu bidang saja."
        )
        return "bidang", message, "Pilih satu bidang untuk orang ini."
    if a.posyandu and b.posyandu and a.posyandu != b.posyandu:
        message = f"di dua Posyandu (juga di {a.letak})."
        remedy = "Pilih satu Posyandu, atau pastikan orang ini memang bertugas di keduanya."
        return "posyandu", message, remedy
    return None


_KADER = frozenset({"posyandu", "kader_posyandu", "insentif_kader"})


def _kader(row: Baris) -> bool:
    return row.peran is Peran.KADER or (
        row.lembaga == "insentif_kader" and row.peran is not Peran.PEMBINA
    )


def _words(field: str | None) -> str:
    return (field or "").replace("_", " ")


def no_party(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Pasal 8 ayat (5): a pengurus of an LKD is no member of a party.

    A kader ends the service when becoming pengurus of a party (guidance to Permendagri 13/2024).
    """
    for row in rows(desa):
        party = row.orang.partai
        if party is None or _NONE.fullmatch(party.strip()) or day_of(row.sk) < BERLAKU:
            continue
        found = _party(row, party)
        if found is not None:
            message, remedy, severity = found
            loc = row.loc(desa, "partai")
            yield Temuan("PROFIL-034", loc, f"{row.orang.nama}: {message}", remedy, severity)


_NONE = re.compile(r"(?i)-+|bukan.*|tidak.*|tanpa.*|nihil")
_OFFICE = re.compile(
    r"(?i)\b(pengurus|ketua|wakil|sekretaris|bendahara|pimpinan|dewan|dp[pdcw]|pac|ranting)\b"
)


def _party(row: Baris, party: str) -> tuple[str, str, Severity] | None:
    if row.lkd and row.peran is Peran.PENGURUS:
        message = f"pengurus LKD tidak boleh menjadi anggota partai politik ({_PASAL_8} (5))."
        remedy = (
            "Tetapkan orang lain; bila sudah keluar dari partai, hapus `partai` dan simpan surat "
            "pengunduran dirinya."
        )
        return message, remedy, Severity.KESALAHAN
    kader = row.lembaga in _KADER and _kader(row)
    if kader and day_of(row.sk) >= POSYANDU and _OFFICE.search(party):
        message = (
            f'tertulis "{party}"; kader Posyandu berhenti bila menjadi pengurus partai politik '
            "(petunjuk teknis Posyandu menurut Permendagri 13/2024)."
        )
        return message, "Tetapkan orang lain, atau perbaiki `partai`.", Severity.KESALAHAN
    if kader or row.lkd or row.lembaga == "pengurus_lembaga_adat":
        base = "Pasal 3 ayat (2)" if kader or row.lkd else "Pasal 9"
        message = (
            f'tertulis "{party}"; lembaganya tidak boleh berafiliasi kepada partai politik '
            f"(Permendagri 18/2018 {base})."
        )
        remedy = "Pastikan orang ini boleh ditetapkan, atau tetapkan orang lain."
        return message, remedy, Severity.PERINGATAN
    return None


def full_board(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """Pasal 8 ayat (1): ketua, sekretaris, bendahara, and bidang as needed.

    A draft may still be filled; an issued SK without them is wrong.
    """
    for i, sk in enumerate(desa.pengurus):
        if day_of(sk) < BERLAKU or sk.perubahan is not None:
            continue
        for steps, own, people in boards(sk):
            jobs = [x.jabatan.casefold() for x in people]
            absent = [k for k, pattern in _BOARD.items() if not any(map(pattern.search, jobs))]
            if absent:
                message = (
                    f"Susunan {own or name_of(sk)} belum memuat {' dan '.join(absent)}; pengurus "
                    "LKD terdiri atas ketua, sekretaris, bendahara, dan bidang menurut kebutuhan "
                    f"({_PASAL_8} (1))."
                )
                remedy = "Tambahkan orangnya, atau perbaiki `jabatan` yang salah tulis."
                severity = Severity.KESALAHAN if issued(sk) else Severity.PERINGATAN
                yield Temuan("PROFIL-040", ("pengurus", i, *steps), message, remedy, severity)


_BOARD = {
    "ketua": re.compile(
        r"(?<!wakil )\bketua\b(?! (bidang|seksi|pokja|kelompok|unit|divisi|dewan|majelis))"
    ),
    "sekretaris": re.compile(r"(?<!wakil )\bse[ck]\w*taris\b"),
    "bendahara": re.compile(r"(?<!wakil )\bbendahara\b"),
}


def chair_of_pkk_leads(desa: Desa, _data: Mapping[str, Any]) -> Iterator[Temuan]:
    """The chair of the Tim Pembina Posyandu is, as a rule, the chair of the TP PKK."""
    chairs = [r for r in rows(desa) if _BOARD["ketua"].search(r.orang.jabatan.casefold())]
    pkk = [r for r in chairs if r.lembaga == "pkk"][-_DEKAT:]
    for row in chairs:
        if row.lembaga != "tim_pembina_posyandu":
            continue
        now = [x for x in pkk if x.mulai < row.selesai and row.mulai < x.selesai]
        if now and all(same_person(x.orang, row.orang) is None for x in now):
            message = (
                f"Ketua Tim Pembina Posyandu tertulis {row.orang.nama}, sedangkan ketua Tim "
                f"Penggerak PKK {now[-1].orang.nama} ({now[-1].letak}); lazimnya keduanya orang "
                "yang sama."
            )
            remedy = "Samakan orangnya, atau pastikan pembagian itu memang dikehendaki."
            needs = (now[-1].jalan,)
            yield Temuan("PROFIL-036", row.loc(desa), message, remedy, Severity.PERINGATAN, needs)
