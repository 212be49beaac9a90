"""The story of one unit: its events in words, newest first, with what was undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec

from callboard.desk.shown_time import shown_time
from callboard.election.contest import Contest, Ticket
from callboard.ledger import events as ev
from callboard.times import eastern, eastern_clock

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
        return f"{self.time}, {self.who}: {self.text}" + (", undone" if self.undone else "")


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """The newest steps of a unit, and how many older ones there are."""

    steps: tuple[Step, ...] = ()
    more: int = 0

    @property
    def more_words(self) -> str:
        """What stands below the last step shown, or an empty string."""
        return f"… {self.more:,} more in the log" if self.more else ""


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
    local = eastern(at)
    return f"{local:%b} {local.day}, {local.year}, {clock}"


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
    yield Step(time=_clock(closing.last, latest, seconds=False), who="", text="polls closed")
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
            return "something this version does not know"
        text = phrase(event, self)
        return f"{text}: {event.reason}" if event.reason else text

    def ticket(self, ticket: str | None) -> str:
        return self._tickets.get(ticket, ticket) if ticket else "nobody"

    def known(self, event_id: str) -> ev.AnyEvent | None:
        return self._known.get(event_id)


def _called(event: ev.UnitsCalled, words: _Words) -> str:
    call = next(call for call in event.calls if call.unit == words.unit)
    others = len(event.calls) - 1
    with_others = f", with {others} other unit{'s' if others > 1 else ''}" if others else ""
    return _call(call, event, words) + with_others


def _call(call: ev.Call, event: ev.UnitsCalled | ev.ConflictResolved, words: _Words) -> str:
    source = call.source or event.source
    when = call.when
    exact = when.at is not None and abs(when.at - event.at) < _SAME_TIME
    told = ", ".join(part for part in (source, "" if exact else shown_time(when)) if part)
    basis = (f", on {call.basis}" if call.basis else "") + (" by itself" if call.rule else "")
    return f"called {words.ticket(call.ticket)}" + (f" ({told})" if told else "") + basis


def _status(event: ev.StatusesSet, words: _Words) -> str:
    whom = f" {words.ticket(event.ticket)}" if event.ticket else ""
    source = f" ({event.source})" if event.source else ""
    return f"set {event.status.words.lower()}{whom}{source}"


def _resolved(event: ev.ConflictResolved, words: _Words) -> str:
    if event.ticket is None:
        return "held the decision"
    if event.call is None:
        return f"resolved for {words.ticket(event.ticket)}"
    return f"resolved and {_call(event.call, event, words)}"


def _cast(event: ev.ElectorsCast, words: _Words) -> str:
    votes = ", ".join(f"{words.ticket(name)} {count}" for name, count in event.votes.items())
    return f"electors cast {votes}"


def _reverted(event: ev.Reverted, words: _Words) -> str:
    verb, target = "undid", words.known(event.target)
    while isinstance(target, ev.Reverted):  # an undo of an undo does the act again
        verb = "redid" if verb == "undid" else "undid"
        target = words.known(target.target)
    return f"{verb} “{words.of(target)}”" if target is not None else f"{verb} an earlier step"


_PHRASES: dict[type, Callable[[Any, _Words], str]] = {
    ev.UnitsCalled: _called,
    ev.CallsRetracted: lambda e, w: "retracted the call",
    ev.StatusesSet: _status,
    ev.UnitsCertified: lambda e, w: f"certified for {w.ticket(e.ticket)}",
    ev.ElectorsCast: _cast,
    ev.ReturnsEntered: lambda e, w: f"entered votes ({e.source})",
    ev.ChancesGiven: lambda e, w: (
        f"gave a chance ({e.source})" if e.chances else "took a chance away"
    ),
    ev.NoteWritten: lambda e, w: f"noted “{e.text}”" if e.text else "cleared the note",
    ev.ConflictResolved: _resolved,
    ev.ReportReplaced: lambda e, w: f"read {e.name} again, which says something else now",
    ev.SourceSet: lambda e, w: f"took back the call by settling {e.setting.name}",
    ev.SecondSourceAsked: lambda e, w: "asked for a second source",
    ev.Reverted: _reverted,
}
