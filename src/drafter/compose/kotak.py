"""The sandbox shared by all templates: what an expression may do besides printing.

Jinja's own sandbox keeps templates away from Python; this one also keeps them from eating the
machine (``'a' * 10**10``) and from methods that no legal text needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2.runtime import Context

from drafter.compose.jatah import Terbatas, TerlaluBesar

_BATAS_KALI = 1_000_000
_BAHAYA = frozenset(("*", "**", "%"))
_METODE: dict[type, frozenset[str]] = {
    str: frozenset(
        (
            *("upper", "lower", "strip", "startswith", "endswith"),
            *("isupper", "islower", "isdigit"),
        )
    ),
    Mapping: frozenset(("items", "keys", "values", "get")),
    list: frozenset(),
}


class KotakPasir(Terbatas):
    """Jinja's immutable sandbox with limits on multiplication, formats and methods."""

    intercepted_binops = Terbatas.intercepted_binops | _BAHAYA

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Of texts, lists and mappings a template may use a few methods that cannot explode."""
        for tipe, boleh in _METODE.items():
            if isinstance(obj, tipe) and callable(value):
                return attr in boleh
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> Any:
        """Refuse ``format``: a width in it is as good as ``'a' * 10**10``."""
        if super().wrap_str_format(value) is None:
            return None
        return self.unsafe_undefined(value, "format")

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Multiply small numbers only: ``'a' * 10**10`` would eat the machine."""
        if operator in _BAHAYA:
            angka = all(isinstance(x, int | float) for x in (left, right))
            if operator == "**" or not angka or abs(left) + abs(right) > _BATAS_KALI:
                raise TerlaluBesar(operator)
        return super().call_binop(context, operator, left, right)
