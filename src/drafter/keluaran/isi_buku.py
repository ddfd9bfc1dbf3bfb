"""The register of one village, looked at: its lines, what is wrong, the next number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from drafter.keluaran.buku import aturan, baca_buku, buku_bersama, luar, tempat_buku
from drafter.keluaran.galat_nomor import mundur, tanpa_pola
from drafter.nomor.baris import Baris
from drafter.nomor.periksa import Aturan, periksa, terakhir
from drafter.problem import InputError, Problem, Severity


@dataclass(frozen=True, slots=True)
class IsiBuku:
    """A register as ``drafter nomor`` tells it.

    Attributes:
        path: its file, which may not be there yet.
        baris: its decisions, of the year asked for or all.
        problems: what could not be read, and what a person must look at.
        tahun: the year of the next number; None when no year is known.
        urut: the next running number; None when the register does not tell.
        nomor: the next number in full; empty when it depends on a day that was not given.
    """

    path: Path
    baris: tuple[Baris, ...]
    problems: tuple[Problem, ...]
    tahun: int | None = None
    urut: int | None = None
    nomor: str = ""

    @property
    def status(self) -> int:
        """1 when anything is wrong; a hint is not."""
        return int(any(p.severity is not Severity.SARAN for p in self.problems))

    def as_dict(self) -> dict[str, object]:
        """The shape printed by ``--json``."""
        return {
            "buku": self.path.as_posix(),
            "keputusan": [{**b.sel(), "urut": b.urut, "baris": b.letak} for b in self.baris],
            "berikutnya": {"tahun": self.tahun, "urut": self.urut, "nomor": self.nomor or None},
            "masalah": [p.as_dict() for p in self.problems],
            "status": self.status,
        }


def isi_buku(profil: Path, tahun: int | None = None, tanggal: date | None = None) -> IsiBuku:
    """Look at the register of a village; ``tanggal`` is the day of the next decision.

    Raises:
        InputError: the profile cannot be used.
    """
    from drafter.profile.load import load

    hasil = load(profil)
    if hasil.desa is None:
        raise InputError(*hasil.problems)
    desa, cara = hasil.desa, aturan(hasil.desa)
    path = tempat_buku(desa, profil)
    if bersama := buku_bersama(hasil):
        return IsiBuku(path, (), (bersama,))
    buku, lain = baca_buku(path), luar(desa)
    problems = [*buku.problems, *periksa(buku, cara, lain, tahun)]
    if cara.pola is None:
        problems.append(replace(tanpa_pola(), severity=Severity.SARAN))
    isi = IsiBuku(path, tuple(b for b in buku.baris if tahun in (None, b.tahun)), ())
    semua = [*(b.tanggal for b in buku.baris), *(x.tanggal for x in lain)]
    ini = tanggal.year if tanggal else tahun or max((t.year for t in semua), default=None)
    if ini is not None and not buku.rusak:
        akhir, terbaru = terakhir(buku, cara, ini, lain)
        if tanggal and terbaru and tanggal < terbaru:
            problems.append(mundur(tanggal, terbaru, akhir, path))
        isi = replace(isi, tahun=ini, urut=akhir + 1, nomor=_nomor(cara, akhir + 1, ini, tanggal))
    return replace(isi, problems=tuple(hasil.place(p).in_file(str(profil)) for p in problems))


def _nomor(cara: Aturan, urut: int, tahun: int, tanggal: date | None) -> str:
    """The number in full, unless it holds the month of a day that nobody named."""
    hari = [tanggal] if tanggal else [date(tahun, 1, 1), date(tahun, 2, 1)]
    nomor = {cara.nomor(urut, h) or "" for h in hari}
    return nomor.pop() if len(nomor) == 1 else ""
