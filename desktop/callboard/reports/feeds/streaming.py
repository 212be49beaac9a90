"""Files too long to hold: a table read from an open file, hashed and decoded on the way."""

from __future__ import annotations

import codecs
import hashlib
import io
from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO

from callboard.reports.claims import Report
from callboard.reports.feeds import plan
from callboard.reports.feeds.reading import as_report, read_lines
from callboard.reports.feeds.values import Job

_CHUNK = 1 << 18
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"),
          (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip


def read_stream(
    stream: BinaryIO, path: str, job: Job, plans: plan.Plans | None = None
) -> Report | None:
    """Return the report that a long table is, or nothing where it is no table.

    Memory stays constant; the stream is read once, from where it stands.

    Raises:
        Cancelled: when the editor stopped it.
    """
    digest = hashlib.sha256()
    result = read_lines(_lines(stream, digest, job.limits.cell), job, plans)
    if result is None:
        return None
    for chunk in iter(lambda: stream.read(_CHUNK), b""):  # what a limit left unread
        digest.update(chunk)
    name = PurePath(path).name or path
    return as_report(result, path, name, digest.hexdigest())


def _encoding(sample: bytes) -> str:
    for mark, encoding in _MARKS:
        if sample.startswith(mark):
            return encoding
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return "windows-1252"
    return "utf-8"


def _lines(stream: BinaryIO, digest: hashlib._Hash, longest: int) -> Iterator[str]:
    """The lines of a stream; one that never ends is given out in pieces, to be refused."""
    chunk = stream.read(_CHUNK)
    decoder = codecs.getincrementaldecoder(_encoding(chunk))(errors="replace")
    newlines = io.IncrementalNewlineDecoder(decoder, translate=True)
    rest = ""
    while chunk:
        digest.update(chunk)
        text = rest + newlines.decode(chunk)
        *lines, rest = text.split("\n")
        for line in lines:
            yield line + "\n"
        if len(rest) > longest:
            yield rest
            rest = ""
        chunk = stream.read(_CHUNK)
    if rest := rest + newlines.decode(b"", final=True):
        yield rest
