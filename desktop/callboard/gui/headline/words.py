"""What the headline says in words: the call of the election, tips, the sentence read aloud."""

from __future__ import annotations

from callboard.desk.position import Position
from callboard.election.contest import Ticket
from callboard.election.race import RaceKind
from callboard.election.tally import Count
from callboard.gui.headline.parts import Kind, Part, Sides, sides_of
from callboard.gui.inspector.returns_words import popular_words
from callboard.ledger.own import shown_source
from callboard.times import eastern_clock, eastern_date
from callboard.words import dotted, mark, tr

# Figures of electors, and what is missing, by the count that is shown.
_COUNTED = {
    Count.CALLED: mark("{count} called"),
    Count.CERTIFIED: mark("{count} certified"),
    Count.CAST: mark("{count} cast"),
}
_MISSING = {
    Count.CALLED: mark("{count} not called"),
    Count.CERTIFIED: mark("{count} not certified"),
    Count.CAST: mark("{count} not cast"),
}
_OPEN = {
    Count.CALLED: mark("{count} electors neither called nor leading"),
    Count.CERTIFIED: mark("{count} electors not certified"),
    Count.CAST: mark("{count} electors not cast"),
}
_LEADING = mark("{count} leading")


def leading_words(count: int) -> str:
    """Electors of units in which a ticket leads: "leading 14"."""
    return tr("leading {count}", count=count)


def missing_words(position: Position, count: Count) -> str:
    """The electors that a count does not have yet: "312 not called"."""
    return tr(_MISSING[count], count=position.tally.uncalled)


def call_words(position: Position, *, dated: bool = False) -> str:
    """The call of the election: "Election called for Trump · AP · 5:34 am ET"; or nothing.

    Where that ticket has no majority any more: "In doubt: election called for …".
    """
    call = position.board.common.election_call
    if call is None:
        return ""
    ticket = position.board.ticket(call.ticket)
    day = f"{eastern_date(call.at)}, " if dated else ""
    whom = ticket.surname if ticket else call.ticket
    doubt = position.election_call_in_doubt
    told = [
        tr("In doubt: election called for {ticket}", ticket=whom)
        if doubt
        else tr("Election called for {ticket}", ticket=whom)
    ]
    told += [shown_source(call.source)] if call.source else []
    return dotted([*told, tr("{time} ET", time=f"{day}{eastern_clock(call.at)}")])


def offered_ticket(position: Position) -> Ticket | None:
    """The ticket for which the election can be called now and is not called yet."""
    if position.race.kind is not RaceKind.MAJORITY or position.race.winner is None:
        return None
    if position.board.common.election_call is not None:
        return None
    return position.board.ticket(position.race.winner)


def side_words(position: Position, ticket: Ticket, count: Count = Count.CALLED) -> str:
    """One ticket's figures: "Harris / Walz (DEM): 226 called, 4 leading, 3 certified"."""
    tally = position.tally
    figures = [tr(_COUNTED[count], count=tally.called.get(ticket.id, 0))]
    also = (
        (_LEADING, tally.leading),
        (_COUNTED[Count.CERTIFIED], tally.certified),
        (_COUNTED[Count.CAST], tally.cast),
    )
    for words, sums in also if count is Count.CALLED else ():
        if sums.get(ticket.id):
            figures.append(tr(words, count=sums[ticket.id]))
    votes = popular_words(position, ticket.id)
    figures += [votes] if votes else []
    party = f" ({ticket.party})" if ticket.party else ""  # somebody on no ticket has none
    return f"{ticket.pair}{party}: {', '.join(figures)}"


def part_words(position: Position, part: Part, count: Count = Count.CALLED) -> str:
    """What one part of the bar stands for: "Harris: 14 leading"."""
    ticket = position.board.ticket(part.ticket) if part.ticket else None
    if ticket is None or part.kind is Kind.OPEN:
        return tr(_OPEN[count], count=position.tally.open)
    text = _COUNTED[count] if part.kind is Kind.CALLED else _LEADING
    return f"{ticket.surname}: {tr(text, count=part.electors)}"


def shown_others(position: Position, sides: Sides) -> tuple[Ticket, ...]:
    """The tickets beside the two largest that have electors called or leading."""
    tally = position.tally
    return tuple(t for t in sides.others if tally.called.get(t.id) or tally.leading.get(t.id))


def other_words(position: Position, ticket: Ticket) -> str:
    """A smaller ticket below the bar: "Wallace 45", "Wallace 39, leading 6"."""
    called = position.tally.called.get(ticket.id, 0)
    leading = position.tally.leading.get(ticket.id, 0)
    figures = [str(called)] if called else []
    figures += [leading_words(leading)] if leading else []
    return f"{ticket.surname} {', '.join(figures)}"


def spoken(position: Position, count: Count = Count.CALLED) -> str:
    """The whole headline as a screen reader tells it."""
    sides, tally = sides_of(position.board.tickets), position.tally
    main = [ticket for ticket in (sides.left, sides.right) if ticket is not None]
    told = [position.race.sentence]
    told += [side_words(position, t, count) for t in (*main, *shown_others(position, sides))]
    told.append(tr("{majority} of {total} to win", majority=tally.majority, total=tally.total))
    told.append(tr(_MISSING[count], count=tally.uncalled))
    if count is Count.CALLED:
        told.append(tr(_OPEN[count], count=tally.open))
    call = call_words(position)
    return ". ".join([*told, *([call] if call else [])]) + "."
