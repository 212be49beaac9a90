"""Events in words: what the log, the history and the undo entry say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from callboard.election.contest import Contest, Ticket
from callboard.ledger import events as ev


def describe(event: ev.AnyEvent, contest: Contest, tickets: Sequence[Ticket]) -> str:
    """Say in a few words what happened: "called Georgia for Trump (AP)"."""
    words = _Words(contest, tickets)
    phrase = _PHRASES.get(type(event))
    if phrase is None:
        return f"did something this version does not know ({getattr(event, 'kind', '?')})"
    text = phrase(event, words)
    return f"{text}: {event.reason}" if event.reason else text


class _Words:
    """Names of units and tickets as the contest and the ballot give them."""

    def __init__(self, contest: Contest, tickets: Sequence[Ticket]) -> None:
        self._contest = contest
        self._tickets = {ticket.id: ticket.surname for ticket in tickets}

    def unit(self, unit: str) -> str:
        known = self._contest.by_id.get(unit)
        return known.short_name if known else unit

    def units(self, units: Sequence[str]) -> str:
        if not units:
            return "the desk"
        if len(units) > 3:
            return f"{len(units)} units"
        return ", ".join(self.unit(unit) for unit in units)

    def ticket(self, ticket: str | None) -> str:
        return self._tickets.get(ticket, ticket) if ticket else "nobody"


def _called(event: ev.UnitsCalled, words: _Words) -> str:
    tickets = {call.ticket for call in event.calls}
    whom = f" for {words.ticket(next(iter(tickets)))}" if len(tickets) == 1 else ""
    how = " by itself" if any(call.rule for call in event.calls) else ""
    return f"called {words.units(event.units)}{whom}{_source(event)}{how}"


def _source(event: ev.Event) -> str:
    return f" ({event.source})" if event.source else ""


def _status(event: ev.StatusesSet, words: _Words) -> str:
    whom = f" {words.ticket(event.ticket)}" if event.ticket else ""
    return f"set {words.units(event.units)} to {event.status.words.lower()}{whom}{_source(event)}"


def _resolved(event: ev.ConflictResolved, words: _Words) -> str:
    outcome = f"for {words.ticket(event.ticket)}" if event.ticket else "to hold"
    return f"resolved {words.units(event.units)} {outcome}"


def _cast(event: ev.ElectorsCast, words: _Words) -> str:
    votes = ", ".join(f"{words.ticket(name)} {count}" for name, count in event.votes.items())
    return f"recorded electors of {words.units(event.units)} as cast: {votes}"


def _chances(event: ev.ChancesGiven, words: _Words) -> str:
    if not event.chances:
        return f"took the chances of {words.units(event.units)} away"
    return f"gave chances for {words.units(event.units)}{_source(event)}"


def _source_set(event: ev.SourceSet, words: _Words) -> str:
    setting = event.setting
    told = [f"settled {setting.name}"]
    if setting.echo_of:
        told.append(f"an echo of {setting.echo_of}")
    if setting.accepts:
        told.append(f"accepting {', '.join(risk.value for risk in setting.accepts)} by itself")
    if event.touched:
        told.append(f"releasing {words.units(event.touched)}")
    return ", ".join(told)


def _replaced(event: ev.ReportReplaced, _: _Words) -> str:
    counts = ((event.new, "new"), (event.changed, "changed"), (event.withdrawn, "withdrawn"))
    told = ", ".join(f"{count} {word}" for count, word in counts if count)
    return f"read {event.name} again ({told or 'the same calls'})"


_PHRASES: dict[type, Callable[[Any, _Words], str]] = {
    ev.DeskOpened: lambda e, w: f"opened the desk for {e.election}",
    ev.UnitsCalled: _called,
    ev.CallsRetracted: lambda e, w: f"retracted {w.units(e.units)}",
    ev.StatusesSet: _status,
    ev.UnitsCertified: lambda e, w: f"certified {w.units(e.units)} for {w.ticket(e.ticket)}",
    ev.ElectorsCast: _cast,
    ev.ChancesGiven: _chances,
    ev.ReturnsEntered: lambda e, w: f"entered returns of {w.units(e.units)}{_source(e)}",
    ev.NoteWritten: lambda e, w: (
        f"noted on {w.units(e.units)}: \N{LEFT DOUBLE QUOTATION MARK}"
        f"{e.text}\N{RIGHT DOUBLE QUOTATION MARK}"
    ),
    ev.ConflictResolved: _resolved,
    ev.ReportImported: lambda e, w: f"imported {e.name} ({e.claims} claims)",
    ev.ReportWithdrawn: lambda e, w: f"withdrew report {e.report}",
    ev.ReportReplaced: _replaced,
    ev.SourceSet: _source_set,
    ev.SecondSourceAsked: lambda e, w: f"asked for a second source on {w.units(e.units)}",
    ev.ElectionCalled: lambda e, w: f"called the election for {w.ticket(e.ticket)}{_source(e)}",
    ev.ElectionCallRetracted: lambda e, w: "retracted the call of the election",
    ev.ExportMade: lambda e, w: f"exported {e.format.upper()} to {e.path}",
    ev.TicketAdded: lambda e, w: f"added {e.ticket.pair} to the ballot",
    ev.TicketChanged: lambda e, w: f"changed a ticket to {e.ticket.pair} ({e.ticket.party})",
    ev.TicketRemoved: lambda e, w: f"removed {w.ticket(e.ticket)} from the ballot",
    ev.Reverted: lambda e, w: f"reverted the last step on {w.units(e.units)}",
}
