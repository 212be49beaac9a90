"""How much of a report is read: stated limits, checked before memory is spent."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from callboard.errors import CallboardError


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


class NoLimitError(CallboardError):
    """What was said is no limit, or no figure for one."""

    def __init__(self, name: str, figure: str) -> None:
        """Name what there is."""
        known = ", ".join(Limits.__struct_fields__)
        super().__init__(f"{name}={figure} is no limit. Say one of {known}, such as rows=100000.")


def adjusted(figures: Mapping[str, str], base: Limits = DEFAULT) -> Limits:
    """Return `base` with other figures, by name.

    Raises:
        NoLimitError: for a name that is no limit, or a figure that is no whole number above 0.
    """
    changed: dict[str, int] = {}
    for name, figure in figures.items():
        value = int(figure) if figure.isascii() and figure.isdigit() and len(figure) < 16 else 0
        if name not in Limits.__struct_fields__ or not value:
            raise NoLimitError(name, figure)
        changed[name] = value
    return msgspec.structs.replace(base, **changed)
