"""What a template asks of a new profile: the fields that the law leaves to the village.

A field carries its question (:class:`~drafter.profile.tipe.Tanya`); here the questions of a section
are put in order, an answer is checked by the section's own model, and the answers become YAML.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, get_type_hints

from drafter.profile.baru import Question, scalar
from drafter.profile.kolom import columns, model_of
from drafter.profile.model import Desa
from drafter.profile.model_dasar import Model
from drafter.profile.periksa import check
from drafter.profile.temuan import Collector
from drafter.profile.tipe import Tanya
from drafter.profile.yaml import parse

# A village that is sound in all but the answer.
_DESA = {
    "kode": "52.05.01.2007",
    "nama": "X",
    "kecamatan": "X",
    "kabupaten": "Dompu",
    "provinsi": "Nusa Tenggara Barat",
}


@dataclass(frozen=True, slots=True)
class _Isian:
    """A field with a question: its path below the section's key, and how it is answered."""

    path: tuple[str, ...]
    kalimat: str
    daftar: bool
    sebaris: bool


def sections() -> tuple[str, ...]:
    """The parts of a profile that have questions."""
    return tuple(k for k in Desa.model_fields if (m := model_of(Desa, k)) and any(_isian(m, (k,))))


def topic_questions(section: str) -> tuple[Question, ...]:
    """What to ask for one part of a profile; an empty answer leaves the field to its default.

    Questions whose answer needs a table are not asked; :func:`render_topic` writes them as remarks.
    """
    model = model_of(Desa, section)
    isian = _isian(model, (section,)) if model else ()
    return tuple(
        Question(".".join(f.path), _pertanyaan(f), "", partial(_periksa, f))
        for f in isian
        if f.sebaris
    )


def render_topic(section: str, templat: str, answers: Mapping[str, str]) -> str:
    """The YAML of one part from the answers (by question key); open questions as remarks."""
    model = model_of(Desa, section)
    isian = tuple(_isian(model, (section,))) if model else ()
    dijawab = [(f, answers[k].strip()) for f in isian if answers.get(k := ".".join(f.path), "")]
    terbuka = [f for f in isian if all(f is not g for g, _ in dijawab)]
    baris = [f"# Pilihan desa untuk {templat}; yang tidak ditulis mengikuti bawaannya."]
    baris.append(f"{section}:" if dijawab else f"{section}: {{}}")
    baris += _susun(dijawab)
    baris += [f"# {f.kalimat} Tulis pada {'.'.join(f.path)}." for f in terbuka]
    return "\n".join(baris) + "\n"


def _isian(model: type[Model], path: tuple[str, ...]) -> Iterator[_Isian]:
    for nama in get_type_hints(model):
        info = model.model_fields.get(nama)
        if info is None:
            continue
        tanya = next((m for m in info.metadata if isinstance(m, Tanya)), None)
        anak = model_of(model, nama)
        jalur = (*path, nama)
        if tanya:
            yield _Isian(jalur, tanya.kalimat, _daftar(jalur), sebaris=anak is None)
        elif anak and not _daftar(jalur):
            yield from _isian(anak, jalur)


def _daftar(path: tuple[str, ...]) -> bool:
    kolom = columns().get(path)
    return kolom is not None and kolom.jenis.startswith("daftar")


def _pertanyaan(f: _Isian) -> str:
    return f"{f.kalimat} (dipisah titik koma)" if f.daftar else f.kalimat


def _periksa(f: _Isian, jawaban: str) -> str:
    """The answer tidied; ValueError with the words of the profile's own check."""
    teks = jawaban.strip()
    if not teks:
        return ""
    isi = "\n".join([f"{k}: {json.dumps(v)}" for k, v in _DESA.items()])
    isi += f"\n{f.path[0]}:\n" + "\n".join(_susun([(f, teks)])) + "\n"
    found = Collector("jawaban")
    tree = parse(isi, found)
    problems = [*found.result(), *(check(tree)[1] if tree else ())]
    bagian = ".".join(f.path)
    for p in problems:
        if p.place.part is None or str(p.place.part).startswith(bagian):
            raise ValueError(f"{p.message} {p.remedy}")
    return teks


def _susun(dijawab: Sequence[tuple[_Isian, str]]) -> list[str]:
    """YAML lines below the section's key; fields of one group stand together."""
    pohon: dict[str, Any] = {}
    for f, teks in dijawab:
        cabang = pohon
        for kunci in f.path[1:-1]:
            cabang = cabang.setdefault(kunci, {})
        cabang[f.path[-1]] = _nilai(f, teks)
    return list(_baris(pohon, 1))


def _nilai(f: _Isian, teks: str) -> str:
    if not f.daftar:
        return scalar(teks)
    return f"[{', '.join(json.dumps(x.strip(), ensure_ascii=False) for x in teks.split(';'))}]"


def _baris(pohon: Mapping[str, Any], dalam: int) -> Iterator[str]:
    for kunci, nilai in pohon.items():
        if isinstance(nilai, str):
            yield f"{'  ' * dalam}{kunci}: {nilai}"
        else:
            yield f"{'  ' * dalam}{kunci}:"
            yield from _baris(nilai, dalam + 1)
