"""What a dialog asks a reason for: in words, with what the act would change."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from callboard.desk.consequences import consequences
from callboard.desk.position import Position
from callboard.times import eastern_clock

RETRACT = ("Source withdrew its call", "Called in error", "Count corrected")
CHANGE = ("Source changed its call", "Called in error", "Count corrected")


EARLY = ("Source called it early", "Entered with a wrong clock", "Rehearsal")


class ReasonQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """What is about to happen, and what may have led to it."""

    title: str  # of the window: "Retract a call"
    sentence: str  # what happens: "Take back the call of Georgia (16 EV) for Trump?"
    detail: str = ""  # what that changes: "Trump 312 → 296"
    suggestions: tuple[str, ...] = RETRACT
    confirm: str = "OK"  # the verb on the button


def retract_question(position: Position, units: Sequence[str]) -> ReasonQuestion:
    """Ask why the calls of `units` are taken back."""
    outcome = consequences(position, dict.fromkeys(units, None))
    return ReasonQuestion(
        title="Retract a call" if len(units) == 1 else f"Retract {len(units)} calls",
        sentence=f"Take back the call of {_named(position, units)}{_holder(position, units)}?",
        detail=_told(outcome.words, outcome.majority_words),
        suggestions=RETRACT,
        confirm="Retract",
    )


def early_question(position: Position, units: Sequence[str]) -> ReasonQuestion:
    """Ask why units are called before their last polls have closed."""
    last = max(position.contest.closings[unit].last for unit in units)
    verb = "The polls close" if len(units) == 1 else "The last polls close"
    return ReasonQuestion(
        title="Call before polls close",
        sentence=f"The polls are still open in {_named(position, units)}. Call it all the same?",
        detail=f"{verb} at {eastern_clock(last)} ET.",
        suggestions=EARLY,
        confirm="Call before polls close",
    )


def change_question(position: Position, units: Sequence[str], ticket: str) -> ReasonQuestion:
    """Ask why called units are called for another ticket."""
    outcome = consequences(position, dict.fromkeys(units, ticket))
    found = position.board.ticket(ticket)
    surname = found.surname if found is not None else ticket
    return ReasonQuestion(
        title="Change a call" if len(units) == 1 else f"Change {len(units)} calls",
        sentence=f"{_named(position, units)} stands called{_holder(position, units)}. "
        f"Call it for {surname} instead?",
        detail=_told(outcome.words, outcome.majority_words),
        suggestions=CHANGE,
        confirm=f"Call for {surname}",
    )


def _named(position: Position, units: Sequence[str]) -> str:
    electors = sum(position.contest.electors[unit] for unit in units)
    names = [position.contest.by_id[unit].short_name for unit in units[:3]]
    more = len(units) - len(names)
    listed = ", ".join(names) + (f" and {more} more" if more else "")
    return f"{listed} ({electors} EV)"


def _holder(position: Position, units: Sequence[str]) -> str:
    winners = {winner.surname for unit in units if (winner := position.winner(unit))}
    return f" for {next(iter(winners))}" if len(winners) == 1 else ""


def _told(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
