r"""Results as CSV: one row per unit, in a form that spreadsheets open right and that reads back.

The file is UTF-8 with a byte-order mark: without one Excel takes UTF-8 for Windows-1252 and
spoils every "é". A reader that does not know the mark finds it in the name of the first
column, which is why that is `election`, the same in every row. Lines end in CRLF (RFC 4180).

A text cell that a spreadsheet could take for a formula gets an apostrophe in front of it,
which reading takes away again. Several values in one cell stand as "one; two"; a semicolon
inside a value is written "\;".
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from callboard.election.holding import Change
from callboard.election.precision import Precision
from callboard.election.status import Status
from callboard.exports.errors import NotAnExportError
from callboard.exports.results import (
    CastVotes,
    ClaimedElectors,
    CountedVotes,
    Results,
    TicketTotals,
    UnitResult,
    meanings,
)
from callboard.reports.reconcile import Verdict
from callboard.times import utc_text
from callboard.words import in_english

T = TypeVar("T")


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One column of units: its name, its field, and how a value becomes text and back."""

    name: str
    field: str
    write: Callable[[Any], str]
    read: Callable[[str], Any]


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """What a CSV file says: the units, and which board they are from."""

    election: int
    generated_at: datetime
    ledger_length: int
    ledger_head: str
    units: tuple[UnitResult, ...]


_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")  # full-width signs too


def defuse(text: str) -> str:
    """`text` such that no spreadsheet takes it for a formula."""
    return f"'{text}" if _FORMULA.match(text.lstrip("'")) else text


def restore(cell: str) -> str:
    """The text that `defuse` made `cell` from."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell.lstrip("'")) else cell


def _several(values: Sequence[str]) -> str:
    return defuse("; ".join(re.sub(r"([\\;])", r"\\\1", value) for value in values))


def _separate(cell: str) -> tuple[str, ...]:
    text = restore(cell)
    if not text:
        return ()
    parts = re.split(r"(?<!\\)((?:\\\\)*); ", text)
    joined = [*(a + b for a, b in zip(parts[:-1:2], parts[1::2], strict=True)), parts[-1]]
    return tuple(re.sub(r"\\([\\;])", r"\1", part) for part in joined)


def _votes(of: Callable[[str, int], T]) -> Callable[[str], tuple[T, ...]]:
    """Read votes by name, "Harris: 2; Phil Scott: 1", each into an `of`."""

    def read(cell: str) -> tuple[T, ...]:
        pairs = (value.rpartition(": ") for value in _separate(cell))
        return tuple(of(name, int(votes)) for name, _, votes in pairs)

    return read


def _write_votes(values: Iterable[CastVotes | CountedVotes]) -> str:
    return _several([f"{value.name}: {value.votes}" for value in values])


def _claimed(cell: str) -> tuple[ClaimedElectors, ...]:
    pairs = (value.partition(" (") for value in _separate(cell))
    return tuple(ClaimedElectors(int(electors), source[:-1]) for electors, _, source in pairs)


def _text(name: str) -> Column:
    return Column(name=name, field=name, write=defuse, read=restore)


def _maybe(name: str) -> Column:
    """A text that may be absent: an empty cell."""
    return Column(
        name=name,
        field=name,
        write=lambda value: "" if value is None else defuse(value),
        read=lambda cell: restore(cell) if cell else None,
    )


def _time(name: str, field: str) -> Column:
    return Column(
        name=name,
        field=field,
        write=lambda value: "" if value is None else utc_text(value),
        read=lambda cell: datetime.fromisoformat(cell) if cell else None,
    )


def _list(name: str) -> Column:
    return Column(name=name, field=name, write=_several, read=_separate)


def _as_is(name: str, read: Callable[[str], Any]) -> Column:
    return Column(name=name, field=name, write=str, read=read)


def _number(name: str, read: Callable[[str], Any]) -> Column:
    """A number that may be absent: an empty cell."""
    return Column(
        name=name,
        field=name,
        write=lambda value: "" if value is None else str(value),
        read=lambda cell: read(cell) if cell else None,
    )


COLUMNS: tuple[Column, ...] = (
    _text("unit"),
    _text("name"),
    _text("fips"),
    _as_is("electors", int),
    _as_is("status", Status),
    _maybe("winner"),
    _maybe("ticket"),
    _maybe("president"),
    _maybe("party"),
    _text("basis"),
    _maybe("leader"),
    _maybe("leader_party"),
    _text("source"),
    _time("called_at_utc", "called_at"),
    _text("called_et"),
    Column(
        name="called_precision",
        field="called_precision",
        write=lambda value: value or "",
        read=lambda cell: Precision(cell) if cell else None,
    ),
    _time("called_not_before_utc", "called_not_before"),
    _time("called_not_after_utc", "called_not_after"),
    _text("editor"),
    _text("note"),
    _maybe("previous_holder"),
    _maybe("previous_party"),
    _as_is("change", Change),
    Column(
        name="retracted",
        field="retracted",
        write=lambda value: "yes" if value else "",
        read=lambda cell: cell == "yes",
    ),
    _maybe("retracted_winner"),
    _text("retraction_reason"),
    _text("resolution"),
    _as_is("verdict", Verdict),
    _list("reported"),
    _list("sources_for"),
    _list("sources_against"),
    _list("claims"),
    Column(
        name="claimed_electors",
        field="claimed_electors",
        write=lambda value: _several([f"{c.electors} ({c.source})" for c in value]),
        read=_claimed,
    ),
    Column(name="cast", field="cast", write=_write_votes, read=_votes(CastVotes)),
    Column(name="votes", field="votes", write=_write_votes, read=_votes(CountedVotes)),
    _number("votes_total", int),
    _number("votes_expected_pct", float),
    _maybe("votes_leader"),
    _number("votes_margin", int),
    _number("votes_margin_pct", float),
    _text("votes_source"),
    _time("votes_at_utc", "votes_at"),
    _maybe("chance_for"),
    _number("chance_parts", int),
    _number("chance_of", int),
    _text("chance_source"),
)
HEADER = (
    "election",
    *(column.name for column in COLUMNS),
    "ledger_length",
    "ledger_head",
    "generated_at",
)
TOTALS_HEADER = ("election", *TicketTotals.__struct_fields__)


def column_meanings() -> dict[str, str]:
    """What each column says, in the order of the header."""
    of_units = meanings(UnitResult)
    return {
        "election": "year, the same in every row",
        **{column.name: of_units[column.field] for column in COLUMNS},
        "ledger_length": "events that make the board, the same in every row",
        "ledger_head": "SHA-256 of the last of them, the same in every row",
        "generated_at": "when the export was made, UTC, the same in every row",
    }


@in_english()
def encode(results: Results) -> bytes:
    """Return `results` as a CSV file, one row per unit."""
    facts = results.ledger
    tail = (str(facts.length), facts.head, utc_text(results.generated_at))
    return _encode(
        HEADER,
        (
            (str(results.election), *(c.write(getattr(unit, c.field)) for c in COLUMNS), *tail)
            for unit in results.units
        ),
    )


def encode_totals(results: Results) -> bytes:
    """Return the totals as a CSV file of their own, one row per ticket."""
    rows = (
        ("" if value is None else value for value in msgspec.structs.astuple(ticket))
        for ticket in results.totals
    )
    return _encode(
        TOTALS_HEADER,
        (
            (str(results.election), *(defuse(v) if isinstance(v, str) else str(v) for v in row))
            for row in rows
        ),
    )


def decode(raw: bytes) -> Sheet:
    """Read a file that `encode` made.

    Raises:
        NotAnExportError: when it is something else, or was spoilt.
    """
    try:
        text = raw.decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise NotAnExportError("CSV", str(error)) from error
    if not rows or tuple(rows[0]) != HEADER:
        raise NotAnExportError("CSV", "its header is another")
    if len(rows) == 1:
        raise NotAnExportError("CSV", "it has no rows")
    units = tuple(_unit(row, line) for line, row in enumerate(rows[1:], 2))
    return _sheet(rows[1], units)


def _encode(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return stream.getvalue().encode("utf-8-sig")


def _unit(row: Sequence[str], line: int) -> UnitResult:
    if len(row) != len(HEADER):
        raise NotAnExportError("CSV", f"row {line} has {len(row)} cells, not {len(HEADER)}")
    cells = zip(COLUMNS, row[1:], strict=False)  # the last cells are not the unit's own
    try:
        return UnitResult(**{column.field: column.read(cell) for column, cell in cells})
    except ValueError as error:
        raise NotAnExportError("CSV", f"row {line} cannot be read ({error})") from error


def _sheet(row: Sequence[str], units: tuple[UnitResult, ...]) -> Sheet:
    length, head, generated_at = row[-3:]
    try:
        return Sheet(
            election=int(row[0]),
            generated_at=datetime.fromisoformat(generated_at),
            ledger_length=int(length),
            ledger_head=head,
            units=units,
        )
    except ValueError as error:
        raise NotAnExportError("CSV", f"row 2 cannot be read ({error})") from error
