"""How files of older formats become desks of today: an ordered table, one step each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import msgspec

from callboard.storage.deskfile import BrokenFileError, StrangeFileError, Tables
from callboard.storage.store import DESK, EVENTS, EXPORTS, FORMAT, REPORTS
from callboard.words import tr

# A step never uses today's types or reads today's constants: it must stay true to its own time.


class Migration(NamedTuple):
    """One step, from the format before `to`."""

    to: int
    what: str  # changes, in words
    step: Callable[[Tables], Tables]


def format_of(tables: Tables) -> int:
    """The format that a file is written in.

    Raises:
        StrangeFileError: when it is no desk.
        BrokenFileError: when it is one, but does not tell its format.
    """
    if DESK in tables:
        return _stated(tables[DESK].get("1", b"{}"))
    old = tables.get("_default", {}).get("1", b"{}")
    if EVENTS in tables and "format" in _fields(old):
        return _stated(old)
    raise StrangeFileError(tr("it holds no table of that name"))


def migrate(tables: Tables, found: int, to: int = FORMAT) -> Tables:
    """Bring tables of the format `found` up to the format `to`.

    Raises:
        BrokenFileError: when they are not as that format says.
    """
    for migration in MIGRATIONS:
        if found < migration.to <= to:
            tables = migration.step(tables)
    return tables


def _header_to_table_desk(tables: Tables) -> Tables:
    """Format 2: the header has a table of its own, and says what the journal may follow."""
    default = dict(tables.get("_default", {}))
    header = _fields(default.pop("1", b"{}")) | {
        "format": 2,
        "generation": 0,
        "commits": 0,
        "mark": "00000000",
    }
    header.setdefault("app", "0.0")  # format 1 did not say
    rest = {name: rows for name, rows in tables.items() if name != "_default"}
    known = {name: rest.get(name, {}) for name in (EVENTS, REPORTS, EXPORTS)}
    kept = {"_default": default} if default else {}
    return {DESK: {"1": msgspec.json.encode(header)}, **known, **rest, **kept}


MIGRATIONS: Sequence[Migration] = (
    Migration(
        to=2,
        what="the header moved from TinyDB's default table into the table desk",
        step=_header_to_table_desk,
    ),
)


def _fields(document: bytes) -> dict[str, Any]:
    try:
        fields: dict[str, Any] = msgspec.json.decode(document, type=dict)
    except msgspec.DecodeError as error:
        raise BrokenFileError(tr("its header cannot be read ({why})", why=error)) from error
    return fields


def _stated(header: bytes) -> int:
    found = _fields(header).get("format")
    if type(found) is not int or found < 1:
        raise BrokenFileError(tr("its header does not tell the format"))
    return found
