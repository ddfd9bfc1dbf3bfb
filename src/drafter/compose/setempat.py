"""The local law that a profile gives, as records beside those of the register."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from drafter.compose.sebutan import Sebutan
from drafter.law.daerah import PeraturanDaerah, Tempat, gabung
from drafter.law.model import Kepastian, Pencabutan, PencabutanSebagian, Register
from drafter.law.waktu import Waktu
from drafter.naskah.nodes import plain

if TYPE_CHECKING:
    from drafter.profile.model import Desa
    from drafter.profile.model_dokumen import PeraturanDaerah as PeraturanProfil
    from drafter.profile.model_dokumen import PeraturanDiubah


@dataclass(frozen=True, slots=True)
class Setempat:
    """Local law by key, and where it is made; villages of one kabupaten often share it."""

    peraturan: tuple[tuple[str, PeraturanDaerah], ...]
    tempat: Tempat

    def dalam(self, register: Register) -> Register:
        """The register with this law in it."""
        return gabung(register, dict(self.peraturan), self.tempat) if self.peraturan else register


# A village's own products carry the village's own words.
_ISTILAH = {"perdes": "peraturan_desa", "perkades": "peraturan_kepala_desa"}


def setempat(desa: Desa, sebut: Sebutan) -> Setempat:
    """The local law in the profile of one village."""
    semua = tuple((kunci, _dengan_riwayat(sebut, p)) for kunci, p in desa.daerah.items())
    milik_desa = any(p.jenis in _ISTILAH for _, p in semua)
    kabupaten = f"{desa.istilah.kabupaten} {desa.kabupaten}"
    return Setempat(semua, Tempat(desa.provinsi, kabupaten, desa.nama if milik_desa else ""))


def _dengan_riwayat(sebut: Sebutan, p: PeraturanProfil) -> PeraturanDaerah:
    akhir = p.dicabut
    return replace(
        _satu(sebut, p),
        diubah=tuple(_satu(sebut, x) for x in p.diubah),
        dicabut=Pencabutan(akhir.oleh, _hari(akhir.pada), akhir.cara) if akhir else None,
        dicabut_sebagian=tuple(PencabutanSebagian(x.oleh, x.bagian) for x in p.dicabut_sebagian),
    )


def _satu(sebut: Sebutan, p: PeraturanDiubah) -> PeraturanDaerah:
    istilah = _ISTILAH.get(p.jenis)
    return PeraturanDaerah(
        jenis=p.jenis,
        nomor=p.nomor,
        tahun=str(p.tahun),
        tentang=_judul(p.tentang),
        ditetapkan=p.ditetapkan,
        diundangkan=p.diundangkan,
        berlaku=p.berlaku,
        lembaran=_tanpa_kurung(p.lembaran or ""),
        kepastian=Kepastian(p.kepastian),
        sumber=p.sumber or "",
        sebutan=plain(sebut.lengkap(istilah)) if istilah else "",
    )


def _hari(pada: date | None) -> Waktu | None:
    return Waktu(pada, pada) if pada else None


def _judul(tentang: str) -> str:
    """A title as it is printed: without the word before it and the mark after it."""
    return re.sub(r"^tentang\s+", "", tentang, flags=re.IGNORECASE).rstrip(" ;.")


def _tanpa_kurung(lembaran: str) -> str:
    """A gazette line without the brackets that the citation puts around it."""
    return lembaran.strip().removeprefix("(").removesuffix(")").strip()
