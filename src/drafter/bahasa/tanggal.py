"""Dates: ``2 Maret 2026`` and its reading back from what people type.

Month and day names are the present spelling (Februari, November, Jumat); old spellings and
abbreviations are read, never printed.
"""

from __future__ import annotations

import calendar
import re
from datetime import date

from drafter.bahasa.bilangan import terbilang

BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

# What people type besides the name itself, by month.
_EJAAN_BULAN: dict[int, str] = {
    1: "jan djanuari",
    2: "feb peb pebruari februarie",
    3: "mar mrt maret",
    4: "apr",
    5: "mai",
    6: "jun djuni",
    7: "jul djuli",
    8: "agu ags agt agust agustus",
    9: "sep sept",
    10: "okt oct oktober",
    11: "nov nop nopember",
    12: "des dec",
}
_NOMOR_BULAN = {nama.lower(): i for i, nama in enumerate(BULAN, 1)} | {
    ejaan: i for i, semua in _EJAAN_BULAN.items() for ejaan in semua.split()
}
_NOMOR_HARI = {nama.lower(): i for i, nama in enumerate(HARI)} | {"ahad": 6}

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_KATA = re.compile(
    r"(?:(?P<hari>[^\W\d_]+)\s*,?\s+)?(?P<tanggal>[0-9]{1,2})\s+"
    r"(?P<bulan>[^\W\d_]+)\.?\s+(?P<tahun>[0-9]+)"
)
_ANGKA = re.compile(r"([0-9]{1,4})\s*[/.\-]\s*([0-9]{1,2})\s*[/.\-]\s*([0-9]{1,4})")
CONTOH = 'Tulis seperti "2 Maret 2026" atau 2026-03-02.'


def tanggal(d: date) -> str:
    """``2 Maret 2026``: no leading zero, the month in full."""
    return f"{d.day} {BULAN[d.month - 1]} {d.year}"


def hari(d: date) -> str:
    """Name of the weekday: ``Senin``."""
    return HARI[d.weekday()]


def tanggal_terbilang(d: date) -> str:
    """Word the date as a berita acara does, after ``Pada hari ini``.

    ``Senin tanggal dua bulan Maret tahun dua ribu dua puluh enam``.
    """
    return (
        f"{hari(d)} tanggal {terbilang(d.day)} bulan {BULAN[d.month - 1]} tahun {terbilang(d.year)}"
    )


def baca_tanggal(text: str) -> date:
    """Read the date that ``text`` writes.

    Reads ISO (``2026-03-02``) and Indonesian words (``2 Maret 2026``, ``Senin, 2 Pebruari
    2026``); a weekday, when given, must be right. ValueError with an Indonesian message that
    says what is wrong and how to write it; ``1/2/2024`` is refused because nobody can tell day
    from month.
    """
    # An apostrophe in Jum'at is the old spelling of the same day.
    teks = re.sub(r"['’ʼ`]", "", " ".join(text.split()))
    if iso := _ISO.fullmatch(teks):
        return _susun(int(iso[1]), int(iso[2]), int(iso[3]), text)
    if kata := _KATA.fullmatch(teks):
        return _dari_kata(kata, text)
    if angka := _ANGKA.fullmatch(teks):
        raise ValueError(f'Tanggal "{text}" {_cacat_angka(angka)} {CONTOH}')
    raise ValueError(f'"{text}" bukan tanggal. {CONTOH}')


def _cacat_angka(angka: re.Match[str]) -> str:
    """Say why a date in bare digits is refused, and what it can only mean."""
    satu, dua, tiga = angka.groups()
    tahun_dulu = len(satu) == 4
    tahun, bulan, hari_ = (satu, dua, tiga) if tahun_dulu else (tiga, dua, satu)
    if len(tahun) != 4:
        return "tidak pasti: tahunnya harus empat angka."
    if not tahun_dulu and int(hari_) <= 12:
        return "tidak pasti: mana hari dan mana bulan tidak dapat diketahui."
    try:
        maksud = _susun(int(tahun), int(bulan), int(hari_), angka[0])
    except ValueError:
        return "tidak ada di kalender."
    return f"ditulis dengan angka saja; maksud Anda {tanggal(maksud)}?"


def _dari_kata(kata: re.Match[str], asli: str) -> date:
    bulan = _NOMOR_BULAN.get(kata["bulan"].lower())
    if bulan is None:
        raise ValueError(f'Bulan "{kata["bulan"]}" tidak dikenal dalam "{asli}". {CONTOH}')
    if len(kata["tahun"]) != 4:
        raise ValueError(f'Tahun dalam "{asli}" harus empat angka. {CONTOH}')
    hasil = _susun(int(kata["tahun"]), bulan, int(kata["tanggal"]), asli)
    if kata["hari"] is not None:
        _periksa_hari(kata["hari"], hasil, asli)
    return hasil


def _susun(tahun: int, bulan: int, tanggal_: int, asli: str) -> date:
    if tahun < 1 or not 1 <= bulan <= 12:
        raise ValueError(f'"{asli}" bukan tanggal. {CONTOH}')
    terakhir = calendar.monthrange(tahun, bulan)[1]
    if not 1 <= tanggal_ <= terakhir:
        raise ValueError(
            f"Tidak ada tanggal {tanggal_} {BULAN[bulan - 1]} {tahun}: "
            f"bulan itu berakhir pada tanggal {terakhir}."
        )
    return date(tahun, bulan, tanggal_)


def _periksa_hari(nama: str, d: date, asli: str) -> None:
    nomor = _NOMOR_HARI.get(nama.lower())
    if nomor is None:
        raise ValueError(f'Hari "{nama}" tidak dikenal dalam "{asli}". {CONTOH}')
    if nomor != d.weekday():
        raise ValueError(f"{tanggal(d)} jatuh pada hari {hari(d)}, bukan {nama.capitalize()}.")
