"""Claims from tables: columns told by their headers and by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from callboard.election.contest import Contest, Ticket
from callboard.reports.claims import Said
from callboard.reports.document import Block
from callboard.reports.drafts import Draft, Memory
from callboard.reports.marker import Marker
from callboard.reports.marks import Marked
from callboard.reports.structured import by_party, electors_in, label_party

_NOT_RESULTS = re.compile(
    r"\b(?:poll(?:s|ster|ing)?|sample|margin of error|forecast\w*|rating|ranking|"
    r"county|counties|delegates?|"
    r"primary|caucus|senate|senator|governor|representative|congress\w*|lead(?:s|ing)?|odds|"
    r"predict\w*|favored|chance|probability|fundrais\w*|"
    r"electors?' names|certificate|municipality|precinct)\b",
    re.IGNORECASE,
)
_WINNER = re.compile(
    r"\b(?:winner|won by|victor|called for|carried by|projected(?: winner)?|"
    r"winning (?:candidate|ticket)|"
    r"result|called|voted for|went to|declared for|awarded to|race call)\b",
    re.IGNORECASE,
)
_ELECTORS = re.compile(r"\b(?:ev|evs|electoral|electors?|e\.v\.|ecv)\b", re.IGNORECASE)
_VOTES = re.compile(
    r"%|\bpct\b|\bpercent|\bvotes?\b|#|\bshare\b|\bmargin\b|\btotal\b", re.IGNORECASE
)
_WHEN = re.compile(r"\b(?:time|when|date)\b", re.IGNORECASE)
_SHARE = re.compile(r"%|pct|percent|share", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:17|18|19|20)\d\d\b")
_EMPTY = re.compile(r"^[\s\-–—−.*†‡|]*$|^0$")
_NUMBER = re.compile(r"^\D{0,2}(\d{1,2})(?!\d|[,.]\d|%)\D{0,3}$")
_OPEN = re.compile(
    r"too (?:close|early)|not (?:yet )?called|uncalled|undecided|no call|tbd|counting",
    re.IGNORECASE,
)


class Column(msgspec.Struct):
    """What a column of a table holds."""

    kind: str = ""  # "unit", "winner", "electors", "ticket-electors", "ticket", "other-year"
    ticket: str = ""


class Tables:
    """Reads the tables of one document."""

    def __init__(self, contest: Contest, marker: Marker, memory: Memory) -> None:
        self._contest = contest
        self._marker = marker
        self._memory = memory
        self._tickets = {ticket.id: ticket for ticket in contest.tickets}
        self._parties = by_party(contest)

    def read(self, rows: Sequence[Block]) -> list[Draft]:
        """Return the claims of the rows of one table."""
        marked = [[self._marker.mark(cell, line=True) for cell in row.cells] for row in rows]
        units = [_unit_cell(cells) for cells in marked]
        first = next((i for i, unit in enumerate(units) if unit), None)
        if first is None:
            return []
        heads = rows[:first]
        width = max(len(row.cells) for row in rows)
        header = [
            " ".join(dict.fromkeys(row.cells[i] for row in heads if i < len(row.cells)))
            for i in range(width)
        ]
        if _NOT_RESULTS.search(" ".join(header)[:600]):
            return []
        body = [(rows[i], marked[i], units[i]) for i in range(first, len(rows)) if units[i]]
        columns = self._columns(header, heads, body, width)
        drafts: list[Draft] = []
        for row, cells, unit in body:
            if unit:
                drafts.extend(self._row(row, cells, unit, columns))
        return drafts

    # ------------------------------------------------------------- columns

    def _columns(
        self,
        header: list[str],
        heads: Sequence[Block],
        body: list[tuple[Block, list[Marked], tuple[int, str] | None]],
        width: int,
    ) -> list[Column]:
        columns = [self._column(title) for title in header] if heads else [Column()] * width
        unit_at = body[0][2][0] if body and body[0][2] else 0
        columns = [Column(column.kind, column.ticket) for column in columns]
        if sum(column.kind == "other-year" for column in columns) > 1:
            _drop_yearless(columns, header, self._contest.year)
        columns[unit_at] = Column("unit")
        self._judge_ticket_columns(columns, body)
        if not heads:
            self._guess(columns, body)
        return columns

    def _column(self, title: str) -> Column:
        years = {int(year) for year in _YEAR.findall(title)}
        if years and self._contest.year not in years:
            return Column("other-year")
        tickets = self._named(title)
        says_winner = _WINNER.search(title) and not _WHEN.search(title)
        if says_winner and len(tickets) < 2 and not (tickets and _VOTES.search(title)):
            return Column("winner")
        if len(tickets) == 1:
            if _ELECTORS.search(title) and not re.search(
                r"%|pct|percent|share", title, re.IGNORECASE
            ):
                return Column("ticket-electors", tickets[0])
            return Column("ticket-votes" if _VOTES.search(title) else "ticket", tickets[0])
        if _ELECTORS.search(title):
            return Column("electors")
        if years:
            return Column("winner")
        return Column()

    def _named(self, title: str) -> list[str]:
        marked = self._marker.mark(title, line=True)
        found = list(dict.fromkeys(m.value for m in marked.marks if m.classes == "T"))
        if found:
            return found
        parties = {label_party(word.raw) for word in marked.tokens if len(word.raw) > 2} - {""}
        return [self._parties[party].id for party in parties if party in self._parties]

    def _judge_ticket_columns(
        self,
        columns: list[Column],
        body: list[tuple[Block, list[Marked], tuple[int, str] | None]],
    ) -> None:
        """Columns under tickets hold electors where nearly every row fills just one of them."""
        mine = [
            i for i, column in enumerate(columns) if column.kind in {"ticket", "ticket-electors"}
        ]
        whole = [i for i in mine if columns[i].kind == "ticket-electors"]
        if whole:
            mine = whole
        if len(mine) < 2 or not body:
            return
        good = 0
        for row, _, _ in body:
            filled = [i for i in mine if i < len(row.cells) and not _EMPTY.match(row.cells[i])]
            good += len({columns[i].ticket for i in filled}) == 1 and all(
                _is_mark(row.cells[i]) for i in filled
            )
        kind = "ticket-electors" if good >= 0.75 * len(body) else "ticket-votes"
        for i in mine:
            columns[i].kind = kind

    def _guess(
        self, columns: list[Column], body: list[tuple[Block, list[Marked], tuple[int, str] | None]]
    ) -> None:
        """Without a header: the column in which tickets stand, where there is but one."""
        count = [0] * len(columns)
        for _, cells, _ in body:
            for i, cell in enumerate(cells):
                count[i] += self._winner(cell) is not None
        full = [i for i, n in enumerate(count) if n >= 0.6 * len(body)]
        if len(full) == 1 and (sum(count) == count[full[0]]):
            columns[full[0]] = Column("winner")

    # ---------------------------------------------------------------- rows

    def _row(
        self, row: Block, cells: list[Marked], unit: tuple[int, str], columns: list[Column]
    ) -> list[Draft]:
        electors = self._electors(row, columns, cells, unit[0])
        for i, column in enumerate(columns[: len(cells)]):
            if column.kind != "winner":
                continue
            ticket = self._winner(cells[i])
            if ticket:
                return [self._draft(row, unit[1], ticket, "table-winner", electors)]
            if _OPEN.search(row.cells[i]):
                return [self._draft(row, unit[1], None, "table-open", electors, Said.NOT_CALLED)]
            if (
                row.cells[i].strip()
                and not _EMPTY.match(row.cells[i])
                and (name := _name(row.cells[i]))
            ):
                made = self._draft(row, unit[1], None, "table-winner", electors)
                made.surname = name
                return [made]
        return self._by_electors(row, unit[1], columns)

    def _by_electors(self, row: Block, unit: str, columns: list[Column]) -> list[Draft]:
        won: dict[str, int] = {}
        for i, column in enumerate(columns[: len(row.cells)]):
            if column.kind == "ticket-electors" and not _EMPTY.match(row.cells[i]):
                found = _NUMBER.match(row.cells[i].strip())
                if found or _is_mark(row.cells[i]):
                    won[column.ticket] = int(found[1]) if found else 0
        if not won:
            return []
        best = max(won, key=lambda one: won[one])
        made = self._draft(row, unit, self._tickets[best], "table-electors", won[best] or None)
        if len(won) > 1:
            made.doubt = made.doubt or "electors split between tickets"
        return [made]

    def _electors(
        self, row: Block, columns: list[Column], cells: list[Marked], at: int
    ) -> int | None:
        for i, column in enumerate(columns[: len(row.cells)]):
            if column.kind == "electors" and (found := _NUMBER.match(row.cells[i].strip())):
                return int(found[1])
        marked = cells[at]
        first = next((i for i, mark in enumerate(marked.marks) if mark.is_unit), 0)
        return electors_in(marked, first)

    def _winner(self, cell: Marked) -> Ticket | None:
        tickets = {mark.value for mark in cell.marks if mark.classes in {"T", "TPAR"}}
        if len(tickets) == 1 and len(cell.tokens) <= 14:
            return self._tickets.get(tickets.pop())
        if tickets or len(cell.tokens) > 4:
            return None
        parties = {label_party(word.raw) for word in cell.tokens} - {""}
        return self._parties.get(parties.pop()) if len(parties) == 1 else None

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


def _drop_yearless(columns: list[Column], header: list[str], year: int) -> None:
    """In a table of several elections only columns that name this one speak of it."""
    for column, title in zip(columns, header, strict=False):
        if column.kind == "winner" and str(year) not in title:
            column.kind = ""


def _unit_cell(cells: list[Marked]) -> tuple[int, str] | None:
    """Return the cell, among the first three, that is the name of a unit and nothing else."""
    allowed = {
        "U",
        "EVPAR",
        "PAR",
        "NUM",
        "STAR",
        "DOT",
        "EV",
        "HYPHEN",
        "DASH",
        "LPAR",
        "RPAR",
        "COMMA",
    }
    for i, cell in enumerate(cells[:3]):
        units = [mark.value for mark in cell.marks if mark.is_unit]
        if len(units) == 1 and all(
            mark.classes.split()[0] in allowed
            or (len(mark.classes) <= 4 and mark.end - mark.start == 1)
            for mark in cell.marks
        ):
            return i, units[0]
    return None


def _is_mark(cell: str) -> bool:
    """Whether a cell says by a small number or a tick that its column won."""
    return bool(_NUMBER.match(cell.strip())) or cell.strip() in {
        "✓",
        "✔",
        "✅",
        "X",
        "x",
        "●",
        "•",
        "Yes",
        "won",
        "Won",
    }


def _name(cell: str) -> str:
    words = cell.strip().split()
    named = (
        len(words) <= 4
        and all(word[0].isupper() for word in words)
        and cell.replace(" ", "").isalpha()
    )
    return words[-1] if named and words else ""
