"""Running the command line in a test; every output must keep the promise: no English, no traces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from click.testing import CliRunner, Result

from drafter.cli.utama import drafter

AKAR = Path(__file__).parents[2]
PROFIL = AKAR / "profiles"
DESA = PROFIL / "nusa-tenggara-barat/dompu/o-o.yaml"
KELURAHAN = PROFIL / "nusa-tenggara-barat/dompu/kandai-ii.yaml"

ISI = """\
kode: 52.05.01.2007
nama: {nama}
kecamatan: Dompu
kabupaten: Dompu
provinsi: Nusa Tenggara Barat
"""

_KOSONG: Mapping[str, str] = {}
INGGRIS = re.compile(
    r"\b(Usage|Options?|Commands?|Error|Missing|Invalid|Aborted|Traceback|Try|default|required|"
    r"No such|Did you mean|argument '|is not|unexpected|show this message)\b"
)


def jalan(
    *args: str | Path, masukan: str | None = None, env: Mapping[str, str] = _KOSONG
) -> Result:
    """Run ``drafter ARGS``; whatever it says to people is Indonesian."""
    hasil = CliRunner().invoke(drafter, [str(a) for a in args], input=masukan, env=env)
    dibaca = hasil.stderr if {"skema", "pelengkapan"} & {*args} else hasil.stdout + hasil.stderr
    if "DRAFTER_DEBUG" not in env:
        ketemu = INGGRIS.search(dibaca)
        assert ketemu is None, f"English in the output: {ketemu}"
    return hasil


def profil(folder: Path, nama: str = "O'o", *, kode: str = "52.05.01.2007") -> Path:
    """Write a small profile whose village has this name."""
    kutip = nama.replace("\\", "\\\\").replace('"', '\\"')
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{kode}.yaml"
    path.write_text(ISI.replace("52.05.01.2007", kode).format(nama=f'"{kutip}"'), encoding="utf-8")
    return path
