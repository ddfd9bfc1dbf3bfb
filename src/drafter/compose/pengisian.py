"""Fill pass: values go into the skeleton.

Before: ``Lubang(3)``. After: ``Isian("desa.nama", "O'o")``. A value that ends with a mark the
program sets itself (a semicolon typed after a tugas, the full stop of ``S.Pd.`` before a full
stop) does not double it.
"""

from __future__ import annotations

from collections.abc import Sequence

from drafter.naskah import peta
from drafter.naskah.nodes import Inline, Inlines, Isian, Lubang, Teks
from drafter.naskah.tanda import Nilai

__all__ = ["Pengisi", "peta"]

_TANDA = (";", ".", ",")


class Pengisi:
    """Puts the values of one village into running text."""

    def __init__(self, nilai: Sequence[Nilai]) -> None:
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

    def _isian(self, x: Lubang, berikut: Inline | None) -> Isian:
        nilai = self._nilai[x.nomor]
        isi = nilai.isi
        if isinstance(berikut, Teks) and berikut.isi.startswith(_TANDA):
            isi = isi.rstrip("; ,")
            if berikut.isi.startswith("."):
                isi = isi.removesuffix(".")
        return Isian(nilai.kunci, isi, x.huruf)
