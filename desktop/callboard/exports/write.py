"""Writing an export: beside its place, synced, then put there whole."""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
from pathlib import Path

from callboard import disk
from callboard.exports.errors import NoFolderError, NotWrittenError, TargetIsFolderError


def write_file(path: Path, data: bytes) -> str:
    """Write `data` to `path`, replacing what is there; return its SHA-256 in hex.

    The file is on the disk when this returns. When it fails, what was there still is.

    Raises:
        ExportError: when it could not be written.
    """
    place = disk.real_path(path)  # replacing the file keeps a link to it
    try:
        found = _found(place)
        if found is not None and not stat.S_ISREG(found.st_mode):
            _write_through(place, data)
        else:
            disk.write_whole(place, [data], mark=f".{secrets.token_hex(4)}")
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
