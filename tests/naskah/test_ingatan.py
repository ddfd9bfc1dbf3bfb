"""The memory by identity."""

from __future__ import annotations

from drafter.naskah.ingatan import Ingatan


def test_yang_sama_dikerjakan_sekali() -> None:
    panggilan: list[tuple[str, ...]] = []

    def kerja(kunci: tuple[str, ...], tambahan: int) -> int:
        panggilan.append(kunci)
        return len(kunci) + tambahan

    ingat: Ingatan[tuple[str, ...], int] = Ingatan(kerja)
    kunci = ("a", "b")
    assert [ingat(kunci, 1), ingat(kunci, 1), ingat(kunci, 2)] == [3, 3, 4]
    assert len(panggilan) == 2


def test_nilai_setara_yang_bukan_benda_sama_dikerjakan_lagi() -> None:
    ingat: Ingatan[list[int], int] = Ingatan(len)
    assert ingat([1]) == ingat([1, 2]) - 1


def test_ingatan_berbatas() -> None:
    ingat: Ingatan[tuple[int], int] = Ingatan(lambda k: k[0], limit=3)
    kunci = [(n,) for n in range(10)]
    assert [ingat(k) for k in kunci] == list(range(10))
    assert len(ingat._known) <= 3
