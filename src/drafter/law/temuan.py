"""What the register has to say about a legal basis: one function per finding.

Codes: 001 unknown (kesalahan); 002 not yet in force, 003 revoked, 004 role without holder, 007
standing doubt (peringatan); 005 gazette number missing, 006 not verified, 008 inexact day, 009
only the profile knows it, 010 day after the register's own (saran).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches

from drafter.bahasa.tanggal import tanggal
from drafter.law.cite import muat_kurang, nama, sebutan
from drafter.law.daerah import PeraturanDaerah, nama_jenis
from drafter.law.model import Kepastian, Peraturan, Register
from drafter.law.query import akhir, pengganti, perubahan, ragu
from drafter.problem import Place, Problem, Severity

_TEMPAT = Place(part="Mengingat")
_KEPASTIAN = {
    Kepastian.SEKUNDER: "dicatat dari sumber yang mengutipnya, belum dari naskahnya",
    Kepastian.BELUM: "dicatat dari pengetahuan umum, belum diperiksa pada sumber mana pun",
}


def tidak_dikenal(apa: str, diminta: str, dikenal: Iterable[str]) -> Problem:
    """Report a name that the register does not know; ``apa`` says of what kind it is."""
    mirip = get_close_matches(diminta, list(dikenal), n=1)
    saran = f"Maksud Anda {mirip[0]}? " if mirip else ""
    return _kesalahan(
        f"{apa} {diminta} tidak ada di register hukum.",
        f"{saran}Perbaiki daftar mengingat pada templat, atau tambahkan ke register "
        "(docs/hukum.md).",
    )


def belum_berlaku(peraturan: Peraturan, pada: date) -> Problem:
    """Report an item left out because it does not hold yet."""
    return _peringatan(
        2,
        f"{nama(peraturan)} belum berlaku pada {tanggal(pada)} (mulai berlaku "
        f"{peraturan.mulai}), jadi tidak dicantumkan.",
        "Periksa tanggal naskah; bila tanggalnya benar, tidak ada yang perlu dilakukan.",
    )


def sudah_dicabut(register: Register, peraturan: Peraturan, pada: date) -> Problem:
    """Report an item left out because it is dead, and name what replaced it."""
    baru = pengganti(register, peraturan.id, pada)
    cara = peraturan.dicabut.cara if peraturan.dicabut else "dicabut"
    remedi = (
        f"Ganti dengan {baru} pada daftar mengingat ({nama(register.peraturan[baru])})."
        if baru
        else "Keluarkan dari daftar mengingat, atau tanyakan penggantinya ke Bagian Hukum."
    )
    return _peringatan(
        3,
        f"{nama(peraturan)} sudah {cara} pada {tanggal(pada)} (sejak "
        f"{akhir(register, peraturan)}), jadi tidak dicantumkan.",
        remedi,
    )


def tanpa_pemegang(register: Register, peran: str, pada: date) -> Problem:
    """Report a role that no recorded regulation holds on that day."""
    return _peringatan(
        4,
        f"{register.peran[peran].arti}: register tidak mencatat peraturan yang berlaku pada "
        f"{tanggal(pada)}.",
        "Tanyakan dasar hukumnya ke Bagian Hukum, lalu tambahkan ke register (docs/hukum.md).",
    )


def tercantum(register: Register, peraturan: Peraturan, pada: date) -> Iterator[Problem]:
    """Yield what a person should check about an item that is printed."""
    if (periksa := peraturan.periksa) is not None and pada >= periksa.sejak:
        yield _peringatan(7, f"{sebutan(peraturan)}: {periksa.isi}.", periksa.saran)
    if (waktu := ragu(register, peraturan, pada)) is not None:
        yield _saran(
            8,
            f"{sebutan(peraturan)}: tanggal perubahan statusnya hanya diketahui {waktu}, jadi pada "
            f"{tanggal(pada)} keadaannya tidak pasti.",
            "Cocokkan dengan naskah resmi, lalu perbaiki tanggalnya di register.",
        )
    for dicetak in (peraturan, *perubahan(register, peraturan, pada)[-1:]):
        yield from _kelengkapan(dicetak)


def _kelengkapan(peraturan: Peraturan) -> Iterator[Problem]:
    if kurang := muat_kurang(peraturan):
        yield _saran(
            5,
            f"{sebutan(peraturan)}: nomor {' dan '.join(kurang)} belum diketahui pasti, jadi tidak "
            "dicetak.",
            "Lihat naskah resmi di JDIH, lalu lengkapi naskah ini atau register.",
        )
    if ket := _KEPASTIAN.get(peraturan.kepastian):
        yield _saran(
            6,
            f"{sebutan(peraturan)} {ket}.",
            f"Cocokkan dengan naskah resmi. Sumber register: {peraturan.sumber}.",
        )


def daerah_belum(register: Register, peraturan: PeraturanDaerah, pada: date) -> Problem:
    """Report a local regulation left out because it is younger than the document."""
    return _peringatan(
        2,
        f"{_nama_daerah(register, peraturan)} belum ada pada {tanggal(pada)}, jadi tidak "
        "dicantumkan.",
        "Periksa tanggal naskah, serta nomor, tahun, dan tanggal peraturan itu di profil.",
    )


def daerah_tercantum(register: Register, peraturan: PeraturanDaerah) -> Iterator[Problem]:
    """Yield what only a person can check about a local regulation that is printed."""
    jenis = register.jenis[peraturan.jenis]
    if jenis.dimuat and not peraturan.lembaran:
        yield _saran(
            9,
            f"{_nama_daerah(register, peraturan)}: nomor lembaran atau beritanya tidak ditulis.",
            "Tambahkan lembaran pada peraturan itu di profil, bila diketahui.",
        )


def batas(register: Register, pada: date) -> Iterator[Problem]:
    """Yield a reminder when the document is younger than the register."""
    if pada > register.per_tanggal:
        yield _saran(
            10,
            f"Register hukum mencatat keadaan sampai {tanggal(register.per_tanggal)}, "
            f"sedangkan naskah bertanggal {tanggal(pada)}.",
            "Periksa apakah sesudah itu ada peraturan baru; perbarui drafter bila ada.",
        )


def _nama_daerah(register: Register, x: PeraturanDaerah) -> str:
    return f"{nama_jenis(register, x)} Nomor {x.nomor} Tahun {x.tahun}"


def _kesalahan(pesan: str, remedi: str) -> Problem:
    return Problem("HUKUM-001", Severity.KESALAHAN, _TEMPAT, pesan, remedi)


def _peringatan(nomor: int, pesan: str, remedi: str) -> Problem:
    return Problem(f"HUKUM-{nomor:03}", Severity.PERINGATAN, _TEMPAT, pesan, remedi)


def _saran(nomor: int, pesan: str, remedi: str) -> Problem:
    return Problem(f"HUKUM-{nomor:03}", Severity.SARAN, _TEMPAT, pesan, remedi)
