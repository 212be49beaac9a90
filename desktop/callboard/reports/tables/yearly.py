"""Columns that name the winners of several elections: "2012 Winner | 2016 Winner"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.claims import Said
from callboard.reports.drafts import Draft
from callboard.reports.marking.lexicon import lexicon
from callboard.reports.marking.marker import Marker
from callboard.reports.marking.party_labels import label_party
from callboard.reports.tables import years
from callboard.reports.tables.cells import EMPTY, Winners, is_hedged
from callboard.reports.tables.columns import BodyRow

_LEAST = 2  # columns of years
_NEARLY_ALL = 0.8  # of the cells
_ONLY_PRESIDENTS = "DC"  # has neither governor nor senators


def read(header: Sequence[str], body: Sequence[BodyRow]) -> list[Draft]:
    """Return the winners of several elections that the columns of a table name.

    Parties below bare years may be those of governors: names, a word of winning in every header
    or the District of Columbia among the units say that they are not.
    """
    dated = {
        at: min(years.years_in(title))
        for at, title in enumerate(header)
        if years.is_of_a_year(title)
    }
    made = [draft for at, year in dated.items() for draft in _column(body, at, year)]
    told = {draft.year for draft in made}
    alike = years.are_alike(header, map(int, told))
    if len(told) < _LEAST or not alike or not _is_shown(header, body, dated):
        return []
    return made


def _is_shown(header: Sequence[str], body: Sequence[BodyRow], dated: dict[int, int]) -> bool:
    cells = (row.block.cells[at] for row in body for at in dated if at < len(row.block.cells))
    return (
        all(years.says_won(header[at]) for at in dated)
        or any(row.unit == _ONLY_PRESIDENTS for row in body)
        or any(cell.strip() and not EMPTY.match(cell) and not label_party(cell) for cell in cells)
    )


def _column(body: Sequence[BodyRow], at: int, year: int) -> Iterator[Draft]:
    """The winners in one column, where nearly every cell of it names one."""
    if year not in almanac.years() or not almanac.official_winners(year):
        return
    contest = almanac.contest(year)
    rows = [row for row in body if at < len(row.cells) and not EMPTY.match(row.cells[at].text)]
    drafts = list(_drafts(rows, at, contest))
    if rows and len(drafts) >= _NEARLY_ALL * len(rows):
        yield from drafts


def _drafts(rows: Sequence[BodyRow], at: int, contest: Contest) -> Iterator[Draft]:
    winners, marker = Winners(contest), Marker(lexicon(contest.year), contest.year)
    for row in rows:
        text = row.block.cells[at]
        ticket = winners.ticket(marker.mark(text, line=True))
        if ticket is None or is_hedged(text) or row.unit not in contest.electors:
            continue
        yield Draft(
            unit=row.unit,
            ticket=ticket,
            said=Said.CALLED,
            rule="table-year",
            sentence=row.block.text.replace("\t", " | "),
            block=row.block,
            year=str(contest.year),
            dated=True,
        )
