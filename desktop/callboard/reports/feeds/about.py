"""What is told of an unknown table: how its columns were read, and which rows were not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from callboard.reports.claims import Finding
from callboard.reports.feeds.plan import Role, TablePlan
from callboard.reports.feeds.tabular import Table
from callboard.reports.findings.finding import finding

_MOST_LEFT = 12  # columns that are named; a wide table has more


def plan(used: TablePlan) -> Iterator[Finding]:
    """Tell what each column was taken for."""
    named = (
        f"{one.header or f'column {one.at + 1}'} as {one.role}"
        f"{f' of {one.candidate}' if one.candidate else ''}"
        for one in used.columns
        if one.role is not Role.IGNORED
    )
    yield finding("table-columns", columns=", ".join(named))
    if left := [one.header for one in used.columns if one.role is Role.IGNORED and one.header]:
        more = f" (+{len(left) - _MOST_LEFT})" if len(left) > _MOST_LEFT else ""
        yield finding("columns-unread", columns=", ".join(left[:_MOST_LEFT]) + more)
    if used.forecast:
        yield finding("table-forecast", what=used.forecast)


def aside(rows: Mapping[str, Sequence[str]], year: int | None) -> Iterator[Finding]:
    """Tell of rows that were set aside: of the nation, of other years, of no unit."""
    for kind, cells in rows.items():
        examples = ", ".join(list(dict.fromkeys(cell[:30] or "blank" for cell in cells))[:5])
        if kind == "national":
            yield finding("feed-national", count=len(cells))
        elif kind == "office":
            yield finding("feed-other-office", count=len(cells), offices=examples)
        elif kind == "year":
            yield finding("feed-other-year", count=len(cells), years=examples, year=year)
        else:
            yield finding("rows-no-unit", count=len(cells), examples=examples)


def preview(table: Table, used: TablePlan, rows: int = 12) -> Mapping[str, tuple[str, ...]]:
    """Return the first cells of every column by its header, for a dialog."""
    return {
        one.header or f"column {one.at + 1}": tuple(
            row[one.at] for row in table.head[:rows] if one.at < len(row)
        )
        for one in used.columns
    }
