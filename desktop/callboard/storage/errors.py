"""What can go wrong between a desk and its disk, each with its sentence."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from callboard import times
from callboard.errors import CallboardError, system_reason
from callboard.storage.store import Backup, Owner
from callboard.words import tr


class StorageError(CallboardError):
    """Something about a desk file; `path` says which."""

    def __init__(self, path: Path, sentence: str) -> None:
        super().__init__(sentence)
        self.path = path


# Opening and creating


class DeskMissingError(StorageError):
    """There is no file of that name."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            tr(
                "There is no {name} in {folder}: it may have been moved or renamed. Choose the "
                "desk where it is now.",
                **_named(path),
            ),
        )


class FolderMissingError(StorageError):
    """The folder that a desk should be written to does not exist."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            tr("The folder {folder} does not exist: choose another for {name}.", **_named(path)),
        )


class FolderNotWritableError(StorageError):
    """The folder that a desk should be written to takes no files."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            tr(
                "The folder {folder} is not writable for you: choose another for {name}.",
                **_named(path),
            ),
        )


class DeskExistsError(StorageError):
    """A new desk would take the place of a file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            tr(
                "{name} exists already in {folder}: open it, or choose another name.",
                **_named(path),
            ),
        )


class DeskIsFolderError(StorageError):
    """A folder was given where a desk file belongs."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, tr("{name} is a folder, not a desk: choose a file inside it.", name=path.name)
        )


class NotADeskError(StorageError):
    """The file is sound, but no desk."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            path,
            tr(
                "{name} is not a Callboard desk: {reason}. It was left as it is.",
                name=path.name,
                reason=reason,
            ),
        )


class DeskDamagedError(StorageError):
    """The file was a desk, or should be one, and cannot be read; `backup` can take its place."""

    def __init__(self, path: Path, reason: str, backup: Backup | None) -> None:
        super().__init__(
            path,
            tr(
                "{name} is damaged: {reason}. It was left as it is. {offer}",
                name=path.name,
                reason=reason,
                offer=_offer(backup),
            ),
        )
        self.reason = reason
        self.backup = backup


class DeskTooNewError(StorageError):
    """The file was written by a later Callboard."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            path,
            tr(
                "{name} was written by a newer Callboard: its format is {found}, this one knows "
                "formats up to {known}. Update Callboard to open it.",
                name=path.name,
                found=found,
                known=known,
            ),
        )
        self.found = found
        self.known = known


class DeskLockedError(StorageError):
    """Another process has the desk open; it can still be opened read-only."""

    def __init__(self, path: Path, owner: Owner | None) -> None:
        super().__init__(
            path,
            _locked(path, owner),
        )
        self.owner = owner


class NotWritableError(StorageError):
    """The desk file, or the folder around it, cannot be written; reading may work."""

    def __init__(self, path: Path, blocked: Path) -> None:
        super().__init__(
            path,
            tr(
                "{name} cannot be changed: the file is not writable for you. You can look at it "
                "read-only, or save a copy elsewhere."
                if blocked == path
                else "{name} cannot be changed: the folder {folder} is not writable for you. You "
                "can look at it read-only, or save a copy elsewhere.",
                name=path.name,
                folder=blocked,
            ),
        )
        self.blocked = blocked


class CannotReadError(StorageError):
    """The system refused to hand out the file."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(path, tr("{name} cannot be read: {reason}.", **_refused(path, cause)))
        self.cause = cause


class CannotOpenError(StorageError):
    """The desk can be read, but the system refused what working on it needs."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(
            path,
            tr(
                "{name} cannot be opened to work on: {reason}. You can look at it read-only.",
                **_refused(path, cause),
            ),
        )
        self.cause = cause


class NoGoodBackupError(StorageError):
    """There is nothing to recover a damaged desk from."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            tr("No good backup of {name} was found: the file was left as it is.", name=path.name),
        )


class NotDamagedError(StorageError):
    """A recovery was asked for a desk that can be opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, tr("{name} is not damaged: nothing was recovered, open it.", name=path.name)
        )


# Writing


class SaveError(StorageError):
    """A change could not be made durable; the desk is as it was before."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(
            path,
            tr(
                "{name} could not be saved: {reason}. The desk is as it was before this change.",
                **_refused(path, cause),
            ),
        )
        self.cause = cause


class FoldError(StorageError):
    """The journal could not be written into the desk file; it still holds every change."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(
            path,
            tr(
                "{name} could not be brought up to date: {reason}. Nothing is lost: every change "
                "is safe in the journal beside it.",
                **_refused(path, cause),
            ),
        )
        self.cause = cause


class CopyError(StorageError):
    """A copy could not be written."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(
            path, tr("No copy was saved as {name}: {reason}.", **_refused(path, cause))
        )
        self.cause = cause


class CopyOntoItselfError(StorageError):
    """A copy would replace the open desk."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            tr("{name} is the desk itself: choose another name for the copy.", name=path.name),
        )


class JournalLostError(StorageError):
    """The journal is gone, or another program wrote into it, while the desk was open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            tr(
                "{name} could not be saved: its journal in {folder} was moved, removed or changed "
                "by another program. Bring it back, or save a copy of the desk elsewhere.",
                **_named(path),
            ),
        )


class StoreFailedError(StorageError):
    """An earlier write failed in a way that could not be taken back."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(
            path,
            tr(
                "{name} takes no more changes, because an earlier one failed half-way ({reason}). "
                "Save a copy elsewhere, then open the desk again.",
                **_refused(path, cause),
            ),
        )
        self.cause = cause


class ChangedBeneathError(StorageError):
    """Another program wrote the desk file while it was open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            tr(
                "{name} was moved or changed by another program while it was open here, so it was "
                "not replaced. Your changes are safe in the journal beside it; close the desk and "
                "open it again to see both.",
                name=path.name,
            ),
        )


class ReadOnlyError(StorageError):
    """A change was asked of a desk that is open read-only."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            tr("{name} is open read-only: save a copy to change something in it.", name=path.name),
        )


class ClosedError(StorageError):
    """Something was asked of a desk that is closed."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, tr("{name} is closed: open it again.", name=path.name))


class DocumentsAreFinalError(StorageError):
    """A document of a desk would be changed or removed."""

    def __init__(self, path: Path, table: str) -> None:
        super().__init__(
            path,
            tr(
                "Nothing in the table {table} of {name} can be changed or removed: a desk only "
                "takes additions.",
                table=table,
                name=path.name,
            ),
        )


# The words the sentences share


def moment_words(moment: datetime, *, seconds: bool = False) -> str:
    """A moment as a sentence tells it: "9:14 pm ET, Nov 5, 2024"."""
    clock = times.eastern_clock(moment, seconds=seconds)
    return tr("{clock} ET, {date}", clock=clock, date=times.eastern_date(moment))


def since_words(owner: Owner) -> str:
    """Since when a process has had a desk open; the record itself is in English."""
    if not owner.since_eastern:  # written by something that knows no Eastern time
        return times.utc_text(owner.since)
    return moment_words(owner.since, seconds=True)


def _named(path: Path) -> dict[str, str]:
    return {"name": path.name, "folder": str(path.parent)}


def _refused(path: Path, cause: OSError) -> dict[str, str]:
    return {"name": path.name, "reason": system_reason(cause)}


def _offer(backup: Backup | None) -> str:
    if backup is None:
        return tr("There is no good backup of it.")
    return tr(
        "The newest good backup is from {made}: recover the desk to go on from there.",
        made=moment_words(backup.made),
    )


def _locked(path: Path, owner: Owner | None) -> str:
    if owner is None:
        return tr(
            "{name} is open in another Callboard. You can look at it read-only, or close it there "
            "first.",
            name=path.name,
        )
    return tr(
        "{name} is open in another Callboard (on {host}, process {pid}, since {since}). You can "
        "look at it read-only, or close it there first.",
        name=path.name,
        host=owner.host,
        pid=owner.pid,
        since=since_words(owner),
    )
