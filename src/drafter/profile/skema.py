"""The JSON Schema of a profile, for completion and hints in an editor.

The schema is lenient where YAML editors type what drafter reads as text (``kode: 5202082006`` is a
number to them). Judging is the business of ``drafter profil periksa``: no top-level field is
required, because a field may come from ``_wilayah.yaml`` and that file uses the schema too.
"""

from __future__ import annotations

import json
import re
from typing import Any

from drafter.profile.model import Desa

_FROM_TEXT = re.compile(r"#/\$defs/(Orang|Pejabat|Dusun|Posyandu)$")  # a bare name will do
_NAME_MAPS = frozenset({"properties", "$defs"})


def json_schema() -> dict[str, Any]:
    """The schema as JSON data (draft 2020-12), descriptions in Indonesian."""
    schema = _tidy(Desa.model_json_schema(mode="validation"))
    schema.pop("required", None)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Profil desa untuk drafter",
        **schema,
    }


def schema_text() -> str:
    """The schema as it is written to a file."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def _tidy(node: Any, *, is_map: bool = False) -> Any:
    """Drop generated titles, English class docs and empty defaults; let a name stand for a person.

    ``is_map`` says that the keys of this node are names, not schema words.
    """
    if isinstance(node, list):
        return [_tidy(x) for x in node]
    if not isinstance(node, dict):
        return node
    if is_map:
        return {k: _tidy(v) for k, v in node.items()}
    drop = {"title"} | ({"description"} if "additionalProperties" in node else set())
    if node.get("default", 0) in (None, "", []):
        drop.add("default")
    if "properties" not in node:
        drop.discard("description")
    kept = {k: _tidy(v, is_map=k in _NAME_MAPS) for k, v in node.items() if k not in drop}
    if _FROM_TEXT.match(str(kept.get("$ref", ""))):
        return {"anyOf": [{"$ref": kept.pop("$ref")}, {"type": "string"}], **kept}
    return kept
