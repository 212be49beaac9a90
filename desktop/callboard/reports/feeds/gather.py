"""Millions of rows added up in one pass: only sums are kept, and how far it is can be seen."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import accumulate, compress, islice
from operator import itemgetter, not_

import msgspec

from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.feeds.numbers import MOST_VOTES, Problems
from callboard.reports.feeds.tabular import Table, TooLongError
from callboard.reports.feeds.values import Job
from callboard.reports.findings.finding import finding

_TICK = 8_192  # rows between looks at the cancel button
_BATCH = 256  # rows taken at once
_FEW = 4  # rows that are looked at one by one where one of them is not plain

Cells = tuple[str, ...]
Rows = Sequence[Sequence[str]]


class Spec(msgspec.Struct, frozen=True, kw_only=True):
    """Which columns of a table are what."""

    keys: tuple[int, ...]  # rows alike in these are added
    votes: tuple[int, ...]
    first: tuple[int, ...] = ()  # kept from the first row of each group
    filters: tuple[int, ...] = ()  # decide by themselves whether a row counts
    keep: Callable[[Cells], bool] = lambda _: True
    sums: int | None = None  # column that says where a row repeats the sum of others
    sum_words: frozenset[str] = frozenset()  # what it then says, in the cases met


class Group(msgspec.Struct, frozen=True):
    """Rows that were added."""

    key: Cells
    votes: tuple[int | None, ...]
    rows: int
    line: int  # of the first
    first: Cells
    twice: bool = False  # two rows with the same figures in every column


class Gathered(msgspec.Struct, frozen=True):
    """What came of a table."""

    groups: tuple[Group, ...]
    read: int
    aside: dict[Cells, int]  # rows that the filter left out, by their cells
    short: int  # rows with too few cells
    repeats: int  # rows that repeat the sum of others
    findings: tuple[Finding, ...]


def gather(table: Table, spec: Spec, job: Job) -> Gathered:
    """Add up the rows of a table.

    Raises:
        Cancelled: when the editor stopped it.
    """
    return _Adding(table, spec, job).run()


def _getter(columns: Sequence[int]) -> Callable[[Sequence[str]], Cells]:
    if len(columns) > 1:
        return itemgetter(*columns)
    if columns:
        only = columns[0]
        return lambda row: (row[only],)
    return lambda row: ()


def _all(columns: Sequence[int]) -> Callable[[Rows], Iterable[Cells]]:
    """The cells of many rows at once, taken without a step of Python for each."""
    if len(columns) == 1:
        get = itemgetter(columns[0])
        return lambda rows: zip(map(get, rows))
    return partial(map, _getter(columns))


class _Adding:
    """One pass over a table, a batch of rows at a time.

    A batch in which every row is plain - its kind was met before, its figures are whole - is
    added by a few calls for all of it. Any other is halved until the row that is not is alone.
    """

    def __init__(self, table: Table, spec: Spec, job: Job) -> None:
        self._table = table
        self._spec = spec
        self._job = job
        self._key = _getter(spec.keys)
        self._filter = _getter(spec.filters)
        self._first = _getter(spec.first)
        self._keys = _all(spec.keys)
        self._filters = _all(spec.filters)
        self._figures = [itemgetter(at) for at in spec.votes]
        self._kept: dict[Cells, bool] = {}
        self._aside: Counter[Cells] = Counter()
        # Of each group its sums, the figures of its first row, how many rows and the first's line.
        self._whole: dict[Cells, list[int]] = {}  # of these each figure was stated at least once
        self._open: dict[Cells, list[int]] = {}  # the others, and which of theirs were
        self._stated: dict[Cells, list[bool]] = {}
        self._firsts: dict[Cells, Cells] = {}
        self._words: dict[str, str] = {}
        self._problems = Problems()
        self._findings: list[Finding] = []
        self._blank = 0
        self._short = 0
        self._repeats = 0
        self._short_line = 0
        self._full = False

    def run(self) -> Gathered:
        """Read every row."""
        read = looked = 0
        # Sheets and records count their rows by themselves: there the row in hand is the last.
        most = 1 if self._table.sheet else _BATCH
        line, ended = self._table.line(), False
        while not ended and not self._full:
            batch: list[Sequence[str]] = []
            ended = self._fill(batch, min(most, self._job.limits.rows - read + 1))
            if read + len(batch) > self._job.limits.rows:
                self._findings.append(finding("rows-cut", limit=f"{self._job.limits.rows:,}"))
                batch.pop()
                ended = True
            above, line = line, self._table.line()
            self._take(batch, _lines(batch, above, line))
            read += len(batch)
            if read - looked >= _TICK:
                looked = read
                self._job.tick(read)
        return self._result(read)

    def _fill(self, batch: list[Sequence[str]], most: int) -> bool:
        """Read the next rows into `batch`; say whether they were the last."""
        try:
            batch.extend(islice(self._table.rows, most))  # what came before an error stays
        except TooLongError as error:
            self._cut(error.line or self._table.line() + 1)
        except csv.Error:
            self._cut(self._table.line())
        return len(batch) < most

    def _cut(self, line: int) -> None:
        limit = f"{self._job.limits.cell:,}"
        self._findings.append(finding("cell-long", line=f"{line:,}", limit=limit))

    def _take(self, batch: Rows, lines: Sequence[int]) -> None:
        """Add rows that stand on `lines`."""
        if self._plain(batch):
            return
        if len(batch) > _FEW:
            half = len(batch) // 2
            self._take(batch[:half], lines[:half])
            self._take(batch[half:], lines[half:])
            return
        for row, line in zip(batch, lines, strict=True):
            self._with_care(row, line)

    def _plain(self, batch: Rows) -> bool:
        """Add rows that are all plain; False, and nothing done, where one is not."""
        aside: list[Cells] = []
        rows, repeats = batch, 0
        try:
            if self._spec.filters:
                cells = list(self._filters(batch))
                kept = list(map(self._kept.__getitem__, cells))
                if not all(kept):
                    aside = list(compress(cells, map(not_, kept)))
                    rows = list(compress(batch, kept))
            if (sums := self._spec.sums) is not None:
                rows = [row for row in rows if row[sums] not in self._spec.sum_words]
                repeats = len(batch) - len(aside) - len(rows)
            groups = list(map(self._whole.__getitem__, self._keys(rows)))
            columns = [list(map(int, map(figure, rows))) for figure in self._figures]
        except (KeyError, ValueError, IndexError):
            return False
        if any(column and not _possible(column) for column in columns):
            return False
        self._aside.update(aside)
        self._repeats += repeats
        _add_up(groups, columns)
        return True

    def _with_care(self, row: Sequence[str], line: int) -> None:
        """Take a row that is the first of its kind or has something wrong in it."""
        if not any(row):
            self._blank += 1
            return
        try:
            cells, key, first = self._filter(row), self._key(row), self._first(row)
            figures = [row[at] for at in self._spec.votes]
        except IndexError:
            self._short += 1
            self._short_line = self._short_line or line
            return
        if cells not in self._kept:
            self._kept[cells] = self._spec.keep(cells)
        if not self._kept[cells]:
            self._aside[cells] += 1
        elif self._spec.sums is not None and row[self._spec.sums] in self._spec.sum_words:
            self._repeats += 1
        elif group := self._group(key, first, line):
            stated, count = self._stated.get(key, []), len(figures)
            self._add(group, stated, figures, line)
            if group[-2] == 1:
                group[count : 2 * count] = group[:count]
            if key in self._open and all(stated):
                self._whole[self._once(key)] = self._open.pop(key)
                del self._stated[key]

    def _group(self, key: Cells, first: Cells, line: int) -> list[int] | None:
        group = self._whole.get(key) or self._open.get(key)
        if group is None and len(self._whole) + len(self._open) < self._job.limits.groups:
            key = self._once(key)
            group = [0] * (2 * len(self._spec.votes)) + [0, line]
            self._open[key], self._stated[key] = group, [False] * len(self._spec.votes)
            if first:
                self._firsts[key] = self._once(first)
        elif group is None and not self._full:
            self._full = True
            self._findings.append(finding("groups-cut", limit=f"{self._job.limits.groups:,}"))
        return group

    def _once(self, cells: Cells) -> Cells:
        """The same cells, of texts that are kept once: names and codes come again and again."""
        return tuple(self._words.setdefault(cell, cell) for cell in cells)

    def _add(self, group: list[int], stated: list[bool], figures: Sequence[str], line: int) -> None:
        for at, cell in enumerate(figures):
            votes: int | None
            if len(cell) < 9 and cell.isascii() and cell.isdigit():
                votes = int(cell)
            else:
                where = self._table.place(line, self._spec.votes[at])
                votes = self._problems.votes(cell, where)
            if votes is not None:
                group[at] += votes
                if stated:
                    stated[at] = True
        group[-2] += 1

    def _result(self, read: int) -> Gathered:
        found = [*self._findings, *self._problems.findings()]
        if self._short:
            where = self._table.place(self._short_line)
            found.append(finding("rows-short", count=self._short, where=where, place=where))
        kept = [*self._whole.items(), *self._open.items()]
        kept.sort(key=lambda item: item[1][-1], reverse=True)
        for known in (self._whole, self._open, self._words):
            known.clear()  # each group is let go as soon as it is told
        groups: list[Group] = []
        while kept:
            groups.append(self._told(*kept.pop()))
        return Gathered(
            tuple(groups), read - self._blank, self._aside, self._short, self._repeats, tuple(found)
        )

    def _told(self, key: Cells, group: Sequence[int]) -> Group:
        count = len(self._spec.votes)
        sums, opening = group[:count], group[count : 2 * count]
        stated = self._stated.pop(key, None) or [True] * count
        return Group(
            key=key,
            votes=tuple(n if told else None for n, told in zip(sums, stated, strict=True)),
            rows=group[-2],
            line=group[-1],
            first=self._firsts.pop(key, ()),
            twice=group[-2] == 2 and sums == [2 * n for n in opening],
        )


def _possible(column: Sequence[int]) -> bool:
    return min(column) >= 0 and max(column) < MOST_VOTES


def _lines(batch: Rows, above: int, last: int) -> Sequence[int]:
    """On which lines rows end: a cell in quotation marks may hold line ends."""
    if len(batch) == 1:
        return (last,)
    if last - above == len(batch):
        return range(above + 1, last + 1)
    heights = (1 + sum(cell.count("\n") for cell in row) for row in batch)
    return list(accumulate(heights, initial=above))[1:]


def _add_up(groups: Sequence[list[int]], columns: Sequence[Sequence[int]]) -> None:
    """Add the figures of many rows, each to its group, and count the rows."""
    if len(columns) == 1:  # the usual long table
        for group, votes in zip(groups, columns[0], strict=True):
            group[0] += votes
            group[-2] += 1
        return
    for group in groups:
        group[-2] += 1
    for at, column in enumerate(columns):
        for group, votes in zip(groups, column, strict=True):
            group[at] += votes


def place_of(table: Table, group: Group) -> Place:
    """Return where the first row of a group stands."""
    return table.place(group.line)
