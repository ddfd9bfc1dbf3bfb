"""Completion with the Tab key, as the shell asks for it."""

from __future__ import annotations

import pytest

from tests.cli.jalan import jalan


def lengkapi(baris: str) -> list[str]:
    """What click answers a shell for this line; the last word is being typed."""
    kata = baris.split(" ")
    env = {
        "_DRAFTER_COMPLETE": "bash_complete",
        "COMP_WORDS": baris,
        "COMP_CWORD": str(len(kata) - 1),
    }
    return jalan(env=env).stdout.split()


@pytest.mark.parametrize(
    ("baris", "jawab"),
    [
        ("drafter su", ["plain,susun"]),
        ("drafter profil ", ["plain,periksa", "plain,baru", "plain,skema"]),
        ("drafter susun x --tem", ["plain,--templat"]),
        ("drafter susun x -t perdes/lk", ["plain,perdes/lkd"]),
        ("drafter susun x -t surat", ["file,surat"]),
        ("drafter susun x -f docx,p", ["plain,docx,pdf"]),
        ("drafter susun x -f docx,pdf,", ["plain,docx,pdf,txt", "plain,docx,pdf,html"]),
        ("drafter susun x --kertas ", ["plain,f4", "plain,legal", "plain,a4"]),
        ("drafter susun prof", ["file,prof"]),
        ("drafter templat lihat sk/pengurus-lk", ["plain,sk/pengurus-lkd"]),
    ],
)
def test_commands_templates_formats_and_paths_complete(baris: str, jawab: list[str]) -> None:
    assert lengkapi(baris) == jawab


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell_calls_drafter(shell: str) -> None:
    hasil = jalan("pelengkapan", shell)
    assert hasil.exit_code == 0
    assert "_DRAFTER_COMPLETE" in hasil.stdout


def test_without_a_shell_it_says_how_to_install() -> None:
    hasil = jalan("pelengkapan")
    assert hasil.exit_code == 0
    assert 'eval "$(drafter pelengkapan bash)"' in hasil.stdout


def test_another_shell_is_refused() -> None:
    hasil = jalan("pelengkapan", "tcsh")
    assert hasil.exit_code == 2
    assert "'bash', 'zsh', 'fish'" in hasil.stderr
