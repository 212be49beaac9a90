"""What the header of a column says of an election: its year, and whether anything else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_YEAR = re.compile(r"(?<!\d)((?:17|18|19|20)\d\d)(?!\d)")
_SHORT_YEAR = re.compile(
    r"\b(?:(?:winner|won|result|called|vote|margin)s?[\W_]{1,3}|(?:winner|vote|pres|won)_?)(\d\d)$",
    re.IGNORECASE,
)
_THIS_CENTURY = 32  # two digits up to here are of this century
_WON = re.compile(r"\b(?:winner|won|wins?|results?|called|carried|voted|went|outcome)\b")
_OF_A_YEAR = frozenset(
    "w y yr x e p pres president presidential election elections general us the in for by of to "
    "party vote votes voted winner winners won win wins result results called candidate carried "
    "outcome state color colour electoral went".split()
)


def years_in(header: str) -> set[int]:
    """Return the years that a header names: "Winner 2008", "Won '08"."""
    short = {int(year) for year in _SHORT_YEAR.findall(header)}
    near = {year + (2000 if year <= _THIS_CENTURY else 1900) for year in short}
    return {int(year) for year in _YEAR.findall(header)} | near


def is_of_a_year(header: str) -> bool:
    """Whether a header is a year and nothing else that matters: "2020", "w2020", "won 2020"."""
    words = re.findall(r"[a-z]+", header.casefold())
    return len(years_in(header)) == 1 and _OF_A_YEAR.issuperset(words)


def are_alike(header: Iterable[str], years: Iterable[int]) -> bool:
    """Whether a table has as many columns for one of the years as for another.

    One column of another year beside several of this one is a look back at who held the units.
    """
    named = Counter(year for title in header for year in years_in(title))
    return len({named[year] for year in years}) == 1


def says_won(header: str) -> bool:
    """Whether a header has a word of winning."""
    return bool(_WON.search(header.replace("_", " ").casefold()))
