"""Reads made-up feeds, and asks a result for what a test wants to know."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping

from callboard.reports import feeds
from callboard.reports.claims import Claim
from callboard.reports.feeds import FeedResult, Job
from callboard.reports.limits import DEFAULT, Limits


def read(
    content: str | bytes | object,
    name: str = "file.csv",
    *,
    wanted: int | None = None,
    state: str | None = None,
    limits: Limits = DEFAULT,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> FeedResult:
    """Return what a feed holds; an object is read as JSON."""
    if isinstance(content, str):
        content = content.encode()
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    job = Job(
        name=name, wanted=wanted, state=state, limits=limits, progress=progress, cancelled=cancelled
    )
    result = feeds.read(raw, job)
    assert result is not None
    return result


def is_feed(content: str) -> bool:
    """Whether a text is read as a table or feed rather than as prose."""
    return feeds.read(content.encode(), Job(name="file.txt")) is not None


def kinds(result: FeedResult) -> set[str]:
    """Return the kinds of everything that was found."""
    return {one.kind for one in result.findings}


def sentence(result: FeedResult, kind: str) -> str:
    """Return the sentence of the only finding of a kind."""
    (found,) = [one.sentence for one in result.findings if one.kind == kind]
    return found


def said(result: FeedResult) -> Mapping[str, tuple[str, str | None]]:
    """Return what is said of each unit, and of which ticket."""
    return {claim.unit: (claim.said.value, claim.winner) for claim in result.claims}


def claim(result: FeedResult, unit: str) -> Claim:
    """Return the only claim on a unit."""
    (found,) = [one for one in result.claims if one.unit == unit]
    return found


def votes(result: FeedResult, unit: str) -> Mapping[str, int]:
    """Return the votes in a unit by ticket, or by surname of who is on no ticket."""
    return {one.ticket or one.surname: one.votes for one in result.votes if one.unit == unit}


def totals(result: FeedResult) -> Mapping[str, int]:
    """Return the votes in all units by ticket."""
    sums: Counter[str] = Counter()
    for one in result.votes:
        sums[one.ticket or one.surname] += one.votes
    return sums
