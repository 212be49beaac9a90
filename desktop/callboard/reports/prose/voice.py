"""Whose voice speaks: a first person with a view of their own, the speakers of a transcript."""

from __future__ import annotations

import re
from collections import Counter

from callboard.reports.document import Document
from callboard.reports.marking.marks import Marked
from callboard.reports.prose import premises

_VIEWS = frozenset(
    "think thought believe believed say said guess guessed bet predict predicted foresaw foresee "
    "call called had have has 've gave give put got get expect expected hope hoped want wanted "
    "figure figured assume assumed pick picked project projected claim claimed argue argued swear "
    "swore insist insisted maintain maintained reckon reckoned suspect suspected imagine imagined "
    "dream dreamed dreamt won lost carried took colored painted marked assigned moved wrote told "
    "count counted feel felt doubt doubted wonder wondered am 'm knew know".split()
)
_SKIPPED = frozenset(
    "also now still just really always never would will can could do did not n't then even only "
    "honestly personally fully already 'd 'll".split()
)
_PLAIN = re.compile(
    r"I(?: (?:do )?hereby\b|, (?:the |[A-Z])| (?:do )?(?:live|lived|grew|reside|come|came|voted)\b|"
    r"(?: a|['’])m (?:from|in)\b| was (?:born|there|in|at|raised|right|wrong|living)\b)"
)
_LABEL = re.compile(r"([A-Z]{2,12}):\s")
_LEAST = 2  # blocks that begin with a speaker's label


def is_own_view(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a first person before the end of a match only says what they think.

    "I hereby declare …" and "Ohio, where I live, went to Bush" are no views.
    """
    if "i" not in marked.keys:
        return False
    end = marked.marks[match.end() - 1].last
    said = [at for at in range(end) if marked.tokens[at].raw == "I"]
    said = [at for at in said if not _PLAIN.match(marked.text, marked.tokens[at].start)]
    if not said or premises.speaks_now(marked, match):
        return bool(said)
    return any(_verb_behind(marked, at) in _VIEWS for at in said)


def _verb_behind(marked: Marked, at: int) -> str:
    behind = (word.key for word in marked.tokens[at + 1 : at + 6])
    return next((key for key in behind if key not in _SKIPPED), "")


def labels(document: Document, codes: frozenset[str]) -> frozenset[str]:
    """Return the postal codes that only name speakers: "AL: …" where "JO: …" speaks, too."""
    found: Counter[str] = Counter()
    for block in document.blocks:
        if label := _LABEL.match(block.text):
            found[label[1]] += 1
    spoken = {name for name, count in found.items() if count >= _LEAST}
    return frozenset(spoken & codes) if spoken - codes else frozenset()
