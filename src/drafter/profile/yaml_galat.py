"""What a YAML syntax error means to a village secretary.

libyaml and the pure parser word the same fault differently; the table holds fragments of both. The
first row that fits wins.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.problem import Place

if TYPE_CHECKING:
    import yaml

    from drafter.profile.temuan import Collector


@dataclass(frozen=True, slots=True)
class _Row:
    """A fault: fragments of the parser's words, what it means, what to do."""

    fragments: tuple[str, ...]
    message: str
    remedy: str
    at_context: bool = False


_ROWS = (
    _Row(
        ("mapping values are not allowed",),
        "Ada titik dua yang tidak pada tempatnya.",
        "Bila nilainya memuat titik dua, apit nilai itu dengan tanda petik, misalnya "
        '`nama: "Posyandu: Melati"`. Bila tidak, luruskan baris ini dengan baris di atasnya.',
    ),
    _Row(
        ("while scanning a quoted scalar",),
        "Tanda petik yang dibuka di sini tidak ditutup dengan benar.",
        "Tutup dengan tanda petik yang sama. Nama yang memuat petik tunggal (O'o, Ma'rif) ditulis "
        "tanpa petik atau diapit petik ganda.",
        at_context=True,
    ),
    _Row(
        (
            *("while scanning a double-quoted scalar", "unknown escape", "hexdecimal"),
            "Unicode character escape",
        ),
        "Garis miring terbalik di dalam petik ganda mempunyai arti khusus.",
        "Pakai petik tunggal untuk nilai yang memuat `\\`.",
    ),
    _Row(
        ("expected ',' or",),
        "Kurung siku atau kurung kurawal tidak ditutup, atau komanya kurang.",
        "Tutup dengan `]` atau `}`; nilai yang diawali kurung diapit tanda petik.",
        at_context=True,
    ),
    _Row(
        ("while scanning an alias", "while scanning an anchor"),
        "Nilai yang diawali `*` atau `&` mempunyai arti khusus di YAML.",
        "Apit nilai itu dengan tanda petik.",
    ),
    _Row(
        ("cannot start any token",),
        "Nilai diawali tanda yang dipakai YAML sendiri (misalnya @, %, atau `).",
        "Apit nilai itu dengan tanda petik.",
    ),
    _Row(
        ("undefined tag handle", "while scanning a tag", "while parsing a tag", "%TAG"),
        "Tag YAML (kata yang diawali `!`) tidak diterima.",
        "Hapus tag itu; bila tanda seru bagian dari nilai, apit nilainya dengan tanda petik.",
    ),
    _Row(
        ("could not find expected ':'", "while scanning a simple key"),
        "Baris ini bukan `kolom: nilai`: titik duanya tidak ditemukan.",
        "Tulis nama kolom, titik dua, spasi, lalu nilainya. Sambungan nilai yang panjang ditulis "
        "menjorok di bawahnya.",
        at_context=True,
    ),
    _Row(
        ("while scanning a directive", "YAML document", "%YAML"),
        "Baris yang diawali `%` adalah perintah untuk YAML dan tidak dikenal.",
        "Hapus baris itu.",
    ),
    _Row(
        ("did not find expected '-' indicator", "expected <block end>, but found '-'"),
        "Butir daftar tidak lurus dengan butir sebelumnya.",
        "Luruskan tanda `-` semua butir pada kolom yang sama.",
    ),
    _Row(
        ("sequence entries are not allowed",),
        "Tanda `-` tidak dapat berada di sini.",
        "Tulis daftar pada baris baru di bawah nama kolomnya, setiap butir diawali `- `.",
    ),
    _Row(
        ("did not find expected key", "expected <block end>", "wrongly indented", "indentation"),
        "Baris ini tidak lurus dengan baris sejajarnya, atau petik pada nilai ditutup di tengah.",
        "Luruskan indentasinya (dua spasi setiap tingkat); nilai yang memuat tanda petik diapit "
        "petik yang lain.",
    ),
)
_FALLBACK = _Row(
    (),
    "Susunan YAML tidak dapat dibaca di sini.",
    "Bandingkan baris ini dan baris di atasnya dengan contoh di docs/panduan/profil.md.",
)


def add_syntax_error(error: yaml.YAMLError, found: Collector) -> None:
    """Note the parser's error as a problem in plain words, at the place that helps."""
    words = " ".join(
        str(part) for part in (getattr(error, "context", ""), getattr(error, "problem", "")) if part
    )
    row = next((r for r in _ROWS if any(f in words for f in r.fragments)), _FALLBACK)
    mark = getattr(error, "problem_mark", None)
    if row.at_context:
        mark = getattr(error, "context_mark", None) or mark
    place = Place(found.file, mark.line + 1, mark.column + 1) if mark else Place(found.file)
    found.add("YAML-008", place, row.message, row.remedy)
