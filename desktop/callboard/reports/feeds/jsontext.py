"""JSON of unknown origin: its depth is known and its errors have a place before it is used."""

from __future__ import annotations

import re

import msgspec

from callboard.reports.claims import Finding
from callboard.reports.findings.finding import finding
from callboard.reports.limits import Limits

_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_NOT_BRACKETS = re.compile(r"[^\[\]{}]+")
_BYTE = re.compile(r"\(byte (\d+)\)")
_ALIKE = str.maketrans("{}", "[]")


def looks_like_json(text: str) -> bool:
    """Whether a text begins as a JSON object or list does."""
    head = text[:4000].lstrip()
    number = r"-?\d[\d.eE+-]*\s*(?:[,\]]|$)"
    return bool(re.match(rf'\{{\s*(?:"|\}}|$)|\[\s*(?:\{{|\[|\]|"|{number}|$)', head))


def decode(text: str, limits: Limits) -> tuple[object, tuple[Finding, ...]]:
    """Return what a JSON text holds, or nothing with a finding that says where it breaks."""
    if depth(text, limits.depth) > limits.depth:
        return None, (finding("too-deep", what="JSON", limit=limits.depth),)
    try:
        return msgspec.json.decode(text), ()
    except (msgspec.DecodeError, RecursionError) as error:
        return None, (_broken(text, str(error)),)


def depth(text: str, most: int) -> int:
    """Return how deep brackets are nested, counting no further than just past `most`."""
    if text.count("[") + text.count("{") <= most:
        return 0
    brackets = _NOT_BRACKETS.sub("", _STRING.sub("", text)).translate(_ALIKE)
    levels = 0
    while "[]" in brackets and levels <= most:
        brackets = brackets.replace("[]", "")
        levels += 1
    return levels + (brackets.count("[") if levels <= most else 0)


def _broken(text: str, why: str) -> Finding:
    found = _BYTE.search(why)
    at = int(found[1]) if found else len(text.encode("utf-8"))
    before = text.encode("utf-8")[:at].decode("utf-8", errors="ignore")
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    words = _BYTE.sub("", why).removeprefix("JSON is malformed: ").strip() or "it is malformed"
    if "truncated" in why:
        words = "it ends in the middle"
    return finding("json-broken", line=f"{line:,}", column=f"{column:,}", why=words)
