"""Commands on the ballot of a desk: tickets added, changed and removed."""

from __future__ import annotations

import re
import unicodedata

from msgspec.structs import replace

from callboard.desk.commands import Stamp
from callboard.desk.position import Position
from callboard.desk.refusals import TicketStands, UnknownTicket
from callboard.election.contest import Ticket
from callboard.ledger import events as ev
from callboard.words import tr

MOST_TICKETS = 9  # one key each, 1 to 9
_LARGE = ("DEM", "REP")


def ticket_id(surname: str) -> str:
    """The id of a ticket: its surname in plain lower-case letters, words joined by "-"."""
    plain = unicodedata.normalize("NFKD", surname).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "ticket"


def add_ticket(
    position: Position,
    stamp: Stamp,
    *,
    party: str,
    president: str,
    surname: str,
    vice_president: str = "",
) -> ev.TicketAdded:
    """Put a ticket on the ballot of this desk.

    Raises:
        Refused: without names or party, for a ticket that is there, or a tenth one.
    """
    if not (president.strip() and surname.strip() and party.strip()):
        raise TicketStands(
            tr("A ticket needs the candidate's full name, the surname and a party code.")
        )
    if len(position.board.tickets) >= MOST_TICKETS:
        raise TicketStands(
            tr(
                "The ballot holds {most} tickets, one for each key. Remove one first.",
                most=MOST_TICKETS,
            )
        )
    code = party.strip().upper()
    ticket = Ticket(
        id=ticket_id(surname),
        party=code,
        president=president.strip(),
        vice_president=vice_president.strip(),
        surname=surname.strip(),
        hue={"DEM": "blue", "REP": "red"}.get(code, "other"),
    )
    if position.board.ticket(ticket.id) is not None:
        raise TicketStands(tr("{ticket} is on the ballot already.", ticket=ticket.surname))
    return ev.TicketAdded(ticket=ticket, **stamp.fields())


def change_ticket(position: Position, stamp: Stamp, ticket: Ticket) -> ev.TicketChanged | None:
    """Give the ticket of that id other names, another party or colour; None if the same.

    Raises:
        Refused: for a ticket that is not on the ballot, or one left without a name.
    """
    before = position.board.ticket(ticket.id)
    if before is None:
        raise UnknownTicket(ticket.id)
    if not (ticket.president.strip() and ticket.surname.strip() and ticket.party.strip()):
        raise TicketStands(tr("A ticket keeps a full name, a surname and a party code."))
    after = replace(ticket, party=ticket.party.strip().upper())
    return None if after == before else ev.TicketChanged(ticket=after, **stamp.fields())


def remove_ticket(position: Position, stamp: Stamp, ticket: str) -> ev.TicketRemoved:
    """Take a ticket off the ballot of this desk.

    Raises:
        Refused: for one of the two large tickets of a contest that has them by law, one
            that any unit stands with, or one that is not there.
    """
    found = position.board.ticket(ticket)
    if found is None:
        raise UnknownTicket(ticket)
    official = any(t.id == ticket and t.party in _LARGE for t in position.contest.tickets)
    if official:
        raise TicketStands(
            tr("{ticket} is one of the two large tickets of this election.", ticket=found.surname)
        )
    holding = [
        tr(position.contest.by_id[unit].short_name)
        for unit in position.contest.electors
        if position.state(unit).ticket == ticket
    ]
    if holding:
        raise TicketStands(
            tr(
                "{ticket} stands in {units}. Change those units first.",
                ticket=found.surname,
                units=", ".join(holding),
            )
        )
    return ev.TicketRemoved(ticket=ticket, **stamp.fields())
