"""SQL that fills tables: the rows of its INSERT and UPDATE statements, by their columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from callboard.reports.feeds import leaves, literals, records
from callboard.reports.feeds.tabular import Table

_INSERT = re.compile(
    r"\b(?:insert|replace)\s+(?:ignore\s+)?into\s+(?P<name>[\w.`\"\[\]]{1,120})\s*"
    r"(?:\((?P<columns>[^()]{1,4000})\)\s*)?values\s*(?=\()",
    re.IGNORECASE,
)
_CREATE = re.compile(
    r"\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?(?P<name>[\w.`\"\[\]]{1,120})\s*"
    r"\((?P<columns>.{1,6000}?)\)\s*(?:[a-z=\s\d_]*);",
    re.IGNORECASE | re.DOTALL,
)
_COLUMN = re.compile(r"[`\"\[]?(\w+)[`\"\]]?\s+[a-z]", re.IGNORECASE)
_NO_COLUMN = frozenset({"primary", "key", "unique", "constraint", "foreign", "index", "check"})
_UPDATE = re.compile(
    r"\bupdate\s+(?P<name>[\w.`\"\[\]]{1,120})\s+set\s+(?P<set>[^;]{3,400}?)\s+"
    r"where\s+(?P<where>[^;]{3,200});",
    re.IGNORECASE,
)
_EQUALS = re.compile(r"([\w.`\"]+)\s*=\s*('(?:[^']|'')*'|\"[^\"]*\"|[\d.]+)")
_BRACKETS = re.compile(r"\([^()]*\)")


def tables(text: str) -> Iterator[Table]:
    """Yield every table that a text of SQL fills."""
    yield from _updated(text)
    if not _INSERT.search(text):
        return
    made = {_bare(found["name"]): _columns(found["columns"]) for found in _CREATE.finditer(text)}
    filled: dict[tuple[str, tuple[str, ...]], list[list[str]]] = {}
    for found in _INSERT.finditer(text):
        name = _bare(found["name"])
        told = [_bare(one) for one in (found["columns"] or "").split(",") if one.strip()]
        rows, _ = literals.rows(text, found.end())
        into = filled.setdefault((name, tuple(told or made.get(name, ()))), [])
        into += [["" if cell is None else str(cell) for cell in row] for row in rows]
    for (name, header), rows in filled.items():
        yield _table(name, header, rows)


def _updated(text: str) -> Iterator[Table]:
    """What UPDATE statements set, a row for each."""
    changed: dict[str, list[dict[str, str]]] = {}
    for found in _UPDATE.finditer(text):
        set_to = _EQUALS.findall(f"{found['where']}, {found['set']}")
        cells = {_bare(name): value.strip("'\"") for name, value in set_to}
        changed.setdefault(_bare(found["name"]), []).append(cells)
    for name, rows in changed.items():
        yield from records.tables(rows, name=name)


def _table(name: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    width = max((len(row) for row in rows), default=0)
    if len(header) != width:
        header, rows = rows[0] if rows else (), rows[1:]
    paths = [f"{name}[{at}]" for at in range(len(rows))]
    return records.Rows(header, rows, paths).table(title=leaves.spelt(name))


def _bare(name: str) -> str:
    return name.strip().rpartition(".")[2].strip('`"[] \n')


def _columns(inner: str) -> tuple[str, ...]:
    """The names of the columns that a CREATE statement lists."""
    parts = _BRACKETS.sub("", inner).split(",")
    found = (_COLUMN.match(part.strip()) for part in parts)
    return tuple(one[1] for one in found if one and one[1].casefold() not in _NO_COLUMN)
