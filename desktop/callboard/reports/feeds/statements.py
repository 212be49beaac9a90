"""Data that a program says one statement after another: a call for each unit, or an assignment.

`addState("OH", 18, "Trump")`, `won(trump, ohio).`, `winner["OH"] = "Trump"`: each is a row, and the
names of what the function takes are its columns.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from callboard.reports.feeds import leaves, literals, records
from callboard.reports.feeds.tabular import Table

# How a statement looks, each behind a sign without which none does: cheap to ask of a long text.
_SPOKEN = (
    (
        "(",
        re.compile(
            r"\((?<=[\w!]\()(?:[\[{]|\s*:?\w+(?::|\s*=>?)\s*['\"]|"
            r"['\"][^'\"\n]{2,40}['\"]\s*,|\w+, ?\w+\)\.)"
        ),
    ),
    ("[", re.compile(r"\[(?<=\w\[)['\"]")),
    ("=", re.compile(r"^\s*\w+\.[A-Z]{2}\s*=", re.MULTILINE)),
    ("case", re.compile(r"case(?<!\wcase)\s+['\"]")),
    ("when", re.compile(r"when(?<!\wwhen)\s+['\"]")),
    ("{", re.compile(r"^[ \t]*-[ \t]+\{", re.MULTILINE)),
    ("\\", re.compile(r"^\s*\\\w+\{[A-Z]{2}(?:-\d)?\}", re.MULTILINE)),
)
_CALL = re.compile(
    r"^[ \t]*(?:\w+[ \t]*(?:=|<-)[ \t]*)?(?P<name>[A-Za-z_$][\w.$]*!?)(?=\()", re.MULTILINE
)
_ASSIGNED = re.compile(
    r"^[ \t]*\$?(?P<name>[A-Za-z_][\w.$]*?)"
    r"(?:\[\s*['\"](?P<key>[^'\"\n]{2,40})['\"]\s*\]|\.(?P<code>[A-Z]{2}|[A-Z][a-z]+)(?=[\s.=\[]))"
    r"(?:\[\s*['\"](?P<field>\w{1,30})['\"]\s*\]|\.(?P<part>\w{1,30}))?\s*=(?!=)\s*",
    re.MULTILINE,
)
_TAKES = r"(?:\b(?:function|def|fun|func|void|sub|proc)\s+{0}|\b{0}\s*(?:=|<-)\s*function)\s*\("
_TAKEN = re.compile(r"(\w+)\s*(?::[^,]*)?(?:=[^,]*)?$")
_FLOW = re.compile(r"^[ \t]*-[ \t]+(?=\{)", re.MULTILINE)  # "- {state: OH, winner: Trump}"
_CASE = re.compile(
    r"\b(?:case|when)\s+(['\"])(?P<key>[^'\"\n]{2,40})\1\s*(?::|then|=>|->)?\s*"
    r"(?:return|then)?\s*(['\"])(?P<value>[^'\"\n]{1,60})\3",
    re.IGNORECASE,
)
_TELLING = re.compile(
    r"\bstates?\b|results?|\bw[io]n|elect|\bcall(?:s|ed)?\b|carr|voted?\b|presid", re.IGNORECASE
)
_STYLED = re.compile(
    r"^\s*\\(?P<name>\w+)\{(?P<key>[A-Z]{2}(?:-\d)?)\}\s*=?\s*[\[{](?P<value>[^\]}\n,]{1,40})[\]}]",
    re.MULTILINE,
)  # "\tikzstyle{OH}=[red]"
_LEAST = 4  # statements alike
_MOST = 4_000
_ABOVE = 300  # characters above the first that may say what it is


def may_hold(text: str) -> bool:
    """Whether a text has anything that looks like such a statement."""
    return any(sign in text and spoken.search(text) for sign, spoken in _SPOKEN)


def tables(text: str) -> Iterator[Table]:
    """Yield what the statements of a program that are alike say of units, as tables."""
    for name, (first, rows) in _calls(text).items():
        header = _parameters(text, name)
        around = _around(text, first)
        named = bool(header) or _TELLING.search(f"{leaves.spelt(name)} {around}")
        lists = [row for row in rows if named and isinstance(row, list)]
        data: object = [row for row in rows if isinstance(row, Mapping)]
        if len(lists) >= _LEAST:
            fitting = header and all(len(row) <= len(header) for row in lists)
            data = [dict(zip(header, row, strict=False)) for row in lists] if fitting else lists
        yield from records.tables(data, name=name, title=around)
    for name, (first, keyed) in _assignments(text).items():
        yield from records.tables(keyed, name=name, title=_around(text, first))
    flow = list(_FLOW.finditer(text))
    if len(flow) >= _LEAST:
        reader = literals.Reader(text)
        said = [reader.only(found.end()) for found in flow[:_MOST]]
        whole = [one for one in said if isinstance(one, Mapping)]
        yield from records.tables(whole, title=_around(text, flow[0].start()))
    cases = list(_CASE.finditer(text))
    if len(cases) >= _LEAST:
        told = {found["key"]: found["value"] for found in cases}
        yield from records.tables(told, title=_around(text, cases[0].start()))
    styled = list(_STYLED.finditer(text))
    if len(styled) >= _LEAST:
        told = {found["key"]: found["value"] for found in styled}
        yield from records.tables(told, title=_around(text, styled[0].start()))


def _calls(text: str) -> dict[str, tuple[int, list[Any]]]:
    """What each function is called with, where it is called often."""
    found: defaultdict[str, list[re.Match[str]]] = defaultdict(list)
    for match in _CALL.finditer(text):
        found[match["name"]].append(match)
    reader = literals.Reader(text)
    made: dict[str, tuple[int, list[Any]]] = {}
    for name, matches in found.items():
        if len(matches) >= _LEAST:
            rows = [reader.given(match.end()) for match in matches[:_MOST]]
            made[name] = matches[0].start(), [row for row in rows if row]
    return made


def _assignments(text: str) -> dict[str, tuple[int, dict[str, Any]]]:
    """What is assigned to the units in an object, or to their parts."""
    reader = literals.Reader(text)
    made: dict[str, tuple[int, dict[str, Any]]] = {}
    for match in list(_ASSIGNED.finditer(text))[:_MOST]:
        key, field = match["key"] or match["code"], match["field"] or match["part"]
        value = reader.only(match.end())
        if value is None or not leaves.is_unit(key):
            continue
        _, keyed = made.setdefault(match["name"], (match.start(), {}))
        if field is None:
            keyed[key] = value
        elif isinstance(held := keyed.setdefault(key, {}), dict):
            held[field] = value
    return {name: found for name, found in made.items() if len(found[1]) >= _LEAST}


def _parameters(text: str, name: str) -> tuple[str, ...]:
    """What a function that is written out in the text takes: "name", "ev", "winner"."""
    found = re.search(_TAKES.format(re.escape(name)), text)
    inside = text[found.end() : text.find(")", found.end())] if found else ""
    taken = (_TAKEN.search(one.strip()) for one in inside.split(",") if one.strip())
    return tuple(one[1] for one in taken if one)


def _around(text: str, at: int) -> str:
    """The words above a statement, and its own: a test calls what it predicts."""
    line = text[at : text.find("\n", at) + 1 or None][:_ABOVE]
    return literals.words(f"{text[max(0, at - _ABOVE) : at]} {line}")
