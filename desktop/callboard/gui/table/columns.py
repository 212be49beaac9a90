"""The table's columns as data: title, text, order, alignment, and what each needs in width."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

import msgspec

from callboard.desk.position import Position
from callboard.election.contest import Contest
from callboard.election.holding import Change
from callboard.election.status import Status
from callboard.gui.table import details
from callboard.gui.table.moments import long_moments
from callboard.gui.table.rows import Row, Texts, holder_texts, names_of, status_texts
from callboard.ledger.own import OFFICIAL, OWN_DESK, POLLS_CLOSED, RETURNS, kept_source
from callboard.words import Wording, mark, percent, tr

Key = tuple[int | str | Fraction, ...]
_FORMULA = ("=", "+", "-", "@")
_STATUS_ORDER = {status: place for place, status in enumerate(Status)}
_SHORT_SOURCES = {
    OWN_DESK: mark("Own"),
    OFFICIAL: mark("Official"),
    POLLS_CLOSED: mark("Rule"),
    RETURNS: mark("Rule"),
}
_CHANGES = {Change.GAIN: 0, Change.HOLD: 1, Change.NONE: 2}


class Align(enum.Enum):
    """To which side a column's texts stand."""

    LEFT = "left"
    RIGHT = "right"


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One column."""

    name: str  # stays the same whatever the title says
    title: Wording
    value: Callable[[Row], Texts]
    key: Callable[[Row], Key | None]  # None sorts last in either direction
    detail: Callable[[Position, str], str]  # what hovering over a cell says
    samples: Callable[[Position], Iterable[Texts]]  # the texts that it must have room for
    tip: Wording
    align: Align = Align.LEFT
    descending: bool = False  # which way the first click sorts
    shown: Callable[[Position], bool] = lambda position: True  # whether there is use for it
    grows: int = 9  # which column gets more room first: the lowest


def _times_known(position: Position) -> bool:
    """Whether any call has a time, or none is made yet: official results have none at all."""
    won = [state for state in position.board.units.values() if state.status.is_won]
    return not won or any(state.when.latest is not None for state in won)


def _is_official(position: Position) -> bool:
    """Whether any unit stands on the official result, as on the desks of elections long over."""
    return any(state.source == OFFICIAL for state in position.board.units.values())


COLUMNS: tuple[Column, ...] = (
    Column(
        name="unit",
        title="Unit",
        value=lambda row: row.names,
        key=lambda row: (row.place,),
        detail=details.unit_detail,
        samples=lambda position: (names_of(unit) for unit in position.contest.units),
        tip="State or district, in order of name, districts after their state",
        grows=1,
    ),
    Column(
        name="electors",
        title="EV",
        value=lambda row: (str(row.electors),),
        key=lambda row: (row.electors,),
        detail=details.electors_detail,
        samples=lambda position: [(str(max(position.contest.electors.values(), default=0)),)],
        tip="Electors (electoral votes) by law",
        align=Align.RIGHT,
        descending=True,
    ),
    Column(
        name="winner",
        title="Winner",
        value=lambda row: row.winners,
        key=lambda row: (
            None if row.ticket_place is None else (row.ticket_place, int(not row.is_won))
        ),
        detail=details.winner_detail,
        samples=lambda position: [(ticket.surname,) for ticket in position.board.tickets[:2]],
        tip="Called (solid) or leading (ring); in order of the ballot",
        grows=4,
    ),
    Column(
        name="status",
        title="Status",
        value=lambda row: row.statuses,
        key=lambda row: (_STATUS_ORDER[row.status], int(row.retracted)),
        detail=details.status_detail,
        samples=lambda position: [
            *(status_texts(status) for status in Status),
            status_texts(Status.TOO_EARLY, retracted=True),
        ],
        tip="Where the unit stands on this desk",
        grows=5,
    ),
    Column(
        name="called",
        title="Called ET",
        value=lambda row: row.called,
        key=lambda row: None if row.called_key is None else (row.called_key,),
        detail=details.called_detail,
        samples=lambda position: long_moments(),
        tip="When the source made the call, Eastern time, as exactly as it is known",
        align=Align.RIGHT,
        grows=2,
        shown=_times_known,
    ),
    Column(
        name="source",
        title="Source",
        value=lambda row: _source_texts(row.source),
        key=lambda row: (row.source.casefold(),) if row.source else None,
        detail=details.source_detail,
        samples=lambda position: [
            ("Associated Press", "AP"),
            _source_texts(tr(OWN_DESK)),
            *([_source_texts(tr(OFFICIAL))] if _is_official(position) else []),
        ],
        tip="On whose word the unit stands",
        grows=3,
    ),
    Column(
        name="margin",
        title="Lead",
        value=lambda row: row.margin,
        key=lambda row: None if row.margin_key is None else (row.margin_key,),
        detail=details.margin_detail,
        samples=lambda position: [(f"D+10.0, {percent('>99')}", "D+10.0")],
        tip="Who leads in the votes, by how many points, and how much of the expected vote "
        "is counted",
        align=Align.RIGHT,
        grows=6,
        shown=lambda position: bool(position.board.common.returns),
    ),
    Column(
        name="holder",
        title="{previous}",
        value=lambda row: row.holders,
        key=lambda row: (
            None
            if row.holder is None
            else (_CHANGES[row.change], "" if row.change else row.holder.surname)
        ),
        detail=details.holder_detail,
        samples=lambda position: _holder_samples(position.contest),
        tip="Who won it in {previous}; once called: HOLD for the same party, GAIN for another",
        grows=0,
    ),
    Column(
        name="agreement",
        title="Agree",
        value=lambda row: row.agreement.texts,
        key=lambda row: (
            None
            if not row.agreement.calling
            else (int(not row.agreement.disputed), row.agreement.agreeing - row.agreement.calling)
        ),
        detail=details.agreement_detail,
        samples=lambda position: [(tr("{agreeing} of {calling}", agreeing=2, calling=3), "2/3")],
        tip="How many of the reports that call the unit agree; amber where something "
        "waits for a decision",
        align=Align.RIGHT,
    ),
)
# What is left out first where there is no room for all; the inspector tells all of it.
SPARED = ("source", "called", "holder", "margin", "agreement")
_PLACES = {column.name: place for place, column in enumerate(COLUMNS)}


def place_of(name: str) -> int:
    """Which column has that name; the first where none has."""
    return _PLACES.get(name, 0)


def filled(text: str, contest: Contest) -> str:
    """A title or tip with the year of the election before."""
    return tr(text).replace("{previous}", str(contest.year - 4))


def text_of(column: Column, row: Row) -> str:
    """A cell in full."""
    return next(iter(column.value(row)), "")


def tab_separated(rows: Sequence[Row], contest: Contest) -> str:
    """Rows for the clipboard: a header, one line per row, cells set apart by tabs."""
    votes = any(row.margin for row in rows)
    columns = [column for column in COLUMNS if votes or column.name != "margin"]
    header = [filled(column.title, contest) for column in columns]
    lines = [header, *([text_of(column, row) for column in columns] for row in rows)]
    return "".join("\t".join(_cell(text) for text in line) + "\n" for line in lines)


def _source_texts(source: str) -> tuple[str, ...]:
    """A source in full, and what has no name of its own shorter where there is little room."""
    short = _SHORT_SOURCES.get(kept_source(source))
    return (source, tr(short)) if short is not None else (source,)


def _cell(text: str) -> str:
    """One line of text that a spreadsheet takes for text."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat.startswith(_FORMULA) else flat


def _holder_samples(contest: Contest) -> Iterable[Texts]:
    holders = {holder.surname: holder for holder in contest.holders.values()}
    told = [holder_texts(contest, holder) for holder in holders.values()]
    return [*told, (Change.HOLD.words.upper(),)]
