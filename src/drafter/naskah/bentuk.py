"""The fixed form of each kind of village product, as a table; and of a Keputusan above it.

Source: Lampiran Permendagri 111/2014 (form of the Perdes) and Lampiran II UU 12/2011 (rahmat,
diktum, penutup). Words in braces are keys of the village's glossary (``istilah``), so that
Perbekel or Nagari stand wherever the form has Kepala Desa or Desa.
"""

from __future__ import annotations

from dataclasses import dataclass

RANCANGAN = "RANCANGAN"
RAHMAT = "DENGAN RAHMAT TUHAN YANG MAHA ESA"
MEMUTUSKAN = "MEMUTUSKAN:"
MENETAPKAN = "Menetapkan"
TITIK_NOMOR = "..."
TITIK_TANGGAL = "." * 30
TITIK_NAMA = "." * 40


@dataclass(frozen=True, slots=True)
class Bentuk:
    """What the form of one kind fixes.

    Attributes:
        jenis: ``perdes``, ``perkades``, ``sk``.
        sebutan: glossary key of the kind's name (``Peraturan Desa``).
        rahmat: True printed, False not; None leaves it to the profile (``bentuk``).
        kesepakatan: whether the agreement with the BPD stands above MEMUTUSKAN.
        berkala: glossary key of the gazette, or empty when it is not promulgated.
        diktum: whether the body is diktum (KESATU, ...) instead of pasal.
        penetap: glossary key of the office that signs.
        wilayah: the area on the second line of the heading: ``kabupaten`` or ``provinsi``.
    """

    jenis: str
    sebutan: str
    rahmat: bool | None
    kesepakatan: bool
    berkala: str
    diktum: bool
    penetap: str = "kepala_desa"
    wilayah: str = "kabupaten"


BENTUK: dict[str, Bentuk] = {
    b.jenis: b
    for b in (
        Bentuk("perdes", "peraturan_desa", True, True, "lembaran_desa", False),
        Bentuk("perkades", "peraturan_kepala_desa", True, False, "berita_desa", False),
        Bentuk("sk", "keputusan_kepala_desa", None, False, "", True),
    )
}

# The levels that sign a Keputusan; above the village there is no other kind.
TINGKAT: dict[str, Bentuk] = {
    "desa": BENTUK["sk"],
    "kecamatan": Bentuk("sk", "keputusan_camat", None, False, "", True, "camat"),
    "kabupaten": Bentuk("sk", "keputusan_bupati", None, False, "", True, "bupati", "provinsi"),
}


def bentuk(jenis: str, tingkat: str) -> Bentuk:
    """The form of a kind of document at a level: ``desa``, ``kecamatan``, ``kabupaten``."""
    return TINGKAT[tingkat] if jenis == "sk" else BENTUK[jenis]
