"""Cells that name a winner: the name, its party, and what else stands in them."""

from __future__ import annotations

import re

import msgspec

from callboard.election.contest import Contest
from callboard.reports.feeds import parties, people, places

_PARENTHESES = re.compile(r"\s*\((?P<inner>[^)]*)\)\s*")
_FOOTNOTE = re.compile(r"\s*\[[^\]]{1,8}\]\s*$")
_SAID = re.compile(
    r"^(?:(?:19|20)\d\d )?(?:(?:winner|result|(?:won|carried|taken) by|called for|voted(?: for)?|"
    r"went (?:to|for))\s*[:–—=-]\s*|(?:won|carried|taken) by |voted(?: for)? |went (?:to|for) )",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"^\d[\d.]*\s*%\s*(?:voted|went|votes?)\s*(?:for|to)?\s*[:–—-]?\s+", re.IGNORECASE
)
_WON = re.compile(
    r"\s+(?:(?:wins?|won|carries|carried|takes|took)(?: (?:the |this )?state)?|elected|"
    r"declared winner|projected winner)[.!]?$",
    re.IGNORECASE,
)
_MARGIN = re.compile(
    r"\s*(?:\b(?:by|with) |[+]\s?|[,:;]\s*)\d[\d.,]*\s*(?:%|points?|pts?\.?|pp|votes?)"
    r"(?: of the votes?)?$|\s*(?:\bby |[+]\s?)\d[\d.,]*$",
    re.IGNORECASE,
)
_LETTER = re.compile(r"^(?P<party>D|R|Dem|Rep|GOP)\s*[-–—:/]\s*(?P<name>[A-Z][a-z]\w.*)$")
_OF_UNIT = re.compile(r"^(?P<unit>[A-Z][\w. ]{1,30}?)\s*[:–—-]\s+(?P<said>\S.*)$")
_STYLE = re.compile(r"^(?P<party>D|R|Dem|Rep|GOP)[ _-]?(?:wins?|won|winner|called)$", re.IGNORECASE)
_BARE = re.compile(r"[\s*✓✔]+$|^[\s*✓✔]+")


class Named(msgspec.Struct, frozen=True):
    """Whom a cell names."""

    name: str
    party: str = ""  # as written


def read(cell: str) -> Named:
    """Return whom a cell names: "Trump (R)" is Trump, of R; so is "R - Trump[a]"."""
    if party := parties.of_colour(cell):
        return Named(party, party)
    inside = _PARENTHESES.search(cell)
    name = _FOOTNOTE.sub("", _PARENTHESES.sub(" ", cell))
    if unit := unit_before(name):
        name = name[len(unit) :].lstrip(" :–—-")
    for about in (_SAID, _SHARED, _MARGIN, _WON, _BARE):
        name = about.sub("", name)
    if found := _STYLE.match(cell.strip()):
        return Named(found["party"])
    if found := _LETTER.match(name):
        return Named(found["name"].strip(), found["party"])
    return Named(name.strip(), inside["inner"] if inside else "")


def unit_before(cell: str) -> str:
    """Return the unit that a cell names before it says more: "Ohio: Trump"."""
    found = _OF_UNIT.match(cell)
    return found["unit"] if found and places.unit(found["unit"]) else ""


def says_who(cell: str) -> bool:
    """Whether a cell says itself that whom it names has won: "Winner: Obama", "51% voted Obama"."""
    plain = _MARGIN.sub("", cell)
    return any(said.search(plain) for said in (_SAID, _SHARED, _WON, _STYLE))


def is_ticket(cell: str, contest: Contest) -> bool:
    """Whether a cell names a ticket of an election."""
    return people.identify(read(cell).name, "", contest).ticket is not None
