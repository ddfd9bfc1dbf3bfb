"""The zip file: readable by others, and the same on every run."""

from __future__ import annotations

import zipfile
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from drafter.render.docx.paket import join, pack, press

NAMA = st.text("abc/.é漢", min_size=1, max_size=9)


@given(st.dictionaries(NAMA, st.binary(max_size=200), max_size=5))
def test_what_is_packed_comes_out(isi: dict[str, bytes]) -> None:
    with zipfile.ZipFile(BytesIO(pack(isi.items()))) as paket:
        assert paket.testzip() is None
        assert len(paket.namelist()) == len(isi)
        assert [paket.read(a) for a in paket.infolist()] == list(isi.values())


def test_no_date_no_system_no_permission_is_told() -> None:
    with zipfile.ZipFile(BytesIO(pack([("a.xml", b"x" * 100), ("b.xml", b"")]))) as paket:
        for a in paket.infolist():
            assert a.date_time == (1980, 1, 1, 0, 0, 0)
            assert (a.create_system, a.external_attr, a.extra) == (0, 0, b"")


def test_a_part_pressed_before_is_copied() -> None:
    bagian = press("a.xml", b"halo")
    assert join([bagian]) == join([bagian])
    assert bagian.mampat in join([bagian])
