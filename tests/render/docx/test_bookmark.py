"""A label goes into a bookmark and comes back."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from drafter.render.docx.bookmark import PANJANG, bookmark, is_cut, label

LABEL = st.text("abz019.~-", min_size=1, max_size=60)


def test_a_label_is_readable_in_its_bookmark() -> None:
    assert bookmark("jenis.daftar~2") == "_njenis_0daftar_22"
    assert bookmark("par-hak") == "_npar_1hak"


@given(LABEL)
def test_the_name_is_one_that_word_takes_and_hides(nilai: str) -> None:
    assert re.fullmatch(r"_[a-z0-9_]+", bookmark(nilai))
    assert len(bookmark(nilai)) <= PANJANG


@given(LABEL)
def test_a_label_comes_back_unless_it_was_cut(nilai: str) -> None:
    nama = bookmark(nilai)
    assert label(nama) == (None if is_cut(nama) else nilai)


@given(LABEL, LABEL)
def test_two_labels_never_share_a_bookmark(satu: str, lain: str) -> None:
    assert (bookmark(satu) == bookmark(lain)) == (satu == lain)


def test_only_a_long_label_is_cut() -> None:
    assert not is_cut(bookmark("a" * 38))
    assert is_cut(bookmark("a" * 39))


def test_other_bookmarks_are_left_alone() -> None:
    for nama in ("_GoBack", "_Ref123456", "_Toc1", "_n", "_n_9", "njenis", "_nJenis"):
        assert label(nama) is None
        assert not is_cut(nama)
