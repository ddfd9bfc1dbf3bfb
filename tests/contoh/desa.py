"""The sample villages and their documents, as drafts and as issued."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import Tugas, rencana
from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import Naskah
from drafter.problem import has_errors
from drafter.profile.load import find, load
from drafter.profile.model import Desa
from drafter.profile.model_dasar import Pejabat
from drafter.profile.model_dokumen import Dokumen
from drafter.render.alir import alir
from drafter.render.blok import Cetakan

PROFIL = Path(__file__).parents[2] / "profiles"
RANCANGAN, TERBIT = "rancangan", "terbit"


@dataclass(frozen=True)
class Contoh:
    """One document of one sample village in one state."""

    profil: Path
    tugas: Tugas
    keadaan: str

    def __str__(self) -> str:
        kab = self.profil.parent.name
        akhiran = f"-{self.tugas.akhiran}" if self.tugas.akhiran else ""
        return f"{kab}-{self.profil.stem}-{self.tugas.templat.nama}{akhiran}-{self.keadaan}"

    def naskah(self) -> Naskah:
        """The composed document."""
        desa, sidik = desa_contoh(self.profil)
        if self.keadaan == TERBIT:
            desa = terbitkan(self.profil)
        hasil, problems = susun(self.tugas, desa, sidik, Opsi(rancangan=self.keadaan == RANCANGAN))
        salah = [str(p) for p in problems] if has_errors(problems) else []
        assert hasil is not None, salah
        return hasil

    def cetakan(self) -> Cetakan:
        """The document laid out."""
        return alir(self.naskah())


@lru_cache(maxsize=32)
def desa_contoh(profil: Path) -> tuple[Desa, str]:
    """A sample village; its profile must be sound."""
    hasil = load(profil)
    assert hasil.desa is not None, [str(p) for p in hasil.problems]
    return hasil.desa, hasil.sidik


@lru_cache(maxsize=32)
def terbitkan(profil: Path) -> Desa:
    """The same village with every document issued; what it already issued stays."""
    desa, _ = desa_contoh(profil)
    dokumen = _semua_terbit(desa)
    pengurus = tuple(
        sk
        if sk.nomor
        else sk.model_copy(update={"nomor": f"141/{i}/2026", "tanggal": date(2026, 6, 1)})
        for i, sk in enumerate(desa.pengurus, start=1)
    )
    pejabat = desa.pejabat.model_copy(
        update={
            jabatan: ada
            if (ada := getattr(desa.pejabat, jabatan)) and ada.nama
            else Pejabat(nama=nama)
            for jabatan, nama in (
                ("kepala_desa", "Abdul Wahab"),
                ("sekretaris_desa", "Nur Aini"),
            )
        }
    )
    return desa.model_copy(update={"dokumen": dokumen, "pengurus": pengurus, "pejabat": pejabat})


def _semua_terbit(desa: Desa) -> dict[str, Dokumen]:
    """Number and dates for every regulation: each Perkades a month after the last Perdes."""
    nama = [t.nama for t in Pustaka.standar().daftar() if t.jenis != "sk"]
    hasil = dict(desa.dokumen)
    for n, satu in enumerate((x for x in nama if x.startswith("perdes/")), 1):
        hasil.setdefault(satu, _dokumen(str(n), date(2020, 1, 7)))
    akhir = max(d.tanggal_penetapan or date.min for d in hasil.values())
    for n, satu in enumerate((x for x in nama if x.startswith("perkades/")), 2):
        hasil.setdefault(satu, _dokumen(str(n), akhir + timedelta(days=30)))
    return hasil


def _dokumen(nomor: str, hari: date) -> Dokumen:
    return Dokumen(
        nomor=nomor,
        nomor_lembaran=nomor,
        tanggal_penetapan=hari,
        tanggal_pengundangan=hari + timedelta(days=1),
    )


def profil_contoh() -> list[Path]:
    """The sample profiles of desa: a kelurahan has no documents, higher levels have their own."""
    return [p for p in find([PROFIL]) if desa_contoh(p)[0].jenis == "desa"]


def semua() -> Iterator[Contoh]:
    """Every document of every sample village, as draft and as issued."""
    pustaka = Pustaka.standar()
    for profil in profil_contoh():
        tugas, _ = rencana(pustaka, desa_contoh(profil)[0], profil, None)
        for t in tugas:
            yield from (Contoh(profil, t, k) for k in (RANCANGAN, TERBIT))
