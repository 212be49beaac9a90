"""The reports named on the command line, read; what cannot be read is a finding."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from callboard.errors import CallboardError
from callboard.reports.claims import Finding, Report, Severity
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
        with path.open("rb") as stream:
            raw = stream.read(DEFAULT.bytes + 1)  # one more tells the reader that it is too large
    except OSError as error:
        return _unreadable(path, error)
    return read_report(raw, str(path), election)


def _unreadable(path: Path, error: OSError) -> Report:
    reason = (error.strerror or str(error)).rstrip(".")
    found = Finding(
        severity=Severity.ERROR,
        kind="unreadable",
        sentence=f"{path.name} cannot be read: {reason}. Nothing was taken from it.",
    )
    return Report(
        id=f"r-unreadable-{path}",
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
