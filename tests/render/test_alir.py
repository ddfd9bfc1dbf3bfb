"""The flow of a page: order, depth, what stays together."""

from __future__ import annotations

from itertools import pairwise

import pytest

from drafter.render.alir import alir
from drafter.render.blok import (
    Berjudul,
    BlokTabel,
    BlokTanda,
    Cetakan,
    Gaya,
    HalamanBaru,
    Paragraf,
    Senarai,
    Tingkat,
)
from drafter.render.text import kata
from tests.desa import DASAR, PEJABAT, PENGURUS, susun_satu


@pytest.fixture(scope="module")
def perdes(tmp_path_factory: pytest.TempPathFactory) -> Cetakan:
    naskah, _ = susun_satu(tmp_path_factory.mktemp("d"), DASAR + PEJABAT, "perdes/lkd")
    assert naskah is not None
    return alir(naskah)


@pytest.fixture(scope="module")
def keputusan(tmp_path_factory: pytest.TempPathFactory) -> Cetakan:
    naskah, _ = susun_satu(tmp_path_factory.mktemp("d"), DASAR + PENGURUS, "sk/pengurus-lkd")
    assert naskah is not None
    return alir(naskah)


def paragraf(c: Cetakan, *gaya: Gaya) -> list[Paragraf]:
    return [b for b in c.blok if isinstance(b, Paragraf) and b.gaya in gaya]


def test_urutan_bagian_sebuah_perdes(perdes: Cetakan) -> None:
    urutan = list(dict.fromkeys(b.gaya for b in perdes.blok if isinstance(b, Paragraf)))
    assert urutan[:8] == [
        Gaya.RANCANGAN,
        Gaya.KEPALA,
        Gaya.JUDUL,
        Gaya.RAHMAT,
        Gaya.JABATAN,
        Gaya.KESEPAKATAN,
        Gaya.MEMUTUSKAN,
        Gaya.BAB,
    ]
    assert [b.judul for b in perdes.blok if isinstance(b, Berjudul)] == [
        "Menimbang",
        "Mengingat",
        "Menetapkan",
    ]


def test_huruf_di_bawah_ayat_menjorok_satu_langkah(perdes: Cetakan) -> None:
    urut = paragraf(perdes, Gaya.AYAT, Gaya.HURUF, Gaya.PASAL)
    for a, b in pairwise(urut):
        if a.gaya is Gaya.AYAT and b.gaya is Gaya.HURUF:
            assert (a.inden, b.inden) == (0, 1)
        if a.gaya is Gaya.PASAL and b.gaya is Gaya.HURUF:
            assert b.inden == 0


def test_pengertian_memakai_daftarnya_sendiri(perdes: Cetakan) -> None:
    nomor = [p.nomor for p in paragraf(perdes, Gaya.DEFINISI)]
    assert {(n.senarai, n.deret) for n in nomor if n} == {(Senarai.DEFINISI, 0)}


def test_judul_lekat_pada_isinya(perdes: Cetakan) -> None:
    assert all(p.lekat for p in paragraf(perdes, Gaya.BAB, Gaya.BAGIAN, Gaya.PASAL))


def test_setiap_pasal_dan_ayat_berlabel_unik(perdes: Cetakan) -> None:
    label = [p.label for p in paragraf(perdes, Gaya.PASAL, Gaya.AYAT, Gaya.HURUF)]
    assert all(label)
    assert len(set(label)) == len(label)


def test_penjelasan_di_halaman_baru_dengan_tingkatnya(perdes: Cetakan) -> None:
    i = next(n for n, b in enumerate(perdes.blok) if isinstance(b, HalamanBaru))
    sisa = [b for b in perdes.blok[i + 1 :] if isinstance(b, Paragraf)]
    assert kata(sisa[1].isi) == "PENJELASAN"
    assert [p.inden for p in sisa if p.gaya is Gaya.PENJELASAN_PASAL][:1] == [0]


def test_diktum_menjadi_berjudul_dengan_labelnya(keputusan: Cetakan) -> None:
    diktum = [b for b in keputusan.blok if isinstance(b, Berjudul) and b.label]
    assert [d.judul for d in diktum][:2] == ["KESATU", "KEDUA"]
    deret = [p.nomor.deret for d in diktum for p in d.isi if p.nomor]
    assert 0 not in deret  # 0 is Menimbang's run


def test_lampiran_ditutup_tanda_tangan(keputusan: Cetakan) -> None:
    assert isinstance(keputusan.blok[-1], BlokTanda)
    assert any(isinstance(b, BlokTabel) for b in keputusan.blok)


def test_tingkat_senarai_batang_sesuai_gayanya(perdes: Cetakan) -> None:
    harap = {
        Gaya.BAB: Tingkat.BAB,
        Gaya.PASAL: Tingkat.PASAL,
        Gaya.AYAT: Tingkat.AYAT,
        Gaya.HURUF: Tingkat.HURUF,
    }
    for p in paragraf(perdes, *harap):
        assert p.nomor is not None
        assert p.nomor.tingkat == harap[p.gaya]


def test_judul_metadata_satu_baris(perdes: Cetakan) -> None:
    assert (
        perdes.judul == "PERATURAN DESA O'O NOMOR ... TAHUN ... TENTANG LEMBAGA KEMASYARAKATAN DESA"
    )
