"""What the headline says in words: the call of the election, tips, the sentence read aloud."""

from __future__ import annotations

from callboard.desk.position import Position
from callboard.election.contest import Ticket
from callboard.election.race import RaceKind
from callboard.election.tally import Count
from callboard.gui.headline.parts import Kind, Part, Sides, sides_of
from callboard.gui.inspector.returns_words import popular_words
from callboard.times import eastern_clock, eastern_date

_DOT = " \N{MIDDLE DOT} "


def call_words(position: Position, *, dated: bool = False) -> str:
    """The call of the election: "Election called for Trump · AP · 5:34 am ET"; or nothing."""
    call = position.board.common.election_call
    if call is None:
        return ""
    ticket = position.board.ticket(call.ticket)
    day = f"{eastern_date(call.at)}, " if dated else ""
    told = [f"Election called for {ticket.surname if ticket else call.ticket}"]
    told += [call.source] if call.source else []
    return _DOT.join([*told, f"{day}{eastern_clock(call.at)} ET"])


def doubt_words(position: Position) -> str:
    """The same where that ticket has no majority any more: "In doubt: election called for …"."""
    words = call_words(position)
    return f"In doubt: {words[0].lower()}{words[1:]}" if words else ""


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
    figures = [f"{tally.called.get(ticket.id, 0)} {count}"]
    also = (("leading", tally.leading), ("certified", tally.certified), ("cast", tally.cast))
    for words, sums in also if count is Count.CALLED else ():
        if sums.get(ticket.id):
            figures.append(f"{sums[ticket.id]} {words}")
    votes = popular_words(position, ticket.id)
    figures += [votes] if votes else []
    party = f" ({ticket.party})" if ticket.party else ""  # somebody on no ticket has none
    return f"{ticket.pair}{party}: {', '.join(figures)}"


def part_words(position: Position, part: Part, count: Count = Count.CALLED) -> str:
    """What one part of the bar stands for: "Harris: 14 leading"."""
    ticket = position.board.ticket(part.ticket) if part.ticket else None
    if ticket is None or part.kind is Kind.OPEN:
        either = "neither called nor leading" if count is Count.CALLED else f"not {count}"
        return f"{position.tally.open} electors {either}"
    kind = part.kind.value if part.kind is not Kind.CALLED else count.value
    return f"{ticket.surname}: {part.electors} {kind}"


def shown_others(position: Position, sides: Sides) -> tuple[Ticket, ...]:
    """The tickets beside the two largest that have electors called or leading."""
    tally = position.tally
    return tuple(t for t in sides.others if tally.called.get(t.id) or tally.leading.get(t.id))


def other_words(position: Position, ticket: Ticket) -> str:
    """A smaller ticket below the bar: "Wallace 45", "Wallace 39, leading 6"."""
    called = position.tally.called.get(ticket.id, 0)
    leading = position.tally.leading.get(ticket.id, 0)
    figures = [str(called)] if called else []
    figures += [f"leading {leading}"] if leading else []
    return f"{ticket.surname} {', '.join(figures)}"


def spoken(position: Position, count: Count = Count.CALLED) -> str:
    """The whole headline as a screen reader tells it."""
    sides, tally = sides_of(position.board.tickets), position.tally
    main = [ticket for ticket in (sides.left, sides.right) if ticket is not None]
    told = [position.race.sentence]
    told += [side_words(position, t, count) for t in (*main, *shown_others(position, sides))]
    left = f"{tally.majority} of {tally.total} to win, {tally.uncalled} not {count}"
    if count is Count.CALLED:
        left += f", of them {tally.open} neither called nor leading"
    told.append(left)
    doubt = position.election_call_in_doubt
    call = doubt_words(position) if doubt else call_words(position)
    return ". ".join([*told, *([call] if call else [])]) + "."
