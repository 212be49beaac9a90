"""The story of one unit: its events in words, newest first, with what was undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec

from callboard.desk.automatic import shown_basis
from callboard.desk.shown_time import shown_time
from callboard.election.contest import Contest, Ticket
from callboard.ledger import events as ev
from callboard.ledger.own import shown_reason, shown_source
from callboard.times import eastern_clock, eastern_date
from callboard.words import number, tr

MOST = 12  # steps shown; the log has them all
_SAME_TIME = timedelta(minutes=1)
_SAME_NIGHT = timedelta(hours=20)


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a unit's history."""

    time: str  # "12:58:04 am"; with the day where it is not the last one's night
    who: str  # "desk 1 / Ed"
    text: str  # "called Trump (AP)"
    undone: bool = False  # taken back later, so without effect
    event: str = ""  # event id; empty for what the law says

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        told = f"{self.time}, {self.who}: {self.text}"
        return tr("{step}, undone", step=told) if self.undone else told


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """The newest steps of a unit, and how many older ones there are."""

    steps: tuple[Step, ...] = ()
    more: int = 0

    @property
    def more_words(self) -> str:
        """What stands below the last step shown, or an empty string."""
        return tr("… {count} more in the log", count=number(self.more)) if self.more else ""


def story_of(
    unit: str,
    events: Sequence[ev.AnyEvent],
    contest: Contest,
    tickets: Sequence[Ticket],
    *,
    total: int,
    now: datetime,
) -> Story:
    """Tell the newest steps of `unit`.

    Args:
        unit: its id.
        events: the newest events that touched it, oldest first.
        contest: names of units, and when the polls closed.
        tickets: the ballot.
        total: how many events touched it in all.
        now: what time it is.
    """
    words = _Words(unit, {t.id: t.surname for t in tickets}, {e.id: e for e in events})
    newest = list(reversed(events))[:MOST]
    undone = _without_effect(newest)
    latest = newest[0].at if newest else now
    steps = [_step(event, words, latest, undone=event.id in undone) for event in newest]
    more = max(0, total - len(newest))
    if not more:
        steps = list(_with_closing(steps, newest, contest, unit, now, latest))
    return Story(steps=tuple(steps), more=more)


def _without_effect(newest: Sequence[ev.AnyEvent]) -> set[str]:
    undone: set[str] = set()
    for event in newest:  # an undo that was undone itself takes nothing back
        if isinstance(event, ev.Reverted) and event.id not in undone:
            undone.add(event.target)
    return undone


def _step(event: ev.AnyEvent, words: _Words, latest: datetime, *, undone: bool) -> Step:
    return Step(
        time=_clock(event.at, latest),
        who=" / ".join(part for part in (event.desk, event.editor) if part),
        text=words.of(event),
        undone=undone,
        event=event.id,
    )


def _clock(at: datetime, latest: datetime, *, seconds: bool = True) -> str:
    clock = eastern_clock(at, seconds=seconds)
    if abs(latest - at) < _SAME_NIGHT:
        return clock
    return f"{eastern_date(at)}, {clock}"


def _with_closing(
    steps: Sequence[Step],
    newest: Sequence[ev.AnyEvent],
    contest: Contest,
    unit: str,
    now: datetime,
    latest: datetime,
) -> Iterator[Step]:
    """Put the closing of the polls among the steps, where its time is."""
    closing = contest.closings.get(unit)
    if closing is None or closing.last > now:
        yield from steps
        return
    after = sum(1 for event in newest if event.at >= closing.last)
    yield from steps[:after]
    clock = _clock(closing.last, latest, seconds=False)
    yield Step(time=clock, who="", text=tr("polls closed"))
    yield from steps[after:]


class _Words:
    """Events in words that leave out the name of the unit they are told of."""

    def __init__(self, unit: str, tickets: dict[str, str], known: dict[str, ev.AnyEvent]) -> None:
        self.unit = unit
        self._tickets = tickets
        self._known = known

    def of(self, event: ev.AnyEvent) -> str:
        phrase = _PHRASES.get(type(event))
        if phrase is None:
            return tr("something this version does not know")
        text = phrase(event, self)
        return f"{text}: {shown_reason(event.reason)}" if event.reason else text

    def ticket(self, ticket: str | None) -> str:
        return self._tickets.get(ticket, ticket) if ticket else tr("nobody")

    def known(self, event_id: str) -> ev.AnyEvent | None:
        return self._known.get(event_id)


def _called(event: ev.UnitsCalled, words: _Words) -> str:
    call = next(call for call in event.calls if call.unit == words.unit)
    others = len(event.calls) - 1
    told = _call(call, event, words)
    if not others:
        return told
    return tr("{called}, with {count} other {count:unit|units}", called=told, count=others)


def _call(call: ev.Call, event: ev.UnitsCalled | ev.ConflictResolved, words: _Words) -> str:
    source = shown_source(call.source or event.source)
    when = call.when
    exact = when.at is not None and abs(when.at - event.at) < _SAME_TIME
    told = ", ".join(part for part in (source, "" if exact else shown_time(when)) if part)
    called = tr("called {ticket}", ticket=words.ticket(call.ticket)) + _in_brackets(told)
    if not call.basis:
        return tr("{called} by itself", called=called) if call.rule else called
    return tr(
        "{called}, on {basis} by itself" if call.rule else "{called}, on {basis}",
        called=called,
        basis=shown_basis(call.basis),
    )


def _in_brackets(told: str) -> str:
    return f" ({told})" if told else ""


def _status(event: ev.StatusesSet, words: _Words) -> str:
    told = tr(
        "set {status} {ticket}" if event.ticket else "set {status}",
        status=event.status.words.lower(),
        ticket=words.ticket(event.ticket),
    )
    return told + _in_brackets(shown_source(event.source))


def _resolved(event: ev.ConflictResolved, words: _Words) -> str:
    if event.ticket is None:
        return tr("held the decision")
    if event.call is None:
        return tr("resolved for {ticket}", ticket=words.ticket(event.ticket))
    return tr("resolved and {called}", called=_call(event.call, event, words))


def _cast(event: ev.ElectorsCast, words: _Words) -> str:
    votes = ", ".join(f"{words.ticket(name)} {count}" for name, count in event.votes.items())
    return tr("electors cast {votes}", votes=votes)


def _reverted(event: ev.Reverted, words: _Words) -> str:
    undid, target = True, words.known(event.target)
    while isinstance(target, ev.Reverted):  # an undo of an undo does the act again
        undid, target = not undid, words.known(target.target)
    if target is None:
        return tr("undid an earlier step" if undid else "redid an earlier step")
    return tr("undid “{act}”" if undid else "redid “{act}”", act=words.of(target))


_PHRASES: dict[type, Callable[[Any, _Words], str]] = {
    ev.UnitsCalled: _called,
    ev.CallsRetracted: lambda e, w: tr("retracted the call"),
    ev.StatusesSet: _status,
    ev.UnitsCertified: lambda e, w: tr("certified for {ticket}", ticket=w.ticket(e.ticket)),
    ev.ElectorsCast: _cast,
    ev.ReturnsEntered: lambda e, w: tr("entered votes ({source})", source=shown_source(e.source)),
    ev.ChancesGiven: lambda e, w: (
        tr("gave a chance ({source})", source=shown_source(e.source))
        if e.chances
        else tr("took a chance away")
    ),
    ev.NoteWritten: lambda e, w: (
        tr("noted “{text}”", text=e.text) if e.text else tr("cleared the note")
    ),
    ev.ConflictResolved: _resolved,
    ev.ReportReplaced: lambda e, w: tr(
        "read {report} again, which says something else now", report=e.name
    ),
    ev.SourceSet: lambda e, w: tr("took back the call by settling {source}", source=e.setting.name),
    ev.SecondSourceAsked: lambda e, w: tr("asked for a second source"),
    ev.Reverted: _reverted,
}
