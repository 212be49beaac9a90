"""The log's pure twin: one line for an event, in words, with what it changed."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from callboard.desk.differences import Difference
from callboard.ledger.events import AnyEvent
from callboard.times import eastern_date, eastern_second
from callboard.words import Wording, dotted, tr

PORTION = 200  # lines made at a time: older ones when they are scrolled to
_MOST_TOLD = 20  # changes that a tip lists


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """What the log shows of one event."""

    event: str  # its id
    length: int  # events up to and with it: the moment at which it stands
    day: str  # "Nov 6, 2024"
    clock: str  # "12:58:04 am"
    who: str  # "desk 1 · Ann"
    words: str
    units: tuple[str, ...]  # which units to choose for it
    changes: tuple[Difference, ...] = ()
    taken_back: bool = False

    @property
    def changed(self) -> str:
        """What it changed in short: "too early → called for Trump, AP 12:58 am"."""
        if not self.changes:
            return ""
        first, more = self.changes[0], len(self.changes) - 1
        told = first.arrow if self.units == (first.unit,) else first.words
        return tr("{change}; {more} more", change=told, more=more) if more else told

    @property
    def tip(self) -> str:
        """All of it, who did it, and a change on each line."""
        line = tr(
            "{day}, {clock} ET: {act} — taken back"
            if self.taken_back
            else "{day}, {clock} ET: {act}",
            day=self.day,
            clock=self.clock,
            act=self.words,
        )
        who = [self.who] if self.who else []
        told = [line, *who, *(one.words for one in self.changes[:_MOST_TOLD])]
        more = len(self.changes) - _MOST_TOLD
        return "\n".join([*told, tr("and {more} more", more=more)] if more > 0 else told)


class LogColumn(msgspec.Struct, frozen=True):
    """One column of the log."""

    title: Wording
    value: Callable[[Line], str]
    tip: Wording


COLUMNS = (
    LogColumn("Time ET", lambda line: line.clock, "When it was done, Eastern time"),
    LogColumn("Who", lambda line: line.who, "The desk and the editor"),
    LogColumn("What", lambda line: line.words, "What was done; Enter chooses the unit"),
    LogColumn("Was → is", lambda line: line.changed, "What it changed on the board"),
)


def line_of(
    event: AnyEvent,
    words: str,
    *,
    length: int = 0,
    changes: tuple[Difference, ...] = (),
    taken_back: bool = False,
) -> Line:
    """The line for `event`, whose words are `words`."""
    return Line(
        event=event.id,
        length=length,
        day=eastern_date(event.at),
        clock=eastern_second(event.at),
        who=dotted((event.desk, event.editor)),
        words=words[:1].upper() + words[1:],
        units=event.units,
        changes=changes,
        taken_back=taken_back,
    )
