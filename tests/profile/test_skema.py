from __future__ import annotations

import json
from collections.abc import Iterator

from drafter.profile.kolom import columns
from drafter.profile.skema import json_schema, schema_text
from tests.profile.contoh import PROFIL


def test_the_committed_schema_is_current() -> None:
    committed = (PROFIL / "skema.json").read_text(encoding="utf-8")
    assert committed == schema_text(), "drafter profil skema -o profiles/skema.json --timpa"


def test_it_knows_every_top_field_and_no_other() -> None:
    schema = json_schema()
    assert list(schema["properties"]) == [p[0] for p in columns() if len(p) == 1]
    assert schema["additionalProperties"] is False
    assert "required" not in schema


def _objects(node: object) -> Iterator[dict[str, object]]:
    if isinstance(node, dict):
        yield node
        for part in node.values():
            yield from _objects(part)
    elif isinstance(node, list):
        for part in node:
            yield from _objects(part)


def test_every_description_is_one_of_the_fields() -> None:
    known = {k.keterangan for k in columns().values()}
    for node in _objects(json_schema()):
        text = node.get("description")
        assert not isinstance(text, str) or text in known


def test_numbers_and_bare_names_are_no_errors_in_an_editor() -> None:
    schema = json_schema()
    assert schema["properties"]["kode"]["type"] == ["string", "integer"]
    ketua = json.dumps(schema["$defs"]["Bpd"]["properties"]["ketua"])
    assert "#/$defs/Orang" in ketua
    assert '"type": "string"' in ketua
