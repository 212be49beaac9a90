"""Whether a report of a finished election can be one: held against the official winners.

A forecast laid out as a list, a map of what might be, a primary or a table of towns can look in
every line like a report of results. Of an election that is over the almanac knows who won each
unit, and a page that has several of them wrong does not report that election.

The judgement is on the document as a whole, and never on one claim. A wrong row is what an editor
looks for: it stays as the report has it, so that it is found beside the other sources, and no
claim is ever corrected by the official result. A report may even be wrong on purpose, as an
exercise is: one that gives six of fifty units to the loser still says who won what, and is read.
So several wrong units alone do not condemn a page. They do where they are more than one in five,
as in a list of battlegrounds that somebody guessed, a primary or a list of towns; and, three of
them, where the page has a forecaster's words beside them. Then nothing in it can be told from the
rest by its form, and every claim in it waits for a decision.

On a live night it can do nothing: the almanac has no winners of an election that is not over, and
a contest with other tickets or units than the almanac's is not judged at all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.claims import Finding, Said
from callboard.reports.document import Document
from callboard.reports.drafts import Draft
from callboard.reports.findings import finding

_LEAST_WRONG = 3  # units: fewer are slips
_SHARE = 5  # one in so many wrong is more than a report has wrong
_LEAST_WORDS = 2  # of a forecaster
_SAMPLE = 10_000  # characters in which they are looked for
_NAMED = 12  # units told by name
_FORECAST = re.compile(
    r"\b(?:predict\w*|forecast\w*|toss-?ups?|scenarios?|ratings?|odds|lean(?:s|ing)?|"
    r"poll(?:ing|ster\w*| averages?)|my (?:map|picks?|guess\w*|model))\b",
    re.IGNORECASE,
)


def judged(contest: Contest, drafts: Sequence[Draft], document: Document) -> list[Finding]:
    """Doubt every draft of a report that differs from the official result in too many units."""
    claimed = _claimed(contest, drafts)
    official = almanac.official_winners(contest.year) if claimed else {}
    known = [unit for unit in claimed if unit in official]
    wrong = {unit for unit in known if official[unit] not in claimed[unit]}
    if len(wrong) < _LEAST_WRONG:
        return []
    if len(wrong) * _SHARE <= len(known) and not _is_forecasters(document):
        return []
    for draft in drafts:
        draft.doubt = draft.doubt or "the report differs from the official result"
    names = [unit.name for unit in contest.units if unit.id in wrong]
    told = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
    return [finding("implausible", count=len(wrong), year=contest.year, units=told)]


def _is_forecasters(document: Document) -> bool:
    """Whether a page uses the words of forecasts again and again."""
    text = "\n".join((document.title, *(block.text for block in document.blocks)))[:_SAMPLE]
    return len(_FORECAST.findall(text)) >= _LEAST_WORDS


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
