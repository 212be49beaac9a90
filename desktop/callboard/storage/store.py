"""What the desk needs of a storage, and the values that pass between the two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Protocol

import msgspec

FORMAT = 2  # of the desk file; older ones are brought up by `callboard.storage.migrations`
NO_MARK = "00000000"

DESK = "desk"
EVENTS = "events"
REPORTS = "reports"
EXPORTS = "exports"
SCENARIOS = "scenarios"  # there once one was saved
TABLES = (DESK, EVENTS, REPORTS, EXPORTS)
ATTACHED = (REPORTS, EXPORTS, SCENARIOS)  # what may be committed, with an event or alone

LARGE_JOURNAL = 256 * 1024  # bytes; reading it back costs a few milliseconds

Mark = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{8}$")]  # a CRC-32 in hex
Batch = Mapping[str, Sequence[bytes]]  # documents by table, in the order of adding
NOTHING: Batch = MappingProxyType({})


class DeskHeader(msgspec.Struct, frozen=True, kw_only=True):
    """What a desk file says of itself."""

    format: int = FORMAT
    generation: int = 0  # how often the journal was folded in
    id: str  # of the desk; a copy keeps it
    election: int  # year
    title: str
    created: datetime  # UTC
    app: str  # version of Callboard that made the desk
    commits: int = 0  # how many batches the desk has taken in all
    mark: Mark = NO_MARK  # checksum chained over them: which journal lines may follow


class Owner(msgspec.Struct, frozen=True, kw_only=True):
    """Which process holds a desk open for writing."""

    host: str
    pid: int
    since: datetime  # UTC
    since_eastern: str = ""  # the same in Eastern time, for whoever reads the record


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """One earlier state of a desk file, kept beside it."""

    path: Path
    made: datetime  # UTC, whole seconds
    generation: int
    format: int | None = None  # set where it was kept because a migration followed


class DeskStore(Protocol):
    """An open desk on a disk, or its twin in memory.

    Documents come and go as the bytes of one JSON object on one line; what they mean is
    for the ledger to know. One thread may commit while another folds in or copies.
    """

    @property
    def path(self) -> Path:
        """Where the desk file is, symbolic links resolved."""
        ...

    @property
    def read_only(self) -> bool:
        """Whether the desk was opened only to be looked at."""
        ...

    @property
    def problems(self) -> Sequence[str]:
        """What was found and mended since opening, a sentence each."""
        ...

    def header(self) -> DeskHeader:
        """What the desk says of itself, now."""
        ...

    def events(self) -> Sequence[bytes]:
        """All events in order, each with the very bytes it was committed with.

        There is one such sequence for each open desk: what is committed later is seen in it.
        """
        ...

    def documents(self, table: str) -> Sequence[bytes]:
        """All documents of `table` in order; none where there is no such table."""
        ...

    def commit(self, event: bytes | None, attachments: Batch = ...) -> None:
        """Make an event and what belongs to it durable, together or not at all.

        Raises:
            CallboardError: when it could not be written; the desk is as it was.
            ValueError: when something given is not one JSON object on one line.
        """
        ...

    def fold_in(self) -> None:
        """Write the journal's changes into the desk file.

        Raises:
            CallboardError: when it could not be written; nothing is lost by that.
        """
        ...

    def fold_in_if_large(self, limit: int = ...) -> bool:
        """Fold in when the journal is larger than `limit` bytes; say whether it was done."""
        ...

    def copy_to(self, path: Path) -> None:
        """Write the desk as it is now to `path`, replacing what is there.

        Raises:
            CallboardError: when it could not be written; what was there is still there.
        """
        ...

    def close(self) -> None:
        """Fold in and let go of the desk. Closing again does nothing.

        Raises:
            CallboardError: when folding in failed; the desk is closed and nothing is lost.
        """
        ...


def new_header(*, election: int, title: str, created: datetime, app: str) -> DeskHeader:
    """The header of a desk that begins now, with an id of its own."""
    import uuid  # needed for new desks only: opening one comes before the first look at it

    return DeskHeader(id=uuid.uuid4().hex, election=election, title=title, created=created, app=app)


def batch_of(event: bytes | None, attachments: Batch) -> Batch:
    """The batch that a commit means, checked.

    Raises:
        ValueError: when a table may not be written like this, or a document is not one
            JSON object on one line. This is a mistake of the caller, not of the disk.
    """
    batch: dict[str, Sequence[bytes]] = {} if event is None else {EVENTS: (event,)}
    for table, documents in attachments.items():
        if table not in ATTACHED:
            raise ValueError(f"no documents can be attached in the table {table!r}")
        if documents:
            batch[table] = tuple(documents)
    for documents in batch.values():
        for document in documents:
            check_document(document)
    return batch


_OBJECT = msgspec.json.Decoder(dict)


def check_document(document: bytes) -> None:
    """Refuse what would spoil the file: it stays readable because only JSON gets in.

    Raises:
        ValueError: when `document` is not one JSON object on one line.
    """
    if b"\n" in document:
        raise ValueError("a document must be one JSON object on one line; this has more lines")
    try:
        _OBJECT.decode(document)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"a document must be one JSON object: {error}") from error
