"""Millions of rows added up in one pass: only sums are kept, and how far it is can be seen."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Sequence
from operator import itemgetter, sub

import msgspec

from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.feeds.numbers import MOST_VOTES, Problems
from callboard.reports.feeds.tabular import Table, TooLongError
from callboard.reports.feeds.values import Job
from callboard.reports.findings import finding

_TICK = 0x1FFF  # rows between looks at the cancel button, less one

_VOTE_BITS = 29  # more votes than fit in these are looked at with care

Cells = tuple[str, ...]


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


class _Adding:
    """One pass over a table. The two loops do the least that can be done for each row."""

    def __init__(self, table: Table, spec: Spec, job: Job) -> None:
        self._table = table
        self._spec = spec
        self._job = job
        self._key = _getter(spec.keys)
        self._filter = _getter(spec.filters)
        self._first = _getter(spec.first)
        self._kept: dict[Cells, bool] = {}
        self._aside: dict[Cells, int] = {}
        self._groups: dict[Cells, list[int]] = {}
        self._told: dict[Cells, tuple[Cells, list[bool]]] = {}
        self._opening: dict[Cells, list[int]] = {}  # figures of each group's first row
        self._problems = Problems()
        self._findings: list[Finding] = []
        self._blank = 0
        self._short = 0
        self._repeats = 0
        self._short_line = 0
        self._full = False

    def run(self) -> Gathered:
        """Read every row."""
        read = 0
        try:
            read = self._one_column() if len(self._spec.votes) == 1 else self._columns()
        except TooLongError as error:
            self._cut(error.line)
        except csv.Error:
            self._cut(self._table.line())
        return self._result(read)

    def _cut(self, line: int) -> None:
        limit = f"{self._job.limits.cell:,}"
        self._findings.append(finding("cell-long", line=f"{line:,}", limit=limit))

    def _one_column(self) -> int:
        key, keep, kept, groups = self._key, self._filter, self._kept, self._groups
        at, sums, words = self._spec.votes[0], self._spec.sums, self._spec.sum_words
        read = 0
        for read, row in enumerate(self._table.rows, 1):
            if not read & _TICK and self._stop(read):
                break
            try:
                if not kept[cells := keep(row)]:
                    self._aside[cells] += 1
                    continue
                if sums is not None and row[sums] in words:
                    self._repeats += 1
                    continue
                group = groups[key(row)]
                votes = int(row[at])
            except (KeyError, ValueError, IndexError):
                self._with_care(row)
                continue
            if 0 <= votes < MOST_VOTES:
                group[0] += votes
                group[1] += 1
            else:
                self._with_care(row)
        return read

    def _columns(self) -> int:
        key, keep, kept, groups = self._key, self._filter, self._kept, self._groups
        figures, filtered = _getter(self._spec.votes), bool(self._spec.filters)
        read = 0
        for read, row in enumerate(self._table.rows, 1):
            if not read & _TICK and self._stop(read):
                break
            try:
                plain = not filtered or kept[keep(row)]
                group = groups[key(row)]
                votes = list(map(int, figures(row)))
            except (KeyError, ValueError, IndexError):
                self._with_care(row)
                continue
            if not plain:
                self._with_care(row)
                continue
            bits = 0
            for at, count in enumerate(votes):
                bits |= count
                group[at] += count
            group[-2] += 1
            if bits >> _VOTE_BITS:  # one is negative or huge: take them back and look closer
                group[:] = map(sub, group, (*votes, 1, 0))
                self._with_care(row)
        return read

    def _stop(self, read: int) -> bool:
        """Look at the cancel button and the limits."""
        self._job.tick(read)
        if read >= self._job.limits.rows:
            self._findings.append(finding("rows-cut", limit=f"{self._job.limits.rows:,}"))
            return True
        return self._full

    def _with_care(self, row: Sequence[str]) -> None:
        """Take a row that is the first of its kind or has something wrong in it."""
        if not any(row):
            self._blank += 1
            return
        try:
            cells, key, first = self._filter(row), self._key(row), self._first(row)
            figures = [row[at] for at in self._spec.votes]
        except IndexError:
            self._short += 1
            self._short_line = self._short_line or self._table.line()
            return
        if cells not in self._kept:
            self._kept[cells] = self._spec.keep(cells)
        if not self._kept[cells]:
            self._aside[cells] = self._aside.get(cells, 0) + 1
        elif self._spec.sums is not None and row[self._spec.sums] in self._spec.sum_words:
            self._repeats += 1
        elif group := self._group(key, first):
            self._add(group, self._told[key][1], figures)
            if group[-2] == 1:
                self._opening[key] = group[:-2]

    def _group(self, key: Cells, first: Cells) -> list[int] | None:
        group = self._groups.get(key)
        if group is None and len(self._groups) < self._job.limits.groups:
            group = [0] * len(self._spec.votes) + [0, self._table.line()]
            self._groups[key] = group
            self._told[key] = (first, [False] * len(self._spec.votes))
        elif group is None and not self._full:
            self._full = True
            self._findings.append(finding("groups-cut", limit=f"{self._job.limits.groups:,}"))
        return group

    def _add(self, group: list[int], stated: list[bool], figures: Sequence[str]) -> None:
        for at, cell in enumerate(figures):
            votes: int | None
            if len(cell) < 9 and cell.isascii() and cell.isdigit():
                votes = int(cell)
            else:
                votes = self._problems.votes(cell, self._table.place(self._table.line()))
            if votes is not None:
                group[at] += votes
                stated[at] = True
        group[-2] += 1

    def _result(self, read: int) -> Gathered:
        found = [*self._findings, *self._problems.findings()]
        if self._short:
            where = self._table.place(self._short_line)
            found.append(finding("rows-short", count=self._short, where=where, place=where))
        groups = tuple(
            Group(
                key=key,
                votes=tuple(
                    n if told else None
                    for n, told in zip(group[:-2], self._stated(key, group), strict=True)
                ),
                rows=group[-2],
                line=group[-1],
                first=self._told[key][0],
                twice=group[-2] == 2 and group[:-2] == [2 * n for n in self._opening[key]],
            )
            for key, group in self._groups.items()
        )
        return Gathered(
            groups, read - self._blank, self._aside, self._short, self._repeats, tuple(found)
        )

    def _stated(self, key: Cells, group: list[int]) -> list[bool]:
        """Which figures were stated at all: a blank cell is no zero."""
        told = self._told[key][1]
        return [yes or group[at] > 0 for at, yes in enumerate(told)]


def count_by(groups: Sequence[Group], at: int) -> Counter[str]:
    """Count the rows of groups by one cell of their keys."""
    counts: Counter[str] = Counter()
    for group in groups:
        counts[group.key[at]] += group.rows
    return counts


def place_of(table: Table, group: Group) -> Place:
    """Return where the first row of a group stands."""
    return table.place(group.line)
