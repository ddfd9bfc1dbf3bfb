"""The parent Perdes of a Perkades."""

from __future__ import annotations

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
