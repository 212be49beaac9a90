"""The queue: the units that wait for an editor, the ones that matter most first."""

from __future__ import annotations

import enum

import msgspec

from callboard.desk.consequences import Consequences, consequences
from callboard.desk.position import Position
from callboard.desk.settled import is_disputed, knew_all, settlement
from callboard.desk.sourcing import voices_on
from callboard.election.paths import Paths, paths
from callboard.election.status import Status
from callboard.reports.reconcile import UnitVerdict, Verdict
from callboard.words import tr

_WAITING = frozenset({Verdict.SINGLE_SOURCE, Verdict.BEHIND})  # while this desk has not called


class Turn(enum.StrEnum):
    """What an item of the queue waits for."""

    DECIDE = "decide"  # an editor
    SECOND = "second"  # another source, as an editor asked
    HOLD = "hold"  # something new, as an editor decided


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """One way to decide an item, and what it would do."""

    ticket: str
    surname: str
    voices: tuple[str, ...]  # who says so; pages that repeat one voice are one
    is_ours: bool  # this desk has called it so


class QueueItem(msgspec.Struct, frozen=True, kw_only=True):
    """One unit that waits."""

    unit: str
    electors: int
    turn: Turn
    verdict: Verdict
    disputed: bool  # sources differ, or one took back its call
    answers: tuple[Answer, ...]  # that somebody gives, those with the most voices first
    decisive: bool  # the answer changes who reaches the majority
    weight: str  # why it is decisive, in words; else empty

    @property
    def key(self) -> str:
        """What tells items apart."""
        return self.unit


def queue(position: Position) -> tuple[QueueItem, ...]:
    """Everything that waits: decisions first, by what hangs on them, then by electors."""
    if not position.board.common.reports:
        return ()
    left = _paths(position)
    items = [
        _item(position, unit, verdict, left)
        for unit, verdict in position.verdicts.items()
        if _waits(position, verdict)
    ]
    places = {unit: place for place, unit in enumerate(position.contest.electors)}
    turns = tuple(Turn)
    items.sort(key=lambda i: (turns.index(i.turn), not i.decisive, -i.electors, places[i.unit]))
    return tuple(items)


def outcome(position: Position, item: QueueItem, answer: Answer) -> Consequences:
    """What deciding an item for an answer would do."""
    return consequences(position, {item.unit: answer.ticket})


def waiting(position: Position) -> int:
    """How many items wait for an editor now; far quicker than the queue itself."""
    if not position.board.common.reports:
        return 0
    return sum(
        1
        for verdict in position.verdicts.values()
        if _waits(position, verdict) and _turn(position, verdict) is Turn.DECIDE
    )


def item_of(position: Position, unit: str) -> QueueItem:
    """One unit as an item, whether it waits or not."""
    return _item(position, unit, position.verdicts[unit], _paths(position))


def _waits(position: Position, verdict: UnitVerdict) -> bool:
    state = position.state(verdict.unit)
    if is_disputed(verdict):
        settled = settlement(position, verdict.unit)
        return settled is None or settled.ticket is None
    if state.status.is_won or verdict.verdict not in _WAITING:
        return False
    return state.retraction is None or _spoken_since(position, verdict)


def _spoken_since(position: Position, verdict: UnitVerdict) -> bool:
    """Whether a source has said something since this desk took back its own call."""
    retraction = position.state(verdict.unit).retraction
    read_at = position.board.common.read_at
    times = [claim.first_read or read_at.get(report) for report, claim in verdict.claims]
    return retraction is None or any(time and time > retraction.at for time in times)


def _turn(position: Position, verdict: UnitVerdict) -> Turn:
    unit = verdict.unit
    resolution = position.state(unit).resolution
    if resolution is not None and resolution.ticket is None:
        held = settlement(position, unit) if is_disputed(verdict) else None
        if held is not None or knew_all(position, verdict, resolution):
            return Turn.HOLD
    if position.state(unit).status is Status.HELD:
        return Turn.HOLD
    asked = position.board.common.asked.get(unit)
    if asked is not None and set(voices_on(position, unit)) <= set(asked.voices):
        return Turn.SECOND
    return Turn.DECIDE


def _item(position: Position, unit: str, verdict: UnitVerdict, left: Paths | None) -> QueueItem:
    answers = _answers(position, unit, verdict)
    weight = _weight(position, unit, answers, left)
    return QueueItem(
        unit=unit,
        electors=position.contest.electors[unit],
        turn=_turn(position, verdict),
        verdict=verdict.verdict,
        disputed=is_disputed(verdict),
        answers=answers,
        decisive=bool(weight),
        weight=weight,
    )


def _answers(position: Position, unit: str, verdict: UnitVerdict) -> tuple[Answer, ...]:
    winner = position.winner(unit)
    ours = winner.id if winner is not None else None
    named = [t for t in position.board.tickets if t.id in verdict.by_ticket or t.id == ours]
    answers = [
        Answer(
            ticket=ticket.id,
            surname=ticket.surname,
            voices=verdict.voices.get(ticket.id, ()),
            is_ours=ticket.id == ours,
        )
        for ticket in named
    ]
    answers.sort(key=lambda answer: -len(answer.voices))
    return tuple(answers)


def _weight(position: Position, unit: str, answers: tuple[Answer, ...], left: Paths | None) -> str:
    """Why the answer changes who reaches the majority, if it does."""
    majority, electors = position.contest.majority, position.contest.electors[unit]
    called, winner = position.tally.called, position.winner(unit)
    for answer in answers:
        if answer.is_ours:
            continue
        held = called.get(answer.ticket, 0)
        if held < majority <= held + electors:
            return tr(
                "{ticket} reaches {majority} with it", ticket=answer.surname, majority=majority
            )
        if winner is not None and called[winner.id] - electors < majority <= called[winner.id]:
            return tr(
                "{ticket} falls below {majority} without it",
                ticket=winner.surname,
                majority=majority,
            )
    if left is None or position.state(unit).status.is_won:
        return ""
    needed = [p for p in (left.first, left.second) if unit in p.must_win]
    names = [_surname(position, one.ticket) for one in needed]
    if len(names) > 1:
        return tr(
            "{one} and {other} cannot reach {majority} without it",
            one=names[0],
            other=names[1],
            majority=majority,
        )
    if names:
        return tr("{ticket} cannot reach {majority} without it", ticket=names[0], majority=majority)
    return ""


def _paths(position: Position) -> Paths | None:
    """The ways that are left to the two large tickets; None once one has its majority."""
    if position.race.winner is not None or len(position.board.tickets) < 2:
        return None
    electors, called = position.contest.electors, position.tally.called
    open_units = [unit for unit in electors if not position.state(unit).status.is_won]
    first, second = position.board.tickets[:2]
    have = (
        (first.id, called.get(first.id, 0)),
        (second.id, called.get(second.id, 0)),
    )
    return paths(electors, open_units, have, position.contest.majority)


def _surname(position: Position, ticket: str) -> str:
    found = position.board.ticket(ticket)
    return found.surname if found is not None else ticket
