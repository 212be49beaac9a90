"""Files of settings: values below names in brackets, as TOML and INI write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_SECTION = re.compile(r"^\s*\[(?P<many>\[)?\s*(?P<name>[^\[\]\n=]{1,80}?)\s*\]\]?\s*(?:[#;].*)?$")
_VALUE = re.compile(
    r"^\s*(?P<key>\"[^\"\n]{1,60}\"|[A-Za-z][\w .'-]{0,60}?)\s*[=:]\s*(?P<value>[^\n]{1,200})$"
)
_REMARK = re.compile(r"^\s*(?:[#;].*)?$")
_BEHIND = re.compile(r"\s+[#;].*$")
_LEAST = 4  # values


def read(text: str) -> Mapping[str, Any] | None:
    """Return what a file of settings says, or nothing where a line of it is none."""
    if "[" not in text or "=" not in text:
        return None
    root: dict[str, Any] = {}
    into, count = root, 0
    for line in text.splitlines():
        if found := _SECTION.match(line):
            into = _section(root, found["name"], many=bool(found["many"]))
        elif found := _VALUE.match(line):
            into[found["key"].strip('"')] = _value(found["value"])
            count += 1
        elif not _REMARK.match(line):
            return None
    return root if count >= _LEAST and len(root) > 0 else None


def _section(root: dict[str, Any], name: str, *, many: bool) -> dict[str, Any]:
    """The values of a section, inside those that its name leads through."""
    *way, last = (part.strip(" \"'") for part in name.split("."))
    held = root
    for step in way:
        inner = held.setdefault(step, {})
        held = inner if isinstance(inner, dict) else {}
    made: dict[str, Any] = {}
    if many:
        members = held.setdefault(last, [])
        if isinstance(members, list):
            members.append(made)
        return made
    kept = held.setdefault(last, made)
    return kept if isinstance(kept, dict) else made


def _value(text: str) -> object:
    bare = text.strip()
    if bare[:1] in {"'", '"'} and bare.find(bare[0], 1) > 0:
        return bare[1 : bare.find(bare[0], 1)]
    bare = _BEHIND.sub("", bare)
    return int(bare) if bare.isdecimal() else bare
