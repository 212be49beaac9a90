"""How much of a report is read: stated limits, checked before memory is spent."""

from __future__ import annotations

import msgspec


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """The limits of one reading. Each has a finding that names it when it is met."""

    bytes: int = 64 * 1024 * 1024  # a larger file is only read where it is a table
    held: int = 4 * 1024 * 1024  # a larger table is read as a stream
    streamed: int = 4 * 1024 * 1024 * 1024  # a larger table is not opened
    seconds: float = 600  # that reading one file may take
    characters: int = 2_000_000  # text beyond this is not read
    line: int = 20_000  # a longer line is cut there
    blocks: int = 40_000  # blocks beyond this are not read
    depth: int = 200  # nesting of an HTML page, of JSON and of XML
    rows: int = 5_000_000  # of a table; rows beyond this are not read
    groups: int = 400_000  # different rows kept while a table is added up
    cell: int = 131_072  # characters in one cell of a table
    cells: int = 5_000_000  # of a spreadsheet
    unpacked: int = 256 * 1024 * 1024  # bytes of a spreadsheet once it is unpacked


DEFAULT = Limits()
