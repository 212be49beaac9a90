"""What can go wrong between a desk and its disk, each with its sentence."""

from __future__ import annotations

import errno
from pathlib import Path

from callboard import times
from callboard.errors import CallboardError
from callboard.storage.store import Backup, Owner


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
            f"There is no {path.name} in {path.parent}: "
            "it may have been moved or renamed. Choose the desk where it is now.",
        )


class FolderMissingError(StorageError):
    """The folder that a desk should be written to does not exist."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, f"The folder {path.parent} does not exist: choose another for {path.name}."
        )


class FolderNotWritableError(StorageError):
    """The folder that a desk should be written to takes no files."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"The folder {path.parent} is not writable for you: choose another for {path.name}.",
        )


class DeskExistsError(StorageError):
    """A new desk would take the place of a file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, f"{path.name} exists already in {path.parent}: open it, or choose another name."
        )


class DeskIsFolderError(StorageError):
    """A folder was given where a desk file belongs."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f"{path.name} is a folder, not a desk: choose a file inside it.")


class NotADeskError(StorageError):
    """The file is sound, but no desk."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            path, f"{path.name} is not a Callboard desk: {reason}. It was left as it is."
        )


class DeskDamagedError(StorageError):
    """The file was a desk, or should be one, and cannot be read; `backup` can take its place."""

    def __init__(self, path: Path, reason: str, backup: Backup | None) -> None:
        super().__init__(
            path,
            f"{path.name} is damaged: {reason}. It was left as it is. {_offer(backup)}",
        )
        self.reason = reason
        self.backup = backup


class DeskTooNewError(StorageError):
    """The file was written by a later Callboard."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            path,
            f"{path.name} was written by a newer Callboard: its format is {found}, "
            f"this one knows formats up to {known}. Update Callboard to open it.",
        )
        self.found = found
        self.known = known


class DeskLockedError(StorageError):
    """Another process has the desk open; it can still be opened read-only."""

    def __init__(self, path: Path, owner: Owner | None) -> None:
        super().__init__(
            path,
            f"{path.name} is open in another Callboard{_holder(owner)}. "
            "You can look at it read-only, or close it there first.",
        )
        self.owner = owner


class NotWritableError(StorageError):
    """The desk file, or the folder around it, cannot be written; reading may work."""

    def __init__(self, path: Path, blocked: Path) -> None:
        what = "the file" if blocked == path else f"the folder {blocked}"
        super().__init__(
            path,
            f"{path.name} cannot be changed: {what} is not writable for you. "
            "You can look at it read-only, or save a copy elsewhere.",
        )
        self.blocked = blocked


class CannotReadError(StorageError):
    """The system refused to hand out the file."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(path, f"{path.name} cannot be read: {system_reason(cause)}.")
        self.cause = cause


class CannotOpenError(StorageError):
    """The desk can be read, but the system refused what working on it needs."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(
            path,
            f"{path.name} cannot be opened to work on: {system_reason(cause)}. "
            "You can look at it read-only.",
        )
        self.cause = cause


class NoGoodBackupError(StorageError):
    """There is nothing to recover a damaged desk from."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, f"No good backup of {path.name} was found: the file was left as it is."
        )


class NotDamagedError(StorageError):
    """A recovery was asked for a desk that can be opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f"{path.name} is not damaged: nothing was recovered, open it.")


# Writing


class SaveError(StorageError):
    """A change could not be made durable; the desk is as it was before."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(
            path,
            f"{path.name} could not be saved: {system_reason(cause)}. "
            "The desk is as it was before this change.",
        )
        self.cause = cause


class FoldError(StorageError):
    """The journal could not be written into the desk file; it still holds every change."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(
            path,
            f"{path.name} could not be brought up to date: {system_reason(cause)}. "
            "Nothing is lost: every change is safe in the journal beside it.",
        )
        self.cause = cause


class CopyError(StorageError):
    """A copy could not be written."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(path, f"No copy was saved as {path.name}: {system_reason(cause)}.")
        self.cause = cause


class CopyOntoItselfError(StorageError):
    """A copy would replace the open desk."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f"{path.name} is the desk itself: choose another name for the copy.")


class JournalLostError(StorageError):
    """The journal is gone, or another program wrote into it, while the desk was open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"{path.name} could not be saved: its journal in {path.parent} was moved, removed or "
            "changed by another program. Bring it back, or save a copy of the desk elsewhere.",
        )


class StoreFailedError(StorageError):
    """An earlier write failed in a way that could not be taken back."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(
            path,
            f"{path.name} takes no more changes, because an earlier one failed half-way "
            f"({system_reason(cause)}). Save a copy elsewhere, then open the desk again.",
        )
        self.cause = cause


class ChangedBeneathError(StorageError):
    """Another program wrote the desk file while it was open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"{path.name} was moved or changed by another program while it was open here, so it "
            "was not replaced. Your changes are safe in the journal beside it; "
            "close the desk and open it again to see both.",
        )


class ReadOnlyError(StorageError):
    """A change was asked of a desk that is open read-only."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, f"{path.name} is open read-only: save a copy to change something in it."
        )


class ClosedError(StorageError):
    """Something was asked of a desk that is closed."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f"{path.name} is closed: open it again.")


class DocumentsAreFinalError(StorageError):
    """A document of a desk would be changed or removed."""

    def __init__(self, path: Path, table: str) -> None:
        super().__init__(
            path,
            f"Nothing in the table {table} of {path.name} can be changed or removed: "
            "a desk only takes additions.",
        )


# The words the sentences share

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is used up",
    errno.EFBIG: "the file would become larger than the system allows",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "you have no permission",
    errno.EPERM: "the system does not permit it",
    errno.EIO: "the disk reports an error",
    errno.ENOENT: "its folder is gone",
    errno.ENOTDIR: "its folder is gone",
    errno.ENODEV: "the disk is gone",
    errno.EISDIR: "there is a folder of that name",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "its symbolic links lead in a circle",
}


def system_reason(cause: OSError) -> str:
    """Why the system refused, as the middle of a sentence."""
    known = _REASONS.get(cause.errno or 0)
    return known or (cause.strerror or str(cause)).rstrip(".")


def _offer(backup: Backup | None) -> str:
    if backup is None:
        return "There is no good backup of it."
    made = f"{times.eastern_clock(backup.made)} ET, {times.eastern_date(backup.made)}"
    return f"The newest good backup is from {made}: recover the desk to go on from there."


def _holder(owner: Owner | None) -> str:
    if owner is None:
        return ""
    since = owner.since_eastern or times.utc_text(owner.since)
    return f" (on {owner.host}, process {owner.pid}, since {since})"
