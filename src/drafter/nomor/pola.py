"""The pattern of a decision's number: ``188.45/{urut}/KEP/{tahun}``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from itertools import pairwise

from drafter.bahasa.bilangan import romawi

PANJANG = 100  # characters of a pattern
URUT_TERBESAR = 99_999

# Running number, by the least digits it is printed with.
_URUT = {"urut": 1, "urut2": 2, "urut3": 3, "urut4": 4}
PENGISI = (*_URUT, "kode_desa", "tahun", "bulan_romawi")
_PECAH = re.compile(r"(\{[^{}]*\})")
_HARFIAH = re.compile(r"[A-Za-z0-9./() -]*")
CONTOH = "Contoh: 141/{urut}/{kode_desa}/{tahun} atau 188.45/{urut}/KEP/{tahun}."


@dataclass(frozen=True, slots=True)
class Pola:
    """A pattern that was read: literal text and names of :data:`PENGISI` in turn.

    ``bagian`` alternates: text, name, text, ..., text.
    """

    bagian: tuple[str, ...]

    def nomor(self, urut: int, tanggal: date, kode_desa: str) -> str:
        """The number of the ``urut``-th decision of a year, signed on ``tanggal``."""
        lain = _lain(tanggal, kode_desa)
        isi = (
            teks if n % 2 == 0 else lain.get(teks) or f"{urut:0{_URUT[teks]}d}"
            for n, teks in enumerate(self.bagian)
        )
        return "".join(isi)

    def urut(self, nomor: str, tanggal: date, kode_desa: str) -> int | None:
        """The running number in ``nomor``, with or without leading zeros; None: another pattern."""
        lain = _lain(tanggal, kode_desa)
        pola = "".join(
            re.escape(teks if n % 2 == 0 else lain[teks])
            if n % 2 == 0 or teks in lain
            else "0*([1-9][0-9]{0,4})"
            for n, teks in enumerate(self.bagian)
        )
        cocok = re.fullmatch(pola, nomor)
        return int(cocok[1]) if cocok else None


def _lain(tanggal: date, kode_desa: str) -> dict[str, str]:
    """What is known of a number besides its place in the year."""
    return {
        "kode_desa": kode_desa,
        "tahun": str(tanggal.year),
        "bulan_romawi": romawi(tanggal.month),
    }


def baca_pola(teks: str) -> Pola:
    """Read a pattern; ValueError with an Indonesian message that says what is wrong."""
    if len(teks) > PANJANG:
        raise ValueError(f"Pola nomor lebih panjang dari {PANJANG} huruf.")
    bagian = _PECAH.split(teks)
    harfiah, nama = bagian[::2], [x[1:-1] for x in bagian[1::2]]
    for satu in harfiah:
        if asing := _HARFIAH.sub("", satu, count=0):
            pesan = "kurung kurawal tidak berpasangan" if asing[0] in "{}" else "tidak diterima"
            raise ValueError(f'"{asing[0]}" dalam pola nomor: {pesan}. {CONTOH}')
    for satu in nama:
        _kenali(satu)
    if sum(x in _URUT for x in nama) != 1:
        raise ValueError(f"Pola nomor harus memuat {{urut}} tepat satu kali. {CONTOH}")
    isi = "".join(x if n % 2 == 0 else "1" for n, x in enumerate(bagian))
    if not isi[0].isalnum() or isi != " ".join(isi.split()):
        raise ValueError("Pola nomor diawali huruf atau angka, tanpa spasi berlebih.")
    _terpisah(bagian)
    return Pola(tuple(x if n % 2 == 0 else x[1:-1] for n, x in enumerate(bagian)))


def _kenali(nama: str) -> None:
    if nama in PENGISI:
        return
    dekat = get_close_matches(nama.strip().casefold()[:40], PENGISI, n=1)
    saran = f"Maksud Anda {{{dekat[0]}}}?" if dekat else ""
    daftar = ", ".join(f"{{{x}}}" for x in PENGISI)
    raise ValueError(f"{{{nama[:40]}}} tidak dikenal dalam pola nomor. {saran or daftar}")


def _terpisah(bagian: list[str]) -> None:
    """Nobody could read ``{urut}{tahun}``: 12026 is the first or the twelfth."""
    utuh = [x for x in bagian if x]
    for kiri, kanan in pairwise(utuh):
        for urut, lain, tepi in ((kiri, kanan, kanan[0]), (kanan, kiri, kiri[-1])):
            if urut[1:-1] in _URUT and (lain.startswith("{") or tepi.isdigit()):
                raise ValueError(f"Pisahkan {urut} dari angka lain dengan garis miring. {CONTOH}")
