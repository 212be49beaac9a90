"""The difference of two boards in words: what each unit and the desk were, and what they are."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from callboard.desk.shown_time import shown_time
from callboard.election.contest import Contest
from callboard.ledger.board import Board, UnitState, difference


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is not the same on two boards."""

    subject: str  # "Georgia", "The election"
    unit: str | None  # unit id, where it is one
    before: str
    after: str

    @property
    def words(self) -> str:
        """As one line: "Georgia: too early → called for Trump, AP 12:58 am"."""
        return f"{self.subject}: {self.arrow}"

    @property
    def arrow(self) -> str:
        """What it was and what it is: "too early → called for Trump, AP 12:58 am"."""
        return f"{self.before} \N{RIGHTWARDS ARROW} {self.after}"


def differences(contest: Contest, before: Board, after: Board) -> tuple[Difference, ...]:
    """Everything that differs: the units in the contest's order, then what is common."""
    moved = set(difference(before, after))
    units = (unit for unit in contest.units if unit.id in moved)
    found = [
        Difference(
            subject=unit.short_name,
            unit=unit.id,
            before=standing(before, unit.id),
            after=standing(after, unit.id),
        )
        for unit in units
    ]
    return (*_told_apart(found, before, after), *_common(before, after))


def standing(board: Board, unit: str) -> str:
    """Where a unit stands: "called for Trump, AP 12:58 am", "too early"."""
    state = board.state(unit)
    words = state.status.words.lower()
    if state.ticket is not None:
        ticket = board.ticket(state.ticket)
        name = ticket.surname if ticket is not None else state.ticket
        words += f" for {name}" if state.status.is_won else f" {name}"
    told = " ".join(part for part in (state.source, _clock(state)) if part)
    return f"{words}, {told}" if told and state.status.is_won else words


def _clock(state: UnitState) -> str:
    return shown_time(state.when) or ""


def _told_apart(found: Iterable[Difference], before: Board, after: Board) -> Iterable[Difference]:
    """Where the standing is the same in words, say what else changed about the unit."""
    for one in found:
        if one.before != one.after or one.unit is None:
            yield one
            continue
        old, new = _more(before.state(one.unit)), _more(after.state(one.unit))
        yield msgspec.structs.replace(one, before=old, after=new)


def _more(state: UnitState) -> str:
    told = [f"note \N{LEFT DOUBLE QUOTATION MARK}{state.note}\N{RIGHT DOUBLE QUOTATION MARK}"]
    told = told if state.note else []
    if state.retraction is not None:
        told.append("retracted")
    if state.resolution is not None:
        told.append(f"decided: {state.resolution.ground}")
    return ", ".join(told) or "nothing noted"


def _common(before: Board, after: Board) -> Iterable[Difference]:
    rows = (
        ("The election", _election(before), _election(after)),
        ("The ballot", _ballot(before), _ballot(after)),
        ("Reports on the desk", _reports(before), _reports(after)),
        ("The desk\N{RIGHT SINGLE QUOTATION MARK}s note", _note(before), _note(after)),
    )
    for subject, old, new in rows:
        if old != new:
            yield Difference(subject=subject, unit=None, before=old, after=new)


def _election(board: Board) -> str:
    call = board.common.election_call
    if call is None:
        return "not called"
    ticket = board.ticket(call.ticket)
    return f"called for {ticket.surname if ticket is not None else call.ticket}"


def _ballot(board: Board) -> str:
    return ", ".join(ticket.pair for ticket in board.tickets) or "empty"


def _reports(board: Board) -> str:
    return str(len(board.common.reports))


def _note(board: Board) -> str:
    return board.common.note or "none"
