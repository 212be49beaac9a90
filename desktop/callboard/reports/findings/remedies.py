"""Remedies: what can be done about a finding with one click, where there is something."""

from __future__ import annotations

import enum

from callboard.reports.claims import Finding
from callboard.words import mark, tr


class Remedy(enum.StrEnum):
    """One thing to do about a finding."""

    COLUMNS = "columns"  # say what the columns of the table are
    STATE = "state"  # say which state the file is of
    ELECTION = "election"  # say which election the file is about
    DECIDE = "decide"  # decide the unit
    TICKET = "ticket"  # put somebody on the ballot
    WITHDRAW = "withdraw"  # take the report off the desk
    AGAIN = "again"  # read the source again

    @property
    def words(self) -> str:
        """What the button says."""
        return tr(_WORDS[self])


_WORDS = {
    Remedy.COLUMNS: mark("Columns…"),
    Remedy.STATE: mark("State…"),
    Remedy.ELECTION: mark("Election…"),
    Remedy.DECIDE: mark("Decide…"),
    Remedy.TICKET: mark("Ballot…"),
    Remedy.WITHDRAW: mark("Withdraw…"),
    Remedy.AGAIN: mark("Read again"),
}
_REMEDIES = {
    "table-columns": Remedy.COLUMNS,
    "columns-unread": Remedy.COLUMNS,
    "table-forecast": Remedy.COLUMNS,
    "table-no-results": Remedy.COLUMNS,
    "rows-no-unit": Remedy.COLUMNS,
    "state-unknown": Remedy.STATE,
    "feed-state-guessed": Remedy.STATE,
    "no-election": Remedy.ELECTION,
    "feed-year-guessed": Remedy.ELECTION,
    "sheet-unknown": Remedy.COLUMNS,
    "format-unknown": Remedy.COLUMNS,
    "conflict": Remedy.DECIDE,
    "call-withdrawn": Remedy.DECIDE,
    "call-changed": Remedy.DECIDE,
    "named-twice-differs": Remedy.DECIDE,
    "winner-not-leading": Remedy.DECIDE,
    "not-on-ballot": Remedy.TICKET,
    "other-election": Remedy.WITHDRAW,
    "out-of-range": Remedy.WITHDRAW,
    "before-election": Remedy.WITHDRAW,
    "feed-test": Remedy.WITHDRAW,
    "feed-no-president": Remedy.WITHDRAW,
    "painted-map": Remedy.WITHDRAW,
    "votes-fell": Remedy.AGAIN,
    "feed-incomplete": Remedy.AGAIN,
    "cut-short": Remedy.AGAIN,
    "json-broken": Remedy.AGAIN,
    "json-cut": Remedy.AGAIN,
    "xml-broken": Remedy.AGAIN,
    "stale-source": Remedy.AGAIN,
    "written-meanwhile": Remedy.AGAIN,
}
_OF_PLACES = frozenset({Remedy.AGAIN})
_OF_FILES = frozenset({Remedy.COLUMNS, Remedy.STATE, Remedy.ELECTION})


def remedy_of(finding: Finding, path: str) -> Remedy | None:
    """What can be done about a finding of a report that was read from `path`."""
    remedy = _REMEDIES.get(finding.kind)
    if remedy is Remedy.DECIDE and finding.unit is None:
        return None
    if remedy in _OF_PLACES | _OF_FILES and not _is_a_place(path):
        return None
    if remedy in _OF_FILES and "://" in path:
        return None  # what an address answered is not at hand any more
    return remedy


def _is_a_place(path: str) -> bool:
    """Whether there is anything at `path` to read again: nothing is behind a pasted text."""
    return "/" in path or "\\" in path
