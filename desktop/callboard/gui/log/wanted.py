"""Which events the log shows: by text, kind, unit, editor and source."""

from __future__ import annotations

import enum
import unicodedata
from array import array
from collections.abc import Callable, Iterable, Sequence

import msgspec

from callboard.ledger import events as ev
from callboard.words import in_english, mark


class Kind(enum.StrEnum):
    """The kinds of events, as an editor sorts them."""

    CALLS = mark("Calls")
    RETRACTIONS = mark("Retractions")
    STATUSES = mark("Statuses")
    DECISIONS = mark("Decisions")
    REPORTS = mark("Reports")
    NOTES = mark("Notes")
    COUNTS = mark("Counts")
    UNDO = mark("Undo and redo")
    EXPORTS = mark("Exports")
    OTHER = mark("Everything else")


_KINDS: dict[type, Kind] = {
    ev.UnitsCalled: Kind.CALLS,
    ev.ElectionCalled: Kind.CALLS,
    ev.CallsRetracted: Kind.RETRACTIONS,
    ev.ElectionCallRetracted: Kind.RETRACTIONS,
    ev.StatusesSet: Kind.STATUSES,
    ev.ConflictResolved: Kind.DECISIONS,
    ev.SecondSourceAsked: Kind.DECISIONS,
    ev.SourceSet: Kind.DECISIONS,
    ev.ReportImported: Kind.REPORTS,
    ev.ReportReplaced: Kind.REPORTS,
    ev.ReportWithdrawn: Kind.REPORTS,
    ev.NoteWritten: Kind.NOTES,
    ev.UnitsCertified: Kind.COUNTS,
    ev.ElectorsCast: Kind.COUNTS,
    ev.ChancesGiven: Kind.COUNTS,
    ev.Reverted: Kind.UNDO,
    ev.ExportMade: Kind.EXPORTS,
}


def kind_of(event: ev.AnyEvent) -> Kind:
    """The kind of an event."""
    return _KINDS.get(type(event), Kind.OTHER)


def sources_of(event: ev.AnyEvent) -> tuple[str, ...]:
    """On whose word an event was: several sources where its calls differ."""
    named = [call.source for call in event.calls] if isinstance(event, ev.UnitsCalled) else []
    return tuple(dict.fromkeys(source for source in (event.source, *named) if source))


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What to show; an empty part asks for nothing."""

    text: str = ""
    kind: str = ""
    unit: str = ""
    editor: str = ""
    source: str = ""

    @property
    def is_all(self) -> bool:
        """Whether everything is to be shown."""
        return self == _ALL


_ALL = Wanted()


class Entry(msgspec.Struct, frozen=True, gc=False):
    """What of an event can be asked for."""

    text: str  # in lower case, without accents: its words, its editor, the names of its units
    kind: str
    units: tuple[str, ...]
    editor: str
    sources: tuple[str, ...]


class Entries:
    """Every event as it can be asked for; follows a ledger that grows.

    Events that cannot be told apart by asking share one entry: so a long night has few, and
    looking for something is quick.
    """

    def __init__(
        self,
        events: Sequence[ev.AnyEvent],
        words: Callable[[ev.AnyEvent], str],
        names: Callable[[str], str],
    ) -> None:
        """Take the events, what tells each in words, and what names a unit."""
        self._events = events
        self._words = words
        self._names = names
        self._numbers: dict[Entry, int] = {}  # as they were first met
        self._entries = array("I")  # for each event the number of its entry

    def matching(self, wanted: Wanted, start: int = 0) -> list[int]:
        """The places of the events that are wanted, from `start` on, in order."""
        self._catch_up()
        if wanted.is_all:
            return list(range(start, len(self._entries)))
        parts = _plain(wanted.text).split()
        found = {
            number
            for entry, number in self._numbers.items()
            if _fits(entry, wanted) and all(part in entry.text for part in parts)
        }
        entries = enumerate(self._entries[start:], start)
        return [place for place, number in entries if number in found]

    def choices(self) -> tuple[list[str], list[str], list[str], list[str]]:
        """The kinds, units, editors and sources that there are."""
        self._catch_up()
        kinds = {entry.kind for entry in self._numbers}
        units = {unit for entry in self._numbers for unit in entry.units}
        return (
            [kind.value for kind in Kind if kind.value in kinds],
            sorted(units, key=self._names),
            _sorted(entry.editor for entry in self._numbers),
            _sorted(source for entry in self._numbers for source in entry.sources),
        )

    def _catch_up(self) -> None:
        fresh = range(len(self._entries), len(self._events))
        for event in map(self._events.__getitem__, fresh):  # never all of them at once
            number = self._numbers.setdefault(self._entry(event), len(self._numbers))
            self._entries.append(number)

    def _entry(self, event: ev.AnyEvent) -> Entry:
        named = " ".join(f"{unit} {self._spellings(unit)}" for unit in event.units[:8])
        said = f"{self._words(event)} {event.editor} {event.desk} {named}"
        return Entry(
            _plain(said), kind_of(event).value, event.units, event.editor, sources_of(event)
        )

    def _spellings(self, unit: str) -> str:
        """A unit's name as shown, and in English."""
        shown = self._names(unit)
        with in_english():
            name = self._names(unit)
        return shown if shown == name else f"{shown} {name}"


def _plain(text: str) -> str:
    """A text in lower case and without accents, as it is looked for."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text).casefold()
    return "".join(part for part in parts if not unicodedata.combining(part))


def _fits(entry: Entry, wanted: Wanted) -> bool:
    return (
        (not wanted.kind or entry.kind == wanted.kind)
        and (not wanted.unit or wanted.unit in entry.units)
        and (not wanted.editor or entry.editor == wanted.editor)
        and (not wanted.source or wanted.source in entry.sources)
    )


def _sorted(found: Iterable[str]) -> list[str]:
    return sorted({one for one in found if one}, key=str.lower)
