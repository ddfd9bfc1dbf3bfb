"""Snapshots of the canonical text: template x sample village x (rancangan, terbit).

A changed snapshot is a changed law: say why in the commit. ``make cuplikan`` renews them.
"""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from drafter.render.text import teks
from tests.contoh.desa import Contoh, semua

SEMUA = list(semua())


def milik(jenis: str) -> list[Contoh]:
    return [c for c in SEMUA if c.tugas.templat.jenis == jenis]


@pytest.mark.parametrize("contoh", milik("perdes"), ids=str)
def test_perdes(contoh: Contoh, snapshot: SnapshotAssertion) -> None:
    assert teks(contoh.cetakan().blok) == snapshot


@pytest.mark.parametrize("contoh", milik("perkades"), ids=str)
def test_perkades(contoh: Contoh, snapshot: SnapshotAssertion) -> None:
    assert teks(contoh.cetakan().blok) == snapshot


@pytest.mark.parametrize("contoh", milik("sk"), ids=str)
def test_keputusan(contoh: Contoh, snapshot: SnapshotAssertion) -> None:
    assert teks(contoh.cetakan().blok) == snapshot
