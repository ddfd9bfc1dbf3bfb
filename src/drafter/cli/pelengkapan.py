"""``drafter pelengkapan``: completion with the Tab key, through click's own mechanism."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from drafter.cli.grup import Perintah
from drafter.cli.tampil import kata

# shell: (where the line goes, the line)
_PASANG = {
    "bash": ("~/.bashrc", 'eval "$(drafter pelengkapan bash)"'),
    "zsh": ("~/.zshrc", 'eval "$(drafter pelengkapan zsh)"'),
    "fish": ("~/.config/fish/completions/drafter.fish", "drafter pelengkapan fish | source"),
}


@click.command("pelengkapan", cls=Perintah)
@click.argument("shell", required=False, metavar="[SHELL]", type=click.Choice(tuple(_PASANG)))
@click.pass_context
def pelengkapan(ctx: click.Context, shell: str | None) -> int:
    """Lengkapi perintah, nama templat, dan nama berkas dengan tombol Tab.

    SHELL adalah bash, zsh, atau fish; tanpa SHELL dijelaskan cara memasangnya. Di Windows
    pelengkapan dapat dipakai dari Git Bash.
    """
    if shell is None:
        for nama, (berkas, baris) in _PASANG.items():
            kata(f"{nama}: tambahkan baris ini ke {berkas}\n    {baris}", ke_stderr=False)
        return 0
    kelas = get_completion_class(shell)
    if kelas is None:  # every name of _PASANG is click's own
        raise click.UsageError(f"pelengkapan untuk {shell} tidak tersedia.")
    naskah = kelas(ctx.find_root().command, {}, "drafter", "_DRAFTER_COMPLETE")
    kata(naskah.source(), ke_stderr=False)
    return 0
