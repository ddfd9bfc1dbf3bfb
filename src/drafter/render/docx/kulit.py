"""The shell of a Word file: everything but the text, ready to be copied.

A shell is prepared once and used for any number of documents. ``[naskah]`` alone in a paragraph
marks where the text goes; our own shell is ``templates/kulit/dasar.docx``.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from drafter.render.blok import Gaya, Kertas
from drafter.render.docx.gaya import TAUTAN, Daftar, style_id
from drafter.render.docx.paket import Bagian, press
from drafter.render.docx.properti import CORE, CUSTOM
from drafter.render.docx.xml import el, twips

DOKUMEN = "word/document.xml"
NUMBERING = "word/numbering.xml"
MARKA = "[naskah]"
PARAGRAF_MARKA = f"<w:p><w:r><w:t>{MARKA}</w:t></w:r></w:p>"
_AKHIR_NUMBERING = "</w:numbering>"
_KERTAS = re.compile(r"<w:pgSz [^>]*/><w:pgMar [^>]*/>")
_DITULIS = (DOKUMEN, NUMBERING, CORE, CUSTOM)  # parts that differ from document to document


@dataclass(frozen=True, slots=True)
class Daftaran:
    """How the lists of a shell are numbered: ``abstractNum`` and first ``w:num`` of each."""

    abstrak: Mapping[Daftar, int]
    num: Mapping[Daftar, int]
    berikut: int  # the first free w:num


@dataclass(frozen=True, slots=True, eq=False)
class Kulit:
    """A shell, taken apart. Two of them are never equal: it is a key by being the same object.

    Attributes:
        bagian: parts that are copied, compressed already, in the order of the package.
        dokumen: document.xml before the text, between the text and the sheet, after the sheet.
        numbering: numbering.xml up to where a ``w:num`` may be added.
        daftaran: numbers of the lists.
        gaya: ids of the styles by name, where the id is not the name without spaces.
        tautan: the styles that carry the number of a list themselves.
        kepala, kaki: distance of header and footer from the edge of the sheet, in twips.
    """

    bagian: tuple[Bagian, ...]
    dokumen: tuple[str, str, str]
    numbering: str
    daftaran: Daftaran
    gaya: Mapping[str, str]
    tautan: Mapping[Gaya, tuple[Daftar, int]]
    kepala: int
    kaki: int

    def style(self, nama: str) -> str:
        """Return the id of the style called ``nama``."""
        return self.gaya.get(nama) or style_id(nama)

    def document(self, isi: str, kertas: Kertas) -> str:
        """document.xml with ``isi`` as its text, on this sheet."""
        depan, tengah, belakang = self.dokumen
        ukuran = el("pgSz", w=twips(kertas.lebar), h=twips(kertas.tinggi))
        tepi = el(
            "pgMar",
            top=twips(kertas.atas),
            right=twips(kertas.kanan),
            bottom=twips(kertas.bawah),
            left=twips(kertas.kiri),
            header=self.kepala,
            footer=self.kaki,
            gutter=0,
        )
        return f"{depan}{isi}{tengah}{ukuran}{tepi}{belakang}"


DAFTARAN_DASAR = Daftaran(
    abstrak={daftar: i for i, daftar in enumerate(Daftar)},
    num={daftar: i for i, daftar in enumerate(Daftar, 1)},
    berikut=len(Daftar) + 1,
)


def from_parts(
    parts: Mapping[str, bytes],
    daftaran: Daftaran = DAFTARAN_DASAR,
    gaya: Mapping[str, str] | None = None,
    tautan: Mapping[Gaya, tuple[Daftar, int]] | None = None,
) -> Kulit:
    """Take a prepared shell apart.

    Args:
        parts: parts by name, in the order of the package. document.xml holds PARAGRAF_MARKA
            once, and ``w:pgSz`` directly before ``w:pgMar`` after it.
        daftaran: numbers of its lists.
        gaya: ids of styles that are not the name without spaces.
        tautan: styles linked to a list.

    Raises:
        ValueError: document.xml has no mark, or no size of the sheet.
    """
    depan, marka, sisa = parts[DOKUMEN].decode().partition(PARAGRAF_MARKA)
    cocok = None
    for cocok in _KERTAS.finditer(sisa):  # noqa: B007 -- the last one is the section of the text
        pass
    if not marka or cocok is None:
        raise ValueError("the shell has no mark, or no sheet after it")
    return Kulit(
        bagian=tuple(press(nama, isi, 9) for nama, isi in parts.items() if nama not in _DITULIS),
        dokumen=(depan, sisa[: cocok.start()], sisa[cocok.end() :]),
        numbering=parts[NUMBERING].decode().rpartition(_AKHIR_NUMBERING)[0],
        daftaran=daftaran,
        gaya=gaya or {},
        tautan=TAUTAN if tautan is None else tautan,
        kepala=_jarak(cocok[0], "header"),
        kaki=_jarak(cocok[0], "footer"),
    )


@lru_cache(maxsize=64)
def numbering(kulit: Kulit, baru: tuple[tuple[int, Daftar], ...]) -> Bagian:
    """numbering.xml of the shell with more runs: (numId, list), each starting anew."""
    ulang = f'<w:lvlOverride w:ilvl="0">{el("startOverride", val=1)}</w:lvlOverride>'
    isi = "".join(
        f'<w:num w:numId="{num}">{el("abstractNumId", val=kulit.daftaran.abstrak[daftar])}'
        f"{ulang}</w:num>"
        for num, daftar in baru
    )
    return press(NUMBERING, (kulit.numbering + isi + _AKHIR_NUMBERING).encode())


@cache
def dasar() -> Kulit:
    """Our own shell, read once."""
    return from_parts(dasar_parts())


def dasar_parts() -> dict[str, bytes]:
    """Return the parts of our own shell, in the order of the package."""
    from drafter.compose.pustaka import folder_standar

    with zipfile.ZipFile(folder_standar() / "kulit" / "dasar.docx") as paket:
        return {nama: paket.read(nama) for nama in paket.namelist()}


def _jarak(pgmar: str, nama: str) -> int:
    cocok = re.search(rf'w:{nama}="(\d+)"', pgmar)
    return int(cocok[1]) if cocok else twips(12.5)
