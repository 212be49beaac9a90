"""Lines that tell one state's elections year by year: "2008: Obama 54.5%, McCain 44.2%".

The state is the one that the page is about; of two tickets with their shares the greater won.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.claims import Said
from callboard.reports.document import Block, BlockKind, Document
from callboard.reports.drafts import Draft
from callboard.reports.earlier import recorded
from callboard.reports.earlier.parts import OFFICES, YEARS_COLUMN, is_known
from callboard.reports.marking.lexicon import lexicon
from callboard.reports.marking.marker import Marker
from callboard.reports.marking.marks import Mark, Marked, members
from callboard.reports.tables.cells import Winners, is_hedged

_LINE = re.compile(
    r"\W*(?P<year>(?:19|20)\d\d)\)?(?: (?:presidential|general|election|results?))*"
    r"(?P<winner> winner)?(?:\s*(?:[:–—|]|\.{2,}| - |\t)|(?P<bare>,?\s)(?=\s*[A-Z]))\s*(?=\S)",
    re.IGNORECASE,
)
_WINNER = re.compile(
    r"\W*(?:(?:state )?winner|won by|carried by|winning (?:party|candidate|ticket)|victor|"
    r"party (?:that )?won)\W*$",
    re.IGNORECASE,
)
_PRESIDENT = re.compile(r"\bpresiden", re.IGNORECASE)
_LEAST = 2  # years told by shares, from which a page is a chronicle
_LEAST_BARE = 3  # … where nothing but a space parts the year, or no sign says that they are shares
_BLOCKS = 2_000
_BETWEEN = frozenset({"COMMA", "XCAP", "PAR", "DASH", "HYPHEN", "COLON", "TPAR", "LPAR", "RPAR"})
_WHOLE = 100  # per cent, and more than any share
_FIRST = 12  # marks in which the shares of both tickets stand


def read(document: Document, unit: str) -> list[Draft]:
    """Return who won `unit` in the years that lead the lines of a page about it."""
    if not unit:
        return []
    told = [draft for block in document.blocks[:_BLOCKS] for draft in _of_block(block, unit)]
    told += _of_tables(document, unit)
    shares = {draft.year for draft in told if draft.rule == "year-shares"}
    told = [one for one in told if one.rule != "year-shares" or len(shares) >= _LEAST]
    borne = [one for one in told if one.rule == "year-figures" and recorded.bears_out(one)]
    enough = len({one.year for one in borne}) >= _LEAST_BARE
    return [one for one in told if one.rule != "year-figures" or (enough and one in borne)]


def _of_block(block: Block, unit: str) -> Iterator[Draft]:
    led = _LINE.match(block.text)
    year = int(led["year"]) if led else 0
    if led is None or year not in almanac.years() or not almanac.official_winners(year):
        return
    contest = almanac.contest(year)
    marked = Marker(lexicon(year), year).mark(block.text[led.end() :], line=True)
    if not members("OFFICE", "PRIMARY", "POLL", "IF", "ASK", "MODAL").isdisjoint(marked.letters):
        return
    others = {mark.value for mark in marked.marks if mark.is_unit} - {unit}
    winner = _named(marked) if led["winner"] else _ahead(marked, contest)
    ticket = next((one for one in contest.tickets if one.id == winner), None)
    if ticket is not None and not others:
        yield Draft(
            unit=unit,
            ticket=ticket,
            said=Said.CALLED,
            rule=_rule(led, marked),
            sentence=block.text,
            block=block,
            year=str(year),
            dated=True,
        )


def _rule(led: re.Match[str], marked: Marked) -> str:
    """Return how a line tells who won: it says so, by shares, or by figures that may be shares."""
    if led["winner"]:
        return "year-winner"
    shares = sum(mark.classes == "PCT" for mark in marked.marks[:_FIRST])
    return "year-shares" if shares > 1 and led["bare"] is None else "year-figures"


def _of_tables(document: Document, unit: str) -> Iterator[Draft]:
    """Who won by the rows of tables of presidential elections, with a column of years."""
    above, header = document.title, None
    for block in document.blocks[:_BLOCKS]:
        if block.kind is not BlockKind.ROW:
            above = block.text if block.kind is BlockKind.HEADING else above
            header = None
        elif block.cells and YEARS_COLUMN.match(block.cells[0]):
            header = block if _PRESIDENT.search(f"{document.title} {above}") else None
            header = None if OFFICES.search(above) else header
        elif header is not None and block.paragraph == header.paragraph:
            yield from _of_row(header, block, unit)


def _of_row(header: Block, row: Block, unit: str) -> Iterator[Draft]:
    year = row.cells[0].strip() if row.cells else ""
    if not is_known(year):
        return
    contest = almanac.contest(int(year))
    winners, marker = Winners(contest), Marker(lexicon(contest.year), contest.year)
    for title, cell in zip(header.cells[1:], row.cells[1:], strict=False):
        ticket = winners.ticket(marker.mark(cell, line=True)) if _WINNER.match(title) else None
        if ticket is not None and not is_hedged(cell):
            yield Draft(
                unit=unit,
                ticket=ticket,
                said=Said.CALLED,
                rule="year-winner",
                sentence=row.text.replace("\t", " | "),
                block=row,
                year=year,
                dated=True,
            )
            return


def _named(marked: Marked) -> str:
    """Return the only ticket that a line names, first of all."""
    named = [mark.value for mark in marked.marks if mark.classes == "T"]
    return named[0] if len(named) == 1 and marked.marks[0].classes == "T" else ""


def _ahead(marked: Marked, contest: Contest) -> str:
    """Return the ticket with the greatest share, where both main tickets have theirs."""
    shares = dict(_shares(marked.marks[:_FIRST]))
    main = [ticket.id for ticket in contest.tickets[:2]]
    first, *rest = sorted(shares.values(), reverse=True) or (0.0,)
    if not set(main) <= set(shares) or first in rest:
        return ""
    return max(shares, key=lambda one: shares[one])


def _shares(marks: list[Mark]) -> Iterator[tuple[str, float]]:
    """Yield who has which share: "Bush (R) 51%", "Bush, R, 51"."""
    told = [mark for mark in marks if mark.classes not in _BETWEEN]
    for mark, behind in itertools.pairwise(told):
        if mark.classes == "T" and behind.classes in {"PCT", "NUM"}:
            share = float(behind.value) if behind.value.replace(".", "", 1).isdecimal() else 0
            if 0 < share < _WHOLE:
                yield mark.value, share
