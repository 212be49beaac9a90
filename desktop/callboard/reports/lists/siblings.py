"""Rows that made no claim in a list whose other rows did: told, never silently dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import process

from callboard.election.contest import Contest
from callboard.reports.claims import Finding
from callboard.reports.document import Block, BlockKind
from callboard.reports.drafts import Draft
from callboard.reports.findings.finding import finding
from callboard.reports.marking.marker import Marker
from callboard.reports.weighing import is_structured

_LISTED = frozenset({BlockKind.ITEM, BlockKind.LINE})
# A name, electors in brackets or none, then a dash or colon and what is said of it.
_ROW = re.compile(
    r"^\W*(?P<name>[^\W\d][\w .,'’&-]{1,40}?)\W{0,4}(?:\(\s*\d{1,2}[^)]*\)\W{0,4})?"
    r"(?:\s[-–—]+|:)\s*(?P<said>.*?)\W*$"
)
_BARE = re.compile(r"^\W*[^\W\d][\w .,'’&-]{1,40}?\W{1,4}\d{1,2}(?:\s+[a-z ]+)?\W*$")
_SUM = re.compile(r"\btotals?\b|\bsum\b|\bso far\b", re.IGNORECASE)
_MOST = 40
_LINES = 3  # stand-alone lines that made claims, from which such a line counts as a row


def left_over(
    blocks: Sequence[Block],
    drafts: Sequence[Draft],
    known: Sequence[Block],
    contest: Contest,
    marker: Marker,
) -> list[Finding]:
    """Return a finding for every row that was not understood.

    Args:
        blocks: of the document.
        drafts: the claims made of them.
        known: blocks that are told of already.
        contest: names of units and tickets.
        marker: marks the names in a text.
    """
    used = {draft.block.place for draft in drafts}
    listed = {draft.block.place for draft in drafts if is_structured(draft)}
    told = {block.place for block in known}
    found: list[Finding] = []
    for run in _runs(blocks):
        rows = sum(1 for block in run if block.place in listed)
        if rows < (1 if run[0].kind is BlockKind.ITEM else _LINES):
            continue
        for block in run:
            if block.place not in used and block.place not in told:
                found += _of_row(block, contest, marker)
    return found[:_MOST]


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    run: list[Block] = []
    for block in blocks:
        if run and block.kind is not run[0].kind:
            yield run
            run = []
        if block.kind in _LISTED:
            run.append(block)
    if run:
        yield run


def _of_row(block: Block, contest: Contest, marker: Marker) -> list[Finding]:
    row = _ROW.match(block.text)
    if _SUM.search(block.text) or not (row or _BARE.match(block.text)):
        return []
    units = {mark.value for mark in marker.mark(block.text, line=True).marks if mark.is_unit}
    unit = units.pop() if len(units) == 1 else ""
    if not unit or row is None:
        return [finding("not-understood", place=block.place, text=block.text[:120])]
    name = contest.by_id[unit].short_name
    if not row["said"]:
        return [finding("no-winner", unit=unit, place=block.place, unit_name=name)]
    return [
        finding(
            "not-on-ballot",
            unit=unit,
            place=block.place,
            unit_name=name,
            name=row["said"],
            year=contest.year,
            suggestion=_suggestion(row["said"], contest),
        )
    ]


def _suggestion(said: str, contest: Contest) -> str:
    names = [name for t in contest.tickets for name in (t.surname, t.president)]
    near = process.extractOne(said.split("/", maxsplit=1)[0].strip(), names, score_cutoff=75)
    return f" Is {near[0]} meant?" if near else ""
