"""Recent calls, and the last ones."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from desks import NIGHT, new_desk

from callboard.desk.recent import RECENT, last_calls, recent_units
from callboard.ledger.events import When


def test_a_call_is_recent_for_five_minutes(tmp_path: Path) -> None:
    """From its time on, and not a moment longer; never before it was made."""
    desk = new_desk(tmp_path)
    at = NIGHT - timedelta(minutes=1)
    desk.call(["GA"], "trump", source="AP", when=When(at=at))
    just = timedelta(milliseconds=1)
    assert recent_units(desk.position, at) == {"GA": at + RECENT}
    assert recent_units(desk.position, at + RECENT - just) == {"GA": at + RECENT}
    assert recent_units(desk.position, at + RECENT) == {}
    assert recent_units(desk.position, at - just) == {}


def test_a_call_taken_back_is_not_recent(tmp_path: Path) -> None:
    """Undo and retraction take the mark away with the call."""
    desk = new_desk(tmp_path)
    desk.call(["GA", "PA"], "trump", source="AP", when=When(at=NIGHT))
    desk.retract(["GA"], reason="Called in error")
    assert set(recent_units(desk.position, NIGHT)) == {"PA"}


def test_the_last_calls_come_newest_first(tmp_path: Path) -> None:
    """By the time of the call, not by that of entering it."""
    desk = new_desk(tmp_path)
    for minutes, unit in ((3, "GA"), (1, "PA"), (2, "NV")):
        when = When(at=NIGHT - timedelta(minutes=minutes))
        desk.call([unit], "trump", source="AP", when=when)
    assert [call.unit for call in last_calls(desk.position, 2)] == ["PA", "NV"]
