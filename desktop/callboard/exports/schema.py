"""The JSON Schemas of what Callboard exports, made from the very types that it exports."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import cleandoc

import msgspec

from callboard.exports.findings import CheckOutput
from callboard.exports.results import Results

FOLDER = "schemas"  # among the bundled files
_SHIPPED: Mapping[str, tuple[type[msgspec.Struct], str]] = {
    "results.schema.json": (Results, "Results of a Callboard desk"),
    "check.schema.json": (CheckOutput, "What callboard check --json prints"),
}


def schemas() -> dict[str, bytes]:
    """Return the schema files by name, as they are shipped in `resources/schemas`."""
    return {name: _file(of, title) for name, (of, title) in _SHIPPED.items()}


def _file(of: type[msgspec.Struct], title: str) -> bytes:
    draft = "https://json-schema.org/draft/2020-12/schema"
    schema = {"$schema": draft, "title": title, **msgspec.json.schema(of)}
    for part in schema["$defs"].values():
        if "description" in part:  # Python 3.13 takes the indentation out, those before do not
            part["description"] = cleandoc(part["description"])
        if "properties" in part:  # every field is written, also those with a default
            part["required"] = list(part["properties"])
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"
