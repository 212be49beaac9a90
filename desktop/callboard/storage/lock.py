"""One process owns an open desk, and says so in words that another can read."""

from __future__ import annotations

import contextlib
import errno
import os
import platform
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from callboard.storage.errors import (
    CannotOpenError,
    DeskLockedError,
    NotWritableError,
    moment_words,
    since_words,
)
from callboard.storage.store import Owner
from callboard.words import in_english, tr

if TYPE_CHECKING:
    from filelock import BaseFileLock

_NOT_WRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS}


class DeskLock:
    """The right to write one desk. The system lets go of it when the process ends, however."""

    def __init__(self, desk: Path) -> None:
        """Prepare to lock the desk file `desk`, a path without symbolic links."""
        self._desk = desk
        self._record = desk.with_name(f".{desk.name}.owner")
        self._lock: BaseFileLock | None = None

    def acquire(self, now: datetime, *, take_over: bool = False) -> str:
        """Own the desk from now on; return what is to be told about the owner before, if any.

        `take_over` also takes a desk that another computer never closed.

        Raises:
            DeskLockedError: when another process owns the desk.
            NotWritableError: when the folder takes no files.
        """
        self._lock = self._locked()
        before = self.owner()
        with in_english():  # another process reads it, perhaps in another language
            since = moment_words(now, seconds=True)
        me = Owner(host=platform.node(), pid=os.getpid(), since=now, since_eastern=since)
        if before and before.host != me.host and not take_over:
            # Not every network disk tells one computer of another's locks: ask, do not guess.
            self._unlock()
            raise DeskLockedError(self._desk, before)
        try:
            with _refusals(self._desk):
                self._record.write_bytes(msgspec.json.encode(me))
        except CannotOpenError:
            self._unlock()
            raise
        return _told(self._desk, before) if before else ""

    def owner(self) -> Owner | None:
        """Who wrote last that the desk is theirs; None where nobody did, or not readably."""
        try:
            return msgspec.json.decode(self._record.read_bytes(), type=Owner)
        except (OSError, msgspec.DecodeError):
            return None

    def release(self) -> None:
        """Let go of the desk."""
        if self._lock is not None:
            with contextlib.suppress(OSError):  # the folder may be gone; the lock is let go of
                self._record.unlink(missing_ok=True)
            self._unlock()

    def _locked(self) -> BaseFileLock:
        # Imported here because it costs more than the rest of the storage together, and the
        # first frame of the window can do without.
        from filelock import FileLock, Timeout

        # The lock may be let go of by another thread than the one that opened the desk.
        lock = FileLock(self._desk.with_name(f".{self._desk.name}.lock"), thread_local=False)
        try:
            with _refusals(self._desk):
                lock.acquire(timeout=0)
        except Timeout as error:
            raise DeskLockedError(self._desk, self.owner()) from error
        return lock

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None


@contextlib.contextmanager
def _refusals(desk: Path) -> Iterator[None]:
    """Turn the system's refusal to write beside `desk` into its sentence."""
    try:
        yield
    except TimeoutError:  # an OSError by descent, but it means that the lock is taken
        raise
    except OSError as error:
        if error.errno in _NOT_WRITABLE:
            raise NotWritableError(desk, desk.parent) from error
        raise CannotOpenError(desk, error) from error


def _told(desk: Path, before: Owner) -> str:
    return tr(
        "{name} was not closed by the Callboard that had it open on {host} (process {pid}, since "
        "{since}); this one took it over. Everything that it had saved is here.",
        name=desk.name,
        host=before.host,
        pid=before.pid,
        since=since_words(before),
    )
