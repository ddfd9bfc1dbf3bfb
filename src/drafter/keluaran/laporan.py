"""What was asked of a run, and what became of it: values, for people and for ``--json``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from drafter.keluaran.galat import KODE_CACAT, STATUS_CACAT
from drafter.keluaran.tulis import Tertulis
from drafter.problem import Problem, Severity, has_errors

STATUS_MASUKAN = 2
STATUS_MASALAH = 1


@dataclass(frozen=True, slots=True)
class Permintaan:
    """What to make of each village.

    Attributes:
        folder: where the villages' folders go.
        format: keys of :data:`drafter.keluaran.cetak.PENULIS`, in the order asked.
        templat: template names, patterns or ``.naskah`` files; empty for all a village needs.
        word: Word templates of the user.
        kertas: key of :data:`drafter.render.blok.KERTAS`, or None for the profile's own.
        tanggal: the day whose law holds, or None for the register's.
        rancangan: make drafts even of what the profile gives a number and dates.
        tetapkan: give SK without number the next of the register, and ``tanggal`` as their day.
        gabung: also join the PDFs of a village into one.
        timpa: overwrite what a person edited.
        nik_penuh: print the NIK of a NIK column in full.
        lacak: let unexpected exceptions through, to see where they come from.
    """

    folder: Path
    format: tuple[str, ...]
    templat: tuple[str, ...] = ()
    word: tuple[Path, ...] = ()
    kertas: str | None = None
    tanggal: date | None = None
    rancangan: bool = False
    tetapkan: bool = False
    gabung: bool = False
    timpa: bool = False
    nik_penuh: bool = False
    lacak: bool = False


@dataclass(frozen=True, slots=True)
class Dokumen:
    """One document of a village; ``berkas`` is empty when it could not be made.

    ``tanggal_hukum`` is the ISO date on which its law was looked up, empty when unknown;
    ``rancangan`` whether it is a draft, without number and date. ``nomor`` is the number of an
    issued one, ``tentang`` its subject; ``tercatat`` whether this run wrote it into the register.
    """

    templat: str
    nama: str
    tanggal_hukum: str = ""
    rancangan: bool = False
    berkas: tuple[Tertulis, ...] = ()
    problems: tuple[Problem, ...] = ()
    nomor: str = ""
    tentang: str = ""
    tercatat: bool = False

    @property
    def semua(self) -> tuple[Problem, ...]:
        """Findings of the document and of its files."""
        return self.problems + tuple(p for b in self.berkas for p in b.problems)

    def as_dict(self) -> dict[str, object]:
        """The shape printed by ``--json``."""
        return {
            "templat": self.templat,
            "nama": self.nama,
            "tanggal_hukum": self.tanggal_hukum or None,
            "rancangan": self.rancangan,
            "nomor": self.nomor or None,
            "tercatat": self.tercatat,
            "berkas": [
                {"jalur": b.path.as_posix(), "hasil": b.hasil.value if b.hasil else "gagal"}
                for b in self.berkas
            ],
            "masalah": [p.as_dict() for p in self.semua],
        }


@dataclass(frozen=True, slots=True)
class LaporanDesa:
    """One village of a run.

    ``salah_masukan``: the profile or a template could not be used.
    """

    profil: Path
    kode: str = ""
    nama: str = ""
    dokumen: tuple[Dokumen, ...] = ()
    problems: tuple[Problem, ...] = ()
    salah_masukan: bool = False

    @property
    def semua(self) -> tuple[Problem, ...]:
        """Every finding, in the order of the work."""
        return self.problems + tuple(p for d in self.dokumen for p in d.semua)

    @property
    def status(self) -> int:
        """Exit status this village calls for; the highest of a run is the run's own."""
        if any(p.code == KODE_CACAT for p in self.semua):
            return STATUS_CACAT
        if self.salah_masukan:
            return STATUS_MASUKAN
        return STATUS_MASALAH if has_errors(self.semua) else 0

    def as_dict(self) -> dict[str, object]:
        """The shape printed by ``--json``."""
        return {
            "profil": self.profil.as_posix(),
            "kode": self.kode or None,
            "nama": self.nama or None,
            "dokumen": [d.as_dict() for d in self.dokumen],
            "masalah": [p.as_dict() for p in self.problems],
        }


def hitung(laporan: tuple[LaporanDesa, ...]) -> dict[str, int]:
    """Count a run: villages, documents, files by outcome, findings by severity."""
    berkas = [b for d in laporan for dok in d.dokumen for b in dok.berkas]
    problems = [p for d in laporan for p in dict.fromkeys(d.semua)]
    return {
        "desa": len(laporan),
        "desa_bermasalah": sum(d.status != 0 for d in laporan),
        "dokumen": sum(any(b.hasil for b in dok.berkas) for d in laporan for dok in d.dokumen),
        "baru": sum(b.hasil == "baru" for b in berkas),
        "diganti": sum(b.hasil == "diganti" for b in berkas),
        "tetap": sum(b.hasil == "tetap" for b in berkas),
        "gagal": sum(b.hasil is None for b in berkas),
        **{s.value: sum(p.severity is s for p in problems) for s in Severity},
    }
