"""What a list or a table is believed by: signs of results in it, above it, or on its page.

Ratings, paths, visits, endorsements, bets and games put units below a ticket's name just as a list
of results does, and need not hold one doubtful word. So a list is certain only where something
says that it is one of results.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import msgspec

from callboard.election.contest import Contest
from callboard.reports import elections_found, weighing
from callboard.reports.claims import Said
from callboard.reports.document import Block, BlockKind, Document, Place
from callboard.reports.drafts import Draft
from callboard.reports.groups import PLAIN
from callboard.reports.language import language

_GAP = 4  # blocks between two rows of one list
_ABOVE = 3  # blocks above a list that may say what it is
_NEAR = 12  # blocks between two lists of one kind
_HEADING = 60  # blocks between a list and the heading of its section
_LABEL = 90  # characters of a line that is a heading in all but markup
_TITLES = 8  # blocks in which a page says what it is
_SAMPLE = 300  # blocks in which a page says whether it tells of results
_BY_THEMSELVES = frozenset({"infobox-electors"})
_LEAST_TOLD = 2
_LEAST_CALLS = 2
_LEAST_SHARES = 2  # lines with shares of two tickets, from which a list is a running count
_LEAST_OF_BOTH, _MOST_OF_BOTH = 75, 101  # per cent of two tickets together
_HALF = 0.5
_OF_OLD = 1996  # before it nobody put a forecast on a page that is still read
_OTHER_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AGO = re.compile(
    r"\b(?:years ago|last time|last election|in the past|previous\w*)\b", re.IGNORECASE
)
_AHEAD = re.compile(
    r"\b(?:if|would|could|should|might|may|must|needs? to|predict\w*)\b", re.IGNORECASE
)
_MOST_BARE = 70  # blocks of a page that is nothing but a list
_TITLE_WORDS = frozenset(
    "the of in a that final race presidential nearest narrowest closest mattered lists none units "
    "and margin state ev pct share wins st nd rd margins".split()
)
_WORD = re.compile(r"[A-Za-z][\w'’.]*")
_STAMP = re.compile(
    r"^\W*\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b|[A-Z]{2,3}T\b)|^\W*\d{1,2}:\d\d\b", re.IGNORECASE
)
_COUNTED = re.compile(r"\b\d{1,3},\d{3}\b")
_OPEN = re.compile(
    r"\btoo (?:close|early)(?: to call)?\b|\bpolls (?:are )?still open\b|\b(?:not yet|un)called\b",
    re.IGNORECASE,
)
_ON_THE_DAY = re.compile(r"\b(?:live|night|results?|returns)\b", re.IGNORECASE)
_SHARES = re.compile(
    r"(?<![\d,.$])(\d\d)(?:\.\d+)?%?(?:\s*[-–]\s*|, [A-Z]\w+ |\s+to\s+)(\d\d)(?![\d,:])"
)


class _Run(msgspec.Struct):
    """Rows of one list, by the blocks they stand in."""

    drafts: list[Draft]
    blocks: list[int]


def judge(document: Document, contest: Contest, drafts: Sequence[Draft]) -> None:
    """Doubt the claims of every list that nothing shows to be one of results."""
    runs = _runs(document, drafts)
    if not runs:
        return
    told = _tells(document, contest, drafts)
    before: _Run | None = None
    shown = False  # whether the list before was shown to be one of results by itself
    for run in runs:
        goes_on = before is not None and _is_near(document, before, run)
        why = _doubt(document, contest, run, told=told, inherited=shown and goes_on)
        shown = not why and ((shown and goes_on) or _is_shown(document, run))
        for draft in run.drafts if why else ():
            draft.doubt = why
        before = run


def _runs(document: Document, drafts: Sequence[Draft]) -> list[_Run]:
    at: dict[Place, int] = {}
    for i, block in enumerate(document.blocks):
        at.setdefault(block.place, i)
    itself = {id(block): i for i, block in enumerate(document.blocks)}
    found: list[_Run] = []
    for draft in drafts:
        if draft.doubt or draft.said is not Said.CALLED or not _is_of_list(draft):
            continue
        i = itself.get(id(draft.block), at.get(draft.block.place, 0))
        if not found or not 0 <= i - found[-1].blocks[-1] <= _GAP:
            found.append(_Run([], []))
        found[-1].drafts.append(draft)
        found[-1].blocks.append(i)
    return found


def _is_of_list(draft: Draft) -> bool:
    """Whether a claim stands on a list or a table, and on no sentence that says it all."""
    if not weighing.is_structured(draft) or draft.rule in _BY_THEMSELVES:
        return False
    text = draft.block.text.rstrip()
    return not (text.endswith(".") and _signs("resulted").search(text))


def _doubt(document: Document, contest: Contest, run: _Run, *, told: bool, inherited: bool) -> str:
    """Return why a list is not certain, or an empty string."""
    heads = _heads(document, run)
    if any(_signs("pretended").search(text) for text in heads):
        return "a list of something else"
    if _is_count(document, run):
        return "a count, not a call"
    if _is_shown(document, run) or inherited:
        return ""
    if any(_signs("unproven").search(text) for text in heads):
        return "a list of something else"
    if told and _is_plain(document, contest, run):
        return ""
    return "nothing says that these are results"


def _is_shown(document: Document, run: _Run) -> bool:
    """Whether a list, or what stands right above it, tells of results itself."""
    texts = _rows(document, run)
    for sign in (_signs("resulted"), _STAMP, _COUNTED):
        if sum(bool(sign.search(text)) for text in texts) >= _HALF * len(texts):
            return True
    return any(_shows(text) for text in _above(document, run))


def _rows(document: Document, run: _Run) -> list[str]:
    return [document.blocks[i].text for i in dict.fromkeys(run.blocks)]


def _is_count(document: Document, run: _Run) -> bool:
    """Whether a list, or its neighbours, give shares of a count: "Ohio: Trump 53-42"."""
    first, last = run.blocks[0], run.blocks[-1]
    around = document.blocks[max(0, first - _ABOVE) : last + _ABOVE]
    lines = [b.text for b in around if b.kind is not BlockKind.ROW and _is_label(b)]
    shares = sum(_holds_shares(text) for text in lines)
    told = sum(bool(_signs("resulted").search(text)) for text in _rows(document, run))
    return shares >= _LEAST_SHARES and told < _HALF * len(_rows(document, run))


def _holds_shares(text: str) -> bool:
    """Whether a line gives the shares of two tickets."""
    pairs = ((int(one), int(other)) for one, other in _SHARES.findall(text))
    return any(_LEAST_OF_BOTH <= one + other <= _MOST_OF_BOTH for one, other in pairs)


def _shows(text: str) -> bool:
    """Whether a text says that results follow."""
    if _signs("actual").search(text):
        return True
    return bool(_signs("results").search(text)) and not _signs("unproven").search(text)


def _above(document: Document, run: _Run) -> list[str]:
    """Return what stands above a list: the last blocks, and the heading of its section."""
    first = run.blocks[0]
    last = [block.text for block in document.blocks[max(0, first - _ABOVE) : first]]
    return [*_heads(document, run), *(text for text in last if not _OTHER_YEAR.search(text))]


def _heads(document: Document, run: _Run) -> list[str]:
    """Return the headings and labels above a list, and the header of a table."""
    first = run.blocks[0]
    blocks = document.blocks
    near = blocks[max(0, first - _ABOVE) : first]
    heads = [block.text for block in near if _is_label(block)]
    if any(block.kind is BlockKind.HEADING for block in near):
        return heads
    for block in reversed(blocks[max(0, first - _HEADING) : max(0, first - _ABOVE)]):
        if block.kind is BlockKind.HEADING:
            return [block.text, *heads]
    return heads


def _is_label(block: Block) -> bool:
    """Whether a block announces what stands below it."""
    if block.kind in {BlockKind.HEADING, BlockKind.ROW}:
        return True
    text = block.text.rstrip()
    return text.endswith(":") or (len(text) <= _LABEL and block.kind is not BlockKind.SENTENCE)


def _is_near(document: Document, before: _Run, run: _Run) -> bool:
    first, last = before.blocks[-1], run.blocks[0]
    between = document.blocks[first + 1 : last] if last - first <= _NEAR else ()
    return 0 <= last - first <= _NEAR and not any(
        _signs("unproven").search(block.text) for block in between
    )


def _is_plain(document: Document, contest: Contest, run: _Run) -> bool:
    """Whether what stands right above a list names a ticket and says nothing of its own."""
    first = run.blocks[0]
    heads = [b for b in document.blocks[max(0, first - 1) : first] if b.kind is not BlockKind.ROW]
    known = PLAIN | _names(contest)
    for head in heads:
        short = head.kind is not BlockKind.SENTENCE or head.text.rstrip().endswith(":")
        words = [_bare(word) for word in _WORD.findall(head.text)]
        if short and any(word not in known for word in words):
            return _signs("results").search(head.text) is not None or not _names_ticket(
                words, contest
            )
    return True


def _bare(word: str) -> str:
    """Return a word in small letters, without what makes it a possessive."""
    return word.lower().rstrip(".'’").removesuffix("'s").removesuffix("’s")


def _names_ticket(words: Sequence[str], contest: Contest) -> bool:
    surnames = {ticket.surname.lower() for ticket in contest.tickets}
    return any(word in surnames for word in words)


def _names(contest: Contest) -> frozenset[str]:
    return frozenset(
        part.lower()
        for ticket in contest.tickets
        for name in (ticket.president, ticket.running_mate or "", ticket.surname)
        for part in name.split()
    )


def _tells(document: Document, contest: Contest, drafts: Sequence[Draft]) -> bool:
    """Whether a page tells of the results of this election, beside its lists."""
    calls = sum(
        not draft.doubt and draft.said is Said.CALLED and not weighing.is_structured(draft)
        for draft in drafts
    )
    blocks = document.blocks
    if calls >= _LEAST_CALLS or contest.year < _OF_OLD or _is_dated_after(document, contest):
        return True
    titles = [document.title, *(block.text for block in blocks[:_TITLES] if _is_label(block))]
    if any(_shows(title) for title in titles if title):
        return True
    if _is_bare(document, contest):
        return True
    if any(_OPEN.search(block.text) for block in blocks if _is_label(block)):
        return True
    return sum(_told_now(block, contest) for block in blocks[:_SAMPLE]) >= _LEAST_TOLD


def _is_bare(document: Document, contest: Contest) -> bool:
    """Whether a page is nothing but a list and a plain title: "2004 electoral vote"."""
    blocks = document.blocks
    if len(blocks) > _MOST_BARE:
        return False
    known = PLAIN | _names(contest) | _TITLE_WORDS | _unit_names(contest)
    words = (word for b in blocks for word in _WORD.findall(b.text))
    return all(_bare(word) in known or word.isupper() for word in words)


def _unit_names(contest: Contest) -> frozenset[str]:
    return frozenset(word.lower() for unit in contest.units for word in unit.name.split())


def _told_now(block: Block, contest: Contest) -> int:
    """Return how often a block tells of a result of this election, not of one before."""
    text = block.text
    years = {int(year) for year in _OTHER_YEAR.findall(text)}
    if (years and contest.year not in years) or _AGO.search(text) or _AHEAD.search(text):
        return 0
    return len(_signs("told").findall(text))


def _is_dated_after(document: Document, contest: Contest) -> bool:
    day = elections_found.dated(document)
    polls = elections_found.election_day(contest.year)
    if day is None or day < polls:
        return False
    opening = " ".join((document.title, *(block.text for block in document.blocks[:_TITLES])))
    return day > polls or _ON_THE_DAY.search(opening) is not None


@cache
def _signs(kind: str) -> re.Pattern[str]:
    return re.compile("|".join(language().signs[kind]), re.IGNORECASE)
