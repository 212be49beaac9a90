"""Who "his rival" is: the other main ticket, put in the place of the words for it."""

from __future__ import annotations

from callboard.election.contest import Ticket
from callboard.reports.marking.marks import Mark, Marked, alphabet
from callboard.reports.prose.people import People

_VERBS = frozenset("WON WONPART HAD HAS AUX ADV BEAT LOST HOLDS LEADS GERUND".split())
_BETWEEN = frozenset({"ADJ", "TITLEWORD", "PARTYWORD"})


def named(marked: Marked, people: People, main: tuple[Ticket, ...]) -> Marked:
    """Return a sentence with the other ticket for "his rival" where that wins or loses."""
    if len(main) < 2 or not marked.holds("RIVAL") or marked.holds("OFFICE", "PRIMARY"):
        return marked
    for at, mark in enumerate(marked.marks):
        if "HIS" in mark.classes.split() and (last := _rival_behind(marked.marks, at)):
            ticket, doubt = people.ticket(marked, at)
            if ticket in main and not doubt:
                other = main[1] if ticket == main[0] else main[0]
                return _with(marked, at, last, other)
    return marked


def _rival_behind(marks: list[Mark], at: int) -> int:
    """Return the mark behind "his … rival", where a verb follows; else 0."""
    last = at + 1
    while last < len(marks) and _BETWEEN & set(marks[last].classes.split()):
        if "RIVAL" in marks[last].classes.split():
            break
        last += 1
    if last + 1 >= len(marks) or "RIVAL" not in marks[last].classes.split():
        return 0
    return last + 1 if _VERBS & set(marks[last + 1].classes.split()) else 0


def _with(marked: Marked, first: int, last: int, ticket: Ticket) -> Marked:
    marks = marked.marks
    begins, ends = marks[first], marks[last - 1]
    name = Mark("T", ticket.id, begins.first, ends.last, begins.start, ends.end)
    made = [*marks[:first], name, *marks[last:]]
    return Marked(marked.text, marked.tokens, made, alphabet().code(made))
