"""Lines of their own below a unit: a ticket, its electors, and perhaps a second ticket with more.

"Nebraska / Biden / 1 / Trump / 4" gives the state to Trump: the first name is not the winner.
"""

from __future__ import annotations

from callboard.election.contest import Contest, Ticket
from callboard.reports.drafts import Draft
from callboard.reports.marking.marks import Marked

_FIGURES = frozenset({"NUM", "EV", "VOTES", "PAR", "EVPAR"})
_MOST = 60  # electors of one unit
_DIVIDED = "electors split between tickets"


class Shares:
    """Follows the electors told of a unit, ticket by ticket, and who of them has more."""

    def __init__(self, contest: Contest) -> None:
        self._contest = contest
        self._first: Draft | None = None
        self._rival: Ticket | None = None

    def begin(self, draft: Draft | None) -> None:
        """Begin with the first ticket below a unit, or forget the last unit."""
        self._first, self._rival = draft, None

    def rival(self, who: Ticket) -> bool:
        """Take a second ticket's line; whether it belongs to the unit told of before."""
        first = self._first
        if first is None or first.electors is None or first.ticket == who:
            return False
        self._rival = who
        first.doubt = first.doubt or _DIVIDED
        return True

    def figure(self, marked: Marked) -> bool:
        """Take a line that is nothing but electors; whether it was one."""
        numbers = [mark.value for mark in marked.marks if mark.classes in {"NUM", "EVPAR"}]
        plain = all(set(mark.classes.split()) & _FIGURES for mark in marked.marks)
        if self._first is None or not plain or len(numbers) != 1 or not numbers[0].isdecimal():
            return False
        if int(numbers[0]) > _MOST:
            return False
        if self._rival is None:
            self._first.electors = int(numbers[0])
            if numbers[0] == "1" and self._contest.districts_of(self._first.unit):
                self._first.doubt = self._first.doubt or _DIVIDED  # unless another has more
        else:
            self._weigh(self._first, self._rival, int(numbers[0]))
        return True

    def _weigh(self, first: Draft, rival: Ticket, electors: int) -> None:
        """Give the unit to who has more electors, where its law may split them."""
        if not self._contest.districts_of(first.unit) or electors == first.electors:
            return
        if electors > (first.electors or 0):
            first.ticket, first.electors = rival, electors
        if first.doubt == _DIVIDED:
            first.doubt = ""
