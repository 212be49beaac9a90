"""Claims from tables: each row by its winner's cell, its sources' cells, or its electors."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from callboard.election.contest import Contest, Ticket
from callboard.reports import divided
from callboard.reports.claims import Said
from callboard.reports.document import Block
from callboard.reports.drafts import Draft, Memory
from callboard.reports.feeds import chances
from callboard.reports.lists.items import electors_in
from callboard.reports.marking.marker import Marker
from callboard.reports.marking.marks import Marked
from callboard.reports.tables import apportioned, candidates, yearly
from callboard.reports.tables.cells import (
    EMPTY,
    NUMBER,
    Winners,
    is_hedged,
    is_mark,
    is_open,
    is_ticked,
    surname,
    unit_of,
)
from callboard.reports.tables.columns import BodyRow, Column, Columns, tickets_of

NOT_RESULTS = re.compile(
    r"\b(?:poll(?:s|ster|ing)?|sample|margin of error|forecast\w*|rating|ranking|"
    r"county|counties|delegates?|scenario\w*|path|"
    r"primary|caucus|senate|senator|governor|representative|congress\w*|lead(?:s|ing)?|odds|"
    r"predict\w*|favored|chance|probability|fundrais\w*|"
    r"electors?' names|certificate|municipality|precinct)\b",
    re.IGNORECASE,
)
_UNDER_TICKET = frozenset(
    "won states state carried wins by for called electoral votes vote ev evs total the and "
    "republican democrat democratic republicans democrats gop r d rep dem electors his her".split()
)
_ACTUAL = re.compile(r"\b(?:actual|real|final) (?:winner|result|outcome)\b", re.IGNORECASE)
_ONE = re.compile(r"\b(?:one|1|a|an) ?(?:electoral |district |elector\b|vote\b|$)", re.IGNORECASE)
_WORDS = frozenset({"IN", "OR", "ME", "OH", "HI", "OK", "LA", "PA", "MA", "AL", "DE", "ID"})
_LEAST_CODES = 5  # units in a column in which codes that are words are believed
_LEAST_COLUMNS = 2
_LEAST_LATER = 2  # rows with electors of a later apportionment


class Table(msgspec.Struct, frozen=True):
    """What was made of a table."""

    drafts: list[Draft]
    known: bool  # whether it was understood as a table, so that its rows are not read as lines
    years: list[Draft] = []  # of each of several elections, where it has a column for each


class Tables:
    """Reads the tables of one document."""

    def __init__(self, contest: Contest, marker: Marker, memory: Memory) -> None:
        self._contest = contest
        self._marker = marker
        self._memory = memory
        self._tickets = tickets_of(contest)
        self._winners = Winners(contest)
        self._columns = Columns(contest, marker, self._winners)

    def read(self, rows: Sequence[Block]) -> Table:
        """Return the claims of the rows of one table."""
        marked = [[self._marker.mark(cell, line=True) for cell in row.cells] for row in rows]
        if (listed := self._lists(rows, marked)) is not None:
            return Table(listed, True)
        units = self._units(rows, marked)
        first = next((i for i, unit in enumerate(units) if unit), None)
        if first is None:
            return self._of_candidates(rows, marked)
        heads = rows[:first]
        body = [
            BodyRow(rows[i], marked[i], found[0], found[1])
            for i in range(first, len(rows))
            if (found := units[i])
        ]
        if _names_again(body):
            return Table([], True)
        width = max(len(row.cells) for row in rows)
        header = self._columns.header(heads, width, max(len(row.block.cells) for row in body))
        plain = " ".join(header)[:600]
        if NOT_RESULTS.search(plain) and not _ACTUAL.search(plain):
            return Table([], True)
        columns = self._columns.judge(header, body, headed=bool(heads))
        drafts: list[Draft] = []
        for row in body:
            drafts.extend(self._row(row, columns))
        doubt = self._doubt(drafts, header, body)
        for draft in drafts if doubt else ():
            draft.doubt = draft.doubt or doubt
        headed = (
            any(len(filled(row)) > 1 for row in heads) and len(body) > 1 and width > _LEAST_COLUMNS
        )
        years = yearly.read(header, body) if heads else []
        for draft in years:
            draft.doubt = self._memory.section
        return Table(drafts, bool(drafts or years) or headed, years)

    def _of_candidates(self, rows: Sequence[Block], marked: list[list[Marked]]) -> Table:
        """Read a table of the candidates of the one unit that a heading or the page is about."""
        unit = self._memory.section_focus or self._memory.focus
        won = candidates.winner(rows, marked, self._contest, unit)
        if won is None or NOT_RESULTS.search(rows[0].text):
            return Table([], False)
        ticket = self._tickets[won.ticket]
        made = self._draft(won.row, unit, ticket, "table-electors", won.electors)
        made.direct = False
        return Table([made], True)

    def _units(
        self, rows: Sequence[Block], marked: list[list[Marked]]
    ) -> list[tuple[int, str] | None]:
        """Return the cell that names each row's unit; in a column of codes "IN" is one, too."""
        units = [_unit_cell(cells) for cells in marked]
        columns = Counter(unit[0] for unit in units if unit)
        at, count = columns.most_common(1)[0] if columns else (0, 0)
        for i, row in enumerate(rows if count >= _LEAST_CODES else ()):
            code = row.cells[at].strip() if at < len(row.cells) else ""
            if units[i] is None and code in _WORDS and code in self._contest.electors:
                units[i] = (at, code)
        return units

    def _doubt(self, drafts: list[Draft], header: list[str], body: list[BodyRow]) -> str:
        """Why a table is no report of this election's results, by the figures in it."""
        if self._is_of_later(drafts):
            return "the electors are those of a later election"
        cells = [row.block.cells for row in body]
        modelled = chances.told(dict(enumerate(header)), cells, self._contest)
        return "poll or forecast" if modelled else ""

    def _is_of_later(self, drafts: list[Draft]) -> bool:
        """Whether the electors stated are a later election's: its page, with earlier winners."""
        stated = [draft for draft in drafts if draft.electors]
        own = apportioned.whole_states(self._contest.year)
        after = apportioned.later(self._contest.year)
        differing = [draft for draft in stated if draft.electors != own.get(draft.unit)]
        fitting = [draft for draft in differing if draft.electors == after.get(draft.unit)]
        return len(fitting) >= _LEAST_LATER and len(fitting) > 0.8 * len(differing)

    # ------------------------------------------------------------- lists side by side

    def _lists(self, rows: Sequence[Block], marked: list[list[Marked]]) -> list[Draft] | None:
        """Read units that stand in columns, each column headed by the ticket that won them."""
        heads = [self._heads(cell) for cell in marked[0]] if marked else []
        if len({who for who in heads if who}) < _LEAST_COLUMNS or not all(heads):
            return None
        below = [cell for cells in marked[1:] for cell in cells if not EMPTY.match(cell.text)]
        if len(below) < _LEAST_COLUMNS or not all(unit_of(cell) for cell in below):
            return None
        made: list[Draft] = []
        for row, cells in zip(rows[1:], marked[1:], strict=True):
            for who, cell in zip(heads, cells, strict=False):
                if unit := unit_of(cell):
                    at = next(i for i, mark in enumerate(cell.marks) if mark.is_unit)
                    electors = electors_in(cell, at)
                    made.append(
                        self._draft(row, unit, self._tickets[who], "table-column", electors)
                    )
        return made

    def _heads(self, cell: Marked) -> str:
        """Return the ticket that heads a column with nothing else but the words of winning."""
        tickets = {mark.value for mark in cell.marks if mark.classes == "T"}
        if len(tickets) != 1:
            return ""
        named = {
            i for m in cell.marks if m.classes in {"T", "MATE"} for i in range(m.first, m.last)
        }
        rest = [word.key for i, word in enumerate(cell.tokens) if i not in named]
        plain = all(key in _UNDER_TICKET or not key[0].isalpha() for key in rest)
        return tickets.pop() if plain and "?" not in cell.text else ""

    # ---------------------------------------------------------------- rows

    def _row(self, row: BodyRow, columns: list[Column]) -> list[Draft]:
        electors = self._electors(row, columns)
        texts = row.block.cells
        for i, column in enumerate(columns[: len(row.cells)]):
            if column.kind != "winner" or EMPTY.match(texts[i]):
                continue
            if is_open(texts[i]):
                return [
                    self._draft(row.block, row.unit, None, "table-open", electors, Said.NOT_CALLED)
                ]
            if parted := self._parted(row, divided.parts(row.cells[i])):
                return parted
            if made := self._winner(row, i, electors):
                return [made]
        return (
            self._by_sources(row, columns, electors)
            or self._by_electors(row, columns)
            or self._by_tick(row, columns, electors)
        )

    def _winner(self, row: BodyRow, at: int, electors: int | None) -> Draft | None:
        ticket = self._winners.ticket(row.cells[at])
        text = row.block.cells[at]
        if ticket:
            hedged = is_hedged(text)
            said = Said.LEADING if hedged else Said.CALLED
            unit = _own_unit(row.cells[at]) or row.unit
            made = self._draft(row.block, unit, ticket, "table-winner", electors, said)
            if hedged:
                made.doubt = made.doubt or "how a unit leans, not a call"
            if self._contest.districts_of(unit) and _ONE.search(text):
                made.unit = divided.unit_of(self._contest, unit, 1, ticket) or unit
                made.doubt = made.doubt or (divided.UNCLEAR if made.unit == unit else "")
            return made
        if name := surname(text):
            made = self._draft(row.block, row.unit, None, "table-winner", electors)
            made.surname = name
            return made
        return None

    def _by_sources(self, row: BodyRow, columns: list[Column], electors: int | None) -> list[Draft]:
        """Read the columns headed by networks: each cell is that network's own call."""
        made: list[Draft] = []
        for i, column in enumerate(columns[: len(row.cells)]):
            cell = row.cells[i]
            if column.kind != "source" or EMPTY.match(cell.text):
                continue
            ticket = self._winners.ticket(cell)
            if ticket is None or is_open(cell.text) or is_hedged(cell.text):
                continue
            draft = self._draft(row.block, row.unit, ticket, "table-source", electors)
            draft.source = column.source
            made.append(draft)
        return made

    def _by_tick(self, row: BodyRow, columns: list[Column], electors: int | None) -> list[Draft]:
        """Read the one cell of a row that is ticked and names a ticket, itself or by its header."""
        ticked = [i for i, cell in enumerate(row.cells) if i != row.at and is_ticked(cell.text)]
        if len(ticked) != 1 or columns[ticked[0]].kind in {"earlier", "other-year"}:
            return []
        ticket = self._winners.ticket(row.cells[ticked[0]])
        ticket = ticket or self._tickets.get(columns[ticked[0]].ticket)
        return [self._draft(row.block, row.unit, ticket, "table-tick", electors)] if ticket else []

    def _by_electors(self, row: BodyRow, columns: list[Column]) -> list[Draft]:
        won: dict[str, int] = {}
        texts = row.block.cells
        for i, column in enumerate(columns[: len(texts)]):
            if column.kind == "ticket-electors" and not EMPTY.match(texts[i]):
                found = NUMBER.match(texts[i].strip())
                if found or is_mark(texts[i]):
                    won[column.ticket] = int(found[1]) if found else 0
        if not won:
            return []
        if parted := self._parted(row, won):
            return parted
        best = max(won, key=lambda one: won[one])
        electors = won[best] or None
        made = self._draft(row.block, row.unit, self._tickets[best], "table-electors", electors)
        if len(won) > 1:
            made.doubt = made.doubt or "electors split between tickets"
        return [made]

    def _parted(self, row: BodyRow, won: dict[str, int]) -> list[Draft]:
        """Read a state's electors that several tickets share, where they are all there."""
        group = self._contest.group(row.unit)
        whole = sum(self._contest.electors[one] for one in group)
        if len(group) < 2 or len(won) < 2 or sum(won.values()) != whole:
            return []
        meant = [
            (divided.unit_of(self._contest, row.unit, count, ticket), ticket, count)
            for who, count in won.items()
            if (ticket := self._tickets.get(who))
        ]
        return [
            self._draft(row.block, unit, ticket, "table-electors", count)
            for unit, ticket, count in meant
            if unit
        ]

    def _electors(self, row: BodyRow, columns: list[Column]) -> int | None:
        texts = row.block.cells
        for i, column in enumerate(columns[: len(texts)]):
            if column.kind == "electors" and (found := NUMBER.match(texts[i].strip())):
                return int(found[1])
        marked = row.cells[row.at]
        first = next((i for i, mark in enumerate(marked.marks) if mark.is_unit), 0)
        return electors_in(marked, first)

    def _draft(
        self,
        row: Block,
        unit: str,
        ticket: Ticket | None,
        rule: str,
        electors: int | None,
        said: Said = Said.CALLED,
    ) -> Draft:
        return Draft(
            unit=unit,
            ticket=ticket,
            said=said,
            rule=rule,
            block=row,
            electors=electors,
            sentence=row.text.replace("\t", " | "),
            doubt=self._memory.section,
        )


def _own_unit(cell: Marked) -> str:
    """Return the one unit that a winner's cell names itself: "Trump won ME-2"."""
    units = {mark.value for mark in cell.marks if mark.is_unit}
    return units.pop() if len(units) == 1 else ""


def filled(row: Block) -> list[str]:
    """Return the cells of a row that hold anything, each text once."""
    return list(dict.fromkeys(cell for cell in row.cells if cell.strip()))


def _names_again(body: Sequence[BodyRow]) -> bool:
    """Whether units come again and again: a row for each elector, county or office."""
    again = len(body) - len({row.unit for row in body})
    return again > 1 and 3 * again >= len(body)


def _unit_cell(cells: list[Marked]) -> tuple[int, str] | None:
    """Return the cell, among the first three, that is the name of a unit and nothing else."""
    for i, cell in enumerate(cells[:3]):
        if unit := unit_of(cell):
            return i, unit
    return None
