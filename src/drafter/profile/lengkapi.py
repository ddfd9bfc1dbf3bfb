"""What a profile implies: filled in on the bare data before it is checked.

Nothing here judges: a value of the wrong kind is left for the models to refuse.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from drafter.profile.istilah import KELURAHAN, KOTA
from drafter.profile.model_lembaga import NAMA_LKD

# The word before a name is printed by the form, so a name is kept without it.
_WORDS = {
    "kecamatan": re.compile(r"(?i:kecamatan|kec\.)\s+(?=\S)"),
    "kabupaten": re.compile(r"(?i:kabupaten|kab\.|kota)\s+(?=\S)"),
    "provinsi": re.compile(r"(?i:provinsi|propinsi|prov\.)\s+(?=\S)"),
}


def split_word(key: str, value: str) -> tuple[str, str]:
    """Part the administrative word from a name: ``Kota Bima`` -> ``("Kota", "Bima")``."""
    match = _WORDS[key].match(value)
    return (match.group().strip(), value[match.end() :]) if match else ("", value)


def village_kind(kode: object) -> tuple[bool, bool] | None:
    """Tell (kelurahan, kota) from a kode wilayah in either spelling; None when it has no shape."""
    digits = re.sub(r"[.\s]", "", kode) if isinstance(kode, str) else ""
    if not re.fullmatch(r"[0-9]{6}[12][0-9]{3}", digits):
        return None
    return digits[6] == "1", int(digits[2:4]) >= 71


def area_kind(kode: object) -> str | None:
    """Tell ``desa``, ``kelurahan``, ``kecamatan`` or ``kabupaten`` (also a kota) from a kode.

    None when it has no shape.
    """
    if village := village_kind(kode):
        return "kelurahan" if village[0] else "desa"
    digits = re.sub(r"[.\s]", "", kode) if isinstance(kode, str) else ""
    return _HIGHER.get(len(digits)) if re.fullmatch(r"[0-9]+", digits) else None


# The two levels above the village, by how many digits their kode has.
_HIGHER = {6: "kecamatan", 4: "kabupaten"}


def fill(data: object) -> object:
    """Give a copy of the data with all that follows from the kode and from other fields."""
    if not isinstance(data, Mapping):
        return data
    filled = _with_people(data)
    kind = area_kind(filled.get("kode"))
    filled.setdefault("jenis", kind or "desa")
    for key in _WORDS:
        if isinstance(filled.get(key), str):
            filled[key] = split_word(key, filled[key])[1]
    if kind in _HIGHER.values():
        _own_area(filled, str(kind))
    if isinstance(filled.get("nama"), str):
        filled.setdefault("tempat", filled["nama"])
    given = filled.get("istilah", {})
    if isinstance(given, Mapping):
        own = KELURAHAN if kind == "kelurahan" else {}
        filled["istilah"] = {**own, **(KOTA if kind and _in_kota(filled["kode"]) else {}), **given}
    if isinstance(filled.get("pengurus"), list):
        names = {**NAMA_LKD, **_local_names(filled.get("lkd"))}
        filled["pengurus"] = [_named(item, names) for item in filled["pengurus"]]
    return filled


def _in_kota(kode: str) -> bool:
    return int(re.sub(r"[.\s]", "", kode)[2:4]) >= 71


def _own_area(filled: dict[str, Any], kind: str) -> None:
    """A kecamatan or kabupaten is itself the area of that name; a kabupaten has none below it."""
    if isinstance(filled.get("nama"), str):
        filled["nama"] = split_word(kind, filled["nama"])[1]
        filled.setdefault(kind, filled["nama"])
    if kind == "kabupaten":
        filled.setdefault("kecamatan", None)


def _with_people(data: Mapping[str, Any]) -> dict[str, Any]:
    """Give every place that says ``orang: kode`` the data of that person; its own data win.

    Only the rows of an SK take all of it; an officer takes the name and the NIK.
    """
    people = data.get("orang")
    known = people if isinstance(people, Mapping) else {}

    def merge(value: object, row: bool = False) -> object:
        if isinstance(value, list):
            return [merge(x, row) for x in value]
        if not isinstance(value, Mapping):
            return value
        inner = {k: merge(v, k == "anggota") for k, v in value.items()}
        person = known.get(str(inner.get("orang")))
        if person is None:
            return {"nama": inner["orang"], **inner} if "orang" in inner else inner
        given = {"nama": person} if isinstance(person, str) else person
        if not isinstance(given, Mapping):
            return inner
        return {**{k: v for k, v in given.items() if row or k in _NAMA}, **inner}

    return {k: v if k == "orang" else merge(v) for k, v in data.items()}


_NAMA = frozenset({"nama", "gelar_depan", "gelar_belakang", "nik"})


def _local_names(lkd: object) -> dict[str, object]:
    others = lkd.get("lain") if isinstance(lkd, Mapping) else None
    items = [x for x in others if isinstance(x, Mapping)] if isinstance(others, list) else []
    return {
        str(x["kode"]): x["nama"] for x in items if "kode" in x and isinstance(x.get("nama"), str)
    }


def _named(item: object, names: Mapping[str, object]) -> object:
    """Give an SK the name of its institution when it has none of its own."""
    if not isinstance(item, Mapping) or "nama_lembaga" in item:
        return item
    lembaga = re.sub(r"[\s_-]+", "_", str(item.get("lembaga", "")).strip().casefold())
    return {**item, "nama_lembaga": names[lembaga]} if lembaga in names else item
