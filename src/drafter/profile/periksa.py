"""From a tree to a checked village, telling all that is wrong at once."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from drafter.problem import Place, Problem, Severity, has_errors
from drafter.profile import (
    aturan,
    aturan_lkd,
    aturan_nomor,
    aturan_orang,
    aturan_sk,
    aturan_tanggal,
    aturan_wilayah,
)
from drafter.profile.aturan import Rule, Temuan
from drafter.profile.kolom import columns, generic
from drafter.profile.model import Desa
from drafter.profile.pesan import code_of, field_of, problem, translate
from drafter.profile.simpul import Loc, Peta, node_at, path_text, plain
from drafter.profile.temuan import Collector

RULES: tuple[Rule, ...] = (
    aturan.jenis_follows_kode,
    aturan.kabupaten_follows_kode,
    aturan.name_without_its_word,
    aturan.kelurahan_has_no_bpd,
    aturan.officer_named_or_vacant,
    aturan.terms_in_order,
    aturan.hamlets_once,
    aturan.posyandu_in_known_hamlet,
    aturan.documents_complete,
    aturan_lkd.six_kinds,
    aturan_lkd.local_codes_once,
    aturan_lkd.institution_exists,
    aturan_lkd.terms_of_five_years,
    aturan_lkd.one_of_many_is_named,
    aturan_wilayah.area_is_itself,
    aturan_wilayah.seat_of_kabupaten,
    aturan_wilayah.only_keputusan,
    aturan_wilayah.workgroup_of_its_level,
    aturan_wilayah.chair_by_office,
    aturan_orang.known_people,
    aturan_orang.one_nik_one_person,
    aturan_orang.nik_agrees_with_person,
    aturan_orang.plausible_age,
    aturan_sk.at_most_two_terms,
    aturan_sk.one_office,
    aturan_sk.one_field_one_post,
    aturan_sk.no_party,
    aturan_sk.full_board,
    aturan_sk.chair_of_pkk_leads,
    aturan_nomor.numbers_apart,
    aturan_nomor.numbers_in_step,
    aturan_tanggal.days_in_order,
    aturan_tanggal.signed_in_office,
)
# What depends on number and date: asked again when an SK takes them from the register.
_ON_ISSUE: tuple[Rule, ...] = (
    aturan_lkd.terms_of_five_years,
    aturan_orang.plausible_age,
    aturan_sk.one_office,
    aturan_sk.full_board,
    aturan_tanggal.days_in_order,
)
_ROUNDS = 8  # a wrong container can hide wrong fields; the models are less deep than this


def check(tree: Peta) -> tuple[Desa | None, tuple[Problem, ...]]:
    """Check a profile's tree against the models and the rules.

    Returns:
        The village, or None when there is a *kesalahan*; and every problem. The rules are also run
        when a field is wrong: on a copy with that field mended, dropping what they say about it.
    """
    data = plain(tree)
    assert isinstance(data, dict)  # noqa: S101 - a Peta
    desa, errors = _validate(data)
    found = Collector(tree.place.file or "")
    for error in _typed(errors, tree):
        if found.full(code := code_of(error)):
            found.count(code, 1)
        else:
            found.take(translate(error, tree))
    failed = _with_parents(field_of(error) for error in errors)
    for finding in _findings(desa or _mended(data, errors), data, failed, found):
        place = (finding.code, tree, finding.loc, finding.message, finding.remedy)
        found.take(problem(*place, finding.severity))
    problems = found.result()
    return (None if has_errors(problems) else desa), problems


def on_issue(desa: Desa, ulang: str, butir: int) -> list[Problem]:
    """What forbids one SK of a checked village that has just got its number and date."""
    return [
        Problem(x.code, x.severity, Place(part=path_text(x.loc)), x.message, x.remedy)
        for rule in _ON_ISSUE
        for x in rule(desa, {})
        if tuple(x.loc[:2]) == (ulang, butir) and x.severity is Severity.KESALAHAN
    ]


def _typed(errors: Sequence[ErrorDetails], tree: Peta) -> Sequence[ErrorDetails]:
    """The errors without those of fields that were only filled in from another wrong one."""
    typed = [e for e in errors if e["type"] == "missing" or node_at(tree, field_of(e)) is not None]
    return typed or errors


def _validate(data: dict[str, Any]) -> tuple[Desa | None, Sequence[ErrorDetails]]:
    try:
        return Desa.model_validate(data), ()
    except ValidationError as error:
        found = error.errors(include_url=False)
        # A list whose items are all wrong is told "too short" besides; only an empty one is.
        return None, [e for e in found if e["type"] != "too_short" or not e["input"]]


def _findings(
    desa: Desa | None, data: dict[str, Any], failed: _Failed, found: Collector
) -> Iterator[Temuan]:
    """What the rules say; a rule that has said enough is not asked on."""
    if desa is None:
        return
    for rule in RULES:
        for finding in rule(desa, data):
            if any(_touches(field, failed) for field in (finding.loc, *finding.needs)):
                continue
            if found.full(finding.code):
                found.count(finding.code, 1)
                break
            yield finding


_Failed = tuple[frozenset[tuple[str | int, ...]], frozenset[tuple[str | int, ...]]]


def _with_parents(fields: Iterable[Loc]) -> _Failed:
    """The wrong fields, and all that hold one."""
    wrong = frozenset(tuple(field) for field in fields)
    return wrong, frozenset(field[:n] for field in wrong for n in range(len(field) + 1))


def _touches(field: Loc, failed: _Failed) -> bool:
    """Whether a field holds a wrong one, is one, or lies inside one."""
    wrong, parents = failed
    steps = tuple(field)
    return steps in parents or any(steps[:n] in wrong for n in range(len(steps) + 1))


def _mended(data: dict[str, Any], errors: Sequence[ErrorDetails]) -> Desa | None:
    """The village with every wrong field replaced by an example or left out."""
    data = copy.deepcopy(data)
    for _ in range(_ROUNDS):
        for error in errors:
            _mend(data, error)
        desa, errors = _validate(data)
        if desa is not None:
            return desa
    return None


def _mend(data: dict[str, Any], error: ErrorDetails) -> None:
    loc = field_of(error)
    if not loc:
        return
    if isinstance(loc[-1], int):
        loc = loc[:-1]  # a wrong item spoils its list; positions of others must not shift
    holder: Any = data
    for step in loc[:-1]:
        try:
            holder = holder[step]
        except (KeyError, IndexError, TypeError):
            return
    column = columns().get(generic(loc))
    if not isinstance(holder, dict):
        return
    if column and column.wajib and column.contoh is not None:
        holder[loc[-1]] = copy.deepcopy(column.contoh)
    else:
        holder.pop(loc[-1], None)
