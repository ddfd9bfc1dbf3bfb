"""Diktum of an SK: as many as needed, and the older SK it withdraws by whatever number it had."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.naskah.nodes import Naskah
from drafter.render.alir import alir
from drafter.render.text import teks
from tests.desa import DASAR, PEJABAT, PENGURUS, susun_satu

BANYAK = 21
KEPALA = "---\njenis: sk\ntentang: Banyak\nulang: pengurus\n---\nMenimbang\n- bahwa x\n"
ISI = ["Isi."] * (BANYAK - 1) + ['Sebagaimana dimaksud {{ rujuk("d20") }}.']
TEMPLAT = KEPALA + "".join(f"Diktum #d{i}\n{isi}\n" for i, isi in enumerate(ISI, 1))


def naskah_sk(folder: Path, isi: str, templat: str) -> Naskah:
    naskah, problems = susun_satu(folder, DASAR + PEJABAT + isi, templat)
    assert naskah is not None, [str(p) for p in problems]
    return naskah


def cetak(naskah: Naskah) -> str:
    return teks(alir(naskah).blok).replace("\u00a0", " ")


def test_twenty_one_diktum_and_a_reference_to_one(tmp_path: Path) -> None:
    berkas = tmp_path / "templat/sk/banyak.naskah"
    berkas.parent.mkdir(parents=True)
    berkas.write_text(TEMPLAT, encoding="utf-8")
    semua = cetak(naskah_sk(tmp_path, PENGURUS, "sk/banyak"))
    kata = [b.split(":")[0].strip() for b in semua.split("\n") if b.startswith("KE")]
    diktum = [k for k in kata if not k.startswith("KEP")]
    assert len(diktum) == BANYAK
    assert diktum[:2] == ["KESATU", "KEDUA"]
    assert (diktum[9], diktum[10], diktum[13]) == ("KESEPULUH", "KESEBELAS", "KEEMPAT BELAS")
    assert diktum[19:] == ["KEDUA PULUH", "KEDUA PULUH SATU"]
    assert "Sebagaimana dimaksud dalam diktum KEDUA PULUH." in semua


@pytest.mark.parametrize(
    "nomor", ["9", "07", "141/9/2019", "188.45/12/KEP/2019", "12.a/KPTS/Ds-BLB/VI/2019", "IX/2019"]
)
def test_an_older_sk_is_withdrawn_by_the_number_it_had(tmp_path: Path, nomor: str) -> None:
    lama = f'{{nomor: "{nomor}", tahun: 2019, tentang: Pengangkatan Pengurus RT 001}}'
    isi = PENGURUS.replace("    masa_bakti", f"    mencabut: {lama}\n    masa_bakti")
    semua = " ".join(cetak(naskah_sk(tmp_path, isi, "sk/pengurus-lkd")).split())
    assert f"Nomor {nomor}" in semua
    assert "tentang Pengangkatan Pengurus RT 001 dicabut dan dinyatakan tidak berlaku." in semua
