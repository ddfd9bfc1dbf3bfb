"""No word of another village in a draft: local terms everywhere, no neighbour's data."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from drafter.keluaran.cetak import cetak
from drafter.law.cite import nama
from drafter.law.load import register
from drafter.render.alir import alir
from drafter.render.blok import KERTAS
from drafter.render.text import teks
from tests.contoh.buatan import BALI, GAMPONG, NAGARI, ORANG, TOPIK, peraturan
from tests.desa import DASAR, desa

KINI = date(2026, 6, 2)
# What stands in law itself and not in the village: titles of regulations, and their subjects.
NASIONAL = sorted((nama(x) for x in register().peraturan.values()), key=len, reverse=True)
TETAP = (
    *("Undang-Undang tentang Desa", "Undang-Undang mengenai Desa", "Badan Usaha Milik Desa"),
    *("BUM Desa", "Desa Adat", "Bendesa Adat", "Lembaga Adat Desa", "Dana Desa"),
)
BOCOR = {
    "bali": (BALI, ["Kepala Desa", "Dusun", "Kepala Dusun", "Wali Nagari", "Keuchik"]),
    "nagari": (NAGARI, ["Desa", "Dusun", "BPD", "LKD", "Perbekel", "Banjar"]),
    "gampong": (GAMPONG, ["Desa", "Dusun", "BPD", "LKD", "Perbekel", "Jorong"]),
}


def tanpa_hukum(isi: str) -> str:
    """A text without the names of national regulations and other fixed terms of law."""
    rapi = " ".join(isi.split())
    for tetap in (*NASIONAL, *TETAP):
        rapi = rapi.replace(tetap, "")
    return rapi


def word(isi: bytes) -> str:
    """All text of a Word file: body, headers, footers, properties."""
    with zipfile.ZipFile(io.BytesIO(isi)) as berkas:
        bagian = [n for n in berkas.namelist() if n.endswith(".xml") and "/theme" not in n]
        semua = [berkas.read(n).decode() for n in bagian if "styles" not in n]
    rapat = [re.sub(r"</w:(?:p|tc|tr)>", " ", x) for x in semua]
    return " ".join(re.sub(r"<[^>]+>", "", x) for x in rapat).replace("\u00a0", " ")


def pdf(isi: bytes) -> str:
    """All text of a PDF, page headers and all."""
    halaman = (h.extract_text() for h in PdfReader(io.BytesIO(isi)).pages)
    return " ".join(halaman).replace("\u00a0", " ").replace("\u00ad", "")


@pytest.mark.parametrize("apa", BOCOR)
def test_the_canonical_text_uses_the_villages_own_words(apa: str, tmp_path: Path) -> None:
    profil, asing = BOCOR[apa]
    _, d = desa(tmp_path, profil + ORANG + TOPIK)
    for tugas, naskah in peraturan(d, KINI):
        isi = tanpa_hukum(teks(alir(naskah).blok))
        for kata in asing:
            ketemu = re.search(rf".{{0,60}}\b{kata}\b.{{0,40}}", isi)
            assert not ketemu, (tugas.templat.nama, kata, ketemu and ketemu[0])


@pytest.mark.lengkap
@pytest.mark.parametrize("apa", BOCOR)
def test_no_other_word_is_in_the_files_headers_and_footers(apa: str, tmp_path: Path) -> None:
    profil, asing = BOCOR[apa]
    _, d = desa(tmp_path, profil + ORANG + TOPIK)
    for tugas, naskah in peraturan(d, KINI):
        halaman = alir(naskah)
        for isi in (
            word(cetak(halaman, "docx", KERTAS["f4"])),
            pdf(cetak(halaman, "pdf", KERTAS["f4"])),
        ):
            bersih = tanpa_hukum(isi)
            assert d.nama in bersih
            for kata in asing:
                assert not re.search(rf"\b{kata}\b", bersih), (tugas.templat.nama, kata)


TETANGGA = {
    "Baru": ("Mekar Jaya", "Umar Bakri"),
    "Biru": ("Lautan Teduh", "Laila Majnun"),
    "Manggis": ("Buah Tangan", "Joko Bodo"),
    "Banjar": ("Banjar Melintang", "Siti Nurbaya"),
}


def tetangga(folder: Path, nama_desa: str) -> list[str]:
    dusun, kepala = TETANGGA[nama_desa]
    isi = DASAR.replace("O'o", nama_desa) + (
        f"dusun: [{dusun}]\npejabat: {{kepala_desa: {{nama: {kepala}}}}}\n"
        f"posyandu: [{{nama: Posyandu {dusun}, dusun: {dusun}}}]\n"
    )
    folder.mkdir()
    return [teks(alir(n).blok) for _, n in peraturan(desa(folder, isi + TOPIK)[1], KINI)]


def test_villages_side_by_side_share_no_data(tmp_path: Path) -> None:
    semua = {n: "\n".join(tetangga(tmp_path / n, n)) for n in TETANGGA}
    for nama_desa, isi in semua.items():
        assert f"Desa {nama_desa}" in isi
        for lain, milik in TETANGGA.items():
            if lain != nama_desa:
                assert not [x for x in (f"Desa {lain}", *milik) if x in isi]


@pytest.mark.parametrize("nama_desa", TETANGGA)
def test_a_village_named_like_a_word_leaves_that_word_alone(nama_desa: str, tmp_path: Path) -> None:
    """The drafts differ from those of an unmistakable name in that name alone."""
    TETANGGA["Xyzwv"] = TETANGGA[nama_desa]
    try:
        lain = tetangga(tmp_path / "x", "Xyzwv")
    finally:
        del TETANGGA["Xyzwv"]
    for asli, samaran in zip(tetangga(tmp_path / "y", nama_desa), lain, strict=True):
        ganti = samaran.replace("XYZWV", nama_desa.upper()).replace("Xyzwv", nama_desa)
        assert " ".join(asli.split()) == " ".join(ganti.split())
