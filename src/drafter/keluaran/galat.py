"""What can go wrong with a file on disk, told with its remedy."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path

from drafter.problem import Place, Problem, Severity

KODE_CACAT = "KELUARAN-099"
STATUS_CACAT = 70  # our own fault (EX_SOFTWARE)

# kind: (code, message, remedy)
_TULIS: dict[str, tuple[str, str, str]] = {
    "disunting": (
        "KELUARAN-001",
        "berkas ini sudah disunting orang sesudah dibuat, jadi tidak ditimpa",
        "simpan suntingan itu dengan nama lain, atau tambahkan --timpa bila boleh hilang",
    ),
    "asing": (
        "KELUARAN-002",
        "sudah ada berkas bernama sama yang bukan buatan drafter, jadi tidak ditimpa",
        "pindahkan berkas itu, pilih folder lain dengan -o, atau tambahkan --timpa",
    ),
    "folder": (
        "KELUARAN-003",
        "nama ini sudah dipakai sebuah folder",
        "ganti nama folder itu atau pilih folder keluaran lain dengan -o",
    ),
    "ada": (
        "KELUARAN-012",
        "berkas ini sudah ada dan tidak ditimpa",
        "sunting berkas itu, atau pilih nama lain dengan -o",
    ),
    "penuh": (
        "KELUARAN-004",
        "ruang penyimpanan penuh; berkas tidak ditulis",
        "kosongkan ruang atau pilih folder di media lain dengan -o, lalu ulangi",
    ),
    "terlarang": (
        "KELUARAN-005",
        "tidak dapat ditulisi: hanya-baca, bukan hak Anda, atau sedang dibuka di Word",
        "tutup berkasnya di program lain, atau pilih folder milik Anda dengan -o",
    ),
    "jalan": (
        "KELUARAN-006",
        "folder tujuan tidak dapat dibuat karena namanya sudah dipakai sebuah berkas",
        "ganti nama berkas itu atau pilih folder lain dengan -o",
    ),
    "lain": (
        "KELUARAN-007",
        "berkas tidak dapat ditulis",
        "periksa media penyimpanan dan nama foldernya, lalu ulangi",
    ),
    "luar": (
        "KELUARAN-008",
        "tempat ini berada di luar folder keluaran (ada tautan yang mengarah ke luar)",
        "hapus tautan di dalam folder keluaran, atau pilih folder lain dengan -o",
    ),
    "panjang": (
        "KELUARAN-009",
        "nama jalurnya terlalu panjang untuk komputer ini",
        "pilih folder keluaran yang jalurnya lebih pendek dengan -o, misalnya C:\\desa",
    ),
}

_MENURUT_ERRNO: dict[int, str] = {
    errno.ENOSPC: "penuh",
    errno.EFBIG: "penuh",
    getattr(errno, "EDQUOT", errno.ENOSPC): "penuh",
    errno.EACCES: "terlarang",
    errno.EPERM: "terlarang",
    errno.EROFS: "terlarang",
    errno.EBUSY: "terlarang",
    errno.EISDIR: "folder",
    errno.ENOTDIR: "jalan",
    errno.EEXIST: "jalan",
    errno.ENAMETOOLONG: "panjang",
}


def masalah_tulis(jenis: str, path: Path) -> Problem:
    """Tell one of the known hindrances of a file."""
    kode, pesan, saran = _TULIS[jenis]
    return Problem(kode, Severity.KESALAHAN, Place(str(path)), pesan, saran)


def masalah_os(path: Path, galat: OSError) -> Problem:
    """Tell what the operating system refused."""
    return masalah_tulis(_MENURUT_ERRNO.get(galat.errno or 0, "lain"), path)


def masalah_kosong(jalur: Sequence[Path]) -> Problem:
    """Tell that there is no profile in what was named."""
    return Problem(
        "KELUARAN-010",
        Severity.KESALAHAN,
        Place(", ".join(str(p) for p in jalur)),
        "tidak ada profil desa (.yaml) di sini",
        "periksa nama foldernya, atau buat profil dengan drafter profil baru",
    )


def masalah_templat(path: Path) -> Problem:
    """Tell that a template file the user named is not there."""
    return Problem(
        "KELUARAN-014",
        Severity.KESALAHAN,
        Place(str(path)),
        "berkas templat ini tidak ada",
        "periksa nama folder dan berkasnya; templat bawaan: drafter templat daftar",
    )


def masalah_kembar(profil: Path, lain: Path, kode: str) -> Problem:
    """Tell that two profiles of one run are of the same village."""
    return Problem(
        "KELUARAN-011",
        Severity.KESALAHAN,
        Place(str(profil), part="kode"),
        f"kode {kode} dan nama desa ini sama dengan {lain}; hasilnya akan saling menimpa",
        "betulkan kodenya, atau susun keduanya dengan folder -o yang berbeda",
    )


def masalah_jawaban() -> Problem:
    """Tell that a file of answers ended before the questions did."""
    return Problem(
        "KELUARAN-013",
        Severity.KESALAHAN,
        Place("jawaban"),
        "jawaban habis sebelum semua pertanyaan dijawab; tidak ada yang ditulis",
        "tambahkan satu baris untuk setiap pertanyaan; baris kosong untuk yang dilewati",
    )


def masalah_cacat(tempat: str, galat: Exception) -> Problem:
    """Tell a failure of the program itself, with what its keepers need to know."""
    inti = " ".join(f"{type(galat).__name__}: {galat}".split())[:200]
    return Problem(
        KODE_CACAT,
        Severity.KESALAHAN,
        Place(tempat),
        f"drafter gagal karena cacat program ini sendiri ({inti})",
        "laporkan kepada pengelola drafter beserta perintah Anda dan hasilnya bila diulang "
        "dengan DRAFTER_DEBUG=1",
    )
