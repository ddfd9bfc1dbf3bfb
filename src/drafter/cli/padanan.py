"""Options of ``drafter susun`` that need or exclude each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import click


def cocokkan(
    bentuk: Sequence[str],
    tanggal: date | None,
    *,
    gabung: bool,
    tetapkan: bool,
    rancangan: bool,
) -> None:
    """Refuse what cannot be meant, with the reason."""
    if gabung and "pdf" not in bentuk:
        raise click.UsageError("--gabung memerlukan pdf; tulis misalnya --format docx,pdf.")
    if tetapkan and rancangan:
        raise click.UsageError("--tetapkan dan --rancangan bertentangan; pilih salah satu.")
    if tetapkan and tanggal is None:
        raise click.UsageError(
            "--tetapkan memerlukan tanggal penetapan SK; tulis misalnya --tanggal 2026-06-02. "
            "Program ini tidak memakai jam komputer."
        )
