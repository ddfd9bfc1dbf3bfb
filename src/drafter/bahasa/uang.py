"""Money: ``Rp1.500.000,00``, no space or dot after Rp, two decimals."""

from __future__ import annotations

from drafter.bahasa.bilangan import ribuan, terbilang


def rupiah_angka(n: int) -> str:
    """Whole rupiah in digits, for table cells: ``Rp1.500.000,00``."""
    tanda = "-" if n < 0 else ""
    return f"{tanda}Rp{ribuan(abs(n))},00"


def rupiah(n: int) -> str:
    """Whole rupiah in digits and words: ``Rp1.500,00 (seribu lima ratus rupiah)``.

    ValueError when ``abs(n)`` is 10^15 or more.
    """
    return f"{rupiah_angka(n)} ({terbilang(n)} rupiah)"
