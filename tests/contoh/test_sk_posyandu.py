"""SK on Posyandu: the work group of 2007, the Tim Pembina of 2024, and the kader of both."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from drafter.problem import Problem, Severity
from drafter.render.alir import alir
from drafter.render.text import teks
from tests.contoh.buatan import baris
from tests.desa import DASAR, PEJABAT, susun_satu

LAMA, BARU, KINI = date(2021, 3, 12), date(2025, 3, 3), date(2026, 6, 2)
NAGARI = """\
istilah: {desa: Nagari, kepala_desa: Wali Nagari, dusun: Jorong}
"""
GAMPONG = """\
istilah: {desa: Gampong, kepala_desa: Keuchik, peraturan_desa: Qanun Gampong, dusun: Lorong,
  bpd: Tuha Peuet Gampong}
"""
BALI = "istilah: {kepala_desa: Perbekel, dusun: Banjar Dinas}\n"
ORANG = """\
    anggota:
      - {nama: Siti Aminah, jabatan: Kader, posyandu: Melati, bidang: kesehatan}
      - {nama: Budi Santoso, jabatan: Kader, posyandu: Mawar, bidang: trantibumlinmas}
      - {nama: Nurul Aini, jabatan: Kader, posyandu: Melati, bidang: pekerjaan_umum}
      - {nama: Rahma, jabatan: Kader, posyandu: melati, bidang: perumahan_rakyat}
"""
KADER = f"keputusan:\n  - jenis: kader_posyandu\n{ORANG}"
TIM = """\
keputusan:
  - jenis: tim_pembina_posyandu
    mencabut: {nomor: 7, tahun: 2021, tentang: Pembentukan Pokja Posyandu}
    anggota:
      - {nama: Siti Aminah, jabatan: Ketua, unsur: Tim Penggerak PKK}
      - {nama: Budi, jabatan: Ketua Bidang, bidang: trantibumlinmas}
      - {nama: Rahma, jabatan: Anggota, bidang: pekerjaan_umum}
      - {nama: Nurul, jabatan: Ketua Bidang Kesehatan, bidang: kesehatan}
"""
POKJA = """\
keputusan:
  - jenis: pokja_posyandu
    masa_bakti: {mulai: 2021-03-12, selesai: 2025-12-31}
    berita_acara: {nomor: 02/BA/2021, tanggal: 2021-03-05, uraian: musyawarah pembentukan Pokja}
    anggota:
      - {nama: Siti Aminah, jabatan: Ketua}
      - {nama: Budi, jabatan: Bidang Kelembagaan, keterangan: merangkap sekretariat}
"""


def cetak(folder: Path, isi: str, nama: str, hari: date) -> str:
    """The text of an SK; there is no problem but with the certainty of the register."""
    naskah, problems = susun_satu(folder, DASAR + PEJABAT + isi, nama, tanggal=hari)
    assert naskah is not None, [str(p) for p in problems]
    assert [p for p in problems if p.severity is not Severity.SARAN] == []
    return teks(alir(naskah).blok).replace("\u00a0", " ")


def tolak(folder: Path, isi: str, nama: str, hari: date) -> tuple[Problem, ...]:
    naskah, problems = susun_satu(folder, DASAR + PEJABAT + isi, nama, tanggal=hari)
    assert naskah is None
    return problems


def test_pokja_hanya_sebelum_permendagri_13_2024(tmp_path: Path) -> None:
    for hari in (BARU, KINI):
        (p,) = tolak(tmp_path, POKJA, "sk/pokja-posyandu", hari)
        assert p.code == "SUSUN-012"
        assert p.remedy is not None
        assert "sk/tim-pembina-posyandu" in p.remedy
    semua = cetak(tmp_path, POKJA, "sk/pokja-posyandu", LAMA)
    assert "Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2007" in semua
    assert "Nomor 13 Tahun 2024" not in semua
    assert "Berita Acara musyawarah pembentukan Pokja Nomor 02/BA/2021" in semua
    assert "beranggotakan 2 (dua) orang" in semua
    assert "tanggal 12 Maret 2021 sampai dengan tanggal 31 Desember 2025" in semua
    assert baris(semua) == [
        ["No.", "Nama", "Jabatan dalam Pokja", "Keterangan"],
        ["1", "Siti Aminah", "Ketua", "-"],
        ["2", "Budi", "Bidang Kelembagaan", "merangkap sekretariat"],
    ]


def test_tim_pembina_hanya_sejak_permendagri_13_2024(tmp_path: Path) -> None:
    (p,) = tolak(tmp_path, TIM, "sk/tim-pembina-posyandu", LAMA)
    assert p.code == "SUSUN-012"
    assert p.remedy is not None
    assert "sk/pokja-posyandu" in p.remedy


@pytest.mark.parametrize("hari", [BARU, KINI])
def test_tim_pembina_mencabut_pokja_dan_menyebut_bidangnya(tmp_path: Path, hari: date) -> None:
    semua = cetak(tmp_path, TIM, "sk/tim-pembina-posyandu", hari)
    assert "Nomor 54 Tahun 2007" not in semua
    assert (
        "Keputusan Kepala Desa O'o Nomor 7 Tahun 2021 tentang Pembentukan Pokja Posyandu dicabut"
        in semua
    )
    assert "digantikan oleh Tim Pembina Posyandu" in semua
    assert [x[2:] for x in baris(semua)] == [
        ["Jabatan dalam Tim", "Unsur/Instansi"],
        ["Ketua", "Tim Penggerak PKK"],
        [
            "Ketua Bidang Ketenteraman dan Ketertiban Umum serta Perlindungan Masyarakat",
            "-",
        ],
        ["Anggota Bidang Pekerjaan Umum", "-"],
        ["Ketua Bidang Kesehatan", "-"],
    ]


def test_tim_pembina_lama_dicabut_tanpa_menyebut_kelompok_kerja(tmp_path: Path) -> None:
    isi = TIM.replace("Pembentukan Pokja", "Penetapan Tim Pembina")
    semua = cetak(tmp_path, isi, "sk/tim-pembina-posyandu", KINI)
    assert "kelompok kerja" not in semua
    assert "tentang Penetapan Tim Pembina Posyandu dicabut" in semua


@pytest.mark.parametrize("hari", [BARU, KINI])
def test_kader_satu_bidang_dan_berurutan_menurut_posyandu(tmp_path: Path, hari: date) -> None:
    semua = cetak(tmp_path, KADER, "sk/kader-posyandu", hari)
    assert "Menetapkan 4 (empat) orang sebagai Kader Posyandu" in semua
    assert "1 (satu) bidang standar pelayanan minimal" in semua
    assert baris(semua) == [
        ["No.", "Nama", "Posyandu", "Bidang SPM"],
        ["1", "Siti Aminah", "Melati", "Kesehatan"],
        ["2", "Nurul Aini", "Melati", "Pekerjaan Umum"],
        [
            "3",
            "Budi Santoso",
            "Mawar",
            "Ketenteraman dan Ketertiban Umum serta Perlindungan Masyarakat",
        ],
        ["4", "Rahma", "melati", "Perumahan Rakyat"],
    ]


def test_kader_lama_tanpa_bidang(tmp_path: Path) -> None:
    semua = cetak(tmp_path, KADER, "sk/kader-posyandu", LAMA)
    assert baris(semua)[0] == ["No.", "Nama", "Posyandu"]
    assert "bidang" not in semua.casefold()
    assert "standar pelayanan minimal" not in semua.casefold()
    polos = re.sub(r", posyandu: \w+, bidang: \w+", "", KADER).replace(
        "Rahma, jabatan: Kader", "Rahma, jabatan: Koordinator, alamat: Jalan Raya"
    )
    semua = cetak(tmp_path, polos, "sk/kader-posyandu", LAMA)
    assert baris(semua)[0] == ["No.", "Nama", "Jabatan", "Alamat"]
    assert baris(semua)[1:] == [
        ["1", "Siti Aminah", "Kader", "-"],
        ["2", "Budi Santoso", "Kader", "-"],
        ["3", "Nurul Aini", "Kader", "-"],
        ["4", "Rahma", "Koordinator", "Jalan Raya"],
    ]


def test_kader_tanpa_bidang_atau_posyandu_diminta(tmp_path: Path) -> None:
    isi = KADER.replace(", bidang: kesehatan", "")
    problems = tolak(tmp_path, isi, "sk/kader-posyandu", KINI)
    assert [(p.code, p.place.part) for p in problems] == [
        ("SUSUN-006", "keputusan[0].anggota[0].bidang")
    ]
    isi = KADER.replace(", posyandu: Mawar", "")
    problems = tolak(tmp_path, isi, "sk/kader-posyandu", KINI)
    assert [p.place.part for p in problems] == ["keputusan[0].anggota[1].posyandu"]


@pytest.mark.parametrize(
    ("nama", "judul"),
    [
        ("Posyandu Melati", "PENETAPAN KADER POSYANDU MELATI"),
        ("Kader Posyandu Lansia", "PENETAPAN KADER POSYANDU LANSIA"),
    ],
)
def test_nama_kader_tidak_berulang(tmp_path: Path, nama: str, judul: str) -> None:
    isi = KADER.replace("kader_posyandu\n", f"kader_posyandu\n    nama: {nama}\n")
    semua = cetak(tmp_path, isi, "sk/kader-posyandu", KINI)
    assert f"\n{judul}\n" in re.sub(r"\n +", "\n", semua)
    assert f"DAFTAR {judul.removeprefix('PENETAPAN ')}" in semua


UBAH = "    perubahan: {{nomor: 9, tahun: {}, tentang: Penetapan Sesuatu}}\n    anggota:\n"


@pytest.mark.parametrize(
    ("nama", "isi", "hari"),
    [
        ("sk/pokja-posyandu", POKJA, LAMA),
        (
            "sk/tim-pembina-posyandu",
            TIM.replace(
                "    mencabut: {nomor: 7, tahun: 2021, tentang: Pembentukan Pokja Posyandu}\n", ""
            ),
            KINI,
        ),
        ("sk/kader-posyandu", KADER, KINI),
    ],
)
def test_perubahan_hanya_mengganti_susunan(tmp_path: Path, nama: str, isi: str, hari: date) -> None:
    ubah = isi.replace("    anggota:\n", UBAH.format(hari.year - 1))
    semua = cetak(tmp_path, ubah, nama, hari)
    lama = f"Keputusan Kepala Desa O'o Nomor 9 Tahun {hari.year - 1} tentang Penetapan Sesuatu"
    assert f"PERUBAHAN ATAS {lama.upper()}" in re.sub(r"\s+", " ", semua)
    assert f"dalam Lampiran {lama} dengan menetapkan" in semua
    assert "selain yang diubah sebagaimana dimaksud dalam diktum KESATU dan ketentuan" in semua
    assert "berakhir bersamaan dengan masa bakti" in semua or "31 Desember" in semua
    assert not re.search(r"tidak lagi|Menggantikan", semua)
    assert not re.search(r"bertugas:|Biaya|Bidang SPM, sebagaimana", semua)


def test_perubahan_menyebut_yang_digantikan(tmp_path: Path) -> None:
    ubah = TIM.replace("    mencabut: {nomor: 7", "    perubahan: {nomor: 7").replace(
        "jabatan: Ketua, unsur", "jabatan: Ketua, menggantikan: Ni Made, unsur"
    )
    semua = cetak(tmp_path, ubah, "sk/tim-pembina-posyandu", KINI)
    assert "Orang yang digantikan sebagaimana tercantum dalam Lampiran tidak lagi" in semua
    assert [x[4] for x in baris(semua)] == ["Menggantikan", "Ni Made", "-", "-", "-"]
    assert "PERUBAHAN SUSUNAN TIM PEMBINA POSYANDU DESA O'O" in semua


def test_perubahan_keputusan_kader_lama_menambahkan_bidang(tmp_path: Path) -> None:
    ubah = KADER.replace("    anggota:\n", UBAH.format(2022))
    assert "1 (satu) bidang" in cetak(tmp_path, ubah, "sk/kader-posyandu", BARU)


@pytest.mark.parametrize("setempat", [NAGARI, GAMPONG, BALI])
@pytest.mark.parametrize(
    ("nama", "isi", "hari"),
    [
        ("sk/pokja-posyandu", POKJA, LAMA),
        ("sk/tim-pembina-posyandu", TIM, KINI),
        ("sk/kader-posyandu", KADER, LAMA),
        ("sk/kader-posyandu", KADER, KINI),
    ],
)
def test_kata_setempat(tmp_path: Path, setempat: str, nama: str, isi: str, hari: date) -> None:
    semua = cetak(tmp_path, setempat + isi, nama, hari)
    diktum = semua[semua.index("MEMUTUSKAN") :].split("[drafter")[0]
    assert "Kepala Desa" not in diktum
    if setempat is not BALI:
        assert not re.search(r"\b(Desa|Dusun|DESA)\b", diktum)


def test_desa_tanpa_posyandu_di_perdesnya_tidak_merujuknya(tmp_path: Path) -> None:
    isi = "lkd: {jenis: [pkk]}\n"
    semua = cetak(tmp_path, isi + KADER, "sk/kader-posyandu", KINI)
    assert "sesuai dengan ketentuan Peraturan Desa" not in semua
