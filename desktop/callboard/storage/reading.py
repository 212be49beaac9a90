"""A desk read from its file and its journal, without changing either."""

from __future__ import annotations

import stat
from pathlib import Path

import msgspec

from callboard import disk
from callboard.storage import backups, deskfile, journal, migrations
from callboard.storage.deskfile import BrokenFileError, StrangeFileError
from callboard.storage.errors import (
    CannotReadError,
    DeskDamagedError,
    DeskIsFolderError,
    DeskMissingError,
    DeskTooNewError,
    NotADeskError,
)
from callboard.storage.rows import Tables, add, rows_of
from callboard.storage.store import FORMAT, DeskHeader
from callboard.words import tr

_FIRST_WITH_JOURNAL = 2
_TRIES = 5  # to read file and journal of one moment while their owner folds in


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a desk and its journal hold, and in what state they were found."""

    path: Path
    format: int  # as found; the tables are in today's
    header: DeskHeader  # with the journal's commits
    tables: Tables  # with the journal's documents
    folded: int  # commits that the file itself holds
    stamp: disk.Stamp
    scan: journal.Scan | None  # None where there is no journal
    fit: journal.Fit


def journal_of(desk: Path) -> Path:
    """Where the journal of `desk` is while it is open."""
    return desk.with_name(f"{desk.name}.journal")


def read_desk(path: Path) -> Reading:
    """Read the desk at `path`, whoever else has it open.

    Raises:
        StorageError: when it cannot be read; each reason has its own class.
    """
    reading = _read_once(path)
    for _ in range(_TRIES):
        if not reading.fit.ahead:
            break
        reading = _read_once(path)
    return reading


def check_kind(path: Path) -> None:
    """Refuse what is no file at all.

    Raises:
        StorageError: when `path` is missing, a folder, or a device or the like.
    """
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise DeskMissingError(path) from error
    except OSError as error:
        raise CannotReadError(path, error) from error
    if stat.S_ISDIR(mode):
        raise DeskIsFolderError(path)
    if not stat.S_ISREG(mode):
        raise NotADeskError(path, tr("it is no ordinary file"))


def _read_once(path: Path) -> Reading:
    check_kind(path)
    try:
        stamp = disk.stamp_of(path)
        data = path.read_bytes()
        found = _journal_bytes(path)
    except FileNotFoundError as error:
        raise DeskMissingError(path) from error
    except OSError as error:
        raise CannotReadError(path, error) from error
    try:
        return _understand(path, stamp, data, found)
    except StrangeFileError as error:
        raise NotADeskError(path, str(error)) from error
    except BrokenFileError as error:
        raise DeskDamagedError(path, str(error), backups.newest_good(path)) from error


def _journal_bytes(desk: Path) -> bytes | None:
    path = journal_of(desk)
    return path.read_bytes() if path.exists() else None


def _understand(path: Path, stamp: disk.Stamp, data: bytes, found: bytes | None) -> Reading:
    found_tables = deskfile.parse(data)
    version = migrations.format_of(found_tables)
    if version > FORMAT:
        raise DeskTooNewError(path, version, FORMAT)
    # A journal holds documents of the format that its desk file has, so they go in before
    # the whole is brought up to date. There have been journals since format 2.
    with_journal = migrations.migrate(found_tables, version, to=_FIRST_WITH_JOURNAL)
    header = deskfile.read_header(with_journal)
    scan = None if found is None else journal.scan(found)
    fit = journal.fit(scan, header) if scan else journal.Fit()
    tables = rows_of(deskfile.with_header(with_journal, _advanced(header, fit)))
    for entry in fit.entries:
        add(tables, entry.batch)
    tables = rows_of(migrations.migrate(tables, max(version, _FIRST_WITH_JOURNAL)))
    return Reading(
        path=path,
        format=version,
        header=deskfile.read_header(tables),
        tables=tables,
        folded=header.commits,
        stamp=stamp,
        scan=scan,
        fit=fit,
    )


def _advanced(header: DeskHeader, fit: journal.Fit) -> DeskHeader:
    if not fit.entries:
        return header
    commits = header.commits + len(fit.entries)
    return msgspec.structs.replace(header, commits=commits, mark=fit.entries[-1].mark)
