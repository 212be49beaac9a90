"""Writing an export: beside its place, synced, then put there whole."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
import sys
from pathlib import Path

from callboard.exports.errors import NoFolderError, NotWrittenError, TargetIsFolderError

_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}  # some network disks


def write_file(path: Path, data: bytes) -> str:
    """Write `data` to `path`, replacing what is there; return its SHA-256 in hex.

    The file is on the disk when this returns. When it fails, what was there still is.

    Raises:
        ExportError: when it could not be written.
    """
    place = Path(os.path.realpath(path))  # replacing the file keeps a link to it
    try:
        found = _found(place)
        if found is not None and not stat.S_ISREG(found.st_mode):
            _write_through(place, data)
        else:
            _replace(place, data, None if found is None else stat.S_IMODE(found.st_mode))
    except OSError as error:
        raise NotWrittenError(path.absolute(), error) from error
    return hashlib.sha256(data).hexdigest()


def check_target(path: Path) -> None:
    """Refuse a place that no file can be written to, before any work is done for it.

    Raises:
        ExportError: for a folder, or a file in a folder that does not exist.
    """
    if path.is_dir():
        raise TargetIsFolderError(path)
    if not path.absolute().parent.is_dir():
        raise NoFolderError(path.absolute())


def _found(place: Path) -> os.stat_result | None:
    check_target(place)
    try:
        return place.stat()
    except FileNotFoundError:
        return None


def _write_through(place: Path, data: bytes) -> None:
    """Write into a device or a pipe, which cannot be replaced by a file."""
    with place.open("wb") as stream:
        stream.write(data)


def _replace(place: Path, data: bytes, mode: int | None) -> None:
    beside = place.with_name(f".callboard-{secrets.token_hex(4)}.new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            beside.chmod(mode)
        beside.replace(place)
    except OSError:
        with contextlib.suppress(OSError):  # the first error is the one to tell
            beside.unlink()
        raise
    _sync_folder(place.parent)


_BINARY = getattr(os, "O_BINARY", 0)  # Windows would turn line ends otherwise


def _sync_folder(folder: Path) -> None:
    """Make the new name durable. Windows does so by itself."""
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
