"""The tags a person typed into a Word file, paragraph by paragraph, before Jinja sees any.

Word spreads one tag over many runs and docxtpl glues them with regular expressions over the whole
part, so a forgotten brace surfaces far from its place. Here every paragraph is read as its author
sees it, and all that is wrong with its tags is told at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jinja2 import Environment, TemplateSyntaxError
from lxml import etree

from drafter.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from drafter.render.pengguna.arsip import Bagian

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TANDA = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_PASANGAN = {"{{": "}}", "{%": "%}", "{#": "#}"}
_AWALAN = re.compile(r"^(?:p|tr|tc|r)\s+")
_PETIK = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " "})
_PENUTUP = {"endif": "if", "endfor": "for"}
_TENGAH = {"elif": ("if",), "else": ("if", "for")}
_KHUSUS = ("colspan", "cellbg", "vm", "hm")  # docxtpl's own, for tables
_NAMA = {
    "document": "badan",
    "header": "header",
    "footer": "footer",
    "footnotes": "catatan kaki",
    "endnotes": "catatan akhir",
}
_PANJANG = 120


@dataclass(frozen=True, slots=True)
class Paragraf:
    """A paragraph as its author sees it: the part of the document, and its text with tags."""

    bagian: str
    teks: str

    def place(self, berkas: str) -> Place:
        """Where it is, in words: Word has no line numbers."""
        return Place(berkas, part=f"{self.bagian}, paragraf “{pendek(self.teks)}”")


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: ``buka`` is ``{{`` or ``{%``, ``isi`` what stands inside, straightened."""

    buka: str
    isi: str
    paragraf: Paragraf

    @property
    def kata(self) -> str:
        """The first word of a statement: ``for``."""
        return self.isi.split(None, 1)[0] if self.isi else ""


def pendek(teks: str) -> str:
    """The text on one line, cut in the middle of what is long."""
    rapi = " ".join(teks.split())
    return rapi if len(rapi) <= _PANJANG else f"{rapi[: _PANJANG - 1]}…"


def sebutan(nama: str) -> str:
    """What people call a part: ``word/header2.xml`` -> ``header``."""
    return next((s for awal, s in _NAMA.items() if nama.rpartition("/")[2].startswith(awal)), nama)


def paragraf(bagian: Sequence[Bagian], nama: Sequence[str]) -> Iterator[Paragraf]:
    """Yield the paragraphs of the named parts, in reading order.

    Raises:
        etree.XMLSyntaxError: a part is not XML.
    """
    isi = dict(bagian)
    pengurai = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    for satu in nama:
        for p in etree.fromstring(isi[satu], pengurai).iter(f"{_W}p"):
            potong = (t for t in p.iter(f"{_W}t") if next(t.iterancestors(f"{_W}p")) is p)
            yield Paragraf(sebutan(satu), "".join(t.text or "" for t in potong))


def tag(p: Paragraf) -> tuple[list[Tag], list[str]]:
    """Take the tags out of a paragraph; the second list says which braces have no partner."""
    tags: list[Tag] = []
    cacat: list[str] = []
    buka, awal = "", 0
    for m in _TANDA.finditer(p.teks):
        if not buka and m[0] in _PASANGAN:
            buka, awal = m[0], m.end()
        elif not buka:
            cacat.append(m[0])
        elif m[0] == _PASANGAN[buka]:
            tags += _tag(buka, p.teks[awal : m.start()], p)
            buka = ""
        elif m[0] in _PASANGAN:
            cacat.append(buka)
            buka, awal = m[0], m.end()
    if buka:
        cacat.append(buka)
    return tags, cacat


def _tag(buka: str, isi: str, p: Paragraf) -> Iterator[Tag]:
    if buka != "{#":
        bersih = isi.translate(_PETIK).strip().strip("-").strip()
        yield Tag(buka, _AWALAN.sub("", bersih), p)


def periksa(paragraf: Sequence[Paragraf], env: Environment, berkas: str) -> list[Problem]:
    """Say all that is wrong with the tags of a document, in reading order."""
    problems: list[Problem] = []
    terbuka: list[Tag] = []
    bagian = ""
    for p in paragraf:
        if p.bagian != bagian:
            problems += [_tak_ditutup(t, berkas) for t in terbuka]
            terbuka, bagian = [], p.bagian
        tags, cacat = tag(p)
        problems += [_tanpa_pasangan(x, p, berkas) for x in cacat]
        for t in tags:
            problems += _satu(t, terbuka, env, berkas)
    return problems + [_tak_ditutup(t, berkas) for t in terbuka]


def _satu(t: Tag, terbuka: list[Tag], env: Environment, berkas: str) -> Iterator[Problem]:
    """Check one tag, and keep account of what is open."""
    kata = t.kata
    if t.buka == "{{":
        uji = f"{{{{ {t.isi} }}}}"
    elif kata in _PENUTUP:
        if not terbuka or terbuka.pop().kata != _PENUTUP[kata]:
            yield _salah(
                t, berkas, "tidak menutup apa pun", f"hapus, atau buka dengan {_PENUTUP[kata]}"
            )
        return
    elif kata in _TENGAH:
        if not terbuka or terbuka[-1].kata not in _TENGAH[kata]:
            yield _salah(t, berkas, "tidak berada di dalam if", "letakkan di antara if dan endif")
        uji = "" if kata == "else" else f"{{% if x %}}{{% {t.isi} %}}{{% endif %}}"
    elif kata in ("if", "for"):
        terbuka.append(t)
        uji = f"{{% {t.isi} %}}{{% end{kata} %}}"
    elif kata == "set":
        uji = f"{{% {t.isi} %}}"
    elif kata in _KHUSUS:
        return
    else:
        yield _salah(t, berkas, "tidak dikenal", "yang dapat dipakai: if, elif, else, for, set")
        return
    if not _terbaca(uji, env):
        saran = "tulis seperti {{ desa.nama }}, {{ tanggal | tanggal }}, atau {% if ... %}"
        yield _salah(t, berkas, "tidak terbaca", saran)


def _terbaca(uji: str, env: Environment) -> bool:
    try:
        env.compile(uji)
    except (TemplateSyntaxError, RecursionError, SyntaxError):
        return False
    return True


def _salah(t: Tag, berkas: str, pesan: str, saran: str) -> Problem:
    tutup = _PASANGAN[t.buka]
    teks = f"tag `{t.buka} {pendek(t.isi)} {tutup}` {pesan}"
    return Problem("WORD-021", Severity.KESALAHAN, t.paragraf.place(berkas), teks, saran)


def _tak_ditutup(t: Tag, berkas: str) -> Problem:
    return _salah(t, berkas, "tidak ditutup", f"tulis {{% end{t.kata} %}} di tempat akhirnya")


def _tanpa_pasangan(kurung: str, p: Paragraf, berkas: str) -> Problem:
    pasangan = _PASANGAN | {v: k for k, v in _PASANGAN.items()}
    return Problem(
        "WORD-020",
        Severity.KESALAHAN,
        p.place(berkas),
        f"ada `{kurung}` tanpa pasangannya `{pasangan[kurung]}`",
        "satu tag harus dibuka dan ditutup dalam satu paragraf, misalnya {{ desa.nama }}",
    )
