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

from callboard import almanac
from callboard.reports.feeds import leaves, parties, people, places
from callboard.reports.feeds.leaves import cell, flat, is_unit, spelt
from callboard.reports.feeds.objects import Object
from callboard.reports.feeds.tabular import Around, Table
from callboard.reports.tables.years import says_won

_LEAST = 3  # members of a list or keys of an object that may be units
_LEAST_CODES = 8  # … where they are nothing but numbers
_MOST = 0.6  # of them that must name units
_DEPTH = 8
_COLUMNS = 120
_BESIDE = 200  # texts around a collection that may name candidates
_HEAD = 60  # records by which columns are guessed
_BARE = frozenset("data map maps state states result results value values obj dict".split())
_ELECTORS = re.compile(r"\bevs?\b|elector")
_RIVALS = {"DEM", "REP"}
_Record = tuple[str, dict[str, str]]  # where it stands, and what it says


class _Units(msgspec.Struct):
    """A collection of units, and the words that lead to it or stand beside it."""

    records: list[_Record]  # place, and cells by header
    around: tuple[str, ...]
    beside: tuple[str, ...]


def tables(data: object, *, name: str = "", title: str = "") -> Iterator[Table]:
    """Yield every collection of units in data, which a program calls `name`, as a table."""
    beside = tuple(islice(leaves.texts(data, 0), _BESIDE))
    words = tuple(one for one in (title, spelt(name)) if one)
    found = list(_collections(data, "$", words, 0)) or list(_only_list(data))
    legend = dict(leaves.legend(data, 0))
    for one in found:
        for _, cells in one.records if legend else ():
            cells.update(leaves.by_legend(cells, legend))
        yield _table(msgspec.structs.replace(one, beside=beside))


def _table(found: _Units) -> Table:
    header = tuple(dict.fromkeys(name for _, cells in found.records for name in cells))[:_COLUMNS]
    rows = [tuple(cells.get(name, "") for name in header) for _, cells in found.records]
    last = found.around[-1] if found.around else "value"
    last = "value" if last.casefold() in _BARE else last  # what a program calls anything
    bare = ("" if name.startswith("#") else name for name in header)
    named = [last if name == leaves.ONLY else name for name in bare]
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
        for key, inner in list(value.items())[: leaves.MOST]:
            if str(key).casefold() not in leaves.DRAWN or _are_records(inner):
                yield from _collections(inner, f"{path}.{key}", (*around, spelt(key)), depth + 1)
    elif isinstance(value, list):
        if records := _listed(value, path) or _of_winners(value, path, " ".join(around)):
            yield _Units(records, around, ())
            return
        for at, inner in enumerate(value[: leaves.MOST]):
            yield from _collections(inner, f"{path}[{at}]", around, depth + 1)


def _are_records(value: object) -> bool:
    """Whether a list holds what else would be an outline: the paths of a map, one a state."""
    return isinstance(value, list) and all(isinstance(one, Mapping) for one in value)


def _only_list(data: object) -> Iterator[_Units]:
    """The records of the only list in data, whatever they are about."""
    path = "$"
    if isinstance(data, Mapping):
        inner = [(key, value) for key, value in data.items() if isinstance(value, list)]
        path, data = (f"$.{inner[0][0]}", inner[0][1]) if len(inner) == 1 else (path, None)
    if isinstance(data, list) and data and all(isinstance(one, Mapping) for one in data):
        yield _Units([(f"{path}[{at}]", flat(one)) for at, one in enumerate(data)], (), ())


def _told(value: Object) -> Iterator[str]:
    """What an object says of itself beside its collections: "title", "year", "office"."""
    for key, inner in list(value.items())[: leaves.MOST]:
        if isinstance(inner, str | int) and places.unit(str(key)) is None:
            said = cell(inner)
            if said:
                yield f"{spelt(key)} {said}"


def _keyed(value: Object, path: str) -> list[_Record]:
    """Units as the keys of an object; or records by another key, which name units."""
    members = list(value.items())
    if len(members) < _LEAST:
        return []
    named = sum(is_unit(str(key)) for key, _ in members)
    if named >= _MOST * len(members):
        return [(f"{path}.{key}", {"unit": str(key), **flat(inner)}) for key, inner in members]
    if len(members) >= _LEAST_CODES and all(places.is_code(str(key)) for key, _ in members):
        return [(f"{path}.{key}", {"fips": str(key), **flat(inner)}) for key, inner in members]
    inside = [inner for _, inner in members if isinstance(inner, Mapping)]
    if len(inside) < len(members):
        return []
    records = [(f"{path}.{key}", flat(inner)) for key, inner in members]
    return records if _name_units(records) else []


def _listed(value: Sequence[Any], path: str) -> list[_Record]:
    """Units in a list of records, or in a list of rows below a header."""
    if len(value) > 1 and all(isinstance(one, Mapping) for one in value):
        records = [(f"{path}[{at}]", flat(one)) for at, one in enumerate(value)]
        return records if _name_units(records) else []
    if len(value) >= _LEAST and all(isinstance(one, list) and one for one in value):
        return _of_rows(value, path)
    return []


def _of_rows(value: Sequence[Sequence[Any]], path: str) -> list[_Record]:
    head = [cell(one) for one in value[0]]
    headed = all(head) and len(set(head)) == len(head) and not any(map(is_unit, head))
    names = head if headed else [""] * len(head)
    records = []
    for at, row in enumerate(value[headed:], int(headed)):
        cells: dict[str, str] = {}
        for i, (name, one) in enumerate(zip(names, row, strict=False)):
            cells |= flat(one) if isinstance(one, Mapping) else {name or f"#{i}": cell(one)}
        records.append((f"{path}[{at}]", cells))
    return records if _name_units(records) else []


def _columnar(value: Object, path: str) -> list[_Record]:
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
        (f"{path}[{at}]", {spelt(name): cell(one) for name, one in zip(columns, row, strict=True)})
        for at, row in enumerate(rows)
    ]
    return records if _name_units(records) else []


def _of_winners(value: object, path: str, around: str) -> list[_Record]:
    """Units below the names of who won them, with as many electors as those units have."""
    if isinstance(value, Mapping):
        members = [(str(key), f"{path}.{key}", inner) for key, inner in value.items()]
    else:
        people = (
            [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []
        )
        members = [(leaves.name_of(one), f"{path}[{at}]", one) for at, one in enumerate(people)]
    records: list[_Record] = []
    inside = ""
    for name, way, inner in members:
        units, stated, said = _list_and_sum(inner)
        if not units or not name:
            return []
        inside = f"{inside} {said}"
        given = {"winner": name, "electors in all": stated}
        records += [(f"{way}[{at}]", {**cells, **given}) for at, cells in enumerate(units)]
    told = says_won(f"{around} {inside}") or any(_has_electors(cells) for _, cells in records)
    told = told or (not inside.strip() and _are_all([name for name, _, _ in members], records))
    return records if len(members) > 1 and len(records) >= _LEAST and told else []


def _are_all(whose: Sequence[str], records: Sequence[_Record]) -> bool:
    """Whether the lists of two parties or rivals hold every unit there is, each of them once."""
    units = [places.unit(one) for _, cells in records for one in cells.values() if is_unit(one)]
    ids = [one.unit for one in units if one is not None]
    rivals = {parties.code(one) for one in whose} == _RIVALS or people.years_of(whose)
    every = {one for one in almanac.units() if "-" not in one}
    return bool(rivals) and every <= set(ids) and len(ids) == len(set(ids))


def _list_and_sum(value: object) -> tuple[list[dict[str, str]], str, str]:
    """The units in a list, or in the only list of an object, the electors beside it, its name."""
    stated = said = ""
    if isinstance(value, Mapping) and value and all(is_unit(str(key)) for key in value):
        given = all(isinstance(one, int) for one in value.values())
        value = [{"unit": key, "electors": one} for key, one in value.items()] if given else None
    elif isinstance(value, Mapping):
        lists = {spelt(key): inner for key, inner in value.items() if isinstance(inner, list)}
        sums = [cell(one) for key, one in value.items() if _ELECTORS.search(spelt(key).casefold())]
        said, value = next(iter(lists.items())) if len(lists) == 1 else ("", None)
        stated = sums[0] if len(sums) == 1 else ""
    members = value if isinstance(value, list) else []
    units = [flat(one) if isinstance(one, Mapping) else {"unit": cell(one)} for one in members]
    named = all(any(map(is_unit, one.values())) for one in units)
    return (units if named else []), stated, said


def _has_electors(cells: Mapping[str, str]) -> bool:
    return any(_ELECTORS.search(name.casefold()) and said for name, said in cells.items())


def _name_units(records: Sequence[tuple[str, Mapping[str, str]]]) -> bool:
    """Whether most records have a cell that names a unit."""
    sample = records[:_HEAD]
    named = sum(any(map(is_unit, cells.values())) for _, cells in sample)
    return bool(sample) and named >= _MOST * len(sample)
