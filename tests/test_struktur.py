"""The shape of the project: small rooms, one direction, tests beside the code, links that work."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

AKAR = Path(__file__).parents[1]
SUMBER = AKAR / "src" / "drafter"
UJI = AKAR / "tests"

# Lowest first; a package imports from the rows above its own, never from its own row or below.
LAPIS: tuple[frozenset[str], ...] = (
    frozenset({"problem"}),
    frozenset({"bahasa"}),
    frozenset({"law", "naskah", "nomor"}),
    frozenset({"profile"}),
    frozenset({"compose"}),
    frozenset({"render"}),
    frozenset({"keluaran"}),
    frozenset({"cli"}),
    frozenset({"__main__"}),
)
TINGKAT = {nama: nomor for nomor, lapis in enumerate(LAPIS) for nama in lapis}

# This file alone may carry them.
TERLARANG = {
    "a path of one machine": re.compile(r"(?<![\w.])/(home|Users|work|root)/\w|[A-Z]:\\Users"),
    "a promise instead of work": re.compile(r"\b(TODO|FIXME|XXX)\b"),
    "a package registry": re.compile(r"pypi\.org|pythonhosted|index-url[ =]h|trusted-host[ =]\w"),
}
DIBACA = ("src", "tests", "docs", "tools", "benchmarks", "templates", "profiles", ".ci")
BERTEKS = {".py", ".md", ".naskah", ".yaml", ".yml", ".toml", ".txt", ".typ", ".po", ".lock", ""}

MODUL = sorted(p for p in SUMBER.rglob("*.py") if p.name != "__init__.py")


def _nama(path: Path) -> str:
    return path.relative_to(AKAR).as_posix()


@cache
def _pohon(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _diimpor(path: Path) -> frozenset[str]:
    """Every module (or name in a module) that ``path`` imports, anywhere in it, in full."""
    nama: set[str] = set()
    for simpul in ast.walk(_pohon(path)):
        if isinstance(simpul, ast.ImportFrom):
            assert simpul.level == 0, f"{_nama(path)}:{simpul.lineno} imports relatively"
            asal = simpul.module or ""
            nama |= {asal, *(f"{asal}.{alias.name}" for alias in simpul.names)}
        elif isinstance(simpul, ast.Import):
            nama |= {alias.name for alias in simpul.names}
    return frozenset(nama)


def _paket(path: Path) -> str:
    bagian = path.relative_to(SUMBER).with_suffix("").parts
    return bagian[0]


def _publik(path: Path) -> bool:
    """Whether a module offers functions of its own (data and records alone need no test)."""
    return any(
        isinstance(simpul, ast.FunctionDef) and not simpul.name.startswith("_")
        for simpul in _pohon(path).body
    )


def _nama_titik(path: Path) -> str:
    return ".".join(("drafter", *path.relative_to(SUMBER).with_suffix("").parts))


def _wajah(path: Path) -> bool:
    """Whether code outside its folder uses a module; the others are inner parts."""
    titik = _nama_titik(path)
    luar = (p for p in MODUL if not p.is_relative_to(path.parent))
    return path.parent == SUMBER or any(titik in _diimpor(p) for p in luar)


def _diuji(path: Path) -> bool:
    """Whether tests/ mirrors a module.

    The face of a package has a test of its name, or one in the mirrored folder that imports it. An
    inner part is tested through the face: its folder has tests, or its package has one in all.
    """
    relatif = path.relative_to(SUMBER).with_suffix("")
    folder = UJI / relatif.parent
    uji = list(folder.glob("test_*.py"))
    if any(u.stem == f"test_{relatif.name}" for u in uji):
        return True
    if len(relatif.parts) > 1 and (folder.parent / f"test_{folder.name}.py").exists():
        return True
    if not _wajah(path):
        return bool(uji)
    titik = _nama_titik(path)
    return any(titik in _diimpor(u) for u in uji)


def _teks() -> Iterator[Path]:
    for folder in DIBACA:
        yield from (p for p in (AKAR / folder).rglob("*") if p.is_file() and p.suffix in BERTEKS)
    yield from (p for p in AKAR.iterdir() if p.is_file() and p.suffix in BERTEKS - {""})
    yield from (p for p in (AKAR / "Makefile", AKAR / "LICENSE") if p.exists())


def test_every_package_has_its_place_in_the_order() -> None:
    asing = {_paket(p) for p in SUMBER.rglob("*.py") if p != SUMBER / "__init__.py"} - set(TINGKAT)
    assert not asing, f"not in LAPIS: {sorted(asing)}"


@pytest.mark.parametrize("path", sorted(SUMBER.rglob("*.py")), ids=_nama)
def test_imports_point_one_way(path: Path) -> None:
    if path == SUMBER / "__init__.py":
        return
    paket = _paket(path)
    for nama in _diimpor(path):
        bagian = nama.split(".")
        if bagian[0] != "drafter" or len(bagian) < 2 or bagian[1] in {"__version__", paket}:
            continue
        assert TINGKAT[bagian[1]] < TINGKAT[paket], f"{_nama(path)} imports {nama}"


@pytest.mark.parametrize("path", [p for p in MODUL if _publik(p)], ids=_nama)
def test_every_module_has_a_test_in_the_mirrored_folder(path: Path) -> None:
    assert _diuji(path), f"no test for {_nama(path)}"


def _ukur(folder: Path) -> subprocess.CompletedProcess[str]:
    perintah = [sys.executable, str(AKAR / "tools" / "ukuran_modul.py"), str(folder)]
    return subprocess.run(perintah, capture_output=True, text=True, check=False)


def test_rooms_are_small() -> None:
    hasil = _ukur(SUMBER)
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr


def test_a_room_too_large_is_told(tmp_path: Path) -> None:
    (tmp_path / "kecil.py").write_text("x = 1\ny = 2\n")
    (tmp_path / "besar.py").write_text("x = 1\n" * 401)
    (tmp_path / "cli").mkdir()
    (tmp_path / "cli" / "perintah.py").write_text("x = 1\n" * 101)
    hasil = _ukur(tmp_path)
    assert hasil.returncode == 1
    assert "besar.py: 401 lines, at most 400" in hasil.stdout
    assert "perintah.py: 101 lines, at most 100" in hasil.stdout
    assert "kecil.py" not in hasil.stdout


def test_links_in_documents_lead_somewhere() -> None:
    putus = [
        f"{_nama(dokumen)}: {tujuan}"
        for dokumen in _teks()
        if dokumen.suffix == ".md"
        for tujuan in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", dokumen.read_text("utf-8"))
        if not (dokumen.parent / tujuan).exists()
    ]
    assert not putus


@pytest.mark.parametrize("apa", TERLARANG)
def test_no_file_carries(apa: str) -> None:
    pola = TERLARANG[apa]
    temuan = [
        f"{_nama(path)}:{nomor}: {baris.strip()}"
        for path in _teks()
        for nomor, baris in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if path != Path(__file__) and pola.search(baris)
    ]
    assert not temuan


def test_help_stays_light() -> None:
    """The first command a user types must not wait for what only a document needs."""
    berat = {"pydantic", "docxtpl", "docx", "lxml", "typst", "pypdf", "jinja2", "yaml"}
    kode = (
        "import sys\n"
        "from drafter.cli import main\n"
        "sys.argv = ['drafter', '--help']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        f"print('BERAT', sorted({berat!r} & set(sys.modules)))"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", kode], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert hasil.stdout.splitlines()[-1] == "BERAT []"
