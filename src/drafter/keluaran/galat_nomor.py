"""What can go wrong with the number of an SK, told with its remedy."""

from __future__ import annotations

import errno
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.bahasa.tanggal import tanggal as tulis
from drafter.nomor.baris import Baris, salah
from drafter.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from drafter.compose.rencana import Tugas
    from drafter.profile.model_keputusan import Keputusan
    from drafter.profile.model_lembaga import Pengurus


def tanpa_pola() -> Problem:
    """Tell that the village has no pattern: a number is never invented."""
    return Problem(
        "NOMOR-009",
        Severity.KESALAHAN,
        Place(part="penomoran.pola"),
        "profil ini tidak menyebut pola nomor, jadi tidak ada nomor yang dapat diambil",
        "tulis `penomoran:` lalu `pola: 141/{urut}/{kode_desa}/{tahun}` menurut kebiasaan "
        "kabupaten Anda, di profil atau di _wilayah.yaml",
    )


def tidak_diambil(nomor: str, stem: str) -> Problem:
    """Tell that a number stays free."""
    return Problem(
        "NOMOR-013",
        Severity.KESALAHAN,
        Place(part=stem),
        f"nomor {nomor} tidak jadi diambil dan tidak dicatat; berkas yang terlanjur ditulis "
        "dikembalikan seperti semula",
        "selesaikan masalah di atas, lalu ulangi perintahnya; nomor itu masih tersedia",
    )


def tak_pulih(path: Path) -> Problem:
    """Tell a file that bears a number it does not have."""
    return Problem(
        "NOMOR-013",
        Severity.KESALAHAN,
        Place(str(path)),
        "berkas ini terlanjur bernomor, tidak dapat dikembalikan, dan nomornya tidak tercatat",
        "hapus berkas itu, lalu ulangi perintahnya",
    )


def tak_tertulis(path: Path, galat: OSError | None = None) -> Problem:
    """Tell that the disk refuses the register."""
    sebab = _SEBAB.get(galat.errno or 0, "") if galat else "ditandai hanya-baca"
    return Problem(
        "NOMOR-012",
        Severity.KESALAHAN,
        Place(str(path)),
        f"buku keputusan tidak dapat ditulisi{f': {sebab}' if sebab else ''}",
        "tutup buku itu di Excel atau program lain, periksa izin dan ruang foldernya, lalu ulangi",
    )


_SEBAB = {
    errno.EACCES: "tidak diizinkan, atau sedang dibuka program lain",
    errno.EPERM: "tidak diizinkan, atau sedang dibuka program lain",
    errno.EROFS: "medianya hanya-baca",
    errno.ENOSPC: "ruang penyimpanan penuh",
    errno.EFBIG: "ruang penyimpanan penuh",
    errno.EEXIST: "nama foldernya sudah dipakai sebuah berkas",
    errno.ENOTDIR: "nama foldernya sudah dipakai sebuah berkas",
    errno.EISDIR: "namanya dipakai sebuah folder atau tautan",
    errno.ELOOP: "namanya dipakai sebuah folder atau tautan",
}


def mundur(tanggal: date, akhir: date, urut: int, path: Path) -> Problem:
    """Tell a day before the last decision: a later number would bear an earlier date."""
    return salah(
        "NOMOR-014",
        str(path),
        None,
        f"tanggal {tulis(tanggal)} lebih awal daripada keputusan terakhir tahun itu "
        f"({tulis(akhir)}; nomor urut terakhir {urut}), jadi nomor berikutnya bertanggal mundur",
        "pakai tanggal itu atau sesudahnya; SK lama yang belum tercatat ditulis sendiri `nomor` "
        "dan `tanggal`-nya di profil dan di buku",
    )


def setengah(tugas: Tugas) -> Problem:
    """Tell an SK of which only the number or only the date is written."""
    return Problem(
        "NOMOR-015",
        Severity.KESALAHAN,
        Place(part=_bagian(tugas)),
        "SK ini mempunyai `nomor` tanpa `tanggal`, atau sebaliknya, jadi nomornya tidak diambilkan",
        "lengkapi keduanya menurut SK aslinya, atau hapus keduanya agar nomornya diambilkan",
    )


def isi_lain(baris: Baris, tugas: Tugas) -> Problem:
    """Tell that an item already has a number, and says something else now."""
    return Problem(
        "NOMOR-016",
        Severity.KESALAHAN,
        Place(part=_bagian(tugas)),
        f"butir ini sudah ditetapkan dengan nomor {baris.nomor} tanggal {tulis(baris.tanggal)} "
        f"(baris {baris.letak} buku), tetapi isinya kini lain",
        "bila ini pembetulan SK itu, tulis nomor dan tanggalnya pada butir ini; bila SK baru, "
        f"sebut yang lama pada `mencabut` atau `perubahan` dengan `nomor: {baris.nomor}`",
    )


def kembar(baris: Baris, tugas: Tugas) -> Problem:
    """Tell an item that says the same as one that has a number."""
    return Problem(
        "NOMOR-018",
        Severity.KESALAHAN,
        Place(part=_bagian(tugas)),
        f"butir ini sama persis dengan butir lain yang sudah bernomor {baris.nomor}",
        "hapus salah satunya; satu keputusan satu nomor",
    )


def pernah(baris: Baris, tugas: Tugas) -> Problem:
    """Tell, on a draft, that the item was issued when it said something else."""
    return Problem(
        "NOMOR-016",
        Severity.SARAN,
        Place(part=_bagian(tugas)),
        f"butir ini pernah ditetapkan dengan nomor {baris.nomor} tanggal {tulis(baris.tanggal)}; "
        "isinya kini lain, jadi dicetak sebagai rancangan",
        "bila ini pembetulan SK itu, tulis nomor dan tanggalnya pada butir ini",
    )


def dipakai_lagi(sk: Pengurus | Keputusan, tugas: Tugas) -> Problem:
    """Tell that an SK keeps the number and day it has in the register."""
    hari = tulis(sk.tanggal) if sk.tanggal else ""
    return Problem(
        "NOMOR-017",
        Severity.PERINGATAN,
        Place(part=_bagian(tugas)),
        f"SK ini sudah ditetapkan dengan nomor {sk.nomor} tanggal {hari}; nomor dan tanggal itu "
        "dipakai lagi",
        "bila yang dimaksud SK baru, ubah isinya (misalnya masa bakti, atau `mencabut` SK lama)",
    )


def _bagian(tugas: Tugas) -> str:
    return "{}[{}]".format(*tugas.sk) if tugas.sk else tugas.templat.nama
