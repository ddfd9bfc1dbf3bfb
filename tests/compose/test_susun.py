"""From a profile to a whole naskah."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import rencana, siput
from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import NBSP, Naskah, plain
from drafter.problem import Severity, has_errors
from drafter.render.alir import alir
from drafter.render.text import kata, teks
from tests.desa import DASAR, PEJABAT, PENGURUS, desa, susun_satu, tugas

TERBIT = """\
dokumen:
  perdes/lkd:
    nomor: "3"
    tanggal_penetapan: 2025-02-10
    tanggal_pengundangan: 2025-02-11
"""


def naskah(folder: Path, isi: str, nama: str, **opsi: object) -> Naskah:
    hasil, problems = susun_satu(folder, isi, nama, **opsi)  # type: ignore[arg-type]
    assert hasil is not None, [str(p) for p in problems]
    return hasil


def baris(isi: object) -> list[str]:
    return [kata(x) for x in isi]  # type: ignore[attr-defined]


def test_rancangan_bertitik_titik_dan_berkata_rancangan(tmp_path: Path) -> None:
    n = naskah(tmp_path, DASAR, "perdes/lkd")
    assert n.rancangan
    assert baris(n.pembukaan.judul) == [
        "PERATURAN DESA O'O",
        "NOMOR ... TAHUN ...",
        "TENTANG",
        "LEMBAGA KEMASYARAKATAN DESA",
    ]
    assert kata(n.penutup.baris_akhir) == "LEMBARAN DESA O'O TAHUN ... NOMOR ..."


def test_dokumen_terbit_memuat_nomor_tanggal_dan_nama_tanpa_gelar(tmp_path: Path) -> None:
    n = naskah(tmp_path, DASAR + PEJABAT + TERBIT, "perdes/lkd")
    assert not n.rancangan
    assert baris(n.pembukaan.judul)[1].replace("\u00a0", " ") == "NOMOR 3 TAHUN 2025"
    tetap, undang = n.penutup.tanda_tangan
    assert baris(tetap.baris) == [
        "Ditetapkan di O'o",
        "pada tanggal 10 Februari 2025",
        "KEPALA DESA O'O,",
    ]
    assert (kata(tetap.nama), kata(undang.nama)) == ("H. MA'RUF HAMZAH", "NURUL HIDAYAH")


def mengingat(n: Naskah) -> str:
    return " ".join(plain(b.isi) for b in n.pembukaan.mengingat).replace(NBSP, " ")


def test_hukum_dokumen_terbit_adalah_hukum_hari_penetapannya(tmp_path: Path) -> None:
    dasar = mengingat(naskah(tmp_path, DASAR + PEJABAT + TERBIT, "perdes/lkd"))
    assert "Nomor 43 Tahun 2014" in dasar
    assert "Nomor 16 Tahun 2026" not in dasar


@pytest.mark.parametrize(
    ("pada", "ada", "tiada"),
    [
        (date(2021, 3, 12), "Nomor 43 Tahun 2014", "Nomor 16 Tahun 2026"),
        (date(2026, 3, 26), "Nomor 43 Tahun 2014", "Nomor 16 Tahun 2026"),
        (date(2026, 3, 27), "Nomor 16 Tahun 2026", "Nomor 43 Tahun 2014"),
    ],
)
def test_rancangan_mengutip_hukum_pada_tanggalnya(
    tmp_path: Path, pada: date, ada: str, tiada: str
) -> None:
    n = naskah(tmp_path, DASAR, "perdes/lkd", tanggal=pada)
    dasar = mengingat(n)
    assert ada in dasar
    assert tiada not in dasar
    assert n.provenans.tanggal_hukum == pada.isoformat()


def test_perkades_menyebut_induk_dan_pasal_menurut_labelnya(tmp_path: Path) -> None:
    n = naskah(tmp_path, DASAR + PEJABAT + TERBIT, "perkades/posyandu")
    menimbang = " ".join(plain(b.isi) for b in n.pembukaan.menimbang).replace("\u00a0", " ")
    assert "Peraturan Desa O'o Nomor 3 Tahun 2025 tentang Lembaga Kemasyarakatan Desa" in menimbang
    perdes = naskah(tmp_path, DASAR + PEJABAT + TERBIT, "perdes/lkd")
    assert "Pasal 25 ayat (5)" in menimbang
    assert "diatur dengan Peraturan Kepala Desa" in teks(alir(perdes).blok).split("Pasal 25")[1]
    akhir = kata(n.pembukaan.mengingat[-1].isi).replace("\u00a0", " ")
    assert akhir.endswith("(Lembaran Desa O'o Tahun 2025 Nomor 3);")


def test_perkades_terbit_tanpa_induk_terbit_ditolak(tmp_path: Path) -> None:
    isi = DASAR + PEJABAT + TERBIT.replace("perdes/lkd", "perkades/posyandu")
    hasil, problems = susun_satu(tmp_path, isi, "perkades/posyandu")
    assert hasil is None
    assert [p.code for p in problems if p.severity is Severity.KESALAHAN] == ["SUSUN-004"]


def test_induk_dari_luar_program_dipakai_apa_adanya(tmp_path: Path) -> None:
    luar = "perdes_induk: {nomor: '7', tahun: 2019, tentang: LKD, pasal: Pasal 12}\n"
    n = naskah(tmp_path, DASAR + luar, "perkades/posyandu")
    menimbang = " ".join(plain(b.isi) for b in n.pembukaan.menimbang).replace("\u00a0", " ")
    assert "Pasal 12" in menimbang
    assert "Nomor 7 Tahun 2019 tentang LKD" in menimbang


def test_terbit_tanpa_penanda_tangan_ditolak_dengan_kunci_isiannya(tmp_path: Path) -> None:
    hasil, problems = susun_satu(tmp_path, DASAR + TERBIT, "perdes/lkd")
    assert hasil is None
    assert {p.place.part for p in problems if p.code == "SUSUN-001"} == {
        "pejabat.kepala_desa",
        "pejabat.sekretaris_desa",
    }
    hasil, _ = susun_satu(tmp_path, DASAR + TERBIT, "perdes/lkd", rancangan=True)
    assert hasil is not None
    assert hasil.rancangan


def test_penjabat_tercetak_pada_tanda_tangan(tmp_path: Path) -> None:
    isi = DASAR + "pejabat:\n  kepala_desa: {nama: Ahmad, status: Pj.}\n"
    n = naskah(tmp_path, isi, "perdes/lkd")
    assert kata(n.penutup.tanda_tangan[0].baris[-1]) == "Pj. KEPALA DESA O'O,"


def test_sebutan_setempat_menggantikan_kata_baku_di_seluruh_bingkai(tmp_path: Path) -> None:
    isi = DASAR + "istilah: {desa: Nagari, kepala_desa: Wali Nagari}\n"
    cetakan = teks(alir(naskah(tmp_path, isi, "perdes/lkd")).blok)
    assert "PERATURAN NAGARI O'O" in cetakan
    assert "WALI NAGARI O'O," in cetakan
    assert "LEMBARAN NAGARI O'O" in cetakan


def test_perbekel_disebut_dengan_kata_desa(tmp_path: Path) -> None:
    isi = DASAR + "istilah: {kepala_desa: Perbekel}\n"
    n = naskah(tmp_path, isi, "perkades/posyandu")
    assert baris(n.pembukaan.judul)[0] == "PERATURAN PERBEKEL DESA O'O"


def test_satu_keputusan_untuk_setiap_pengurus(tmp_path: Path) -> None:
    d, semua = tugas(tmp_path, DASAR + PENGURUS, "sk/pengurus-lkd")
    assert [t.akhiran for t in semua] == ["rt-001-dusun-kala"]
    n, _ = susun(semua[0], d, "0" * 64, Opsi())
    assert n is not None
    assert [s.nomor for s in n.batang_tubuh][:3] == ["KESATU", "KEDUA", "KETIGA"]
    assert n.lampiran[0].label == "susunan"


def test_tanpa_diminta_dibuat_yang_diperlukan_desa(tmp_path: Path) -> None:
    _, semua = tugas(tmp_path, DASAR + PENGURUS)
    assert [t.templat.nama for t in semua] == ["perdes/lkd", "perkades/posyandu", "sk/pengurus-lkd"]
    tanpa = DASAR + "lkd: {jenis: [pkk, karang_taruna, lpm]}\n"
    path, d = desa(tmp_path, tanpa)
    semua, _ = rencana(Pustaka.standar(), d, path, None)
    assert [t.templat.nama for t in semua] == ["perdes/lkd"]


def test_kelurahan_ditolak_dengan_alasan(tmp_path: Path) -> None:
    isi = DASAR.replace("52.05.01.2007", "52.05.05.1002").replace("O'o", "Kandai II")
    path, d = desa(tmp_path, isi)
    semua, problems = rencana(Pustaka.standar(), d, path, None)
    assert not semua
    assert has_errors(problems)
    assert "kelurahan tidak membentuk Peraturan Desa" in problems[0].message


def test_templat_sk_tanpa_pengurus_dikatakan(tmp_path: Path) -> None:
    path, d = desa(tmp_path)
    _, problems = rencana(Pustaka.standar(), d, path, ["sk/p*-lkd"])
    assert [p.code for p in problems] == ["SUSUN-003"]


JAHAT = [
    "{{ 7*7 }}",
    "<w:p>",
    "]]>",
    "%s",
    "Pasal 99",
    "(1) a. b",
    "#panic()",
    "{% raw %}",
    "| a |",
]


@pytest.mark.parametrize("nama", JAHAT)
def test_nilai_yang_mirip_markup_tercetak_huruf_demi_huruf(tmp_path: Path, nama: str) -> None:
    n = naskah(tmp_path, DASAR.replace("O'o", f'"{nama}"'), "perdes/lkd")
    biasa = naskah(tmp_path, DASAR, "perdes/lkd")
    assert [s.nomor for s in n.batang_tubuh] == [s.nomor for s in biasa.batang_tubuh]
    hitung = [
        teks(alir(x).blok).casefold().count(y) for x, y in ((n, nama.casefold()), (biasa, "o'o"))
    ]
    assert hitung[0] == hitung[1]


def test_dua_desa_dengan_bentuk_sama_berbagi_kerangka(tmp_path: Path) -> None:
    from drafter.compose.kerangka import kerangka

    naskah(tmp_path, DASAR, "perdes/lkd")
    sebelum = kerangka.cache_info().misses
    naskah(tmp_path, DASAR.replace("O'o", "Manggis"), "perdes/lkd")
    assert kerangka.cache_info().misses == sebelum


def test_siput_aman_untuk_nama_berkas() -> None:
    assert siput("RT 001 Dusun O'o / Kala") == "rt-001-dusun-o-o-kala"
    assert siput("???") == "x"


def test_nama_dokumen_yang_salah_ketik_diperingatkan(tmp_path: Path) -> None:
    path, d = desa(tmp_path, DASAR + TERBIT.replace("perdes/lkd", "perdes/lkdd"))
    _, problems = rencana(Pustaka.standar(), d, path, None)
    assert [(p.code, p.severity, p.remedy) for p in problems] == [
        ("SUSUN-008", Severity.PERINGATAN, "maksud Anda `perdes/lkd`?")
    ]
