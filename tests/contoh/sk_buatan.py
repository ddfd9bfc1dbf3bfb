"""Every SK of a sample village as a draft of one day, and kinds that the sample itself lacks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import Tugas, rencana
from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import Naskah
from drafter.problem import Problem
from drafter.profile.model import Desa
from drafter.profile.model_keputusan import Keputusan
from drafter.profile.model_lembaga import Pengurus
from drafter.profile.simpul import Plain, plain
from tests.profile.bantu import pohon

# What is of another day than the draft's.
_HARI_LAIN = ("nomor", "tanggal", "masa_bakti", "berita_acara", "mencabut", "perubahan")
TAMBAHAN = """\
pengurus:
  - lembaga: pkk
    nama_lembaga: Pemberdayaan dan Kesejahteraan Keluarga
    anggota:
      - {nama: Siti Aminah, jabatan: Ketua, keterangan: istri kepala desa}
      - {nama: Zainab, jabatan: Sekretaris}
      - {nama: Halimah, jabatan: Bendahara}
      - {nama: Rukiah, jabatan: Ketua Pokja I}
      - {nama: Saodah, jabatan: Ketua Pokja II}
  - lembaga: lpm
    nama_lembaga: Lembaga Pemberdayaan Masyarakat
    anggota:
      - {nama: Abdul Hakim, jabatan: Ketua}
      - {nama: Mahsun, jabatan: Sekretaris}
      - {nama: Fatimah, jabatan: Bendahara}
keputusan:
  - jenis: pokja_posyandu
    anggota:
      - {nama: Siti Aminah, jabatan: Ketua, unsur: Tim Penggerak PKK}
      - {nama: Zainab, jabatan: Sekretaris, unsur: Tim Penggerak PKK}
      - {nama: Sahnan, jabatan: Bidang Kelembagaan, unsur: Pemerintah Desa}
"""


def lengkap(desa: Desa) -> Desa:
    """The village with SK of every kind, none of them issued yet."""
    pengurus = [*desa.pengurus, *map(Pengurus.model_validate, _butir("pengurus"))]
    keputusan = [*desa.keputusan, *map(Keputusan.model_validate, _butir("keputusan"))]
    return tanpa_hari(
        desa.model_copy(update={"pengurus": tuple(pengurus), "keputusan": tuple(keputusan)})
    )


def tanpa_hari(desa: Desa) -> Desa:
    """The village whose SK have no day of their own yet."""
    return desa.model_copy(
        update={
            "pengurus": tuple(x.model_copy(update=_tanpa(x)) for x in desa.pengurus),
            "keputusan": tuple(x.model_copy(update=_tanpa(x)) for x in desa.keputusan),
        }
    )


def _butir(daftar: str) -> list[Plain]:
    isi = plain(pohon(TAMBAHAN))
    assert isinstance(isi, dict)
    butir = isi[daftar]
    assert isinstance(butir, list)
    return butir


def _tanpa(sk: Pengurus | Keputusan) -> dict[str, None]:
    return {k: None for k in _HARI_LAIN if k in type(sk).model_fields}


Hasil = tuple[Tugas, Naskah | None, tuple[Problem, ...]]


def keputusan(desa: Desa, pada: date) -> Iterator[Hasil]:
    """Every kind of SK of a village as of one day; one that this day refuses has no naskah."""
    return rancangan(lengkap(desa), "sk/*", pada)


def rancangan(desa: Desa, nama: str, pada: date) -> Iterator[Hasil]:
    """The drafts of the templates of a name, as of one day."""
    tanpa_setempat = Path(__file__)  # no folder above it has a templat/ of its own
    for tugas in rencana(Pustaka.standar(), desa, tanpa_setempat, [nama])[0]:
        yield tugas, *susun(tugas, desa, "0" * 64, Opsi(pada, rancangan=True))
