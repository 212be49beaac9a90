"""Reading reports from files or the clipboard: a task without Qt, so that it can run anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from callboard.errors import CallboardError
from callboard.ledger.own import CLIPBOARD
from callboard.reports.claims import Report
from callboard.words import tr

if TYPE_CHECKING:
    from callboard.reports.opening import Ways

MOST_FILES = 200  # in one go; a folder dropped by mistake is not read to its end
_SMALL = "live-page.txt"  # of the samples, with prose in it
_NOT_MEANT = frozenset(
    {".callboard", ".journal", ".tmp", ".part", ".partial", ".crdownload", ".download", ".swp"}
)


class ReadReports(msgspec.Struct, frozen=True):
    """What came of reading: the reports, and sentences on what could not be read."""

    reports: tuple[Report, ...] = ()
    problems: tuple[str, ...] = ()


class Pasted(msgspec.Struct, frozen=True):
    """What the clipboard held."""

    data: bytes
    mime: str  # "text/html" or "text/plain"


def read_files(paths: Sequence[Path], ways: Ways) -> ReadReports:
    """Read files; those in a folder too, one level deep.

    Raises:
        Cancelled: when the editor stopped it.
    """
    from callboard.reports.feeds.values import Cancelled
    from callboard.reports.opening import read_file

    reports: list[Report] = []
    problems: list[str] = []
    files: list[Path] = []
    for path in paths:
        files += (found := _files(path))
        if not found:
            problems.append(tr("{folder} holds no file to be read.", folder=path.name))
    problems += [told for path in paths if (told := _left_out(path))]
    if len(files) > MOST_FILES:
        told = tr(
            "Only the first {most} of {count} files were read. Drop the others next.",
            most=MOST_FILES,
            count=len(files),
        )
        problems.append(told)
    for path in files[:MOST_FILES]:
        try:
            reports.append(read_file(path, ways))
        except Cancelled:
            raise
        except CallboardError as error:
            problems.append(str(error))
    return ReadReports(tuple(reports), tuple(problems))


def read_pasted(pasted: Pasted, ways: Ways) -> ReadReports:
    """Read what the clipboard held as a report, which goes by its first words."""
    from callboard.reports import pasted as pasting

    read = read_bytes(pasted.data, CLIPBOARD, pasted.mime, ways)
    called = (pasting.named(one, pasted.data, pasted.mime, ways.limits) for one in read.reports)
    return ReadReports(tuple(called), read.problems)


def read_bundled(name: str, ways: Ways) -> ReadReports:
    """Read one of the sample reports that Callboard ships with."""
    from callboard import bundled

    return read_bytes(bundled.read_bytes("samples", name), name, "", ways)


def get_ready() -> ReadReports:
    """Read something small, so that the rules of the reader are there for what comes next."""
    from callboard.reports.opening import Ways

    return read_bundled(_SMALL, Ways())


def read_bytes(raw: bytes, path: str, mime: str, ways: Ways) -> ReadReports:
    """Read what came from elsewhere than a file, by the same rules."""
    from callboard.reports.opening import job_of
    from callboard.reports.reading import read_report

    report = read_report(raw, path, mime=mime, plans=ways.plans, job=job_of(path, ways))
    return ReadReports((report,))


def _files(path: Path) -> list[Path]:
    entries = _entries(path)
    return [path] if entries is None else sorted(entry for entry in entries if entry.is_file())


def _entries(path: Path) -> list[Path] | None:
    """What may be meant in a folder; None for a file, or where the system does not say it."""
    try:
        return [entry for entry in path.iterdir() if is_shown(entry)] if path.is_dir() else None
    except OSError:
        return None


def is_shown(entry: Path) -> bool:
    """Whether a file of a folder may be meant: no desk, nothing hidden or half written."""
    name = entry.name
    return not name.startswith(".") and not name.endswith("~") and entry.suffix not in _NOT_MEANT


def _left_out(path: Path) -> str:
    """What of a folder is no file that could be read, as a sentence; else nothing."""
    odd = sorted(entry.name for entry in _entries(path) or () if not entry.is_file())
    if not odd:
        return ""
    return tr(
        "{count} {count:entry|entries} of {folder} {count:is|are} no file and "
        "{count:was|were} left out: {names}.",
        count=len(odd),
        folder=path.name,
        names=", ".join(odd[:4]) + (", …" if len(odd) > 4 else ""),
    )
