"""Files too long to hold: a table read from an open file, hashed and decoded on the way."""

from __future__ import annotations

import codecs
import hashlib
import io
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from callboard.reports import encoding
from callboard.reports.claims import Report
from callboard.reports.feeds import jsontext, plan, xlsx
from callboard.reports.feeds.reading import as_report, read_lines
from callboard.reports.feeds.tabular import TooLongError
from callboard.reports.feeds.values import Job
from callboard.reports.findings.finding import finding

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import WriteableBuffer

_CHUNK = 1 << 18
_WIDEST = 4  # bytes that one character may take


def read_stream(
    stream: BinaryIO, path: str, job: Job, plans: plan.Plans | None = None
) -> Report | None:
    """Return the report that a long table is, or nothing where it is no table.

    Memory stays constant; the stream is read once, from where it stands.

    Raises:
        Cancelled: when the editor stopped it.
    """
    source = _Source(stream, job.limits.cell)
    if not _may_be_a_table(source):
        return None
    buffered = io.BufferedReader(source, _CHUNK)
    lines = io.TextIOWrapper(buffered, encoding=source.encoding, errors="replace")
    result = read_lines(lines, job, plans)
    if result is None:
        return None
    while source.pull():  # what a limit left unread
        job.tick(result.read)
    if source.mixed:
        told = (finding("mixed-encoding"), *result.findings)
        result = msgspec.structs.replace(result, findings=told)
    name = PurePath(path).name or path
    return as_report(result, path, name, source.digest.hexdigest())


def _may_be_a_table(source: _Source) -> bool:
    """Whether a file begins as a text of lines does: no archive, no JSON, no page."""
    if not source.encoding or xlsx.is_archive(source.sample):
        return False
    text = source.sample.decode(source.encoding, errors="replace").lstrip("\ufeff \t\r\n")
    return text[:1] != "<" and not jsontext.looks_like_json(text)


class _Source(io.RawIOBase):
    """The bytes of a stream, hashed as they pass; a line without end is refused."""

    def __init__(self, stream: BinaryIO, longest: int) -> None:
        super().__init__()
        self._stream = stream
        self._most = longest * _WIDEST
        self._unended = 0  # bytes since the last line end
        self.digest = hashlib.sha256()
        self.sample = stream.read(_CHUNK)
        self.encoding, skipped = encoding.detect(self.sample)
        self.digest.update(self.sample[:skipped])
        self._rest = self.sample = self.sample[skipped:]
        self.mixed = False  # bytes that are no UTF-8 came after a beginning that was
        self._check = _utf_8_check() if self.encoding == "utf-8" else None

    def readable(self) -> bool:
        """It is there to be read."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Give the next bytes out.

        Raises:
            TooLongError: when a line has no end within the limit.
        """
        room = memoryview(buffer).cast("B")
        chunk = self._next(len(room))
        self._measure(chunk)
        room[: len(chunk)] = chunk
        return len(chunk)

    def pull(self) -> bool:
        """Take what is next without giving it out; False at the end."""
        return bool(self._next(_CHUNK))

    def _next(self, most: int) -> bytes:
        if self._rest:
            chunk, self._rest = self._rest[:most], self._rest[most:]
        else:
            chunk = self._stream.read(most)
        self.digest.update(chunk)
        if self._check is not None and not self._check(chunk):
            self.mixed, self._check = True, None
        return chunk

    def _measure(self, chunk: bytes) -> None:
        end = max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))
        self._unended = len(chunk) - end - 1 if end >= 0 else self._unended + len(chunk)
        if self._unended > self._most:
            raise TooLongError(0)


def _utf_8_check() -> Callable[[bytes], bool]:
    """Says of one piece after the other whether it goes on as UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()

    def goes_on(chunk: bytes) -> bool:
        try:
            decoder.decode(chunk)
        except UnicodeDecodeError:
            return False
        return True

    return goes_on
