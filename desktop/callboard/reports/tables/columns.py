"""What the columns of a table hold: told by their headers, and by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from callboard.election.contest import Contest, Ticket
from callboard.reports.document import Block
from callboard.reports.marking.marker import Marker
from callboard.reports.marking.marks import Marked
from callboard.reports.marking.party_labels import label_party
from callboard.reports.tables.cells import EMPTY, NUMBER, Verdict, Winners, is_mark
from callboard.reports.tables.steps import choices
from callboard.reports.tables.years import years_in

_WINNER = re.compile(
    r"\b(?:winner|won(?: by)?|victor|called for|carried(?: by)?|projected(?: winner)?|"
    r"winning (?:candidate|ticket)|outcome|elected|"
    r"result|happened|called|voted(?: for)?|went to|declared(?: for)?|awarded to|race call)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:predict\w*|forecast\w*|picked by|(?:what )?(?:i|we) (?:said|thought|had|guessed|picked)|"
    r"my (?:pick|guess|call)s?|pledged(?: to)?|past|previous(?:ly)?|prior|last|earlier|former|"
    r"incumbents?|runner-?up|second|"
    r"loser|lost|lead(?:s|er|ing)?|rating|swing|change|flipped from|held by|before|"
    r"visit\w*|candidates?|advantage|favou?r\w*|polls?|home|born|nominees?)\b",
    re.IGNORECASE,
)
_NEUTRAL = re.compile(
    r"^\W*(?:president|presidential(?: (?:vote|choice))?|choice|ticket|call)?\W*$", re.IGNORECASE
)
_APPOINTED = re.compile(
    r"\b(?:appointed|chosen|pledged|slate|cast|awarded|electors)\b", re.IGNORECASE
)
_ELECTORS = re.compile(r"\b(?:ev|evs|ec|ec votes|electoral|electors?|e\.v\.|ecv)\b", re.IGNORECASE)
_VOTES = re.compile(
    r"%|\bpct\b|\bpercent|\bvotes?\b|#|\bshare\b|\bmargin\b|\btotal\b", re.IGNORECASE
)
_WHEN = re.compile(r"\b(?:time|when|date)\b", re.IGNORECASE)
_SHARE = re.compile(r"%|pct|percent|share", re.IGNORECASE)
_NAMING = re.compile(
    r"^\W*(?:party|candidates?|names?|colou?r|who|affiliation|ticket|red/blue|d/r|r/d)\W*$",
    re.IGNORECASE,
)
_TELLING = frozenset({"winner", "ticket-electors", "source", "ticket"})
_LEAST_LEGAL = 5  # rows with the electors of the law
_NEARLY_ALL = 0.85
_LEAST_SPREAD = 5  # columns of a table with several below each candidate
_COUNTED = re.compile(r"\b(?:evs?|electors?|electoral|votes?)\b|%", re.IGNORECASE)
_LEAST_LETTERS = 3  # of a party's label beside which no word tells that it is one
_LONG_HEADER = 80  # characters from which a cell above the rows is a note, not a header


class Column(msgspec.Struct):
    """What a column of a table holds."""

    kind: str = ""  # "unit", "winner", "source", "electors", "ticket-electors", "other-year" …
    ticket: str = ""
    source: str = ""


class BodyRow(msgspec.Struct):
    """A row that names a unit."""

    block: Block
    cells: list[Marked]
    at: int  # the cell that names it
    unit: str


class Columns:
    """Judges the columns of the tables of one document."""

    def __init__(self, contest: Contest, marker: Marker, winners: Winners) -> None:
        self._contest = contest
        self._marker = marker
        self._winners = winners

    def header(self, heads: Sequence[Block], width: int, body_width: int) -> list[str]:
        """Return the words above each column, also where a flattened page lost its spans."""
        cells = [[_spelt(cell) for cell in row.cells if len(cell) <= _LONG_HEADER] for row in heads]
        if spread := self._spread(cells):
            return [*spread[:width], *[""] * (width - len(spread))]
        if heads and all(len(row.cells) < body_width for row in heads[-2:]) and body_width > 2:
            flat = [cell for row in cells for cell in row if cell.strip(" |")]
            kept = flat[-body_width:]
            return [""] * (width - len(kept)) + kept
        return [
            " ".join(dict.fromkeys(row[i] for row in cells if i < len(row))) for i in range(width)
        ]

    def _spread(self, cells: list[list[str]]) -> list[str]:
        """Spread candidates over columns that come back below them: "# | EV | # | EV"."""
        if len(cells) < 2 or len(cells[-1]) < _LEAST_SPREAD:
            return []
        below = cells[-1]
        again = next((label for label in below if label.strip() and below.count(label) > 1), "")
        starts = [i for i, label in enumerate(below) if label == again]
        whose: list[str] = []
        for row in reversed(cells[:-1]):
            named = [bool(self._named(cell)) for cell in row]
            if sum(named) > 1:
                whose = [cell for cell in row[named.index(True) :] if cell.strip()]
                break
        if not again or not 1 < len(set(whose)) == len(whose) <= len(starts):
            return []
        spread = list(below)
        for i in range(starts[0], len(below)):
            turn = sum(start <= i for start in starts) - 1
            spread[i] = f"{whose[turn]} {below[i]}" if turn < len(whose) else ""
        return spread

    def judge(self, header: list[str], body: list[BodyRow], *, headed: bool) -> list[Column]:
        """Return what each column holds."""
        columns = (
            [self._column(title) for title in header] if headed else [Column() for _ in header]
        )
        if sum(column.kind == "other-year" for column in columns) > 1:
            _drop_yearless(columns, header, self._contest.year)
        columns[body[0].at] = Column("unit")
        _share_electors(columns)
        self._judge_ticket_columns(columns, body)
        for i, column in enumerate(columns):
            if column.kind in {"", "electors", "call", "ticket-votes"}:
                column.kind = self._by_cells(i, column, header[i], body)
        if not headed:
            self._guess(columns, body)
        elif not any(column.kind in _TELLING for column in columns):
            self._by_law(columns, header, body)
        return columns

    def _by_law(self, columns: list[Column], header: list[str], body: list[BodyRow]) -> None:
        """Take the one column of names or parties for the winners', in a table of electors.

        A column headed "Party" says who won where another gives each unit's electors by the law,
        and where both main tickets stand in it. In any other table it says who holds an office.
        """
        rows = [row for row in body if self._has_legal_electors(row)]
        if len(rows) < _LEAST_LEGAL or len(rows) < _NEARLY_ALL * len(body):
            return
        if self._electors_by_law(columns, header, body):
            return
        fitting: list[int] = []
        for at, title in enumerate(header[: len(columns)]):
            cells = [row.cells[at] for row in body if at < len(row.cells)]
            named = [ticket.id for cell in cells if (ticket := self._winners.ticket(cell))]
            several = len(set(named)) > 1 and len(named) >= _NEARLY_ALL * len(body)
            if several and _NAMING.match(title):
                fitting.append(at)
        if len(fitting) == 1:
            columns[fitting[0]] = Column("winner")

    def _electors_by_law(
        self, columns: list[Column], header: list[str], body: list[BodyRow]
    ) -> bool:
        """Find the columns of the tickets' electors where a header has slipped out of its place.

        Those of the tickets, in the order of their names, add up to what each unit has by law.
        """
        named = list(dict.fromkeys(who for title in header for who in self._named(title)))
        for chosen in choices(len(columns), len(named)) if len(named) > 1 else ():
            won = [self._only_holder(row, chosen) for row in body]
            known = [at for at in won if at is not None]
            if len(set(known)) > 1 and len(known) >= _NEARLY_ALL * len(body):
                for at, who in zip(chosen, named, strict=True):
                    columns[at] = Column("ticket-electors", who)
                return True
        return False

    def _only_holder(self, row: BodyRow, columns: list[int]) -> int | None:
        """Return the column in which all electors of a row's unit stand, the others empty."""
        texts = row.block.cells
        given = [at for at in columns if at < len(texts) and not EMPTY.match(texts[at])]
        found = NUMBER.match(texts[given[0]].strip()) if len(given) == 1 else None
        return given[0] if found and int(found[1]) in self._legal(row) else None

    def _legal(self, row: BodyRow) -> set[int]:
        electors = self._contest.electors
        return {electors[row.unit], sum(electors[one] for one in self._contest.group(row.unit))}

    def _has_legal_electors(self, row: BodyRow) -> bool:
        legal = self._legal(row)
        stated = (NUMBER.match(text.strip()) for text in row.block.cells)
        return any(int(found[1]) in legal for found in stated if found)

    def _column(self, title: str) -> Column:
        years = years_in(title)
        if years and self._contest.year not in years:
            return Column("other-year")
        if _EARLIER.search(title):
            return Column("earlier")
        tickets = self._named(title)
        says_winner = _WINNER.search(title) and not _WHEN.search(title)
        if says_winner and len(tickets) < 2 and not (tickets and _VOTES.search(title)):
            return Column("winner")
        if len(tickets) == 1:
            whole = _ELECTORS.search(title) and not _SHARE.search(title)
            kind = (
                "ticket-electors" if whole else "ticket-votes" if _VOTES.search(title) else "ticket"
            )
            return Column(kind, tickets[0])
        return self._without_ticket(title, dated=bool(years))

    def _without_ticket(self, title: str, *, dated: bool) -> Column:
        if _ELECTORS.search(title):
            return Column("electors")
        if dated:
            return Column("winner")
        source = self._source(title)
        return Column("source" if source else "", source=source)

    def _source(self, title: str) -> str:
        """The network that a column is headed with."""
        marks = self._marker.mark(title, line=True).marks
        named = {mark.value for mark in marks if mark.classes == "S"}
        return named.pop() if len(named) == 1 and len(marks) <= 3 else ""

    def _named(self, title: str) -> list[str]:
        marked = self._marker.mark(title, line=True)
        found = list(dict.fromkeys(m.value for m in marked.marks if m.classes == "T"))
        if found:
            return found
        if any(m.classes in {"MATE", "FOREIGN"} for m in marked.marks):
            return []
        least = 1 if _COUNTED.search(title) else _LEAST_LETTERS  # "D electors", "EV (R)"
        parties = {label_party(word.raw) for word in marked.tokens if len(word.raw) >= least} - {""}
        tickets = (self._winners.of_party(party) for party in parties)
        return [ticket.id for ticket in tickets if ticket]

    def _judge_ticket_columns(self, columns: list[Column], body: list[BodyRow]) -> None:
        """Columns under tickets hold electors where nearly every row fills just one of them."""
        mine = [
            i for i, column in enumerate(columns) if column.kind in {"ticket", "ticket-electors"}
        ]
        whole = [i for i in mine if columns[i].kind == "ticket-electors"]
        if whole:
            mine = whole
        if len(mine) < 2:
            return
        good = 0
        for row in body:
            texts = row.block.cells
            filled = [i for i in mine if i < len(texts) and not EMPTY.match(texts[i])]
            good += len({columns[i].ticket for i in filled}) == 1 and all(
                is_mark(texts[i]) for i in filled
            )
        kind = "ticket-electors" if good >= 0.75 * len(body) else "ticket-votes"
        for i in mine:
            columns[i].kind = kind

    def _by_cells(self, at: int, column: Column, title: str, body: list[BodyRow]) -> str:
        """Judge a column whose header does not tell by what most of its cells say."""
        cells = [row.cells[at] for row in body if at < len(row.cells)]
        full = [cell for cell in cells if not EMPTY.match(cell.text)]
        verdicts = [self._winners.verdict(cell) for cell in full]
        said = sum(one is Verdict.CALLED for one in verdicts)
        known = sum(one is not None for one in verdicts)
        if said and known >= 0.8 * len(full):
            return "winner"
        if column.kind == "electors" and any(NUMBER.match(cell.text.strip()) for cell in full):
            return column.kind
        named = sum(self._winners.ticket(cell) is not None for cell in full)
        if not full or named < 0.8 * len(full):
            return column.kind
        pairs = sum(self._winners.is_pair(cell) for cell in full)
        if _APPOINTED.search(title) and (column.kind == "electors" or pairs):
            return "winner"
        neutral = column.kind == "" and title.strip() and _NEUTRAL.match(title)
        return "winner" if neutral else column.kind

    def _guess(self, columns: list[Column], body: list[BodyRow]) -> None:
        """Without a header: the column in which tickets stand, where there is but one."""
        count = [0] * len(columns)
        for row in body:
            for i, cell in enumerate(row.cells):
                count[i] += self._winners.ticket(cell) is not None
        full = [i for i, n in enumerate(count) if n >= 0.6 * len(body)]
        if len(full) == 1 and (sum(count) == count[full[0]]):
            columns[full[0]] = Column("winner")


def _spelt(title: str) -> str:
    """Return the words of a column's name: "biden_ec" is Biden's electors."""
    return title.replace("_", " ").title() if "_" in title and title.islower() else title


def _share_electors(columns: list[Column]) -> None:
    """Several columns of electors belong each to the ticket named last before it."""
    whose: dict[int, str] = {}
    who = ""
    for i, column in enumerate(columns):
        who = column.ticket or who
        if column.kind == "electors":
            whose[i] = who
    if len(whose) > 1 and len(set(whose.values()) - {""}) == len(whose):
        for i, ticket in whose.items():
            columns[i] = Column("ticket-electors", ticket)


def _drop_yearless(columns: list[Column], header: list[str], year: int) -> None:
    """In a table of several elections only columns that name this one speak of it."""
    for column, title in zip(columns, header, strict=False):
        if column.kind == "winner" and year not in years_in(title):
            column.kind = "earlier"


def tickets_of(contest: Contest) -> dict[str, Ticket]:
    """Return the tickets by their ids."""
    return {ticket.id: ticket for ticket in contest.tickets}
