"""The regulation that a Perkades or an SK carries out: its name, its pasal, its place in Mengingat.

A Perkades only implements a Perdes (UU 6/2014 Pasal 69 ayat (12)); an SK carries out a Perdes or a
Perkades. The parent is data: made elsewhere (``perdes_induk``) or drafted by this program from one
profile; then the delegating pasal is looked up by its label, never typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from drafter.compose.nilai import Hukum
from drafter.compose.sebutan import Sebutan
from drafter.compose.terbitan import Terbitan
from drafter.naskah import tanda
from drafter.naskah.bentuk import BENTUK, TITIK_NOMOR
from drafter.naskah.nodes import NBSP, Inlines, Isian, Sitasi, Teks
from drafter.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from drafter.profile.model import Desa


@dataclass(frozen=True, slots=True)
class Induk:
    """The parent of a document.

    Attributes:
        sebutan: ``Peraturan Desa Bilebante Nomor 3 Tahun 2025 tentang ...``.
        pasal: the delegating pasal, or empty (an SK needs none).
        lembaran: ``(Lembaran Desa ...)`` for Mengingat, or empty.
        terbit: number and dates when the same profile tells them.
        jenis: ``perdes`` or ``perkades``.
    """

    sebutan: Inlines
    pasal: Inlines
    lembaran: Inlines
    terbit: Terbitan | None
    jenis: str = "perdes"

    def untuk_templat(self) -> dict[str, object]:
        """The variable ``induk`` of a template."""
        return {
            "lengkap": Hukum(_tandai(self.sebutan)),
            "pasal": Hukum(_tandai(self.pasal)),
            "ada": True,
        }

    def mengingat(self) -> Inlines:
        """The entry in Mengingat."""
        return (*self.sebutan, *self.lembaran)


TANPA_INDUK: Mapping[str, object] = {"lengkap": Hukum(""), "pasal": Hukum(""), "ada": False}


def induk_luar(desa: Desa, sebut: Sebutan, templat: str = "", *, umum: bool = True) -> Induk | None:
    """The parent that the profile says was made elsewhere: for one template, or for all.

    ``umum`` False leaves out the one for all: it is a Perdes, and this document carries out a
    Perkades.
    """
    dokumen = desa.dokumen.get(templat)
    k = "perdes_induk"
    luar = desa.perdes_induk if umum else None
    if dokumen is not None and dokumen.perdes_induk is not None:
        k, luar = f"dokumen.{templat}.{k}", dokumen.perdes_induk
    if luar is None:
        return None
    sebutan = _sebutan(
        sebut,
        luar.jenis,
        Isian(f"{k}.nomor", luar.nomor),
        Isian(f"{k}.tahun", str(luar.tahun)),
        (Isian(f"{k}.tentang", luar.tentang),),
    )
    return Induk(sebutan, (Isian(f"{k}.pasal", luar.pasal),), (), None, luar.jenis)


def induk_sendiri(
    sebut: Sebutan,
    terbit: Terbitan | None,
    tentang: Inlines,
    pasal: Inlines,
    jenis: str = "perdes",
) -> Induk:
    """The parent that this program drafts from the same profile; ``terbit`` None for a draft."""
    if terbit is None:
        titik = Teks(TITIK_NOMOR)
        return Induk(_sebutan(sebut, jenis, titik, titik, tentang), pasal, (), None, jenis)
    tahun = Isian(f"{terbit.kunci}.tahun", terbit.tahun)
    lembaran = (
        Teks(" ("),
        *sebut.lengkap(BENTUK[jenis].berkala),
        Teks(" Tahun "),
        tahun,
        Teks(f" Nomor{NBSP}"),
        Isian(f"{terbit.kunci}.nomor_lembaran", terbit.lembaran),
        Teks(")"),
    )
    nomor = Isian(f"{terbit.kunci}.nomor", terbit.nomor)
    return Induk(_sebutan(sebut, jenis, nomor, tahun, tentang), pasal, lembaran, terbit, jenis)


def _sebutan(
    sebut: Sebutan, jenis: str, nomor: Isian | Teks, tahun: Isian | Teks, tentang: Inlines
) -> Inlines:
    return (
        *sebut.lengkap(BENTUK[jenis].sebutan),
        Teks(f" Nomor{NBSP}"),
        nomor,
        Teks(" Tahun "),
        tahun,
        Teks(" tentang "),
        *tentang,
    )


def _tandai(isi: Inlines) -> str:
    """Inline pieces back as marked text, for use inside a template."""
    return "".join(_satu(x) for x in isi)


def _satu(x: object) -> str:
    match x:
        case Isian(kunci=kunci, nilai=nilai):
            return tanda.isian(kunci, nilai)
        case Sitasi(id=id_, teks=teks):
            return tanda.sitasi(id_, teks)
        case _:
            return str(getattr(x, "isi", None) or getattr(x, "teks", ""))


def masalah_induk(induk: Induk, anak: Terbitan | None, pada: date, templat: str) -> list[Problem]:
    """An issued child needs an issued parent that is not younger."""
    if anak is None:
        return []
    tempat = Place(part=f"dokumen.{templat}")
    nama = induk.jenis.capitalize()
    if induk.terbit is None and not induk.lembaran and _bertitik(induk):
        return [
            Problem(
                "SUSUN-004",
                Severity.KESALAHAN,
                tempat,
                f"dokumen ini sudah ditetapkan, tetapi {nama} induknya ({templat}) belum bernomor",
                f"isi `dokumen: {templat}:` dengan nomor dan tanggalnya, atau tulis `perdes_induk` "
                f"bila {nama} itu dibuat di luar program ini",
            )
        ]
    if induk.terbit and induk.terbit.penetapan > pada:
        return [
            Problem(
                "SUSUN-005",
                Severity.KESALAHAN,
                tempat,
                f"{nama} induk ditetapkan sesudah dokumen yang melaksanakannya",
                "periksa tanggal penetapan keduanya",
            )
        ]
    return []


def _bertitik(induk: Induk) -> bool:
    return any(isinstance(x, Teks) and x.isi == TITIK_NOMOR for x in induk.sebutan)
