"""The race in one sentence: who needs what, who is through, who has no path left."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from callboard.election.contest import Contest, Ticket
from callboard.election.tally import Standing, Tally


class RaceKind(enum.StrEnum):
    """What can be said of the race as called."""

    UNDECIDED = "undecided"
    MAJORITY = "majority"  # a ticket has a majority of the electors called
    TIE = "tie"  # every unit called, two tickets equal, none with a majority
    NO_MAJORITY = "no_majority"  # nobody can reach a majority any more


class Race(msgspec.Struct, frozen=True, kw_only=True):
    """The state of the race and the one sentence that says it."""

    kind: RaceKind
    sentence: str
    winner: str | None = None  # ticket id, with a majority of the electors called


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
            sentence = _majority_sentence(contest, ticket, tally, standings, last_called)
            return Race(kind=RaceKind.MAJORITY, sentence=sentence, winner=ticket.id)
    able = [ticket for ticket in tickets if tally.reach(ticket.id) >= tally.majority]
    if tickets and not able:
        return _nobody(tickets, tally)
    return Race(
        kind=RaceKind.UNDECIDED, sentence=_open_sentence(contest, tickets, standings, tally)
    )


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


def _majority_sentence(
    contest: Contest,
    ticket: Ticket,
    tally: Tally,
    standings: Mapping[str, Standing],
    last_called: str | None,
) -> str:
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
        return f"{ticket.surname} reaches {tally.majority} with {name}"
    return f"{ticket.surname} has {electors}, {electors - tally.majority + 1} past half"


def _nobody(tickets: Sequence[Ticket], tally: Tally) -> Race:
    first, *others = leaders(tickets, tally)
    high = tally.called.get(first.id, 0)
    if tally.uncalled == 0:
        second = tally.called.get(others[0].id, 0) if others else 0
        if high == second:
            return Race(kind=RaceKind.TIE, sentence=f"{high}\N{EN DASH}{second}: the House decides")
        sentence = f"No majority: {first.surname} leads with {high}; the House decides"
        return Race(kind=RaceKind.NO_MAJORITY, sentence=sentence)
    sentence = f"No ticket can reach {tally.majority}: the House decides"
    return Race(kind=RaceKind.NO_MAJORITY, sentence=sentence)


def _open_sentence(
    contest: Contest,
    tickets: Sequence[Ticket],
    standings: Mapping[str, Standing],
    tally: Tally,
) -> str:
    if not tickets:
        return "No tickets yet"
    if not tally.called:
        return f"No calls yet \N{MIDDLE DOT} {tally.majority} to win"
    order = leaders(tickets, tally)
    first = order[0]
    needs = tally.needs(first.id)
    sentence = f"{first.surname} needs {needs} more"
    deciding = deciding_units(contest, standings, tally, first.id)
    if len(order) > 1 and len(deciding) == 1 and tally.reach(order[1].id) >= tally.majority:
        rival = deciding_units(contest, standings, tally, order[1].id)
        if rival == deciding:
            return f"{contest.by_id[deciding[0]].short_name} decides"
    if 1 <= len(deciding) <= 2:
        names = " or ".join(contest.by_id[unit].short_name for unit in deciding)
        sentence = f"{first.surname} reaches {tally.majority} with {names}"
    if len(order) > 1:
        sentence += _rival_clause(first, order[1], tally)
    return sentence


def _rival_clause(first: Ticket, rival: Ticket, tally: Tally) -> str:
    if tally.reach(rival.id) < tally.majority:
        return f" \N{MIDDLE DOT} no path left for {rival.surname}"
    if tally.called.get(first.id, 0) == tally.called.get(rival.id, 0):
        return f" \N{MIDDLE DOT} {rival.surname} too"
    return ""
