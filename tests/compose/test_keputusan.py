"""SK of other kinds: one item of ``keputusan`` each, chosen by its jenis; people typed once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import rencana, sebutan_sk
from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import plain, walk
from tests.desa import DASAR, desa, muat

ISI = """\
orang:
  aminah: {nama: "Siti Aminah, S.Pd.", alamat: Dusun Kala}
  budi: Budi Santoso
keputusan:
  - jenis: kader_posyandu
    anggota:
      - {orang: aminah, jabatan: Kader}
      - {orang: budi, jabatan: Kader, alamat: Dusun Rasa}
  - jenis: satgas
    nama: Satgas Anak
    nomor: 141/3/2026
    tanggal: 2026-01-05
    anggota: [{orang: aminah, jabatan: Ketua}]
"""
TEMPLAT = """\
---
jenis: sk
tentang: Kader
ulang: keputusan
pilih: kader_posyandu
---
Menimbang
- bahwa x
Diktum #a
{% for o in sk.anggota %}{{ o.nama }} di {{ o.alamat }}. {% endfor %}
"""


def test_setiap_jenis_memakai_templatnya_dan_data_orangnya(tmp_path: Path) -> None:
    path, d = desa(tmp_path, DASAR + ISI)
    berkas = tmp_path / "templat/sk/kader.naskah"
    berkas.parent.mkdir(parents=True)
    berkas.write_text(TEMPLAT, encoding="utf-8")
    semua, _ = rencana(Pustaka.standar(), d, path, ["sk/kader"])
    assert [t.sk for t in semua] == [("keputusan", 0)]
    naskah, problems = susun(semua[0], d, "0" * 64, Opsi())
    assert naskah, [str(p) for p in problems]
    teks = " ".join(plain(s.isi) for s in walk(naskah.batang_tubuh)).replace("\u00a0", " ")
    assert "Siti Aminah, S.Pd. di Dusun Kala" in teks
    assert "Budi Santoso di Dusun Rasa" in teks


def test_sk_disebut_dengan_namanya_atau_jenisnya(tmp_path: Path) -> None:
    _, d = desa(tmp_path, DASAR + ISI)
    assert [sebutan_sk(x) for x in d.keputusan] == ["kader_posyandu", "Satgas Anak"]
    assert [x.jenis for x in d.keputusan] == ["kader_posyandu", "satgas_usia_perkawinan"]
    assert d.butir("keputusan") == d.keputusan


def test_templat_yang_tidak_berlaku_pada_tanggalnya_ditolak(tmp_path: Path) -> None:
    path, d = desa(tmp_path, DASAR + ISI)
    berkas = tmp_path / "templat/sk/kader.naskah"
    berkas.parent.mkdir(parents=True)
    masa = "tidak_berlaku: {bila: \"tanggal >= hari('2024-10-31')\", sebab: a, saran: b}\n"
    berkas.write_text(TEMPLAT.replace("ulang:", f"{masa}ulang:"), encoding="utf-8")
    (tugas,), _ = rencana(Pustaka.standar(), d, path, ["sk/kader"])
    assert susun(tugas, d, "0" * 64, Opsi(date(2021, 3, 12)))[0] is not None
    naskah, problems = susun(tugas, d, "0" * 64, Opsi(date(2025, 3, 3)))
    assert naskah is None
    assert [(p.code, p.remedy) for p in problems] == [("SUSUN-012", "b")]


def test_nama_bank_sampah_disimpan_tanpa_kata_itu(tmp_path: Path) -> None:
    sk = "keputusan: [{jenis: JENIS, nama: Bank Sampah Melati, anggota: [{nama: A, jabatan: B}]}]\n"
    _, d = desa(tmp_path, DASAR + sk.replace("JENIS", "pengurus bank sampah"))
    assert d.keputusan[0].nama == "Melati"
    _, d = desa(tmp_path, DASAR + sk.replace("JENIS", "satgas"))
    assert d.keputusan[0].nama == "Bank Sampah Melati"
    _, hasil = muat(tmp_path, DASAR + sk.replace("JENIS", "ngawur"))
    assert [p.place.part for p in hasil.problems] == ["keputusan[0].jenis"]
