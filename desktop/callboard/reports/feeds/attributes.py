"""What the elements of a page say of units in their attributes: maps drawn as pictures.

`<path id="OH"><title>Ohio: Trump</title>`, `<area alt="Ohio: Trump">`, `<div data-state="OH"
data-winner="Trump">`: each element is a record, those of one name are a table.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterator

from callboard.reports.feeds import leaves, naming, records
from callboard.reports.feeds.tabular import Table

_ELEMENT = re.compile(
    r"<(?P<name>path|polygon|area|g|rect|circle|text|div|li|td|tr|button|a|span|option|use)"
    r"\s(?P<inner>[^<>]{3,20000})>(?:\s*<title>(?P<title>[^<]{1,80})</title>)?",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"([A-Za-z][\w:-]*)\s*=\s*(?:\"([^\"]{0,20000})\"|'([^']{0,20000})')")
_TELLING = re.compile(r"^(?:id|name|class|title|alt|label|winner|party|state|data-.*|aria-label)$")
_LONGEST = 80  # characters of an attribute that is no outline
_LEAST = 4  # elements
_MOST = 4_000


def tables(text: str, title: str) -> Iterator[Table]:
    """Yield what elements of one name say, as a table each."""
    found: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for count, match in enumerate(_ELEMENT.finditer(text)):
        if count >= _MOST:
            break
        told = _told(match["inner"])
        if match["title"]:
            told["title"] = html.unescape(match["title"]).strip()
        if told:
            found[match["name"].casefold()].append(_with_unit(told))
    for members in found.values():
        if len(members) >= _LEAST:
            yield from records.tables(members, title=title)


def _told(inner: str) -> dict[str, str]:
    made = {}
    for name, double, single in _ATTRIBUTE.findall(inner):
        key, value = name.casefold(), (double or single).strip()
        if _TELLING.match(key) and 0 < len(value) <= _LONGEST:
            made[key.removeprefix("data-").replace("-", " ")] = html.unescape(value)
    return made


def _with_unit(told: dict[str, str]) -> dict[str, str]:
    """What an element says, with the unit before it: "Ohio: Trump" is of Ohio."""
    unit = next((one for value in told.values() if (one := naming.unit_before(value))), "")
    return {"unit": unit, **told} if unit and not any(map(leaves.is_unit, told.values())) else told
