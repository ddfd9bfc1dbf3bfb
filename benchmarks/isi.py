"""The content that is timed: the Perdes on LKD of many invented villages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import rencana
from drafter.compose.susun import Opsi, susun
from drafter.keluaran.cetak import cetakan
from drafter.profile.load import load

if TYPE_CHECKING:
    from drafter.naskah.nodes import Naskah
    from drafter.profile.model import Desa
    from drafter.render.blok import Cetakan

TEMPLAT = "perdes/lkd"

_PROFIL = """\
kode: 52.02.99.2{n:03}
nama: Contoh {kata}
kecamatan: Kecamatan Ukur
kabupaten: Lombok Tengah
provinsi: Nusa Tenggara Barat
pejabat:
  kepala_desa:
    nama: H. Lalu {kata} Ma'rif, S.Pd., M.Si.
  sekretaris_desa:
    nama: Baiq {kata} Lestari
bpd:
  ketua:
    nama: I Gusti {kata}
dusun:
  - {kata} Barat
  - {kata} Timur
lkd:
  lain:
    - kode: pokdarwis
      nama: Kelompok Sadar Wisata {kata}
      singkatan: Pokdarwis
      pengertian: wadah masyarakat yang menggerakkan kepariwisataan
      tugas:
        - menjaga kebersihan tempat wisata
        - menerima tamu
"""
_SUKU = ("ba", "li", "me", "ra", "to", "su", "ka", "ndi", "pa", "ngu")


@dataclass(frozen=True, slots=True)
class Kasus:
    """One village, on disk and read."""

    path: Path
    desa: Desa
    sidik: str


def villages(folder: Path, banyak: int) -> tuple[Kasus, ...]:
    """Write and read ``banyak`` profiles that differ in every name."""
    return tuple(_village(folder, n) for n in range(banyak))


def _village(folder: Path, n: int) -> Kasus:
    kata = "".join(_SUKU[int(angka)] for angka in f"{n:03}").capitalize()
    path = folder / f"{n:03}.yaml"
    path.write_text(_PROFIL.format(n=n, kata=kata), encoding="utf-8")
    return read(path)


def read(path: Path) -> Kasus:
    """Read one profile from disk, as the command does."""
    hasil = load(path)
    assert hasil.desa is not None, hasil.problems
    return Kasus(path, hasil.desa, hasil.sidik)


def draft(pustaka: Pustaka, kasus: Kasus) -> Naskah:
    """Compose the Perdes of one village."""
    tugas, _ = rencana(pustaka, kasus.desa, kasus.path, [TEMPLAT])
    naskah, masalah = susun(tugas[0], kasus.desa, kasus.sidik, Opsi())
    assert naskah is not None, masalah
    return naskah


def page(pustaka: Pustaka, kasus: Kasus) -> Cetakan:
    """Compose it and lay it out as blocks."""
    return cetakan(draft(pustaka, kasus))
