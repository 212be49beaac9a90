"""The desk file as bytes: an ordinary TinyDB JSON file whose documents are never re-encoded."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping

import msgspec

from callboard.storage.store import DESK, TABLES, DeskHeader
from callboard.words import number, tr

Documents = Mapping[str, bytes]  # by TinyDB's document id, in order
Tables = Mapping[str, Documents]

_ROWS = 2_000  # documents joined at a time: half a megabyte, half a millisecond
_HEADER_ID = "1"

_FILE = msgspec.json.Decoder(dict[str, dict[str, msgspec.Raw]])
_encode = msgspec.json.Encoder().encode


class BrokenFileError(ValueError):
    """The bytes are no JSON, or end too soon; the text says what is wrong with them."""


class StrangeFileError(ValueError):
    """The bytes are JSON, but not tables of documents; the text says what is missing."""


def parse(data: bytes) -> Tables:
    """Return the tables that a file holds.

    Raises:
        BrokenFileError: when it is not JSON to the end.
        StrangeFileError: when it is JSON of another kind.
    """
    try:
        data.isascii() or data.decode()  # the decoder leaves documents, and their text, unread
        found = _FILE.decode(data)
    except UnicodeDecodeError as error:
        place = number(error.start)
        raise BrokenFileError(tr("byte {place} is no text", place=place)) from error
    except msgspec.ValidationError as error:
        raise StrangeFileError(tr("it holds no tables of documents")) from error
    except msgspec.DecodeError as error:
        raise BrokenFileError(_what_is_wrong(data, error)) from error
    except RecursionError as error:
        raise BrokenFileError(tr("something in it is nested too deeply")) from error
    return {
        name: dict(zip(rows, map(bytes, rows.values()), strict=True))
        for name, rows in found.items()
    }


def render(tables: Tables) -> Iterator[bytes]:
    """The file in portions, one document a line, each with the bytes that it came with."""
    lead = b"{"
    for name, documents in tables.items():
        yield b"%b%b:{" % (lead, _encode(name))
        yield from _rows(documents)
        yield b"}"
        lead = b",\n"
    yield b"}\n"


def read_header(tables: Tables) -> DeskHeader:
    """Return what the file says of itself.

    Raises:
        BrokenFileError: when that cannot be read.
    """
    try:
        return msgspec.json.decode(tables[DESK][_HEADER_ID], type=DeskHeader)
    except (KeyError, msgspec.DecodeError) as error:
        raise BrokenFileError(tr("its header cannot be read ({why})", why=error)) from error


def with_header(tables: Tables, header: DeskHeader) -> Tables:
    """The tables under `header`, in the order they are written in, all that belong there."""
    known = {name: tables.get(name, {}) for name in TABLES}
    return {**known, **tables, DESK: header_rows(tables, header)}


def header_rows(tables: Tables, header: DeskHeader) -> Documents:
    """The table of `header`; what a newer Callboard or another program put there stays."""
    rows = tables.get(DESK, {})
    fields = msgspec.json.decode(rows.get(_HEADER_ID, b"{}"), type=dict[str, msgspec.Raw])
    return {**rows, _HEADER_ID: _encode({**fields, **msgspec.structs.asdict(header)})}


def _rows(documents: Documents) -> Iterator[bytes]:
    rows = iter(documents.items())
    lead = b"\n"
    while some := [b"%b:%b" % (_encode(key), text) for key, text in itertools.islice(rows, _ROWS)]:
        yield lead + b",\n".join(some)
        lead = b",\n"


def _what_is_wrong(data: bytes, error: msgspec.DecodeError) -> str:
    if not data.strip():
        return tr("it is empty")
    if "truncated" in str(error):
        return tr("it ends too soon, after {bytes} bytes", bytes=number(len(data)))
    _, found, place = str(error).partition("(byte ")
    if not found:
        return tr("it is not JSON")
    return tr("it is not JSON at byte {place}", place=number(int(place.rstrip(")"))))
