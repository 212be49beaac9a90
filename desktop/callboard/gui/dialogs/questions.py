"""What a dialog asks a reason for: in words, with what the act would change."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from callboard.desk.consequences import consequences
from callboard.desk.position import Position
from callboard.gui.dialogs.naming import with_electors
from callboard.times import eastern_clock
from callboard.words import dotted, mark, tr

IN_ERROR, _CORRECTED = mark("Called in error"), mark("Count corrected")
RETRACT = (mark("Source withdrew its call"), IN_ERROR, _CORRECTED)
CHANGE = (mark("Source changed its call"), IN_ERROR, _CORRECTED)
EARLY = (mark("Source called it early"), mark("Entered with a wrong clock"), mark("Rehearsal"))


class ReasonQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """What is about to happen, and what may have led to it."""

    title: str  # of the window: "Retract a call"
    sentence: str  # what happens: "Take back the call of Georgia (16 EV) for Trump?"
    detail: str = ""  # what that changes: "Trump 312 → 296"
    suggestions: tuple[str, ...] = RETRACT  # in English, as the ledger keeps them
    confirm: str = "OK"  # the verb on the button


def retract_question(position: Position, units: Sequence[str]) -> ReasonQuestion:
    """Ask why the calls of `units` are taken back."""
    outcome = consequences(position, dict.fromkeys(units, None))
    told, holder = with_electors(position, units), _holder(position, units)
    return ReasonQuestion(
        title=tr("Retract a call")
        if len(units) == 1
        else tr("Retract {count} calls", count=len(units)),
        sentence=tr("Take back the call of {units} for {ticket}?", units=told, ticket=holder)
        if holder
        else tr("Take back the call of {units}?", units=told),
        detail=dotted((outcome.words, outcome.majority_words)),
        suggestions=RETRACT,
        confirm=tr("Retract"),
    )


def early_question(position: Position, units: Sequence[str]) -> ReasonQuestion:
    """Ask why units are called before their last polls have closed."""
    last = max(position.contest.closings[unit].last for unit in units)
    one = len(units) == 1
    return ReasonQuestion(
        title=tr("Call before polls close"),
        sentence=tr(
            "The polls are still open in {units}. Call it all the same?",
            units=with_electors(position, units),
        ),
        detail=tr(
            "The polls close at {clock} ET." if one else "The last polls close at {clock} ET.",
            clock=eastern_clock(last),
        ),
        suggestions=EARLY,
        confirm=tr("Call before polls close"),
    )


def change_question(position: Position, units: Sequence[str], ticket: str) -> ReasonQuestion:
    """Ask why called units are called for another ticket."""
    outcome = consequences(position, dict.fromkeys(units, ticket))
    found = position.board.ticket(ticket)
    surname = found.surname if found is not None else ticket
    return ReasonQuestion(
        title=tr("Change a call")
        if len(units) == 1
        else tr("Change {count} calls", count=len(units)),
        sentence=_change_words(position, units, surname),
        detail=dotted((outcome.words, outcome.majority_words)),
        suggestions=CHANGE,
        confirm=tr("Call for {ticket}", ticket=surname),
    )


def _change_words(position: Position, units: Sequence[str], ticket: str) -> str:
    told, holder = with_electors(position, units), _holder(position, units)
    if not holder:
        return tr(
            "{units} {count:stands|stand} called. Call {count:it|them} for {ticket} instead?",
            units=told,
            count=len(units),
            ticket=ticket,
        )
    return tr(
        "{units} {count:stands|stand} called for {holder}. "
        "Call {count:it|them} for {ticket} instead?",
        units=told,
        count=len(units),
        holder=holder,
        ticket=ticket,
    )


def _holder(position: Position, units: Sequence[str]) -> str:
    """The surname of whom all units are called for; empty where they differ."""
    winners = {winner.surname for unit in units if (winner := position.winner(unit))}
    return next(iter(winners)) if len(winners) == 1 else ""
