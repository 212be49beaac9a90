"""The past of a desk: boards and positions as they were, and the moments between them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from desks import Clock, new_desk, report
from hypothesis import given
from hypothesis import strategies as st

from callboard.desk.opening import memory_desk
from callboard.desk.past import Moments, Past, changed_units
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.election.status import Status

NIGHT = datetime(2024, 11, 6, 3, 0, tzinfo=UTC)  # 10 pm Eastern


class Told:
    """A clock that is set."""

    def __init__(self) -> None:
        self.time = NIGHT

    def __call__(self) -> datetime:
        """The time it was set to."""
        return self.time


def past_of(desk: Desk) -> Past:
    """Return the past of a desk."""
    return Past(desk.contest, desk.ledger, desk.reports_on)


def busy(folder: Path) -> Desk:
    """Return a desk with calls, a report, a retraction and an undo."""
    desk = new_desk(folder)
    desk.call(["GA"], "trump", source="AP")
    desk.import_report(report("List", GA="harris", PA="trump"))
    desk.call(["PA", "MI"], "trump", source="AP")
    desk.retract(["GA"], reason="Called in error")
    desk.set_status(["NV"], Status.TOO_CLOSE, source="AP")
    desk.undo()
    return desk


def test_every_moment_is_as_the_desk_says_it_was(tmp_path: Path) -> None:
    """Forwards and backwards, each position is the one computed from nothing."""
    desk = busy(tmp_path)
    past, lengths = past_of(desk), range(len(desk.ledger) + 1)
    for length in (*lengths, *reversed(lengths)):
        assert past.position_at(length) == past_of(desk).position_at(length)


@given(st.lists(st.integers(0, 1300), min_size=1, max_size=8))
def test_boards_of_a_long_ledger_are_those_of_the_ledger(lengths: list[int]) -> None:
    """Whatever order moments are asked for in, across checkpoints, boards are the same."""
    desk, past = LONG
    for length in lengths:
        assert past.board_at(length).units == desk.ledger.board_at(length).units


def long_past() -> tuple[Desk, Past]:
    """Return a desk of 1,301 events and its past."""
    desk = memory_desk(2024, clock=Clock())
    units = list(desk.contest.electors)
    for number in range(1300):
        unit = units[number % len(units)]
        desk.set_status([unit], (Status.TOO_CLOSE, Status.TOO_EARLY)[number // 56 % 2], source="AP")
    return desk, past_of(desk)


LONG = long_past()


def test_a_moment_that_has_not_come_is_refused(tmp_path: Path) -> None:
    """Asking for more events than there are is a mistake of the caller."""
    desk = new_desk(tmp_path)
    with pytest.raises(IndexError):
        past_of(desk).board_at(5)


def test_changed_units_are_those_that_look_different(tmp_path: Path) -> None:
    """A call touches its unit; a report touches the units that it speaks of."""
    desk = busy(tmp_path)
    called, imported, both = (past_of(desk).position_at(length) for length in (1, 2, 3))
    assert changed_units(called, imported) == ("GA",)
    assert set(changed_units(imported, both)) == {"GA", "PA"}


def test_steps_by_the_minute_skip_minutes_without_events() -> None:
    """A step goes to the end of the next minute in which anything happened."""
    clock = Told()
    desk = memory_desk(2024, clock=clock)
    for minute, unit in ((1, "GA"), (1, "PA"), (40, "NV")):
        clock.time = NIGHT + timedelta(minutes=minute)
        desk.call([unit], "trump", source="AP")
    moments = Moments(desk.ledger.events)
    assert [moments.by_minute(length, 1) for length in (1, 2, 3, 4)] == [3, 3 + 1, 4, 4]
    assert [moments.by_minute(length, -1) for length in (4, 3, 2, 1)] == [3, 1, 1, 1]


def test_a_moment_between_events_shows_what_had_happened() -> None:
    """The length at a moment counts what was done by then."""
    clock = Told()
    desk = memory_desk(2024, clock=clock)
    clock.time = NIGHT + timedelta(minutes=5)
    desk.call(["GA"], "trump", source="AP")
    moments = Moments(desk.ledger.events)
    assert moments.length_at(NIGHT + timedelta(minutes=4)) == 1
    assert moments.length_at(NIGHT + timedelta(minutes=5)) == 2


def test_a_night_from_a_record_has_the_times_of_its_calls() -> None:
    """Calls put in long after they were made stand where their source made them."""
    desk = memory_desk(2024, start=Replay.NETWORK, clock=lambda: datetime(2026, 1, 2, tzinfo=UTC))
    moments = Moments(desk.ledger.events)
    found = [moments.at(length) for length in range(1, len(moments) + 1)]
    assert found == sorted(found)
    assert found[0].year == 2024


def test_new_events_are_taken_in(tmp_path: Path) -> None:
    """Moments follow a ledger that grows."""
    desk = new_desk(tmp_path)
    moments = Moments(desk.ledger.events)
    desk.call(["GA"], "trump", source="AP")
    moments.catch_up()
    assert len(moments) == 2
