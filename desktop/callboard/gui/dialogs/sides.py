"""The sides of a disagreement: who says what, and what deciding for it would do."""

from __future__ import annotations

import msgspec

from callboard.desk.consequences import consequences
from callboard.desk.position import Position
from callboard.gui.inspector.facts import LARGE
from callboard.gui.inspector.said import ReportOf, SaidLine, said_lines
from callboard.words import dotted, mark, tr

GROUNDS = (
    mark("More sources say so"),
    mark("The source's own page says so"),
    mark("The report is out of date"),
)


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One way to decide."""

    ticket: str | None  # None: hold
    title: str  # "Harris"
    key: str  # "1"; "0" for holding
    backing: str  # "1 report · our call"
    lines: tuple[SaidLine, ...]
    outcome: str  # "Harris 226 → 242"
    majority: str  # what it does to a majority, or empty


def sides_of(position: Position, unit: str, report_of: ReportOf) -> tuple[Side, ...]:
    """The ways to decide `unit`: tickets that somebody names first, then holding."""
    lines = said_lines(position, unit, report_of)
    winner = position.winner(unit)
    ours = winner.id if winner is not None else None
    sides = []
    for rank, ticket in enumerate(position.board.tickets):
        own = tuple(line for line in lines if line.certain and line.ticket == ticket.id)
        if own or ticket.id == ours or rank < LARGE:
            told = consequences(position, {unit: ticket.id})
            side = Side(
                ticket=ticket.id,
                title=ticket.surname,
                key=str(rank + 1),
                backing=_backing(own, is_ours=ticket.id == ours),
                lines=own,
                outcome=told.words,
                majority=told.majority_words,
            )
            sides.append(side)
    sides.sort(key=lambda side: not side.lines)
    return (*sides, _hold(position, unit, lines))


def _hold(position: Position, unit: str, lines: tuple[SaidLine, ...]) -> Side:
    open_lines = tuple(line for line in lines if line.certain and line.ticket is None)
    winner = position.winner(unit)
    return Side(
        ticket=None,
        title=tr("Hold: leave it with {ticket} for now", ticket=winner.surname)
        if winner is not None
        else tr("Hold: no winner for now"),
        key="0",
        backing=_backing(open_lines, is_ours=False),
        lines=open_lines,
        outcome=tr("No total changes"),
        majority="",
    )


def _backing(lines: tuple[SaidLine, ...], *, is_ours: bool) -> str:
    count = len({line.report for line in lines})
    told = [tr("{count} {count:report|reports}", count=count)] if count else []
    if is_ours:
        told.append(tr("our call"))
    return dotted(told) or tr("no report")
