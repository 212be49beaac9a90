"""What can go wrong with an exported file, each with its sentence."""

from __future__ import annotations

from pathlib import Path

from callboard.errors import CallboardError, system_reason
from callboard.words import tr


class ExportError(CallboardError):
    """Something about an exported file."""


class NotWrittenError(ExportError):
    """A file could not be written; whatever was there before is still there."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(
            tr(
                "{name} was not written: {reason}. Nothing in {folder} has changed; free the "
                "place, or choose another one.",
                name=path.name,
                reason=system_reason(cause),
                folder=path.parent,
            )
        )
        self.path = path
        self.cause = cause


class TargetIsFolderError(ExportError):
    """A folder was named where a file is to be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(tr("{path} is a folder: name a file inside it.", path=path))
        self.path = path


class NoFolderError(ExportError):
    """The folder that a file is to be written into does not exist."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr(
                "The folder {folder} does not exist: make it, or choose another.",
                folder=path.parent,
            )
        )
        self.path = path


class NotAnExportError(ExportError):
    """Bytes that are no export of Callboard, or one that was spoilt since."""

    def __init__(self, form: str, reason: str) -> None:
        super().__init__(
            tr("This is not a {form} export of Callboard: {reason}.", form=form, reason=reason)
        )
        self.form = form
        self.reason = reason
