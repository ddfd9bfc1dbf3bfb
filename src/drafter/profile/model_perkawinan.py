"""The part of a profile for one template: UsiaPerkawinan."""

from __future__ import annotations

from drafter.profile.model_dasar import Model


class UsiaPerkawinan(Model):
    """What a village decides about pendewasaan usia perkawinan (UU 1/1974 Pasal 7)."""
