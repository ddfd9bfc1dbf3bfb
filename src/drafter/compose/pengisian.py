"""Fill pass: values go into the skeleton.

Before: ``Lubang(3)``. After: ``Isian("desa.nama", "O'o")``. A value that ends with a mark the
program sets itself (a semicolon typed after a tugas, the full stop of ``S.Pd.`` before a full
stop) does not double it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from drafter.naskah import peta
from drafter.naskah.ingatan import Ingatan
from drafter.naskah.nodes import (
    Bab,
    Bagian,
    Inline,
    Inlines,
    Isian,
    Lubang,
    Paragraf,
    PenjelasanSatuan,
    Satuan,
    Teks,
)
from drafter.naskah.tanda import Nilai

_TANDA = (";", ".", ",")


def lubang(isi: object) -> tuple[int, ...]:
    """The numbers of all slots in a unit, a paragraph or an explanation, in order."""
    hasil: list[int] = []

    def catat(x: Inlines) -> Inlines:
        hasil.extend(p.nomor for p in x if isinstance(p, Lubang))
        return x

    match isi:
        case Satuan():
            peta.satuan(isi, catat)
        case PenjelasanSatuan():
            peta.penjelasan(isi, catat)
    return tuple(hasil)


_lubang: Ingatan[object, tuple[int, ...]] = Ingatan(lubang)


class Pengisi:
    """Puts the values of one village into running text."""

    def __init__(self, nilai: Sequence[Nilai] | Mapping[int, Nilai]) -> None:
        self._nilai = nilai

    def __call__(self, isi: Inlines) -> Inlines:
        """Fill every ``Lubang``; text without one comes back unchanged."""
        for x in isi:
            if type(x) is Lubang:
                break
        else:
            return isi
        hasil: list[Inline] = []
        for i, x in enumerate(isi):
            if isinstance(x, Lubang):
                berikut = isi[i + 1] if i + 1 < len(isi) else None
                hasil.append(self._isian(x, berikut))
            else:
                hasil.append(x)
        return tuple(hasil)

    def satuan(self, s: Satuan) -> Satuan:
        """Fill a unit. A pasal or diktum with the same values is the same object every time."""
        if isinstance(s, Bab | Bagian | Paragraf):
            isi = self(s.isi)
            anak = tuple([self.satuan(a) for a in s.anak])
            return peta.dengan(s, isi, anak, s.penutup)
        return _terisi(s, self._pilih(s))

    def penjelasan(self, p: PenjelasanSatuan) -> PenjelasanSatuan:
        """Fill an explanation; likewise shared."""
        return _penjelasan_terisi(p, self._pilih(p))

    def _pilih(self, s: object) -> tuple[tuple[int, Nilai], ...]:
        return tuple([(n, self._nilai[n]) for n in _lubang(s)])

    def _isian(self, x: Lubang, berikut: Inline | None) -> Isian:
        nilai = self._nilai[x.nomor]
        isi = nilai.isi
        if isinstance(berikut, Teks) and berikut.isi.startswith(_TANDA):
            isi = isi.rstrip("; ,")
            if berikut.isi.startswith("."):
                isi = isi.removesuffix(".")
        return Isian(nilai.kunci, isi, x.huruf)


def _isi_satuan(s: Satuan, nilai: tuple[tuple[int, Nilai], ...]) -> Satuan:
    return peta.satuan(s, Pengisi(dict(nilai)))


def _isi_penjelasan(p: PenjelasanSatuan, nilai: tuple[tuple[int, Nilai], ...]) -> PenjelasanSatuan:
    return peta.penjelasan(p, Pengisi(dict(nilai)))


_terisi: Ingatan[Satuan, Satuan] = Ingatan(_isi_satuan)
_penjelasan_terisi: Ingatan[PenjelasanSatuan, PenjelasanSatuan] = Ingatan(_isi_penjelasan)
