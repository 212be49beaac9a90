"""Desk files with as many events as wanted, for measuring what a long ledger costs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from callboard import almanac, disk
from callboard.election.status import Status
from callboard.ledger import chain
from callboard.ledger import events as ev
from callboard.storage import deskfile
from callboard.storage.store import EVENTS, new_header

BEGIN = datetime(2024, 11, 6, 0, 0, tzinfo=UTC)  # 7 pm Eastern
NIGHT = timedelta(hours=8)


def write_night(path: Path, size: int) -> Path:
    """Write a desk of `size` events: unit after unit is called, taken back and called again.

    The acts are spread over the night from 7 pm to 3 am Eastern; the last one leaves every
    unit too early to call, so that the board is open again.
    """
    header = new_header(election=2024, title="Bench", created=BEGIN, app="0")
    rows = {str(number): raw for number, raw in enumerate(_raws(size), start=1)}
    disk.write_whole(path, deskfile.render(deskfile.with_header({EVENTS: rows}, header)))
    return path


def _raws(size: int) -> Iterator[bytes]:
    previous = ""
    for event in _events(size):
        raw = chain.encode(_following(event, previous))
        previous = chain.digest(raw)
        yield raw


def _following(event: ev.Known, previous: str) -> ev.Known:
    fields = {name: getattr(event, name) for name in event.__struct_fields__}
    return type(event)(**{**fields, "previous": previous})


def _events(size: int) -> Iterator[ev.Known]:
    contest = almanac.contest(2024)
    units = tuple(contest.electors)
    tickets = contest.tickets[0].id, contest.tickets[1].id
    yield ev.DeskOpened(
        id="0", at=BEGIN, desk="bench", editor="bench", previous="", election=2024,
        ballot=contest.tickets,
    )  # fmt: skip
    wished = size - 2  # between the first and the last
    for number in range(wished):
        at = BEGIN + NIGHT * ((number + 1) / size)
        place = number * len(units) // wished
        first = -(-place * wished // len(units))  # the first act on this unit
        yield _act(f"{number + 1:x}", at, units[place], tickets[place % 2], number - first)
    yield ev.StatusesSet(
        id="end", at=BEGIN + NIGHT, desk="bench", editor="bench", previous="",
        status=Status.TOO_EARLY, touched=units[: max(0, size - 2)],
    )  # fmt: skip


def _act(event_id: str, at: datetime, unit: str, ticket: str, turn: int) -> ev.Known:
    """A call, taken back and made again as often as there are acts for the unit."""
    if turn % 2:
        return ev.CallsRetracted(
            id=event_id, at=at, desk="bench", editor="bench", previous="", reason="Bench",
            touched=(unit,),
        )  # fmt: skip
    call = ev.Call(unit=unit, ticket=ticket, when=ev.When(at=at))
    return ev.UnitsCalled(
        id=event_id, at=at, desk="bench", editor="bench", previous="", source="AP", calls=(call,),
        reason="Bench",
    )  # fmt: skip
