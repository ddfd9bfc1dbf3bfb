"""What a register tells: double numbers, gaps, dates running backwards; and the next number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from drafter.bahasa.tanggal import tanggal
from drafter.nomor.baris import Baris, Buku, salah
from drafter.nomor.pola import Pola
from drafter.problem import Place, Problem, Severity


@dataclass(frozen=True, slots=True)
class Aturan:
    """How a village numbers its decisions; without ``pola`` nothing is said about the form."""

    pola: Pola | None
    kode_desa: str

    def nomor(self, urut: int, pada: date) -> str | None:
        """The number of the ``urut``-th decision, when there is a pattern."""
        return self.pola.nomor(urut, pada, self.kode_desa) if self.pola else None

    def urut(self, nomor: str, pada: date) -> int | None:
        """The running number in a number; a bare number is one."""
        if nomor.isascii() and nomor.isdigit() and len(nomor) <= 5:
            return int(nomor) or None
        return self.pola.urut(nomor, pada, self.kode_desa) if self.pola else None


@dataclass(frozen=True, slots=True)
class Luar:
    """A decision whose number is written in the profile, at ``bagian``."""

    nomor: str
    tanggal: date
    bagian: str
    butir: str
    sidik: str

    def ada(self, baris: Baris) -> bool:
        """Whether a line of the register with this number is the same decision."""
        return not baris.sidik or baris.sidik == self.sidik or baris.butir == self.butir

    def sama(self, baris: Baris, aturan: Aturan) -> bool:
        """Whether a line of the register has this number, in full or as the n-th of the year."""
        urut = aturan.urut(self.nomor, self.tanggal)
        return baris.tahun == self.tanggal.year and (baris.nomor, baris.urut) in (
            (self.nomor, baris.urut),
            (baris.nomor, urut),
        )


def terakhir(
    buku: Buku, aturan: Aturan, tahun: int, luar: Iterable[Luar] = ()
) -> tuple[int, date | None]:
    """The highest running number of a year and its latest date, of register and profile."""
    semua = [(b.urut, b.tanggal) for b in buku.baris if b.tahun == tahun]
    semua += [
        (urut, x.tanggal)
        for x in luar
        if x.tanggal.year == tahun and (urut := aturan.urut(x.nomor, x.tanggal))
    ]
    return max((u for u, _ in semua), default=0), max((t for _, t in semua), default=None)


def periksa(
    buku: Buku, aturan: Aturan, luar: Sequence[Luar] = (), tahun: int | None = None
) -> tuple[Problem, ...]:
    """Everything a person must look at, of one year or of all."""
    baris = [b for b in buku.baris if tahun in (None, b.tahun)]
    lain = [x for x in luar if tahun in (None, x.tanggal.year)]
    awal = min((b.tahun for b in buku.baris), default=0)
    problems = [
        *_kembar(buku.berkas, baris),
        *_kembar_luar(baris, lain, aturan),
        *(
            p
            for t in sorted({b.tahun for b in baris})
            for p in _lompat(buku, aturan, t, lain, awal)
        ),
        *_mundur(buku.berkas, baris),
        *_bentuk(buku.berkas, baris, aturan),
        *_belum(baris, lain, aturan),
    ]
    return tuple(problems)


def _kembar(berkas: str, baris: Sequence[Baris]) -> Iterator[Problem]:
    sama: set[int] = set()
    for apa, kunci in (("Nomor urut", _menurut_urut), ("Nomor", _menurut_nomor)):
        for kelompok in _kelompok(baris, kunci):
            nama = str(kelompok[0].urut) if apa == "Nomor urut" else kelompok[0].nomor
            letak = [b.letak for b in kelompok]
            if set(letak) <= sama:
                continue
            sama |= set(letak)
            yield salah(
                "NOMOR-004",
                berkas,
                letak[-1],
                f"{apa} {nama} tahun {kelompok[0].tahun} dipakai lebih dari satu keputusan: "
                f"baris {_dan([str(x) for x in letak])}.",
                "Periksa SK aslinya; yang keliru diberi nomor lain dan bukunya dibetulkan.",
                Severity.PERINGATAN,
            )


def _menurut_urut(b: Baris) -> Hashable:
    return b.tahun, b.urut


def _menurut_nomor(b: Baris) -> Hashable:
    return b.tahun, b.nomor.casefold()


def _kelompok(baris: Sequence[Baris], kunci: Callable[[Baris], Hashable]) -> Iterator[list[Baris]]:
    semua: dict[Hashable, list[Baris]] = defaultdict(list)
    for b in baris:
        semua[kunci(b)].append(b)
    return (x for x in semua.values() if len(x) > 1)


def _kembar_luar(baris: Sequence[Baris], luar: Sequence[Luar], aturan: Aturan) -> Iterator[Problem]:
    """The number of an SK in the profile that another one has."""
    pertama: dict[Hashable, Luar] = {}
    for x in luar:
        milik = [b for b in baris if x.sama(b, aturan)]
        lain = pertama.setdefault((x.tanggal.year, x.nomor.casefold()), x)
        if milik and not any(x.ada(b) for b in milik):
            siapa = f"keputusan lain pada baris {milik[0].letak} buku"
        elif lain is not x:
            siapa = f"`{lain.bagian}`"
        else:
            continue
        yield Problem(
            "NOMOR-004",
            Severity.PERINGATAN,
            Place(part=f"{x.bagian}.nomor"),
            f"Nomor {x.nomor} tahun {x.tanggal.year} juga dipakai {siapa}.",
            "Periksa SK aslinya; satu nomor hanya untuk satu keputusan.",
        )


def _lompat(
    buku: Buku, aturan: Aturan, tahun: int, luar: Sequence[Luar], awal: int
) -> Iterator[Problem]:
    letak = {b.urut: b.letak for b in buku.baris if b.tahun == tahun}
    ada = {*letak} | {
        urut for x in luar if x.tanggal.year == tahun and (urut := aturan.urut(x.nomor, x.tanggal))
    }
    for dari, sampai in _celah(sorted(ada)):
        rentang = str(dari) if dari == sampai else f"{dari} sampai {sampai}"
        # A register may begin in the midst of a year: the older numbers are in the old book.
        mulai = dari == 1 and tahun == awal
        yield salah(
            "NOMOR-005",
            buku.berkas,
            letak.get(sampai + 1),  # the line after the gap
            f"Nomor urut {rentang} tahun {tahun} tidak ada di buku"
            + ("; buku ini mulai sesudahnya." if mulai else "."),
            "Nomor dari buku lama boleh ditambahkan; bila tidak, biarkan."
            if mulai
            else "Catat keputusan yang terlewat, atau tulis barisnya dengan keterangan batal.",
            Severity.SARAN if mulai else Severity.PERINGATAN,
        )


def _celah(urut: Sequence[int]) -> Iterator[tuple[int, int]]:
    sebelum = 0
    for n in urut:
        if n > sebelum + 1:
            yield sebelum + 1, n - 1
        sebelum = n


def _mundur(berkas: str, baris: Sequence[Baris]) -> Iterator[Problem]:
    urut = sorted(baris, key=lambda b: (b.tahun, b.urut, b.letak))
    for _, setahun in groupby(urut, key=lambda b: b.tahun):
        puncak: Baris | None = None
        for b in setahun:
            if puncak and b.tanggal < puncak.tanggal:
                yield salah(
                    "NOMOR-006",
                    berkas,
                    b.letak,
                    f"Tanggal mundur: nomor urut {b.urut} bertanggal {tanggal(b.tanggal)}, "
                    f"padahal nomor urut {puncak.urut} bertanggal {tanggal(puncak.tanggal)}.",
                    "Periksa tanggal kedua SK itu; nomor yang lebih besar tidak lebih dahulu.",
                    Severity.PERINGATAN,
                )
            else:
                puncak = b


def _bentuk(berkas: str, baris: Sequence[Baris], aturan: Aturan) -> Iterator[Problem]:
    for b in baris:
        seharusnya = aturan.nomor(b.urut, b.tanggal)
        if seharusnya not in (None, b.nomor):
            yield salah(
                "NOMOR-007",
                berkas,
                b.letak,
                f'Nomor "{b.nomor}" tidak mengikuti pola; menurut urut dan tanggalnya '
                f'"{seharusnya}".',
                "Betulkan nomor, urut, atau tanggalnya; atau sesuaikan `penomoran.pola`.",
                Severity.PERINGATAN,
            )


def _belum(baris: Sequence[Baris], luar: Sequence[Luar], aturan: Aturan) -> Iterator[Problem]:
    for x in luar:
        if not any(x.sama(b, aturan) for b in baris):
            yield Problem(
                "NOMOR-008",
                Severity.SARAN,
                Place(part=f"{x.bagian}.nomor"),
                f"SK bernomor {x.nomor} tanggal {tanggal(x.tanggal)} belum ada di buku.",
                "Tambahkan barisnya di buku; nomornya sudah diperhitungkan bila mengikuti pola.",
            )


def _dan(kata: Sequence[str]) -> str:
    return kata[0] if len(kata) == 1 else f"{', '.join(kata[:-1])} dan {kata[-1]}"
