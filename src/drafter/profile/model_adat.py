"""The part of a profile for one template: LembagaAdat."""

from __future__ import annotations

from drafter.profile.model_dasar import Model


class LembagaAdat(Model):
    """What a village decides about its lembaga adat (Permendagri 18/2018 Pasal 9 to 11)."""
