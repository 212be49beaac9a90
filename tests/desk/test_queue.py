"""The queue: what waits, in which order, and how an item leaves it."""

from __future__ import annotations

import pytest
from desks import Clock, report

from callboard.desk.opening import memory_desk
from callboard.desk.queue import QueueItem, Turn, outcome, queue, waiting
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.ledger.sources import Source


@pytest.fixture
def desk() -> Desk:
    """A desk with two sources that differ on Georgia and agree on Ohio; one alone says Texas."""
    desk = memory_desk(2024, clock=Clock())
    desk.import_report(report("List", OH="trump", GA="harris", TX="trump"))
    desk.import_report(report("Party", OH="trump", GA="trump"))
    return desk


def item(desk: Desk, unit: str) -> QueueItem:
    """The item of a unit."""
    return next(one for one in queue(desk.position) if one.unit == unit)


def units(desk: Desk, turn: Turn = Turn.DECIDE) -> list[str]:
    """The units that wait for `turn`, in order."""
    return [one.unit for one in queue(desk.position) if one.turn is turn]


def test_an_empty_desk_has_nothing_to_decide() -> None:
    """Without reports nothing waits."""
    assert queue(memory_desk(2024).position) == ()


def test_items_come_by_electors(desk: Desk) -> None:
    """While nothing decides the race, the larger unit comes first."""
    assert units(desk) == ["TX", "OH", "GA"]


def test_what_changes_who_reaches_the_majority_comes_first(desk: Desk) -> None:
    """A small unit that makes a majority goes before a large one that does not."""
    open_units = {"OH", "GA", "TX", "MT", "ME-1", "ME-2", "NE-1", "FL"}
    rest = [unit for unit in desk.contest.electors if unit not in open_units]
    electors = desk.contest.electors
    sums, ours = 0, []
    for unit in rest:  # for Trump, until 16 electors are missing
        if sums + electors[unit] <= desk.contest.majority - 16:
            ours.append(unit)
            sums += electors[unit]
    desk.call(ours, "trump", source="Own desk", reason="trying it out")
    needed = desk.position.tally.needs("trump")
    first = queue(desk.position)[0]
    assert first.decisive
    assert "270" in first.weight
    assert all(i.decisive for i in queue(desk.position) if i.electors >= needed)


def test_an_item_tells_who_says_what_and_what_it_would_do(desk: Desk) -> None:
    """Each answer has its voices and its consequences."""
    one = item(desk, "GA")
    found = [(a.surname, a.voices, outcome(desk.position, one, a).words) for a in one.answers]
    assert found == [
        ("Harris", ("List",), "Harris 0 → 16"),
        ("Trump", ("Party",), "Trump 0 → 16"),
    ]


def test_a_decided_item_leaves_the_queue(desk: Desk) -> None:
    """Calls, accepted or decided, are done with."""
    desk.accept(["OH"])
    desk.resolve("GA", "trump", ground="Party is the official list")
    assert units(desk) == ["TX"]


def test_a_held_item_waits_until_something_new_is_said(desk: Desk) -> None:
    """Holding puts it behind; another report on the unit brings it back."""
    for unit in ("GA", "TX"):
        desk.resolve(unit, None, ground="Wait for the recount")
    assert units(desk, Turn.HOLD) == ["TX", "GA"]
    desk.import_report(report("Third", GA="trump"))
    assert units(desk) == ["OH", "GA"]


def test_an_item_waits_for_a_second_source_until_one_speaks(desk: Desk) -> None:
    """A page that only repeats the first one is no second source."""
    desk.ask_second("TX")
    assert units(desk, Turn.SECOND) == ["TX"]
    desk.set_source(Source(name="Mirror", echo_of="List"))
    desk.import_report(report("Mirror", TX="trump"))
    assert units(desk, Turn.SECOND) == ["TX"]
    desk.import_report(report("Third", TX="trump"))
    assert units(desk)[0] == "TX"
    assert units(desk, Turn.SECOND) == []


def test_asking_twice_changes_nothing(desk: Desk) -> None:
    """The second question makes no event."""
    desk.ask_second("TX")
    assert desk.ask_second("TX") is None


def test_our_call_against_the_sources_waits(desk: Desk) -> None:
    """Where this desk differs, both answers are offered, ours among them."""
    desk.call(["OH"], "harris", source="Own desk")
    answers = {a.surname: a.is_ours for a in item(desk, "OH").answers}
    assert answers == {"Harris": True, "Trump": False}
    assert waiting(desk.position) == 3


def test_a_finished_night_has_nothing_to_decide_but_disputes() -> None:
    """With every unit called as the source says, the queue is empty."""
    desk = memory_desk(2024, start=Replay.NETWORK)
    desk.import_report(report("List", OH="trump", GA="trump"))
    assert queue(desk.position) == ()
