"""A ballot being edited: the pure twin of the tickets dialog."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from callboard.desk.ballot import MOST_TICKETS, ticket_id
from callboard.desk.position import Position
from callboard.election.contest import Ticket
from callboard.gui.dialogs.naming import named
from callboard.words import mark, tr

_OFFICIAL = frozenset({"DEM", "REP"})
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii"})
_LOCKED = mark("One of the two large tickets of this election: it stays as it was on the ballot.")
FIELDS = ("president", "surname", "vice_president", "party")


class DraftTicket(msgspec.Struct, frozen=True, kw_only=True):
    """One row: a ticket on the ballot, or one to be added."""

    id: str | None = None  # None: new
    president: str = ""
    surname: str = ""
    vice_president: str = ""
    party: str = ""
    locked: str = ""  # why it cannot be changed, or empty
    standing: str = ""  # the units that keep it on the ballot, or empty

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed but, perhaps, a party."""
        return self.id is None and not (self.president or self.surname or self.vice_president)


class NewTicket(msgspec.Struct, frozen=True, kw_only=True):
    """A ticket to add, in the words of the desk's command."""

    party: str
    president: str
    surname: str
    vice_president: str = ""


class TicketEdits(msgspec.Struct, frozen=True, kw_only=True):
    """What to do to the ballot, in this order."""

    removed: tuple[str, ...] = ()  # ticket ids
    changed: tuple[Ticket, ...] = ()
    added: tuple[NewTicket, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the ballot stays as it is."""
        return not (self.removed or self.changed or self.added)


def draft_of(position: Position) -> tuple[DraftTicket, ...]:
    """The ballot as rows; an empty one begins with a row for each large party."""
    rows = tuple(_row(position, ticket) for ticket in position.board.tickets)
    return rows or (DraftTicket(party="DEM"), DraftTicket(party="REP"))


def typed(
    rows: Sequence[DraftTicket], place: int, field: str, text: str
) -> tuple[DraftTicket, ...]:
    """The rows after `text` was typed into a field; a surname is filled in from the name."""
    row, text = rows[place], " ".join(text.split())
    if row.locked:
        return tuple(rows)
    if field == "party":
        text = text.upper()
    after: DraftTicket = replace(row, **{field: text})
    if field == "president" and row.surname in {"", surname_of(row.president)}:
        after = replace(after, surname=surname_of(text))
    return (*rows[:place], after, *rows[place + 1 :])


def surname_of(name: str) -> str:
    """The last word of a name that is no suffix: "Kennedy" of "Robert F. Kennedy Jr."."""
    kept = [word for word in name.split() if word.lower() not in _SUFFIXES]
    return kept[-1].rstrip(",") if kept else ""


def problem(rows: Sequence[DraftTicket]) -> str:
    """What keeps the rows from being a ballot, as a sentence; empty when nothing does."""
    filled = [row for row in rows if not row.is_blank]
    for row in filled:
        if not (row.president and row.surname and row.party):
            return tr(
                "{ticket} needs a full name, a surname and a party code (LIB, GRN, IND …).",
                ticket=row.president or row.surname or tr("A ticket"),
            )
    ids = [row.id or ticket_id(row.surname) for row in filled]
    twice = next((row for row, i in zip(filled, ids, strict=True) if ids.count(i) > 1), None)
    if twice is not None:
        return tr(
            "{ticket} is on the ballot twice. Give one of them another surname.",
            ticket=twice.surname,
        )
    if len(filled) > MOST_TICKETS:
        return tr(
            "The ballot holds {most} tickets, one for each key. Remove one first.",
            most=MOST_TICKETS,
        )
    return ""


def edits_of(rows: Sequence[DraftTicket], position: Position) -> TicketEdits:
    """What turns the ballot of `position` into `rows`."""
    kept = {row.id for row in rows if row.id is not None}
    return TicketEdits(
        removed=tuple(t.id for t in position.board.tickets if t.id not in kept),
        changed=tuple(_changed(rows, position)),
        added=tuple(
            NewTicket(
                party=row.party,
                president=row.president,
                surname=row.surname,
                vice_president=row.vice_president,
            )
            for row in rows
            if row.id is None and not row.is_blank
        ),
    )


def _changed(rows: Sequence[DraftTicket], position: Position) -> list[Ticket]:
    by_id = {row.id: row for row in rows if row.id is not None}
    changed = []
    for ticket in position.board.tickets:
        row = by_id.get(ticket.id)
        if row is not None:
            after = replace(ticket, **{field: getattr(row, field) for field in FIELDS})
            if after != ticket:
                changed.append(after)
    return changed


def _row(position: Position, ticket: Ticket) -> DraftTicket:
    official = any(t.id == ticket.id and t.party in _OFFICIAL for t in position.contest.tickets)
    electors = position.contest.electors
    holding = [unit for unit in electors if position.state(unit).ticket == ticket.id]
    return DraftTicket(
        id=ticket.id,
        president=ticket.president,
        surname=ticket.surname,
        vice_president=ticket.vice_president,
        party=ticket.party,
        locked=tr(_LOCKED) if official else "",
        standing=named(position, holding, 2),
    )
