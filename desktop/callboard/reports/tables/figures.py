"""Tables of figures that were flattened to text: a unit's name and its row, the cells run together.

"Alabama 9 1,174,348 9 691,993 482,355" says who won by where the electors stand. No cell has a
header of its own any more, so the columns are found by arithmetic: those of the tickets, in the
order in which they are named above, add up to the electors that the law gives each unit. Where
empty cells were lost, the electors stand right behind the votes of the ticket that has them.
A table that only gives votes says nothing of winners, and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from callboard.election.contest import Contest, Ticket
from callboard.reports.claims import Said
from callboard.reports.document import Block, BlockKind
from callboard.reports.drafts import Draft, Memory
from callboard.reports.marking.marker import Marker
from callboard.reports.marking.party_labels import by_party, label_party
from callboard.reports.tables.rows import NOT_RESULTS
from callboard.reports.tables.steps import choices

_FIGURE = r"(?:[-–—−]|\d[\d,]*(?:\.\d+)?%?)"
_FIGURES = rf"{_FIGURE}(?:\s+{_FIGURE}){{1,30}}"
_ROW = re.compile(
    rf"^\W*(?:\d{{1,2}}[.)]\s+)?(?P<name>[^\W\d][^\d|]{{0,28}}?)[*†‡:]?\s+(?P<row>{_FIGURES})\s*$"
)
_PIECE = re.compile(
    rf"(?P<name>(?:[A-Za-z][A-Za-z.]*\s+){{1,3}})(?P<row>{_FIGURES})(?=\s+[A-Za-z]|\s*$)"
)
_SEVERAL = re.compile(r"(?:\d[\d,.]*%?\s+[A-Za-z][^\d]{3,30}\d.*?){5}", re.DOTALL)
_DIGIT = re.compile(r"\d")
_LONG = 200  # characters from which a block may hold a whole table
_NAMED = re.compile(r"[A-Z][a-z]+[\"']?\s*[:=]\s*\d")
_SIGNS = frozenset({"COLON", "QUOTE", "DASH", "POSS"})
_LONGEST_LINE = 300
_NEAR = 6  # blocks above a table that may say what it is
_RESULTS = re.compile(r"result|\breturns\b|\bvotes? (?:of|by)\b|\bvoted\b", re.IGNORECASE)
_GUESSED = re.compile(
    r"\b(?:guess\w*|predict\w*|forecast\w*|expect\w*|polls?|ratings?|scenarios?|if|would|could|"
    r"will|before)\b",
    re.IGNORECASE,
)
_LEAST_NAMED = 5  # lines with the electors of each ticket
_LEAST_ROWS = 3
_MOST_MISSED = 2  # lines in a row that are no rows: a region, a sum
_HEADER_BLOCKS = 20
_HEADER_LONGEST = 240  # characters of a block that may be a part of the header
_VOTES = 538  # a larger figure is a count of votes
_SUM = 0.8  # how much of all votes the tickets of a row have at least
_FITS = 0.85  # share of rows in which the electors must add up


class Found(msgspec.Struct, frozen=True):
    """The claims of a flattened table, and how many blocks of the document it took."""

    drafts: list[Draft]
    taken: int


class _Row(msgspec.Struct):
    block: Block
    unit: str
    legal: int  # electors of the whole state, or of the unit alone
    figures: tuple[str, ...]

    @property
    def values(self) -> list[int]:
        """The figures as counts: none for a dash, less than none for a share."""
        return [_value(figure) for figure in self.figures]


class FigureReader:
    """Reads the flattened tables of one document."""

    def __init__(self, contest: Contest, marker: Marker, memory: Memory) -> None:
        self._contest = contest
        self._tickets = {ticket.id: ticket for ticket in contest.tickets}
        self._parties = by_party(contest)
        self._marker = marker
        self._memory = memory

    def read(self, blocks: Sequence[Block], at: int, unit_of: Callable[[str], str]) -> Found | None:
        """Return what the table says that begins at `at`, or None where none begins there."""
        head = blocks[at]
        if _DIGIT.search(head.text) is None:
            return None
        if _NAMED.search(head.text) and (found := self._named_in_lines(blocks, at)):
            return found
        if head.kind in {BlockKind.ROW, BlockKind.HEADING}:
            return None
        if len(head.text) > _LONG:
            rows, taken = self._pieces(head, unit_of), 1
            first = head.text.find(rows[0].block.text) if rows else 0
            above = head.text[max(0, first - _HEADER_LONGEST) : first]
        else:
            rows, taken = self._lines(blocks, at, unit_of)
            above = ""
        if len(rows) < _LEAST_ROWS:
            return None
        tickets, header = self._header(blocks, at, above)
        if len(tickets) < 2 or NOT_RESULTS.search(header):
            return None
        won = _by_columns(rows, len(tickets)) or _by_places(rows, len(tickets))
        if not won:
            return None
        drafts = [self._draft(row, self._tickets[tickets[i]]) for row, i in won]
        self._believe(drafts, blocks, at)
        return Found(drafts, taken)

    def _named_in_lines(self, blocks: Sequence[Block], at: int) -> Found | None:
        """Read lines in which each ticket has its electors behind its name: data of a program."""
        drafts: list[Draft] = []
        taken = 0
        for offset, block in enumerate(blocks[at:], 1):
            made = self._named_line(block) if len(block.text) <= _LONGEST_LINE else None
            if made is None and (not drafts or offset - taken > _MOST_MISSED):
                break
            if made is not None:
                drafts.append(made)
                taken = offset
        if len(drafts) < _LEAST_NAMED:
            return None
        self._believe(drafts, blocks, at)
        return Found(drafts, taken)

    def _believe(self, drafts: list[Draft], blocks: Sequence[Block], at: int) -> None:
        """Let a table whose page or head says that it is one of results speak for itself."""
        above = " ".join(block.text for block in (blocks[0], *blocks[max(0, at - _NEAR) : at]))
        if _RESULTS.search(above) and not _GUESSED.search(above):
            for draft in drafts:
                draft.rule = "table-by-law"

    def _named_line(self, block: Block) -> Draft | None:
        """Return who has a unit's electors, where those of all tickets are what the law gives."""
        marked = self._marker.mark(block.text, line=True)
        units = {mark.value for mark in marked.marks if mark.is_unit}
        given: dict[str, int] = {}
        for here, *behind in zip(
            marked.marks, marked.marks[1:], marked.marks[2:], marked.marks[3:], strict=False
        ):
            number = next((m.value for m in behind if m.classes not in _SIGNS), "")
            if here.classes == "T" and number.isdecimal():
                given.setdefault(here.value, int(number))
        if len(units) != 1 or len(given) < 2:
            return None
        row = self._row(block, units.pop(), "")
        best = max(given, key=lambda one: given[one])
        if sum(given.values()) != row.legal or 2 * given[best] <= row.legal:
            return None
        return self._draft(row, self._tickets[best])

    # ------------------------------------------------------------------ rows

    def _lines(
        self, blocks: Sequence[Block], at: int, unit_of: Callable[[str], str]
    ) -> tuple[list[_Row], int]:
        rows: list[_Row] = []
        taken = 0
        for offset, block in enumerate(blocks[at:], 1):
            found = _ROW.match(block.text) if len(block.text) <= _LONG else None
            unit = unit_of(found["name"]) if found else ""
            if found and unit:
                rows.append(self._row(block, unit, found["row"]))
                taken = offset
            elif not rows or offset - taken > _MOST_MISSED:
                break
        return rows, taken

    def _pieces(self, block: Block, unit_of: Callable[[str], str]) -> list[_Row]:
        """Return the rows of a table that stands in one line."""
        if not _SEVERAL.search(block.text):
            return []
        rows: list[_Row] = []
        for found in _PIECE.finditer(block.text):
            words = found["name"].split()
            names = (" ".join(words[first:]) for first in range(len(words)))
            name = next((name for name in names if unit_of(name)), "")
            if name:
                text = block.text[found.end("name") - len(name) - 1 : found.end()].strip()
                own = msgspec.structs.replace(block, text=text)
                rows.append(self._row(own, unit_of(name), found["row"]))
        return rows

    def _row(self, block: Block, unit: str, figures: str) -> _Row:
        electors = self._contest.electors
        whole = sum(electors[one] for one in self._contest.group(unit))
        return _Row(block, unit, whole, tuple(figures.split()))

    # ---------------------------------------------------------------- header

    def _header(self, blocks: Sequence[Block], at: int, above: str) -> tuple[list[str], str]:
        """Return the tickets named right above, in order, and the words they stand in."""
        text = above
        tickets = self._named(text) if text else []
        for block in reversed(blocks[max(0, at - _HEADER_BLOCKS) : at]):
            if len(tickets) > 1 or len(block.text) > _HEADER_LONGEST:
                break
            text = f"{block.text.replace(chr(9), ' ')} {text}"
            tickets = self._named(text)
        return tickets, text

    def _named(self, text: str) -> list[str]:
        marked = self._marker.mark(text, line=True)
        named = [mark.value for mark in marked.marks if mark.classes == "T"]
        if len(set(named)) < 2:
            parties = (label_party(word.raw) for word in marked.tokens if len(word.raw) > 2)
            found = (self._parties.get(party) for party in parties if party)
            labelled = list(dict.fromkeys(ticket.id for ticket in found if ticket))
            named = labelled if len(labelled) > 1 else named
        return list(dict.fromkeys(named))

    def _draft(self, row: _Row, who: Ticket) -> Draft:
        return Draft(
            unit=row.unit,
            ticket=who,
            said=Said.CALLED,
            rule="table-electors",
            sentence=row.block.text,
            block=row.block,
            electors=row.legal,
            doubt=self._memory.section,
        )


def _value(figure: str) -> int:
    bare = figure.replace(",", "")
    if bare.isdecimal():
        return int(bare)
    return 0 if not any(map(str.isdigit, bare)) else -1


def _by_columns(rows: list[_Row], tickets: int) -> list[tuple[_Row, int]]:
    """Return who won each row, by the columns that add up to its electors."""
    width = max(len(row.figures) for row in rows)
    whole = [row for row in rows if len(row.figures) == width]
    for count in range(tickets, 1, -1):
        for columns in choices(width, count):
            fitting = [row for row in whole if _is_divided(row, columns)]
            if len(fitting) >= max(_LEAST_ROWS, _FITS * len(rows)):
                won = [(row, i) for row in whole if (i := _most(row, columns)) is not None]
                # "California – 55" has no column but its own: a list below somebody's name
                return won if width > count or len({i for _, i in won}) > 1 else []
    return []


def _is_divided(row: _Row, columns: list[int]) -> bool:
    """Whether the electors of a row are those of the tickets' columns."""
    electors = [row.values[at] for at in columns]
    return min(electors) >= 0 and sum(electors) == row.legal


def _most(row: _Row, columns: list[int]) -> int | None:
    """Return the column with more than half of the electors; one or two may have strayed."""
    electors = [row.values[at] for at in columns]
    best = max(electors)
    return electors.index(best) if row.legal < 2 * best <= 2 * row.legal else None


def _by_places(rows: list[_Row], tickets: int) -> list[tuple[_Row, int]]:
    """Return who won each row, by the votes behind which its electors stand."""
    won: list[tuple[_Row, int]] = []
    summed = all(map(_leads_with_sum, rows))  # "State Total votes Votes % EV Votes % EV"
    for row in rows:
        behind = [i for i in _holders(row, summed=summed) if i < tickets]
        if len(behind) == 1:
            won.append((row, behind[0]))
    several = len({i for _, i in won}) > 1
    return won if several and len(won) >= max(_LEAST_ROWS, _FITS * len(rows)) else []


def _holders(row: _Row, *, summed: bool) -> Iterator[int]:
    """Yield the numbers of the counts of votes right behind which the row's electors stand."""
    counts = -2 if summed else -1
    for value in row.values:
        counts += value > _VOTES
        if value == row.legal and counts >= 0:
            yield counts


def _leads_with_sum(row: _Row) -> bool:
    """Whether the first count of a row may be the sum of the others: of all votes cast."""
    first, *others = [value for value in row.values if value > _VOTES] or [0]
    return len(others) > 1 and max(others) < first and sum(others) >= _SUM * first
