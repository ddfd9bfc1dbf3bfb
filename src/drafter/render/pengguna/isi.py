"""Filling a Word template: docxtpl glues the tags, our sandbox runs them, our marks carry values.

docxtpl writes values straight into XML. Here a value is a mark until Jinja is done, so that
nothing in it can become XML or a line break; the same marks say which fields are missing and, with
a mark before every paragraph, where.
"""

from __future__ import annotations

import html
import io
import re
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from docxtpl import DocxTemplate
from jinja2.exceptions import SecurityError, TemplateError, TemplateSyntaxError, UndefinedError
from lxml import etree

from drafter.compose.galat import GALAT
from drafter.compose.jatah import JatahHabis, jalankan
from drafter.naskah import tanda
from drafter.problem import DraftError, Place, Problem, Severity
from drafter.render.pengguna.arsip import Word
from drafter.render.pengguna.lingkungan import Lingkungan
from drafter.render.pengguna.tag import Paragraf, sebutan

_PARAGRAF = re.compile(r"<w:p(?=[ >])")
_TAG_XML = re.compile(r"<[^>]+>")
_ASAL = re.compile(f"\n{tanda.BARIS}[^{tanda.BARIS_AKHIR}]*:(\\d+){tanda.BARIS_AKHIR}")
_SLOT = re.compile(f"{tanda.ISIAN}(\\d+){tanda.AKHIR}")
_SITASI = re.compile(
    f"{tanda.SITASI}[^{tanda.SEKAT}]*{tanda.SEKAT}([^{tanda.AKHIR}]*){tanda.AKHIR}"
)
_TAK_TERMUAT = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PAKAI = "pakai isian dan saringan saja; lihat docs/panduan/templat-word.md"
_RUSAK = (
    "sesudah diisi, susunan Wordnya rusak: sebuah if atau for dibuka di dalam tabel dan ditutup "
    "di luarnya, atau sebaliknya"
)
_SETARA = (
    "tulis {%p if ... %} dan {%p endif %} masing-masing di paragraf sendiri, atau {%tr for ... %} "
    "dan {%tr endfor %} masing-masing di baris tabel sendiri"
)
# The first that fits; Python's and Jinja's own words are English, so they are not shown.
_SEBAB: tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...] = (
    (JatahHabis, "mengulang atau mencetak terlalu banyak"),
    (SecurityError, "tidak diizinkan"),
    (UndefinedError, "menyebut isian yang tidak dikenal"),
    (TemplateError, "tidak terbaca"),
    ((RecursionError, SyntaxError), "bersarang terlalu dalam"),
    (Exception, "salah dipakai"),
)
_SIFAT = ("author", "comments", "identifier", "language", "subject", "title")


@dataclass(slots=True)
class Temuan:
    """What a filling found: missing keys by paragraph, and the paragraphs by number."""

    paragraf: dict[tuple[str, int], Paragraf] = field(default_factory=dict)
    kurang: dict[tuple[str, str, int], None] = field(default_factory=dict)


class Pengisi(DocxTemplate):  # type: ignore[misc]  # docxtpl has no types
    """docxtpl with our way of running a part; the rest of its work stays its own."""

    def __init__(self, word: Word) -> None:
        super().__init__(io.BytesIO(word.data))
        self.word = word
        self.temuan = Temuan()

    def render_xml_part(
        self, src_xml: str, part: Any, context: Mapping[str, object], jinja_env: Lingkungan
    ) -> str:
        """Run one part: mark its paragraphs, render, take out the values, put them in as text."""
        nama = str(part.partname).lstrip("/")
        jadi = self._jalankan(nama, self._tandai(nama, src_xml), context, jinja_env)
        self.temuan.kurang.update(dict.fromkeys(tanda.kekurangan(jadi)))
        jadi = self._termuat(nama, _nilai(_ASAL.sub("", jadi)))
        try:
            etree.fromstring(jadi.encode())
        except etree.XMLSyntaxError as galat:
            place = Place(str(self.word.path), part=sebutan(nama))
            raise DraftError(_problem("WORD-023", place, _RUSAK, _SETARA)) from galat
        return jadi

    def render_properties(self, context: Mapping[str, object], jinja_env: Lingkungan) -> None:
        """Fill the title and its like, where a tag stands in them."""
        for sifat in _SIFAT:
            asal = getattr(self.docx.core_properties, sifat)
            if "{{" in asal:
                jadi = self._jalankan("docProps/core.xml", asal, context, jinja_env)
                self.temuan.kurang.update(dict.fromkeys(tanda.kekurangan(jadi)))
                setattr(
                    self.docx.core_properties,
                    sifat,
                    html.unescape(self._termuat("docProps/core.xml", _nilai(jadi))),
                )

    def _termuat(self, nama: str, jadi: str) -> str:
        """The same text, unless it holds a character that XML cannot."""
        if m := _TAK_TERMUAT.search(jadi):
            raise self._aksara(m[0], nama, "ada tag yang mencetak", "tidak dapat dimuat Word")
        return jadi

    def _aksara(self, aksara: str, nama: str, awal: str, akhir: str) -> DraftError:
        place = Place(str(self.word.path), part=sebutan(nama))
        pesan = f"{awal} aksara U+{ord(aksara):04X}, yang {akhir}"
        return DraftError(_problem("WORD-022", place, pesan, "hapus aksara itu"))

    def _tandai(self, nama: str, src_xml: str) -> str:
        """Put a mark with its number before every paragraph, and remember what it says."""
        if m := tanda.ADA_TANDA.search(src_xml):
            raise self._aksara(m[0], nama, "ada", "dipakai program sendiri")
        potong = _PARAGRAF.split(src_xml)
        hasil = [potong[0]]
        for i, isi in enumerate(potong[1:], start=1):
            teks = html.unescape(_TAG_XML.sub("", f"<w:p{isi.partition('</w:p>')[0]}"))
            self.temuan.paragraf[nama, i] = Paragraf(sebutan(nama), teks)
            hasil.append(f"\n{tanda.asal(nama, i)}<w:p{isi}")  # one line: Jinja counts lines
        return "".join(hasil)

    def _jalankan(
        self, nama: str, sumber: str, context: Mapping[str, object], env: Lingkungan
    ) -> str:
        try:
            return jalankan(env.from_string(sumber), context)
        except GALAT as galat:
            sebab = next(teks for jenis, teks in _SEBAB if isinstance(galat, jenis))
            place = self._tempat(nama, sumber, galat)
            raise DraftError(
                _problem("WORD-022", place, f"ada tag yang {sebab}", _PAKAI)
            ) from galat

    def _tempat(self, nama: str, sumber: str, galat: Exception) -> Place:
        """The paragraph at the line where Jinja stopped."""
        baris = galat.lineno if isinstance(galat, TemplateSyntaxError) else _baris(galat)
        awal = "\n".join(sumber.split("\n")[:baris])
        nomor = [int(n) for n in _ASAL.findall(awal)][-1:]
        p = self.temuan.paragraf.get((nama, nomor[0])) if nomor else None
        berkas = str(self.word.path)
        return p.place(berkas) if p else Place(berkas, part=sebutan(nama))


def _baris(galat: Exception) -> int:
    """Line of the template in a traceback that Jinja has rewritten; 0 when there is none."""
    kerangka = traceback.extract_tb(galat.__traceback__)
    return next((x.lineno or 0 for x in reversed(kerangka) if x.filename == "<template>"), 0)


def isi(word: Word, context: Mapping[str, object], env: Lingkungan) -> tuple[bytes, Temuan]:
    """Fill the template; the package as docxtpl saves it, and what was missing.

    Raises:
        DraftError: an expression cannot be run, or the filled part is no longer XML.
    """
    pengisi = Pengisi(word)
    pengisi.render(dict(context), env)
    keluar = io.BytesIO()
    pengisi.save(keluar)
    return keluar.getvalue(), pengisi.temuan


def _nilai(jadi: str) -> str:
    """Put the values in as XML text; what a template wrote itself keeps its entities."""
    rangka, nilai = tanda.lepaskan(jadi)
    rangka = _SITASI.sub(lambda m: _xml(m[1]), rangka)

    def masuk(m: re.Match[str]) -> str:
        satu = nilai[int(m[1])]
        return _xml(satu.isi if satu.kunci else html.unescape(satu.isi))

    return tanda.ADA_TANDA.sub("", _SLOT.sub(masuk, rangka))


def _xml(teks: str) -> str:
    return html.escape(teks, quote=True)


def _problem(kode: str, place: Place, pesan: str, saran: str) -> Problem:
    return Problem(kode, Severity.KESALAHAN, place, pesan, saran)
