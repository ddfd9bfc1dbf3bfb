"""The user's own Word template, filled from the same data in the same sandbox."""

from __future__ import annotations

from drafter.render.pengguna.susun import HasilWord, TemplatWord, susun_word, templat_word

__all__ = ["HasilWord", "TemplatWord", "susun_word", "templat_word"]
