"""Desks on disk: made, opened and recovered."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import msgspec

from callboard import disk, times
from callboard.storage import backups, deskfile, settling
from callboard.storage.backups import backups_of
from callboard.storage.copies import check_folder
from callboard.storage.errors import (
    CannotOpenError,
    DeskDamagedError,
    DeskExistsError,
    DeskMissingError,
    NoGoodBackupError,
    NotADeskError,
    NotDamagedError,
    NotWritableError,
    SaveError,
)
from callboard.storage.file_store import Clock, FileStore
from callboard.storage.lock import DeskLock
from callboard.storage.reading import Reading, check_kind, read_desk
from callboard.storage.store import FORMAT, Backup, DeskHeader
from callboard.storage.tiny import JournaledStorage
from callboard.words import tr

__all__ = ["Recovery", "backups_of", "create", "open_desk", "recover"]


class Recovery(msgspec.Struct, frozen=True):
    """What a recovery did."""

    restored: Backup  # what the desk is now
    moved_to: Path | None  # where the damaged file is; None where there was none


def create(path: Path, header: DeskHeader, *, clock: Clock = times.now) -> FileStore:
    """Make a new desk file and open it.

    Raises:
        StorageError: when there is a file already, or it cannot be written.
    """
    desk = disk.real_path(path)
    check_folder(desk)
    lock = DeskLock(desk)
    lock.acquire(clock())
    with _released_on_failure(lock):
        if os.path.lexists(desk):
            raise DeskExistsError(desk)
        try:
            disk.write_whole(desk, deskfile.render(deskfile.with_header({}, header)))
        except OSError as error:
            raise SaveError(desk, error) from error
        return _opened(read_desk(desk), lock, clock)


def open_desk(
    path: Path,
    read_only: bool = False,
    *,
    take_over: bool = False,
    clock: Clock = times.now,
) -> FileStore:
    """Open a desk, to work on it or only to look at it.

    `take_over` also opens a desk that another computer has never closed.

    Raises:
        StorageError: when it cannot be opened; each reason has its own class.
    """
    desk = disk.real_path(path)
    if read_only:
        reading = read_desk(desk)
        return FileStore(JournaledStorage(reading, None), None, settling.told(reading), clock)
    check_kind(desk)
    if not disk.may_write(desk):
        raise NotWritableError(desk, desk)
    lock = DeskLock(desk)
    taken_over = lock.acquire(clock(), take_over=take_over)
    with _released_on_failure(lock):
        return _opened(read_desk(desk), lock, clock, taken_over)


def recover(path: Path, backup: Backup | None = None, *, clock: Clock = times.now) -> Recovery:
    """Put `backup`, or else the newest good one, in the place of a damaged or missing desk.

    The damaged file is moved aside. Changes in the journal that follow the backup come back
    when the desk is opened; others are set aside then, and told.

    Raises:
        NotDamagedError: when the desk can be opened as it is.
        NoGoodBackupError: when there is nothing to put in its place.
        StorageError: when the disk refused.
    """
    desk = disk.real_path(path)
    lock = DeskLock(desk)
    lock.acquire(clock())
    try:
        _check_damaged(desk)
        chosen = backup or backups.newest_good(desk)
        if chosen is None or not backups.is_good(chosen):
            raise NoGoodBackupError(desk)
        return Recovery(restored=chosen, moved_to=_put_back(chosen, desk))
    except OSError as error:
        raise SaveError(desk, error) from error
    finally:
        lock.release()


def _check_damaged(desk: Path) -> None:
    try:
        read_desk(desk)
    except (DeskDamagedError, DeskMissingError, NotADeskError):
        return
    raise NotDamagedError(desk)


def _put_back(backup: Backup, desk: Path) -> Path | None:
    """Put `backup` in place; return where the file is that was there, if any."""
    new = disk.write_new(desk, backups.portions(backup.path), model=backup.path)
    aside = disk.move_aside(desk, "damaged") if os.path.lexists(desk) else None
    disk.put_in_place(new, desk)
    return aside


def _opened(reading: Reading, lock: DeskLock, clock: Clock, taken_over: str = "") -> FileStore:
    """The store that goes on from `reading`, its journal settled and its format today's."""
    problems = [taken_over] if taken_over else []
    with ExitStack() as on_failure:
        try:
            writer, found = settling.settle(reading)
            on_failure.callback(writer.close)
            storage = JournaledStorage(reading, writer)
            problems += found
            if reading.format < FORMAT:
                problems.append(_brought_up(reading, storage, clock))
        except OSError as error:
            raise CannotOpenError(reading.path, error) from error
        on_failure.pop_all()
        return FileStore(storage, lock, problems, clock)


def _brought_up(reading: Reading, storage: JournaledStorage, clock: Clock) -> str:
    """Keep the file as it was, then write it in today's format; return what is to be told."""
    desk, found = reading.path, reading.format
    kept = backups.back_up(desk, reading.header.generation, clock(), before=found)
    storage.fold_in(always=True)
    return tr(
        "{name} was written by an earlier Callboard (format {found}) and was brought to format "
        "{format}; the file as it was is kept as {kept} in {folder}.",
        name=desk.name,
        found=found,
        format=FORMAT,
        kept=kept.path.name,
        folder=kept.path.parent.name,
    )


@contextmanager
def _released_on_failure(lock: DeskLock) -> Iterator[None]:
    try:
        yield
    except BaseException:
        lock.release()
        raise
