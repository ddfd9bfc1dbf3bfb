"""Villages with words of their own, for whom every regulation is drafted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import Tugas
from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import Naskah
from drafter.profile.model import Desa

# Every topic, its choices left to the law: each text as it is for a village that says nothing more.
TOPIK = "lembaga_adat: {}\nusia_perkawinan: {}\nphbs: {}\nsampah: {}\nbank_sampah: {}\n"
ORANG = """\
pejabat:
  kepala_desa: {nama: Maimun}
  sekretaris_desa: {nama: Salim}
bpd: {ketua: Rahman}
"""
BALI = """\
kode: 51.08.01.2012
nama: Tinga-tinga
kecamatan: Gerokgak
kabupaten: Buleleng
provinsi: Bali
istilah: {kepala_desa: Perbekel, dusun: Banjar Dinas, kepala_dusun: Kelian Banjar Dinas}
dusun: [Kajanan, Kelodan]
posyandu: [{nama: Amerta, dusun: Kajanan}]
"""
NAGARI = """\
kode: 13.06.01.2001
nama: Koto Gadang
kecamatan: Ampek Koto
kabupaten: Agam
provinsi: Sumatera Barat
istilah: {desa: Nagari, kepala_desa: Wali Nagari, dusun: Jorong, kepala_dusun: Wali Jorong}
dusun: [Gantiang, Sutijo]
posyandu: [{nama: Kenanga, dusun: Gantiang}]
"""
GAMPONG = """\
kode: 11.06.02.2001
nama: Lampuuk
kecamatan: Lhoknga
kabupaten: Aceh Besar
provinsi: Aceh
istilah:
  desa: Gampong
  kepala_desa: Keuchik
  bpd: Tuha Peut Gampong
  bpd_singkat: Tuha Peut
  peraturan_desa: Reusam Gampong
  dusun: Jurong
  kepala_dusun: Kepala Jurong
dusun: [Meunasah Balee, Meunasah Cut]
posyandu: [{nama: Seulanga, dusun: Meunasah Cut}]
"""


def peraturan(desa: Desa, pada: date) -> Iterator[tuple[Tugas, Naskah]]:
    """Every Perdes and Perkades of the program for a village, also one it refuses unasked."""
    tanpa_setempat = Path(__file__)  # no folder above it has a templat/ of its own
    for templat in Pustaka.standar().daftar():
        if templat.jenis != "sk":
            tugas = Tugas(templat, None, "", tanpa_setempat)
            naskah, problems = susun(tugas, desa, "0" * 64, Opsi(pada, rancangan=True))
            assert naskah is not None, [str(p) for p in problems]
            yield tugas, naskah


def baris(semua: str) -> list[list[str]]:
    """The table of the lampiran: its rows with their cells."""
    return [
        [sel.strip() for sel in x.strip().strip("|").split("|")]
        for x in semua.split("\n")
        if x.startswith("|")
    ]
