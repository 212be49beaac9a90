"""Which unit a number of a state's electors stands for, where districts choose apart.

The law of Maine and Nebraska gives two electors to who carries the state and one for each
district. So three of Maine's four go with the state, and a single one is a district's: of which,
the official result says, where it agrees with the number.
"""

from __future__ import annotations

from callboard import almanac
from callboard.election.contest import Contest, Ticket
from callboard.reports.marking.marks import Marked

UNCLEAR = "one elector of the state only"  # as a doubt


def unit_of(contest: Contest, state: str, electors: int, ticket: Ticket | None) -> str:
    """Return the unit that is meant by a number of a state's electors, or an empty string."""
    districts = contest.districts_of(state)
    if electors > len(districts):
        return state
    official = almanac.official_winners(contest.year)
    won = [one for one in contest.group(state) if ticket and official.get(one) == ticket.id]
    return won[0] if electors == 1 and len(won) == 1 and won[0] in districts else ""


def parts(marked: Marked) -> dict[str, int]:
    """Return how many electors each ticket has: "Biden (3), Trump (1)"; empty where none are."""
    people = [mark.value for mark in marked.marks if mark.classes in {"T", "TPAR"}]
    numbers = [mark.value for mark in marked.marks if mark.classes in {"NUM", "EVPAR"}]
    paired = len(people) == len(numbers) == len(set(people)) and len(people) > 1
    if not paired or not all(number.isdecimal() for number in numbers):
        return {}
    return {who: int(number) for who, number in zip(people, numbers, strict=True)}
