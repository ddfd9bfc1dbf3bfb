"""The file as a whole: its bytes, its properties, its seal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from drafter.render.blok import KERTAS, Gaya, Tingkat
from drafter.render.docx import Kulit, bookmark, dasar, label, write
from drafter.render.segel import Keadaan, keadaan
from tests.render.contoh import batang, cetakan, cetakan_contoh
from tests.render.docx.bantu import F4, parts, root

_SIDIK = """
from hashlib import sha256
from drafter.render.blok import KERTAS
from drafter.render.docx import write
from tests.render.contoh import cetakan_contoh
print(sha256(write(cetakan_contoh(), KERTAS["f4"])).hexdigest())
"""


def _sifat(data: bytes) -> dict[str, str]:
    akar = root(data, "docProps/custom.xml")
    return {p.get("name", ""): "".join(str(t) for t in p.itertext()) for p in akar}


def _proses(seed: str, zona: str) -> str:
    lingkungan = os.environ | {"PYTHONHASHSEED": seed, "TZ": zona, "LC_ALL": "C"}
    akar = Path(__file__).parents[3]
    hasil = subprocess.run(
        [sys.executable, "-c", _SIDIK],
        cwd=akar,
        env=lingkungan,
        capture_output=True,
        text=True,
        check=True,
    )
    return hasil.stdout


def test_the_same_document_is_the_same_bytes_in_every_process() -> None:
    assert _proses("1", "Asia/Makassar") == _proses("77", "America/New_York")


def test_the_same_document_is_the_same_bytes_twice() -> None:
    assert write(cetakan_contoh(), F4) == write(cetakan_contoh(), F4)


def test_provenance_is_in_the_properties() -> None:
    sifat = _sifat(write(cetakan_contoh(), F4))
    assert sifat["drafter.templat"] == "perdes/contoh"
    assert sifat["drafter.sidik_templat"] == "1" * 64
    assert sifat["drafter.sidik_profil"] == "2" * 64
    assert sifat["drafter.sidik_naskah"] == "3" * 64
    assert sifat["drafter.kode_desa"] == "52.02.99.2001"
    assert sifat["drafter.tanggal_hukum"] == "2026-11-21"
    assert sifat["drafter.versi"] == "0.1.0"


def test_the_only_date_is_that_of_the_law() -> None:
    inti = parts(write(cetakan_contoh(), F4))["docProps/core.xml"].decode()
    assert inti.count("2026-11-21T00:00:00Z") == 2
    assert "Contoh &lt;&amp;&gt;</dc:title>" in inti
    assert ">drafter</dc:creator>" in inti


def test_the_seal_fits(tmp_path: Path) -> None:
    berkas = tmp_path / "a.docx"
    berkas.write_bytes(write(cetakan_contoh(), F4))
    assert keadaan(berkas) is Keadaan.UTUH


def test_a_changed_word_breaks_the_seal(tmp_path: Path) -> None:
    from drafter.render.docx.paket import pack

    isi = parts(write(cetakan_contoh(), F4))
    isi["word/document.xml"] = isi["word/document.xml"].replace(b"MEMUTUSKAN", b"MEMUTUSKEN")
    berkas = tmp_path / "a.docx"
    berkas.write_bytes(pack(isi.items()))
    assert keadaan(berkas) is Keadaan.DISUNTING


def test_a_label_too_long_for_a_bookmark_is_in_the_properties() -> None:
    panjang = "tata-cara-pemilihan-pengurus.syarat-calon~12"
    data = write(cetakan(batang(Gaya.AYAT, Tingkat.AYAT, "(1)", "x", label=panjang)), F4)
    assert label(bookmark(panjang)) is None
    assert _sifat(data)[f"drafter.label.{bookmark(panjang)}"] == panjang


def test_content_types_come_first_and_cover_every_part() -> None:
    isi = parts(write(cetakan_contoh(), F4))
    assert next(iter(isi)) == "[Content_Types].xml"
    tipe = isi["[Content_Types].xml"].decode()
    assert all(f'"/{n}"' in tipe for n in isi if not n.endswith(".rels") and "[" not in n)


def test_a_sheet_changes_nothing_but_the_sheet() -> None:
    lain = write(cetakan_contoh(), KERTAS["a4"])
    beda = {n for n, b in parts(lain).items() if parts(write(cetakan_contoh(), F4))[n] != b}
    assert beda == {"word/document.xml", "docProps/custom.xml"}


def test_the_shell_is_read_once() -> None:
    assert isinstance(dasar(), Kulit)
    assert dasar() is dasar()


def test_no_heavy_library_is_needed() -> None:
    kode = (
        "import sys; from drafter.render.docx import dasar; dasar();"
        "print({'lxml', 'docx', 'docxtpl', 'typst', 'pydantic'} & set(sys.modules))"
    )
    hasil = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, check=True)
    assert hasil.stdout.strip() == "set()"
