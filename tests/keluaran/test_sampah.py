"""Garbage collection during a run."""

from __future__ import annotations

import gc

import pytest

from drafter.keluaran.sampah import rare_gc


def test_ambang_kembali_seperti_semula_juga_sesudah_galat() -> None:
    semula = gc.get_threshold()
    with rare_gc():
        assert gc.get_threshold()[0] > semula[0]
    with pytest.raises(ZeroDivisionError), rare_gc():
        _ = 1 / 0
    assert gc.get_threshold() == semula
