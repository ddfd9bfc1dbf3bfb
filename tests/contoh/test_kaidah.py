"""Every sample draft, and villages made to be awkward, read for what an evaluator strikes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import rencana
from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import (
    Butir,
    Naskah,
    Pasal,
    Sambung,
    Satuan,
    plain,
    walk,
)
from drafter.profile.model import Desa
from drafter.render.alir import alir
from drafter.render.text import teks
from tests.contoh.desa import desa_contoh, profil_contoh
from tests.desa import DASAR, desa

TANPA_SETEMPAT = Path(__file__)  # no folder above it has a templat/ of its own
HARI = (date(2019, 6, 1), date(2021, 3, 12), date(2025, 3, 3), date(2026, 6, 2))

NAGARI = """\
istilah: {desa: Nagari, kepala_desa: Wali Nagari, dusun: Jorong}
lkd:
  lain:
    - {kode: api, nama: Kelompok Peduli Api, pengertian: wadah relawan, tugas: [mencegah],
       fungsi: [penggerak ronda], masa_jabatan: 3}
daerah:
  perdes_lkd_lama: {jenis: perdes, nomor: 3, tahun: 2016, tentang: Lembaga}
"""
SEPI = "lkd: {jenis: [posyandu]}\n"
SATU = "istilah: {desa: Gampong, peraturan_desa: Reusam}\nlkd: {jenis: [pkk]}\n"


@lru_cache(maxsize=1)
def desa_semua() -> tuple[Desa, ...]:
    return tuple(desa_contoh(p)[0] for p in profil_contoh())


def peraturan(villages: tuple[Desa, ...]) -> Iterator[Naskah]:
    """Each Perdes and Perkades of each village as a draft of each day."""
    for d in villages:
        for tugas in rencana(Pustaka.standar(), d, TANPA_SETEMPAT, None)[0]:
            if tugas.templat.jenis == "sk":
                continue
            for hari in HARI:
                naskah, problems = susun(tugas, d, "0" * 64, Opsi(hari, rancangan=True))
                assert naskah is not None, [str(p) for p in problems]
                yield naskah


@pytest.fixture(scope="module", params=["contoh", "nagari", "sepi", "satu"])
def naskah_semua(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Naskah, ...]:
    buatan = {"nagari": NAGARI, "sepi": SEPI, "satu": SATU}.get(request.param)
    if buatan is None:
        return tuple(peraturan(desa_semua()))
    folder: Path = tmp_path_factory.mktemp("desa")
    return tuple(peraturan((desa(folder, DASAR + buatan)[1],)))


def isi(s: Satuan) -> str:
    return plain((*s.isi, *s.penutup))


def pengertian(naskah: Naskah) -> list[tuple[str, Satuan]]:
    """The defined terms as they are used afterwards, with their definitions."""
    pasal = next(s for s in walk(naskah.batang_tubuh) if s.label == "pengertian")
    return [(_istilah(isi(b)), b) for b in pasal.anak]


def _istilah(kalimat: str) -> str:
    pendek = re.search(r"selanjutnya (?:disingkat|disebut) (.+?),? adalah ", kalimat)
    penuh = re.match(r"(.+?)(?: atau yang disebut dengan nama lain)? adalah ", kalimat)
    cocok = pendek or penuh
    assert cocok, kalimat
    return cocok[1]


def test_setiap_istilah_yang_diartikan_dipakai_sedikitnya_dua_kali(
    naskah_semua: tuple[Naskah, ...],
) -> None:
    for naskah in naskah_semua:
        semua = {id(s): isi(s) for s in walk(naskah.batang_tubuh)}
        for istilah, butir in pengertian(naskah):
            lain = " ".join(x for kunci, x in semua.items() if kunci != id(butir))
            assert len(re.findall(rf"\b{re.escape(istilah)}\b", lain)) >= 2, istilah


BANK_SAMPAH_2012 = (
    "Bank Sampah adalah tempat pemilahan dan pengumpulan Sampah yang dapat didaur ulang dan/atau "
    "diguna ulang yang memiliki nilai ekonomi"
)
BANK_SAMPAH_2021 = (
    "Bank Sampah adalah fasilitas untuk mengelola Sampah dengan prinsip 3R (reduce, reuse, dan "
    "recycle), sebagai sarana edukasi, perubahan perilaku dalam pengelolaan Sampah, dan "
    "pelaksanaan ekonomi sirkular, yang dibentuk dan dikelola oleh masyarakat, badan usaha, "
    "dan/atau pemerintah daerah"
)


def test_bank_sampah_diartikan_seperti_peraturan_menterinya(
    naskah_semua: tuple[Naskah, ...],
) -> None:
    for naskah in naskah_semua:
        arti = [isi(b).rstrip(".") for nama, b in pengertian(naskah) if nama == "Bank Sampah"]
        # A text that defines Pengelolaan Sampah writes it with capitals everywhere.
        biasa = [x.replace("Pengelolaan Sampah", "pengelolaan Sampah") for x in arti]
        assert set(biasa) <= {BANK_SAMPAH_2012, BANK_SAMPAH_2021}


def test_tidak_ada_daftar_yang_berisi_satu_butir(naskah_semua: tuple[Naskah, ...]) -> None:
    for naskah in naskah_semua:
        for s in walk(naskah.batang_tubuh):
            butir = [a for a in s.anak if isinstance(a, Butir)]
            assert len(butir) != 1 or s.sambung is Sambung.PUTUS, (s.label, isi(s))


def test_tidak_ada_rujukan_ke_pasal_yang_belum_dibaca(naskah_semua: tuple[Naskah, ...]) -> None:
    for naskah in naskah_semua:
        for pasal in (s for s in walk(naskah.batang_tubuh) if isinstance(s, Pasal)):
            nomor = int(pasal.nomor.split("\u00a0")[1])
            semua = " ".join(isi(s) for s in walk((pasal,)))
            dirujuk = re.findall(r"dalam Pasal\u00a0(\d+)", semua)
            assert all(int(n) < nomor for n in dirujuk), (pasal.nomor, semua)


def test_setiap_ayat_satu_kalimat(naskah_semua: tuple[Naskah, ...]) -> None:
    for naskah in naskah_semua:
        for s in walk(naskah.batang_tubuh):
            tanpa_nama = isi(s).replace("UPT. Prode", "UPT Prode").replace(" ... ", " … ")
            assert not re.search(r"\. [A-Z]", tanpa_nama), tanpa_nama


def test_nagari_memakai_kata_dan_singkatannya_sendiri(tmp_path: Path) -> None:
    for naskah in peraturan((desa(tmp_path, DASAR + NAGARI)[1],)):
        batang = "\n".join(isi(s) for s in walk(naskah.batang_tubuh))
        assert not re.search(r"\b(Desa|Dusun|LKD|BPD)\b", batang)
        assert "LKN" in batang


def test_satu_jenis_lkd_ditulis_tanpa_daftar(tmp_path: Path) -> None:
    naskah = next(peraturan((desa(tmp_path, DASAR + SATU)[1],)))
    jenis = next(s for s in walk(naskah.batang_tubuh) if s.label == "jenis.daftar")
    assert isi(jenis) == "Jenis LKG yang dibentuk di Gampong O'o ialah PKK."


def test_nik_tidak_tercetak_di_naskah_mana_pun() -> None:
    for d in desa_semua():
        nik = {o.nik for sk in d.pengurus for o in sk.anggota if o.nik}
        for tugas in rencana(Pustaka.standar(), d, TANPA_SETEMPAT, None)[0]:
            if tugas.templat.jenis == "sk":
                naskah, _ = susun(tugas, d, "0" * 64, Opsi(rancangan=True))
                assert naskah is not None
                assert not [n for n in nik if n in teks(alir(naskah).blok)]
