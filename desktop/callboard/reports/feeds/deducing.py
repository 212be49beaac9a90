"""What columns must be by what stands in them: by sums, by the law, by who takes turns."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.feeds import (
    adding,
    headers,
    marks,
    naming,
    numbers,
    parties,
    people,
    places,
    year,
)
from callboard.reports.feeds.plan import ColumnPlan, Role
from callboard.reports.tables.years import is_of_a_year, years_in

_NEARLY_ALL = 0.85
_LEAST_UNITS = 3  # with a row for each candidate
_TELLING = frozenset({Role.WINNER, Role.LEADER, Role.FLAG, Role.MARK, Role.CANDIDATE_ELECTORS})


class Around(msgspec.Struct, frozen=True):
    """What is known of a table besides its columns."""

    beside: Sequence[str] = ()  # texts that may name candidates
    presidential: bool = False  # whether it says of itself of which election for president it is


def deduced(
    columns: Sequence[ColumnPlan],
    head: Sequence[Sequence[str]],
    unit: int,
    contest: Contest | None,
    around: Around,
) -> tuple[ColumnPlan, ...]:
    """Take figures for what they add up to, and a column of names beside a unit's electors."""
    found = _by_rows(_by_sums(marks.confirmed(columns, head), head, unit, contest), head, unit)
    if contest is None or any(one.role in _TELLING for one in found):
        return found
    rows = [row for row in head if unit < len(row) and places.unit(row[unit])]
    if not any(one.header for one in found):
        named = people.in_order(around.beside, contest)
        chosen = adding.columns_of(rows, len(named), unit, contest)
        if chosen:
            return _given(found, dict(zip(chosen, named, strict=False)))
    return _by_names(found, rows, unit, contest, presidential=around.presidential)


def _by_names(
    columns: tuple[ColumnPlan, ...],
    head: Sequence[Sequence[str]],
    unit: int,
    contest: Contest,
    *,
    presidential: bool,
) -> tuple[ColumnPlan, ...]:
    """Take a column of names, parties or colours for the winners' where it can be no other."""
    rows, contest = _of_one_year(columns, head, contest)
    if len({row[unit] for row in rows}) < len(rows):  # a row for each candidate
        return columns
    fitting = [
        one.at
        for one in columns
        if (headers.is_naming(one.header) or _is_of(one.header, contest))
        and _name_rivals(_cells(rows, one.at), contest)
    ]
    names = [at for at in fitting if not are_parties(_cells(rows, at))]
    fitting = names if len(names) == 1 else fitting
    if len({tuple(_cells(rows, at)) for at in fitting}) == 1:  # the same twice: alt and title
        fitting = fitting[:1]
    legal = any(
        adding.are_electors(rows, [one.at], unit, contest) for one in columns if one.at != unit
    )
    if not (legal or presidential) or len(fitting) != 1:
        return columns
    return tuple(
        msgspec.structs.replace(one, role=Role.WINNER) if one.at in fitting else one
        for one in columns
    )


def _of_one_year(
    columns: Sequence[ColumnPlan], rows: Sequence[Sequence[str]], contest: Contest
) -> tuple[Sequence[Sequence[str]], Contest]:
    """The rows of the election that most of them are of, and that election."""
    at = next((one.at for one in columns if one.role is Role.YEAR), None)
    if at is None:
        return rows, contest
    told = Counter(year.of_cell(row[at]) for row in rows if at < len(row))
    known = [one for one, _ in told.most_common() if one in almanac.years()]
    if not known:
        return rows, contest
    kept = [row for row in rows if at < len(row) and year.of_cell(row[at]) == known[0]]
    return kept, almanac.contest(known[0] or contest.year)


def _cells(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    cells = (row[at].strip() for row in rows if at < len(row))
    return [cell for cell in cells if cell]


def _is_of(header: str, contest: Contest) -> bool:
    return is_of_a_year(header) and years_in(header) == {contest.year}


def are_parties(cells: Sequence[str]) -> bool:
    """Whether cells name nothing but parties."""
    return all(parties.code(naming.read(cell).name) not in {"", "OTH"} for cell in cells)


def _by_rows(
    columns: Sequence[ColumnPlan], head: Sequence[Sequence[str]], unit: int
) -> tuple[ColumnPlan, ...]:
    """Electors are the candidate's of the row where the rows of one unit have some, or none."""
    has = {one.role: one.at for one in columns}
    at = has.get(Role.ELECTORS)
    if at is None or Role.CANDIDATE not in has or Role.WINNER in has:
        return tuple(columns)
    when = has.get(Role.YEAR, unit)
    by_unit: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    for row in head:
        if max(at, unit, when) < len(row):
            by_unit[row[unit], row[when]].append(bool(numbers.count(row[at])))
    several = [given for given in by_unit.values() if len(given) > 1]
    alone = sum(sum(given) == 1 for given in several)
    if len(several) < _LEAST_UNITS or alone < _NEARLY_ALL * len(several):
        return tuple(columns)
    return _given(columns, {at: ""})


def _given(columns: Sequence[ColumnPlan], whose: Mapping[int, str]) -> tuple[ColumnPlan, ...]:
    """The columns, some of them with the electors of candidates."""
    return tuple(
        msgspec.structs.replace(one, role=Role.CANDIDATE_ELECTORS, candidate=whose[one.at])
        if one.at in whose
        else one
        for one in columns
    )


def _name_rivals(cells: Sequence[str], contest: Contest) -> bool:
    """Whether nearly every cell names a ticket, and not all of them the same."""
    named = [people.identify(naming.read(cell).name, "", contest).ticket for cell in cells]
    return len(set(named) - {None}) > 1 and sum(map(bool, named)) >= _NEARLY_ALL * len(cells)


def _by_sums(
    columns: Sequence[ColumnPlan], head: Sequence[Sequence[str]], unit: int, contest: Contest | None
) -> tuple[ColumnPlan, ...]:
    """Leave out figures below candidates that are shares; take for electors those that are.

    The first column of each candidate is one kind of figures, the second another.
    """
    roles: dict[int, Role] = {}
    for kind in _kinds(columns):
        if len(kind) > 1 and adding.are_shares(head, kind):
            roles |= dict.fromkeys(kind, Role.IGNORED)
        elif len(kind) > 1 and contest and adding.are_electors(head, kind, unit, contest):
            roles |= dict.fromkeys(kind, Role.CANDIDATE_ELECTORS)
        else:
            roles |= {at: Role.VOTES for at in kind if adding.are_votes(_cells(head, at))}
    return tuple(msgspec.structs.replace(one, role=roles.get(one.at, one.role)) for one in columns)


def _kinds(columns: Sequence[ColumnPlan]) -> list[list[int]]:
    """The columns of figures below candidates, those of one kind together."""
    seen: Counter[str] = Counter()
    kinds: defaultdict[int, list[int]] = defaultdict(list)
    for one in columns:
        if one.candidate and one.role in {Role.VOTES, Role.CANDIDATE_ELECTORS}:
            kinds[seen[one.candidate]].append(one.at)
            seen[one.candidate] += 1
    return list(kinds.values())
