"""The race in one sentence: who needs what, who is through, who has no path left."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from callboard.election.contest import Contest, Ticket
from callboard.election.tally import Standing, Tally
from callboard.words import Saying, dotted, saying


class RaceKind(enum.StrEnum):
    """What can be said of the race as called."""

    UNDECIDED = "undecided"
    MAJORITY = "majority"  # a ticket has a majority of the electors called
    TIE = "tie"  # every unit called, two tickets equal, none with a majority
    NO_MAJORITY = "no_majority"  # nobody can reach a majority any more


class Race(msgspec.Struct, frozen=True, kw_only=True):
    """The state of the race and the one sentence that says it."""

    kind: RaceKind
    told: tuple[Saying, ...]  # the parts of the sentence
    winner: str | None = None  # ticket id, with a majority of the electors called

    @property
    def sentence(self) -> str:
        """The sentence in the language of the window."""
        return dotted(str(part) for part in self.told)


def race(
    contest: Contest,
    tickets: Sequence[Ticket],
    standings: Mapping[str, Standing],
    tally: Tally,
    last_called: str | None = None,
) -> Race:
    """Say where the race stands.

    Args:
        contest: the election's units and electors.
        tickets: the tickets on the desk now, the two largest first.
        standings: the units as they stand.
        tally: their sum.
        last_called: the unit whose call was the last, named when it made the majority.
    """
    for ticket in tickets:
        if tally.called.get(ticket.id, 0) >= tally.majority:
            told = _majority_words(contest, ticket, tally, standings, last_called)
            return Race(kind=RaceKind.MAJORITY, told=(told,), winner=ticket.id)
    able = [ticket for ticket in tickets if tally.reach(ticket.id) >= tally.majority]
    if tickets and not able:
        return _nobody(tickets, tally)
    return Race(kind=RaceKind.UNDECIDED, told=_open_words(contest, tickets, standings, tally))


def leaders(tickets: Sequence[Ticket], tally: Tally) -> tuple[Ticket, ...]:
    """The tickets by electors called, most first; equals keep their order."""
    return tuple(sorted(tickets, key=lambda t: -tally.called.get(t.id, 0)))


def deciding_units(
    contest: Contest, standings: Mapping[str, Standing], tally: Tally, ticket: str
) -> tuple[str, ...]:
    """The uncalled units each of which alone gives `ticket` its majority."""
    needs = tally.needs(ticket)
    if needs == 0:
        return ()
    return tuple(unit for unit in _uncalled(contest, standings) if contest.electors[unit] >= needs)


def _uncalled(contest: Contest, standings: Mapping[str, Standing]) -> Iterable[str]:
    for unit in contest.electors:
        standing = standings.get(unit)
        if standing is None or not standing.status.is_won:
            yield unit


def _majority_words(
    contest: Contest,
    ticket: Ticket,
    tally: Tally,
    standings: Mapping[str, Standing],
    last_called: str | None,
) -> Saying:
    electors = tally.called[ticket.id]
    standing = standings.get(last_called) if last_called else None
    crossed = (
        last_called is not None
        and standing is not None
        and standing.ticket == ticket.id
        and standing.status.is_won
        and electors - contest.electors[last_called] < tally.majority
    )
    if crossed and last_called is not None:
        name = contest.by_id[last_called].short_name
        return _reaches(ticket, tally, name)
    past = electors - tally.majority + 1
    return saying(
        "{ticket} has {electors}, {past} past half",
        ticket=ticket.surname,
        electors=electors,
        past=past,
    )


def _nobody(tickets: Sequence[Ticket], tally: Tally) -> Race:
    first, *others = leaders(tickets, tally)
    high = tally.called.get(first.id, 0)
    if tally.uncalled == 0:
        second = tally.called.get(others[0].id, 0) if others else 0
        if high == second:
            tie = saying("{one}\N{EN DASH}{other}: the House decides", one=high, other=second)
            return Race(kind=RaceKind.TIE, told=(tie,))
        told = saying(
            "No majority: {ticket} leads with {electors}; the House decides",
            ticket=first.surname,
            electors=high,
        )
        return Race(kind=RaceKind.NO_MAJORITY, told=(told,))
    told = saying("No ticket can reach {majority}: the House decides", majority=tally.majority)
    return Race(kind=RaceKind.NO_MAJORITY, told=(told,))


def _open_words(
    contest: Contest,
    tickets: Sequence[Ticket],
    standings: Mapping[str, Standing],
    tally: Tally,
) -> tuple[Saying, ...]:
    if not tickets:
        return (saying("No tickets yet"),)
    if not tally.called:
        return saying("No calls yet"), saying("{majority} to win", majority=tally.majority)
    order = leaders(tickets, tally)
    first = order[0]
    needs = tally.needs(first.id)
    told = saying("{ticket} needs {count} more", ticket=first.surname, count=needs)
    deciding = deciding_units(contest, standings, tally, first.id)
    if len(order) > 1 and len(deciding) == 1 and tally.reach(order[1].id) >= tally.majority:
        rival = deciding_units(contest, standings, tally, order[1].id)
        if rival == deciding:
            return (saying("{unit} decides", unit=contest.by_id[deciding[0]].short_name),)
    if 1 <= len(deciding) <= 2:
        told = _reaches(first, tally, *(contest.by_id[unit].short_name for unit in deciding))
    return told, *(_rival_clause(first, order[1], tally) if len(order) > 1 else ())


def _reaches(ticket: Ticket, tally: Tally, unit: str, other: str = "") -> Saying:
    """What makes a ticket's majority: one unit, or either of two."""
    known = {"ticket": ticket.surname, "majority": tally.majority, "unit": unit}
    if other:
        return saying("{ticket} reaches {majority} with {unit} or {other}", **known, other=other)
    return saying("{ticket} reaches {majority} with {unit}", **known)


def _rival_clause(first: Ticket, rival: Ticket, tally: Tally) -> tuple[Saying, ...]:
    if tally.reach(rival.id) < tally.majority:
        return (saying("no path left for {ticket}", ticket=rival.surname),)
    if tally.called.get(first.id, 0) == tally.called.get(rival.id, 0):
        return (saying("{ticket} too", ticket=rival.surname),)
    return ()
