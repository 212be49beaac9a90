"""Returns: votes in a unit as they come in, who leads and by how much, and their sums.

Votes are whole numbers. The expected vote is in tenths of a per cent, whole numbers too;
shares are fractions until they are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Protocol

import msgspec

from callboard.words import mark

FULL = 1000  # all of the expected vote, in tenths of a per cent
OTHERS = mark("Other")  # in the place of a name: everybody who is not listed


class Counted(Protocol):
    """What must be known of a unit's returns."""

    @property
    def votes(self) -> Mapping[str, int]:
        """By ticket id, or by the name of who is on no ticket."""

    @property
    def total(self) -> int | None:
        """All votes, where they are stated."""


class Margin(msgspec.Struct, frozen=True, kw_only=True):
    """Who leads, and by how much."""

    leader: str | None  # None where the first two have the same
    ahead: int
    share: Fraction  # of all votes


def all_votes(returns: Counted) -> int:
    """All votes as stated, else as many as are listed."""
    listed = sum(returns.votes.values())
    return listed if returns.total is None else max(listed, returns.total)


def margin(returns: Counted) -> Margin | None:
    """The lead of the first over the second; None where there are no votes."""
    named = [(count, name) for name, count in returns.votes.items() if name != OTHERS]
    ranked = sorted(named, key=lambda vote: -vote[0])
    counted = all_votes(returns)
    if not ranked or not counted or not ranked[0][0]:
        return None
    second = ranked[1][0] if len(ranked) > 1 else 0
    ahead = ranked[0][0] - second
    leader = ranked[0][1] if ahead else None
    return Margin(leader=leader, ahead=ahead, share=Fraction(ahead, counted))


def share(returns: Counted, name: str) -> Fraction:
    """The share that a name has of all votes; 0 where there are none."""
    counted = all_votes(returns)
    return Fraction(returns.votes.get(name, 0), counted) if counted else Fraction(0)


def popular(returns: Mapping[str, Counted]) -> tuple[dict[str, int], int]:
    """The votes of all units by name, and all votes.

    A state whose districts choose apart is counted once: by its own returns, which hold those
    of its districts, or by its districts where it has none itself.
    """
    sums: dict[str, int] = {}
    counted = 0
    for unit, found in returns.items():
        state = unit.split("-", 1)[0]
        if state != unit and state in returns:
            continue
        counted += all_votes(found)
        for name, count in found.votes.items():
            sums[name] = sums.get(name, 0) + count
    return sums, counted


def summed(parts: Iterable[Counted]) -> dict[str, int]:
    """The votes of several units together, by name."""
    sums: dict[str, int] = {}
    for part in parts:
        for name, count in part.votes.items():
            sums[name] = sums.get(name, 0) + count
    return sums


def expected_words(expected: int | None) -> str:
    """The expected vote in per cent: "<1", "63", ">99"; all only where it is all."""
    if expected is None:
        return ""
    if expected == 0 or expected >= FULL:
        return str(min(expected, FULL) // 10)
    if expected < 10:
        return "<1"
    return ">99" if expected > 990 else str((expected + 5) // 10)
