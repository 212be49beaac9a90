"""Chances of a majority: exact, where an editor gives a chance for each unit that is open.

The units are taken as independent of each other. Every chance is a whole number of parts of
one denominator, so that the sums of electors again make one polynomial with whole
coefficients, held in one integer. Nothing is sampled and nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm

import msgspec


class Chances(msgspec.Struct, frozen=True, kw_only=True):
    """How likely each way of ending is; the three add up to one."""

    first: Fraction  # the first ticket has a majority
    second: Fraction
    neither: Fraction  # a tie, or a third ticket's electors


def chances(
    electors: Mapping[str, int],
    first_takes: Mapping[str, Fraction],
    have: tuple[int, int],
    majority: int,
) -> Chances:
    """Work out the chances.

    Args:
        electors: by unit id.
        first_takes: the chance that the first ticket takes each open unit; else the second does.
        have: the electors that both tickets have.
        majority: how many electors win.
    """
    sizes = [electors[unit] for unit in first_takes]
    sums = Sums(sizes, tuple(first_takes.values()))
    first = sums.at_least(majority - have[0])
    second = 1 - sums.at_least(have[1] + sum(sizes) - majority + 1)
    return Chances(first=first, second=second, neither=1 - first - second)


class Sums:
    """How likely each sum of electors is, of units that are taken with given chances."""

    def __init__(self, sizes: Sequence[int], takes: Sequence[Fraction]) -> None:
        """Multiply the polynomial out."""
        below = lcm(*(chance.denominator for chance in takes))
        self._all = below ** len(sizes)
        self._bits = self._all.bit_length() + 1
        product = 1
        for size, chance in zip(sizes, takes, strict=True):
            parts = chance.numerator * (below // chance.denominator)
            product = product * (below - parts) + ((product * parts) << (size * self._bits))
        self._product = product

    def at_least(self, electors: int) -> Fraction:
        """The chance of that sum or more."""
        from_there = self._product >> (max(0, electors) * self._bits)
        return Fraction(from_there % ((1 << self._bits) - 1), self._all)
