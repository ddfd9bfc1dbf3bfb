"""Groups of commands: each command's module is imported when the command is asked for."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from importlib import import_module
from typing import Any

import click

from drafter.cli.jaga import jaga
from drafter.cli.lokal import indonesia, utf8

BANTUAN: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Perintah(click.Command):
    """A command whose usage line is Indonesian."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("options_metavar", "[PILIHAN]")
        super().__init__(*args, **kwargs)


class Grup(Perintah, click.Group):
    """A group that knows its commands by name and place, and imports them late.

    ``perintah`` maps a name to ``(module:attribute, one line of help)``.
    """

    def __init__(self, *args: Any, perintah: Mapping[str, tuple[str, str]], **kwargs: Any) -> None:
        kwargs.setdefault("subcommand_metavar", "PERINTAH [ARGUMEN]...")
        super().__init__(*args, **kwargs)
        self.perintah = dict(perintah)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Names in the order of the table: the main job first."""
        return list(self.perintah)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command of that name; a mistyped one is refused with the nearest name."""
        if cmd_name not in self.perintah:
            self._tolak(ctx, cmd_name)
            return None
        modul, _, nama = self.perintah[cmd_name][0].partition(":")
        command = getattr(import_module(modul), nama)
        return command if isinstance(command, click.Command) else None

    def _tolak(self, ctx: click.Context, nama: str) -> None:
        dekat = get_close_matches(nama, self.perintah, n=1)
        if dekat and not ctx.resilient_parsing:
            ctx.fail(f"Tidak ada perintah {nama!r}. Maksud Anda {dekat[0]!r}?")

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002
        formatter: click.HelpFormatter,
    ) -> None:
        """List the commands from the table, importing none."""
        with formatter.section("Perintah"):
            formatter.write_dl([(nama, teks) for nama, (_, teks) in self.perintah.items()])


class GrupUtama(Grup):
    """The outermost group: sets the language, then turns every end into an exit status."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run like :meth:`click.Group.main`; a command returns its exit status."""
        indonesia()
        utf8()

        def jalan() -> object:
            return super(GrupUtama, self).main(
                args,
                prog_name or "drafter",
                complete_var or "_DRAFTER_COMPLETE",
                standalone_mode=False,
                **extra,
            )

        if not standalone_mode:
            return jalan()
        sys.exit(jaga(jalan, json="--json" in (sys.argv if args is None else args)))
