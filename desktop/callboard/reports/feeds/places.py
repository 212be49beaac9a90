"""Cells to units: names, postal codes, FIPS codes and district codes, matched whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

import msgspec

from callboard import almanac

_SPACES = re.compile(r"[\s\u00a0]+")
_FOOTNOTE = re.compile(r"\s*(?:\[[^\]]*\]|[†‡*§]+)\s*$")
_DISTRICT = re.compile(
    r"(?P<state>[a-z .]+?)[ '’s]*[- ,(]*"
    r"(?:(?:cd|c\.d\.|district|dist\.?|congressional district)[- #]*)?"
    r"0?(?P<number>[1-3])(?:st|nd|rd)?"
    r"(?:[ -]*(?:cd|district|congressional district|cong\.? dist\.?))?"
    r"\)?"
)
_AT_LARGE = re.compile(r"[- ,(]*(?:al|at[- ]?(?:large|lg\.?)|statewide|state|\(?al\)?)\)?$")
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])")  # "newYork"
_COUNTRY = re.compile(r"usa?[-_. ]+(?=[a-z]{2}$)|0400000us(?=\d\d$)")  # "US-AL", as maps have it
_AROUND = re.compile(
    r"</?\w[^<>]{0,80}>|\s*\bhttps?://\S+"
)  # marks of a page, addresses of pictures
_LEAST_SHORT = 4  # letters of a name that is cut short
_CODE = 2  # digits
_SEAT = re.compile(r"([A-Z]{2})[- ](?:\d{1,2}|AL)")
NATIONAL = frozenset(
    {"us", "usa", "u.s.", "united states", "united states of america", "national", "nation",
     "total", "totals", "grand total", "us total", "u.s. total", "nationwide", "00", "0"}
)  # fmt: skip


class Where(msgspec.Struct, frozen=True):
    """Which unit a cell means."""

    unit: str  # unit id
    at_large: bool = False  # said to be the at-large electors, not the whole state


def fold(text: str) -> str:
    """Return a cell in the form it is looked up in."""
    return _SPACES.sub(" ", _FOOTNOTE.sub("", text)).strip().casefold()


def is_national(text: str) -> bool:
    """Whether a cell means the whole country."""
    return fold(text) in NATIONAL


@cache
def unit(text: str) -> Where | None:
    """Return the unit that a cell names, if it names one and nothing else."""
    bare = _AROUND.sub("", text) if "<" in text or "://" in text else text
    key = _COUNTRY.sub("", fold(bare))
    found = _names().get(key) or _names().get(key.rstrip(".")) or _cut_short(key)
    found = found or _names().get(key[: len(key) // 2] if _is_doubled(key) else key)
    found = found or _names().get(fold(_JOINED.sub(" ", bare)))
    if found:
        return Where(found)
    if found := _fips().get(key.zfill(2) if key.isdigit() and len(key) == 1 else key):
        return Where(found)
    if "_" in key or "-" in key:  # "new-york", as addresses of pages have it
        spelt = key.replace("_", " ").replace("-", " ")
        if " " in spelt and (found := _names().get(spelt)):
            return Where(found)
    return _district(key)


def _is_doubled(key: str) -> bool:
    """Whether a name stands twice, as where one of the two was for sorting."""
    half = len(key) // 2
    return half > _CODE and key == key[:half] * 2


def _cut_short(key: str) -> str | None:
    """The only unit whose name begins so, word by word, where a point ends them: "n. hamp."."""
    words = key.replace(".", " ").split() if key.endswith(".") else []
    if sum(map(len, words)) < _LEAST_SHORT:
        return None
    found = {
        known.id
        for known in almanac.units().values()
        if len(names := known.name.casefold().split()) == len(words)
        and all(name.startswith(word) for name, word in zip(names, words, strict=True))
    }
    return found.pop() if len(found) == 1 else None


def is_seat(text: str) -> bool:
    """Whether a cell is a district of the House by its code, and no unit: "OH-09", "AK-AL"."""
    found = _SEAT.fullmatch(text.strip())
    return found is not None and found[1].casefold() in _names() and unit(text) is None


def is_code(text: str) -> bool:
    """Whether a cell is the FIPS code of a unit, with both its digits."""
    return len(text) == _CODE and text in _fips()


def is_part(text: str) -> bool:
    """Whether a cell is the number of a district, or says "at large"."""
    key = fold(text).lstrip("0")
    return key in {"", "1", "2", "3"} or _AT_LARGE.fullmatch(key) is not None


def joined(state: str, district: str) -> str:
    """Return a state's name with that of its district: "Maine" and "2", as "Maine-2"."""
    whole = f"{state}-{district}"
    return whole if district and unit(whole) is not None else state


@cache
def state(text: str) -> str | None:
    """Return the id of the state (or of the District of Columbia) that a cell names."""
    found = unit(text)
    return found.unit if found and "-" not in found.unit else None


def state_of_fips(code: str) -> str | None:
    """Return the state in which the county with a FIPS code lies ("1001" is Alabama)."""
    digits = code.strip().removesuffix(".0")
    if not digits.isdigit() or not 4 <= len(digits) <= 10:
        return None
    width = 5 if len(digits) <= 5 else 10
    return _fips().get(digits.zfill(width)[:2])


@cache
def _names() -> Mapping[str, str]:
    names: dict[str, str] = {}
    for known in almanac.units().values():
        spellings = (known.id, known.name, known.ap, *known.aliases)
        for spelling in spellings:
            names.setdefault(fold(spelling), known.id)
            names.setdefault(fold(spelling.rstrip(".")), known.id)
    names |= {"d.c": "DC", "washington dc": "DC", "washington d.c": "DC", "dist. of columbia": "DC"}
    names |= {"district of columbia": "DC", "washington": "WA", "washington state": "WA"}
    return names


@cache
def _fips() -> Mapping[str, str]:
    return {known.fips: known.id for known in almanac.units().values()}


def _district(key: str) -> Where | None:
    """Districts: "ne-02", "Nebraska's 2nd district", "maine cd 1", "ne-al"."""
    if at_large := _AT_LARGE.search(key):
        found = _names().get(key[: at_large.start()].strip(" -,("))
        if found in {"ME", "NE"}:
            return Where(found, at_large=True)
    if len(key) > 60 or not (match := _DISTRICT.fullmatch(key)):
        return None
    found = _names().get(match["state"].strip(" -'’,")) or _names().get(match["state"].strip())
    code = f"{found}-{match['number']}"
    return Where(code) if code in almanac.units() else None
