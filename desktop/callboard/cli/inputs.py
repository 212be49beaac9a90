"""The reports named on the command line, read; what cannot be read is a finding."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from callboard.errors import CallboardError
from callboard.reports.claims import Finding, Report, Severity
from callboard.reports.findings import finding
from callboard.reports.limits import DEFAULT
from callboard.reports.reading import read_report


class NoSuchReportError(CallboardError):
    """A name on the command line that is no file."""

    def __init__(self, path: Path) -> None:
        what = "is a folder, not a report" if path.is_dir() else "does not exist"
        if path.exists() and not path.is_dir():
            what = "is not an ordinary file"
        super().__init__(f"{path} {what}.")


class NoFolderMadeError(CallboardError):
    """The folder that a command is to write into cannot be made."""

    def __init__(self, folder: Path, cause: OSError) -> None:
        reason = (cause.strerror or str(cause)).rstrip(".")
        super().__init__(f"The folder {folder} cannot be made: {reason}. Choose another.")


def read_reports(paths: Sequence[Path], election: int | None = None) -> tuple[Report, ...]:
    """Read the reports in the order given.

    Raises:
        NoSuchReportError: when one of them is no file; then none is read.
    """
    for path in paths:
        if not path.is_file():
            raise NoSuchReportError(path)
    seen: dict[str, Report] = {}
    return tuple(_once(_read(path, election), seen) for path in paths)


def _read(path: Path, election: int | None) -> Report:
    try:
        size = path.stat().st_size
        if size > DEFAULT.bytes:
            return _unread(path, finding("too-large", size=_mb(size), limit=_mb(DEFAULT.bytes)))
        with path.open("rb") as stream:
            raw = stream.read(DEFAULT.bytes + 1)  # it may grow meanwhile: then it is too large
    except OSError as error:
        reason = (error.strerror or str(error)).rstrip(".")
        sentence = f"{path.name} cannot be read: {reason}. Nothing was taken from it."
        return _unread(path, Finding(severity=Severity.ERROR, kind="unreadable", sentence=sentence))
    return read_report(raw, str(path), election)


def _mb(size: int) -> str:
    return f"{size / (1024 * 1024):.1f}"


def _unread(path: Path, found: Finding) -> Report:
    """A report of which nothing is known but why it was not read."""
    return Report(
        id=f"r-unread-{path}",
        path=str(path),
        name=path.name,
        source=path.name,
        format="",
        sha256="",
        election=None,
        findings=(found,),
    )


def _once(report: Report, seen: dict[str, Report]) -> Report:
    """Say of a report whose very bytes came before that it does not count again."""
    first = seen.setdefault(report.id, report)
    if first is report:
        return report
    found = Finding(
        severity=Severity.WARNING,
        kind="duplicate",
        sentence=f"{report.name} is {first.name} again, byte for byte: it counts once.",
    )
    return msgspec.structs.replace(report, findings=(*report.findings, found))
