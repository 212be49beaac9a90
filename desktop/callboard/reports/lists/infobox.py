"""The box beside an encyclopaedia's article on one state: nominees, electoral votes."""

from __future__ import annotations

import re

from callboard.election.contest import Contest
from callboard.reports.claims import Said
from callboard.reports.document import Block
from callboard.reports.drafts import Draft, Memory
from callboard.reports.marking.marks import Marked

_NOMINEE = re.compile(r"^\s*(?:nominees?|candidates?)\b", re.IGNORECASE)
_ELECTORS = re.compile(r"^\s*(?:electoral votes?|electors won|electoral vote won)\b", re.IGNORECASE)


class Infobox:
    """Remembers the nominees' order until their electoral votes follow."""

    def __init__(self, contest: Contest, memory: Memory) -> None:
        self._tickets = {ticket.id: ticket for ticket in contest.tickets}
        self._electors = contest.electors
        self._memory = memory
        self._order: list[str] = []

    def read(self, marked: Marked, block: Block) -> list[Draft]:
        """Return the claim that a line or row of the box makes, if any."""
        if _NOMINEE.match(marked.text):
            named = [m.value for m in marked.marks if m.classes in {"T", "FOREIGN"}]
            self._order = list(dict.fromkeys(named))
            return []
        if not self._order or not _ELECTORS.match(marked.text) or not self._memory.focus:
            return []
        figures = [m.value for m in marked.marks if m.classes == "NUM"]
        if len(figures) != len(self._order) or not all(map(str.isdecimal, figures)):
            return []
        won = [(who, int(n)) for who, n in zip(self._order, figures, strict=True) if int(n)]
        self._order = []
        if len(won) != 1 or won[0][0] not in self._tickets or won[0][1] > 60:
            return []
        return [
            Draft(
                unit=self._memory.focus,
                ticket=self._tickets[won[0][0]],
                said=Said.CALLED,
                rule="infobox-electors",
                sentence=marked.text,
                block=block,
                electors=won[0][1],
            )
        ]
