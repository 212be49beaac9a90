"""The open journal: a commit is one write and one sync, and is taken back when either fails."""

from __future__ import annotations

import os
from pathlib import Path

from callboard import disk
from callboard.storage import journal
from callboard.storage.errors import ClosedError, JournalLostError, SaveError, StoreFailedError
from callboard.storage.store import DeskHeader

_FLAGS = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0)


class JournalWriter:
    """Appends to a journal that is whole up to `size`."""

    def __init__(self, path: Path, desk: Path, size: int) -> None:
        """Open the journal at `path` of the desk file `desk`, and go on after `size` bytes."""
        self.path = path
        self.size = size
        self._desk = desk
        self._failure: OSError | None = None
        self._handle = -1
        self._open()

    def append(self, payload: bytes, mark: str) -> None:
        """Write one line; return when the disk has it.

        Raises:
            SaveError: when the disk refused; the journal is as it was.
            JournalLostError: when the journal is not where, or what, it should be.
            StoreFailedError: when an earlier failure could not be taken back.
        """
        self.check()
        text = journal.line(payload, mark)
        done = False
        try:
            disk.write_all(self._handle, text)
            disk.sync(self._handle)
            done = True
        except OSError as error:
            raise SaveError(self._desk, error) from error
        finally:
            if not done:
                self._take_back()
        self.size += len(text)

    def check(self) -> None:
        """Refuse to write where nobody would find it, or after what somebody else wrote.

        Raises:
            StorageError: when the journal is not as this process left it.
        """
        if self._failure is not None:
            raise StoreFailedError(self._desk, self._failure) from self._failure
        if self._handle < 0:
            raise ClosedError(self._desk)
        try:
            there = _place(os.stat(self.path))
        except OSError as error:
            raise JournalLostError(self._desk) from error
        if there != self._place or os.lseek(self._handle, 0, os.SEEK_END) != self.size:
            raise JournalLostError(self._desk)

    def check_replaceable(self) -> None:
        """The same, except that a journal that is gone may be replaced: it has no other owner."""
        if self.path.exists():
            self.check()

    def since(self, offset: int) -> bytes:
        """The lines that were appended after the journal was `offset` bytes long."""
        if offset == self.size:
            return b""
        with self.path.open("rb") as file:
            file.seek(offset)
            return file.read(self.size - offset)

    def restart(self, header: DeskHeader, lines: bytes) -> None:
        """Begin anew behind a desk file with `header`, keeping only `lines`.

        When it fails the old journal stays in use: what was folded in is passed over when
        it is read.
        """
        text = journal.first_line(header) + lines
        new = disk.write_new(self.path, (text,), model=self._desk)
        self.close()  # Windows replaces no open file
        try:
            with disk.removed_after(new):
                disk.put_in_place(new, self.path)
            self.size = len(text)
        finally:
            self._reopen()

    def close(self) -> None:
        """Let go of the file."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)

    def remove(self) -> None:
        """Remove a journal that was folded in whole, and let go of it."""
        self.check_replaceable()
        self.close()
        self.path.unlink(missing_ok=True)

    def _open(self) -> None:
        self._handle = os.open(self.path, _FLAGS)
        self._place = _place(os.fstat(self._handle))

    def _reopen(self) -> None:
        """Go on after a restart; what cannot be opened again takes no more changes."""
        try:
            self._open()
        except OSError as error:
            self._failure = error
            raise

    def _take_back(self) -> None:
        """Cut off the half line; when even that fails, take no more."""
        try:
            os.ftruncate(self._handle, self.size)
            disk.sync(self._handle)
        except OSError as error:
            self._failure = error


def start(path: Path, desk: Path, header: DeskHeader) -> JournalWriter:
    """Begin the journal of a desk file with `header`."""
    text = journal.first_line(header)
    disk.write_whole(path, (text,), model=desk)
    return JournalWriter(path, desk, len(text))


def _place(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino
