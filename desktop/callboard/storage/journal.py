"""The journal as bytes: one checksummed line per commit, each chained to the one before.

The checksum of a line is taken over its own bytes *and* the checksum of the line before.
The desk file carries the checksum of the last commit folded into it. So a line can only
ever follow the very history that it was written after: a journal left over from another
desk, another copy of this one or another generation is found out by arithmetic alone, and
lines that were folded in already are passed over, wherever a crash came between.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from callboard.storage.store import Batch, DeskHeader, Mark
from callboard.words import mark

_VERSION = 1
_DIGITS = 8  # of a checksum, in lower-case hex


class JournalHeader(msgspec.Struct, frozen=True):
    """The first line: which desk the journal belongs to, and where in its history it begins."""

    journal: int  # version of this form
    desk: str  # id
    generation: int  # of the desk file beside it
    after: int  # how many commits came before the first line
    mark: Mark  # the checksum of the last of them


class Entry(NamedTuple):
    """One commit, read back."""

    mark: str
    batch: dict[str, list[bytes]]


class Scan(msgspec.Struct, frozen=True):
    """All that can be trusted in a journal, and where that ends."""

    header: JournalHeader | None  # None where even that cannot be read
    entries: tuple[Entry, ...]
    good: int  # bytes up to the end of the last good line
    lost: int  # lines after that, whole or not
    cut_off: bool = False  # whether these are a single one that does not end

    @property
    def torn(self) -> bool:
        """Whether something follows the last good line."""
        return self.lost > 0


class Fit(msgspec.Struct, frozen=True):
    """What of a journal follows a desk file; or why nothing of it can."""

    entries: Sequence[Entry] = ()
    misfit: str = ""  # the middle of a sentence
    ahead: bool = False  # whether the journal begins after a state that the file has not reached


def chained(payload: bytes, mark: str) -> str:
    """The checksum of `payload` after a line with the checksum `mark`."""
    return f"{zlib.crc32(payload, int(mark, 16)):08x}"


def line(payload: bytes, mark: str) -> bytes:
    """The line that holds `payload`, whose chained checksum is `mark`."""
    return b"%b %b\n" % (mark.encode(), payload)


def payload_of(batch: Batch) -> bytes:
    """The batch as one line of JSON, its documents untouched."""
    tables = (b"%b:[%b]" % (_encode(name), b",".join(docs)) for name, docs in batch.items())
    return b"{%b}" % b",".join(tables)


def first_line(header: DeskHeader) -> bytes:
    """The first line of a journal for a desk file with `header`."""
    payload = msgspec.json.encode(
        JournalHeader(_VERSION, header.id, header.generation, header.commits, header.mark)
    )
    return line(payload, chained(payload, "0"))


def scan(data: bytes) -> Scan:
    """Read as far as every checksum holds; never raises, never skips a line."""
    lines = _lines(data)
    header = _header(next(lines, b""))
    if header is None:
        return Scan(None, (), 0, _count(data))
    good = data.index(b"\n") + 1
    mark, entries = header.mark, []
    for text in lines:
        entry = _entry(text, mark)
        if entry is None:
            break
        entries.append(entry)
        mark, good = entry.mark, good + len(text)
    rest = data[good:]
    return Scan(header, tuple(entries), good, _count(rest), bool(rest) and b"\n" not in rest)


def fit(found: Scan, header: DeskHeader) -> Fit:
    """The entries that follow a desk file with `header`: those it has not taken in yet."""
    start = found.header
    if start is None:
        return Fit(misfit=mark("its first line cannot be read"))
    if start.desk != header.id:
        return Fit(misfit=mark("it belongs to another desk"))
    known = header.commits - start.after
    if known < 0:
        return Fit(misfit=mark("changes are missing between the desk file and it"), ahead=True)
    if known > len(found.entries):
        return Fit(misfit=mark("it is older than the desk file"))
    last = found.entries[known - 1].mark if known else start.mark
    if last != header.mark:
        return Fit(misfit=mark("it was written after other changes than those in the desk file"))
    return Fit(found.entries[known:])


_encode = msgspec.json.Encoder().encode
_HEADER = msgspec.json.Decoder(JournalHeader)
_BATCH = msgspec.json.Decoder(dict[str, list[msgspec.Raw]])


def _lines(data: bytes) -> Iterator[bytes]:
    """The lines with their line ends; the last may lack its own."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start) + 1 or len(data)
        yield data[start:end]
        start = end


def _payload(text: bytes, mark: str) -> tuple[bytes, str] | None:
    """The payload of a line and its checksum, if the line is whole and follows `mark`."""
    if not text.endswith(b"\n") or text[_DIGITS : _DIGITS + 1] != b" ":
        return None
    payload = text[_DIGITS + 1 : -1]
    found = chained(payload, mark)
    return (payload, found) if text.startswith(found.encode()) else None


def _header(text: bytes) -> JournalHeader | None:
    whole = _payload(text, "0")
    if whole is None:
        return None
    try:
        header = _HEADER.decode(whole[0])
    except msgspec.DecodeError:
        return None
    return header if header.journal == _VERSION else None


def _entry(text: bytes, mark: str) -> Entry | None:
    whole = _payload(text, mark)
    if whole is None:
        return None
    payload, found = whole
    try:
        batch = _BATCH.decode(payload)
    except msgspec.DecodeError:
        return None
    return Entry(found, {name: [bytes(raw) for raw in raws] for name, raws in batch.items()})


def _count(rest: bytes) -> int:
    return rest.count(b"\n") + (not rest.endswith(b"\n") and bool(rest))
