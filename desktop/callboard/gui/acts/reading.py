"""Reading reports from files or the clipboard: a task without Qt, so that it can run anywhere."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from callboard.errors import CallboardError
from callboard.reports.claims import Report

if TYPE_CHECKING:
    from callboard.reports.feeds.plan import Plans

MOST_FILES = 200  # in one go; a folder dropped by mistake is not read to its end


class UnreadableFileError(CallboardError):
    """A file that could not be read as a report."""

    def __init__(self, path: Path, why: str) -> None:
        """Name the file and the reason."""
        super().__init__(f"{path.name} could not be read: {why}. Nothing was imported from it.")


class ReadReports(msgspec.Struct, frozen=True):
    """What came of reading: the reports, and sentences on what could not be read."""

    reports: tuple[Report, ...] = ()
    problems: tuple[str, ...] = ()


class Pasted(msgspec.Struct, frozen=True):
    """What the clipboard held."""

    data: bytes
    mime: str  # "text/html" or "text/plain"


def read_files(paths: Sequence[Path], election: int, plans: Plans | None = None) -> ReadReports:
    """Read files as reports on an election; those in a folder too, one level deep.

    `plans` are the remembered ways of reading tables that no feed knows.
    """
    reports: list[Report] = []
    problems: list[str] = []
    files = [file for path in paths for file in _files(path)]
    if len(files) > MOST_FILES:
        problems.append(
            f"Only the first {MOST_FILES} of {len(files)} files were read. Drop the others next."
        )
    for path in files[:MOST_FILES]:
        try:
            reports.append(_read(path, election, plans))
        except CallboardError as error:
            problems.append(str(error))
    return ReadReports(tuple(reports), tuple(problems))


def read_pasted(pasted: Pasted, election: int) -> ReadReports:
    """Read what the clipboard held as a report on an election."""
    from callboard.reports.reading import read_report

    return ReadReports((read_report(pasted.data, "clipboard", election, mime=pasted.mime),))


def read_bundled(name: str, election: int) -> ReadReports:
    """Read one of the sample reports that Callboard ships with."""
    from callboard import bundled
    from callboard.reports.reading import read_report

    return ReadReports((read_report(bundled.read_bytes("samples", name), name, election),))


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(entry for entry in path.iterdir() if entry.is_file())


def _read(path: Path, election: int, plans: Plans | None) -> Report:
    from callboard.reports.limits import DEFAULT
    from callboard.reports.reading import read_report

    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise UnreadableFileError(path, "it is no ordinary file")
        if facts.st_size > DEFAULT.bytes:
            limit = DEFAULT.bytes // (1024 * 1024)
            raise UnreadableFileError(path, f"it is larger than {limit} MB")
        raw = path.read_bytes()
    except OSError as error:
        raise UnreadableFileError(path, error.strerror or "the system refused") from error
    return read_report(raw, str(path), election, plans=plans)
