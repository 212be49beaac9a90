"""Votes in long tables, one row per candidate and place: shared by the kinds of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.feeds import areas, people
from callboard.reports.feeds.areas import Area, Line
from callboard.reports.feeds.values import Entrant, Flag, Standing
from callboard.reports.findings.finding import finding

_Key = TypeVar("_Key", bound=Hashable)


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """Votes of one candidate in one place, as added up from rows that are alike."""

    state: str  # unit id, of a district too
    area: str = ""  # county, with its code where there is one; empty for the state itself
    area_name: str = ""
    name: str
    party: str = ""
    votes: int | None
    flag: Flag = Flag.NONE
    electors: int | None = None  # that the candidate was given
    total: int | None = None
    rows: int = 1
    place: Place = Place()


class Rolled(msgspec.Struct, frozen=True, kw_only=True):
    """What the rows come to."""

    standings: tuple[Standing, ...]
    findings: tuple[Finding, ...]
    used: int
    set_aside: int


def standings(rows: Sequence[Row]) -> Rolled:
    """Return one standing per unit: its own rows, or the sum of its counties."""
    own = [row for row in rows if not row.area]
    have = {row.state for row in own}
    parts = [row for row in rows if row.area and row.state not in have]
    repeated = sum(row.rows for row in rows if row.area and row.state in have)
    made = [_of_state(state, some) for state, some in _by(own, lambda row: row.state).items()]
    found: list[Finding] = []
    used = sum(row.rows for row in own)
    if repeated:
        found.append(finding("feed-subunits", count=repeated))
    for rolled in areas.roll_up(_areas(parts)):
        found += rolled.findings
        used += rolled.used
        repeated += rolled.set_aside
        made.append(
            Standing(
                unit=rolled.state,
                entrants=rolled.entrants,
                total=rolled.total,
                place=rolled.place,
                whole=rolled.whole,
            )
        )
    return Rolled(standings=tuple(made), findings=tuple(found), used=used, set_aside=repeated)


def _of_state(state: str, rows: Sequence[Row]) -> Standing:
    half = sum(row.electors or 0 for row in rows) // 2  # where they are divided, most of them tell
    return Standing(
        unit=state,
        place=rows[0].place,
        total=_total(rows),
        entrants=tuple(
            Entrant(
                name=r.name,
                party=r.party,
                votes=r.votes,
                flag=Flag.WON if (r.electors or 0) > half else r.flag,
                electors=r.electors or None,
            )
            for r in rows
        ),
    )


def _total(rows: Iterable[Row]) -> int | None:
    """The total that most rows state; each row repeats that of its place."""
    stated = Counter(row.total for row in rows if row.total)
    return stated.most_common(1)[0][0] if stated else None


def _areas(rows: Sequence[Row]) -> list[Area]:
    made: list[Area] = []
    for (state, key), some in _by(rows, lambda row: (row.state, row.area)).items():
        votes: Counter[Line] = Counter()
        total = _total(some)
        for row in some:
            if people.identify(row.name, row.party, None).kind == "total":
                total = row.votes
            elif row.votes is not None:
                votes[row.name, row.party] += row.votes
        made.append(
            Area(
                state=state,
                key=key,
                name=some[0].area_name or key,
                votes=votes,
                total=total,
                rows=sum(row.rows for row in some),
                place=some[0].place,
            )
        )
    return made


def _by(rows: Iterable[Row], key: Callable[[Row], _Key]) -> Mapping[_Key, list[Row]]:
    found: dict[_Key, list[Row]] = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return found


def offices(aside: Mapping[str, int]) -> list[Finding]:
    """Tell of rows about other offices."""
    if not aside:
        return []
    ranked = sorted(aside.items(), key=lambda item: -item[1])
    named = ", ".join(f"{name or 'no office'} ({count:,})" for name, count in ranked[:6])
    return [finding("feed-other-office", count=f"{sum(aside.values()):,}", offices=named)]
