"""Number and dates of a document that was issued; a draft has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from drafter.bahasa.tanggal import tanggal
from drafter.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from drafter.profile.model import Desa


@dataclass(frozen=True, slots=True)
class Terbitan:
    """An issued document.

    Attributes:
        nomor: as typed (``3``, ``141/12/2025``).
        penetapan: the day it was signed; its law is the law of that day.
        pengundangan: the day it was promulgated; None for a Keputusan.
        lembaran: number in the gazette, or empty.
        kunci: profile key of these data (``dokumen.perdes/lkd``).
    """

    nomor: str
    penetapan: date
    pengundangan: date | None
    lembaran: str
    kunci: str

    @property
    def tahun(self) -> str:
        """Year of the number: of promulgation, or else of signing."""
        return str((self.pengundangan or self.penetapan).year)


def terbitan(
    desa: Desa, templat: str, butir: int | None, ulang: str = "pengurus"
) -> Terbitan | None:
    """The number and dates that a profile gives for one document; None for a draft.

    ``butir`` is the item of the list ``ulang`` that an SK is made of.
    """
    if butir is not None:
        sk = desa.butir(ulang)[butir]
        if sk.nomor is None or sk.tanggal is None:
            return None
        return Terbitan(sk.nomor, sk.tanggal, None, "", f"{ulang}[{butir}]")
    dok = desa.dokumen.get(templat)
    if dok is None or dok.nomor is None or dok.tanggal_penetapan is None:
        return None
    return Terbitan(
        dok.nomor,
        dok.tanggal_penetapan,
        dok.tanggal_pengundangan,
        dok.nomor_lembaran or dok.nomor,
        f"dokumen.{templat}",
    )


def kurang_lengkap(
    terbit: Terbitan, *, diundangkan: bool, penanda_tangan: Sequence[tuple[str, object]]
) -> list[Problem]:
    """What an issued document still lacks: a date of promulgation, the name of who signs.

    ``penanda_tangan`` holds (field path, name or None).
    """
    problems = []
    if diundangkan and terbit.pengundangan is None:
        problems.append(
            _salah(
                f"{terbit.kunci}.tanggal_pengundangan",
                "dokumen sudah bernomor, tetapi tanggal pengundangannya belum ada",
                "isi tanggal pengundangan, atau hapus nomornya supaya tercetak sebagai rancangan",
            )
        )
    problems += [
        _salah(
            kunci,
            "dokumen sudah ditetapkan, tetapi nama penanda tangannya belum ada",
            "isi nama pejabat (atau Pj./Plt./Plh.-nya), atau cetak sebagai --rancangan",
        )
        for kunci, nama in penanda_tangan
        if nama is None
    ]
    return problems


def di_luar_masa(desa: Desa, terbit: Terbitan, penanda: Sequence[str]) -> list[Problem]:
    """Those who sign an issued document held their office on the day of signing.

    ``penanda`` are who enacts it and, if there is one, who promulgates it.
    """
    hari = (("penetapan", terbit.penetapan), ("pengundangan", terbit.pengundangan))
    problems = []
    for jabatan, (apa, pada) in zip(penanda, hari, strict=False):
        pejabat = getattr(desa.pejabat, jabatan)
        if pejabat is not None and pada and (sebab := pejabat.di_luar_masa(pada)):
            problems.append(
                Problem(
                    "SUSUN-013",
                    Severity.KESALAHAN,
                    Place(part=f"pejabat.{jabatan}.masa"),
                    f"{pejabat.nama} {sebab} pada tanggal {apa} {terbit.kunci}, {tanggal(pada)}",
                    "isi `pejabat` dengan yang menjabat waktu itu (atau Pj./Plt.-nya) untuk "
                    "dokumen ini, perbaiki tanggalnya, atau susun sebagai --rancangan",
                )
            )
    return problems


def _salah(kunci: str, pesan: str, saran: str) -> Problem:
    return Problem("SUSUN-001", Severity.KESALAHAN, Place(part=kunci), pesan, saran)
