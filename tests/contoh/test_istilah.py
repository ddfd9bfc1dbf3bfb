"""Terms in the seven regulations: defined alike, in one order, and none used undefined."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import combinations

import pytest

from drafter.bahasa.tanggal import BULAN
from drafter.naskah.nodes import NBSP, Bab, Bagian, Isian, Naskah, Paragraf, Satuan, plain, walk
from drafter.profile.model import Desa
from tests.contoh.buatan import peraturan
from tests.contoh.test_kaidah import isi, pengertian
from tests.contoh.test_tiga_tanggal import TANGGAL, desa_bali, desa_ntb

DESA = {"ntb": desa_ntb, "buleleng": desa_bali}
KASUS = [(tempat, pada) for tempat in DESA for pada in TANGGAL]

# Fields that hold words of the text rather than data.
ISTILAH = ("istilah", "lembaga_adat.sebutan", "lembaga_adat.singkatan")
# Two defined terms that overlap.
TUMPANG = ("Pengelolaan Sampah Spesifik",)
# Names and offices that need no definition; the instrument names itself.
NAMA_DIRI = (
    *("Undang-Undang Dasar Negara Republik Indonesia Tahun", "Pancasila", "Indonesia"),
    *("Tuhan Yang Maha Esa", "Menteri Dalam Negeri", "Gubernur", "Gubernur Bali", "Bupati"),
    *("Camat", "Provinsi Bali", "Peraturan", "A", *(b.capitalize() for b in BULAN)),
)


@lru_cache(maxsize=8)
def naskah_semua(tempat: str, pada: date) -> tuple[tuple[str, Naskah], ...]:
    return tuple((t.templat.nama, n) for t, n in peraturan(DESA[tempat](), pada))


@pytest.mark.parametrize(("tempat", "pada"), KASUS)
def test_a_term_means_the_same_in_all(tempat: str, pada: date) -> None:
    istilah = DESA[tempat]().istilah
    semua: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for nama, naskah in naskah_semua(tempat, pada):
        for _, butir in pengertian(naskah):
            # A regulation that does not define the BPD writes its name in full.
            kalimat = isi(butir).replace(NBSP, " ")
            yang, _, arti = kalimat.partition(" adalah ")
            semua[yang][arti.replace(istilah.bpd, istilah.bpd_singkat)].append(nama)
    berbeda = {yang: dict(arti) for yang, arti in semua.items() if len(arti) > 1}
    assert not berbeda


@pytest.mark.parametrize(("tempat", "pada"), KASUS)
def test_terms_stand_in_the_same_order_in_all(tempat: str, pada: date) -> None:
    urutan = {
        nama: [isi(b).partition(" adalah ")[0] for _, b in pengertian(n)]
        for nama, n in naskah_semua(tempat, pada)
    }
    for a, b in combinations(urutan, 2):
        sama = [i for i in urutan[a] if i in urutan[b]]
        assert sama == [i for i in urutan[b] if i in urutan[a]], (a, b)


@pytest.mark.parametrize(("tempat", "pada"), KASUS)
def test_every_capitalised_term_is_defined(tempat: str, pada: date) -> None:
    desa = DESA[tempat]()
    asing = {
        (nama, x)
        for nama, naskah in naskah_semua(tempat, pada)
        for x in _berhuruf_besar(naskah, desa)
        if x not in NAMA_DIRI
    }
    assert not asing


def _berhuruf_besar(naskah: Naskah, desa: Desa) -> Iterator[str]:
    """Yield capitalised words inside sentences that are neither defined nor a profile's own."""
    kenal = sorted({*_dikenal(naskah), *_jabatan(desa), *TUMPANG}, key=len, reverse=True)
    for satuan in walk(naskah.batang_tubuh):
        if satuan.label.startswith("pengertian") or isinstance(satuan, Bab | Bagian | Paragraf):
            continue
        kalimat = _tanpa_nilai(satuan)
        for istilah in kenal:
            kalimat = re.sub(rf"\b{re.escape(istilah)}\b", "_", kalimat)
        kalimat = re.sub(r"\b(?:Pasal|Lampiran)(?: [0-9IVX]+)?", "_", kalimat)
        yield from re.findall(r"(?<=[a-z_,)] )([A-Z][\w-]*(?: [A-Z][\w-]*)*)", kalimat)


def _dikenal(naskah: Naskah) -> set[str]:
    """Every defined term, in short and in full."""
    penuh = (
        re.split(r",? (?:atau yang|atau sebutan|yang selanjutnya|selanjutnya|adalah) ", isi(b))[0]
        for _, b in pengertian(naskah)
    )
    return {i for i, _ in pengertian(naskah)} | set(penuh)


def _jabatan(desa: Desa) -> set[str]:
    i = desa.istilah
    return {
        i.bpd,
        i.kepala_dusun,
        i.sekretaris_desa,
        i.perangkat_desa,
        i.lembaran_desa,
        i.berita_desa,
    }


def _tanpa_nilai(satuan: Satuan) -> str:
    """The words of the template: terms stay, other values and citations do not."""
    potong = []
    for x in (*satuan.isi, *satuan.penutup):
        nilai = isinstance(x, Isian) and x.kunci and not x.kunci.startswith(ISTILAH)
        sitasi = type(x).__name__ == "Sitasi"
        potong.append("\x01" if nilai or sitasi else plain((x,)))
    return "".join(potong).replace(NBSP, " ")
