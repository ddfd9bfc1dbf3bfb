"""Questions at the terminal, and which of them a template needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from drafter.cli.nilai import cari_templat
from drafter.cli.tampil import kata

if TYPE_CHECKING:
    from drafter.profile.baru import Question


def tanya(q: Question) -> str:
    """Ask until the answer is right; prompts go to stderr, so that stdout may hold the result."""

    def baca(teks: str) -> str:
        try:
            return q.check(teks)
        except ValueError as galat:
            raise click.UsageError(str(galat)) from None

    jawab: str = click.prompt(
        q.question, default=q.default or "", value_proc=baca, err=True, show_default=False
    )
    return jawab


def topik_templat(templat: tuple[str, ...]) -> dict[str, str]:
    """The parts of a profile that the templates named need, each with its template."""
    if not templat:
        return {}
    from drafter.compose.peubah import syarat
    from drafter.profile.topik import sections

    dipakai = {kunci: nama for nama in templat for kunci in syarat(cari_templat(nama, None))}
    return {kunci: dipakai[kunci] for kunci in sections() if kunci in dipakai}


def tanya_bagian(kunci: str, nama: str) -> str:
    """Ask for one part of the profile and write it."""
    from drafter.profile.topik import render_topic, topic_questions

    kata(f"Pilihan desa untuk {nama} (Enter: ikut bawaan).")
    return render_topic(kunci, nama, {q.key: tanya(q) for q in topic_questions(kunci)})
