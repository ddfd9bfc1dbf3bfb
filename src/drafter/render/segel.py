"""The seal: how a file we wrote is told from one a person has edited.

Every file carries the SHA-256 of its own contents, computed with the seal's place filled with
:data:`KOSONG`. A file whose seal still fits may be replaced without asking; one whose seal no
longer fits holds somebody's work; one without a seal was never ours. The seal guards against
accidents, not against forgery: whoever knows the rule can seal anything.

Two shapes. A DOCX is sealed over its parts, so that the seal does not depend on the compressor,
and keeps the seal in the custom property ``drafter.segel``. Everything else (PDF, HTML, text) is
one run of bytes in which the word ``segel=`` is followed by the 64 hex digits, once or more.
"""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from collections.abc import Iterable
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from drafter.naskah.nodes import Provenans

KOSONG = "0" * 64
BAGIAN_SIFAT = "docProps/custom.xml"

_BATAS_ISI = 50 * 1024 * 1024  # bytes, of a file and of all its unpacked parts
_BATAS_BAGIAN = 2_000
_BATAS_NILAI = 8  # different seals tried in one file
_POTONG = 1 << 20
_POLOS = re.compile(rb"segel=([0-9a-f]{64})")
_SIFAT = re.compile(rb'name="drafter\.segel"[^>]{0,200}>\s*<(?:\w+:)?lpwstr>([0-9a-f]{64})<')
_MAMPAT = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_RUSAK = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    RuntimeError,  # encrypted; NotImplementedError is one of these
    ValueError,
    OverflowError,
    LookupError,
)


class Keadaan(StrEnum):
    """What the seal of a file says."""

    UTUH = "utuh"  # ours, as we wrote it
    DISUNTING = "disunting"  # ours, changed since
    ASING = "asing"  # not ours, or not readable


def bidang(provenans: Provenans) -> tuple[tuple[str, str], ...]:
    """What every file tells of its making, whatever its format: (field, value), in one order."""
    return (
        ("templat", provenans.templat),
        ("sidik_templat", provenans.sidik_templat),
        ("sidik_profil", provenans.sidik_profil),
        ("kode_desa", provenans.kode_desa),
        ("tanggal_hukum", provenans.tanggal_hukum),
        ("versi", provenans.versi),
    )


def keterangan(provenans: Provenans, sidik: str) -> str:
    """Write the provenance of a file as one line of ASCII that ends with an empty seal.

    Args:
        provenans: what the draft was made from.
        sidik: digest of the canonical text (SHA-256, hex).

    Values are percent-encoded, so a space always separates two fields and no writer has a reason
    to store the line in an encoding in which the seal could not be found again.
    """
    semua = (*bidang(provenans), ("sidik_naskah", sidik))
    isi = " ".join(f"{kunci}={quote(nilai, safe='/:+')}" for kunci, nilai in semua)
    return f"drafter {isi} segel={KOSONG}"


def segel_bagian(parts: Iterable[tuple[str, bytes]]) -> str:
    """Return the seal of a package: SHA-256 (hex) over the digests of its parts, sorted by name.

    Args:
        parts: name and contents of every part, in any order; :data:`BAGIAN_SIFAT` with the value
            of ``drafter.segel`` being :data:`KOSONG`.
    """
    return segel_sidik((nama, sha256(isi).hexdigest()) for nama, isi in parts)


def segel_sidik(parts: Iterable[tuple[str, str]]) -> str:
    """The same from name and SHA-256 (hex) of every part, for whoever has them already."""
    baris = "".join(f"{sidik} {nama}\n" for nama, sidik in sorted(parts))
    return sha256(baris.encode()).hexdigest()


def segel_polos(data: bytes) -> bytes:
    """Fill in every empty seal of ``data``; the length does not change.

    Raises:
        ValueError: ``data`` has no ``segel=`` followed by :data:`KOSONG`.
    """
    tempat = b"segel=" + KOSONG.encode()
    if tempat not in data:
        raise ValueError("no empty seal in the data")
    return data.replace(tempat, b"segel=" + sha256(data).hexdigest().encode())


def keadaan(path: Path) -> Keadaan:
    """Say what the seal of the file at ``path`` tells.

    Never raises: what is absent, not a regular file, larger than 50 MB (packed or unpacked),
    damaged or encrypted is :attr:`Keadaan.ASING`.
    """
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode) or info.st_size > _BATAS_ISI:
            return Keadaan.ASING
        data = path.read_bytes()
        if data.startswith(b"PK"):
            return _keadaan_paket(path)
    except _RUSAK:
        return Keadaan.ASING
    return _keadaan_polos(data)


def _keadaan_polos(data: bytes) -> Keadaan:
    """Try each value found: the text of a file may itself speak of seals."""
    nilai = list(dict.fromkeys(m[1] for m in _POLOS.finditer(data)))
    for segel in nilai[:_BATAS_NILAI]:
        asli = data.replace(b"segel=" + segel, b"segel=" + KOSONG.encode())
        if sha256(asli).hexdigest().encode() == segel:
            return Keadaan.UTUH
    return Keadaan.DISUNTING if nilai else Keadaan.ASING


def _keadaan_paket(path: Path) -> Keadaan:
    with zipfile.ZipFile(path) as paket:
        anggota = paket.infolist()
        if len(anggota) > _BATAS_BAGIAN or any(a.compress_type not in _MAMPAT for a in anggota):
            return Keadaan.ASING
        sisa = _BATAS_ISI
        bagian: list[tuple[str, bytes]] = []
        for satu in anggota:
            isi = read_part(paket, satu, sisa)
            if isi is None:
                return Keadaan.ASING
            sisa -= len(isi)
            bagian.append((satu.filename, isi))
    return _cocokkan(bagian)


def read_part(paket: zipfile.ZipFile, satu: zipfile.ZipInfo, batas: int) -> bytes | None:
    """Read one part, or None when it unpacks to more than ``batas`` bytes (its header may lie)."""
    isi = bytearray()
    with paket.open(satu) as aliran:
        while potong := aliran.read(_POTONG):
            isi += potong
            if len(isi) > batas:
                return None
    return bytes(isi)


def _cocokkan(bagian: list[tuple[str, bytes]]) -> Keadaan:
    sifat = next((isi for nama, isi in bagian if nama == BAGIAN_SIFAT), b"")
    cocok = _SIFAT.search(sifat)
    if cocok is None:
        return Keadaan.ASING
    kosong = sifat[: cocok.start(1)] + KOSONG.encode() + sifat[cocok.end(1) :]
    asli = [(nama, kosong if isi is sifat else isi) for nama, isi in bagian]
    return Keadaan.UTUH if segel_bagian(asli).encode() == cocok[1] else Keadaan.DISUNTING
