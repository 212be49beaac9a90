"""A file on the disk to a report: held where it is short, read as a stream where it is long."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from typing import BinaryIO

import msgspec

from callboard.errors import CallboardError, read_reason
from callboard.reports import feeds
from callboard.reports.claims import Finding, Report
from callboard.reports.feeds import xlsx
from callboard.reports.feeds.values import Cancelled, Job
from callboard.reports.findings.finding import finding, told
from callboard.reports.limits import DEFAULT, Limits
from callboard.reports.reading import read_report
from callboard.words import tr

_PIECE = 1 << 20
_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class UnreadableFileError(CallboardError):
    """A file that could not be read as a report."""

    def __init__(self, path: Path, why: str) -> None:
        """Name the file and the reason."""
        super().__init__(
            tr(
                "{name} could not be read: {reason}. Nothing was taken from it.",
                name=path.name,
                reason=why,
            )
        )


class TooLargeError(CallboardError):
    """A file that is longer than what is read of its kind; `finding` says so for a report."""

    def __init__(self, path: Path, size: int, limits: Limits) -> None:
        """Name the file, its size and the limits."""
        self.finding = finding(
            "too-large", size=_mb(size), limit=_mb(limits.bytes), streamed=_mb(limits.streamed)
        )
        super().__init__(f"{path.name}: {told(self.finding)}")


class TookTooLongError(CallboardError):
    """Reading a file took longer than the limit."""

    def __init__(self, path: Path, limits: Limits) -> None:
        """Name the file and the limit."""
        super().__init__(
            tr(
                "{name} took longer than {seconds} seconds to read, which is the limit: nothing "
                "was taken from it.",
                name=path.name,
                seconds=f"{limits.seconds:g}",
            )
        )


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far the reading of a file is."""

    name: str
    rows: int = 0
    share: float = 0.0  # of its bytes


class Said(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an editor said of a file that does not tell it itself."""

    path: str
    state: str | None = None  # unit id
    election: int | None = None  # year


class Ways(msgspec.Struct, frozen=True, kw_only=True):
    """How files are read, and who is told how far it is."""

    election: int | None = None
    state: str | None = None  # unit id, for a file that tells no state
    plans: feeds.Plans = {}
    said: Mapping[str, Said] = {}  # by path
    limits: Limits = DEFAULT
    progress: Callable[[Progress], None] | None = None
    cancelled: Callable[[], bool] | None = None


def read_file(path: Path, ways: Ways = Ways()) -> Report:  # noqa: B008 - a frozen value
    """Return what a file reports; a long table is never held as a whole.

    Raises:
        CallboardError: when it cannot be opened, is too large, or was stopped (`Cancelled`).
    """
    try:
        with _opened(path) as file:
            return _read(path, file, ways)
    except OSError as error:
        raise UnreadableFileError(path, read_reason(error)) from error


class Beginning(msgspec.Struct, frozen=True):
    """As much of a file as is held at once."""

    raw: bytes
    whole: bool  # else the lines of a long table that come first


def beginning(path: Path, limits: Limits = DEFAULT) -> Beginning:
    """Return a file that is short or a workbook, else its first lines.

    Raises:
        UnreadableFileError: when it cannot be opened.
        TooLargeError: for a workbook that is longer than what is read of one.
    """
    try:
        with _opened(path) as file:
            raw = file.read(limits.held + 1)
            if len(raw) <= limits.held:
                return Beginning(raw, whole=True)
            if not xlsx.is_archive(raw):
                return Beginning(raw[: raw.rfind(b"\n") + 1], whole=False)
            raw += file.read(limits.bytes + 1 - len(raw))
    except OSError as error:
        raise UnreadableFileError(path, read_reason(error)) from error
    if len(raw) > limits.bytes:
        raise TooLargeError(path, len(raw), limits)
    return Beginning(raw, whole=True)


def job_of(path: str, ways: Ways) -> Job:
    """What the reading of `path` is given of `ways`."""
    said = ways.said.get(path, Said(path=path))
    return Job(
        name=PurePath(path).name or path,
        wanted=said.election or ways.election,
        state=said.state,
        home=ways.state,
        limits=ways.limits,
        cancelled=ways.cancelled,
    )


def _opened(path: Path) -> BinaryIO:
    """Open an ordinary file; whatever stands there by now, opening it does not wait."""
    file = os.fdopen(os.open(path, os.O_RDONLY | _AT_ONCE), "rb", buffering=0)
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise UnreadableFileError(path, tr("it is no ordinary file"))
    return file


def _read(path: Path, file: BinaryIO, ways: Ways) -> Report:
    before = os.fstat(file.fileno())
    if before.st_size > ways.limits.streamed:
        raise TooLargeError(path, before.st_size, ways.limits)
    watch = _Watch(path, file, before.st_size, ways)
    report = watch.streamed() if before.st_size > ways.limits.held else None
    if report is None:
        report = watch.held()
    after = os.fstat(file.fileno())
    if (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns):
        return report
    told: tuple[Finding, ...] = (finding("written-meanwhile"), *report.findings)
    return msgspec.structs.replace(report, findings=told)


class _Watch:
    """One reading, which tells how far it is and is stopped when it is asked to or too late."""

    def __init__(self, path: Path, file: BinaryIO, size: int, ways: Ways) -> None:
        self._path = path
        self._file = file
        self._size = size
        self._ways = ways
        self._late = time.monotonic() + ways.limits.seconds

        self._job = msgspec.structs.replace(
            job_of(str(path), ways), progress=self._tell, cancelled=self._stops
        )

    def streamed(self) -> Report | None:
        """The report that a long table is; nothing, and the file at its start, if it is none."""
        report = feeds.read_stream(self._file, str(self._path), self._job, self._ways.plans)
        if report is None:
            self._file.seek(0)
        return report

    def held(self) -> Report:
        """The report that a file is that may be held as a whole."""
        return read_report(self._all(), str(self._path), plans=self._ways.plans, job=self._job)

    def _all(self) -> bytes:
        """All bytes of the file, which may grow while they are read."""
        raw = bytearray()
        while piece := self._file.read(_PIECE):
            raw += piece
            if len(raw) > self._ways.limits.bytes:
                raise TooLargeError(self._path, max(self._size, len(raw)), self._ways.limits)
            if self._stops():
                raise Cancelled(0)
        return bytes(raw)

    def _tell(self, rows: int) -> None:
        if self._ways.progress is not None:
            share = self._file.tell() / self._size if self._size else 1.0
            told = Progress(name=self._path.name, rows=rows, share=min(1.0, share))
            self._ways.progress(told)

    def _stops(self) -> bool:
        """Whether the editor wants it to stop.

        Raises:
            TookTooLongError: when the time is over.
        """
        if time.monotonic() > self._late:
            raise TookTooLongError(self._path, self._ways.limits)
        return self._ways.cancelled is not None and self._ways.cancelled()


def _mb(size: int) -> str:
    return f"{size / (1024 * 1024):.1f}"
