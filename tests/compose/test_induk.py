"""The parent Perdes of a Perkades."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from drafter.compose.data import data_desa
from drafter.compose.induk import Induk, induk_luar, induk_sendiri, masalah_induk
from drafter.compose.sebutan import Sebutan
from drafter.compose.terbitan import Terbitan, kurang_lengkap, terbitan
from drafter.naskah import tanda
from drafter.naskah.nodes import Teks, plain
from drafter.profile.model import Desa
from tests.desa import DASAR, PENGURUS, desa, susun_satu

TERBIT = (
    "dokumen:\n  perdes/lkd: {nomor: 3, tanggal_penetapan: 2025-02-10, "
    "tanggal_pengundangan: 2025-02-11}\n"
)
ANAK = Terbitan("5", date(2025, 3, 1), None, "5", "dokumen.perkades/posyandu")


def _sendiri(d: Desa) -> Induk:
    terbit = terbitan(d, "perdes/lkd", None)
    return induk_sendiri(Sebutan(data_desa(d)), terbit, (Teks("LKD"),), ())


def test_induk_yang_belum_terbit_bertitik_titik(tmp_path: Path) -> None:
    _, d = desa(tmp_path)
    induk = induk_sendiri(
        Sebutan(data_desa(d)), terbitan(d, "perdes/lkd", None), (Teks("LKD"),), ()
    )
    teks = plain(induk.sebutan).replace("\u00a0", " ")
    assert teks == "Peraturan Desa O'o Nomor ... Tahun ... tentang LKD"
    assert [p.code for p in masalah_induk(induk, ANAK, ANAK.penetapan, "perdes/lkd")] == [
        "SUSUN-004"
    ]
    assert not masalah_induk(induk, None, ANAK.penetapan, "perdes/lkd")


def test_induk_terbit_menyebut_lembarannya(tmp_path: Path) -> None:
    _, d = desa(tmp_path, DASAR + TERBIT)
    induk = induk_sendiri(
        Sebutan(data_desa(d)), terbitan(d, "perdes/lkd", None), (Teks("LKD"),), ()
    )
    teks = plain(induk.mengingat()).replace("\u00a0", " ")
    assert teks.endswith("tentang LKD (Lembaran Desa O'o Tahun 2025 Nomor 3)")
    assert not masalah_induk(induk, ANAK, ANAK.penetapan, "perdes/lkd")
    terlalu_dini = replace(ANAK, penetapan=date(2025, 1, 1))
    assert [p.code for p in masalah_induk(induk, terlalu_dini, date(2025, 1, 1), "x")] == [
        "SUSUN-005"
    ]


def test_induk_luar_masuk_templat_sebagai_isian(tmp_path: Path) -> None:
    luar = "perdes_induk: {nomor: 7, tahun: 2019, tentang: LKD, pasal: Pasal 12}\n"
    _, d = desa(tmp_path, DASAR + luar)
    induk = induk_luar(d, Sebutan(data_desa(d)))
    assert induk is not None
    assert tanda.isian("perdes_induk.pasal", "Pasal 12") == induk.untuk_templat()["pasal"]
    assert not masalah_induk(induk, ANAK, ANAK.penetapan, "perdes/lkd")


def test_terbitan_dibaca_dari_dokumen_atau_butir_pengurus(tmp_path: Path) -> None:
    sk = PENGURUS.replace(
        "lembaga: rt", "lembaga: rt\n    nomor: 141/7/2026\n    tanggal: 2026-01-05"
    )
    _, d = desa(tmp_path, DASAR + TERBIT + sk)
    perdes, keputusan = terbitan(d, "perdes/lkd", None), terbitan(d, "sk/pengurus-lkd", 0)
    assert perdes
    assert keputusan
    assert (perdes.nomor, perdes.tahun, perdes.lembaran) == ("3", "2025", "3")
    assert (keputusan.nomor, keputusan.tahun, keputusan.kunci) == (
        "141/7/2026",
        "2026",
        "pengurus[0]",
    )
    assert terbitan(d, "perkades/posyandu", None) is None


def test_terbit_tanpa_pengundangan_dan_penanda_tangan_dikatakan() -> None:
    problems = kurang_lengkap(ANAK, diundangkan=True, penanda_tangan=[("pejabat.x", None)])
    assert [p.place.part for p in problems] == [
        "dokumen.perkades/posyandu.tanggal_pengundangan",
        "pejabat.x",
    ]
    assert not kurang_lengkap(ANAK, diundangkan=False, penanda_tangan=[("pejabat.x", "ada")])


def test_rancangan_yang_lebih_tua_dari_induknya_menyebutnya_sebagai_rancangan(
    tmp_path: Path,
) -> None:
    def menimbang(pada: date) -> str:
        naskah, _ = susun_satu(tmp_path, DASAR + TERBIT, "perkades/posyandu", tanggal=pada)
        assert naskah
        return " ".join(plain(b.isi) for b in naskah.pembukaan.menimbang).replace("\u00a0", " ")

    assert "Peraturan Desa O'o Nomor ... Tahun ..." in menimbang(date(2021, 3, 12))
    assert "Peraturan Desa O'o Nomor 3 Tahun 2025" in menimbang(date(2026, 6, 2))


def test_perkades_memakai_induk_yang_pertama_dibuat_desanya(tmp_path: Path) -> None:
    def menimbang(isi: str) -> str:
        naskah, _ = susun_satu(tmp_path, DASAR + isi, "perkades/phbs")
        assert naskah
        return " ".join(plain(b.isi) for b in naskah.pembukaan.menimbang)

    assert "tentang Lembaga Kemasyarakatan Desa" in menimbang("phbs: {}\n")
    assert "tentang Lembaga Adat Desa" in menimbang("phbs: {}\nlembaga_adat: {}\n")
    luar = (
        "phbs: {}\ndokumen:\n  perkades/phbs:\n    perdes_induk: "
        "{nomor: 9, tahun: 2019, tentang: Kesehatan, pasal: Pasal 4}\n"
    )
    assert "tentang Kesehatan" in menimbang(luar)


def test_tanpa_perdes_yang_mendelegasikan_kedua_jalan_keluarnya_disebut(tmp_path: Path) -> None:
    naskah, problems = susun_satu(tmp_path, DASAR, "perkades/phbs")
    assert naskah is None
    (masalah,) = [p for p in problems if p.code == "SUSUN-007"]
    assert "`phbs: {}` pun cukup" in masalah.remedy
    assert "perdes_induk" in masalah.remedy


SK = """\
---
jenis: sk
tentang: Satgas
ulang: keputusan
pilih: satgas_usia_perkawinan
perdes_induk: {templat: perkades/pendewasaan-usia-perkawinan, label: satgas.sk}
mengingat: [uu-6-2014, induk]
---
Menimbang
- bahwa x{% if induk.ada %} sesuai {{ induk.pasal }} {{ induk.lengkap }}{% endif +%}
Diktum #a
x.
"""
SATGAS = "keputusan: [{jenis: satgas, anggota: [{nama: Siti, jabatan: Ketua}]}]\n"
PERKADES = (
    "  perkades/pendewasaan-usia-perkawinan: {nomor: 6, tanggal_penetapan: 2025-04-01, "
    "tanggal_pengundangan: 2025-04-02}\n"
)


def _sk(folder: Path, isi: str, templat: str = SK) -> tuple[list[str], list[str]]:
    """Menimbang and Mengingat of an SK whose parent is a Perkades; or the codes of its problems."""
    berkas = folder / "templat/sk/satgas.naskah"
    berkas.parent.mkdir(parents=True, exist_ok=True)
    berkas.write_text(templat, encoding="utf-8")
    naskah, problems = susun_satu(folder, DASAR + SATGAS + isi, "sk/satgas")
    if naskah is None:
        return [p.code for p in problems], [p.message for p in problems]
    bagian = (naskah.pembukaan.menimbang[:1], naskah.pembukaan.mengingat)
    timbang, ingat = ([plain(b.isi).replace("\u00a0", " ") for b in x] for x in bagian)
    return timbang, ingat


def test_sk_berinduk_perkades_menyebutnya_peraturan_kepala_desa(tmp_path: Path) -> None:
    usia = "usia_perkawinan: {}\nistilah: {kepala_desa: Perbekel}\n"
    (timbang,), ingat = _sk(tmp_path, usia)
    assert re.search(
        r"sesuai Pasal \d+ ayat \(1\) Peraturan Perbekel Desa O'o Nomor \.\.\.", timbang
    )
    assert "tentang Pendewasaan Usia Perkawinan" in ingat[-1]
    _, ingat = _sk(tmp_path, usia + TERBIT + PERKADES)
    assert ingat[-1] == (
        "Peraturan Perbekel Desa O'o Nomor 6 Tahun 2025 tentang Pendewasaan Usia Perkawinan "
        "(Berita Desa O'o Tahun 2025 Nomor 6);"
    )


def test_sk_tetap_dibuat_tanpa_induk(tmp_path: Path) -> None:
    (timbang,), ingat = _sk(tmp_path, "")
    assert timbang == "bahwa x;"
    assert not [x for x in ingat if "Kepala Desa" in x]
    # The Perdes that all Perkades carry out is not the Perkades of an SK.
    luar = "perdes_induk: {nomor: 7, tahun: 2019, tentang: LKD, pasal: Pasal 12}\n"
    assert _sk(tmp_path, luar) == ([timbang], ingat)


def test_sk_tetap_dibuat_bila_induknya_tidak_memuat_labelnya(tmp_path: Path) -> None:
    (timbang,), _ = _sk(tmp_path, "usia_perkawinan: {}\n", SK.replace("satgas.sk", "tidak-ada"))
    assert "sesuai Peraturan Kepala Desa O'o" in timbang.replace("  ", " ")


def test_induk_sk_yang_dibuat_di_luar_menurut_jenisnya(tmp_path: Path) -> None:
    luar = (
        "dokumen:\n  sk/satgas:\n    perdes_induk: "
        "{jenis: perkades, nomor: 9, tahun: 2019, tentang: Anak, pasal: Pasal 4}\n"
    )
    (timbang,), _ = _sk(tmp_path, luar)
    assert "Pasal 4 Peraturan Kepala Desa O'o Nomor 9 Tahun 2019 tentang Anak" in timbang
    (timbang,), _ = _sk(tmp_path, luar.replace("jenis: perkades, ", ""))
    assert "Pasal 4 Peraturan Desa O'o Nomor 9 Tahun 2019 tentang Anak" in timbang


def test_perkades_tidak_melaksanakan_perkades(tmp_path: Path) -> None:
    luar = (
        "phbs: {}\ndokumen:\n  perkades/phbs:\n    perdes_induk: "
        "{jenis: perkades, nomor: 9, tahun: 2019, tentang: Anak, pasal: Pasal 4}\n"
    )
    naskah, problems = susun_satu(tmp_path, DASAR + luar, "perkades/phbs")
    assert naskah is None
    assert [p.code for p in problems] == ["SUSUN-007"]


def test_sk_terbit_meminta_perkadesnya_terbit(tmp_path: Path) -> None:
    terbit = SATGAS.replace("anggota", "nomor: 3, tanggal: 2025-02-01, anggota")
    pejabat = "usia_perkawinan: {}\npejabat: {kepala_desa: Salim}\n"

    def kode(isi: str) -> tuple[list[str], list[str]]:
        berkas = tmp_path / "templat/sk/satgas.naskah"
        berkas.parent.mkdir(parents=True, exist_ok=True)
        berkas.write_text(SK, encoding="utf-8")
        _, problems = susun_satu(tmp_path, DASAR + terbit + isi, "sk/satgas")
        return [p.code for p in problems], [p.message for p in problems]

    kodes, pesan = kode(pejabat)
    assert kodes == ["SUSUN-004"]
    assert "Perkades induknya (perkades/pendewasaan-usia-perkawinan)" in pesan[0]
    kodes, pesan = kode(pejabat + "dokumen:\n" + PERKADES)
    assert kodes == ["SUSUN-005"]
    assert pesan[0].startswith("Perkades induk ditetapkan sesudah")
