"""The catalogue of click's messages: complete, compiled, and used whatever the locale."""

from __future__ import annotations

import importlib.util
import os
import string
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

AKAR = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def terjemahkan() -> ModuleType:
    spec = importlib.util.spec_from_file_location("terjemahkan", AKAR / "tools/terjemahkan.py")
    assert spec is not None
    assert spec.loader is not None
    modul = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(modul)
    return modul


def test_every_message_of_click_is_translated(terjemahkan: ModuleType) -> None:
    assert terjemahkan.missing(terjemahkan.catalogue()) == []


def test_the_compiled_catalogue_is_current(terjemahkan: ModuleType) -> None:
    assert terjemahkan.stale(terjemahkan.catalogue()) == []


def test_a_translation_asks_for_no_value_click_does_not_give(terjemahkan: ModuleType) -> None:
    for pesan in terjemahkan.catalogue():
        asal = [pesan.id] if isinstance(pesan.id, str) else list(pesan.id)
        hasil = [pesan.string] if isinstance(pesan.string, str) else list(pesan.string)
        assert isian(*hasil) <= isian(*asal), asal


def isian(*teks: str) -> set[str]:
    return {nama for t in teks for _, nama, _, _ in string.Formatter().parse(t) if nama}


@pytest.mark.parametrize("locale", ["C", "en_US.UTF-8", "fr_FR.UTF-8"])
def test_the_user_s_locale_does_not_change_the_language(locale: str) -> None:
    env = os.environ | {"LC_ALL": locale, "LANG": locale, "LANGUAGE": "en:fr"}
    hasil = subprocess.run(
        [sys.executable, "-m", "drafter", "susun", "--xyz"],
        capture_output=True,
        env=env,
        check=False,
        encoding="utf-8",
    )
    assert hasil.returncode == 2
    assert hasil.stdout == ""
    assert "Kesalahan: Tidak ada pilihan '--xyz'." in hasil.stderr


def test_output_is_utf8_whatever_the_code_page() -> None:
    env = os.environ | {"PYTHONIOENCODING": "cp1252"}
    hasil = subprocess.run(
        [sys.executable, "-m", "drafter", "désa"], capture_output=True, env=env, check=False
    )
    assert "'désa'" in hasil.stderr.decode("utf-8")
