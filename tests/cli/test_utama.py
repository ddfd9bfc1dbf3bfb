"""The outermost command: help, version, completion, and every way a run can end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest

from drafter import __version__
from drafter.cli.utama import drafter
from tests.cli.jalan import DESA, jalan

DRAFTER = [sys.executable, "-m", "drafter"]


def perintah(induk: click.Command = drafter, awal: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Every command, as words."""
    hasil = [awal]
    if isinstance(induk, click.Group):
        ctx = click.Context(induk)
        for nama in induk.list_commands(ctx):
            anak = induk.get_command(ctx, nama)
            assert anak is not None
            hasil += perintah(anak, (*awal, nama))
    return hasil


@pytest.mark.parametrize("kata", perintah())
@pytest.mark.parametrize("bantuan", ["--help", "-h"])
def test_help_is_indonesian(kata: tuple[str, ...], bantuan: str) -> None:
    hasil = jalan(*kata, bantuan)
    assert hasil.exit_code == 0
    assert hasil.stdout.startswith("Pemakaian: drafter")
    assert "Tampilkan bantuan ini, lalu selesai." in hasil.stdout


@pytest.mark.parametrize("kata", [k for k in perintah() if k])
def test_a_command_s_line_in_the_help_is_the_help_of_the_command(kata: tuple[str, ...]) -> None:
    baris = jalan(*kata[:-1], "--help").stdout
    assert any(b.split()[:1] == [kata[-1]] and len(b.split()) > 2 for b in baris.splitlines())


def test_the_version_is_told() -> None:
    assert jalan("--version").stdout == f"drafter {__version__}\n"


@pytest.mark.parametrize(
    ("args", "pesan"),
    [
        (["susn"], "Tidak ada perintah 'susn'. Maksud Anda 'susun'?"),
        (["xyz"], "Tidak ada perintah 'xyz'."),
        (["profil", "perksa"], "Maksud Anda 'periksa'?"),
        (["susun"], "Belum ditulis: argumen 'PROFIL...'"),
        (["templat", "lihat", "a", "b"], "Ada argumen berlebih (b)"),
        (["--version=2"], "tidak memakai nilai"),
    ],
)
def test_a_mistyped_command_is_refused_in_indonesian(args: list[str], pesan: str) -> None:
    hasil = jalan(*args)
    assert hasil.exit_code == 2
    assert pesan in hasil.stderr
    assert hasil.stdout == ""


def test_help_imports_nothing_heavy() -> None:
    program = """
import sys
from drafter.cli.utama import drafter
try:
    drafter.main(["--help"])
except SystemExit:
    pass
berat = {"pydantic", "yaml", "jinja2", "lxml", "docx", "docxtpl", "typst", "pypdf", "babel"}
print(sorted(berat & set(sys.modules)), file=sys.stderr)
"""
    hasil = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert hasil.stderr.strip() == "[]"


def test_text_and_word_are_made_without_what_only_pdf_needs(tmp_path: Path) -> None:
    program = f"""
import sys
from drafter.cli.utama import drafter
try:
    drafter.main(["susun", {str(DESA)!r}, "-f", "docx,txt", "-o", {str(tmp_path)!r}])
except SystemExit as akhir:
    assert not akhir.code
berat = {{"lxml", "docx", "docxtpl", "typst", "pypdf", "babel"}}
print(sorted(berat & set(sys.modules)), file=sys.stderr)
"""
    hasil = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert hasil.stderr.splitlines()[-1] == "[]"


def test_a_fault_of_the_program_is_one_line_and_status_70(monkeypatch: pytest.MonkeyPatch) -> None:
    def cacat(*_: object) -> None:
        raise ZeroDivisionError("nol")

    monkeypatch.setattr("drafter.keluaran.kerja.susun_semua", cacat)
    hasil = jalan("susun", DESA)
    assert hasil.exit_code == 70
    assert "ZeroDivisionError: nol" in hasil.stderr
    assert "Laporkan" in hasil.stderr
    lengkap = jalan("susun", DESA, env={"DRAFTER_DEBUG": "1"})
    assert lengkap.exit_code == 70
    assert "Traceback" in lengkap.stderr


def test_a_fault_in_one_village_leaves_the_others_and_ends_with_70(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asli = Path.read_bytes

    def cacat(path: Path) -> bytes:
        if path.suffix == ".docx" and "k" in path.parts:
            raise ZeroDivisionError("nol")
        return asli(path)

    args = ("susun", DESA, "-t", "perdes/lkd", "-f", "docx,txt", "-o", tmp_path / "k")
    assert jalan(*args).exit_code == 0
    monkeypatch.setattr(Path, "read_bytes", cacat)
    hasil = jalan(*args)
    assert hasil.exit_code == 70
    assert "KELUARAN-099" in hasil.stderr
    assert hasil.stdout.startswith("tetap ")


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
def test_an_interrupt_is_quiet() -> None:
    proses = subprocess.Popen(
        [*DRAFTER, "profil", "baru"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert proses.stderr is not None
    assert proses.stderr.read(4) == b"Kode"  # it is asking now
    proses.send_signal(signal.SIGINT)
    _, pesan = proses.communicate(timeout=20)
    assert proses.returncode in (2, 130)
    assert b"Traceback" not in pesan


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX pipe")
def test_a_reader_that_leaves_is_no_fault() -> None:
    baca, tulis = os.pipe()
    os.close(baca)
    with os.fdopen(tulis, "wb") as keluar:
        hasil = subprocess.run(
            [*DRAFTER, "templat", "lihat", "perdes/lkd"],
            stdout=keluar,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert hasil.stderr == b""


def test_no_colour_reaches_a_file_or_a_terminal_that_wants_none(tmp_path: Path) -> None:
    hasil = jalan("profil", "periksa", tmp_path / "tak-ada.yaml", env={"NO_COLOR": "1"})
    assert "\x1b" not in hasil.stderr
