"""Every way a run can end, as a message and an exit status; never a traceback."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from drafter.cli.tampil import cetak_json, cetak_masalah, kata
from drafter.keluaran.galat import STATUS_CACAT, masalah_cacat
from drafter.problem import DrafterError

if TYPE_CHECKING:
    from drafter.problem import Problem

DIBATALKAN = 130  # as shells report an interrupt


def jaga(jalan: Callable[[], object], *, json: bool) -> int:
    """Run a command; return its exit status."""
    try:
        status = jalan()
    except DrafterError as galat:
        return _masalah(galat.problems, galat.exit_code, json=json)
    except click.Abort:
        kata("Dibatalkan.")
        return DIBATALKAN
    except click.ClickException as galat:
        galat.show()
        return galat.exit_code
    except Exception as galat:  # noqa: BLE001  (the last door: nobody sees a traceback)
        return _tak_terduga(galat)
    return status if isinstance(status, int) else 0


def _masalah(problems: tuple[Problem, ...], status: int, *, json: bool) -> int:
    if json:
        cetak_json({"masalah": [p.as_dict() for p in problems], "status": status})
    else:
        cetak_masalah(problems)
    return status


def _tak_terduga(galat: Exception) -> int:
    if os.environ.get("DRAFTER_DEBUG") == "1":
        traceback.print_exception(galat)
    cetak_masalah([masalah_cacat("drafter", galat)])
    return STATUS_CACAT
