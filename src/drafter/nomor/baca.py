"""Reading a register: bytes of a CSV or YAML file to decisions."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import PurePath

from drafter.nomor.baris import WAJIB, Buku, salah
from drafter.nomor.sel import Mentah, baca_baris
from drafter.problem import Problem

MAX_BYTES = 5_000_000
BOM = b"\xef\xbb\xbf"
YAML = frozenset({".yaml", ".yml"})
_PEMISAH = (";", ",", "\t")
_KENDALI = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]")
_BUKAN_TEKS = ((b"PK\x03\x04", "berkas Excel atau ZIP"), (b"\xd0\xcf\x11\xe0", "berkas Excel lama"))
_SIMPAN = "Di Excel: Simpan Sebagai, pilih CSV UTF-8; atau ambil kembali salinan bukunya."


def baca(data: bytes, berkas: str) -> Buku:
    """Read a register; never raises. What is wrong is in ``problems``."""
    teks = _teks(data, berkas)
    if isinstance(teks, Problem):
        return Buku(berkas, problems=(teks,))
    if PurePath(berkas).suffix.lower() in YAML:
        from drafter.nomor.senarai import baca_yaml

        return baca_yaml(teks, berkas)
    try:
        return _csv(teks, berkas)
    except csv.Error as galat:
        return Buku(berkas, problems=(_csv_rusak(berkas, galat),))


def _teks(data: bytes, berkas: str) -> str | Problem:
    def tolak(pesan: str, baris: int | None = None) -> Problem:
        return salah("NOMOR-001", berkas, baris, pesan, _SIMPAN)

    if len(data) > MAX_BYTES:
        return tolak("Buku keputusan terlalu besar (paling besar 5 MB).")
    if jenis := next((j for awal, j in _BUKAN_TEKS if data.startswith(awal)), None):
        return tolak(f"Buku keputusan ini {jenis}, bukan CSV.")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:64]:
        return tolak("Buku keputusan tersimpan sebagai UTF-16 (Unicode), bukan UTF-8.")
    try:
        teks = data.removeprefix(BOM).decode("utf-8")
    except UnicodeDecodeError as galat:
        baris = data.count(b"\n", 0, galat.start) + 1
        return tolak("Buku keputusan tidak tersimpan sebagai UTF-8.", baris)
    if asing := _KENDALI.search(teks):
        baris = teks.count("\n", 0, asing.start()) + 1
        return tolak("Buku keputusan memuat aksara yang tidak tampak.", baris)
    return teks


def _csv_rusak(berkas: str, galat: csv.Error) -> Problem:
    letak = re.search(r"baris=([0-9]+)", str(galat))
    return salah(
        "NOMOR-001",
        berkas,
        int(letak[1]) if letak else None,
        "Buku keputusan tidak terbaca sebagai CSV: ada tanda petik yang tidak ditutup.",
        "Lengkapi tanda petiknya; petik di dalam isi ditulis dua kali.",
    )


def _csv(teks: str, berkas: str) -> Buku:
    baris = ((n, sel) for n, sel in _urai(teks) if any(x.strip() for x in sel))
    letak, kepala = next(baris, (0, []))
    if not kepala:
        return Buku(berkas)
    pemisah = _pemisah(teks)
    kolom = tuple(x.strip().casefold() for x in kepala)
    if (cacat := _cacat_kepala(kolom, berkas, letak)) is not None:
        return Buku(berkas, problems=(cacat,), kolom=kolom, pemisah=pemisah)
    mentah: list[Mentah] = []
    problems: list[Problem] = []
    for n, sel in baris:
        if any(x.strip() for x in sel[len(kolom) :]):
            pesan = f"Baris ini memuat {len(sel)} kolom, sedangkan kepala bukunya {len(kolom)}."
            saran = f"Apit isi yang memuat `{pemisah}` dengan tanda petik."
            problems.append(salah("NOMOR-003", berkas, n, pesan, saran))
        else:
            mentah.append(Mentah(n, dict(zip(kolom, sel, strict=False))))
    isi, cacat_baris = baca_baris(mentah, berkas)
    urut = sorted((*problems, *cacat_baris), key=lambda p: p.place.line or 0)
    return Buku(berkas, isi, tuple(urut), kolom, pemisah)


def _urai(teks: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV, each with the line it begins on; without ``sep=;`` of a spreadsheet."""
    pembaca = csv.reader(io.StringIO(teks, newline=""), delimiter=_pemisah(teks), strict=True)
    letak = 1
    try:
        for sel in pembaca:
            if not (letak == 1 and _SEP.match(teks)):
                yield letak, sel
            letak = pembaca.line_num + 1
    except csv.Error as galat:
        raise csv.Error(f"baris={letak}") from galat


_SEP = re.compile(r"sep=(.)\s*?(?:\r\n|\r|\n)", re.IGNORECASE)


def _pemisah(teks: str) -> str:
    """What the header has most of; or what a spreadsheet wrote in ``sep=``."""
    if (sep := _SEP.match(teks)) and sep[1] in _PEMISAH:
        return sep[1]
    kepala = next((x for x in teks.splitlines() if x.strip()), "")
    return max(_PEMISAH, key=kepala.count)


def _cacat_kepala(kolom: tuple[str, ...], berkas: str, letak: int) -> Problem | None:
    kurang = [k for k in WAJIB if k not in kolom]
    ganda = sorted({k for k in kolom if k and kolom.count(k) > 1})
    if kurang:
        pesan = f"Kepala buku keputusan tidak memuat kolom {', '.join(f'`{k}`' for k in kurang)}."
    elif ganda:
        pesan = f"Kepala buku keputusan memuat kolom `{ganda[0][:40]}` lebih dari satu kali."
    else:
        return None
    saran = "Baris pertama buku: urut;nomor;tanggal;tentang;templat;butir;sidik"
    return salah("NOMOR-002", berkas, letak, pesan, saran)
