"""Party names of every feed to party codes."""

from __future__ import annotations

import re
from functools import cache

_CODES = {
    "d": "DEM", "dem": "DEM", "democrat": "DEM", "democrats": "DEM", "democratic": "DEM",
    "dfl": "DEM", "democratic-farmer-labor": "DEM", "democratic farmer labor": "DEM",
    "dnl": "DEM", "blue": "DEM",
    "r": "REP", "rep": "REP", "gop": "REP", "republican": "REP", "republicans": "REP",
    "red": "REP",
    "l": "LIB", "lib": "LIB", "lbt": "LIB", "libertarian": "LIB",
    "g": "GRN", "grn": "GRN", "gre": "GRN", "green": "GRN",
    "i": "IND", "ind": "IND", "independent": "IND", "una": "IND", "npa": "IND",
    "no party": "IND", "non-affiliated": "IND", "nonaffiliated": "IND",
    "con": "CON", "cst": "CON", "constitution": "CON",
    "ref": "REF", "reform": "REF", "psl": "PSL", "socialism and liberation": "PSL",
    "party for socialism and liberation": "PSL", "aip": "AIP", "american independent": "AIP",
    "oth": "OTH", "other": "OTH",
}  # fmt: skip
_COLOUR = re.compile(
    r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:ff)?|#([0-9a-f])([0-9a-f])([0-9a-f])"
)
_SHADES = {
    "DEM": frozenset("navy steelblue dodgerblue royalblue darkblue mediumblue 🔵 🟦 💙".split()),
    "REP": frozenset("firebrick crimson darkred tomato indianred maroon 🔴 🟥 ❤️".split()),
}
_MUCH = 1.4  # how much more of one colour there is than of the other
# In lines of several parties and in long names; the first that is found decides.
_WORDS = (
    ("democrat", "DEM"), ("dfl", "DEM"), ("republican", "REP"), ("gop", "REP"),
    ("libertarian", "LIB"), ("green", "GRN"), ("socialism and liberation", "PSL"),
    ("american independent", "AIP"), ("reform", "REF"), ("constitution", "CON"),
    ("independent", "IND"),
)  # fmt: skip


@cache
def code(party: str) -> str:
    """Return the code of a party as written: "DEM", "REP", …, or an empty string."""
    key = " ".join(party.casefold().replace(".", "").split()).removesuffix(" party").strip()
    if not key:
        return ""
    known = _CODES.get(key)
    if known:
        return known
    return next((found for word, found in _WORDS if word in key), "OTH")


@cache
def of_colour(cell: str) -> str:
    """Return the party that a shade on a map stands for: "#d22532", "steelblue", or nothing."""
    key = cell.strip().casefold()
    found = _COLOUR.fullmatch(key)
    if found is None:
        return next((code for code, shades in _SHADES.items() if key in shades), "")
    red, green, blue = (int(part, 16) for part in found.groups() if part)
    if red > _MUCH * max(blue, 1) and red > green:
        return "REP"
    return "DEM" if blue > _MUCH * max(red, 1) and blue >= green else ""


@cache
def lines(party: str) -> tuple[str, ...]:
    """Return the ballot lines that a party cell names: "WORKING FAMILIES / DEMOCRAT" has two."""
    return tuple(part.strip() for part in party.split(" / ") if part.strip())
