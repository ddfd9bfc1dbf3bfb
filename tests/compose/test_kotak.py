"""The limits that every template keeps."""

from __future__ import annotations

import pytest
from jinja2.exceptions import SecurityError

from drafter.compose.kotak import KotakPasir


@pytest.mark.parametrize(
    "ungkapan",
    [
        "'a' * 10",
        "2 ** 2",
        "'%s' % 1",
        "'{}'.format(1)",
        "''.join(x)",
        "x.append(1)",
        "''.__class__()",
        "1000000 * 1000000",
    ],
)
def test_yang_dapat_memakan_mesin_ditolak(ungkapan: str) -> None:
    with pytest.raises(SecurityError):
        KotakPasir().from_string(f"{{{{ {ungkapan} }}}}").render(x=[])


@pytest.mark.parametrize(
    ("ungkapan", "hasil"),
    [
        ("3 * 4", "12"),
        ("'a'.upper()", "A"),
        ("'12'.isdigit()", "True"),
        ("7 % 2", "1"),
        ("'a' + 'b'", "ab"),
    ],
)
def test_yang_wajar_tetap_boleh(ungkapan: str, hasil: str) -> None:
    assert KotakPasir().from_string(f"{{{{ {ungkapan} }}}}").render() == hasil
