"""Copies of a desk, written whole."""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path

from callboard import disk
from callboard.storage import deskfile
from callboard.storage.deskfile import Tables
from callboard.storage.errors import (
    CopyError,
    CopyOntoItselfError,
    FolderMissingError,
    FolderNotWritableError,
)
from callboard.storage.lock import DeskLock


def check_folder(path: Path) -> None:
    """Refuse to write a desk where it cannot be.

    Raises:
        StorageError: when the folder for `path` is missing or takes no files.
    """
    if not path.parent.is_dir():
        raise FolderMissingError(path)
    if not disk.may_write(path.parent):
        raise FolderNotWritableError(path)


def write_copy(tables: Tables, path: Path, source: Path, now: datetime) -> None:
    """Write `tables` to `path` as a desk file of its own, with the permissions of `source`.

    Raises:
        CopyError: when the disk refused; what was at `path` is still there.
        DeskLockedError: when the desk at `path` is open.
    """
    target = disk.real_path(path)
    if target == source:
        raise CopyOntoItselfError(target)
    check_folder(target)
    with contextlib.ExitStack() as stack:
        if target.exists():
            lock = DeskLock(target)
            lock.acquire(now)
            stack.callback(lock.release)
        try:
            model = target if target.exists() else source
            disk.write_whole(target, deskfile.render(tables), model=model)
        except OSError as error:
            raise CopyError(target, error) from error
