"""LibreOffice opens the file, reads our words in our order, and computes the same numbers."""

from __future__ import annotations

import re
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from drafter.naskah.nodes import Acuan
from drafter.render.blok import BlokTabel, Cetakan, Gaya, Tingkat
from drafter.render.docx import bookmark, write
from drafter.render.docx.paket import pack
from tests.render.contoh import baris, batang, cetakan, cetakan_contoh
from tests.render.docx.bantu import F4, parts, root, w
from tests.render.kata import kata, kata_blok

pytestmark = pytest.mark.lengkap

TXT = "txt:Text (encoded):UTF8"


@pytest.fixture(scope="module")
def profil(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user profile of LibreOffice for these tests alone."""
    return tmp_path_factory.mktemp("libreoffice")


def ubah(data: bytes, jenis: str, profil: Path, folder: Path) -> bytes:
    """Convert a Word file with LibreOffice."""
    asal = folder / "naskah.docx"
    asal.write_bytes(data)
    perintah = ["soffice", f"-env:UserInstallation={profil.as_uri()}", "--headless"]
    perintah += ["--convert-to", jenis, "--outdir", str(folder / "hasil"), str(asal)]
    subprocess.run(perintah, check=True, capture_output=True, timeout=120)
    return (folder / "hasil" / f"naskah.{jenis.partition(':')[0]}").read_bytes()


def _tanpa_tabel() -> Cetakan:
    """The example without the table, whose heading a PDF repeats."""
    return cetakan(*(b for b in cetakan_contoh().blok if not isinstance(b, BlokTabel)))


def test_its_words_are_the_words_of_the_blocks(profil: Path, tmp_path: Path) -> None:
    teks = ubah(write(cetakan_contoh(), F4), TXT, profil, tmp_path).decode("utf-8-sig")
    assert kata(teks) == kata_blok(cetakan_contoh())


def test_the_numbers_it_computes_are_those_the_fields_show(profil: Path, tmp_path: Path) -> None:
    isi = parts(write(_tanpa_tabel(), F4))
    basi, jumlah = re.subn(
        r"(<w:fldSimple [^>]*><w:r><w:t[^>]*>)[^<]*",
        r"\1BASI",
        isi["word/document.xml"].decode(),
    )
    assert jumlah > 10
    isi["word/document.xml"] = basi.encode()
    pdf = PdfReader(BytesIO(ubah(pack(isi.items()), "pdf", profil, tmp_path)))
    teks = "\n".join(re.sub(r"\A\s*- \d+ -", "", p.extract_text()) for p in pdf.pages)
    assert "BASI" not in teks
    # a word spaced out in a justified line may come in pieces: compare the letters
    assert "".join(kata(teks)) == "".join(kata_blok(_tanpa_tabel()))


def test_every_bookmark_survives_being_saved_again(profil: Path, tmp_path: Path) -> None:
    asli = write(cetakan_contoh(), F4)
    kembali = ubah(asli, "docx:Office Open XML Text", profil, tmp_path)
    nama = [{b.get(w("name")) for b in root(x).iter(w("bookmarkStart"))} for x in (asli, kembali)]
    assert bookmark("jenis.daftar~1") in nama[0]
    assert nama[0] <= nama[1]


def test_what_is_put_in_by_its_style_moves_the_rest_and_every_reference(
    profil: Path, tmp_path: Path
) -> None:
    blok = (
        batang(Gaya.PASAL, Tingkat.PASAL, "Pasal 1", label="satu"),
        batang(Gaya.AYAT, Tingkat.AYAT, "(1)", "lama", label="satu.lama"),
        baris(Gaya.ISI, "lihat ", Acuan("satu", "Pasal 1"), " ayat ", Acuan("satu.lama", "(1)")),
    )
    isi = parts(write(cetakan(*blok), F4))
    dokumen = isi["word/document.xml"].decode()
    for gaya in ("Pasal", "Ayat"):
        awal = f'<w:p><w:pPr><w:pStyle w:val="{gaya}"/></w:pPr>'
        dokumen = dokumen.replace(awal, f"{awal}<w:r><w:t>baru</w:t></w:r></w:p>{awal}", 1)
    isi["word/document.xml"] = dokumen.encode()
    pdf = PdfReader(BytesIO(ubah(pack(isi.items()), "pdf", profil, tmp_path)))
    teks = " ".join(pdf.pages[0].extract_text().split())
    assert teks == "Pasal 1baru Pasal 2 (1) baru (2) lama lihat Pasal 2 ayat (2)"
