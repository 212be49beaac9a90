"""The three counts as they are shown: a position with the figures of one count in front."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from callboard.desk.position import Position
from callboard.election.contest import Ticket
from callboard.election.race import Race, RaceKind
from callboard.election.tally import Count, Tally
from callboard.words import saying


def counted(position: Position, count: Count) -> Position:
    """The position as the headline shows it in one count; as called it stays what it is.

    The figures of that count stand where the called ones are, and who got votes of electors
    without being on the ballot is on it. It is for showing only.
    """
    if count is Count.CALLED:
        return position
    sums = position.tally.of(count)
    blank = position.tally.blank if count is Count.CAST else 0
    figures = replace(
        position.tally,
        called=sums,
        leading={},
        open=position.tally.total - sum(sums.values()) - blank,
    )
    tickets = (*position.board.tickets, *_others(position, sums))
    common = replace(position.board.common, tickets=tickets)
    return replace(
        position,
        board=replace(position.board, common=common),
        tally=figures,
        race=_race(tickets, figures, count, blank),
    )


def _others(position: Position, names: Iterable[str]) -> tuple[Ticket, ...]:
    return tuple(
        Ticket(id=name, party="", president=name, surname=name.partition(" ")[2] or name)
        for name in names
        if position.board.ticket(name) is None
    )


def _race(tickets: tuple[Ticket, ...], figures: Tally, count: Count, blank: int) -> Race:
    """How far that count has come."""
    certified = count is Count.CERTIFIED
    told = [saying("Certified by the states") if certified else saying("Cast by the electors")]
    done = sum(figures.called.values())
    if done + blank == figures.total:
        part = saying("{done} of {total}", done=done, total=figures.total)
        told.append(part if blank else saying("all {total}", total=figures.total))
    else:
        part = saying("{done} of {total} so far", done=done, total=figures.total)
        told.append(part if done else saying("none so far"))
    if blank:
        told.append(saying("{count} blank", count=blank))
    winner = next((t.id for t in tickets if figures.needs(t.id) == 0), None)
    kind = RaceKind.MAJORITY if winner is not None else RaceKind.UNDECIDED
    return Race(kind=kind, told=tuple(told), winner=winner)
