"""Whether a page tells of the results of an election: by its title, its day, what it says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from callboard.election.contest import Contest
from callboard.reports import weighing
from callboard.reports.claims import Said
from callboard.reports.document import Block, BlockKind, Document
from callboard.reports.drafts import Draft
from callboard.reports.lists.groups import PLAIN
from callboard.reports.marking.language import language, signs
from callboard.reports.page import elections_found

WORD = re.compile(r"[A-Za-z][\w'’.]*")
STAMP = re.compile(
    r"^\W*\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b|[A-Z]{2,3}T\b)|^\W*\d{1,2}:\d\d[ap]?\b",
    re.IGNORECASE,
)
COUNTED = re.compile(r"\b(?:\d{1,2},\d{3}|\d{3}),\d{3}\b")  # votes of a state
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TITLE = 140  # characters
_LABEL = 90  # characters of a line that is a heading in all but markup
_TITLES = 8  # blocks in which a page says what it is
_SAMPLE = 300  # blocks in which a page says whether it tells of results
_NO_VERBS = frozenset({"was", "has", "is", "votes"})
_LEAST_FORETOLD = 3  # sentences in the present tense
_HIS_WINS = re.compile(
    r"(?:['’]s?|\b(?:his|her|their|the|by|with|narrow|two|three|four|expected)) (?:\w+ )?wins\b",
    re.IGNORECASE,
)
_I_SEE = re.compile(
    r"\b(?:I|we) (?:see|think|say|went)\b|"
    r"\b(?:here it is|tuesday|tomorrow|in the end)\b",
    re.IGNORECASE,
)
_SHORT_VERB = 2
_LEAST_TOLD = 2
_LEAST_CALLS = 2
_OF_OLD = 1996  # before it nobody put a forecast on a page that is still read
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
_OPEN = re.compile(
    r"\btoo (?:close|early)(?: to call)?\b|\bpolls (?:are )?still open\b|\b(?:not yet|un)called\b",
    re.IGNORECASE,
)
_ON_THE_DAY = re.compile(r"\b(?:live|night|results?|returns)\b", re.IGNORECASE)


def tells(document: Document, contest: Contest, drafts: Sequence[Draft]) -> bool:
    """Whether a page tells of the results of this election, beside its lists."""
    calls = sum(_is_done(draft) for draft in drafts)
    blocks = document.blocks
    if calls >= _LEAST_CALLS or contest.year < _OF_OLD or _is_dated_after(document, contest):
        return True
    if any(shows(title) for title in titles(document)):
        return True
    if _is_bare(document, contest):
        return True
    if any(_OPEN.search(block.text) for block in blocks if is_label(block)):
        return True
    return sum(told_now(block, contest) for block in blocks[:_SAMPLE]) >= _LEAST_TOLD


def _is_done(draft: Draft) -> bool:
    """Whether a sentence tells of a win as of something done, or on somebody's authority."""
    if draft.doubt or draft.said is not Said.CALLED or weighing.is_structured(draft):
        return False
    return bool(draft.source) or bool(draft.verb and not _is_present(draft.verb))


def _is_present(verb: str) -> bool:
    first = verb.lower().split()[0]
    return first.endswith("s") and first not in _NO_VERBS


def titles(document: Document) -> list[str]:
    """Return the title of a page, and the headings and labels with which it opens."""
    first = (block.text for block in document.blocks[:_TITLES] if is_label(block))
    return [text for text in (document.title, *first) if 0 < len(text) <= _TITLE]


def _is_bare(document: Document, contest: Contest) -> bool:
    """Whether a page is nothing but a list and a plain title: "2004 electoral vote"."""
    blocks = document.blocks
    if len(blocks) > _MOST_BARE:
        return False
    known = PLAIN | names(contest) | _TITLE_WORDS | _unit_names(contest)
    words = (word for b in blocks for word in WORD.findall(b.text))
    return all(bare(word) in known or word.isupper() for word in words)


def _unit_names(contest: Contest) -> frozenset[str]:
    return frozenset(word.lower() for unit in contest.units for word in unit.name.split())


def told_now(block: Block, contest: Contest) -> int:
    """Return how often a block tells of a result of this election, not of one before."""
    text = block.text
    years = {int(year) for year in YEAR.findall(text)}
    if (years and contest.year not in years) or _AGO.search(text) or _AHEAD.search(text):
        return 0
    return len(signs("told").findall(text))


def _is_dated_after(document: Document, contest: Contest) -> bool:
    day = elections_found.dated(document)
    polls = elections_found.election_day(contest.year)
    if day is None or day < polls:
        return False
    opening = " ".join((document.title, *(block.text for block in document.blocks[:_TITLES])))
    return day > polls or _ON_THE_DAY.search(opening) is not None


def shows(text: str) -> bool:
    """Whether a text says that results follow."""
    if signs("actual").search(text):
        return True
    return bool(signs("results").search(text)) and not signs("unproven").search(text)


def wins(text: str) -> bool:
    """Whether a row says with a word or a sign of its own that somebody won."""
    verbs = _verbs()
    return signs("resulted").search(text) is not None or any(
        word.lower() in verbs for word in WORD.findall(text)
    )


def is_open(draft: Draft) -> bool:
    """Whether a call is certain so far, or would be where the page tells much like it."""
    return draft.said is Said.CALLED and (not draft.doubt or draft.doubt in weighing.BARE)


def speaks_now(draft: Draft, document: Document) -> bool:
    """Whether a sentence says in the present tense, on no one's authority, who wins.

    Not a headline, an entry of a log, or one that counts the votes: they tell of what was.
    """
    if not is_open(draft) or draft.source or draft.year:
        return False
    text = draft.block.text
    if draft.block.kind in {BlockKind.HEADING, BlockKind.ROW} or (
        text == document.title and draft.block.kind is not BlockKind.SENTENCE
    ):
        return False
    if weighing.is_structured(draft) and not text.rstrip().endswith("."):
        return False
    if STAMP.search(text) or COUNTED.search(text):
        return False
    if draft.verb and not draft.verb.lower().startswith("wins"):
        return _is_present(draft.verb) and draft.verb.lower() not in _victories()
    if _HIS_WINS.search(text):
        return False
    verbs = [word for word in map(str.lower, WORD.findall(draft.verb or text)) if word in _verbs()]
    return bool(verbs) and all(map(_is_present, verbs))


def may_be_ahead(document: Document, now: Sequence[Draft]) -> bool:
    """Whether claims in the present tense are so many, or so placed, that they may foretell."""
    if len({id(draft.block) for draft in now}) >= _LEAST_FORETOLD:
        return True
    return any(
        signs("unproven").search(block.text) or _I_SEE.search(block.text)
        for block in document.blocks[:_SAMPLE]
    )


@cache
def _victories() -> frozenset[str]:
    classes = language().classes
    return frozenset((*classes["VICTORY"], *classes["WINNER"])) - {"wins"}


@cache
def _verbs() -> frozenset[str]:
    classes = language().classes
    return frozenset(
        phrase
        for name in ("WON", "WONPART", "CALLED", "CALLPART", "WENT", "VICTORY", "WINNER", "MOVES")
        for phrase in classes[name]
        if phrase.isalpha() and len(phrase) > _SHORT_VERB
    ) - {"choice", "added", "adds"}


def is_label(block: Block) -> bool:
    """Whether a block announces what stands below it."""
    if block.kind in {BlockKind.HEADING, BlockKind.ROW}:
        return True
    text = block.text.rstrip()
    return text.endswith(":") or (len(text) <= _LABEL and block.kind is not BlockKind.SENTENCE)


def bare(word: str) -> str:
    """Return a word in small letters, without what makes it a possessive."""
    return word.lower().rstrip(".'’").removesuffix("'s").removesuffix("’s")


def names(contest: Contest) -> frozenset[str]:
    """Return the words that the names of the tickets are made of."""
    return frozenset(
        part.lower()
        for ticket in contest.tickets
        for name in (ticket.president, ticket.running_mate or "", ticket.surname)
        for part in name.split()
    )
