"""What the log shows of what it is asked for."""

from __future__ import annotations

import pytest
from desks import Clock

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk, Identity
from callboard.election.status import Status
from callboard.gui.log.wanted import Entries, Kind, Wanted


@pytest.fixture
def desk() -> Desk:
    """Return a desk on which two editors have done a little of everything."""
    made = memory_desk(2024, identity=Identity("desk 1", "Ann"), clock=Clock())
    made.call(["GA"], "trump", source="AP")
    made.call(["ME", "ME-1"], "harris", source="NBC")
    made.identity = Identity("desk 1", "Ben")
    made.retract(["GA"], reason="Called in error")
    made.set_status(["NV"], Status.TOO_CLOSE, source="AP")
    made.note([], "a quiet night")
    made.undo()
    return made


def found(desk: Desk, wanted: Wanted) -> list[int]:
    """Return the places of the events that are wanted."""
    return Entries(desk.ledger.events, desk.words, desk.name_of).matching(wanted)


@pytest.mark.parametrize(
    ("wanted", "places"),
    [
        (Wanted(), [0, 1, 2, 3, 4, 5, 6]),
        (Wanted(text="georgia"), [1, 3]),
        (Wanted(text="GEORGIA error"), [3]),
        (Wanted(text="maine 1st"), [2]),
        (Wanted(kind=Kind.CALLS.value), [1, 2]),
        (Wanted(kind=Kind.UNDO.value), [6]),
        (Wanted(unit="GA"), [1, 3]),
        (Wanted(editor="Ben"), [3, 4, 5, 6]),
        (Wanted(source="AP"), [1, 4]),
        (Wanted(source="AP", editor="Ann"), [1]),
        (Wanted(text="nowhere"), []),
    ],
)
def test_each_part_narrows_what_is_shown(desk: Desk, wanted: Wanted, places: list[int]) -> None:
    """Words, kind, unit, editor and source, alone and together."""
    assert found(desk, wanted) == places


def test_what_is_offered_is_what_there_is(desk: Desk) -> None:
    """Kinds in their order, units by name, editors and sources by the alphabet."""
    kinds, units, editors, sources = Entries(desk.ledger.events, desk.words, desk.name_of).choices()
    assert kinds[:2] == ["Calls", "Retractions"]
    assert units == ["GA", "ME", "ME-1", "NV"]
    assert editors == ["Ann", "Ben"]
    assert sources == ["AP", "NBC"]


def test_a_ledger_that_grows_is_followed(desk: Desk) -> None:
    """Only the new places are answered when the old ones are known."""
    entries = Entries(desk.ledger.events, desk.words, desk.name_of)
    entries.matching(Wanted(unit="GA"))
    desk.call(["GA"], "harris", source="AP")
    assert entries.matching(Wanted(unit="GA"), 7) == [7]
