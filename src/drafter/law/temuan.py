"""What the register has to say about a legal basis: one function per finding.

Codes. Kesalahan: 001 unknown, 011 a local record that cannot be right. Peringatan: 002 not yet in
force, 003 revoked, 004 role without holder, 007 standing doubt, 012 the profile differs from the
register, 022 out of order, 023 lower than the document, 024 no regulation, 025 often written for
another. Saran: 005 gazette number missing, 006 not verified, 008 inexact day, 009 incomplete in
the profile, 010 day after the register's own, 021 written twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches

from drafter.bahasa.tanggal import tanggal
from drafter.law.cite import muat_kurang, nama, sebutan
from drafter.law.daerah import DAERAH
from drafter.law.model import Jenis, Kepastian, Peraturan, Register
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


def belum_berlaku(peraturan: Peraturan, pada: date, akibat: str = "tidak dicantumkan") -> Problem:
    """Report what does not hold yet; ``akibat`` is what follows, in the reader's words."""
    return _peringatan(
        2,
        f"{nama(peraturan)} belum berlaku pada {tanggal(pada)} (mulai berlaku "
        f"{peraturan.mulai}), jadi {akibat}.",
        "Periksa tanggal naskah; bila tanggalnya benar, tidak ada yang perlu dilakukan.",
    )


def sudah_dicabut(
    register: Register, peraturan: Peraturan, pada: date, akibat: str = "tidak dicantumkan"
) -> Problem:
    """Report what is dead, what follows from that, and what replaced it."""
    baru = pengganti(register, peraturan.id, pada)
    cara = peraturan.dicabut.cara if peraturan.dicabut else "dicabut"
    oleh = register.peraturan.get(peraturan.dicabut.oleh) if peraturan.dicabut else None
    dengan = f" dengan {sebutan(oleh)}" if oleh else ""
    remedi = (
        f"Ganti dengan {nama(register.peraturan[baru])} ({baru})."
        if baru
        else "Jangan dikutip lagi, atau tanyakan penggantinya ke Bagian Hukum."
    )
    return _peringatan(
        3,
        f"{nama(peraturan)} sudah {cara}{dengan} sejak {akhir(register, peraturan)}, jadi pada "
        f"{tanggal(pada)} {akibat}.",
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


def tanpa_pembentukan(register: Register, kode: str, pada: date) -> Problem:
    """Report that nobody recorded the founding law of this kabupaten."""
    yang = register.pembentukan.get(kode)
    return _peringatan(
        4,
        f"Undang-undang pembentukan {yang.arti if yang else f'wilayah {kode}'}: register tidak "
        f"mencatat yang berlaku pada {tanggal(pada)}, jadi tidak dicantumkan.",
        "Tanyakan ke Bagian Hukum, lalu tulis di profil pada daerah: pembentukan:.",
    )


def pembentukan_belum_dibaca(peraturan: Peraturan) -> Problem:
    """Report a founding law that the register chose without its text having been read."""
    return _peringatan(
        7,
        f"{nama(peraturan)} dipilih sebagai undang-undang pembentukan daerah, tetapi naskahnya "
        "belum dibaca.",
        f"Cocokkan di JDIH, lalu tulis di profil pada daerah: pembentukan:. Sumber register: "
        f"{peraturan.sumber}.",
    )


def tercantum(register: Register, peraturan: Peraturan, pada: date) -> Iterator[Problem]:
    """Yield what a person should check about an item that is printed."""
    yield from keraguan(register, peraturan, pada)
    for dicetak in (peraturan, *perubahan(register, peraturan, pada)[-1:]):
        yield from _daerah(dicetak) if dicetak.id.startswith(DAERAH) else _kelengkapan(dicetak)


def keraguan(register: Register, peraturan: Peraturan, pada: date) -> Iterator[Problem]:
    """Yield a standing doubt about a regulation, and a day that is not known exactly."""
    if (periksa := peraturan.periksa) is not None and pada >= periksa.sejak:
        yield _peringatan(7, f"{sebutan(peraturan)}: {periksa.isi}.", periksa.saran)
    if (waktu := ragu(register, peraturan, pada)) is not None:
        yield _saran(
            8,
            f"{sebutan(peraturan)}: tanggal perubahan statusnya hanya diketahui {waktu}, jadi pada "
            f"{tanggal(pada)} keadaannya tidak pasti.",
            "Cocokkan dengan naskah resmi, lalu perbaiki tanggalnya di register.",
        )


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


def ganjil(peraturan: Peraturan, pesan: str) -> Problem:
    """Report a local regulation whose record in the profile cannot be right."""
    return Problem(
        "HUKUM-011",
        Severity.KESALAHAN,
        Place(part=peraturan.id),
        f"{sebutan(peraturan)}: {pesan.replace(DAERAH, '')}",
        "Perbaiki tanggal, diubah, atau dicabut peraturan itu di profil.",
    )


def beda_dari_register(profil: Peraturan, dipakai: Peraturan, benar: str) -> Problem:
    """Report that the profile differs from the register, whose record is printed."""
    return _peringatan(
        12,
        f"{sebutan(dipakai)}: profil menulis lain daripada register, yang mencatat {benar}. Yang "
        "dicetak catatan register.",
        f"Hapus {profil.id} dari profil, atau perbaiki nomor, tahun, judul, dan lembarannya.",
    )


def bukan_pembentukan(yang: Peraturan, daerah: str, benar: str | None) -> Problem:
    """Report a founding law that is not this area's."""
    saran = f"Yang tercatat untuk {daerah}: {benar}." if benar else "Tanyakan ke Bagian Hukum."
    return _peringatan(
        12, f"{nama(yang)} bukan undang-undang pembentukan {daerah} menurut register.", saran
    )


def tertukar(profil: Peraturan, maksud: Peraturan, sebab: str) -> Problem:
    """Report a regulation of the profile whose number is often written for another."""
    return _peringatan(
        25,
        f"{sebutan(profil)} sering tertulis untuk {nama(maksud)} ({sebab}).",
        f"Periksa nomor dan tahunnya pada {profil.id} di profil.",
    )


def _daerah(peraturan: Peraturan) -> Iterator[Problem]:
    """Yield what a local regulation in the profile lacks."""
    kurang = [
        apa
        for apa, ada in (
            ("tanggal penetapannya", peraturan.ditetapkan or peraturan.diundangkan),
            ("lembaran atau beritanya", peraturan.muat or not peraturan.jenis.dimuat),
        )
        if not ada
    ]
    if kurang:
        yield _saran(
            9,
            f"{sebutan(peraturan)}: {' dan '.join(kurang)} tidak ditulis.",
            f"Lengkapi {peraturan.id} di profil, bila diketahui.",
        )


def dua_kali(peraturan: Peraturan) -> Problem:
    """Report a regulation that a list names twice."""
    return _saran(21, f"{sebutan(peraturan)} ditulis dua kali.", "Hapus salah satunya.")


def urutan_terbalik(atas: Peraturan, bawah: Peraturan) -> Problem:
    """Report that ``bawah`` stands below a regulation that should follow it."""
    return _peringatan(
        22,
        f"{sebutan(bawah)} ditulis sesudah {sebutan(atas)}, padahal mendahuluinya menurut tingkat "
        "dan tanggalnya.",
        f"Pindahkan {sebutan(bawah)} ke atas {sebutan(atas)}.",
    )


def lebih_rendah(peraturan: Peraturan, naskah: Jenis) -> Problem:
    """Report a legal basis of a lower level than the document that rests on it."""
    return _peringatan(
        23,
        f"{sebutan(peraturan)} lebih rendah daripada {naskah.nama.partition(' {')[0]}, jadi bukan "
        "dasar hukumnya.",
        "Keluarkan dari Mengingat; dasar hukum hanya peraturan yang setingkat atau lebih tinggi.",
    )


def bukan_peraturan(peraturan: Peraturan) -> Problem:
    """Report a decision, instruction or circular among the legal basis of a regulation."""
    return _peringatan(
        24,
        f"{sebutan(peraturan)} penetapan atau edaran, bukan peraturan perundang-undangan.",
        "Keluarkan dari Mengingat; bila perlu, sebut dalam Menimbang atau Memperhatikan.",
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


def _kesalahan(pesan: str, remedi: str) -> Problem:
    return Problem("HUKUM-001", Severity.KESALAHAN, _TEMPAT, pesan, remedi)


def _peringatan(nomor: int, pesan: str, remedi: str) -> Problem:
    return Problem(f"HUKUM-{nomor:03}", Severity.PERINGATAN, _TEMPAT, pesan, remedi)


def _saran(nomor: int, pesan: str, remedi: str) -> Problem:
    return Problem(f"HUKUM-{nomor:03}", Severity.SARAN, _TEMPAT, pesan, remedi)
