"""``drafter nomor`` and ``drafter susun --tetapkan``: what they say, how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.jalan import jalan
from tests.keluaran.test_penetapan import KEPALA, POLA, butir, desa

ISI = "1;141/1/2026;2026-01-05;Kader;;;\n2;141/2/2026;2026-02-05;Tim;;;\n"


def siap(folder: Path, isi: str = ISI, pola: str = POLA) -> Path:
    path = desa(folder, butir("Satu"), isi=pola)
    if isi:
        (folder / "desa.buku-keputusan.csv").write_text(KEPALA + isi, encoding="utf-8")
    return path


def test_the_register_and_the_next_number_are_told(tmp_path: Path) -> None:
    hasil = jalan("nomor", siap(tmp_path))
    assert hasil.exit_code == 0
    assert hasil.stdout.splitlines() == [
        "    1  141/1/2026  5 Januari 2026  Kader",
        "    2  141/2/2026  5 Februari 2026  Tim",
    ]
    assert "2 keputusan tercatat" in hasil.stderr
    assert "Nomor urut berikutnya tahun 2026: 3 (141/3/2026)." in hasil.stderr


def test_a_village_without_a_register_begins_at_one(tmp_path: Path) -> None:
    hasil = jalan("nomor", siap(tmp_path, ""))
    assert (hasil.exit_code, hasil.stdout) == (0, "")
    assert "Nomor urut berikutnya: 1." in hasil.stderr
    hasil = jalan("nomor", tmp_path / "desa.yaml", "--tanggal", "2026-06-02")
    assert "Nomor urut berikutnya tahun 2026: 1 (141/1/2026)." in hasil.stderr
    assert not (tmp_path / "desa.buku-keputusan.csv").exists()


def test_the_month_is_not_guessed(tmp_path: Path) -> None:
    pola = "penomoran:\n  pola: 141/{urut3}/{bulan_romawi}/{tahun}\n"
    path = siap(tmp_path, "1;141/001/I/2026;2026-01-05;Kader;;;\n", pola)
    assert "tahun 2026: 2.\n" in jalan("nomor", path).stderr
    assert "(141/002/VI/2026)" in jalan("nomor", path, "--tanggal", "2 Juni 2026").stderr


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        (ISI + "2;141/2/2026;2026-02-05;Lain;;;\n", "NOMOR-004"),
        (ISI + "4;141/4/2026;2026-02-05;Lain;;;\n", "NOMOR-005"),
        (ISI + "3;141/3/2026;2026-01-31;Lain;;;\n", "NOMOR-006"),
        (ISI + "3;140/3/2026;2026-02-05;Lain;;;\n", "NOMOR-007"),
        ("1;141/1/2026;besok;;;;\n", "NOMOR-003"),
    ],
)
def test_what_is_wrong_is_told_and_ends_with_one(tmp_path: Path, isi: str, kode: str) -> None:
    path = siap(tmp_path, isi)
    hasil = jalan("nomor", path)
    assert (hasil.exit_code, hasil.stderr.count("[NOMOR-")) == (1, 1)
    assert kode in hasil.stderr
    (masalah,) = json.loads(jalan("nomor", path, "--json").stdout)["masalah"]
    assert (masalah["kode"], masalah["baris"]) == (kode, isi.count("\n") + 1)


def test_a_register_that_cannot_be_read_tells_no_next_number(tmp_path: Path) -> None:
    hasil = jalan("nomor", siap(tmp_path, "x;y;z;;;;\n"))
    assert "belum dapat diketahui" in hasil.stderr


def test_one_year_may_be_asked_for(tmp_path: Path) -> None:
    lama = "1;141/1/2025;2025-01-05;Lama;;;\n3;141/3/2025;2025-01-05;Lama;;;\n"
    path = siap(tmp_path, lama + ISI)
    assert jalan("nomor", path).exit_code == 1
    hasil = jalan("nomor", path, "--tahun", "2026")
    assert (hasil.exit_code, "Lama" in hasil.stdout) == (0, False)


def test_json_is_one_object(tmp_path: Path) -> None:
    isi = json.loads(jalan("nomor", siap(tmp_path), "--json").stdout)
    assert isi["berikutnya"] == {"tahun": 2026, "urut": 3, "nomor": "141/3/2026"}
    assert isi["keputusan"][1] == {
        "urut": 2, "nomor": "141/2/2026", "tanggal": "2026-02-05", "tentang": "Tim",
        "templat": "", "butir": "", "sidik": "", "baris": 3,
    }  # fmt: skip
    assert (isi["masalah"], isi["status"]) == ([], 0)


def test_a_day_before_the_last_decision_is_told(tmp_path: Path) -> None:
    hasil = jalan("nomor", siap(tmp_path), "--tanggal", "2026-01-31")
    assert (hasil.exit_code, "NOMOR-014" in hasil.stderr) == (1, True)


def test_a_village_without_a_pattern_is_told_so(tmp_path: Path) -> None:
    hasil = jalan("nomor", siap(tmp_path, pola=""))
    assert (hasil.exit_code, "NOMOR-009" in hasil.stderr) == (0, True)


def test_a_profile_that_cannot_be_read_ends_with_two(tmp_path: Path) -> None:
    assert jalan("nomor", tmp_path / "tak-ada.yaml").exit_code == 2
    assert jalan("nomor", tmp_path).exit_code == 2


def test_what_a_register_says_does_not_drive_the_terminal(tmp_path: Path) -> None:
    path = siap(tmp_path, "1;141/1/2026;2026-01-05;a\u009b31mb;;;\n")
    assert "\u009b" not in jalan("nomor", path).stdout


@pytest.mark.parametrize(
    ("pilihan", "pesan"),
    [
        (("--tetapkan",), "tidak memakai jam"),
        (("--tetapkan", "--rancangan", "--tanggal", "2026-06-02"), "bertentangan"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    tmp_path: Path, pilihan: tuple[str, ...], pesan: str
) -> None:
    path = siap(tmp_path)
    dulu = (tmp_path / "desa.buku-keputusan.csv").read_bytes()
    hasil = jalan("susun", path, "-o", tmp_path / "k", *pilihan)
    assert hasil.exit_code == 2
    assert pesan in hasil.stderr
    assert not (tmp_path / "k").exists()
    assert (tmp_path / "desa.buku-keputusan.csv").read_bytes() == dulu


def test_the_number_taken_is_told(tmp_path: Path) -> None:
    susun = ("susun", siap(tmp_path), "-t", "sk/kader", "-f", "txt", "-o", tmp_path / "k")
    hasil = jalan(*susun, "--tetapkan", "--tanggal", "2026-06-02")
    assert hasil.exit_code == 0
    assert "Tercatat di buku keputusan: Nomor 141/3/2026 (sk-kader-satu)." in hasil.stderr
    isi = json.loads(jalan(*susun, "--tetapkan", "--tanggal", "2026-06-02", "--json").stdout)
    (dokumen,) = isi["desa"][0]["dokumen"]
    assert (dokumen["nomor"], dokumen["tercatat"]) == ("141/3/2026", False)
    assert jalan("nomor", tmp_path / "desa.yaml").exit_code == 0
