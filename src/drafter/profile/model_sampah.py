"""The part of a profile for one template: Sampah."""

from __future__ import annotations

from drafter.profile.model_dasar import Model


class Sampah(Model):
    """What a village decides about household waste (PP 81/2012)."""
