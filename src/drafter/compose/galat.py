"""What a template's exception means to the person who wrote it, at the template's line."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import NoReturn

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.exceptions import SecurityError, UndefinedError

from drafter.compose.jatah import JatahHabis, TerlaluBesar
from drafter.compose.nilai import SalahPakai
from drafter.problem import DraftError, Place, Problem, Severity

# What an expression of a template can raise; anything else is a fault of the program.
GALAT = (
    *(TemplateError, TypeError, ValueError, ArithmeticError, LookupError),
    *(RecursionError, MemoryError, SyntaxError),
)
_PERBAIKI = "perbaiki ungkapan di baris templat ini"
_ISIAN = "lihat isian yang tersedia dengan `drafter templat peubah`"
_NASKAH = "yang tersedia ada di docs/naskah.md bagian 4"

# Jinja's own words are English; the first row whose pattern is found in them speaks instead.
_KATA: tuple[tuple[type[Exception], str, str, str], ...] = (
    (TemplateSyntaxError, r"closed is '(\w+)'", "`{{% {0} %}}` belum ditutup",
     "tulis `{{% end{0} %}}` di tempat berakhirnya"),
    (TemplateError, r"No (?:filter|test) named '(\w+)'", "saringan `{0}` tidak ada", _NASKAH),
    (TemplateSyntaxError, r"unknown tag '(\w+)'", "tag `{{% {0} %}}` tidak dikenal di sini",
     "pakai if, for, set, atau include, dan tutup if dengan endif, for dengan endfor"),
    (TemplateSyntaxError, r"(perulangan `recursive`.*)", "{0}", "pakai {{% for %}} biasa"),
    (TemplateSyntaxError, "(aksara .*)", "{0}", "hapus aksara itu"),
    (TemplateSyntaxError, "", "ungkapan tidak terbaca", "periksa {{{{ }}}} dan {{% %}}"),
    (TemplateNotFound, "(.*)", "templat `{0}` yang disisipkan tidak ada",
     "periksa namanya: folder, garis miring, lalu nama yang berakhir .naskah"),
    (JatahHabis, "(.*)", "{0}", "kurangi perulangan di templat ini, atau bagi templatnya"),
    (TerlaluBesar, "", "hasil ungkapan ini terlalu besar", _PERBAIKI),
    (SecurityError, "", "ungkapan ini tidak diizinkan di templat", "pakai isian dan saringan saja"),
    (UndefinedError, "^(isian .*)", "{0}", _ISIAN),
    (UndefinedError, "^'(.*)' is undefined", "isian `{0}` tidak dikenal", _ISIAN),
    (UndefinedError, "has no (?:attribute|element) '?(.*?)'?$",
     "bagian `{0}` tidak ada di isian ini", _ISIAN),
    (TemplateError, "", "ungkapan ini tidak dapat dijalankan", _PERBAIKI),
    (SalahPakai, "(.*)", "{0}", _PERBAIKI),
    (ZeroDivisionError, "", "pembagian dengan nol", _PERBAIKI),
    (RecursionError, "", "templat memanggil dirinya sendiri, atau bersarang terlalu dalam",
     "hapus lingkarannya, atau bagi ungkapannya"),
    (SyntaxError, "", "tag bersarang terlalu dalam", "bagi templat ini"),
    (KeyError, "'(.*)'", "`{0}` tidak ada di register hukum", "lihat id yang ada di docs/hukum.md"),
    (OverflowError, "", "perulangan ini terlalu panjang", _PERBAIKI),
    (Exception, "", "nilai di ungkapan ini tidak dapat dihitung, dibandingkan, atau dipanggil",
     _PERBAIKI),
)  # fmt: skip


def lempar(galat: Exception, nama: str) -> NoReturn:
    """Raise what a template raised as a :class:`DraftError` in the words of its author."""
    pesan, saran = _kata(galat)
    place = _letak(galat, nama)
    raise DraftError(Problem("TEMPLAT-010", Severity.KESALAHAN, place, pesan, saran)) from galat


def _kata(galat: Exception) -> tuple[str, str]:
    asli = str(getattr(galat, "message", None) or galat)
    for jenis, pola, pesan, saran in _KATA:
        if isinstance(galat, jenis) and (m := re.search(pola, asli, re.DOTALL)):
            return pesan.format(*m.groups()), saran.format(*m.groups())
    return asli, _PERBAIKI


def _letak(galat: Exception, nama: str) -> Place:
    if isinstance(galat, TemplateSyntaxError):
        return Place(galat.name or nama, galat.lineno)
    letak = Place(nama)
    tb = galat.__traceback__
    while tb is not None:
        berkas = tb.tb_frame.f_code.co_filename
        if PurePath(berkas).suffix == ".naskah":
            letak = Place(berkas, tb.tb_lineno)
        tb = tb.tb_next
    return letak
