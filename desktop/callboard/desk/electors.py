"""Electors as cast: where they meet, how many they are, and how they are expected to vote."""

from __future__ import annotations

from callboard.desk.position import Position
from callboard.ledger.own import shown_voted
from callboard.words import tr


def meeting_of(position: Position, unit: str) -> str:
    """The unit under which the electors of a whole state are recorded: they meet as one."""
    state = unit.split("-", 1)[0]
    return state if state in position.contest.electors else unit


def electors_of(position: Position, unit: str) -> int:
    """How many electors meet there: those of the districts too."""
    return sum(position.contest.electors[member] for member in position.contest.group(unit))


def expected_votes(position: Position, unit: str) -> dict[str, int]:
    """The votes as recorded, else those of electors who all vote as their unit was won."""
    recorded = position.board.common.cast.get(unit)
    if recorded is not None:
        return dict(recorded)
    votes: dict[str, int] = {}
    for member in position.contest.group(unit):
        winner = position.winner(member)
        if winner is not None:
            votes[winner.id] = votes.get(winner.id, 0) + position.contest.electors[member]
    return votes


def cast_words(position: Position, unit: str) -> str:
    """The votes of a state's electors: "Cast: Trump 36, John Kasich 1"; or nothing."""
    votes = position.board.common.cast.get(meeting_of(position, unit))
    if not votes:
        return ""
    tickets = {ticket.id: ticket.surname for ticket in position.board.tickets}
    order = sorted(votes.items(), key=lambda vote: -vote[1])
    told = ", ".join(
        f"{tickets.get(name) or shown_voted(name)} {count}" for name, count in order if count
    )
    return tr("Cast by its electors: {votes}", votes=told)
