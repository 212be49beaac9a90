"""How a document is written: whom it names, from when and where, what it strikes through."""

from __future__ import annotations

import contextlib
import datetime as dt
import re

from callboard.election.contest import Contest
from callboard.reports.document import Block, Document
from callboard.reports.drafts import Draft
from callboard.reports.marking.sentences import ABBREVIATED
from callboard.reports.page import elections_found


def present(document: Document, contest: Contest) -> frozenset[str]:
    """Return the tickets whose candidate for president is named anywhere in a document."""
    text = " ".join(block.text for block in document.blocks[:400])
    return frozenset(
        ticket.id
        for ticket in contest.tickets
        if ticket.surname in text or ticket.surname.upper() in text
    )


_TOWN = re.compile(
    r"\b([A-Z]\w+(?: [A-Z]\w+)?), ([A-Z][\w.]{1,5})\.(?=\s*(?:[:()–—]|-|$))", re.MULTILINE
)
_SHORT_YEAR = 2  # digits of "11/5/24"
_NO_TOWNS = frozenset({"NY", "DC"})  # "New York, N.Y.", "Washington, D.C."


def towns(document: Document, contest: Contest) -> frozenset[str]:
    """Return the units whose name means a town all over a document: "Nevada, Mo.: …"."""
    pairs = [pair for block in document.blocks for pair in _TOWN.findall(block.text)]
    named = {town.lower() for town, state in pairs if state.lower() in ABBREVIATED - {"d.c"}}
    return frozenset(u.id for u in contest.units if u.name.lower() in named) - _NO_TOWNS


_HEAD_NAME = re.compile(r"\W{0,4}([A-Z][a-z]+(?: [A-Z][a-z]+)?)(\.|:| ?\(| ?[—–-])")
_LEAST_HEADS = 4


def heads(document: Document, contest: Contest) -> bool:
    """Whether paragraphs open with the name of a state, "Washington" among them: "Ohio. …"."""
    known = {unit.name for unit in contest.units}
    found = [m for block in document.blocks if (m := _HEAD_NAME.match(block.text))]
    signs = {m[2].strip() for m in found if m[1] == "Washington"}
    opened = {m[1] for m in found if m[1] in known and m[2].strip() in signs}
    return len(opened - {"Washington"}) >= _LEAST_HEADS


_NEWS_DAY = re.compile(
    r"\b(nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?|"
    r"\b(\d{1,2})\s+(nov|dec)[a-z]*\.?,?\s+(\d{4})|"
    r"\b(1[12])/(\d{1,2})/((?:\d\d){1,2})\b|"
    r"\b(\d{4})-(1[12])-(\d\d)\b",
    re.IGNORECASE,
)
_HEAD = 40  # blocks in which a page says when it was written
_NEWS = 60  # days after an election in which its results are news


def is_after(document: Document, contest: Contest) -> bool:
    """Whether every day that a page names was one of the weeks after the election."""
    text = "\n".join((document.dated, *(block.text for block in document.blocks[:_HEAD])))
    days = [day for found in _NEWS_DAY.finditer(text) if (day := _day(found, contest.year))]
    voted = elections_found.election_day(contest.year)
    near = [(day - voted).days for day in days if abs((day - voted).days) <= _NEWS]
    return bool(near) and min(near) >= 0 and max(near) > 0


def _day(found: re.Match[str], year: int) -> dt.date | None:
    words = [group or "" for group in found.groups()]
    if words[0] or words[4]:
        month, day, of = words[0] or words[4], words[1] or words[3], words[2] or words[5]
        number = 11 if month.lower().startswith("nov") else 12
    elif words[6]:
        number, day, of = int(words[6]), words[7], words[8]
    else:
        number, day, of = int(words[10]), words[11], words[9]
    of = of if len(of) != _SHORT_YEAR else f"{year // 100}{of}"
    with contextlib.suppress(ValueError):
        return dt.date(int(of or year), number, int(day))
    return None


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
