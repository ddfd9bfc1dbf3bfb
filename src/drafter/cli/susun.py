"""``drafter susun``: the main job."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from drafter.cli.grup import Perintah
from drafter.cli.jalur import FOLDER, JALUR, templat_word
from drafter.cli.nilai import baca_format, baca_tanggal, lengkapi_format, lengkapi_templat
from drafter.cli.padanan import cocokkan
from drafter.cli.tampil_susun import Tampilan

_KERTAS = ("f4", "legal", "a4")


# One option is one paragraph.
# fmt: off
@click.command("susun", cls=Perintah)
@click.argument("profil", nargs=-1, required=True, metavar="PROFIL...", type=JALUR)
@click.option("-t", "--templat", multiple=True, metavar="NAMA", shell_complete=lengkapi_templat,
              help="Templat yang disusun, misalnya perdes/lkd atau 'sk/*'; boleh juga berkas "
              ".docx atau .naskah Anda sendiri. Boleh ditulis berkali-kali. "
              "Tanpa pilihan ini: semua yang diperlukan desa.")
@click.option("-f", "--format", "bentuk", default="docx,pdf", show_default=True, metavar="DAFTAR",
              callback=baca_format, shell_complete=lengkapi_format,
              help="Bentuk berkas, dipisah koma: docx, pdf, txt, html.")
@click.option("--tanggal", metavar="TANGGAL", callback=baca_tanggal,
              help="Hukum yang dipakai ialah yang berlaku pada tanggal ini, misalnya 2026-03-02. "
              "Tanpa pilihan ini: tanggal penetapan di profil, atau tanggal register hukum.")
@click.option("--rancangan", is_flag=True,
              help="Susun sebagai rancangan walau profil memuat nomor dan tanggalnya.")
@click.option("--tetapkan", is_flag=True,
              help="Beri setiap SK yang belum bernomor nomor berikutnya dari buku keputusan, "
              "bertanggal --tanggal, lalu catat di buku itu.")
@click.option("--kertas", metavar="KERTAS", type=click.Choice(_KERTAS),
              help="Ukuran kertas: f4, legal, atau a4. Tanpa pilihan ini: menurut profil.")
@click.option("-o", "--keluaran", "folder", default="keluaran", show_default=True, type=FOLDER,
              metavar="FOLDER", help="Folder tujuan; setiap desa mendapat folder sendiri.")
@click.option("--gabung", is_flag=True, help="Gabungkan juga semua PDF satu desa menjadi satu.")
@click.option("--timpa", is_flag=True,
              help="Timpa juga berkas yang sudah disunting orang atau bukan buatan drafter.")
@click.option("--nik-penuh", is_flag=True,
              help="Cetak NIK lengkap pada kolom NIK lampiran SK (`bentuk: kolom_nik: ya`). "
              "Tanpa pilihan ini angka tengahnya ditutup. Jangan diumumkan.")
@click.option("--saran", is_flag=True, help="Tampilkan juga saran, tidak hanya yang penting.")
@click.option("--json", "json_", is_flag=True, help="Tulis hasil sebagai satu objek JSON.")
def susun(
    profil: Sequence[Path],
    templat: Sequence[str],
    bentuk: tuple[str, ...],
    tanggal: date | None,
    rancangan: bool,
    tetapkan: bool,
    kertas: str | None,
    folder: Path,
    gabung: bool,
    timpa: bool,
    nik_penuh: bool,
    saran: bool,
    json_: bool,
) -> int:
    """Susun naskah dari profil desa.

    PROFIL adalah berkas .yaml atau folder berisi profil; folder dibaca sampai ke dalam. Satu desa
    yang bermasalah tidak menghentikan desa lain.

    Status akhir: 0 berhasil; 1 ada dokumen yang tidak dapat dibuat; 2 profil, templat, atau
    perintah tidak dapat dipakai.
    """
    from drafter.keluaran.kerja import susun_semua
    from drafter.keluaran.laporan import Permintaan

    cocokkan(bentuk, tanggal, gabung=gabung, tetapkan=tetapkan, rancangan=rancangan)
    minta = Permintaan(
        folder=folder,
        format=bentuk,
        templat=tuple(x for x in templat if not templat_word(x)),
        word=tuple(Path(x) for x in templat if templat_word(x)),
        kertas=kertas,
        tanggal=tanggal,
        rancangan=rancangan,
        tetapkan=tetapkan,
        gabung=gabung,
        timpa=timpa,
        nik_penuh=nik_penuh,
        lacak=os.environ.get("DRAFTER_DEBUG") == "1",
    )
    tampilan = Tampilan(json=json_, saran=saran)
    for laporan in susun_semua(profil, minta):
        tampilan.desa(laporan)
    return tampilan.selesai(minta)


# fmt: on
