"""Labels of parties in lists and tables: "Republican", "(D)", "GOP"."""

from __future__ import annotations

from functools import cache

from callboard.election.contest import Contest, Ticket
from callboard.reports.marking.language import language

COLOURS_SINCE = 2000  # that the maps have red and blue as they do; earlier ones had others


def by_party(contest: Contest) -> dict[str, Ticket]:
    """Return the first ticket of each party."""
    found: dict[str, Ticket] = {}
    for ticket in contest.tickets:
        found.setdefault(ticket.party, ticket)
    return found


def label_party(word: str) -> str:
    """Return the party code that a label stands for, or an empty string."""
    return _labels().get(word.strip(" .:*()[]"), "")


@cache
def _labels() -> dict[str, str]:
    people = language().people
    return {
        label: party
        for party, labels in people.party_labels.items()
        for label in (*labels, *(one.upper() for one in labels if len(one) > 1))
    }
