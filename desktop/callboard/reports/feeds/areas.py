"""Counties, wards and other parts of a state rolled up to it, with the traps in them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from callboard import almanac
from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.feeds import places
from callboard.reports.feeds.values import Entrant
from callboard.reports.findings.finding import finding

Line = tuple[str, str]  # name and party of a candidate, as written

# Counties and their equals; Alaska counts by House districts and has no fixed number.
_COUNTIES = {
    "AL": 67, "AZ": 15, "AR": 75, "CA": 58, "CO": 64, "CT": 8, "DE": 3, "FL": 67, "GA": 159,
    "HI": 4, "ID": 44, "IL": 102, "IN": 92, "IA": 99, "KS": 105, "KY": 120, "LA": 64, "ME": 16,
    "MD": 24, "MA": 14, "MI": 83, "MN": 87, "MS": 82, "MO": 115, "MT": 56, "NE": 93, "NV": 17,
    "NH": 10, "NJ": 21, "NM": 33, "NY": 62, "NC": 100, "ND": 53, "OH": 88, "OK": 77, "OR": 36,
    "PA": 67, "RI": 5, "SC": 46, "SD": 66, "TN": 95, "TX": 254, "UT": 29, "VT": 14, "VA": 133,
    "WA": 39, "WV": 55, "WI": 72, "WY": 23,
}  # fmt: skip
_STATEWIDE = frozenset(
    {"statewide", "state", "total", "totals", "state total", "state totals", "grand total",
     "all counties", "county total", "county totals"}
)  # fmt: skip


class Area(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of one part of a state, or of a row that repeats the whole."""

    state: str  # unit id
    key: str  # FIPS code or name: the same for the same area
    name: str
    votes: Mapping[Line, int]
    total: int | None = None
    rows: int = 1
    place: Place = Place()


class Rolled(msgspec.Struct, frozen=True, kw_only=True):
    """A state's sum over its parts."""

    state: str
    entrants: tuple[Entrant, ...]
    total: int | None
    place: Place
    whole: bool
    used: int  # rows
    set_aside: int
    findings: tuple[Finding, ...] = ()


def roll_up(areas: Sequence[Area]) -> tuple[Rolled, ...]:
    """Return the sum of every state among `areas`, in order of appearance."""
    by_state: dict[str, list[Area]] = defaultdict(list)
    for area in areas:
        by_state[area.state].append(area)
    return tuple(_rolled(state, some) for state, some in by_state.items())


def _rolled(state: str, areas: list[Area]) -> Rolled:
    found: list[Finding] = []
    kept = _without_state_rows(state, areas, found)
    kept = _without_repeats(state, kept, found)
    partial = _partial(state, kept, found)
    votes: Counter[Line] = Counter()
    for area in kept:
        votes.update(area.votes)
    totals = [area.total for area in kept]
    used = sum(area.rows for area in kept)
    return Rolled(
        state=state,
        entrants=tuple(Entrant(name=n, party=p, votes=v) for (n, p), v in votes.items()),
        total=sum(t for t in totals if t is not None) if totals and None not in totals else None,
        place=kept[0].place,
        whole=not partial,
        used=used,
        set_aside=sum(area.rows for area in areas) - used,
        findings=tuple(found),
    )


def _name(state: str) -> str:
    known = almanac.units().get(state)
    return known.name if known else state


def _says_state(area: Area, own: frozenset[str]) -> bool:
    """Whether a row says that it is the whole state, by its code or by a name in `own`."""
    if area.key.endswith("000") and area.key.isdigit() and len(area.key) == 5:
        return True
    return places.fold(area.name) in own


def _without_state_rows(state: str, areas: list[Area], found: list[Finding]) -> list[Area]:
    """Leave out rows that hold the state's own total beside its parts."""
    own = _STATEWIDE | {places.fold(_name(state))}
    named = [area for area in areas if _says_state(area, own)]
    parts = [area for area in areas if area not in named] if named else areas
    if not parts:
        return areas[:1] if _all_alike(areas) else areas
    summed = [] if named or len(parts) < 3 else _sum_rows(parts)
    repeats = named + summed
    if repeats:
        found.append(
            finding(
                "area-repeats-state",
                unit=state,
                unit_name=_name(state),
                place=repeats[0].place,
                count=sum(area.rows for area in repeats),
            )
        )
    return [area for area in parts if area not in summed]


def _sum_rows(parts: list[Area]) -> list[Area]:
    """A row whose figures are the sum of all the others."""
    votes: Counter[Line] = Counter()
    for area in parts:
        votes.update(area.votes)
    return [
        area
        for area in parts
        if sum(area.votes.values()) > 0
        and all(2 * area.votes.get(line, 0) == count for line, count in votes.items())
    ][:1]


def _all_alike(areas: list[Area]) -> bool:
    first = areas[0].votes
    return len(areas) > 1 and sum(first.values()) > 0 and all(a.votes == first for a in areas)


def _without_repeats(state: str, areas: list[Area], found: list[Finding]) -> list[Area]:
    """Leave out areas that all carry the state's figures, and areas that come twice."""
    if _all_alike(areas):
        found.append(
            finding(
                "areas-all-repeat",
                unit=state,
                unit_name=_name(state),
                place=areas[0].place,
                count=len(areas),
            )
        )
        return areas[:1]
    kept: list[Area] = []
    seen: dict[str, list[Mapping[Line, int]]] = defaultdict(list)
    for area in areas:
        if area.votes in seen[area.key] and sum(area.votes.values()) > 0:
            continue
        seen[area.key].append(area.votes)
        kept.append(area)
    if len(kept) < len(areas):
        found.append(
            finding("area-twice", unit=state, unit_name=_name(state), count=len(areas) - len(kept))
        )
    return kept


def _partial(state: str, areas: list[Area], found: list[Finding]) -> bool:
    known = _COUNTIES.get(state, 0)
    count = len({area.key for area in areas})
    repeated = any(one.kind == "areas-all-repeat" for one in found)
    own = _STATEWIDE | {places.fold(_name(state))}
    alone = count == 1 and (repeated or _says_state(areas[0], own))
    if not known or alone or count >= known - (1 if known > 3 else 0):
        return False
    found.append(
        finding("areas-partial", unit=state, unit_name=_name(state), count=count, known=known)
    )
    return True
