"""Votes as an editor types them: "2,663,117", "63.4"."""

from __future__ import annotations

import re

from callboard.election.returns import FULL

_NUMBER = re.compile(r"\d{1,3}(?:[ ,.'\u2009\u202f\u00a0]\d{3})+|\d{1,12}")
_PER_CENT = re.compile(r"(\d{1,3})(?:[.,](\d))?\s*%?")


def read_votes(text: str) -> int | None:
    """The whole number that a text means, with or without groups; None where it means none."""
    plain = text.strip()
    if _NUMBER.fullmatch(plain) is None:
        return None
    return int(re.sub(r"\D", "", plain))


def read_expected(text: str) -> int | None:
    """A share in tenths of a per cent; "<1" and ">99" stand for what they are shown for."""
    plain = text.strip().rstrip("%").strip()
    if plain in {"<1", ">99"}:
        return 5 if plain == "<1" else FULL - 5
    found = _PER_CENT.fullmatch(plain)
    if found is None:
        return None
    tenths = int(found[1]) * 10 + int(found[2] or 0)
    return tenths if tenths <= FULL else None


def expected_text(expected: int | None) -> str:
    """A share as it can be typed again."""
    if expected is None:
        return ""
    whole, tenths = divmod(expected, 10)
    return f"{whole}.{tenths}" if tenths else str(whole)
