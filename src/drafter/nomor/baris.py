"""The register of issued decisions as data, and what can be wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from drafter.problem import Place, Problem, Severity, has_errors

KOLOM = ("urut", "nomor", "tanggal", "tentang", "templat", "butir", "sidik")
WAJIB = KOLOM[:3]  # without these a line is no decision


@dataclass(frozen=True, slots=True)
class Baris:
    """One issued decision.

    Attributes:
        urut: its place among the decisions of its year.
        nomor: as it is printed.
        tanggal: the day it was signed.
        tentang: its subject.
        templat, butir: what the program made it from; empty when written by hand.
        sidik: digest of the item of the profile, without number and date.
        letak: line of the file.
    """

    urut: int
    nomor: str
    tanggal: date
    tentang: str = ""
    templat: str = ""
    butir: str = ""
    sidik: str = ""
    letak: int = field(default=0, compare=False)

    @property
    def tahun(self) -> int:
        """The year whose numbers it belongs to."""
        return self.tanggal.year

    def sel(self) -> dict[str, str]:
        """Its cells by column."""
        isi = {k: str(getattr(self, k)) for k in KOLOM}
        return {**isi, "tanggal": self.tanggal.isoformat()}


@dataclass(frozen=True, slots=True)
class Buku:
    """A register that was read.

    Attributes:
        berkas: name of the file, for findings.
        baris: the decisions, in the order of the file.
        problems: what could not be read; with a *kesalahan* no number may be taken from it.
        kolom: the columns of a CSV in order, by their plain names; empty for an empty file.
        pemisah: what stands between the cells of a CSV.
    """

    berkas: str
    baris: tuple[Baris, ...] = ()
    problems: tuple[Problem, ...] = ()
    kolom: tuple[str, ...] = ()
    pemisah: str = ";"

    @property
    def rusak(self) -> bool:
        """Whether it does not tell all the numbers that were issued."""
        return has_errors(self.problems)


def salah(
    kode: str,
    berkas: str,
    baris: int | None,
    pesan: str,
    saran: str,
    tingkat: Severity = Severity.KESALAHAN,
) -> Problem:
    """A finding about a line of the register."""
    return Problem(kode, tingkat, Place(berkas, baris), pesan, saran)
