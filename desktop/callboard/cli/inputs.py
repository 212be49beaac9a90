"""The reports named on the command line, read; what cannot be read is a finding."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from callboard.errors import CallboardError, system_reason
from callboard.reports.claims import Finding, Report, Severity
from callboard.reports.feeds import places
from callboard.reports.opening import TooLargeError, Ways, read_file


class NoSuchStateError(CallboardError):
    """What was said to be a state is none."""

    def __init__(self, said: str) -> None:
        super().__init__(f"{said} is no state. Say its postal code or its name: --state GA.")


class NoSuchReportError(CallboardError):
    """A name on the command line that is no file."""

    def __init__(self, path: Path) -> None:
        what = "is a folder, not a report" if path.is_dir() else "does not exist"
        if path.exists() and not path.is_dir():
            what = "is not an ordinary file"
        elif path.is_symlink() and not path.exists():
            what = "is a link that leads to no file"
        super().__init__(f"{path} {what}.")


class NoFolderMadeError(CallboardError):
    """The folder that a command is to write into cannot be made."""

    def __init__(self, folder: Path, cause: OSError) -> None:
        reason = system_reason(cause)
        super().__init__(f"The folder {folder} cannot be made: {reason}. Choose another.")


def state_named(said: str | None) -> str | None:
    """The unit id of the state that was said: "GA", "Georgia".

    Raises:
        NoSuchStateError: where it is none.
    """
    if said is None:
        return None
    found = places.state(said)
    if found is None:
        raise NoSuchStateError(said)
    return found


def read_reports(paths: Sequence[Path], ways: Ways) -> tuple[Report, ...]:
    """Read the reports in the order given.

    Raises:
        NoSuchReportError: when one of them is no file; then none is read.
    """
    for path in paths:
        if not path.is_file():
            raise NoSuchReportError(path)
    seen: dict[str, Report] = {}
    return tuple(_once(_read(path, ways), seen) for path in paths)


def _read(path: Path, ways: Ways) -> Report:
    try:
        return read_file(path, ways)
    except TooLargeError as error:
        return _unread(path, error.finding)
    except CallboardError as error:
        return _unread(
            path, Finding(severity=Severity.ERROR, kind="unreadable", sentence=str(error))
        )


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
