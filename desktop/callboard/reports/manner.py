"""How a document is written: whom it names, whether it has capitals, what it strikes through."""

from __future__ import annotations

import re

from callboard.election.contest import Contest
from callboard.reports.document import Block, Document
from callboard.reports.drafts import Draft
from callboard.reports.sentences import ABBREVIATED


def present(document: Document, contest: Contest) -> frozenset[str]:
    """Return the tickets whose candidate for president is named anywhere in a document."""
    text = " ".join(block.text for block in document.blocks[:400])
    return frozenset(
        ticket.id
        for ticket in contest.tickets
        if ticket.surname in text or ticket.surname.upper() in text
    )


def is_caseless(document: Document) -> bool:
    """Whether a text is all but without capitals, as the transcripts of broadcasts are."""
    sample = "".join(block.text for block in document.blocks[:200])[:20_000]
    letters = sum(map(str.isalpha, sample))
    return letters > 200 and sum(map(str.isupper, sample)) < 0.02 * letters


_TOWN = re.compile(
    r"\b([A-Z]\w+(?: [A-Z]\w+)?), ([A-Z][\w.]{1,5})\.(?=\s*(?:[:()–—]|-|$))", re.MULTILINE
)
_NO_TOWNS = frozenset({"NY", "DC"})  # "New York, N.Y.", "Washington, D.C."


def towns(document: Document, contest: Contest) -> frozenset[str]:
    """Return the units whose name means a town all over a document: "Nevada, Mo.: …"."""
    pairs = [pair for block in document.blocks for pair in _TOWN.findall(block.text)]
    named = {town.lower() for town, state in pairs if state.lower() in ABBREVIATED - {"d.c"}}
    return frozenset(u.id for u in contest.units if u.name.lower() in named) - _NO_TOWNS


def is_struck(draft: Draft, block: Block) -> bool:
    """Whether most of what a claim stands on is struck through."""
    if not block.struck:
        return False
    covered = sum(end - start for start, end in block.struck)
    if covered >= 0.5 * len(block.text):
        return True
    name = draft.ticket.surname if draft.ticket else ""
    at = block.text.find(name)
    return any(start <= at < end for start, end in block.struck) if at >= 0 else False
