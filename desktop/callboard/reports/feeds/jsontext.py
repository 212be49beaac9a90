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
_CLOSING = {"[": "]", "{": "}"}
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


def lines(text: str, limits: Limits) -> object | None:
    """Return the objects of a text that has one on every line, or nothing."""
    if depth(text, limits.depth) > limits.depth or not re.match(r"\s*\{[^\n]*\}\s*\n\s*\{", text):
        return None
    try:
        return msgspec.json.Decoder().decode_lines(text)
    except (msgspec.DecodeError, RecursionError):
        return None


def whole_part(text: str, limits: Limits) -> object | None:
    """Return what a JSON text holds up to its last whole record, where it ends in the middle."""
    if len(text) > limits.held or depth(text, limits.depth) > limits.depth:
        return None
    end, closing = _last_record(_STRING.sub(lambda found: "_" * len(found[0]), text))
    if not closing:
        return None
    try:
        held: object = msgspec.json.decode(text[:end] + closing)
    except (msgspec.DecodeError, RecursionError):
        return None
    return held


def _last_record(bare: str) -> tuple[int, str]:
    """Where the last whole record ends, and the brackets that are open there.

    Records are the outermost objects of which more than one has ended.
    """
    still: list[str] = []
    ended: dict[int, list[tuple[int, str]]] = {}
    for found in re.finditer(r"[\[\]{}]", bare):
        if found[0] in _CLOSING:
            still.append(_CLOSING[found[0]])
        elif still and still.pop() == "}":
            ended.setdefault(len(still), []).append((found.end(), "".join(reversed(still))))
    if not still:
        return 0, ""
    return next((ends[-1] for _, ends in sorted(ended.items()) if len(ends) > 1), (0, ""))


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
    if "truncated" in why:
        return finding("json-cut", line=f"{line:,}", column=f"{column:,}")
    words = _BYTE.sub("", why).removeprefix("JSON is malformed: ").strip() or "it is malformed"
    return finding("json-broken", line=f"{line:,}", column=f"{column:,}", why=words)
