"""YAML in which every scalar is text and no key is written twice.

``01``, ``No`` and ``2014-01-15`` stay what the lawyer typed; meaning is given by ``parse``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    _Dasar = yaml.BaseLoader
else:  # libyaml is ten times quicker and is in every wheel; the plain loader is the same otherwise
    _Dasar = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Pembaca(_Dasar):
    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:
        hasil = super().construct_mapping(node, deep=deep)
        if len(hasil) != len(node.value):
            baris = node.start_mark.line + 1
            raise ValueError(f"baris {baris} dan sesudahnya: satu kunci ditulis dua kali.")
        return hasil


def baca_yaml(isi: bytes) -> Mapping[str, object]:
    """Read a file whose top is a mapping; ValueError, with the line, when it is not that."""
    try:
        hasil = yaml.load(isi, Loader=_Pembaca)  # noqa: S506 - builds text, lists, mappings only
    except yaml.MarkedYAMLError as salah:
        baris = salah.problem_mark.line + 1 if salah.problem_mark else 1
        raise ValueError(f"baris {baris}: bukan YAML yang benar ({salah.problem}).") from None
    except yaml.YAMLError:
        raise ValueError("bukan YAML yang benar.") from None
    if not isinstance(hasil, dict):
        raise ValueError("isinya harus kunci dan nilai.")
    return hasil
