"""The part of a profile for one template: Phbs."""

from __future__ import annotations

from drafter.profile.model_dasar import Model


class Phbs(Model):
    """What a village decides about perilaku hidup bersih dan sehat."""
