"""A few states in whatever way people keep who won them, and what is read of it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from callboard.reports.claims import Said
from callboard.reports.reading import read_report

# Unit, electors and winner of 2016, and what a program may call them.
STATES = (
    ("Ohio", "OH", 18, "Trump"),
    ("Iowa", "IA", 6, "Trump"),
    ("Nevada", "NV", 6, "Clinton"),
    ("Utah", "UT", 6, "Trump"),
    ("Oregon", "OR", 7, "Clinton"),
)
WON = {code: who for _, code, _, who in STATES}
PARTY = {"Trump": "R", "Clinton": "D"}


def called(content: str | object, name: str = "file.txt") -> Mapping[str, str | None]:
    """The certain calls of a text, or of an object as JSON."""
    text = content if isinstance(content, str) else json.dumps(content)
    claims = read_report(text.encode(), name).claims
    return {c.unit: c.surname for c in claims if c.certain and c.said is Said.CALLED}


def by_year(content: str | object, name: str = "file.txt") -> set[tuple[str, str | None, int]]:
    """The certain calls of a text with the election of each."""
    text = content if isinstance(content, str) else json.dumps(content)
    claims = read_report(text.encode(), name).claims
    return {(c.unit, c.surname, c.election) for c in claims if c.certain}


def lines(template: str) -> str:
    """One line for each state."""
    return "".join(
        template.format(name=name, code=code, ev=ev, who=who, p=PARTY[who]) + "\n"
        for name, code, ev, who in STATES
    )
