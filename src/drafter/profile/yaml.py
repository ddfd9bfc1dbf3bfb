"""Reading a YAML file into a :data:`~drafter.profile.simpul.Simpul` tree.

The tree is built from parser events, without recursion and without YAML's own typing: every value
stays text. What makes YAML dangerous or surprising is refused with a place: aliases, anchors,
merge keys, tags, duplicate keys, several documents, deep nesting.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from drafter.problem import Place, Problem
from drafter.profile.aksara import character_name, clean, is_refused
from drafter.profile.berkas import read_text
from drafter.profile.simpul import Daftar, Peta, Simpul, Skalar
from drafter.profile.temuan import Collector, quoted
from drafter.profile.waris import WILAYAH
from drafter.profile.yaml_curiga import add_suspicions
from drafter.profile.yaml_galat import add_syntax_error

MAX_DEPTH = 30
MAX_NODES = 100_000

_EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(path: Path) -> tuple[Peta | None, tuple[Problem, ...]]:
    """Read one file.

    Returns:
        The tree, or None when there is none to go on with, and every problem found. A tree may
        come with problems: what could be read is there, so that a file's problems are told at once.
    """
    found = Collector(str(path))
    text = read_text(path, found)
    tree = None if text is None else parse(text, found)
    return tree, found.result()


def parse(text: str, found: Collector) -> Peta | None:
    """Build the tree of a text; problems go to ``found`` (its ``file`` names the source)."""
    cleaned = clean(text, found)
    if cleaned is None:
        return None
    builder = _Builder(found, cleaned.split("\n"))
    try:
        for event in yaml.parse(cleaned, Loader=_LOADER):
            handler = _HANDLERS.get(type(event))
            if handler:
                handler(builder, event)
    except _Stop:
        return None
    except yaml.YAMLError as error:
        add_syntax_error(error, found)
        return None
    return _root(builder)


def _root(builder: _Builder) -> Peta | None:
    root = builder.root
    if isinstance(root, Peta):
        return root
    place = root.place if root else Place(builder.found.file, 1, 1)
    empty = root is None or (isinstance(root, Skalar) and root.teks is None)
    if empty and Path(builder.found.file).name == WILAYAH:
        return Peta(place, {}, {})  # nothing to inherit is no fault
    builder.found.add(
        "YAML-014",
        place,
        "Berkas ini kosong." if empty else "Isi berkas bukan pasangan `kolom: nilai`.",
        "Mulai dengan baris seperti `nama: Bilebante`; `drafter profil baru` membuatkan contohnya.",
    )
    return None


class _Stop(Exception):  # noqa: N818 - not an error: reading ends here, the problem is noted
    """Reading cannot go on; the problem is noted."""


@dataclass(slots=True)
class _Frame:
    """A mapping or list being read; ``key`` waits for its value, ``skip`` drops that value."""

    place: Place
    is_map: bool
    items: list[Simpul] = field(default_factory=list)
    values: dict[str, Simpul] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)
    key: str | None = None
    waiting: bool = False

    def freeze(self) -> Simpul:
        if self.is_map:
            return Peta(self.place, self.values, self.keys)
        return Daftar(self.place, tuple(self.items))


@dataclass(slots=True)
class _Builder:
    """The state of reading one file."""

    found: Collector
    lines: Sequence[str]
    stack: list[_Frame] = field(default_factory=list)
    root: Simpul | None = None
    nodes: int = 0
    documents: int = 0

    def place(self, event: Any) -> Place:
        mark = event.start_mark
        return Place(self.found.file, mark.line + 1, mark.column + 1)

    def document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            self.found.add(
                "YAML-013",
                self.place(event),
                "Ada lebih dari satu dokumen dalam berkas ini (baris `---`).",
                "Satu berkas untuk satu desa: pindahkan bagian ini ke berkas sendiri.",
            )
            raise _Stop

    def scalar(self, event: Any) -> None:
        self._check(event)
        place = self.place(event)
        add_suspicions(event, self.lines, self.found)
        plain_empty = not event.style and event.value in _EMPTY
        text = None if plain_empty else self._text(event.value, place)
        self._receive(Skalar(place, text or None))

    def alias(self, event: Any) -> None:
        place = self.place(event)
        self.found.add("YAML-011", place, f"Alias `*{event.anchor}` tidak diterima.", _NO_ALIAS)
        self._receive(Skalar(place, None))

    def begin(self, event: Any) -> None:
        self._check(event)
        if len(self.stack) >= MAX_DEPTH:
            self._refuse_size(event, f"Isi bersarang lebih dari {MAX_DEPTH} tingkat.")
        is_map = isinstance(event, yaml.MappingStartEvent)
        self.stack.append(_Frame(self.place(event), is_map))

    def end(self, _event: Any) -> None:
        self._receive(self.stack.pop().freeze())

    def _check(self, event: Any) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self._refuse_size(event, f"Berkas memuat lebih dari {MAX_NODES} butir.")
        place = self.place(event)
        if event.tag is not None:
            self.found.add("YAML-010", place, f"Tag {quoted(event.tag)} tidak diterima.", _NO_TAG)
        if event.anchor is not None:
            self.found.add(
                "YAML-011", place, f"Jangkar `&{event.anchor}` tidak diterima.", _NO_ALIAS
            )

    def _refuse_size(self, event: Any, message: str) -> None:
        remedy = "Ini bukan profil desa yang wajar; bandingkan dengan contoh di folder profiles/."
        self.found.add("YAML-009", self.place(event), message, remedy)
        raise _Stop

    def _text(self, value: str, place: Place) -> str:
        """Trim a value; a line break or an escaped invisible character inside is refused."""
        value = value.strip()
        if value.isascii() and value.isprintable():
            return value
        if "\n" in value:
            self.found.add(
                "YAML-016",
                place,
                f"Nilai {quoted(value, 40)} memuat ganti baris.",
                "Tulis dalam satu baris; nilai yang panjang disambung menjorok di bawahnya, "
                "tanpa `|` dan tanpa `\\n`.",
            )
        for char in sorted({c for c in value if c != "\n" and is_refused(c)}):
            message = f"Nilai ini memuat aksara yang tidak tampak ({character_name(char)})."
            self.found.add("YAML-006", place, message, "Hapus aksara itu dari nilai.")
        return value

    def _receive(self, node: Simpul) -> None:
        if not self.stack:
            self.root = node
            return
        frame = self.stack[-1]
        if not frame.is_map:
            frame.items.append(node)
        elif frame.waiting:
            frame.waiting = False
            if frame.key is not None:
                frame.values[frame.key] = node
        else:
            frame.waiting = True
            frame.key = self._key(frame, node)

    def _key(self, frame: _Frame, node: Simpul) -> str | None:
        """Give the key's text once it is sound and new in its mapping, else None."""
        text = node.teks if isinstance(node, Skalar) else None
        if text is None:
            self.found.add("YAML-015", node.place, "Nama kolom harus berupa kata.", _WORD_KEY)
        elif text == "<<":
            message = "Kunci gabung `<<` tidak diterima."
            self.found.add("YAML-011", node.place, message, _NO_ALIAS)
            text = None
        elif text in frame.keys:
            first = frame.keys[text].line
            message = f"Kolom {quoted(text)} ditulis dua kali (pertama di baris {first})."
            remedy = "Hapus salah satunya; yang dipakai tidak dapat ditebak."
            self.found.add("YAML-012", node.place, message, remedy)
            text = None
        else:
            frame.keys[text] = node.place
        return text


_NO_TAG = (
    "Hapus kata yang diawali `!`; bila tanda seru bagian dari nilai, apit nilainya dengan petik."
)
_NO_ALIAS = (
    "Tulis isinya sekali lagi, atau taruh isi yang sama untuk banyak desa di _wilayah.yaml. "
    "Bila tanda itu bagian dari nilai, apit nilainya dengan petik."
)
_WORD_KEY = (
    "Tulis `kolom: nilai`. Bila nilainya diawali kurung kurawal atau tanda tanya, "
    "apit nilai itu dengan petik."
)

_HANDLERS: dict[type, Callable[[_Builder, Any], None]] = {
    yaml.DocumentStartEvent: _Builder.document,
    yaml.ScalarEvent: _Builder.scalar,
    yaml.AliasEvent: _Builder.alias,
    yaml.MappingStartEvent: _Builder.begin,
    yaml.SequenceStartEvent: _Builder.begin,
    yaml.MappingEndEvent: _Builder.end,
    yaml.SequenceEndEvent: _Builder.end,
}
