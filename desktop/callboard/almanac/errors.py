"""The errors of the almanac, each a finished sentence."""

from __future__ import annotations

from collections.abc import Sequence

from callboard.errors import CallboardError
from callboard.words import tr


class UnknownElectionError(CallboardError):
    """The almanac holds no election of that year."""

    def __init__(self, year: int, known: Sequence[int]) -> None:
        super().__init__(
            tr(
                "The almanac holds no presidential election of {year}: choose one of every fourth "
                "year from {first} to {last}.",
                year=year,
                first=min(known),
                last=max(known),
            )
        )
        self.year = year


class UnknownCensusError(CallboardError):
    """The almanac holds no census of that year."""

    def __init__(self, year: int, known: Sequence[int]) -> None:
        super().__init__(
            tr(
                "The almanac holds no census of {year}: choose one of every tenth year from "
                "{first} to {last}.",
                year=year,
                first=min(known),
                last=max(known),
            )
        )
        self.year = year
