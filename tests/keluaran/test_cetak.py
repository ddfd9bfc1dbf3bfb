"""Every format is written from the same blocks."""

from __future__ import annotations

import pytest

from drafter.keluaran.cetak import PENULIS, cetak
from drafter.render.blok import KERTAS
from tests.render.contoh import cetakan_contoh

AWAL = {"docx": b"PK\x03\x04", "pdf": b"%PDF-", "html": b"<!", "txt": b""}


@pytest.mark.parametrize("bentuk", PENULIS)
def test_a_format_is_written_with_its_own_signature(bentuk: str) -> None:
    data = cetak(cetakan_contoh(), bentuk, KERTAS["f4"])
    assert isinstance(data, bytes)
    assert data.startswith(AWAL[bentuk])
