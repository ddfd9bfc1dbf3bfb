"""Issuing SK: number, files and line of the register, all three or none."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from drafter.keluaran.kerja import susun_semua
from drafter.keluaran.laporan import LaporanDesa, Permintaan
from tests.desa import DASAR, PEJABAT
from tests.keluaran.test_kerja import sidik

HARI = date(2026, 6, 2)
POLA = "penomoran:\n  pola: 141/{urut}/{tahun}\n"
TEMPLAT = """\
---
jenis: sk
tentang: Penetapan {{ sk.nama }}
ulang: keputusan
pilih: kader_posyandu
---
Menimbang
- bahwa perlu
Diktum #a
Menetapkan {{ sk.anggota[0].nama }}.{% if sk.anggota[0].alamat %}
 {{ tidak_ada }}
{% endif %}
"""
KEPALA = "urut;nomor;tanggal;tentang;templat;butir;sidik\n"


def butir(nama: str, orang: str = "Aminah", **lain: str) -> str:
    isi = "".join(f"    {k}: {v}\n" for k, v in lain.items())
    orang = f"    anggota: [{{nama: {orang}, jabatan: Ketua}}]\n"
    return f"  - jenis: kader_posyandu\n    nama: {nama}\n{orang}{isi}"


def desa(folder: Path, *semua: str, isi: str = POLA) -> Path:
    (folder / "templat/sk").mkdir(parents=True, exist_ok=True)
    (folder / "templat/sk/kader.naskah").write_text(TEMPLAT, encoding="utf-8")
    path = folder / "desa.yaml"
    sk = f"keputusan:\n{''.join(semua)}" if semua else ""
    path.write_text(DASAR + PEJABAT + isi + sk, encoding="utf-8")
    return path


def minta(folder: Path, hari: date | None = HARI, **lain: object) -> Permintaan:
    dasar = Permintaan(folder / "k", ("txt",), templat=("sk/kader",), tanggal=hari, tetapkan=True)
    return replace(dasar, **lain)  # type: ignore[arg-type]


def jalan(path: Path, permintaan: Permintaan | None = None) -> LaporanDesa:
    (laporan,) = susun_semua([path], permintaan or minta(path.parent))
    return laporan


def buku(path: Path) -> list[str]:
    berkas = path.with_name("desa.buku-keputusan.csv")
    if not berkas.exists():
        return []
    return [";".join(x.split(";")[:4]) for x in berkas.read_text("utf-8").splitlines()[1:]]


def kode(laporan: LaporanDesa) -> list[str]:
    return [p.code for p in laporan.semua if p.code.startswith("NOMOR")]


def naskah(folder: Path) -> dict[str, str]:
    semua = (folder / "k").rglob("*.txt")
    return {p.stem: p.read_text("utf-8").replace("\u00a0", " ") for p in semua}


def test_each_sk_takes_the_next_number_and_a_line(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"), butir("Dua"))
    laporan = jalan(path)
    assert (laporan.status, kode(laporan)) == (0, [])
    assert [(d.nomor, d.tercatat, d.rancangan) for d in laporan.dokumen] == [
        ("141/1/2026", True, False),
        ("141/2/2026", True, False),
    ]
    assert buku(path) == [
        "1;141/1/2026;2026-06-02;Penetapan Satu",
        "2;141/2/2026;2026-06-02;Penetapan Dua",
    ]
    teks = naskah(tmp_path)["sk-kader-dua"]
    assert "NOMOR 141/2/2026\n" in teks
    assert "pada tanggal 2 Juni 2026" in teks
    assert "RANCANGAN" not in teks


def test_a_second_run_takes_no_other_number(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"), butir("Dua"))
    jalan(path)
    dulu = sidik(tmp_path)
    assert kode(jalan(path)) == []
    assert sidik(tmp_path) == dulu
    lain_hari = jalan(path, minta(tmp_path, date(2026, 7, 1)))
    assert kode(lain_hari) == ["NOMOR-017"] * 2
    assert sidik(tmp_path) == dulu


def test_without_tetapkan_no_file_changes(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"))
    biasa = minta(tmp_path, tetapkan=False)
    assert jalan(path, biasa).dokumen[0].rancangan
    assert buku(path) == []
    jalan(path)
    dulu = sidik(tmp_path)
    assert jalan(path, biasa).dokumen[0].nomor == "141/1/2026"
    assert sidik(tmp_path) == dulu
    assert jalan(path, replace(biasa, rancangan=True)).dokumen[0].rancangan


def test_items_may_change_their_places(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Tim"))
    jalan(path)
    desa(tmp_path, butir("Tim", "Budi"), butir("Tim"))
    laporan = jalan(path)
    assert [d.nomor for d in laporan.dokumen] == ["141/2/2026", "141/1/2026"]


def test_numbers_of_the_profile_are_not_taken_again(tmp_path: Path) -> None:
    lama = butir("Lama", nomor="141/7/2026", tanggal="2026-03-01")
    path = desa(tmp_path, lama, butir("Baru", "Budi"))
    assert [d.nomor for d in jalan(path).dokumen] == ["141/7/2026", "141/8/2026"]
    assert buku(path) == ["8;141/8/2026;2026-06-02;Penetapan Baru"]


def test_each_year_begins_at_one(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"))
    jalan(path, minta(tmp_path, date(2025, 12, 30)))
    desa(tmp_path, butir("Satu"), butir("Dua"))
    jalan(path)
    assert [x[:12] for x in buku(path)] == ["1;141/1/2025", "1;141/1/2026"]


def test_a_day_before_the_last_decision_is_refused(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"))
    jalan(path)
    desa(tmp_path, butir("Satu"), butir("Dua"))
    laporan = jalan(path, minta(tmp_path, date(2026, 6, 1)))
    assert laporan.status == 1
    assert kode(laporan) == ["NOMOR-017", "NOMOR-014"]
    assert len(buku(path)) == 1
    assert "sk-kader-dua" not in naskah(tmp_path)


def test_an_item_that_says_something_else_is_not_given_a_second_number(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"))
    jalan(path)
    dulu = sidik(tmp_path)
    desa(tmp_path, butir("Satu", "Aminah Dua"))
    assert kode(laporan := jalan(path)) == ["NOMOR-016"]
    assert laporan.dokumen[0].problems[0].place.line is not None
    assert {k: v for k, v in sidik(tmp_path).items() if k != "desa.yaml"} == {
        k: v for k, v in dulu.items() if k != "desa.yaml"
    }
    mencabut = "{nomor: 141/1/2026, tahun: 2026, tentang: Penetapan Satu}"
    desa(tmp_path, butir("Satu", "Aminah Dua", mencabut=mencabut))
    assert [d.nomor for d in jalan(path).dokumen] == ["141/2/2026"]
    pembetulan = butir("Satu", "Aminah Tiga", nomor="141/2/2026", tanggal="2026-06-02")
    desa(tmp_path, pembetulan)
    assert kode(laporan := jalan(path)) == []
    assert laporan.dokumen[0].nomor == "141/2/2026"
    assert len(buku(path)) == 2


def test_two_items_alike_are_one_sk(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"), butir("Satu"))
    for _ in range(2):
        laporan = jalan(path)
        assert kode(laporan) == ["NOMOR-018"]
        assert [d.nomor for d in laporan.dokumen] == ["141/1/2026", ""]
    assert len(buku(path)) == 1


@pytest.mark.parametrize("lain", [{"nomor": "5"}, {"tanggal": "2026-06-02"}])
def test_half_a_number_is_refused(tmp_path: Path, lain: dict[str, str]) -> None:
    path = desa(tmp_path, butir("Satu", **lain))
    assert "PROFIL-027" in [p.code for p in jalan(path).problems]
    assert buku(path) == []


def test_without_a_pattern_no_number_is_invented(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"), isi="")
    assert kode(jalan(path)) == ["NOMOR-009"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["desa.yaml", "templat"]


def test_a_document_with_an_error_takes_no_number(tmp_path: Path) -> None:
    salah = butir("Salah").replace("jabatan", "alamat: x, jabatan")
    path = desa(tmp_path, butir("Satu"), salah, butir("Dua"))
    laporan = jalan(path)
    assert [d.nomor for d in laporan.dokumen] == ["141/1/2026", "", "141/2/2026"]
    assert len(buku(path)) == 2


def test_a_file_that_cannot_be_written_takes_no_number(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"), butir("Dua"))
    folder = tmp_path / "k/52.05.01.2007-o-o"
    (folder / "sk-kader-satu.html").mkdir(parents=True)
    (folder / "sk-kader-satu.txt").write_text("segel=x", encoding="utf-8")
    laporan = jalan(path, minta(tmp_path, format=("txt", "html"), timpa=True))
    assert kode(laporan) == ["NOMOR-013"]
    assert [d.nomor for d in laporan.dokumen] == ["", "141/1/2026"]
    assert laporan.dokumen[0].tercatat is False
    assert (folder / "sk-kader-satu.txt").read_text() == "segel=x"
    assert buku(path) == ["1;141/1/2026;2026-06-02;Penetapan Dua"]


def test_what_a_person_edited_keeps_its_text_and_takes_no_number(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"))
    jalan(path, minta(tmp_path, tetapkan=False))
    (berkas,) = (tmp_path / "k").rglob("*.txt")
    berkas.write_text(suntingan := berkas.read_text("utf-8") + "x", encoding="utf-8")
    assert "NOMOR-013" in kode(jalan(path))
    assert berkas.read_text("utf-8") == suntingan
    assert buku(path) == []


def test_a_register_that_cannot_be_written_leaves_no_numbered_file(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"))
    berkas = path.with_name("desa.buku-keputusan.csv")
    berkas.write_bytes(KEPALA.encode())
    berkas.chmod(0o444)
    laporan = jalan(path, minta(tmp_path, format=("txt", "pdf"), gabung=True))
    assert laporan.status == 1
    assert {"NOMOR-012", "NOMOR-013"} <= set(kode(laporan))
    assert naskah(tmp_path) == {}
    assert not list(tmp_path.rglob("*.pdf"))
    assert berkas.read_bytes() == KEPALA.encode()
    assert [p.name for p in tmp_path.glob(".*")] == []


@pytest.mark.parametrize(
    ("isi", "kode_"),
    [
        ("x;y\n1;2\n", "NOMOR-002"),
        (KEPALA + "satu;141;besok;;;;\n", "NOMOR-003"),
        (KEPALA + '1;"', "NOMOR-001"),
    ],
)
def test_no_number_is_taken_from_a_register_that_cannot_be_read(
    tmp_path: Path, isi: str, kode_: str
) -> None:
    path = desa(tmp_path, butir("Satu"))
    berkas = path.with_name("desa.buku-keputusan.csv")
    berkas.write_text(isi, encoding="utf-8", newline="")
    laporan = jalan(path)
    assert (laporan.status, set(kode(laporan))) == (1, {kode_})
    assert naskah(tmp_path) == {}
    assert berkas.read_bytes() == isi.encode()
    biasa = jalan(path, minta(tmp_path, tetapkan=False))
    assert (biasa.status, biasa.dokumen[0].rancangan) == (0, True)


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")
def test_a_link_or_a_folder_is_no_register(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"))
    berkas = path.with_name("desa.buku-keputusan.csv")
    (tmp_path / "surat.txt").write_text("surat")
    berkas.symlink_to(tmp_path / "surat.txt")
    assert set(kode(jalan(path))) == {"NOMOR-001"}
    berkas.unlink()
    berkas.mkdir()
    assert set(kode(jalan(path))) == {"NOMOR-001"}
    assert (tmp_path / "surat.txt").read_text() == "surat"


def test_what_a_person_wrote_in_the_register_stays_byte_for_byte(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"))
    berkas = path.with_name("desa.buku-keputusan.csv")
    lama = (
        b"\xef\xbb\xbfcatatan,urut,nomor,tanggal,tentang,templat,butir,sidik\r\n"
        b'"dari, Bu ""Sekdes""",1,141/1/2026,5 Januari 2026,SK lama,,,\r\n\r\n,,,,,,,'
    )
    berkas.write_bytes(lama)
    assert jalan(path).dokumen[0].nomor == "141/2/2026"
    isi = berkas.read_bytes()
    assert isi.startswith(lama + b"\r\n,2,141/2/2026,2026-06-02,Penetapan Satu,sk/kader,satu,s-")
    assert isi.count(b"\r\n") == 5


def test_what_is_wrong_in_the_register_is_told_when_a_number_is_taken(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"))
    berkas = path.with_name("desa.buku-keputusan.csv")
    isi = "1;141/1/2026;2026-02-01;;;;\n1;141/1/2026;2026-01-01;;;;\n4;x;2026-01-05;;;;\n"
    berkas.write_text(KEPALA + isi, encoding="utf-8")
    laporan = jalan(path)
    assert kode(laporan) == ["NOMOR-004", "NOMOR-005", "NOMOR-006", "NOMOR-006", "NOMOR-007"]
    assert laporan.dokumen[0].nomor == "141/5/2026"


def test_villages_of_a_folder_do_not_share_a_register_unasked(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"), isi="")
    wilayah = tmp_path / "_wilayah.yaml"
    wilayah.write_text(POLA + "  buku: buku.csv\n", encoding="utf-8")
    laporan = jalan(path)
    assert set(kode(laporan)) == {"NOMOR-011"}
    assert not (tmp_path / "buku.csv").exists()
    wilayah.write_text(POLA + "  buku: buku/{kode_desa}.csv\n", encoding="utf-8")
    assert kode(jalan(path)) == []
    assert [p.name for p in (tmp_path / "buku").iterdir()] == ["52.05.01.2007.csv"]


def test_a_register_in_yaml_grows_too(tmp_path: Path) -> None:
    path = desa(tmp_path, butir("Satu"), isi=POLA + "  buku: buku-keputusan.yaml\n")
    for _ in range(2):
        assert jalan(path).dokumen[0].nomor == "141/1/2026"
    assert (tmp_path / "buku-keputusan.yaml").read_text("utf-8").count("- urut:") == 1


def test_the_files_come_back_when_a_run_is_interrupted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desa(tmp_path, butir("Satu"))

    def berhenti(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("drafter.keluaran.penetapan.catat", berhenti)
    with pytest.raises(KeyboardInterrupt):
        jalan(path)
    assert naskah(tmp_path) == {}
    assert [p.name for p in tmp_path.glob(".*")] == []


def test_runs_at_the_same_time_take_different_numbers(tmp_path: Path) -> None:
    """Two profiles of one register, each in processes of its own."""
    semua = []
    for n in range(6):
        path = desa(tmp_path, butir(f"Tim {n}"), isi=POLA + "  buku: buku.csv\n")
        path = path.rename(tmp_path / f"d{n}.yaml")
        perintah = [sys.executable, "-m", "drafter", "susun", str(path), "-t", "sk/kader"]
        perintah += ["-f", "txt", "-o", str(tmp_path / f"k{n}"), "--tetapkan"]
        semua.append(subprocess.Popen([*perintah, "--tanggal", "2026-06-02"], stderr=-1, stdout=-1))
    for p in semua:
        _, pesan = p.communicate()
        assert p.returncode == 0, pesan
    isi = (tmp_path / "buku.csv").read_text("utf-8").splitlines()[1:]
    assert [x.split(";")[0] for x in isi] == [str(n) for n in range(1, 7)]
    assert {x.split(";")[3] for x in isi} == {f"Penetapan Tim {n}" for n in range(6)}
    assert not list(tmp_path.glob(".*"))
