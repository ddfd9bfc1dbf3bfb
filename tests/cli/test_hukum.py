"""``drafter hukum``: the register asked from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drafter.law.load import register
from tests.cli.jalan import ISI, jalan

PER = register().per_tanggal.isoformat()
PERINTAH = [
    ("daftar",),
    ("daftar", "--jenis", "uu", "--status", "berlaku"),
    ("lihat", "uu-6-2014"),
    ("status", "pp-43-2014", "--tanggal", "2026-03-27"),
    ("cari", "posyandu"),
    ("baca", "Permendagri 18/2018"),
]


@pytest.mark.parametrize("perintah", PERINTAH, ids=[x[0] for x in PERINTAH])
def test_every_answer_carries_the_day_of_the_register(perintah: tuple[str, ...]) -> None:
    hasil = jalan("hukum", *perintah)
    assert hasil.exit_code == 0
    assert "register per 21 November 2026" in hasil.stdout.splitlines()[-1]
    isi = json.loads(jalan("hukum", *perintah, "--json").stdout)
    assert isi["per_tanggal"] == PER
    assert isi["tanggal"] == ("2026-03-27" if "status" in perintah else PER)


def test_the_list_holds_every_record() -> None:
    isi = json.loads(jalan("hukum", "daftar", "--json").stdout)
    assert {x["id"] for x in isi["peraturan"]} == set(register().peraturan)
    assert isi["jumlah"] == len(register().peraturan)


def test_the_list_can_be_narrowed() -> None:
    isi = json.loads(
        jalan(
            *("hukum", "daftar", "--jenis", "pp", "--status", "dicabut"),
            *("--tanggal", "27 Maret 2026", "--json"),
        ).stdout
    )
    ids = {x["id"] for x in isi["peraturan"]}
    assert "pp-43-2014" in ids
    assert all(x.startswith("pp-") for x in ids)


def test_an_unknown_kind_is_refused_with_the_known_ones() -> None:
    hasil = jalan("hukum", "daftar", "--jenis", "permen")
    assert hasil.exit_code == 2
    assert "permendagri" in hasil.stderr


def test_a_record_is_shown_with_its_citation_of_the_day() -> None:
    isi = json.loads(
        jalan("hukum", "lihat", "UU 6/2014", "--tanggal", "2021-03-12", "--json").stdout
    )
    assert isi["id"] == "uu-6-2014"
    assert isi["sitasi"].endswith("Tambahan Lembaran Negara Republik Indonesia Nomor 6573)")
    teks = jalan("hukum", "lihat", "permendagri-13-2024").stdout
    assert "antara 23 Agustus 2024 dan" in teks or "Mulai berlaku" in teks


@pytest.mark.parametrize(
    ("id_", "tanggal", "kata"),
    [
        ("pp-43-2014", "2026-03-26", "berlaku"),
        ("pp-43-2014", "2026-03-27", "Penggantinya Peraturan Pemerintah Nomor 16 Tahun 2026"),
        ("pp-16-2026", "2026-03-26", "Mulai berlaku 27 Maret 2026"),
        ("uu-6-2014", "2026-11-21", "Sudah diubah dengan uu-6-2023, uu-3-2024"),
    ],
)
def test_the_state_on_a_day_is_told(id_: str, tanggal: str, kata: str) -> None:
    assert kata in jalan("hukum", "status", id_, "--tanggal", tanggal).stdout


@pytest.mark.parametrize("perintah", ["lihat", "status"])
def test_an_unknown_id_is_refused_with_near_ones(perintah: str) -> None:
    hasil = jalan("hukum", perintah, "uu-6-2041")
    assert hasil.exit_code == 2
    assert "uu-6-2014" in hasil.stderr


def test_a_search_that_finds_nothing_says_so() -> None:
    hasil = jalan("hukum", "cari", "katayangtidakada")
    assert hasil.exit_code == 1
    assert "Tidak ada" in hasil.stdout


def test_a_mistaken_citation_is_told_with_the_right_one() -> None:
    hasil = jalan("hukum", "baca", "UU No. 6 Thn 2004 ttg Desa", "--tanggal", "2015-01-01")
    assert hasil.exit_code == 1
    assert "Tahun 2004 seharusnya 2014" in hasil.stdout
    assert "Kutipan yang benar: Undang-Undang Nomor 6 Tahun 2014 tentang Desa (" in hasil.stdout


def test_an_unknown_citation_is_no_mistake() -> None:
    hasil = jalan("hukum", "baca", "UU 999/1999")
    assert hasil.exit_code == 0
    assert "belum tentu salah" in hasil.stdout


def test_citations_are_read_from_standard_input_line_by_line() -> None:
    hasil = jalan("hukum", "baca", "-", "--json", masukan="UU 6/2014\n\nPermendagri 18/2018\n")
    isi = json.loads(hasil.stdout)
    assert [x["id"] for x in isi["kutipan"]] == ["uu-6-2014", "permendagri-18-2018"]


def test_local_law_of_a_profile_is_asked_in_the_same_way(tmp_path: Path) -> None:
    path = tmp_path / "o-o.yaml"
    path.write_text(
        ISI.format(nama="O'o")
        + "daerah:\n"
        + "  lama: {jenis: perbup, nomor: 1, tahun: 2015, tentang: LKD, ditetapkan: 2015-02-03, "
        + "dicabut: {oleh: baru}}\n"
        + "  baru: {jenis: perbup, nomor: 7, tahun: 2020, tentang: LKD, ditetapkan: 2020-02-03}\n",
        encoding="utf-8",
    )
    args = ("hukum", "status", "daerah.lama", "--profil", path, "--tanggal")
    assert "Peraturan Bupati Dompu Nomor 1 Tahun 2015 tentang LKD: berlaku" in (
        jalan(*args, "2020-02-02").stdout
    )
    assert "Penggantinya Peraturan Bupati Dompu Nomor 7 Tahun 2020" in (
        jalan(*args, "2020-02-03").stdout
    )


def test_a_broken_profile_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rusak.yaml"
    path.write_text("kode: [", encoding="utf-8")
    assert jalan("hukum", "daftar", "--profil", path).exit_code == 2


def test_local_law_that_cannot_be_right_is_told_before_any_answer(tmp_path: Path) -> None:
    path = tmp_path / "o-o.yaml"
    isi = "daerah:\n  x: {jenis: perbup, nomor: 1, tahun: 2015, tentang: LKD, dicabut: {oleh: y}}\n"
    path.write_text(ISI.format(nama="O'o") + isi, encoding="utf-8")
    hasil = jalan("hukum", "daftar", "--profil", path)
    assert hasil.exit_code == 2
    assert "HUKUM-011" in hasil.stderr


def test_local_law_is_known_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "o-o.yaml"
    isi = "daerah:\n  lkd: {jenis: perbup, nomor: 12, tahun: 2019, tentang: LKD}\n"
    path.write_text(ISI.format(nama="O'o") + isi, encoding="utf-8")
    for teks in ("Perbup Dompu 12/2019", "Perbup Nomor 12 Tahun 2019"):
        assert "daerah.lkd" in jalan("hukum", "baca", teks, "--profil", path).stdout
    assert "daerah.lkd" in jalan("hukum", "lihat", "lkd", "--profil", path).stdout


def test_a_dead_regulation_is_told_with_its_end_and_what_follows() -> None:
    hasil = jalan("hukum", "baca", "PP 72/2005")
    assert "dengan Peraturan Pemerintah Nomor 43 Tahun 2014" in hasil.stdout
    assert "Ganti dengan" in hasil.stdout
    assert "Kutipan yang benar" not in hasil.stdout


def test_several_citations_in_one_text_are_all_read() -> None:
    hasil = jalan("hukum", "baca", "UU 6/2014; PP 72/2005; Permendagri 5/2007", "--json")
    isi = json.loads(hasil.stdout)
    assert [x["id"] for x in isi["kutipan"]] == ["uu-6-2014", "pp-72-2005", "permendagri-5-2007"]


def test_an_empty_search_is_refused() -> None:
    assert jalan("hukum", "cari", " ").exit_code == 2
