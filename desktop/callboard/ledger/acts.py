"""What can be undone and redone: acts piled upon each other, those far down in little room."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from callboard.ledger.board import Act, Common, Sunk, UnitState

RUN = 32  # acts that are packed together; as many lie open above them, and at most twice as many


class _Row(msgspec.Struct, frozen=True, array_like=True):
    """An act as it is packed."""

    event: str
    units: tuple[tuple[str, UnitState, UnitState], ...]
    before: _Told | None
    after: _Told | None
    place: int


class _Told(msgspec.Struct, frozen=True, array_like=True):
    """What was common to all units: which of the values beside the rows, and who was called last.

    Nearly every act is a call, and changes nothing else of it.
    """

    number: int
    last_called: str | None


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[_Row]).decode


def height(pile: Act | None) -> int:
    """How many acts of a pile lie open."""
    return pile.open if pile is not None else 0


def settled(act: Act) -> Act:
    """The pile below `act` with it, its lower acts packed when many lie open."""
    if act.open < 2 * RUN:
        return act
    acts = list(_open(act))
    rest: Act | Sunk = sunk(acts[RUN])
    for number, above in enumerate(reversed(acts[:RUN]), 1):
        rest = act = replace(above, rest=rest, open=number)
    return act


def below(act: Act) -> Act | None:
    """The act that `act` was piled upon."""
    return raised(act.rest) if isinstance(act.rest, Sunk) else act.rest


def sunk(act: Act) -> Sunk:
    """A pile whose open acts are packed."""
    acts = list(_open(act))
    commons: list[Common] = []
    rows = [_row(one, commons) for one in acts]
    rest = acts[-1].rest
    return Sunk(
        acts=zlib.compress(_encode(rows), 1),
        commons=tuple(commons),
        rest=rest if isinstance(rest, Sunk) else None,
    )


def raised(pile: Sunk) -> Act:
    """The same pile, those acts open again."""
    top, *lower = _decode(zlib.decompress(pile.acts))
    rest: Act | Sunk | None = pile.rest
    for number, row in enumerate(reversed(lower), 1):
        rest = _act(row, pile.commons, rest, number)
    return _act(top, pile.commons, rest, len(lower) + 1)


def _open(act: Act) -> Iterator[Act]:
    pile: Act | Sunk | None = act
    while isinstance(pile, Act):
        yield pile
        pile = pile.rest


def _row(act: Act, commons: list[Common]) -> _Row:
    before, after = act.common or (None, None)
    return _Row(act.event, act.units, _told(before, commons), _told(after, commons), act.place)


def _told(common: Common | None, commons: list[Common]) -> _Told | None:
    if common is None:
        return None
    bare = replace(common, last_called=None)
    if not commons or commons[-1] != bare:
        commons.append(bare)
    return _Told(len(commons) - 1, common.last_called)


def _act(row: _Row, commons: Sequence[Common], rest: Act | Sunk | None, number: int) -> Act:
    return Act(
        event=row.event,
        units=row.units,
        common=_pair(row, commons),
        place=row.place,
        rest=rest,
        open=number,
    )


def _pair(row: _Row, commons: Sequence[Common]) -> tuple[Common, Common] | None:
    if row.before is None or row.after is None:
        return None
    before, after = (
        replace(commons[told.number], last_called=told.last_called)
        for told in (row.before, row.after)
    )
    return before, after
