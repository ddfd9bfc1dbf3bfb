from __future__ import annotations

import re
import shutil
import time
from pathlib import Path

import pytest

from drafter.law.cite import muat_kurang
from drafter.law.load import FOLDER, muat, register
from drafter.law.model import Kepastian
from drafter.problem import InputError
from tests.law.fikstur import tabel

BAIK = """\
jenis: perpres
peraturan:
- id: perpres-1-2020
  nomor: 1
  tahun: 2020
  tentang: Contoh
  berlaku: 2020-01-01
  kepastian: belum
  sumber: Contoh
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A register of its own: the real kinds, one regulation, no role."""
    (tmp_path / "meta.yaml").write_text("per_tanggal: 2026-11-21\n", encoding="utf-8")
    shutil.copy(FOLDER / "jenis.yaml", tmp_path)
    (tmp_path / "peran.yaml").write_text("peran: []\n", encoding="utf-8")
    (tmp_path / "perpres.yaml").write_text(BAIK, encoding="utf-8")
    return tmp_path


def keluhan(folder: Path) -> str:
    with pytest.raises(InputError) as salah:
        muat(folder)
    return str(salah.value)


def test_every_record_names_its_source() -> None:
    for peraturan in register().peraturan.values():
        assert len(peraturan.sumber) > 10, peraturan.id


def test_what_is_verified_was_read_and_what_is_not_says_why() -> None:
    for peraturan in register().peraturan.values():
        if peraturan.kepastian is Kepastian.TERVERIFIKASI:
            assert "Pengetahuan umum" not in peraturan.sumber, peraturan.id


def test_what_the_first_texts_need_is_there() -> None:
    perlu = {id_ for (baris,) in tabel("perlu.txt") for id_ in baris.split()}
    assert len(perlu) > 30
    assert not perlu - register().peraturan.keys()


def test_an_unknown_number_is_absent_not_invented() -> None:
    assert muat_kurang(register().peraturan["pp-16-2026"]) == ("LN", "TLN")
    assert muat_kurang(register().peraturan["permendagri-13-2024"]) == ("BN",)


def test_loading_is_quick_and_done_once() -> None:
    assert register() is register()
    terbaik = min(_lama() for _ in range(3))
    assert terbaik < 0.1, f"{terbaik * 1000:.0f} ms"


def _lama() -> float:
    mulai = time.perf_counter()
    muat(FOLDER)
    return time.perf_counter() - mulai


def test_a_register_of_ones_own_is_read(folder: Path) -> None:
    assert list(muat(folder).peraturan) == ["perpres-1-2020"]


@pytest.mark.parametrize(
    ("lama", "baru", "pesan"),
    [
        ("  sumber: Contoh\n", "", "perpres-1-2020.*sumber belum ditulis"),
        ("kepastian: belum", "kepastian: pasti", 'kepastian "pasti" tidak dikenal'),
        ("berlaku: 2020-01-01", "berlaku: 1 Januari 2020", "bukan tanggal"),
        ("  berlaku: 2020-01-01\n", "", "tulis berlaku, atau diundangkan"),
        ("nomor: 1\n", "nomor: 2\n", "id seharusnya perpres-2-2020"),
        ("sumber: Contoh", "sumbre: Contoh", "kunci tidak dikenal: sumbre"),
        ("sumber: Contoh", "sumber: [Contoh]", "sumber harus satu nilai"),
        ("jenis: perpres", "jenis: perpress", "jenis tidak ada di jenis.yaml"),
        ("sumber: Contoh", "sumber: Contoh\n  ln: 2020", 'ln "2020": tulis tahun/nomor'),
        ("sumber: Contoh", "sumber: Contoh\n  tln: 99", "tidak dimuat dalam tln"),
        ("sumber: Contoh", "sumber: Contoh\n  belum_diperiksa: [ln]", "ln yang tidak ditulis"),
        ("sumber: Contoh", "sumber: Contoh\n  diubah: uu-1-2020", "diubah harus daftar"),
        ("sumber: Contoh", "sumber: Contoh\n  diubah: [uu-1-2021]", "uu-1-2021 yang tidak ada"),
        ("sumber: Contoh", "sumber: Contoh\n  dicabut: ya", "dicabut harus berisi kunci"),
        (
            "sumber: Contoh",
            "sumber: Contoh\n  dicabut: {oleh: perpres-1-2020}",
            "peraturan itu sendiri",
        ),
        ("sumber: Contoh", "sumber: Contoh\n  sumber: Lain", "satu kunci ditulis dua kali"),
        ("sumber: Contoh", "sumber: Contoh\n  ditetapkan: 2021", "berlaku mendahului"),
        ("  tentang: Contoh\n", "", "tulis nomor, tahun, dan tentang"),
        ("peraturan:\n", "peraturan: {\n", "baris [0-9]+: bukan YAML yang benar"),
        ("peraturan:", "daftar:", "daftar peraturan tidak ada"),
    ],
)
def test_a_mistake_is_told_with_file_and_record(
    folder: Path, lama: str, baru: str, pesan: str
) -> None:
    assert lama in BAIK
    (folder / "perpres.yaml").write_text(BAIK.replace(lama, baru, 1), encoding="utf-8")
    teks = keluhan(folder)
    assert "register" in teks
    assert "docs/hukum.md" in teks
    assert re.search(pesan, teks), teks


def test_all_mistakes_are_told_at_once(folder: Path) -> None:
    (folder / "meta.yaml").write_text("per_tanggal: 2026\n", encoding="utf-8")
    (folder / "perpres.yaml").write_text(BAIK + BAIK.partition("peraturan:\n")[2], encoding="utf-8")
    (folder / "pp.yaml").write_text("- satu\n", encoding="utf-8")
    teks = keluhan(folder)
    for potongan in ("harus tanggal lengkap", "ditulis dua kali", "isinya harus kunci"):
        assert potongan in teks


def test_a_role_must_be_held_by_what_is_recorded(folder: Path) -> None:
    (folder / "peran.yaml").write_text(
        "peran:\n- {kode: x, arti: X, pemegang: [pp-1-2020]}\n", encoding="utf-8"
    )
    assert "pemegang pp-1-2020 tidak ada" in keluhan(folder)


def rangkaian(folder: Path, *tambahan: str) -> None:
    """Write perpres-1-2020, perpres-2-2020 ... each with the lines given for it."""
    butir = BAIK.partition("peraturan:\n")[2]
    semua = [
        butir.replace("perpres-1-", f"perpres-{n}-").replace("nomor: 1", f"nomor: {n}") + baris
        for n, baris in enumerate(tambahan, 1)
    ]
    (folder / "perpres.yaml").write_text(
        "jenis: perpres\nperaturan:\n" + "".join(semua), encoding="utf-8"
    )


def test_revocations_may_not_run_in_a_circle(folder: Path) -> None:
    rangkaian(folder, "  dicabut: {oleh: perpres-2-2020}\n", "  dicabut: {oleh: perpres-1-2020}\n")
    assert "berputar" in keluhan(folder)


def test_an_older_regulation_changes_no_younger_one(folder: Path) -> None:
    rangkaian(folder, "  diubah: [perpres-2-2020]\n", "")
    path = folder / "perpres.yaml"
    isi = path.read_text(encoding="utf-8").rpartition("berlaku: 2020-01-01")
    path.write_text(isi[0] + "berlaku: 2019-01-01" + isi[2], encoding="utf-8")
    assert "diubah oleh perpres-2-2020 yang berlaku lebih dahulu" in keluhan(folder)
