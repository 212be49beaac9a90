"""Whether the count that a page gives figures of is over: only then do shares say who won."""

from __future__ import annotations

import re
from collections.abc import Iterable

from callboard.reports.claims import Said
from callboard.reports.document import Document
from callboard.reports.drafts import Draft
from callboard.reports.lists.structured import VOTES
from callboard.reports.page import tellings

# doubts of a line that gives a ticket's share, or how far it is ahead, and no verb
_SHARES = frozenset({"figures, not a call", "a margin, not a call", VOTES})
_OVER = re.compile(
    r"\b(?:won|carried|certified|official (?:results?|returns|count|canvass)|"
    r"final(?! (?:weeks?|days?|hours|stretch|push|months?|stop|rall))|"
    r"(?:states?|it|country|nation|america|everyone|each|they) (?:\w+ )?(?:voted|went))\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:counted|counting|reporting|so far|in yet|leads?|leading|ahead|trails?|live|partial|"
    r"polls?|polling|forecast|if|would|could|will|expected|primary|precincts?|update[ds]?)\b|\?",
    re.IGNORECASE,
)


def is_over(texts: Iterable[str]) -> bool:
    """Whether titles or headings tell of a count as of something done."""
    told = list(texts)
    return any(map(_OVER.search, told)) and not any(map(_NOT_YET.search, told))


def under(section: str, doubt: str) -> str:
    """Return the doubt of a claim in a section: that of shares must not hide the section's own."""
    return section or doubt if not doubt or doubt in _SHARES else doubt


def believe(document: Document, drafts: Iterable[Draft]) -> None:
    """Take whom a line names with a share for the winner, on a page whose count is over."""
    shared = [draft for draft in drafts if draft.doubt in _SHARES]
    if shared and is_over(tellings.titles(document)):
        for draft in shared:
            draft.said, draft.doubt = Said.CALLED, ""
