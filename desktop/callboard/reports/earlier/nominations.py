"""Remarks that tell who won a primary or a caucus, on pages about the next ones.

"Obama won Iowa in 2008", on a page that waits for Iowa's caucuses, is said of those of that year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.document import Document
from callboard.reports.drafts import Draft

_PRIMARY = re.compile(
    r"\b(?:primary|primaries|caucus(?:es)?|delegates?|nomination)\b", re.IGNORECASE
)
_ELSE = re.compile(r"midterm|senate|gubernatorial|general election|electoral", re.IGNORECASE)
_LEAST = 8  # words of a nomination, from which a page is taken to be about one
_SAMPLE = 60_000  # characters of a page that are looked at
_EARLY = frozenset({"IA", "NH", "SC", "NV"})  # the first to choose, of which such pages speak
_GENERAL = re.compile(
    r"\b(?:presidential|general election|electoral|popular vote|nominee|november|presidency|"
    r"the 20\d\d election|both times)\b",
    re.IGNORECASE,
)
_WHY = "conditional or primary"


def judge(document: Document, remembered: Iterable[Draft]) -> None:
    """Doubt what may be remembered of primaries, on a page that is full of them."""
    told = [draft for draft in remembered if not draft.doubt and draft.year.isdecimal()]
    if not told or not _is_about_one(document):
        return
    wrong = {(id(draft.block), draft.year) for draft in told if _is_contradicted(draft)}
    for draft in told:
        early = draft.unit in _EARLY and not _is_general(draft)
        if early or (id(draft.block), draft.year) in wrong:
            draft.doubt = _WHY


def _is_about_one(document: Document) -> bool:
    text = "\n".join(block.text for block in document.blocks)[:_SAMPLE]
    words = len(_PRIMARY.findall(text))
    return words >= _LEAST and words > 2 * len(_ELSE.findall(text))


def _is_contradicted(draft: Draft) -> bool:
    """Whether somebody else carried the unit in that year's election."""
    winner = almanac.official_winners(int(draft.year)).get(draft.unit)
    return draft.ticket is not None and winner not in {None, draft.ticket.id}


def _is_general(draft: Draft) -> bool:
    """Whether a remark can only be one of the election: by its words, or by whom it names."""
    contest = almanac.contest(int(draft.year))
    if draft.ticket is None or _GENERAL.search(draft.sentence):
        return True
    rivals = [one.surname for one in contest.tickets[:2] if one.party != draft.ticket.party]
    if any(re.search(rf"\b{re.escape(name)}\b", draft.sentence) for name in rivals):
        return True
    return _is_incumbent(contest, draft.ticket.president)


def _is_incumbent(contest: Contest, president: str) -> bool:
    """Whether somebody had won the election before, and stood in no contested primary."""
    before = contest.year - 4
    if before not in almanac.years():
        return False
    ran = almanac.contest(before).tickets[:2]
    return any(one.president == president for one in ran)
