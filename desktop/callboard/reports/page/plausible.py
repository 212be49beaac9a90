"""Whether a report of a finished election differs from the official result in several units.

A forecast laid out as a list, a map of what might be, a primary or a table of towns can look in
every line like a report of results. Of an election that is over the almanac knows who won each
unit, and an editor is told where a page has several of them wrong.

It is told, and no more: what a page says is what it says. No claim becomes doubtful by it, and none
is ever corrected by the official result, for a report may be wrong on purpose, as an exercise is,
and its wrong rows are what is to be found beside the other sources. The finding is on the document
as a whole: a single wrong row, or two, are slips, which the sources beside it will show.

On a live night it can do nothing: the almanac has no winners of an election that is not over, and
a contest with other tickets or units than the almanac's is not judged at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.claims import Finding, Said
from callboard.reports.drafts import Draft
from callboard.reports.findings.finding import finding

_LEAST_WRONG = 3  # units: fewer are slips
_NAMED = 12  # units told by name


def judged(contest: Contest, drafts: Sequence[Draft]) -> list[Finding]:
    """Return the finding that a report differs from the official result, where it does."""
    claimed = _claimed(contest, drafts)
    official = almanac.official_winners(contest.year) if claimed else {}
    wrong = {u for u, tickets in claimed.items() if u in official and official[u] not in tickets}
    if len(wrong) < _LEAST_WRONG:
        return []
    names = [unit.name for unit in contest.units if unit.id in wrong]
    told = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
    return [finding("implausible", count=len(wrong), year=contest.year, units=told)]


def _claimed(contest: Contest, drafts: Sequence[Draft]) -> dict[str, set[str]]:
    """Return whom a report is certain to call each unit for, where the almanac knows better."""
    if contest.year not in almanac.years() or contest != almanac.contest(contest.year):
        return {}
    claimed: dict[str, set[str]] = defaultdict(set)
    for draft in drafts:
        own = draft.said is Said.CALLED and not draft.doubt and not draft.year
        if own and draft.ticket:
            claimed[draft.unit].add(draft.ticket.id)
    return claimed
