"""Measure drafter against other ways to the same documents: ``make tolok-ukur``.

Everything is timed in this one run, on the same content, in interleaved rounds. Each round takes
another village, so nobody profits from having seen the document. The bars are those of the
project's first issue; they are printed, never asserted: a busy machine is not a fault.
"""

from __future__ import annotations

import platform
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from benchmarks import cara_docxtpl, cara_libreoffice, isi, lantai
from benchmarks.adu import JUDUL, Palang, Pesaing, Waktu, race
from drafter.compose.pustaka import Pustaka
from drafter.keluaran.cetak import cetak
from drafter.keluaran.sampah import rare_gc
from drafter.keluaran.tulis import tulis_atomik
from drafter.naskah.nodes import Pasal, walk
from drafter.render.blok import KERTAS

F4 = KERTAS["f4"]
PUTARAN_DOCX, PUTARAN_PDF, PUTARAN_BANTUAN = 20, 5, 15
BANYAK = 20  # files per call of LibreOffice

YAML_ATOMIK = "drafter DOCX, YAML -> file as susun writes it"
YAML = "drafter DOCX, YAML -> file"
PROFIL = "drafter DOCX, profile object -> file"
BLOK = "drafter DOCX, blocks -> file"
DOCXTPL = "docxtpl with loops, values ready -> file"
LANTAI = "floor: zip and write the same bytes"
PDF = "drafter PDF, profile object -> file"
LO_BANYAK = f"LibreOffice DOCX -> PDF, {BANYAK} per call"
LO_SATU = "LibreOffice DOCX -> PDF, one by one"
BANTUAN, CLICK = "drafter --help", "bare click program --help"

CLICK_POLOS = "import click; click.command(help='x')(lambda: None)(['--help'])"


def docx_contenders(
    ruang: Path, pustaka: Pustaka, desa: tuple[isi.Kasus, ...]
) -> dict[str, Pesaing]:
    """Ours in four depths, the docxtpl template, and the floor."""
    halaman = [isi.page(pustaka, d) for d in desa]
    jadi = [cetak(h, "docx", F4) for h in halaman]
    templat, hasil = ruang / "templat.docx", ruang / "hasil.docx"
    cara_docxtpl.build_template(jadi[0], templat)
    nilai = [{"blok": cara_docxtpl.paragraphs(d)} for d in jadi]
    bagian = [lantai.parts(d) for d in jadi]
    cara_docxtpl.render(templat, nilai[1], hasil)
    if cara_docxtpl.words(hasil.read_bytes()) != cara_docxtpl.words(jadi[1]):
        raise RuntimeError("the docxtpl template does not give the same words")

    def tulis(kasus: isi.Kasus) -> bytes:
        return cetak(isi.page(pustaka, kasus), "docx", F4)

    return {
        YAML_ATOMIK: lambda n: tulis_atomik(
            ruang / f"{n}.docx", tulis(isi.read(desa[n].path)), timpa=True
        ),
        YAML: lambda n: hasil.write_bytes(tulis(isi.read(desa[n].path))),
        PROFIL: lambda n: hasil.write_bytes(tulis(desa[n])),
        BLOK: lambda n: hasil.write_bytes(cetak(halaman[n], "docx", F4)),
        DOCXTPL: lambda n: cara_docxtpl.render(templat, nilai[n], hasil),
        LANTAI: lambda n: lantai.zip_and_write(bagian[n], hasil),
    }


def pdf_contenders(
    ruang: Path, pustaka: Pustaka, desa: tuple[isi.Kasus, ...]
) -> dict[str, Pesaing]:
    """Ours, and LibreOffice (when it is there) with one file and with many per start."""
    hasil = ruang / "hasil.pdf"
    ours: dict[str, Pesaing] = {
        PDF: lambda n: hasil.write_bytes(cetak(isi.page(pustaka, desa[n]), "pdf", F4))
    }
    if not cara_libreoffice.available():
        print("LibreOffice is not installed: its rows are left out.\n")
        return ours
    berkas = []
    for n, kasus in enumerate(desa[:BANYAK]):
        berkas.append(ruang / f"lo-{n}.docx")
        berkas[-1].write_bytes(cetak(isi.page(pustaka, kasus), "docx", F4))

    def sekali(n: int) -> None:
        cara_libreoffice.convert([berkas[n % BANYAK]], ruang / "satu", ruang / "lo-satu")

    def banyak(_: int) -> None:
        cara_libreoffice.convert(berkas, ruang / "banyak", ruang / "lo-banyak")

    return {**ours, LO_BANYAK: banyak, LO_SATU: sekali}


def help_contenders() -> dict[str, Pesaing]:
    """The command a user types first, and the least that a click program can cost."""
    skrip = Path(sys.executable).with_name("drafter")
    drafter = [str(skrip)] if skrip.exists() else [sys.executable, "-m", "drafter"]

    def jalankan(perintah: list[str]) -> None:
        subprocess.run(perintah, check=True, capture_output=True)

    return {
        BANTUAN: lambda _: jalankan([*drafter, "--help"]),
        CLICK: lambda _: jalankan([sys.executable, "-c", CLICK_POLOS]),
    }


def bars(waktu: dict[str, Waktu]) -> list[Palang]:
    """Hold the medians against the bars of the project."""

    def rasio(atas: str, bawah: str) -> float:
        return waktu[atas].median / waktu[bawah].median

    palang = [
        Palang("DOCX: docxtpl / drafter, profile object", rasio(DOCXTPL, PROFIL), ">=", 5),
        Palang("DOCX: docxtpl / drafter, YAML", rasio(DOCXTPL, YAML), ">=", 5),
        Palang("DOCX: docxtpl / drafter, profile object (aim)", rasio(DOCXTPL, PROFIL), ">=", 10),
        Palang("DOCX: drafter, profile object / floor (aim)", rasio(PROFIL, LANTAI), "<=", 2),
        Palang("PDF: drafter / 50 ms (aim)", waktu[PDF].median / 50, "<=", 1),
        Palang("drafter --help / bare click", rasio(BANTUAN, CLICK), "<=", 3),
    ]
    if LO_SATU in waktu:
        palang += [
            Palang("PDF: LibreOffice many per call / drafter", rasio(LO_BANYAK, PDF), ">=", 4),
            Palang("PDF: LibreOffice one by one / drafter", rasio(LO_SATU, PDF), ">=", 20),
        ]
    return palang


def main() -> None:
    """Run all races and print the tables."""
    waktu: dict[str, Waktu] = {}
    with tempfile.TemporaryDirectory() as nama, ExitStack() as berhenti:
        ruang = Path(nama)
        for folder in ("profil", "satu", "banyak"):
            (ruang / folder).mkdir()
        pustaka = Pustaka.standar()
        desa = isi.villages(ruang / "profil", PUTARAN_DOCX + 2)
        _introduce(pustaka, desa[0])
        berhenti.enter_context(rare_gc())  # as a run does; for all contenders
        waktu |= race(docx_contenders(ruang, pustaka, desa), PUTARAN_DOCX)
        waktu |= race(
            pdf_contenders(ruang, pustaka, desa),
            PUTARAN_PDF,
            per_panggilan={LO_BANYAK: BANYAK},
            pemanasan=1,
        )
        waktu |= race(help_contenders(), PUTARAN_BANTUAN)
    print(JUDUL, *waktu.values(), sep="\n")
    print()
    print(*bars(waktu), sep="\n")


def _introduce(pustaka: Pustaka, kasus: isi.Kasus) -> None:
    naskah = isi.draft(pustaka, kasus)
    halaman = isi.page(pustaka, kasus)
    docx, pdf = cetak(halaman, "docx", F4), cetak(halaman, "pdf", F4)
    pasal = sum(isinstance(s, Pasal) for s in walk(naskah.batang_tubuh))
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    print(
        f"{isi.TEMPLAT}: {pasal} pasal, {len(cara_docxtpl.words(docx))} words, "
        f"DOCX {len(docx) / 1000:.0f} KB, PDF {len(pdf) / 1000:.0f} KB\n"
    )


if __name__ == "__main__":
    main()
