"""Keys of maps: whose states a colour or a letter marks, told once and used in every list below.

"Color Mr. Carter's states blue …" and then "Blue: Alabama 9, Arkansas 6". Where a page has such a
key, the label of a list is told by the name that it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from callboard.election.contest import Contest
from callboard.reports.document import Block, BlockKind, Document
from callboard.reports.drafts import Draft

_COLOURS = "red|blue|green|yellow|orange|purple|gray|grey|pink|brown|white|black"
_OPENING = 40  # blocks in which a page gives its key
_SIGN = re.compile(rf"\b(?:{_COLOURS})\b|\b[A-Z] ?= ?[A-Z]", re.IGNORECASE)
_REST = re.compile(
    rf"\W*(?:everything|all|the rest)\b[\w ]{{0,16}}\b(?:is|are|goes|in) (?P<label>{_COLOURS})\W*$",
    re.IGNORECASE,
)
_LISTED = re.compile(r"\W*[A-Z][\w. ]+(?:\(?\d{1,2}\)?\W{0,2})?[,;.]")


class Told(msgspec.Struct, frozen=True):
    """A document in which names stand for labels, and what its blocks said before."""

    document: Document
    before: dict[str, str] = {}  # by what a block says now

    def restore(self, drafts: Iterable[Draft]) -> None:
        """Let drafts say what stands in the document."""
        for draft in drafts if self.before else ():
            draft.sentence = self.before.get(draft.block.text, draft.sentence)


def told(document: Document, contest: Contest) -> Told:
    """Return a document whose lists are headed by names where a key says whose they are."""
    key = _key(document, contest)
    if not key:
        return Told(document)
    labels = "|".join(re.escape(label) for label in key)
    heads = re.compile(rf"(?<![\w'’])(?P<label>{labels})(?= ?[:–—])", re.IGNORECASE)
    blocks: list[Block] = []
    before: dict[str, str] = {}
    carried = ""  # whose the rest of a paragraph is: "Everything else is red!"
    for block in document.blocks:
        text = heads.sub(lambda found: key[found["label"].lower()], block.text)
        if carried and text == block.text and _LISTED.match(text):
            text = f"{carried}: {text}"
        rest = _REST.match(block.text)
        carried = key.get(rest["label"].lower(), "") if rest else ""
        if text != block.text and block.kind is not BlockKind.ROW:
            before[text] = block.text
            block = msgspec.structs.replace(block, text=text)  # noqa: PLW2901 - with its name
        blocks.append(block)
    return Told(msgspec.structs.replace(document, blocks=tuple(blocks)), before)


def _key(document: Document, contest: Contest) -> dict[str, str]:
    """Return whom each label of a page's key stands for, where it tells two tickets apart."""
    said = [one.text for one in document.blocks[:_OPENING] if _SIGN.search(one.text)]
    key: dict[str, str] = {}
    for form in _forms(contest) if said else ():
        for found in (found for text in said for found in form.finditer(text)):
            key.setdefault(found["label"].lower(), found["name"])
    whose = list(key.values())
    return key if len(set(whose)) == len(whose) > 1 else {}


def _forms(contest: Contest) -> tuple[re.Pattern[str], ...]:
    """Return the forms of a key: "blue for Carter", "Carter's states blue", "B = Bush"."""
    names = "|".join(re.escape(ticket.surname) for ticket in contest.tickets[:3])
    person = rf"(?:[A-Z][\w.]* ){{0,3}}(?P<name>{names})\b(?:['’]s?)?"
    colour = rf"\b(?P<label>(?i:{_COLOURS}))\b"
    whose = "(?:states? (?:[a-z]+ ){0,4}(?:by|to|for) )?"
    return (
        re.compile(
            rf"{colour}(?: [a-z]+)?(?: (?:is|are|stands?))? ?(?:=|:|for|to|means) {whose}{person}"
        ),
        re.compile(rf"{person}(?: states)?(?: (?:is|are|in|shown|colou?red|shaded))* {colour}"),
        re.compile(rf"\b(?P<label>[A-Z]) ?= ?{person}"),
    )
