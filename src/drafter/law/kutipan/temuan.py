"""What can be wrong with a citation: one function per finding.

Codes: 013 number, 014 year, 015 kind, 016 title, 017 gazette number (kesalahan; a title with only a
slip is a peringatan); 018 the change clause, 020 no citation, 025 often written for another
(peringatan); 019 not in the register (saran).
"""

from __future__ import annotations

from datetime import date

from drafter.bahasa.tanggal import tanggal
from drafter.law.cite import nama, sebutan, sitasi
from drafter.law.kutipan.model import Kutipan
from drafter.law.model import Kekeliruan, Peraturan, Register, Status
from drafter.law.query import perubahan, status
from drafter.problem import Place, Problem, Severity

_LEMBARAN = {
    "ln": "Lembaran Negara",
    "tln": "Tambahan Lembaran Negara",
    "bn": "Berita Negara",
    "lembaran": "Lembaran atau Berita Daerah",
}


def nomor_salah(kutipan: Kutipan, yang: Peraturan, sebab: str) -> Problem:
    """Report a wrong number; ``sebab`` is why it is often written, or empty."""
    return _salah(
        13, f"nomor {kutipan.nomor} seharusnya {yang.nomor}{_karena(sebab)}", f"Tulis {nama(yang)}."
    )


def tahun_salah(kutipan: Kutipan, yang: Peraturan, sebab: str) -> Problem:
    """Report a wrong or missing year."""
    ditulis = f"tahun {kutipan.tahun}" if kutipan.tahun else "tahun tidak ditulis,"
    return _salah(14, f"{ditulis} seharusnya {yang.tahun}{_karena(sebab)}", f"Tulis {nama(yang)}.")


def jenis_salah(register: Register, kutipan: Kutipan, yang: Peraturan) -> Problem:
    """Report another kind than the regulation is."""
    ditulis = register.jenis[kutipan.jenis].singkat
    return _salah(15, f"jenis {ditulis} seharusnya {yang.jenis.nama}", f"Tulis {nama(yang)}.")


def judul_salah(kutipan: Kutipan, yang: Peraturan, *, hampir: bool) -> Problem:
    """Report a title that is not exactly the regulation's; ``hampir`` when only a slip."""
    return _masalah(
        16,
        Severity.PERINGATAN if hampir else Severity.KESALAHAN,
        f'{sebutan(yang)} bukan tentang "{_pendek(kutipan.tentang, 200)}", melainkan tentang '
        f'"{yang.tentang}".',
        "Salin judulnya persis.",
    )


def muat_salah(yang: Peraturan, kunci: str, ditulis: str, seharusnya: str) -> Problem:
    """Report a gazette number that differs from the register's."""
    return _salah(
        17,
        f"{_LEMBARAN[kunci]} {sebutan(yang)}: {_muat(ditulis)} seharusnya {_muat(seharusnya)}",
        f"Tulis {_LEMBARAN[kunci]} {_muat(seharusnya)}.",
    )


def tanpa_perubahan(register: Register, yang: Peraturan, pada: date) -> Problem:
    """Report a full citation that does not name the change in force on that day."""
    akhir = perubahan(register, yang, pada)[-1]
    return _perubahan(
        register,
        yang,
        pada,
        f"{sebutan(yang)}: perubahannya belum disebut; pada {tanggal(pada)} terakhir diubah dengan "
        f"{sebutan(akhir)}.",
    )


def perubahan_lain(register: Register, yang: Peraturan, ditulis: Peraturan, pada: date) -> Problem:
    """Report a change clause that names another regulation than the last change."""
    benar = perubahan(register, yang, pada)
    if ditulis.id not in yang.diubah:
        sebab = f"{sebutan(ditulis)} tidak mengubahnya"
    elif status(register, ditulis.id, pada) is Status.BELUM_BERLAKU:
        sebab = f"{sebutan(ditulis)} belum berlaku pada {tanggal(pada)}"
    else:
        sebab = f"{sebutan(ditulis)} bukan perubahan terakhir pada {tanggal(pada)}"
    lanjut = f"; yang terakhir {sebutan(benar[-1])}" if benar else "; belum ada perubahannya"
    return _perubahan(register, yang, pada, f"{sebutan(yang)}: {sebab}{lanjut}.")


def kali_salah(register: Register, yang: Peraturan, pada: date) -> Problem:
    """Report "beberapa kali" where there was one change, or the other way round."""
    kali = len(perubahan(register, yang, pada))
    bentuk = "diubah dengan" if kali == 1 else "beberapa kali diubah terakhir dengan"
    return _perubahan(
        register,
        yang,
        pada,
        f"{sebutan(yang)}: pada {tanggal(pada)} sudah diubah {kali} kali, jadi ditulis "
        f'"sebagaimana telah {bentuk} ...".',
    )


def tidak_tercatat(register: Register, kutipan: Kutipan) -> Problem:
    """Report a regulation that the register does not hold: unknown, not wrong."""
    return _masalah(
        19,
        Severity.SARAN,
        f'"{_pendek(kutipan.teks)}" tidak tercatat di register per '
        f"{tanggal(register.per_tanggal)}; belum tentu salah.",
        "Cocokkan dengan naskah resminya, lalu tambahkan ke register (docs/hukum.md).",
    )


def sering_tertukar(register: Register, kutipan: Kutipan, keliru: Kekeliruan) -> Problem:
    """Report a bare number that is not on record and often written for another."""
    maksud = register.peraturan[keliru.maksud]
    return _masalah(
        25,
        Severity.PERINGATAN,
        f'"{_pendek(kutipan.teks)}" tidak tercatat di register; sering tertulis untuk '
        f"{nama(maksud)} ({keliru.sebab}).",
        f"Bila itu yang dimaksud, tulis {nama(maksud)}; bila bukan, cocokkan dengan naskahnya.",
    )


def tak_terbaca(kutipan: Kutipan) -> Problem:
    """Report a text in which no citation was recognised."""
    return _masalah(
        20,
        Severity.PERINGATAN,
        f'"{_pendek(kutipan.teks)}" tidak terbaca sebagai kutipan peraturan.',
        "Tulis jenis, nomor, dan tahunnya, misalnya Undang-Undang Nomor 6 Tahun 2014 tentang Desa.",
    )


def _karena(sebab: str) -> str:
    return f" ({sebab})" if sebab else ""


def _muat(nilai: str) -> str:
    tahun, _, nomor = nilai.rpartition("/")
    return f"Tahun {tahun} Nomor {nomor}" if tahun else f"Nomor {nomor}"


def _pendek(teks: str, batas: int = 80) -> str:
    return teks if len(teks) <= batas else f"{teks[: batas - 3]}..."


def _perubahan(register: Register, yang: Peraturan, pada: date, pesan: str) -> Problem:
    return _masalah(18, Severity.PERINGATAN, pesan, f"Tulis {sitasi(register, yang.id, pada)}.")


def _salah(nomor: int, pesan: str, saran: str) -> Problem:
    return _masalah(nomor, Severity.KESALAHAN, f"{pesan[0].upper()}{pesan[1:]}.", saran)


def _masalah(nomor: int, tingkat: Severity, pesan: str, saran: str) -> Problem:
    return Problem(f"HUKUM-{nomor:03}", tingkat, Place(part="kutipan"), pesan, saran)
