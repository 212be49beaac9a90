"""What a remark on a finished election says, taken where the record of that election bears it out.

"He must hold the states that Romney won in 2012, including Utah and Arizona": no rule knows every
way in which such things are put. But who won Utah in 2012 is on record. A stretch of a sentence
that holds the year, a unit, a ticket of that year and a word of winning or losing says what the
record says, or is not read at all: the record never adds a winner whom the sentence does not name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from callboard import almanac
from callboard.election.contest import Ticket
from callboard.reports.claims import Said
from callboard.reports.document import Block
from callboard.reports.drafts import Draft, Memory
from callboard.reports.marking.marks import Mark, Marked, members

_SIGNS = "COMMA DASH COLON LPAR RPAR WHICH WHENIF".split()  # a stretch may reach over these
_BORDERS = "SEMI BUT DOT".split()
_WINNING = (
    "WON WONPART WENT CALLPART GERUND VICTORY BEAT BEATING GAVE COLOURED BACKING VOTING".split()
)
_LOSING = "LOST LOSING DEFEAT".split()
_REFUSING = (
    "IF CONDITION MODAL WILL ASK NEG POLL PRIMARY OFFICE PARTIAL VIEW CLAIMING FRAME STEAL "
    "FORESEEN EXPECTEDTO LEADS TRAILS EXCEPT CAMP QUOTE FOREIGN HOME PCT THAN VOTERS".split()
)
_LISTING = "COMMA AND DET INCLUDE ADV SLASH ALONGWITH LPAR RPAR STATES STATEWORD U".split()
_MOST = 4  # pieces between signs that a remark may reach over
_MOST_MARKS = 24
_UNITS = frozenset({"U", "MOD"})
_TICKETS = frozenset({"T"})


class Record(NamedTuple):
    """Who stood in a finished election, and who won each unit."""

    tickets: dict[str, Ticket]
    winners: dict[str, str]


def read(marked: Marked, year: int, memory: Memory, block: Block) -> Iterator[Draft]:
    """Yield what a sentence, marked with the names of `year`, says and the record bears out."""
    tickets = {one.id: one for one in memory.contest.tickets}
    record = Record(tickets, dict(almanac.official_winners(year)))
    told: set[int] = set()
    for first, last in _stretches(marked, year):
        if not told.isdisjoint(range(first, last)):
            continue
        units, winner = _said(marked, first, last, record, memory)
        if winner is None:
            continue
        told.update(range(first, last))
        for unit in dict.fromkeys((*units, *_listed_on(marked, last, winner, record))):
            yield Draft(
                unit=unit,
                ticket=winner,
                said=Said.CALLED,
                rule="bygone-recorded",
                sentence=marked.text,
                block=block,
                year=str(year),
                doubt="another election",
            )


def bears_out(draft: Draft) -> bool:
    """Whether the record of another election holds what is said of it."""
    held = almanac.official_winners(int(draft.year)) if draft.year.isdecimal() else {}
    return draft.ticket is not None and held.get(draft.unit) == draft.ticket.id


def _stretches(marked: Marked, year: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches between signs that are said of `year` alone, shortest first."""
    clauses = list(_clauses(marked))
    years = {at: mark.value for at, mark in enumerate(marked.marks) if _is_year(mark)}
    opening = range(*clauses[0][0]) if clauses else range(0)
    leads = len(set(years.values())) == 1 and any(at in opening for at in years)
    for length in range(1, _MOST + 1):
        for pieces in clauses:
            for at in range(len(pieces) - length + 1):
                first, last = pieces[at][0], pieces[at + length - 1][1]
                inside = {value for one, value in years.items() if first <= one < last}
                told = inside == {str(year)} or (leads and not inside)
                if told and last - first <= _MOST_MARKS:
                    yield first, last


def _clauses(marked: Marked) -> Iterator[list[tuple[int, int]]]:
    """Yield, clause by clause, where the pieces between its signs begin and end."""
    signs, borders, ands = members(*_SIGNS), members(*_BORDERS), members("AND")
    acting = members("T", *_WINNING, *_LOSING)
    start, pieces = 0, list[tuple[int, int]]()
    for at, letter in enumerate(marked.code):
        ends = letter in borders or (letter in ands and marked.code[at + 1 : at + 2] in acting)
        if not ends and letter not in signs:
            continue
        if at > start:
            pieces.append((start, at))
        start = at + 1
        if ends and pieces:
            yield pieces
            pieces = []
    if start < len(marked.code):
        pieces.append((start, len(marked.code)))
    if pieces:
        yield pieces


def _is_year(mark: Mark) -> bool:
    return not {"YEAR", "OYEAR"}.isdisjoint(mark.classes.split())


def _said(
    marked: Marked, first: int, last: int, record: Record, memory: Memory
) -> tuple[list[str], Ticket | None]:
    """Return the units of a stretch and who won them, where words and record say the same."""
    code = marked.code[first:last]
    won = not members(*_WINNING).isdisjoint(code)
    lost = not members(*_LOSING).isdisjoint(code)
    if won == lost or _is_refused(marked, first, last):
        return [], None
    units = _named(marked.marks[first:last], _UNITS) or _antecedent(marked, first)
    who = _named(marked.marks[first:last], _TICKETS)
    if not who and not members("HE").isdisjoint(code):
        who = _named(marked.marks, _TICKETS) or [memory.ticket]
    held = {record.winners.get(unit, "") for unit in units}
    winner = record.tickets.get(next(iter(held))) if len(held) == 1 else None
    if winner is None or not 0 < len(who) <= 2:
        return [], None
    told = who[0] == winner.id if won else winner.id != who[0] in record.tickets
    return (units, winner) if told else ([], None)


def _is_refused(marked: Marked, first: int, last: int) -> bool:
    """Whether a stretch is not told as something that has happened in a unit."""
    code, before = marked.code[first:last], marked.code[:first]
    if not members(*_REFUSING).isdisjoint(code):
        return True
    if not members("IF", "CONDITION").isdisjoint(before):
        return True
    return any(_is_present(marked, at) for at in range(first, last))


def _is_present(marked: Marked, at: int) -> bool:
    """Whether a mark tells what happens now, or would: "Trump wins every state he won in 2016"."""
    mark = marked.marks[at]
    verb = not {"WON", "LOST", "BEAT"}.isdisjoint(mark.classes.split())
    return verb and marked.text[mark.start : mark.end].partition(" ")[0].endswith("s")


def _antecedent(marked: Marked, first: int) -> list[str]:
    """Return the units that a clause behind them is about: "Indiana, which Obama had carried"."""
    at, parting = first - 1, members("COMMA", "WHICH")
    while at >= 0 and marked.code[at] in parting:
        at -= 1
    found: list[str] = []
    listing = members("COMMA", "AND", "DET") if at < first - 1 else frozenset()
    while at >= 0 and (marked.marks[at].is_unit or (found and marked.code[at] in listing)):
        found += [marked.marks[at].value] if marked.marks[at].is_unit else []
        at -= 1
    return found if listing else []


def _named(marks: Sequence[Mark], classes: frozenset[str]) -> list[str]:
    """Return what marks of these classes name, each once."""
    return [name for name in dict.fromkeys(m.value for m in marks if m.classes in classes) if name]


def _listed_on(marked: Marked, at: int, winner: Ticket, record: Record) -> Iterator[str]:
    """Yield the units of a list that goes on behind a stretch, where the record fits them all."""
    listing, found = members(*_LISTING), []
    while at < len(marked.marks) and marked.code[at] in listing:
        if marked.marks[at].is_unit:
            found.append(marked.marks[at].value)
        at += 1
    if all(record.winners.get(unit) == winner.id for unit in found):
        yield from found
