"""Opening: from a desk file, or from nothing, to a desk that takes commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

import callboard
from callboard import almanac, times
from callboard.desk.replay import Replay, replay
from callboard.desk.service import Desk, Identity
from callboard.errors import CallboardError
from callboard.ledger import chain
from callboard.ledger import events as ev
from callboard.ledger.ledger import Ledger
from callboard.reports.claims import Report
from callboard.storage import desks
from callboard.storage.memory import MemoryStore
from callboard.storage.store import REPORTS, DeskHeader, DeskStore, new_header
from callboard.words import tr

SUFFIX = ".callboard"
Clock = Callable[[], datetime]


class LedgerUnreadableError(CallboardError):
    """A desk file whose events cannot be read as events."""

    def __init__(self, path: Path, reason: str) -> None:
        """Name the file and what is wrong in it."""
        super().__init__(
            tr(
                "The ledger in {path} cannot be read ({reason}). Nothing was changed. Open one of "
                "its backups, in the folder beside it, or ask for help with this file at hand.",
                path=path,
                reason=reason,
            )
        )


def default_title(year: int) -> str:
    """What a new desk is called: "2024 President"."""
    return f"{year} President"


def create_desk(
    path: Path,
    year: int,
    *,
    identity: Identity | None = None,
    start: Replay = Replay.EMPTY,
    title: str = "",
    clock: Clock = times.now,
) -> Desk:
    """Make a new desk file and open it.

    Args:
        path: where the file goes; it must not exist.
        year: the election, one of `almanac.years()`.
        identity: who sits at the desk.
        start: what it begins with: nothing, a network's calls, or the official result.
        title: the desk's name; by default that of the election.
        clock: what time it is, for tests.

    Raises:
        UnknownElectionError: for a year without an election.
        StorageError: when the file cannot be made.
    """
    header = _header(year, title, clock)
    return _begin(desks.create(path, header), header, identity or Identity(), start, clock)


def memory_desk(
    year: int,
    *,
    identity: Identity | None = None,
    start: Replay = Replay.EMPTY,
    clock: Clock = times.now,
) -> Desk:
    """Make a desk that is never written to a disk, for commands and for trying things."""
    header = _header(year, "", clock)
    return _begin(MemoryStore(header), header, identity or Identity(), start, clock)


def open_desk(
    path: Path,
    *,
    identity: Identity | None = None,
    read_only: bool = False,
    clock: Clock = times.now,
) -> Desk:
    """Open a desk file.

    Raises:
        StorageError: when it cannot be opened; the sentence says why and what to do.
        LedgerUnreadableError: when its events are not events.
    """
    store = desks.open_desk(path, read_only=read_only)
    try:
        return _read(store, identity or Identity(), clock)
    except CallboardError:
        store.close()
        raise


def _header(year: int, title: str, clock: Clock) -> DeskHeader:
    almanac.contest(year)  # refuses a year without an election before any file is made
    return new_header(
        election=year,
        title=title or default_title(year),
        created=clock(),
        app=callboard.__version__,
    )


def _begin(
    store: DeskStore, header: DeskHeader, identity: Identity, start: Replay, clock: Clock
) -> Desk:
    contest = almanac.contest(header.election)
    opened = ev.DeskOpened(
        id="0",
        at=header.created,
        desk=identity.desk,
        editor=identity.editor,
        previous="",
        election=contest.year,
        ballot=contest.tickets,
    )
    store.commit(chain.encode(opened))
    ledger, _ = Ledger.of(store.events())
    desk = Desk(store, contest, ledger, {}, identity=identity, clock=clock)
    replay(desk, start)
    return desk


def _read(store: DeskStore, identity: Identity, clock: Clock) -> Desk:
    try:
        ledger, doubts = Ledger.of(store.events())
    except msgspec.DecodeError as error:
        raise LedgerUnreadableError(store.path, str(error)) from error
    reports, unread = _reports(store.documents(REPORTS))
    return Desk(
        store,
        almanac.contest(store.header().election),
        ledger,
        reports,
        identity=identity,
        clock=clock,
        problems=(*store.problems, *doubts, *unread),
    )


def _reports(documents: Sequence[bytes]) -> tuple[Mapping[str, Report], tuple[str, ...]]:
    reports: dict[str, Report] = {}
    problems: list[str] = []
    decoder = msgspec.json.Decoder(Report)
    for number, raw in enumerate(documents, 1):
        try:
            report = decoder.decode(raw)
        except msgspec.DecodeError as error:
            problems.append(
                tr(
                    "Report {number} of {count} in this desk cannot be read ({why}): it stays in "
                    "the file and is left out here. Import the report again to use it.",
                    number=number,
                    count=len(documents),
                    why=error,
                )
            )
        else:
            reports[report.id] = report
    return reports, tuple(problems)
