"""The parent Perdes of a Perkades."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from drafter.compose.data import data_desa
from drafter.compose.induk import induk_luar, induk_sendiri, masalah_induk
from drafter.compose.sebutan import Sebutan
from drafter.compose.terbitan import Terbitan, kurang_lengkap, terbitan
from drafter.naskah import tanda
from drafter.naskah.nodes import Teks, plain
from tests.desa import DASAR, PENGURUS, desa

TERBIT = (
    "dokumen:\n  perdes/lkd: {nomor: 3, tanggal_penetapan: 2025-02-10, "
    "tanggal_pengundangan: 2025-02-11}\n"
)
ANAK = Terbitan("5", date(2025, 3, 1), None, "5", "dokumen.perkades/posyandu")


def test_induk_yang_belum_terbit_bertitik_titik(tmp_path: Path) -> None:
    _, d = desa(tmp_path)
    induk = induk_sendiri(d, Sebutan(data_desa(d)), "perdes/lkd", (Teks("LKD"),), ())
    teks = plain(induk.sebutan).replace("\u00a0", " ")
    assert teks == "Peraturan Desa O'o Nomor ... Tahun ... tentang LKD"
    assert [p.code for p in masalah_induk(induk, ANAK, ANAK.penetapan, "perdes/lkd")] == [
        "SUSUN-004"
    ]
    assert not masalah_induk(induk, None, ANAK.penetapan, "perdes/lkd")


def test_induk_terbit_menyebut_lembarannya(tmp_path: Path) -> None:
    _, d = desa(tmp_path, DASAR + TERBIT)
    induk = induk_sendiri(d, Sebutan(data_desa(d)), "perdes/lkd", (Teks("LKD"),), ())
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
