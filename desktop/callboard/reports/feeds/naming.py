"""Cells that name a winner: the name, its party, and what else stands in them."""

from __future__ import annotations

import re

import msgspec

from callboard.election.contest import Contest
from callboard.reports.feeds import people, places

_PARENTHESES = re.compile(r"\s*\((?P<inner>[^)]*)\)\s*")
_FOOTNOTE = re.compile(r"\s*\[[^\]]{1,8}\]\s*$")
_SAID = re.compile(
    r"^(?:(?:19|20)\d\d )?(?:winner|won by|called for|carried by|voted for|result)\s*[:–—=-]\s*",
    re.IGNORECASE,
)
_WON = re.compile(r"\s+(?:wins?|won|elected|declared winner|projected winner)[.!]?$", re.IGNORECASE)
_MARGIN = re.compile(
    r"\s*(?:\bby |[+]\s?)\d[\d.,]*\s*(?:%|points?|pts?\.?|pp|votes?)*$", re.IGNORECASE
)
_LETTER = re.compile(r"^(?P<party>D|R|Dem|Rep|GOP)\s*[-–—:/]\s*(?P<name>[A-Z][a-z]\w.*)$")
_OF_UNIT = re.compile(r"^(?P<unit>[A-Z][\w. ]{1,30}?)\s*[:–—-]\s+(?P<said>\S.*)$")
_BARE = re.compile(r"[\s*✓✔]+$|^[\s*✓✔]+")


class Named(msgspec.Struct, frozen=True):
    """Whom a cell names."""

    name: str
    party: str = ""  # as written


def read(cell: str) -> Named:
    """Return whom a cell names: "Trump (R)" is Trump, of R; so is "R - Trump[a]"."""
    inside = _PARENTHESES.search(cell)
    name = _FOOTNOTE.sub("", _PARENTHESES.sub(" ", cell))
    if unit := unit_before(name):
        name = name[len(unit) :].lstrip(" :–—-")
    for about in (_SAID, _MARGIN, _WON, _BARE):
        name = about.sub("", name)
    if found := _LETTER.match(name):
        return Named(found["name"].strip(), found["party"])
    return Named(name.strip(), inside["inner"] if inside else "")


def unit_before(cell: str) -> str:
    """Return the unit that a cell names before it says more: "Ohio: Trump"."""
    found = _OF_UNIT.match(cell)
    return found["unit"] if found and places.unit(found["unit"]) else ""


def says_who(cell: str) -> bool:
    """Whether a cell says itself that whom it names has won: "Winner: Obama"."""
    return _SAID.match(cell) is not None


def is_ticket(cell: str, contest: Contest) -> bool:
    """Whether a cell names a ticket of an election."""
    return people.identify(read(cell).name, "", contest).ticket is not None
