"""Events in words: what the log, the history and the undo entry say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from callboard.election.contest import Contest, Ticket
from callboard.ledger import events as ev
from callboard.ledger.own import shown_reason, shown_source, shown_voted
from callboard.ledger.sources import Risk
from callboard.words import mark, tr


def describe(event: ev.AnyEvent, contest: Contest, tickets: Sequence[Ticket]) -> str:
    """Say in a few words what happened: "called Georgia for Trump (AP)"."""
    words = _Words(contest, tickets)
    phrase = _PHRASES.get(type(event))
    if phrase is None:
        kind = getattr(event, "kind", "?")
        return tr("did something this version does not know ({kind})", kind=kind)
    text = phrase(event, words)
    if not event.reason:
        return text
    return tr("{act}: {reason}", act=text, reason=shown_reason(event.reason))


class _Words:
    """Names of units and tickets as the contest and the ballot give them."""

    def __init__(self, contest: Contest, tickets: Sequence[Ticket]) -> None:
        self._contest = contest
        self._tickets = {ticket.id: ticket.surname for ticket in tickets}

    def unit(self, unit: str) -> str:
        known = self._contest.by_id.get(unit)
        return tr(known.short_name) if known else unit

    def units(self, units: Sequence[str]) -> str:
        if not units:
            return tr("the desk")
        if len(units) > 3:
            return tr("{count} units", count=len(units))
        return ", ".join(self.unit(unit) for unit in units)

    def ticket(self, ticket: str | None) -> str:
        return self._tickets.get(ticket) or shown_voted(ticket) if ticket else tr("nobody")


def _called(event: ev.UnitsCalled, words: _Words) -> str:
    tickets = {call.ticket for call in event.calls}
    act = tr(
        "called {units} for {ticket}" if len(tickets) == 1 else "called {units}",
        units=words.units(event.units),
        ticket=words.ticket(next(iter(tickets), None)),
    )
    by_rule = any(call.rule for call in event.calls)
    told = _with_source(act, event)
    return tr("{act} by itself", act=told) if by_rule else told


def _with_source(act: str, event: ev.Event) -> str:
    if not event.source:
        return act
    return tr("{act} ({source})", act=act, source=shown_source(event.source))


def _status(event: ev.StatusesSet, words: _Words) -> str:
    act = tr(
        "set {units} to {status} {ticket}" if event.ticket else "set {units} to {status}",
        units=words.units(event.units),
        status=event.status.words.lower(),
        ticket=words.ticket(event.ticket),
    )
    return _with_source(act, event)


def _resolved(event: ev.ConflictResolved, words: _Words) -> str:
    return tr(
        "resolved {units} for {ticket}" if event.ticket else "resolved {units} to hold",
        units=words.units(event.units),
        ticket=words.ticket(event.ticket),
    )


def _cast(event: ev.ElectorsCast, words: _Words) -> str:
    votes = ", ".join(f"{words.ticket(name)} {count}" for name, count in event.votes.items())
    units = words.units(event.units)
    return tr("recorded electors of {units} as cast: {votes}", units=units, votes=votes)


def _chances(event: ev.ChancesGiven, words: _Words) -> str:
    units = words.units(event.units)
    if not event.chances:
        return tr("took the chances of {units} away", units=units)
    return _with_source(tr("gave chances for {units}", units=units), event)


def _source_set(event: ev.SourceSet, words: _Words) -> str:
    setting = event.setting
    told = [tr("settled {source}", source=setting.name)]
    if setting.echo_of:
        told.append(tr("an echo of {source}", source=setting.echo_of))
    if setting.accepts:
        risks = ", ".join(tr(_RISKS[risk], sense="risk") for risk in setting.accepts)
        told.append(tr("accepting {risks} by itself", risks=risks))
    if event.touched:
        told.append(tr("releasing {units}", units=words.units(event.touched)))
    return ", ".join(told)


def _replaced(event: ev.ReportReplaced, _: _Words) -> str:
    told = [
        *([tr("{count} new", count=event.new)] if event.new else ()),
        *([tr("{count} changed", count=event.changed)] if event.changed else ()),
        *([tr("{count} withdrawn", count=event.withdrawn)] if event.withdrawn else ()),
    ]
    what = ", ".join(told) or tr("the same calls")
    return tr("read {name} again ({changes})", name=event.name, changes=what)


_RISKS = {
    Risk.HOLD: mark("hold", sense="risk"),
    Risk.GAIN: mark("gain", sense="risk"),
    Risk.WATCHED: mark("watched", sense="risk"),
}
_PHRASES: dict[type, Callable[[Any, _Words], str]] = {
    ev.DeskOpened: lambda e, w: tr("opened the desk for {year}", year=e.election),
    ev.UnitsCalled: _called,
    ev.CallsRetracted: lambda e, w: tr("retracted {units}", units=w.units(e.units)),
    ev.StatusesSet: _status,
    ev.UnitsCertified: lambda e, w: tr(
        "certified {units} for {ticket}", units=w.units(e.units), ticket=w.ticket(e.ticket)
    ),
    ev.ElectorsCast: _cast,
    ev.ChancesGiven: _chances,
    ev.ReturnsEntered: lambda e, w: _with_source(
        tr("entered returns of {units}", units=w.units(e.units)), e
    ),
    ev.NoteWritten: lambda e, w: tr(
        "noted on {units}: “{text}”", units=w.units(e.units), text=e.text
    ),
    ev.ConflictResolved: _resolved,
    ev.ReportImported: lambda e, w: tr(
        "imported {name} ({count} {count:claim|claims})", name=e.name, count=e.claims
    ),
    ev.ReportWithdrawn: lambda e, w: tr("withdrew report {report}", report=e.report),
    ev.ReportReplaced: _replaced,
    ev.SourceSet: _source_set,
    ev.SecondSourceAsked: lambda e, w: tr(
        "asked for a second source on {units}", units=w.units(e.units)
    ),
    ev.ElectionCalled: lambda e, w: _with_source(
        tr("called the election for {ticket}", ticket=w.ticket(e.ticket)), e
    ),
    ev.ElectionCallRetracted: lambda e, w: tr("retracted the call of the election"),
    ev.ExportMade: lambda e, w: tr(
        "exported {format} to {path}", format=e.format.upper(), path=e.path
    ),
    ev.TicketAdded: lambda e, w: tr("added {ticket} to the ballot", ticket=e.ticket.pair),
    ev.TicketChanged: lambda e, w: tr(
        "changed a ticket to {ticket} ({party})", ticket=e.ticket.pair, party=e.ticket.party
    ),
    ev.TicketRemoved: lambda e, w: tr(
        "removed {ticket} from the ballot", ticket=w.ticket(e.ticket)
    ),
    ev.Reverted: lambda e, w: tr("reverted the last step on {units}", units=w.units(e.units)),
}
