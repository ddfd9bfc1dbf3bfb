from __future__ import annotations

from drafter.bahasa.uang import rupiah, rupiah_angka


def test_rupiah_has_no_space_two_decimals_and_words() -> None:
    assert rupiah(1_500_000) == "Rp1.500.000,00 (satu juta lima ratus ribu rupiah)"
    assert rupiah(0) == "Rp0,00 (nol rupiah)"


def test_rupiah_angka_leaves_out_the_words() -> None:
    assert rupiah_angka(500) == "Rp500,00"
    assert rupiah_angka(-12_000) == "-Rp12.000,00"
