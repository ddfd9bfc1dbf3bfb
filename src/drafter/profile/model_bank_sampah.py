"""The part of a profile for one template: BankSampah."""

from __future__ import annotations

from drafter.profile.model_dasar import Model


class BankSampah(Model):
    """What a village decides about its bank sampah (Permen LHK 14/2021)."""
