"""Files on a disk: synced, written beside and put in place whole, moved aside, never deleted."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

_NEW = ".new"  # ends the hidden name of a file that is not yet in its place
_STEP = 2 << 20  # bytes
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}  # some network disks


class Stamp(NamedTuple):
    """Which state of a file this is; it changes whenever another program writes it."""

    device: int
    inode: int
    size: int
    modified: int


def stamp_of(path: Path) -> Stamp:
    """The state that the file at `path` is in now."""
    found = path.stat()
    return Stamp(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def real_path(path: Path) -> Path:
    """`path` without symbolic links, so that replacing the file keeps the link to it."""
    return Path(os.path.realpath(path))


def may_write(path: Path) -> bool:
    """Whether this user may change the file or folder at `path`."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def unused(path: Path) -> Path:
    """`path`, or where that is taken the next free one: "night.torn", "night.torn.2"."""
    number, free = 1, path
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.name}.{number}")
    return free


if sys.platform == "darwin":
    import fcntl

    def sync(handle: int) -> None:
        """Return when what was written is on the disk, past the disk's own cache."""
        try:
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        except OSError:  # not every disk knows the command; all know the weaker one
            os.fsync(handle)

else:

    def sync(handle: int) -> None:
        """Return when what was written is on the disk."""
        os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Make new names in `folder` durable. Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


@contextlib.contextmanager
def removed_after(new: Path) -> Iterator[None]:
    """Leave no unfinished file behind, whether it was put in place or not."""
    try:
        yield
    finally:
        new.unlink(missing_ok=True)


def write_all(handle: int, data: bytes) -> None:
    """Write all of `data`, however small the portions that the system takes."""
    written = os.write(handle, data)
    while written < len(data):
        written += os.write(handle, data[written:])


def write_new(
    path: Path, chunks: Iterable[bytes], model: Path | None = None, *, mark: str = ""
) -> Path:
    """Write a synced file beside `path` and return where; `put_in_place` is the other half.

    It gets the permissions of `model`, where that exists, and leaves nothing behind when
    it fails. Several programs that may write the same file at once tell theirs apart by `mark`.
    """
    new = path.with_name(f".{path.name}{mark}{_NEW}")
    mode = _mode(model)
    new.unlink(missing_ok=True)  # the rest of a write that was cut off; its source is still there
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(new, flags, 0o666 if mode is None else mode)
    try:
        with contextlib.closing(_Handle(handle)):
            _write_synced(handle, chunks)
        _dress(new, model, mode)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    return new


def put_in_place(new: Path, path: Path) -> Stamp:
    """Let `new` take the place of `path` at once and for good; return its state there."""
    new.replace(path)
    sync_folder(path.parent)
    return stamp_of(path)


def write_whole(
    path: Path, chunks: Iterable[bytes], model: Path | None = None, *, mark: str = ""
) -> Stamp:
    """Write `path` so that it is at any moment either as before or complete."""
    new = write_new(path, chunks, model or path, mark=mark)
    with removed_after(new):
        return put_in_place(new, path)


def move_aside(path: Path, ending: str) -> Path:
    """Rename `path` to a free name that ends in `ending`, and return that."""
    aside = unused(path.with_name(f"{path.name}.{ending}"))
    path.rename(aside)
    sync_folder(path.parent)
    return aside


def _write_synced(handle: int, chunks: Iterable[bytes]) -> None:
    """Write and sync step by step, so that another file's sync never waits for all of it."""
    waiting = 0
    for chunk in chunks:
        write_all(handle, chunk)
        waiting += len(chunk)
        if waiting >= _STEP:
            sync(handle)
            waiting = 0
    sync(handle)


def _mode(model: Path | None) -> int | None:
    """The permissions of `model`, if there is such a file."""
    if model is None or not model.exists():
        return None
    return stat.S_IMODE(model.stat().st_mode)


def _dress(new: Path, model: Path | None, mode: int | None) -> None:
    """Give `new` the owner and permissions of `model`."""
    if model is None or mode is None:
        return
    if sys.platform != "win32":
        wanted, found = model.stat(), new.stat()
        if (wanted.st_uid, wanted.st_gid) != (found.st_uid, found.st_gid):
            # Only root may give files away; everyone else stays the owner of what they wrote.
            with contextlib.suppress(PermissionError):
                os.chown(new, wanted.st_uid, wanted.st_gid)
    new.chmod(mode)


class _Handle:
    """Lets `contextlib.closing` close a file descriptor."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def close(self) -> None:
        """Close it."""
        os.close(self._handle)
