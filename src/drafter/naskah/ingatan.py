"""A memory by identity: what was once made of a frozen value need not be made again.

Drafts of one template share most of their nodes as the very same objects (docs/adr/0004), so the
work of a writer on a node can be kept under the node itself. Looking up an identity costs a
fraction of hashing a tree.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Ingatan(Generic[K, V]):
    """Remembers ``make(key, *rest)`` by the identity of ``key`` and the equality of ``rest``.

    Only for frozen keys and pure functions. Holds at most ``limit`` answers, then forgets all:
    a run over many villages of one template never comes near it.
    """

    def __init__(self, make: Callable[..., V], limit: int = 50_000) -> None:
        self._make = make
        self._limit = limit
        self._known: dict[tuple[object, ...], tuple[K, V]] = {}

    def __call__(self, key: K, *rest: object) -> V:
        """The answer for ``key``, made on the first call."""
        place = (id(key), *rest)
        known = self._known.get(place)
        if known is not None:  # the key is kept alive, so its id cannot be reused
            return known[1]
        answer = self._make(key, *rest)
        if len(self._known) >= self._limit:
            self._known.clear()
        self._known[place] = (key, answer)
        return answer
