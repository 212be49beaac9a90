"""Data of a shape that no feed has to tables: a row for each unit, a column for what it says.

Units stand in lists of records, as the keys of objects, in columns side by side, and below the
names of who won them; what a record nests becomes columns whose headers are the way to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import msgspec

from callboard.reports.feeds import places
from callboard.reports.feeds.objects import Object
from callboard.reports.feeds.tabular import Around, Table
from callboard.reports.tables.years import says_won

_LEAST = 3  # members of a list or keys of an object that may be units
_MOST = 0.6  # of them that must name units
_DEPTH = 8
_BRANCHES = 400  # members of one object or list that are looked into
_COLUMNS = 120
_CELL = 80  # characters; what is longer is text, or the outline of a state
_BESIDE = 200  # texts around a collection that may name candidates
_HEAD = 60  # records by which columns are guessed
_DRAWN = frozenset("geometry coordinates arcs bbox path shape svg points polygon image".split())
_PLAIN = frozenset(
    "candidate candidates data info information result results properties attributes by party "
    "parties details summary state states".split()
)
_NAMES = ("name", "candidate", "candidate name", "full name", "nominee", "last", "last name",
          "lname", "surname", "label")  # fmt: skip
_FIRST = ("first", "first name", "fname")
_WON = frozenset({"winner", "won", "is winner", "win", "called", "projected", "elected"})
_ONLY = "="  # the column of what stands behind a unit with nothing else
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class _Units(msgspec.Struct):
    """A collection of units, and the words that lead to it or stand beside it."""

    records: list[tuple[str, dict[str, str]]]  # place, and cells by header
    around: tuple[str, ...]
    beside: tuple[str, ...]


def tables(data: object, *, name: str = "", title: str = "") -> Iterator[Table]:
    """Yield every collection of units in data, which a program calls `name`, as a table."""
    beside = tuple(islice(_texts(data, 0), _BESIDE))
    words = tuple(one for one in (title, spelt(name)) if one)
    found = list(_collections(data, "$", words, 0)) or list(_only_list(data))
    legend = dict(_legend(data, 0))
    for one in found:
        for _, cells in one.records if legend else ():
            cells.update(_by_legend(cells, legend))
        yield _table(msgspec.structs.replace(one, beside=beside))


def _table(found: _Units) -> Table:
    header = tuple(dict.fromkeys(name for _, cells in found.records for name in cells))[:_COLUMNS]
    rows = [tuple(cells.get(name, "") for name in header) for _, cells in found.records]
    last = found.around[-1] if found.around else "value"
    named = [last if name == _ONLY else "" if name.startswith("#") else name for name in header]
    return Rows(named, rows, [place for place, _ in found.records]).table(
        title=" ".join(found.around)[:400], beside=found.beside
    )


class Rows:
    """Rows that were records of data, counted while they are read."""

    def __init__(
        self, header: Sequence[str], rows: Sequence[Sequence[str]], paths: Sequence[str]
    ) -> None:
        """Take the rows, and where in the data each stands."""
        self._header = header
        self._rows = rows
        self._paths = paths
        self._at = 0

    def table(self, *, title: str = "", beside: Sequence[str] = ()) -> Table:
        """Return them as a table."""
        return Table(
            self._header,
            self._walk(),
            lambda: self._at,
            sheet="$",
            paths=self._paths,
            head=self._rows[:_HEAD],
            around=Around(title, tuple(beside)),
        )

    def _walk(self) -> Iterator[Sequence[str]]:
        for number, row in enumerate(self._rows):
            self._at = number
            yield row


# ------------------------------------------------------------------ collections


def _collections(value: object, path: str, around: tuple[str, ...], depth: int) -> Iterator[_Units]:
    if depth > _DEPTH:
        return
    if isinstance(value, Mapping):
        around = (*around, *_told(value))
        records = (
            _keyed(value, path)
            or _columnar(value, path)
            or _of_winners(value, path, " ".join(around))
        )
        if records:
            yield _Units(records, around, ())
            return
        for key, inner in list(value.items())[:_BRANCHES]:
            if str(key).casefold() not in _DRAWN:
                yield from _collections(inner, f"{path}.{key}", (*around, spelt(key)), depth + 1)
    elif isinstance(value, list):
        if records := _listed(value, path):
            yield _Units(records, around, ())
            return
        for at, inner in enumerate(value[:_BRANCHES]):
            yield from _collections(inner, f"{path}[{at}]", around, depth + 1)


def _only_list(data: object) -> Iterator[_Units]:
    """The records of the only list in data, whatever they are about."""
    path = "$"
    if isinstance(data, Mapping):
        inner = [(key, value) for key, value in data.items() if isinstance(value, list)]
        path, data = (f"$.{inner[0][0]}", inner[0][1]) if len(inner) == 1 else (path, None)
    if isinstance(data, list) and data and all(isinstance(one, Mapping) for one in data):
        yield _Units([(f"{path}[{at}]", _flat(one)) for at, one in enumerate(data)], (), ())


def _told(value: Object) -> Iterator[str]:
    """What an object says of itself beside its collections: "title", "year", "office"."""
    for key, inner in list(value.items())[:_BRANCHES]:
        if isinstance(inner, str | int) and places.unit(str(key)) is None:
            cell = _cell(inner)
            if cell:
                yield f"{spelt(key)} {cell}"


def _keyed(value: Object, path: str) -> list[tuple[str, dict[str, str]]]:
    """Units as the keys of an object; or records by another key, which name units."""
    members = list(value.items())
    if len(members) < _LEAST:
        return []
    named = sum(_is_unit(str(key)) for key, _ in members)
    if named >= _MOST * len(members):
        return [(f"{path}.{key}", {"unit": str(key), **_flat(inner)}) for key, inner in members]
    inside = [inner for _, inner in members if isinstance(inner, Mapping)]
    if len(inside) < len(members):
        return []
    records = [(f"{path}.{key}", _flat(inner)) for key, inner in members]
    return records if _name_units(records) else []


def _listed(value: Sequence[Any], path: str) -> list[tuple[str, dict[str, str]]]:
    """Units in a list of records, or in a list of rows below a header."""
    if len(value) > 1 and all(isinstance(one, Mapping) for one in value):
        records = [(f"{path}[{at}]", _flat(one)) for at, one in enumerate(value)]
        return records if _name_units(records) else []
    if len(value) >= _LEAST and all(isinstance(one, list) and one for one in value):
        return _of_rows(value, path)
    return []


def _of_rows(value: Sequence[Sequence[Any]], path: str) -> list[tuple[str, dict[str, str]]]:
    head = [_cell(one) for one in value[0]]
    headed = all(head) and len(set(head)) == len(head) and not any(map(_is_unit, head))
    names = head if headed else [""] * len(head)
    records = []
    for at, row in enumerate(value[headed:], int(headed)):
        cells: dict[str, str] = {}
        for i, (name, one) in enumerate(zip(names, row, strict=False)):
            cells |= _flat(one) if isinstance(one, Mapping) else {name or f"#{i}": _cell(one)}
        records.append((f"{path}[{at}]", cells))
    return records if _name_units(records) else []


def _columnar(value: Object, path: str) -> list[tuple[str, dict[str, str]]]:
    """Units in columns side by side: an object of lists, or of objects with the same keys."""
    columns: dict[str, list[Any]] = {}
    for key, inner in value.items():
        if isinstance(inner, Mapping) and inner and all(str(one).isdigit() for one in inner):
            columns[str(key)] = list(inner.values())
        elif isinstance(inner, list):
            columns[str(key)] = inner
    lengths = {len(column) for column in columns.values()}
    if len(columns) < 2 or len(lengths) != 1 or lengths.pop() < _LEAST:
        return []
    if any(isinstance(one, list | Mapping) for column in columns.values() for one in column):
        return []
    rows = zip(*columns.values(), strict=True)
    records = [
        (f"{path}[{at}]", {spelt(name): _cell(one) for name, one in zip(columns, row, strict=True)})
        for at, row in enumerate(rows)
    ]
    return records if _name_units(records) else []


def _of_winners(value: Object, path: str, around: str) -> list[tuple[str, dict[str, str]]]:
    """Units below the names of who won them, with as many electors as those units have."""
    records: list[tuple[str, dict[str, str]]] = []
    for key, inner in value.items():
        units, stated = _list_and_sum(inner)
        if not units:
            return []
        cells = {"winner": str(key), "electors in all": stated}
        records += [(f"{path}.{key}[{at}]", {"unit": u, **cells}) for at, u in enumerate(units)]
    told = says_won(around) or any(cells["electors in all"] for _, cells in records)
    return records if len(value) > 1 and len(records) >= _LEAST and told else []


def _list_and_sum(value: object) -> tuple[list[str], str]:
    """The units in a list, or in the only list of an object, and the electors beside it."""
    stated = ""
    if isinstance(value, Mapping):
        lists = [inner for inner in value.values() if isinstance(inner, list)]
        sums = [
            _cell(inner)
            for key, inner in value.items()
            if isinstance(inner, int) and re.search(r"\bevs?\b|elector", spelt(key).casefold())
        ]
        value, stated = (lists[0] if len(lists) == 1 else None), (sums[0] if len(sums) == 1 else "")
    units = value if isinstance(value, list) else []
    named = [one for one in units if isinstance(one, str) and _is_unit(one)]
    return (named if len(named) == len(units) else []), stated


def _name_units(records: Sequence[tuple[str, Mapping[str, str]]]) -> bool:
    """Whether most records have a cell that names a unit."""
    sample = records[:_HEAD]
    named = sum(any(_is_unit(cell) for cell in cells.values()) for _, cells in sample)
    return bool(sample) and named >= _MOST * len(sample)


def _is_unit(cell: str) -> bool:
    return bool(cell) and not cell.isdigit() and places.unit(cell) is not None


# ----------------------------------------------------------------------- cells


def _flat(value: object) -> dict[str, str]:
    """What a record says, by the way to it: {"votes": {"dem": 5}} is "votes dem"."""
    cells: dict[str, str] = {}
    if isinstance(value, Mapping):
        _flatten(value, (), cells)
    elif isinstance(value, list):
        cells |= {f"#{at}": _cell(one) for at, one in enumerate(value[:_COLUMNS])}
    else:
        cells[_ONLY] = _cell(value)
    return cells


def _flatten(value: Object, way: tuple[str, ...], cells: dict[str, str]) -> None:
    if len(way) > _DEPTH:
        return
    for key, inner in list(value.items())[:_BRANCHES]:
        name = spelt(key)
        if name.casefold() in _DRAWN:
            continue
        people = _people(inner)
        if people:
            _of_people(people, cells)
        elif isinstance(inner, Mapping):
            _flatten(inner, (*way, name), cells)
        elif not isinstance(inner, list):
            cells.setdefault(_header((*way, str(key))), _cell(inner))


def _people(value: object) -> dict[str, Object]:
    """The candidates of a unit by name, where a list or an object holds some."""
    members = value if isinstance(value, list) else ()
    if isinstance(value, Mapping):
        members = list(value.values())
    if not members or not all(isinstance(one, Mapping) for one in members):
        return {}
    found = {_name(one): one for one in members}
    return found if "" not in found and len(found) == len(members) > 1 else {}


def _name(person: Object) -> str:
    known = {spelt(key).casefold(): inner for key, inner in person.items()}
    name = next((one for key in _NAMES if (one := _cell(known.get(key)))), "")
    first = next((one for key in _FIRST if (one := _cell(known.get(key)))), "")
    return "" if name.isdigit() or _is_unit(name) else f"{first} {name}".strip()


def _of_people(people: Mapping[str, Object], cells: dict[str, str]) -> None:
    """A column for every figure of every candidate, and one for who of them is marked."""
    for name, person in people.items():
        for key, inner in person.items():
            header = spelt(key)
            if header.casefold() in _WON and isinstance(inner, bool):
                cells[header] = name if inner else cells.get(header, "")
            elif header.casefold() not in {*_NAMES, *_FIRST} and not isinstance(inner, Mapping):
                cells.setdefault(f"{name} {header}", _cell(inner))


def _legend(value: object, depth: int) -> Iterator[tuple[str, str]]:
    """What ids stand for, where candidates are listed once: {"id": 2, "name": "Ford"}."""
    inner = list(value.values()) if isinstance(value, Mapping) else value
    if depth > _DEPTH or not isinstance(inner, list):
        return
    people = _people(value)
    for name, person in people.items():
        known = {spelt(key).casefold(): one for key, one in person.items()}
        if given := _cell(known.get("id")):
            yield given, name
    for one in inner[:_BESIDE] if not people else ():
        yield from _legend(one, depth + 1)


def _by_legend(cells: Mapping[str, str], legend: Mapping[str, str]) -> dict[str, str]:
    """The names that ids in a column of winners stand for."""
    return {
        header: legend[cell]
        for header, cell in cells.items()
        if cell in legend and _WON & {spelt(header).casefold(), *spelt(header).casefold().split()}
    }


def _header(way: Sequence[str]) -> str:
    """The way to a leaf without the steps that every such way has."""
    *steps, last = way
    kept = [step for step in steps if not _PLAIN.issuperset(step.casefold().split())]
    return " ".join((*kept, spelt(last) if steps or _CAMEL.search(last) else last))


def spelt(key: object) -> str:
    """A key as words: "popularVote" is "popular Vote", "ec_votes" is "ec votes"."""
    return " ".join(_CAMEL.sub(" ", str(key).replace("_", " ")).split())


def _cell(value: object) -> str:
    if value is None or isinstance(value, list | Mapping):
        return ""
    text = " ".join(str(value).split())
    return text if len(text) <= _CELL else ""


def _texts(value: object, depth: int) -> Iterator[str]:
    """The short texts in data that is not about units: a legend of candidates."""
    if depth > _DEPTH:
        return
    if isinstance(value, Mapping):
        for key, inner in list(value.items())[:_BRANCHES]:
            if not _is_unit(str(key)):
                yield spelt(key)
                yield from _texts(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value[:12]:
            yield from _texts(inner, depth + 1)
    elif isinstance(value, str) and 2 < len(value) <= _CELL:
        yield value
