"""What one cell of a table says: a unit, a figure, a winner's name, a call in words."""

from __future__ import annotations

import enum
import re

from callboard.election.contest import Contest, Ticket
from callboard.reports.marking.marks import Marked
from callboard.reports.marking.party_labels import by_party, label_party

EMPTY = re.compile(r"^[\s\-–—−.*†‡|]*$|^0$|^n/?a$", re.IGNORECASE)
NUMBER = re.compile(r"^\D{0,2}(\d{1,2})(?!\d|[,.]\d|%)\D{0,3}$")
_OPEN = re.compile(
    r"too (?:close|early)|not (?:yet )?called|uncalled|undecided|no (?:call|projection)|tbd|"
    r"counting|pending|outstanding|polls (?:still )?open|^\W*open\W*$|not yet",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:lean\w*|likely|safe|solid|tilt\w*|toss\w*|lead\w*|ahead|favou?r\w*|up|trail\w*|"
    r"expected|may|might|could|would|will|if|poll\w*|forecast|vs\.?|margin|not|no|never|lost|"
    r"loses|over|beat|defeat\w*|behind|retract\w*|withdrawn)\b|\?|[+]\s*\d",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:called(?: for)?|projected(?: winner| for)?|projects|winner|wins?|won|declared(?: for)?|"
    r"certified(?: for)?|elected|carried by|carries|goes to|went to|takes)\b|[✓✔☑✅√]",
    re.IGNORECASE,
)
_TICKS = frozenset({"✓", "✔", "✅", "☑", "√", "X", "x", "●", "•", "Yes", "won", "Won", "WON", "W"})
_TICKED = re.compile(r"[✓✔☑✅√]|\(\s*(?:winner|won|elected)\s*\)", re.IGNORECASE)
_LONGEST = 14  # words of a cell that names a winner
_UNIT_COMPANY = frozenset("U EVPAR PAR NUM STAR DOT EV HYPHEN DASH LPAR RPAR COMMA CHECK".split())


class Verdict(enum.Enum):
    """What a cell says of a race in words."""

    CALLED = "called"
    LEADING = "leading"
    OPEN = "open"


class Winners:
    """Reads the cells that name winners."""

    def __init__(self, contest: Contest) -> None:
        self._tickets = {ticket.id: ticket for ticket in contest.tickets}
        self._parties = by_party(contest)

    def of_party(self, party: str) -> Ticket | None:
        """Return the ticket of a party."""
        return self._parties.get(party)

    def ticket(self, cell: Marked) -> Ticket | None:
        """Return the one ticket that a cell names, by name or by its party's label."""
        tickets = {mark.value for mark in cell.marks if mark.classes in {"T", "TPAR"}}
        if len(tickets) == 1 and len(cell.tokens) <= _LONGEST:
            return self._tickets.get(tickets.pop())
        if tickets or len(cell.tokens) > 4 or any(mark.is_unit for mark in cell.marks):
            return None
        parties = {label_party(word.raw) for word in cell.tokens} - {""}
        return self._parties.get(parties.pop()) if len(parties) == 1 else None

    def is_pair(self, cell: Marked) -> bool:
        """Whether a cell names a whole ticket: "Donald J. Trump and JD Vance"."""
        kinds = {mark.classes for mark in cell.marks}
        return "T" in kinds and ("MATE" in kinds or " and " in cell.text or "/" in cell.text)

    def verdict(self, cell: Marked) -> Verdict | None:
        """Return what the words of a cell say: a call, a lead, that nothing is settled."""
        if _OPEN.search(cell.text):
            return Verdict.OPEN
        if self.ticket(cell) is None:
            return None
        if _HEDGED.search(cell.text):
            return Verdict.LEADING
        return Verdict.CALLED if _CALLED.search(cell.text) else None


def is_open(cell: str) -> bool:
    """Whether a cell says that nobody has won yet."""
    return _OPEN.search(cell) is not None


def is_hedged(cell: str) -> bool:
    """Whether a cell says how a unit leans, not who won it."""
    return _HEDGED.search(cell) is not None


def is_ticked(cell: str) -> bool:
    """Whether a cell carries the sign of a winner beside other words."""
    return _TICKED.search(cell) is not None


def is_mark(cell: str) -> bool:
    """Whether a cell says by a small number or a tick that its column won."""
    return bool(NUMBER.match(cell.strip())) or cell.strip() in _TICKS


def unit_of(cell: Marked) -> str:
    """Return the unit where a cell is the name of one and nothing else."""
    units = [mark.value for mark in cell.marks if mark.is_unit]
    if len(units) != 1:
        return ""
    plain = all(
        mark.classes.split()[0] in _UNIT_COMPANY
        or (len(mark.classes) <= 4 and mark.end - mark.start == 1)
        or (mark.value and units[0].startswith(f"{mark.value}-"))  # "Maine, 1st District"
        for mark in cell.marks
    )
    return units[0] if plain else ""


def surname(cell: str) -> str:
    """Return the last word of a cell that looks like a person's name."""
    words = cell.strip().split()
    named = (
        len(words) <= 4
        and all(word[0].isupper() for word in words)
        and cell.replace(" ", "").isalpha()
    )
    return words[-1] if named and words else ""
