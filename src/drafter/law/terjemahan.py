"""The register's files as JSON, so that a run need not read YAML (forty times slower).

``register.json`` beside the folder is written by ``make turunan`` and holds, for every file, its
content and the digest of the YAML it was made from. A file that was edited since is read as YAML:
a correction counts at once, only a little slower.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from drafter.law.yaml_teks import baca_yaml


@dataclass(frozen=True, slots=True)
class Terjemahan:
    """One file: the digest of its YAML, and what it says."""

    sidik: str
    isi: Mapping[str, object]


def sidik(isi: bytes) -> str:
    """The digest of a file, whatever its line ends (a checkout on Windows may change them)."""
    return hashlib.sha256(isi.replace(b"\r\n", b"\n")).hexdigest()


def terjemahan(folder: Path) -> Mapping[str, Terjemahan]:
    """What ``register.json`` beside ``folder`` holds, by file name; empty when it is unreadable."""
    try:
        semua = json.loads(_tempat(folder).read_bytes())
        return {nama: Terjemahan(**satu) for nama, satu in semua.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def terjemahkan(folder: Path) -> str:
    """The text of ``register.json`` for the YAML files of ``folder``; ValueError as in YAML."""
    semua = {}
    for path in sorted(folder.glob("*.yaml")):
        isi = path.read_bytes()
        semua[path.name] = {"sidik": sidik(isi), "isi": baca_yaml(isi)}
    return json.dumps(semua, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"


def _tempat(folder: Path) -> Path:
    return folder.with_suffix(".json")
