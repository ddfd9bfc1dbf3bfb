"""The user's Word file as a package of parts: read with limits, packed with a seal."""

from __future__ import annotations

import io
import re
import stat
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from drafter.problem import InputError, Place, Problem, Severity
from drafter.render.segel import read_part

BATAS_BERKAS = 20 * 1024 * 1024  # bytes on disk
BATAS_ISI = 60 * 1024 * 1024  # bytes of all parts, unpacked
BATAS_BAGIAN = 2_000
_BATAS_TEKS = 4 * 1024 * 1024  # bytes of one part that is read as a template
_OLE = b"\xd0\xcf\x11\xe0"
_MAMPAT = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_WAJIB = ("[Content_Types].xml", "_rels/.rels", "word/document.xml")
_RUSAK = (
    *(zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError),
    *(OverflowError, LookupError, OSError),
)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)

Bagian = tuple[str, bytes]

# kind: (code, message, remedy)
_TOLAK: dict[str, tuple[str, str, str]] = {
    "tiada": ("WORD-001", "templat Word ini tidak ada", "periksa nama folder dan berkasnya"),
    "jenis": (
        "WORD-002",
        "ini bukan berkas biasa, melainkan folder atau perangkat",
        "tunjuk berkas .docx",
    ),
    "besar": (
        "WORD-003",
        "templat Word ini terlalu besar (paling besar 20 MB, dan 60 MB sesudah dibuka)",
        "hapus atau kecilkan gambar di dalamnya, lalu simpan lagi",
    ),
    "lama": (
        "WORD-004",
        "ini bukan Word .docx, melainkan Word lama (.doc) atau berkas yang diberi sandi",
        "buka di Word, hapus sandinya bila ada, lalu simpan sebagai Word Document (.docx)",
    ),
    "rusak": (
        "WORD-005",
        "berkas ini rusak atau bukan Word .docx",
        "buka di Word lalu simpan lagi sebagai Word Document (.docx)",
    ),
    "makro": (
        "WORD-006",
        "templat ini memuat makro; makro tidak dijalankan dan tidak disalin",
        "simpan sebagai Word Document (.docx) tanpa makro",
    ),
    "sandi": (
        "WORD-007",
        "templat ini memuat deklarasi XML yang tidak diizinkan",
        "buka di Word lalu simpan lagi sebagai Word Document (.docx)",
    ),
    "luar": (
        "WORD-012",
        "templat ini mengambil isi dari jaringan saat dibuka: gambar tertaut, templat terlampir",
        "di Word, putuskan tautannya (Berkas, Info, Edit Tautan ke Berkas), lalu simpan lagi",
    ),
    "panjang": (
        "WORD-013",
        "templat Word ini terlalu panjang (lebih dari 5.000 paragraf)",
        "hapus paragraf kosong yang tidak terpakai, atau bagi templatnya",
    ),
    "baca": (
        "WORD-008",
        "templat Word ini tidak dapat dibaca",
        "periksa izin bacanya, dan tutup program lain yang sedang memakainya",
    ),
}


@dataclass(frozen=True, slots=True)
class Word:
    """A Word template as read: where from, its bytes, its parts in their order."""

    path: Path
    data: bytes
    bagian: tuple[Bagian, ...]


def baca(path: Path) -> Word:
    """Read a ``.docx`` file.

    Raises:
        InputError: it is absent, no Word file, too large packed or unpacked, damaged, protected,
            or carries macros or XML declarations that a Word file has no use for.
    """
    data = _data(path)
    if data.startswith(_OLE):
        raise tolak("lama", path)
    try:
        bagian = tuple(_bagian(data, path))
    except _RUSAK as galat:
        raise tolak("rusak", path) from galat
    nama = [n for n, _ in bagian]
    if len(set(nama)) != len(nama) or not set(_WAJIB) <= set(nama):
        raise tolak("rusak", path)
    if any(n.lower().endswith("vbaproject.bin") for n in nama) or _bermakro(bagian):
        raise tolak("makro", path)
    if any(_DTD.search(_latin(isi)) for n, isi in bagian if n.endswith((".xml", ".rels"))):
        raise tolak("sandi", path)
    return Word(path, data, bagian)


def _bermakro(bagian: Sequence[Bagian]) -> bool:
    """Whether the package says of itself that it may hold macros (``.docm`` renamed)."""
    return b"macroenabled" in _latin(dict(bagian)["[Content_Types].xml"]).lower()


def _latin(isi: bytes) -> bytes:
    """The bytes of a part as Latin text, also when it is written in UTF-16."""
    return isi.replace(b"\0", b"") if isi[:2] in _UTF16 or b"\0" in isi[:4] else isi


def bongkar(data: bytes) -> tuple[Bagian, ...]:
    """Name and contents of every part of a package this program has just made."""
    with zipfile.ZipFile(io.BytesIO(data)) as paket:
        return tuple((x.filename, paket.read(x)) for x in paket.infolist())


def _data(path: Path) -> bytes:
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode):
            raise tolak("jenis", path)
        if info.st_size > BATAS_BERKAS:
            raise tolak("besar", path)
        return path.read_bytes()
    except FileNotFoundError as galat:
        raise tolak("tiada", path) from galat
    except (OSError, ValueError) as galat:
        raise tolak("baca", path) from galat


def _bagian(data: bytes, path: Path) -> list[Bagian]:
    """Unpack part by part; what a header says of a size is not believed."""
    with zipfile.ZipFile(io.BytesIO(data)) as paket:
        anggota = [x for x in paket.infolist() if not x.is_dir()]
        if len(anggota) > BATAS_BAGIAN:
            raise tolak("besar", path)
        if any(x.compress_type not in _MAMPAT for x in anggota):
            raise tolak("rusak", path)
        sisa = BATAS_ISI
        hasil: list[Bagian] = []
        for satu in anggota:
            teks = satu.filename.endswith((".xml", ".rels"))
            isi = read_part(paket, satu, min(sisa, _BATAS_TEKS) if teks else sisa)
            if isi is None:
                raise tolak("besar", path)
            sisa -= len(isi)
            hasil.append((satu.filename, isi))
    return hasil


def tolak(jenis: str, path: Path) -> InputError:
    """Make the refusal of a Word file; ``jenis`` is a key of the table above."""
    kode, pesan, saran = _TOLAK[jenis]
    return InputError(Problem(kode, Severity.KESALAHAN, Place(str(path)), pesan, saran))


def nama_bagian(bagian: Sequence[Bagian]) -> tuple[str, ...]:
    """The parts that hold text a person sees: body, headers, footers, notes; in that order."""
    pola = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
    urutan = ("document", "header", "footer", "footnotes", "endnotes")
    cocok = [n for n, _ in bagian if pola.fullmatch(n)]
    return tuple(sorted(cocok, key=lambda n: (next(i for i, u in enumerate(urutan) if u in n), n)))
