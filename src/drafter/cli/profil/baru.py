"""``drafter profil baru``: a first profile, by question and answer."""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

import click

from drafter.cli.grup import Perintah
from drafter.cli.jalur import JALUR
from drafter.cli.nilai import lengkapi_templat
from drafter.cli.profil.tanya import tanya, tanya_bagian, topik_templat
from drafter.cli.tampil import kata
from drafter.problem import InputError

_TINGKAT_ATAS = 4


@click.command("baru", cls=Perintah)
@click.option(
    "-o", "--keluaran", "berkas", metavar="BERKAS", type=JALUR,
    help="Nama berkasnya. Tanpa pilihan ini: nama desa, di folder ini; - berarti ke layar.",
)  # fmt: skip
@click.option(
    "--templat",
    multiple=True,
    metavar="NAMA",
    shell_complete=lengkapi_templat,
    help="Tanyakan juga pilihan desa untuk templat ini; boleh diulang.",
)
def baru(berkas: Path | None, templat: tuple[str, ...]) -> int:  # fmt: skip
    """Buat profil baru dengan tanya jawab.

    Pertanyaan yang tidak wajib boleh dilewati dengan Enter; jawabannya mengikuti bawaan. Berkas
    yang sudah ada tidak ditimpa.
    """
    from drafter.cli.berkas import simpan
    from drafter.keluaran.galat import masalah_jawaban, masalah_tulis
    from drafter.profile.baru import questions, render_new

    if berkas is not None and berkas.exists():
        raise InputError(masalah_tulis("ada", berkas))
    topik = topik_templat(templat)
    try:
        jawaban = {q.key: tanya(q) for q in questions()}
        bagian = [tanya_bagian(kunci, nama) for kunci, nama in topik.items()]
    except click.Abort:
        if sys.stdin.isatty():
            raise
        raise InputError(masalah_jawaban()) from None
    tujuan = berkas or _nama(jawaban["nama"])
    isi = "\n".join([render_new(jawaban, _skema(tujuan)), *bagian])
    status = simpan(isi, tujuan, timpa=False)
    if status == 0 and str(tujuan) != "-":
        kata(f"Periksa dengan: drafter profil periksa {tujuan}")
    return status


def _nama(nama: str) -> Path:
    """A file name that is still free; answers already given must not be lost."""
    from drafter.keluaran.nama import aman

    dasar = aman(nama.replace(".", " "))
    calon = (Path(f"{dasar}{f'-{n}' if n > 1 else ''}.yaml") for n in count(1))
    return next(p for p in calon if not p.exists())


def _skema(tujuan: Path) -> str | None:
    """The schema beside the profile or a few folders above it, as the profile would name it."""
    folder = tujuan.absolute().parent
    for atas in (folder, *list(folder.parents)[:_TINGKAT_ATAS]):
        if (atas / "skema.json").is_file():
            return Path(os.path.relpath(atas / "skema.json", folder)).as_posix()
    return None
