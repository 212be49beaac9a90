"""Paths to a majority: exact counts of the ways that are left, for any state of the board.

Every open unit can go to either of two tickets, so n open units can end in 2^n ways. The
ways are counted by their sum of electors: the polynomial that is the product of
(1 + x^electors) over the open units, held in one integer with a fixed number of bits for
each coefficient. Nothing is sampled and nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import msgspec

MOST_SETS = 12  # smallest winning sets that are listed; how many there are is counted


class TicketPaths(msgspec.Struct, frozen=True, kw_only=True):
    """What is left to one ticket."""

    ticket: str
    needs: int  # electors short of a majority; 0 or less once it has one
    ways: int  # of all ways, those that give it a majority
    fewest: int  # the smallest number of open units that gives it a majority; 0 if clinched
    sets: tuple[tuple[str, ...], ...]  # the smallest winning sets, the largest units first
    more_sets: bool  # whether there are more of them than listed
    must_win: tuple[str, ...]  # open units without which it cannot get there

    @property
    def is_clinched(self) -> bool:
        """Whether it has a majority already."""
        return self.needs <= 0

    @property
    def is_eliminated(self) -> bool:
        """Whether no way is left to it."""
        return self.ways == 0


class Paths(msgspec.Struct, frozen=True, kw_only=True):
    """All the ways that are left, and whom they lead to."""

    open: tuple[str, ...]  # open units, the most electors first
    ways: int  # 2 to the number of open units
    first: TicketPaths
    second: TicketPaths
    neither: int  # ways in which neither has a majority: a tie, or a third ticket's electors
    deciding: tuple[str, ...]  # open units each of which alone gives either a majority

    def of(self, ticket: str) -> TicketPaths:
        """The paths of one of the two tickets.

        Raises:
            KeyError: for another ticket.
        """
        for paths in (self.first, self.second):
            if paths.ticket == ticket:
                return paths
        raise KeyError(ticket)


def paths(
    electors: Mapping[str, int],
    open_units: Sequence[str],
    have: tuple[tuple[str, int], tuple[str, int]],
    majority: int,
) -> Paths:
    """Count the ways.

    Args:
        electors: by unit id.
        open_units: the units that may still go either way.
        have: the two tickets, each with the electors it has.
        majority: how many electors win.
    """
    ordered = tuple(sorted(open_units, key=lambda unit: (-electors[unit], unit)))
    ways = Ways([electors[unit] for unit in ordered])
    first = _ticket_paths(electors, ordered, ways, have[0], majority)
    second = _ticket_paths(electors, ordered, ways, have[1], majority)
    needs = (first.needs, second.needs)
    deciding = tuple(u for u in ordered if min(needs) > 0 and electors[u] >= max(needs))
    return Paths(
        open=ordered,
        ways=ways.all,
        first=first,
        second=second,
        neither=ways.all - first.ways - second.ways,
        deciding=deciding,
    )


class Ways:
    """How many subsets of the open units have a given sum of electors."""

    def __init__(self, sizes: Sequence[int]) -> None:
        """Multiply the polynomial out for units of these `sizes`."""
        self.all = 1 << len(sizes)
        # No sum of coefficients is above 2^n, and n bits more than that hold it in one digit.
        self._bits = len(sizes) + 2
        self._total = sum(sizes)
        product = 1
        for size in sizes:
            product += product << (size * self._bits)
        self._product = product

    def exactly(self, electors: int) -> int:
        """How many subsets have exactly that sum."""
        if not 0 <= electors <= self._total:
            return 0
        return (self._product >> (electors * self._bits)) & ((1 << self._bits) - 1)

    def at_least(self, electors: int) -> int:
        """How many subsets have that sum or more."""
        return self._from(self._product, electors)

    def at_least_with(self, size: int, electors: int) -> int:
        """How many of the subsets that hold one unit of `size` have that sum or more."""
        return self._from(self._without(size), electors - size)

    def _without(self, size: int) -> int:
        """The product without one of its factors 1 + x^size.

        By the series 1/(1 + y) = (1 - y)(1 + y^2)(1 + y^4)..., cut off where the product ends:
        some shifts and sums, where a division would take several times as long.
        """
        shift, length = size * self._bits, (self._total + 1) * self._bits
        whole = (1 << length) - 1
        quotient = (self._product - (self._product << shift)) & whole
        while (shift := 2 * shift) < length:
            quotient = (quotient + (quotient << shift)) & whole
        return quotient

    def _from(self, product: int, electors: int) -> int:
        """The sum of the coefficients from that power on: digits add up modulo base less one."""
        return (product >> (max(0, electors) * self._bits)) % ((1 << self._bits) - 1)


def fewest_units(sizes: Sequence[int], needs: int) -> int | None:
    """The smallest number of units whose sum reaches `needs`; None if all do not.

    `sizes` are given the largest first.
    """
    total = 0
    for count, size in enumerate((0, *sizes)):
        total += size
        if total >= needs:
            return count
    return None


def winning_sets(
    electors: Mapping[str, int], ordered: Sequence[str], needs: int, count: int
) -> Iterator[tuple[str, ...]]:
    """The sets of exactly `count` of the `ordered` units that reach `needs`, one by one."""
    if count == 0:
        yield ()
        return
    sizes = [electors[unit] for unit in ordered]
    yield from _sets(sizes, ordered, needs, count, 0)


def _sets(
    sizes: Sequence[int], ordered: Sequence[str], needs: int, count: int, start: int
) -> Iterator[tuple[str, ...]]:
    if count == 0:
        yield ()
        return
    for index in range(start, len(sizes) - count + 1):
        if sum(sizes[index : index + count]) < needs:
            return  # the units only get smaller from here
        for rest in _sets(sizes, ordered, needs - sizes[index], count - 1, index + 1):
            yield (ordered[index], *rest)


def _ticket_paths(
    electors: Mapping[str, int],
    ordered: Sequence[str],
    ways: Ways,
    have: tuple[str, int],
    majority: int,
) -> TicketPaths:
    ticket, held = have
    needs = majority - held
    sizes = [electors[unit] for unit in ordered]
    fewest = fewest_units(sizes, needs)
    sets: list[tuple[str, ...]] = []
    if fewest:
        sets = list(islice(winning_sets(electors, ordered, needs, fewest), MOST_SETS + 1))
    spare = sum(sizes) - needs
    return TicketPaths(
        ticket=ticket,
        needs=needs,
        ways=ways.at_least(needs),
        fewest=fewest or 0,
        sets=tuple(sets[:MOST_SETS]),
        more_sets=len(sets) > MOST_SETS,
        must_win=tuple(u for u in ordered if needs > 0 and 0 <= spare < electors[u]),
    )
