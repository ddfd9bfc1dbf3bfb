"""The register of issued decisions on disk: where it is, reading it, adding one line."""

from __future__ import annotations

import errno
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.keluaran.galat_nomor import tak_tertulis
from drafter.keluaran.tulis import ganti
from drafter.nomor.baca import MAX_BYTES, baca
from drafter.nomor.baris import Baris, Buku, salah
from drafter.nomor.periksa import Aturan, Luar
from drafter.nomor.tambah import tambah
from drafter.problem import DraftError, Place, Problem, Severity

if TYPE_CHECKING:
    from drafter.profile.load import Hasil
    from drafter.profile.model import Desa
    from drafter.profile.model_keputusan import Keputusan
    from drafter.profile.model_lembaga import Pengurus


def tempat_buku(desa: Desa, profil: Path) -> Path:
    """Where the register of a village is: named in its profile, or beside it."""
    from drafter.profile.model_penomoran import AKHIRAN_BUKU

    nama = desa.penomoran.buku
    if nama is None:
        return profil.with_name(f"{profil.stem}{AKHIRAN_BUKU}")
    return profil.parent / nama.replace("{kode_desa}", desa.kode)


def buku_bersama(hasil: Hasil) -> Problem | None:
    """Tell a register that all villages of a folder would share: each has its own numbers."""
    from drafter.profile.waris import WILAYAH

    desa = hasil.desa
    if desa is None or desa.penomoran.buku is None or "{kode_desa}" in desa.penomoran.buku:
        return None
    masalah = hasil.place(
        Problem(
            "NOMOR-011",
            Severity.KESALAHAN,
            Place(part="penomoran.buku"),
            "semua desa di folder ini akan memakai satu buku keputusan",
            "tulis `{kode_desa}` dalam nama bukunya, atau pindahkan `buku` ke profil desa",
        )
    )
    return masalah if Path(masalah.place.file or "").name == WILAYAH else None


def baca_buku(path: Path) -> Buku:
    """Read the register; one that is not there yet has no line."""
    try:
        data = _bita(path)
    except OSError as galat:
        return Buku(str(path), problems=(_tak_terbaca(path, galat),))
    return baca(data, str(path))


def catat(path: Path, baris: Baris) -> Buku:
    """Add one line, whole or not at all; what was there stays byte for byte.

    Raises:
        DraftError: the register cannot be added to, or the disk refuses.
    """
    try:
        _boleh(path)
        baru = tambah(_bita(path), str(path), baris)
        ganti(path, baru)
    except OSError as galat:
        raise DraftError(tak_tertulis(path, galat)) from galat
    return baca(baru, str(path))


def aturan(desa: Desa) -> Aturan:
    """How this village numbers its decisions."""
    return Aturan(desa.penomoran.terbaca, desa.penomoran.kode_desa or desa.kode)


def luar(desa: Desa) -> tuple[Luar, ...]:
    """The SK whose numbers are written in the profile."""
    from drafter.compose.rencana import sebutan_sk, siput

    return tuple(
        Luar(sk.nomor, sk.tanggal, f"{ulang}[{i}]", siput(sebutan_sk(sk)), sidik(ulang, sk))
        for ulang, i, sk in desa.semua_sk()
        if sk.nomor is not None and sk.tanggal is not None
    )


def sidik(ulang: str, sk: Pengurus | Keputusan) -> str:
    """Digest of what an SK says, whatever its number, date and place in the profile.

    It begins with a letter and a hyphen: a spreadsheet must not take it for a number.
    """
    import hashlib
    import json

    isi = sk.model_dump(mode="json", exclude={"nomor", "tanggal"}, exclude_defaults=True)
    teks = json.dumps([ulang, isi], ensure_ascii=False, sort_keys=True)
    return f"s-{hashlib.sha256(teks.encode()).hexdigest()[:16]}"


def _bita(path: Path) -> bytes:
    """The bytes of the register, at most a few more than it may have; none when it is not there."""
    try:
        keadaan = path.lstat()
    except FileNotFoundError:
        return b""
    if not stat.S_ISREG(keadaan.st_mode):
        raise OSError(errno.EISDIR, "not a regular file")
    with path.open("rb") as berkas:
        return berkas.read(MAX_BYTES + 1)


def _boleh(path: Path) -> None:
    """A file marked read-only is not replaced, even where its folder would allow it."""
    if path.exists() and not path.stat().st_mode & stat.S_IWUSR:
        raise DraftError(tak_tertulis(path))


def _tak_terbaca(path: Path, galat: OSError) -> Problem:
    biasa = galat.errno == errno.EISDIR
    pesan = "Buku keputusan ini bukan berkas biasa." if biasa else "Buku keputusan tidak terbaca."
    saran = "Periksa nama dan izin bacanya, dan tutup program lain yang sedang memakainya."
    return salah("NOMOR-001", str(path), None, pesan, saran)
