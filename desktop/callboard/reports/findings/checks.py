"""Checks of one report against the law and against itself."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from rapidfuzz import process

from callboard.election.contest import Contest
from callboard.reports.claims import Finding, Said
from callboard.reports.document import Block
from callboard.reports.drafts import Draft
from callboard.reports.findings.finding import finding
from callboard.reports.lists.totals import Total
from callboard.reports.tables import apportioned
from callboard.reports.weighing import is_structured

# Beside a unit where electors stand, and what no number of electors, votes or year looks like.
_NO_FIGURE = re.compile(
    r"\(\s*([-\u2212]\s*\d[\d.,]*|\d{10,}|\d[\d.]*[eE][+-]?\d+)\s*[^\d()]{0,20}\)"
)
_LISTLIKE = 10  # units with electors from which a report counts as a full list


def of_reading(
    contest: Contest, drafts: list[Draft], declared: list[Total], missed: list[Block]
) -> list[Finding]:
    """Return everything that is wrong or doubtful in what a report says."""
    for draft in drafts:
        draft.whole_state = _is_whole_state(draft, drafts, contest)
    sure = [draft for draft in drafts if not draft.doubt]
    found = _impossible(sure)
    found += _electors(contest, sure)
    found += _twice(contest, sure)
    found += _totals(contest, sure, declared)
    found += _winners(contest, sure)
    found += _whole_states(contest, sure)
    found += _missing(contest, sure)
    found += [
        finding("not-understood", place=block.place, text=block.text[:120]) for block in missed[:40]
    ]
    found += _struck(contest, sure)
    doubtful = sum(1 for draft in drafts if draft.doubt)
    if doubtful:
        reasons = Counter(draft.doubt for draft in drafts if draft.doubt)
        told = "; ".join(f"{count} {why}" for why, count in reasons.most_common(5))
        found.append(finding("set-aside", count=doubtful, reasons=told))
    if not drafts:
        found.append(finding("no-claims"))
    return found


def _name(contest: Contest, unit: str) -> str:
    return contest.by_id[unit].short_name


def _is_whole_state(draft: Draft, drafts: list[Draft], contest: Contest) -> bool:
    """A state with districts is meant whole unless the report names them or the at-large seats."""
    districts = contest.districts_of(draft.unit)
    if not districts or draft.said is Said.NOT_CALLED:
        return False
    words = draft.sentence.lower()
    if any(sign in words for sign in ("statewide", "at-large", "at large")):
        return False
    if draft.electors is not None and draft.electors in _legal(contest, draft)[:-1]:
        return False
    return not any(other.unit in districts for other in drafts)


def _legal(contest: Contest, draft: Draft) -> tuple[int, ...]:
    """The figures that are right beside a unit: its own, with those of some or all districts."""
    own = contest.electors[draft.unit]
    whole = sum(contest.electors[unit] for unit in contest.group(draft.unit))
    return tuple(range(own, whole + 1))


def _impossible(sure: list[Draft]) -> list[Finding]:
    """Figures beside units that no number of electors can be: they were not read."""
    told: dict[int, tuple[Draft, str]] = {}
    for draft in sure:
        match = _NO_FIGURE.search(draft.block.text)
        if draft.electors is None and match:
            told.setdefault(draft.block.place.line, (draft, match[1]))
    if not told:
        return []
    draft, stated = next(iter(told.values()))
    place = draft.block.place
    kind = "electors-impossible"
    return [finding(kind, place=place, count=len(told), stated=stated[:40], where=place)]


def _electors(contest: Contest, sure: list[Draft]) -> list[Finding]:
    found: list[Finding] = []
    old = apportioned.earlier(contest.year)
    recognised: Counter[str] = Counter()
    for draft in _first_of_each(sure):
        if draft.electors is None or draft.electors in _legal(contest, draft):
            continue
        values = {
            "unit_name": _name(contest, draft.unit),
            "stated": draft.electors,
            "legal": _legal(contest, draft)[-1],
            "year": contest.year,
        }
        spans = [span for span, table in old if draft.electors == table.get(draft.unit)]
        if spans:
            recognised[spans[0]] += 1
            found.append(
                finding(
                    "electors-old",
                    unit=draft.unit,
                    place=draft.block.place,
                    span=spans[0],
                    **values,
                )
            )
        else:
            found.append(
                finding("electors-differ", unit=draft.unit, place=draft.block.place, **values)
            )
    found += [
        finding("apportionment-old", count=count, span=span)
        for span, count in recognised.items()
        if count > 1
    ]
    return found


def _first_of_each(sure: list[Draft]) -> list[Draft]:
    firsts: dict[tuple[str, int | None], Draft] = {}
    for draft in sure:
        firsts.setdefault((draft.unit, draft.electors), draft)
    return list(firsts.values())


def _twice(contest: Contest, sure: list[Draft]) -> list[Finding]:
    rows: dict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in sure:
        if draft.said is Said.CALLED and draft.ticket:
            rows[draft.unit, draft.source].append(draft)
    found: list[Finding] = []
    for (unit, _), some in rows.items():
        listed = [draft for draft in some if is_structured(draft)]
        first = some[0]
        differing = next((d for d in some if d.ticket != first.ticket), None)
        if differing and first.ticket and differing.ticket:
            found.append(
                finding(
                    "named-twice-differs",
                    unit=unit,
                    place=differing.block.place,
                    unit_name=_name(contest, unit),
                    first=first.block.place,
                    second=differing.block.place,
                    first_says=first.ticket.surname,
                    second_says=differing.ticket.surname,
                )
            )
        elif len(listed) > 1 and first.ticket:
            found.append(
                finding(
                    "named-twice",
                    unit=unit,
                    place=listed[1].block.place,
                    unit_name=_name(contest, unit),
                    winner=first.ticket.surname,
                    first=listed[0].block.place,
                    second=listed[1].block.place,
                )
            )
    return found


def _totals(contest: Contest, sure: list[Draft], declared: list[Total]) -> list[Finding]:
    found: list[Finding] = []
    told: set[str] = set()
    for total in declared:
        if total.key == "majority" and total.figure != contest.majority and "majority" not in told:
            told.add("majority")
            found.append(
                finding(
                    "majority-differs",
                    place=total.place,
                    stated=total.figure,
                    total=contest.total,
                    majority=contest.majority,
                )
            )
        if total.key == "electors" and total.figure != contest.total and "electors" not in told:
            told.add("electors")
            found.append(
                finding(
                    "electors-total-differs",
                    place=total.place,
                    stated=total.figure,
                    total=contest.total,
                )
            )
    return found + _sums(contest, sure, declared)


def _sums(contest: Contest, sure: list[Draft], declared: list[Total]) -> list[Finding]:
    rows = {d.unit: d for d in sure if d.electors is not None and d.said is Said.CALLED}
    if len(rows) < _LISTLIKE:
        return []
    sums: Counter[str] = Counter()
    for draft in rows.values():
        if draft.ticket:
            sums[draft.ticket.id] += draft.electors or 0
    found: list[Finding] = []
    last = {total.key: total for total in declared if total.strong or total.figure > 40}
    for ticket in contest.tickets:
        total = last.get(ticket.id)
        if total and total.figure != sums[ticket.id]:
            found.append(
                finding(
                    "declared-total",
                    place=total.place,
                    declared=total.figure,
                    who=ticket.surname,
                    summed=sums[ticket.id],
                )
            )
    every = {d.unit: d.electors or 0 for d in sure if d.electors is not None}
    if sum(every.values()) != contest.total:
        found.append(finding("sum-not-total", summed=sum(every.values()), total=contest.total))
    return found


def _winners(contest: Contest, sure: list[Draft]) -> list[Finding]:
    found: list[Finding] = []
    names = {ticket.surname: ticket for ticket in contest.tickets}
    settled = {draft.unit for draft in sure if draft.said is Said.CALLED}
    for draft in sure:
        if draft.surname and draft.ticket is None:
            near = process.extractOne(draft.surname, list(names), score_cutoff=70)
            suggestion = f" Is {near[0]} meant?" if near else ""
            found.append(
                finding(
                    "not-on-ballot",
                    unit=draft.unit,
                    place=draft.block.place,
                    unit_name=_name(contest, draft.unit),
                    name=draft.surname,
                    year=contest.year,
                    suggestion=suggestion,
                )
            )
        elif draft.said is Said.NOT_CALLED and draft.unit not in settled:
            found.append(
                finding(
                    "no-winner",
                    unit=draft.unit,
                    place=draft.block.place,
                    unit_name=_name(contest, draft.unit),
                )
            )
    return found


def _whole_states(contest: Contest, sure: list[Draft]) -> list[Finding]:
    found: list[Finding] = []
    told: set[str] = set()
    for draft in sure:
        if draft.whole_state and draft.ticket and draft.unit not in told:
            told.add(draft.unit)
            found.append(
                finding(
                    "whole-state",
                    unit=draft.unit,
                    place=draft.block.place,
                    unit_name=_name(contest, draft.unit),
                    winner=draft.ticket.surname,
                    districts=", ".join(contest.districts_of(draft.unit)),
                    electors=contest.electors[draft.unit],
                )
            )
    return found


def _missing(contest: Contest, sure: list[Draft]) -> list[Finding]:
    """Units that a list leaves out; a story is no list and may speak of one unit only."""
    named = {draft.unit for draft in sure}
    if sum(1 for draft in sure if is_structured(draft)) < _LISTLIKE:
        return []
    states = [unit.id for unit in contest.units if not unit.is_district and unit.id not in named]
    found = []
    if states:
        words = ", ".join(_name(contest, unit) for unit in states)
        found.append(finding("missing-units", count=len(states), units=words))
    for state in ("ME", "NE"):
        districts = [unit for unit in contest.districts_of(state) if unit not in named]
        if districts and state in named:
            found.append(
                finding(
                    "districts-missing",
                    unit=state,
                    state=_name(contest, state),
                    units=", ".join(districts),
                )
            )
    return found


def _struck(contest: Contest, sure: list[Draft]) -> list[Finding]:
    return [
        finding(
            "retracted-struck",
            unit=d.unit,
            place=d.block.place,
            unit_name=_name(contest, d.unit),
            winner=d.ticket.surname,
        )
        for d in sure
        if d.said is Said.RETRACTED and d.ticket and d.block.struck
    ]
