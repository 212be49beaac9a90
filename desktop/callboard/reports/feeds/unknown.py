"""Tables of no known feed, read by a plan of their columns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.claims import Finding, Said
from callboard.reports.document import Place
from callboard.reports.feeds import (
    about,
    marks,
    naming,
    parts,
    people,
    places,
    sources,
    year,
)
from callboard.reports.feeds.numbers import Problems
from callboard.reports.feeds.plan import FLAGS, NO_FLAGS, Role, TablePlan, is_president
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Entrant, Flag, Harvest, Job, Standing
from callboard.reports.findings.finding import finding

_SAYING = (Role.WINNER, Role.LEADER, Role.CANDIDATE_ELECTORS, Role.MARK, Role.STATUS)
_RATED = re.compile(
    r"^(?:safe|solid|strong|likely|leans?|leaning|tilts?|expected)\b[ :-]*", re.IGNORECASE
)
_MOST_TWICE = 2  # units with two winners; of more the column is no winner's
_MOST_STRANGE = 2  # units won by somebody who is not on the ballot; of more it is a primary
_STRANGE = 0.1  # … share of the units
_NO_WINNER = frozenset({Said.NOT_CALLED, Said.TOO_CLOSE, Said.TOO_EARLY})
_STATUS = (
    (Said.RETRACTED, re.compile(r"retract|withdr|rescind|taken back|un-?called by", re.IGNORECASE)),
    (Said.TOO_EARLY, re.compile(r"too early", re.IGNORECASE)),
    (Said.TOO_CLOSE, re.compile(r"too close|toss", re.IGNORECASE)),
    (Said.NOT_CALLED, re.compile(
        r"not (?:yet )?called|uncalled|no call|pending|tbd|undecided|unable|open|^-+$|^—$|^–$|"
        r"^n/?a$|^none$|counting", re.IGNORECASE)),
    (Said.LEADING, re.compile(r"lead|ahead|lean", re.IGNORECASE)),
    (Said.CALLED, re.compile(
        r"called|won|win|declared|projected|certified|final|decided|safe|^yes$|^true$|^x$",
        re.IGNORECASE)),
)  # fmt: skip


def read(table: Table, plan: TablePlan, job: Job) -> Harvest:
    """Return what the rows of a table say by its plan."""
    if _is_long(plan) or plan.first(Role.AREA) is not None:
        return parts.read(table, plan, job)
    reading = _Reading(table, plan)
    count = 0
    told: tuple[Finding, ...] = ()
    for row in _rows(table, plan):
        count += bool(any(row))
        if not count & 0xFF:
            job.tick(count)
        if count > job.limits.blocks:  # a row of its own for each unit: never so many
            told = (finding("rows-cut", limit=f"{job.limits.blocks:,}"),)
            break
        if any(row):
            reading.take(row)
    return reading.harvest(count, told)


def _rows(table: Table, plan: TablePlan) -> Iterator[Sequence[str]]:
    if not plan.has_header:
        yield table.header
    yield from table.rows


class _Reading:
    """One pass over a table."""

    def __init__(self, table: Table, plan: TablePlan) -> None:
        self._table = table
        self._plan = plan
        self._contest = almanac.contest(plan.year) if plan.year in almanac.years() else None
        self._problems = Problems()
        self._made: list[Standing] = []
        self._used = 0  # rows
        self._first = next(iter(plan.having(Role.WINNER)), None)
        self._national: Standing | None = None
        self._others: dict[int, list[Standing]] = defaultdict(list)
        self._aside: dict[str, list[str]] = defaultdict(list)
        self._parties = _parties(plan, self._contest)

    def take(self, row: Sequence[str]) -> None:
        """Take one row."""
        cell = places.joined(self._cell(row, Role.UNIT), self._cell(row, Role.DISTRICT))
        where = places.unit(cell)
        when = year.of_cell(self._cell(row, Role.YEAR))
        if when is not None and self._plan.year is not None and when != self._plan.year:
            self._aside["year"].append(str(when))
            self._of_year(when, where, row)
        elif not is_president(self._cell(row, Role.OFFICE)):
            self._aside["office"].append(self._cell(row, Role.OFFICE))
        elif where is None and places.is_national(cell):
            self._aside["national"].append(cell)
            self._national = self._standing("US", row)
        elif where is None:
            self._aside["unit"].append(cell)
        else:
            self._used += 1
            self._made.append(self._standing(where.unit, row))
            self._made += self._further(where.unit, row)
            self._remember(where.unit, row)

    def _place(self, at: int | None) -> Place:
        """Where the row in hand stands, or its cell in a column."""
        return self._table.place(self._table.line(), at)

    def _of_year(self, when: int, where: places.Where | None, row: Sequence[str]) -> None:
        """Take the winner that a row of another election names, or whose party it marks."""
        at = self._plan.first(Role.WINNER)
        if where is None or when not in almanac.years():
            return
        if not is_president(self._cell(row, Role.OFFICE)):
            return
        if at is not None:
            self._won(when, where.unit, row, at)
            return
        for one in self._by_electors(row, where.unit) or self._by_marks(row):
            if one.flag is Flag.WON and (party := self._parties.get(one.name)):
                won = Entrant(name="", party=party, flag=Flag.WON)
                self._others[when].append(self._win(where.unit, row, won, None))

    def _remember(self, unit: str, row: Sequence[str]) -> None:
        """Take whom the row names as winners of other elections."""
        for when, at in self._plan.others.items():
            self._won(when, unit, row, at)

    def _won(self, when: int, unit: str, row: Sequence[str], at: int) -> None:
        won = naming.read(row[at] if at < len(row) else "")
        if won.name and not _RATED.match(won.name):
            entrant = Entrant(name=won.name, party=won.party, flag=Flag.WON)
            self._others[when].append(self._win(unit, row, entrant, at))

    def _win(self, unit: str, row: Sequence[str], won: Entrant, at: int | None) -> Standing:
        return Standing(
            unit=unit,
            entrants=(won,),
            place=self._place(at),
            words=_words(row),
            certain=not self._plan.forecast,
        )

    def _cell(self, row: Sequence[str], role: Role) -> str:
        at = self._plan.first(role)
        return row[at].strip() if at is not None and at < len(row) else ""

    def _votes(self, row: Sequence[str], at: int) -> int | None:
        return self._problems.votes(row[at], self._place(at)) if at < len(row) else None

    def _further(self, unit: str, row: Sequence[str]) -> Iterator[Standing]:
        """The calls of other networks, each in a column of its own."""
        for column in self._plan.having(Role.WINNER)[1:]:
            won = naming.read(row[column.at] if column.at < len(row) else "")
            if won.name and status_of(won.name) not in _NO_WINNER:
                entrant = Entrant(name=won.name, party=won.party, flag=Flag.WON)
                yield Standing(
                    unit=unit,
                    entrants=(entrant,),
                    place=self._place(column.at),
                    source=column.source,
                    verb=column.header.casefold(),
                    words=_words(row),
                    certain=not self._plan.forecast,
                )

    def _standing(self, unit: str, row: Sequence[str]) -> Standing:
        entrants = [
            Entrant(name=one.candidate, votes=self._votes(row, one.at))
            for one in self._plan.having(Role.VOTES)
            if one.candidate
        ]
        said, verb, named = self._named(row, unit)
        return Standing(
            unit=unit,
            entrants=(*entrants, *named),
            place=self._place(self._told_in(row)),
            said=said,
            verb=verb,
            source=sources.named(self._cell(row, Role.SOURCE))
            or (self._first.source if self._first else ""),
            words=_words(row),
            certain=not self._plan.forecast and not self._is_rated(row),
            electors=self._problems.electors(
                self._cell(row, Role.ELECTORS), self._place(self._plan.first(Role.ELECTORS))
            )
            or None,
            total=self._problems.votes(
                self._cell(row, Role.TOTAL), self._place(self._plan.first(Role.TOTAL))
            ),
        )

    def _told_in(self, row: Sequence[str]) -> int | None:
        """The column that tells most of a row: who won, how it stands, or only which unit."""
        telling = (Role.WINNER, Role.LEADER, Role.STATUS, Role.UNIT)
        return next((self._plan.first(role) for role in telling if self._cell(row, role)), None)

    def _named(self, row: Sequence[str], unit: str) -> tuple[Said | None, str, tuple[Entrant, ...]]:
        """What a row says of who won or leads."""
        status = self._cell(row, Role.STATUS)
        said = status_of(status)
        winner, leader = self._cell(row, Role.WINNER), self._cell(row, Role.LEADER)
        if (winner or leader) and self._cell(row, Role.FLAG).casefold() in NO_FLAGS:
            return said or Said.NOT_CALLED, status, ()
        if given := self._by_electors(row, unit):
            return said, status or "electoral votes", given
        if marked := self._by_marks(row):
            return said, status or "won", marked
        if not winner and not leader:
            has = self._plan.first(Role.WINNER) is not None
            return said or (Said.NOT_CALLED if has else None), status, ()
        named = naming.read(_RATED.sub("", winner or leader))
        if (own := status_of(named.name)) in _NO_WINNER:
            return own, named.name, ()
        flagged = self._cell(row, Role.FLAG).casefold() in FLAGS  # "leader", then "result: winner"
        won = bool(winner) or said is Said.CALLED or flagged
        flag = Flag.WON if won and said is not Said.LEADING else Flag.LEADS
        verb = status or self._header(Role.WINNER if winner else Role.LEADER)
        return (
            said or (Said.LEADING if flag is Flag.LEADS else None),
            verb,
            (
                Entrant(
                    name=named.name,
                    party=named.party or self._cell(row, Role.PARTY),
                    flag=flag,
                ),
            ),
        )

    def _is_rated(self, row: Sequence[str]) -> bool:
        """Whether a winner is only a likely one: "Likely Trump", "Lean D"."""
        named = self._cell(row, Role.WINNER) or self._cell(row, Role.LEADER)
        return bool(_RATED.match(named))

    def _by_electors(self, row: Sequence[str], unit: str) -> tuple[Entrant, ...]:
        """Whoever is given electors has won; where they are split, whoever has most."""
        found = [
            (one.candidate, electors)
            for one in self._plan.having(Role.CANDIDATE_ELECTORS)
            if one.at < len(row)
            and (electors := self._problems.electors(row[one.at], self._place(one.at)))
        ]
        districts = len(self._contest.districts_of(unit)) if self._contest else 0
        half = sum(electors for _, electors in found) // 2  # of a state as a whole the rest strayed
        most = 0 if len(found) == 1 else districts or half
        return tuple(
            Entrant(name=name, electors=given, flag=Flag.WON if given > most else Flag.NONE)
            for name, given in found
        )

    def _by_marks(self, row: Sequence[str]) -> tuple[Entrant, ...]:
        """Whoever is marked has won."""
        return tuple(
            Entrant(name=one.candidate, flag=Flag.WON)
            for one in self._plan.having(Role.MARK)
            if one.at < len(row) and marks.is_marked(row[one.at])
        )

    def _header(self, role: Role) -> str:
        return next((one.header.casefold() for one in self._plan.having(role)), "")

    def _strangers(self) -> tuple[int, int]:
        """How many units somebody won, and how many of them nobody who is on the ballot."""
        won = [
            entrant for one in self._made for entrant in one.entrants if entrant.flag is Flag.WON
        ]
        ballot = [people.identify(one.name, one.party, self._contest).ticket for one in won]
        return len(won), ballot.count(None) if self._contest is not None else 0

    def harvest(self, read: int, told: tuple[Finding, ...]) -> Harvest:
        """Return everything that was read."""
        calls = any(self._plan.first(role) is not None for role in _SAYING)
        won, strangers = self._strangers()
        if won == strangers > _MOST_TWICE:
            told = (*told, finding("table-other-office", year=self._plan.year))
            self._made, self._used = [], 0
        elif _contradict(self._made) or strangers > max(_MOST_STRANGE, won * _STRANGE):
            self._made = [msgspec.structs.replace(one, certain=False) for one in self._made]
        return Harvest(
            title="Table",
            format="table",
            year=self._plan.year,
            standings=tuple(self._made),
            others={when: tuple(made) for when, made in self._others.items()},
            national=self._national,
            read=read,
            used=self._used,
            set_aside=read - self._used,
            findings=(
                *about.plan(self._plan),
                *about.aside(self._aside, self._plan.year),
                *told,
                *self._problems.findings(),
            ),
            votes_only=not calls,
        )


def _parties(plan: TablePlan, contest: Contest | None) -> Mapping[str, str]:
    """The parties that columns are headed by, by the candidates whose columns they are."""
    return {
        one.candidate: people.identify(one.candidate, "", contest).party
        for one in plan.columns
        if one.candidate and one.candidate.casefold() not in one.header.casefold()
    }


def _contradict(made: Sequence[Standing]) -> bool:
    """Whether the rows of many units name another winner each: a row for each candidate."""
    won: defaultdict[str, set[str]] = defaultdict(set)
    for one in made:
        if not one.source:
            won[one.unit] |= {entrant.name for entrant in one.entrants if entrant.flag is Flag.WON}
    differing = sum(len(names) > 1 for names in won.values())
    return differing > _MOST_TWICE and differing > len(won) / 4


def _is_long(plan: TablePlan) -> bool:
    """Whether each row is about one candidate."""
    named = plan.first(Role.CANDIDATE) is not None
    votes = any(not one.candidate for one in plan.having(Role.VOTES))
    given = any(not one.candidate for one in plan.having(Role.CANDIDATE_ELECTORS))
    return named and (votes or given or plan.first(Role.FLAG) is not None)


def status_of(cell: str) -> Said | None:
    """Return what a status cell says, if it says something known."""
    if not cell:
        return None
    return next((said for said, words in _STATUS if words.search(cell)), None)


def _words(row: Sequence[str]) -> str:
    return ", ".join(cell.strip() for cell in row if cell.strip())[:300]
