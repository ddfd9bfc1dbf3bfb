from __future__ import annotations

import pytest

from drafter.law.yaml_teks import baca_yaml


def test_every_value_stays_the_text_that_was_typed() -> None:
    assert baca_yaml(b"a: 01\nb: No\nc: 2014-01-15\n") == {"a": "01", "b": "No", "c": "2014-01-15"}


@pytest.mark.parametrize("isi", [b"a: 1\na: 2\n", b"- a\n", b"a: [\n", b"\xff\xfe"])
def test_what_is_no_mapping_or_says_a_key_twice_is_refused(isi: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        baca_yaml(isi)
