"""pydantic's errors in the words of a village secretary, each at its place in the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from drafter.problem import Problem, Severity
from drafter.profile.kolom import KEY, children, columns, generic, homes, known_keys
from drafter.profile.simpul import Loc, Peta, key_place, node_at, path_text, place_of
from drafter.profile.temuan import did_you_mean, quoted

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Message = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Case:
    """A validation error, the field it is about, and the tree it was found in."""

    error: ErrorDetails
    loc: Loc
    tree: Peta


def translate(error: ErrorDetails, tree: Peta) -> Problem:
    """One validation error as a problem with file, line, column, path, value and remedy."""
    loc = field_of(error)
    code, message = _TABLE.get(error["type"], ("PROFIL-003", _other))
    text, remedy = message(_Case(error, loc, tree))
    at_key = error["type"] == "extra_forbidden" or error["loc"][-1:] == ("[key]",)
    place = key_place(tree, loc) if at_key else place_of(tree, loc)
    return problem(code, tree, loc, text, remedy, at=place)


def code_of(error: ErrorDetails) -> str:
    """The problem code of a validation error."""
    return _TABLE.get(error["type"], ("PROFIL-003", _other))[0]


def field_of(error: ErrorDetails) -> Loc:
    """The field an error is about, without pydantic's mark for a mapping's key."""
    loc = error["loc"]
    return loc[:-1] if loc[-1:] == ("[key]",) else loc


def problem(
    code: str,
    tree: Peta,
    loc: Loc,
    message: str,
    remedy: str,
    severity: Severity = Severity.KESALAHAN,
    *,
    at: Any = None,
) -> Problem:
    """Place a finding about a field in the file that holds it."""
    place = at or place_of(tree, loc)
    located = type(place)(place.file, place.line, place.column, path_text(loc))
    return Problem(code, severity, located, message, remedy)


def _missing(case: _Case) -> Message:
    column = columns().get(generic(case.loc))
    meaning = f" ({column.keterangan})" if column else ""
    example = (
        f", misalnya `{case.loc[-1]}: {column.contoh}`" if column and _shows(column.contoh) else ""
    )
    empty = node_at(case.tree, case.loc) is not None
    what = "belum diisi" if empty else "belum ada"
    return f"`{case.loc[-1]}` {what}{meaning}.", f"Isi `{case.loc[-1]}`{example}."


def _shows(example: object) -> bool:
    return isinstance(example, str)


def _unknown(case: _Case) -> Message:
    key = str(case.loc[-1])
    known = children(generic(case.loc[:-1]))
    folded = re.sub(r"[\s_-]+", "_", key.strip().casefold())
    elsewhere = homes(folded) if folded not in known else ()
    if 0 < len(elsewhere) <= _FEW:  # a word of the glossary is meant less often than the thing
        places = " atau ".join(f"`{k}`" for k in sorted(elsewhere, key="istilah".__eq__))
        remedy = f"Kolom `{folded}` ditulis di dalam {places}, menjorok dua spasi."
    else:
        hint = did_you_mean(folded, known).strip()
        remedy = hint or f"Yang dikenal di sini: {known_keys(known)}."
    return f"Kolom {quoted(key)} tidak dikenal.", remedy


_FEW = 3


def _custom(case: _Case) -> Message:
    context = case.error["ctx"]
    return context["pesan"], context["saran"]


def _not_text(case: _Case) -> Message:
    value = case.error["input"]
    if value is None:
        return "Butir ini kosong.", "Isi butir ini, atau hapus tanda `-`-nya."
    kind = "daftar" if isinstance(value, list) else "kelompok kolom"
    remedy = f"Tulis satu nilai: `{case.loc[-1]}: ...`. Nilai yang diawali [ atau {{ diapit petik."
    return f"Di sini ditunggu satu nilai, bukan {kind}.", remedy


def _not_group(case: _Case) -> Message:
    path = generic(case.loc)
    known = children(path)
    message = "Di sini ditunggu kelompok kolom yang menjorok ke dalam."
    if case.error["input"] is None:
        message = "Butir ini kosong."
    where = "Tulis di bawahnya, menjorok dua spasi: "
    if not known:
        known = children((*path, KEY))
        where += (
            f"kuncinya, misalnya `{_KEY_EXAMPLES.get(case.loc[-1], 'lkd')}:`, lalu di bawahnya "
        )
    return message, f"{where}{known_keys(known)}."


_KEY_EXAMPLES: Mapping[str | int, str] = {"dokumen": "perdes/lkd", "daerah": "lkd"}


def _not_list(case: _Case) -> Message:
    remedy = "Tulis setiap butir pada baris sendiri di bawahnya, diawali `- `."
    if str(case.error["input"]).startswith("-"):
        remedy = "Beri spasi sesudah tanda `-` setiap butir: `- Karang`, bukan `-Karang`."
    return "Di sini ditunggu daftar.", remedy


def _too_few(_case: _Case) -> Message:
    return "Daftar ini kosong.", "Tulis paling sedikit satu butir, atau hapus bagian ini."


def _too_long(case: _Case) -> Message:
    limit = case.error["ctx"]["max_length"]
    length = len(str(case.error["input"]))
    return f"Nilai ini terlalu panjang ({length} huruf).", f"Ringkas sampai {limit} huruf."


def _too_small(case: _Case) -> Message:
    least = case.error["ctx"]["ge"]
    return f"{quoted(case.error['input'])} terlalu kecil.", f"Paling kecil {least}."


def _too_large(case: _Case) -> Message:
    most = case.error["ctx"]["le"]
    return f"{quoted(case.error['input'])} terlalu besar.", f"Paling besar {most}."


def _other(case: _Case) -> Message:
    column = columns().get(generic(case.loc))
    wanted = f"Isi dengan {column.jenis}: {column.keterangan}." if column else "Perbaiki nilainya."
    return f"Nilai {quoted(case.error['input'])} tidak dapat dipakai di sini.", wanted


_TABLE: Mapping[str, tuple[str, Callable[[_Case], Message]]] = {
    "missing": ("PROFIL-001", _missing),
    "extra_forbidden": ("PROFIL-002", _unknown),
    "profil": ("PROFIL-003", _custom),
    "greater_than_equal": ("PROFIL-003", _too_small),
    "less_than_equal": ("PROFIL-003", _too_large),
    "string_too_long": ("PROFIL-003", _too_long),
    "string_type": ("PROFIL-004", _not_text),
    "literal_error": ("PROFIL-004", _not_text),
    "int_type": ("PROFIL-004", _not_text),
    "bool_type": ("PROFIL-004", _not_text),
    "date_type": ("PROFIL-004", _not_text),
    "model_type": ("PROFIL-004", _not_group),
    "dict_type": ("PROFIL-004", _not_group),
    "tuple_type": ("PROFIL-004", _not_list),
    "too_short": ("PROFIL-005", _too_few),
}
