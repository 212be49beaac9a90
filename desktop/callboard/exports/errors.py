"""What can go wrong with an exported file, each with its sentence."""

from __future__ import annotations

from pathlib import Path

from callboard.errors import CallboardError


class ExportError(CallboardError):
    """Something about an exported file."""


class NotWrittenError(ExportError):
    """A file could not be written; whatever was there before is still there."""

    def __init__(self, path: Path, cause: OSError) -> None:
        reason = (cause.strerror or str(cause)).rstrip(".")
        super().__init__(
            f"{path.name} was not written: {reason}. Nothing in {path.parent} has changed; "
            "free the place, or choose another one."
        )
        self.path = path
        self.cause = cause


class TargetIsFolderError(ExportError):
    """A folder was named where a file is to be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is a folder: name a file inside it.")
        self.path = path


class NoFolderError(ExportError):
    """The folder that a file is to be written into does not exist."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"The folder {path.parent} does not exist: make it, or choose another.")
        self.path = path


class NotAnExportError(ExportError):
    """Bytes that are no export of Callboard, or one that was spoilt since."""

    def __init__(self, form: str, reason: str) -> None:
        super().__init__(f"This is not a {form} export of Callboard: {reason}.")
        self.form = form
        self.reason = reason
