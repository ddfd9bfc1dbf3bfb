"""What one run of a template may cost: no loop, call or doubling can eat the machine.

The sandbox keeps a template away from Python; this keeps it away from endless time and memory.
Loops are charged by their items, calls and includes by the piece, text by its length. A real Perdes
uses a few per cent of the budget.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sized
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from jinja2 import Template, TemplateSyntaxError, nodes, pass_context
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from drafter.naskah.tanda import ADA_TANDA

JATAH = 400_000  # steps of one run
BATAS_TEKS = 8_000_000  # characters of one rendered text
_BATAS_SAMBUNG = 200_000  # characters of one joined value
_BATAS_BUTIR = 2_000  # items of a list that the template itself makes
_PER_LANGKAH = 256  # characters that cost one step
_PANGGILAN = 10
_SISIPAN = 200

_sisa: ContextVar[list[int] | None] = ContextVar("sisa", default=None)


class JatahHabis(TemplateRuntimeError):  # noqa: N818 - named for what happened
    """The template repeats or prints more than any document needs."""


class TerlaluBesar(SecurityError):  # noqa: N818
    """An operation whose result could be of any size."""


@contextmanager
def jatah() -> Iterator[None]:
    """Give what runs inside one budget."""
    token = _sisa.set([JATAH])
    try:
        yield
    finally:
        _sisa.reset(token)


def pakai(langkah: int, panjang: int = 0) -> None:
    """Charge steps and characters; :class:`JatahHabis` when there are none left."""
    sisa = _sisa.get()
    if sisa is None:
        return
    sisa[0] -= langkah + panjang // _PER_LANGKAH
    if sisa[0] < 0:
        raise JatahHabis("templat ini mengulang atau mencetak terlalu banyak")


def jalankan(templat: Template, data: Mapping[str, object]) -> str:
    """Render within one budget."""
    potongan: list[str] = []
    panjang = 0
    with jatah():
        for potong in templat.generate(data):
            panjang += len(potong)
            if panjang > BATAS_TEKS:
                raise JatahHabis("templat ini mencetak terlalu banyak")
            potongan.append(potong)
    return "".join(potongan)


class Terbatas(ImmutableSandboxedEnvironment):
    """A sandbox whose loops, calls, includes and joins are charged."""

    intercepted_binops = frozenset("+")

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        pohon = super()._parse(source, name, filename)
        hasil: nodes.Template = _Penagih(name, filename).visit(pohon)
        return hasil

    def call(self, context: Context, obj: Any, *args: Any, **kwargs: Any) -> Any:
        """Call what the sandbox allows, at a price."""
        pakai(_PANGGILAN)
        return super().call(context, obj, *args, **kwargs)

    def get_template(self, *args: Any, **kwargs: Any) -> Template:
        """Load a template, at a price: an include is a call too."""
        pakai(_SISIPAN)
        return super().get_template(*args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Join short texts and lists only; what is joined forty times with itself fills a disk."""
        pakai(1)
        if operator == "+" and isinstance(left, Sized) and isinstance(right, Sized):
            teks = isinstance(left, str)
            _pendek(len(left) + len(right), _BATAS_SAMBUNG if teks else _BATAS_BUTIR)
        return super().call_binop(context, operator, left, right)


def deret(*batas: int) -> range:
    """``range`` of a template; OverflowError when it is longer than any list of a law."""
    hasil = range(*batas)
    if len(hasil) > _BATAS_BUTIR:
        raise OverflowError(len(hasil))
    return hasil


def _pendek(panjang: int, batas: int = _BATAS_SAMBUNG) -> None:
    if panjang > batas:
        raise TerlaluBesar("+")
    pakai(0, panjang)


@pass_context  # keeps the compiler from running it once for all
def _tagih(_context: Context, butir: Iterable[object], bobot: int) -> Iterable[object]:
    """Charge a loop: its items, each with the words its body prints."""
    if not isinstance(butir, Sized):
        butir = list(butir)
    pakai(len(butir) * (1 + bobot))
    return butir


@pass_context
def _sambung(_context: Context, butir: list[object]) -> str:
    """Join texts, as ``~`` does."""
    teks = "".join(map(str, butir))
    _pendek(len(teks))
    return teks


SARINGAN = {"_tagih": _tagih, "_sambung": _sambung}


class _Penagih(NodeTransformer):
    """Puts the charges into a template's tree; refuses what would forge a mark."""

    def __init__(self, nama: str | None, berkas: str | None) -> None:
        self.nama = nama
        self.berkas = berkas

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - named by Jinja
        """Charge the items of a loop."""
        if node.recursive:
            raise self._tolak("perulangan `recursive` tidak dapat dipakai", node)
        panjang = sum(len(x.data) for x in node.find_all(nodes.TemplateData))
        bobot = nodes.Const(panjang // _PER_LANGKAH, lineno=node.lineno)
        node.iter = _saring(node.iter, "_tagih", [bobot])
        return self.generic_visit(node)

    def visit_Const(self, node: nodes.Const) -> nodes.Node:  # noqa: N802
        """Refuse a mark that is written as an escape."""
        if isinstance(node.value, str) and ADA_TANDA.search(node.value):
            raise self._tolak("aksara U+E000 sampai U+E007 tidak dapat dipakai", node)
        return node

    def _tolak(self, pesan: str, node: nodes.Node) -> TemplateSyntaxError:
        return TemplateSyntaxError(pesan, node.lineno, self.nama, self.berkas)

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        """Charge ``~`` by what it joins."""
        self.generic_visit(node)
        return _saring(nodes.List(node.nodes, lineno=node.lineno), "_sambung", [])


def _saring(node: Any, nama: str, args: list[nodes.Expr]) -> nodes.Filter:
    hasil = nodes.Filter(node, nama, args, [], None, None, lineno=node.lineno)
    hasil.set_environment(node.environment)
    return hasil
