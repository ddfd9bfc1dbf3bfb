"""How numbers, ids and names of places are spelled."""

from __future__ import annotations

import re

from drafter.law.model import Jenis


def susun_id(jenis: str, nomor: str, tahun: str, wilayah: str = "") -> str:
    """The id of a regulation: ``uu-6-2014``, ``perbup-lombok-utara-20-2017``.

    A number that ends with its year does not repeat it: ``permensos-77-huk-2010``. ``wilayah`` is
    the place with its word (``Kabupaten Lombok Utara``).
    """
    tempat = wilayah.partition(" ")[2]
    bagian = (jenis, tempat, nomor, "" if memuat_tahun(nomor, tahun) else tahun)
    return "-".join(siput(x) for x in bagian if x)


def memuat_tahun(nomor: str, tahun: str) -> bool:
    """Whether the number ends with the year, so that the name does not print it again."""
    return nomor.endswith(f"/{tahun}")


def siput(teks: str) -> str:
    """Lower-case letters and digits with hyphens between: ``77/HUK/2010`` -> ``77-huk-2010``."""
    return re.sub(r"[^a-z0-9]+", "-", teks.casefold()).strip("-")


def nama_wilayah(jenis: Jenis, wilayah: str) -> str:
    """Kind and place: ``Peraturan Daerah Kabupaten Lombok Tengah``, ``Peraturan Bupati Bima``."""
    nama = wilayah.partition(" ")[2]
    isi = {"provinsi": nama, "kabupaten": wilayah, "nama_kabupaten": nama, "desa": nama}
    return jenis.nama.format_map(isi).strip()


# What villages call things, and the words that titles use.
_SINGKATAN = {
    "apbn": "anggaran pendapatan dan belanja negara",
    "apbdes": "anggaran pendapatan dan belanja desa",
    "bpd": "badan permusyawaratan desa",
    "bumdes": "badan usaha milik desa",
    "ham": "hak asasi manusia",
    "ktr": "kawasan tanpa rokok",
    "kip": "keterbukaan informasi publik",
    "ntb": "nusa tenggara barat",
    "ntt": "nusa tenggara timur",
    "ormas": "organisasi kemasyarakatan",
    "pkdrt": "penghapusan kekerasan dalam rumah tangga",
    "kuhp": "kitab undang undang hukum pidana",
    "lad": "lembaga adat desa",
    "lkd": "lembaga kemasyarakatan desa",
    "phbs": "perilaku hidup bersih dan sehat",
    "pkk": "pemberdayaan dan kesejahteraan keluarga",
    "pokja": "kelompok kerja",
    "pokjanal": "kelompok kerja operasional",
    "posyandu": "pos pelayanan terpadu",
    "spm": "standar pelayanan minimal",
    "stbm": "sanitasi total berbasis masyarakat",
    "tpks": "tindak pidana kekerasan seksual",
}


def panjangkan(kata: str) -> list[str]:
    """The words that a lower-case abbreviation stands for; any other word is itself."""
    return _SINGKATAN.get(kata, kata).split()
