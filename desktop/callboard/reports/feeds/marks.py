"""Columns of marks, one for each candidate: "biden_win" above ones and naughts, "Trump" above X."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from callboard.reports.feeds import headers, numbers
from callboard.reports.feeds.plan import FLAGS, NO_FLAGS, ColumnPlan, Role

_WON = re.compile(r"\b(?:wins?|won|winner|winning|carried|carries|called)\b", re.IGNORECASE)
_BLANK = frozenset({"", "na", "n/a", "nan", "null", "none", "–", "—", "tbd"})
_LEAST_ROWS = 4
_NEARLY_ALL = 0.85


def are_marks(cells: Sequence[str]) -> bool:
    """Whether the cells of a column say yes or no, and some of them yes."""
    told = [cell.strip().casefold() for cell in cells]
    known = FLAGS | NO_FLAGS | _BLANK
    return any(cell in FLAGS for cell in told) and all(cell in known for cell in told)


def is_marked(cell: str) -> bool:
    """Whether a cell says yes."""
    return cell.strip().casefold() in FLAGS


def confirmed(columns: Sequence[ColumnPlan], rows: Sequence[Sequence[str]]) -> list[ColumnPlan]:
    """Return the columns, those of marks only where they can be marks of winners.

    Their headers say so, or exactly one of the candidates is marked in nearly every row, and not
    the same one in all: naughts and ones below bare names may count anything else.
    """
    marks = [one for one in columns if one.role is Role.MARK]
    if all(_WON.search(headers.spaced(one.header)) for one in marks) or _take_turns(marks, rows):
        return list(columns)
    return [
        msgspec.structs.replace(one, role=_of_figures(one.at, rows)) if one in marks else one
        for one in columns
    ]


def _take_turns(marks: Sequence[ColumnPlan], rows: Sequence[Sequence[str]]) -> bool:
    marked = [{one.candidate for one in marks if is_marked(_cell(row, one.at))} for row in rows]
    given = [found for found in marked if found]
    alone = [found for found in given if len(found) == 1]
    several = len(set().union(*alone)) > 1 if alone else False
    return several and len(alone) >= max(_LEAST_ROWS, _NEARLY_ALL * len(marked))


def _of_figures(at: int, rows: Sequence[Sequence[str]]) -> Role:
    figures = any(numbers.count(_cell(row, at)) is not None for row in rows)
    return Role.VOTES if figures else Role.IGNORED


def _cell(row: Sequence[str], at: int) -> str:
    return row[at] if at < len(row) else ""
