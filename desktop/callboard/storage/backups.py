"""Earlier states of a desk file, kept in a folder beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from callboard import disk
from callboard.storage import deskfile, migrations
from callboard.storage.store import Backup

KEEP = 5
EVERY = timedelta(minutes=10)  # at most; a night's worth of work is in the journal and the file

_CHUNK = 1 << 20
_NAME = re.compile(r".*\.(\d{8}T\d{6}Z)\.g(\d+)(?:\.format-(\d+))?\.callboard(?:\.\d+)?")
_TIME = "%Y%m%dT%H%M%SZ"


def folder_of(desk: Path) -> Path:
    """Where the backups of `desk` are."""
    return desk.with_name(f"{desk.name}.backups")


def backups_of(desk: Path) -> list[Backup]:
    """The backups of `desk`, newest first."""
    folder = folder_of(desk)
    if not folder.is_dir():
        return []
    found = [backup for path in folder.iterdir() if (backup := _backup(path))]
    return sorted(found, key=lambda backup: (backup.made, backup.generation), reverse=True)


def newest_good(desk: Path) -> Backup | None:
    """The newest backup of `desk` that can be opened."""
    return next((backup for backup in backups_of(desk) if is_good(backup)), None)


def is_good(backup: Backup) -> bool:
    """Whether a backup can be read from end to end."""
    try:
        tables = deskfile.parse(backup.path.read_bytes())
        deskfile.read_header(migrations.migrate(tables, migrations.format_of(tables)))
    except (OSError, deskfile.BrokenFileError, deskfile.StrangeFileError):
        return False
    return True


def is_due(desk: Path, now: datetime) -> bool:
    """Whether the newest regular backup of `desk` is old enough for another."""
    regular = (backup for backup in backups_of(desk) if backup.format is None)
    newest = next(regular, None)
    return newest is None or abs(now - newest.made) >= EVERY


def back_up(desk: Path, generation: int, now: datetime, before: int | None = None) -> Backup:
    """Copy `desk`, a whole file, into its folder of backups; keep the newest few.

    One made because a migration of the format `before` follows is kept for good.

    Raises:
        OSError: when it could not be written.
    """
    folder = folder_of(desk)
    folder.mkdir(exist_ok=True)
    stem = desk.name.removesuffix(".callboard")
    kind = "" if before is None else f".format-{before}"
    name = f"{stem}.{now.astimezone(UTC).strftime(_TIME)}.g{generation}{kind}.callboard"
    path = disk.unused(folder / name)
    disk.write_whole(path, portions(desk), model=desk)
    _thin_out(desk, path)
    return Backup(path=path, made=now.replace(microsecond=0), generation=generation, format=before)


def portions(path: Path) -> Iterator[bytes]:
    """The bytes of a file, a megabyte at a time."""
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _thin_out(desk: Path, newest: Path) -> None:
    """Keep the last few regular backups, and `newest` whatever the clock says of it."""
    regular = [backup.path for backup in backups_of(desk) if backup.format is None]
    for path in regular[KEEP:]:
        if path != newest:
            path.unlink()


def _backup(path: Path) -> Backup | None:
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    time, generation, before = found.groups()
    return Backup(
        path=path,
        made=datetime.strptime(time, _TIME).replace(tzinfo=UTC),
        generation=int(generation),
        format=int(before) if before else None,
    )
