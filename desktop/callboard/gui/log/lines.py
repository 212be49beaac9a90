"""The log's pure twin: one line for an event, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from callboard.ledger.events import AnyEvent, Reverted
from callboard.times import eastern_clock, eastern_date

PORTION = 200  # lines made at a time: older ones when they are scrolled to


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """What the log shows of one event."""

    event: str  # its id
    day: str  # "Nov 6, 2024"
    clock: str  # "12:58:04 am"
    who: str  # "desk 1 · Ann"
    words: str
    units: tuple[str, ...]  # which units to choose for it
    taken_back: bool = False


class Column(msgspec.Struct, frozen=True):
    """One column of the log."""

    title: str
    value: Callable[[Line], str]
    tip: str


COLUMNS = (
    Column("Time ET", lambda line: line.clock, "When it was done, Eastern time"),
    Column("Who", lambda line: line.who, "The desk and the editor"),
    Column("What", lambda line: line.words, "What was done; Enter chooses the unit"),
)


def line_of(event: AnyEvent, words: str, *, taken_back: bool = False) -> Line:
    """The line for `event`, whose words are `words`."""
    return Line(
        event=event.id,
        day=eastern_date(event.at),
        clock=eastern_clock(event.at, seconds=True),
        who=" · ".join(part for part in (event.desk, event.editor) if part),
        words=words[:1].upper() + words[1:],
        units=event.units,
        taken_back=taken_back,
    )


def targets(events: Sequence[AnyEvent]) -> frozenset[str]:
    """The ids of the events that one of `events` took back."""
    return frozenset(event.target for event in events if isinstance(event, Reverted))
