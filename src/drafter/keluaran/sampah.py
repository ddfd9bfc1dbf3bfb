"""Garbage collection during a run."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_JARANG = 50_000


@contextmanager
def rare_gc() -> Iterator[None]:
    """Let the collector look for cycles seldom, and as before afterwards.

    Drafts are frozen trees without cycles: a look every 700 new objects finds nothing and costs
    about a twentieth of the time of a run.
    """
    before = gc.get_threshold()
    gc.set_threshold(_JARANG, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
