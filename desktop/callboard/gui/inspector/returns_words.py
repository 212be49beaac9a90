"""The returns of the chosen units in words: votes and shares, the lead, what is doubtful."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

import msgspec

from callboard.desk.position import Position
from callboard.desk.returns import doubts, newest_with_returns
from callboard.election.returns import Margin, all_votes, expected_words, margin, popular, share
from callboard.gui.look.figures import per_cent
from callboard.ledger.own import shown_source
from callboard.reports.claims import Report
from callboard.times import eastern_clock
from callboard.words import dotted, number, percent, tr

MOST = 5  # names that have a line; the others are left to the dialog


class ReturnLine(msgspec.Struct, frozen=True, kw_only=True):
    """One name with its votes."""

    name: str
    ticket: str | None  # ticket id, where it is one
    votes: str  # "2,663,117"
    share: str  # "50.7%"


class ReturnsFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the section shows."""

    lines: tuple[ReturnLine, ...] = ()
    lead: str = ""  # "Trump leads by 115,100 · 2.2%"
    counted: str = ""  # "5,250,905 votes · 63% of the expected vote"
    origin: str = ""  # "Georgia, 9:12 pm ET"
    doubts: tuple[str, ...] = ()
    unit: str | None = None  # the one unit whose returns can be entered
    offer: str = ""  # name of the report from which they can be taken


class _Summed(msgspec.Struct, frozen=True):
    votes: Mapping[str, int]
    total: int | None


def returns_facts(
    position: Position, units: Sequence[str], reports: Sequence[Report]
) -> ReturnsFacts:
    """What there is to show of the returns of `units`: of several, their sums."""
    known = position.board.common.returns
    if len(units) == 1:
        return _single(position, units[0], reports)
    found = {unit: known[unit] for unit in units if unit in known}
    if not found:
        return ReturnsFacts()
    sums, counted = popular(found)
    summed = _Summed(sums, counted)
    return ReturnsFacts(
        lines=_lines(position, summed),
        lead=lead_words(position, margin(summed)),
        counted=tr(
            "{votes} votes in {found} of {units} units",
            votes=number(counted),
            found=len(found),
            units=len(units),
        ),
    )


def lead_words(position: Position, lead: Margin | None) -> str:
    """Who leads and by how much: "Trump leads by 115,100 · 2.2%"."""
    if lead is None:
        return ""
    if lead.leader is None:
        return tr("The first two have the same number of votes")
    told = tr(
        "{ticket} leads by {votes}", ticket=_name(position, lead.leader), votes=number(lead.ahead)
    )
    return dotted((told, per_cent(lead.share)))


def popular_words(position: Position, ticket: str) -> str:
    """A ticket's popular vote as far as it has come in, or nothing."""
    sums, counted = popular(position.board.common.returns)
    if not counted:
        return ""
    votes = sums.get(ticket, 0)
    part = per_cent(Fraction(votes, counted))
    return tr("popular vote {votes} ({share})", votes=number(votes), share=part)


def _single(position: Position, unit: str, reports: Sequence[Report]) -> ReturnsFacts:
    found = position.board.common.returns.get(unit)
    report = newest_with_returns(reports, unit)
    offer = report.name if report is not None else ""
    if found is None:
        return ReturnsFacts(unit=unit, offer=offer)
    expected = expected_words(found.expected)
    told = [
        tr("{votes} votes", votes=number(all_votes(found))),
        tr("{share} in", share=percent(expected)) if expected else "",
    ]
    return ReturnsFacts(
        lines=_lines(position, _Summed(found.votes, found.total)),
        lead=lead_words(position, margin(found)),
        counted=dotted(told),
        origin=tr(
            "{source}, {clock} ET",
            source=shown_source(found.source),
            clock=eastern_clock(found.at),
        ),
        doubts=doubts(position, unit),
        unit=unit,
        offer=offer,
    )


def _lines(position: Position, found: _Summed) -> tuple[ReturnLine, ...]:
    ranked = sorted(found.votes.items(), key=lambda vote: -vote[1])
    return tuple(
        ReturnLine(
            name=_name(position, name),
            ticket=name if position.board.ticket(name) is not None else None,
            votes=number(count),
            share=per_cent(share(found, name)),
        )
        for name, count in ranked[:MOST]
        if count
    )


def _name(position: Position, name: str) -> str:
    ticket = position.board.ticket(name)
    return ticket.surname if ticket is not None else name
