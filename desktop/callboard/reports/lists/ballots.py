"""Claims from blocks: a unit's line, below it the votes of each ticket, one of them marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from callboard.election.contest import Contest, Ticket
from callboard.reports.claims import Said
from callboard.reports.document import Block, BlockKind
from callboard.reports.drafts import Draft, Memory
from callboard.reports.lists.items import electors_in
from callboard.reports.lists.structured import VOTES
from callboard.reports.marking.marker import Marker
from callboard.reports.marking.marks import Marked
from callboard.reports.marking.rulebook import pattern
from callboard.reports.page import sections

_FIGURE = re.compile(r"\d{1,3}(?:,\d{3})+|\b\d{4,}\b|\d(?:\.\d+)?\s*%|\b\d{1,2}\.\d{1,2}\b")
_COUNT = re.compile(r"\d{1,3}(?:,\d{3})+|\b\d{5,}\b")
_ONLY_FIGURES = re.compile(r"^[\d,.%\s()+–—-]*(?:votes?|electoral votes?|EVs?)?\s*$", re.IGNORECASE)
_SIGN = re.compile(
    r"[✓✔☑✅√]|[(\[]\s*(?:w|won|elected|winner|projected(?: winner)?|called)\s*[)\]]|"
    r"\b(?:winner|wins|elected|declared winner|projected winner)\b",
    re.IGNORECASE,
)
_ONLY_SIGN = re.compile(
    r"^\W*(?:[✓✔☑✅√]|(?:projected )?winner|won|elected|called)\W*$", re.IGNORECASE
)
_NOTE = re.compile(r"^\s*([*†‡§#])\W*(?=\w)")
_OTHER_HEAD = re.compile(
    r"\b(?:senat\w*|governors?|gubernatorial|house|primary|caucus|polls?|polling|county|counties|"
    r"forecast\w*|odds|ratings?|delegates?|congress(?!ional district)|mayor|average|model)\b"
    r"|\?",
    re.IGNORECASE,
)
_STATED = re.compile(r"\b(\d{1,2})\s+(?:electoral|electors|EVs?\b|votes\b)", re.IGNORECASE)
_HEADS_ELECTORS = re.compile(r"\belectoral votes?\W*$|\b(?:EV|electors)\W*$", re.IGNORECASE)
_LAST_FIGURE = re.compile(r"(?<![\d,.])(\d{1,2})\s*$")
_PRESIDENT = re.compile(r"\bpresident", re.IGNORECASE)
_NAMES = frozenset({"T", "TPAR", "FOREIGN"})
_LEAST_VOTES = 1000  # of each of two tickets, from which a count is one of a state
_MOST_LINES = 24
_LONGEST = 110  # characters of one candidate's line
_MOST_OTHERS = 4  # lines in a row that are neither a ticket nor a figure


COUNTED = "line-marked-with-votes"  # one of several tickets with counts of votes is marked


class Ballots(msgspec.Struct, frozen=True):
    """What was made of a block, and how many blocks of the document it took."""

    drafts: list[Draft]
    taken: int


class _Entry(msgspec.Struct):
    """One candidate's lines."""

    ticket: str
    block: Block
    votes: int = 0
    figures: bool = False
    won: bool = False


class _Tally(msgspec.Struct):
    """The entries below one unit's line, as far as they were read."""

    entries: list[_Entry] = []
    taken: int = 1  # blocks up to the last entry's
    others: int = 0
    sign_first: bool = False
    pending: bool = False
    electors: int | None = None


class BallotReader:
    """Reads the blocks of one document."""

    def __init__(self, contest: Contest, marker: Marker, memory: Memory) -> None:
        self._tickets = {ticket.id: ticket for ticket in contest.tickets}
        self._marker = marker
        self._memory = memory

    def read(self, blocks: Sequence[Block], at: int) -> Ballots | None:
        """Return what the block that begins at `at` says, or None where none begins there."""
        head = blocks[at]
        if not _may_lead(head) or not any(_FIGURE.search(b.text) for b in blocks[at + 1 : at + 6]):
            return None
        marked = self._marker.mark(head.text, line=True)
        unit = _only_unit(marked)
        if unit is None and not self._is_of_focus(head, marked):
            return None
        tally = self._tally(blocks[at + 1 : at + 1 + _MOST_LINES])
        counted = [entry for entry in tally.entries if entry.figures]
        won = [entry for entry in tally.entries if entry.won]
        if len({entry.ticket for entry in counted}) < 2 and not (counted and won):
            return None
        sections.turn(self._memory, marked, head)
        self._memory.group = None
        electors = (electors_in(marked, unit) if unit is not None else None) or tally.electors
        whose = marked.marks[unit].value if unit is not None else self._memory.focus
        drafts = self._drafts(whose, head, counted + won, electors)
        return Ballots(drafts, tally.taken)

    def _is_of_focus(self, head: Block, marked: Marked) -> bool:
        """Whether a heading of the presidency stands on a page about one unit."""
        plain = not any(mark.is_unit or mark.classes in _NAMES for mark in marked.marks)
        heading = head.kind is BlockKind.HEADING and _PRESIDENT.search(head.text) is not None
        return bool(self._memory.focus) and heading and plain

    def _tally(self, below: Sequence[Block]) -> _Tally:
        tally = _Tally(entries=[])
        for offset, block in enumerate(below, 2):
            if len(block.text) > _LONGEST or not self._line(_as_line(block), tally):
                break
            if tally.others == 0:
                tally.taken = offset
        return tally

    def _line(self, block: Block, tally: _Tally) -> bool:
        """Take one line below the unit's; False where it no longer belongs to the block."""
        if _ONLY_SIGN.match(block.text):
            if not _noted(tally, block.text):
                _sign(tally)
            return True
        if _ONLY_FIGURES.match(block.text):
            if tally.entries:
                _figures(tally.entries[-1], block.text)
            return True
        marked = self._marker.mark(block.text, line=True)
        if len(marked.tokens) > 18 or any(mark.is_unit for mark in marked.marks):
            return False
        tickets = [m for m in marked.marks if m.classes in {"T", "TPAR"}]
        if len({mark.value for mark in tickets}) > 1:
            return False
        if tickets and marked.marks.index(tickets[0]) <= 4:
            won = pattern("winner-below").match(marked.code) is not None  # "Result: Obama (51%)"
            entry = _Entry(tickets[0].value, block, won=won or tally.pending)
            _figures(entry, block.text)
            tally.pending = False
            tally.entries.append(entry)
            tally.others = 0
            return True
        if block.kind is BlockKind.HEADING or tickets:
            return False
        tally.others += not _FIGURE.search(block.text)
        if not tally.entries and (found := _STATED.search(block.text)):
            tally.electors = int(found[1])
        return tally.others <= _MOST_OTHERS

    def _by_electors(self, head: Block, entries: list[_Entry]) -> _Entry | None:
        """Return the one entry with electors, where the unit's line heads a column of them."""
        if not _HEADS_ELECTORS.search(head.text):
            return None
        ends = {entry.ticket: _LAST_FIGURE.search(entry.block.text) for entry in entries}
        holding = [e for e in entries if (found := ends[e.ticket]) and int(found[1])]
        return holding[0] if all(ends.values()) and len(holding) == 1 else None

    def _drafts(
        self, unit: str, head: Block, entries: list[_Entry], electors: int | None
    ) -> list[Draft]:
        won = {entry.ticket: entry for entry in entries if entry.won}
        if not won and (whole := self._by_electors(head, entries)):
            won = {whole.ticket: whole}
        if len(won) == 1:
            entry = next(iter(won.values()))
            made = self._draft(unit, head, entry, electors, Said.CALLED)
            made.doubt = self._memory.section
            votes = {one.ticket for one in entries if one.votes >= _LEAST_VOTES}
            made.rule = COUNTED if len(votes) > 1 else made.rule
            return [made]
        best = max(entries, key=lambda entry: entry.votes)
        if not best.votes or len(won) > 1:
            return []
        made = self._draft(unit, head, best, electors, Said.LEADING)
        made.doubt = self._memory.section or VOTES
        return [made]

    def _draft(
        self, unit: str, head: Block, entry: _Entry, electors: int | None, said: Said
    ) -> Draft:
        who: Ticket | None = self._tickets.get(entry.ticket)
        return Draft(
            unit=unit,
            ticket=who,
            said=said,
            rule="line-marked-in-block",
            sentence=f"{head.text} / {entry.block.text}",
            block=entry.block,
            electors=electors,
        )


def _as_line(block: Block) -> Block:
    """A row of a table as a line: "D | Winner H. Clinton | 47.9% | 354,873"."""
    if block.kind is not BlockKind.ROW:
        return block
    text = " ".join(filter(None, block.cells))
    return msgspec.structs.replace(block, kind=BlockKind.LINE, text=text)


def _may_lead(block: Block) -> bool:
    """Whether a block can be the line of a unit."""
    return (
        block.kind is not BlockKind.ROW
        and len(block.text) <= 80
        and not _OTHER_HEAD.search(block.text)
    )


def _only_unit(marked: Marked) -> int | None:
    """Return the mark of the one unit that a line names, near its beginning, and no ticket."""
    units = [i for i, mark in enumerate(marked.marks) if mark.is_unit]
    if len(units) != 1 or units[0] > 5 or len(marked.tokens) > 14:
        return None
    others = any(mark.classes in _NAMES for mark in marked.marks)
    return None if others else units[0]


def _noted(tally: _Tally, text: str) -> bool:
    """Give what a footnote says to the entries with its sign: "* winner", below "Obama*"."""
    found = _NOTE.match(text)
    meant = [one for one in tally.entries if found and found[1] in one.block.text]
    for entry in meant:
        entry.won = True
    return bool(meant)


def _sign(tally: _Tally) -> None:
    """Give a sign on a line of its own to the entry above it, or to the next one."""
    tally.sign_first = tally.sign_first or not tally.entries
    if tally.sign_first:
        tally.pending = True
    else:
        tally.entries[-1].won = True


def _figures(entry: _Entry, text: str) -> None:
    entry.figures = entry.figures or bool(_FIGURE.search(text))
    entry.won = entry.won or bool(_SIGN.search(text))
    if found := _COUNT.search(text):
        entry.votes = max(entry.votes, int(found[0].replace(",", "")))
