"""Scenarios: what each step does, that it can be taken back, and that the board is untouched."""

from __future__ import annotations

from pathlib import Path

import pytest
from desks import new_desk
from hypothesis import given
from hypothesis import strategies as st

from callboard.desk import scenarios
from callboard.desk.opening import memory_desk, open_desk
from callboard.desk.position import Position
from callboard.desk.refusals import BadElectors, UnknownTicket
from callboard.desk.saved_scenarios import delete_scenario, save_scenario, saved_scenarios
from callboard.desk.scenarios import Draft, new_scenario, position_of
from callboard.storage.store import SCENARIOS


def draft() -> Draft:
    """Return a draft that differs in nothing."""
    return Draft(now=new_scenario("Try"))


def empty() -> Position:
    """Return the position of an empty desk."""
    return memory_desk(2024).position


EMPTY = empty()
UNITS = sorted(EMPTY.contest.electors)
TICKETS = [ticket.id for ticket in EMPTY.board.tickets[:3]]


def called(board: Position, made: Draft) -> dict[str, int]:
    """Return the electors of each ticket in a scenario."""
    return dict(position_of(board, made.now).tally.called)


def test_a_unit_goes_where_it_is_given() -> None:
    """And only that unit; the board itself stays empty."""
    made = scenarios.give(draft(), ["GA", "PA"], "harris")
    assert called(EMPTY, made) == {"harris": 35}
    assert EMPTY.tally.called == {}


def test_it_starts_from_what_is_called(tmp_path: Path) -> None:
    """A unit that the scenario does not name follows the board, also later."""
    desk = new_desk(tmp_path)
    made = scenarios.give(draft(), ["PA"], "harris")
    desk.call(["GA"], "trump", source="AP")
    assert called(desk.position, made) == {"harris": 19, "trump": 16}


def test_a_called_unit_can_be_given_to_nobody(tmp_path: Path) -> None:
    """What if it had not been called."""
    desk = new_desk(tmp_path)
    desk.call(["GA"], "trump", source="AP")
    assert called(desk.position, scenarios.give(draft(), ["GA"], None)) == {}


def test_a_locked_unit_stays() -> None:
    """Neither a fill nor a split nor other electors change it; unlocked, they do."""
    made = scenarios.turn_lock(scenarios.give(draft(), ["GA"], "trump"), ["GA"])
    made = scenarios.give(made, UNITS, "harris")
    made = scenarios.set_electors(made, EMPTY, "GA", 20)
    assert called(EMPTY, made) == {"harris": 522, "trump": 16}
    made = scenarios.give(scenarios.turn_lock(made, ["GA"]), ["GA"], "harris")
    assert called(EMPTY, made) == {"harris": 538}


def test_cycling_goes_round_the_ballot_and_back() -> None:
    """Nobody, every ticket in order, nobody again; backwards the other way."""
    made = scenarios.cycle(draft(), EMPTY, ["GA"])
    assert called(EMPTY, made) == {TICKETS[0]: 16}
    assert called(EMPTY, scenarios.cycle(made, EMPTY, ["GA"], backwards=True)) == {}
    last = EMPTY.board.tickets[-1].id
    assert called(EMPTY, scenarios.cycle(draft(), EMPTY, ["GA"], backwards=True)) == {last: 16}


def test_a_split_unit_is_counted_in_its_parts() -> None:
    """The electors of one unit go to two tickets."""
    made = scenarios.split(draft(), EMPTY, "GA", {"harris": 10, "trump": 6})
    assert called(EMPTY, made) == {"harris": 10, "trump": 6}
    assert position_of(EMPTY, made.now).state("GA").note == "Split: Harris 10, Trump 6"


def test_parts_that_do_not_add_up_are_refused() -> None:
    """Nothing changes, and the sentence gives both figures."""
    with pytest.raises(BadElectors, match="16 electors, not 15"):
        scenarios.split(draft(), EMPTY, "GA", {"harris": 9, "trump": 6})
    with pytest.raises(UnknownTicket):
        scenarios.split(draft(), EMPTY, "GA", {"nobody": 16})


def test_other_electors_move_the_majority() -> None:
    """What if California had as many as it had in 2020: the sum and the half follow."""
    made = scenarios.set_electors(scenarios.give(draft(), ["CA"], "harris"), EMPTY, "CA", 55)
    shown = position_of(EMPTY, made.now)
    assert shown.tally.called == {"harris": 55}
    assert (shown.tally.total, shown.tally.majority) == (539, 270)
    assert scenarios.set_electors(made, EMPTY, "CA", 54).now.electors == {}


def test_clearing_leaves_what_is_locked() -> None:
    """All else stands as it is called."""
    made = scenarios.give(draft(), ["GA", "PA"], "harris")
    made = scenarios.clear(scenarios.turn_lock(made, ["PA"]))
    assert called(EMPTY, made) == {"harris": 19}


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("give"), st.sampled_from(UNITS), st.sampled_from([None, *TICKETS])),
        st.tuples(st.just("lock"), st.sampled_from(UNITS), st.none()),
        st.tuples(st.just("cycle"), st.sampled_from(UNITS), st.none()),
        st.tuples(st.just("half"), st.sampled_from(UNITS), st.none()),
        st.tuples(st.just("electors"), st.sampled_from(UNITS), st.none()),
    ),
    max_size=12,
)


def walked(steps: list[tuple[str, str, str | None]]) -> Draft:
    """Return a draft after some steps."""
    made = draft()
    for what, unit, ticket in steps:
        held = made.now.electors.get(unit, EMPTY.contest.electors[unit])
        if what == "give":
            made = scenarios.give(made, [unit], ticket)
        elif what == "lock":
            made = scenarios.turn_lock(made, [unit])
        elif what == "cycle":
            made = scenarios.cycle(made, EMPTY, [unit])
        elif what == "half":
            parts = {TICKETS[0]: held // 2, TICKETS[1]: held - held // 2}
            made = scenarios.split(made, EMPTY, unit, parts)
        else:
            made = scenarios.set_electors(made, EMPTY, unit, held + 1)
    return made


@given(STEPS)
def test_every_step_can_be_taken_back_and_done_again(
    steps: list[tuple[str, str, str | None]],
) -> None:
    """Undone to the beginning nothing differs; redone to the end it is the same."""
    made = walked(steps)
    back = made
    while back.before:
        back = scenarios.undo(back)
    assert position_of(EMPTY, back.now).tally == EMPTY.tally
    while back.after:
        back = scenarios.redo(back)
    assert back.now == made.now


@given(STEPS)
def test_no_elector_is_lost_or_made(steps: list[tuple[str, str, str | None]]) -> None:
    """Called and uncalled always add up to all there are."""
    shown = position_of(EMPTY, walked(steps).now)
    assert sum(shown.tally.called.values()) + shown.tally.uncalled == shown.contest.total
    assert all(count > 0 for count in shown.tally.called.values())


def test_what_is_given_as_it_is_called_does_not_stand_otherwise(tmp_path: Path) -> None:
    """A region that is filled holds units which that ticket has already: they are no change."""
    desk = new_desk(tmp_path)
    desk.call(["GA"], "trump", source="AP")
    made = scenarios.give(draft(), ["GA", "PA"], "trump")
    made = scenarios.give(made, ["NV"], None)
    made = scenarios.set_electors(made, desk.position, "CA", 55)
    assert scenarios.otherwise(desk.position, made.now) == {"PA", "CA"}


def test_only_open_units_could_become_calls(tmp_path: Path) -> None:
    """What is called otherwise is named apart; a split unit is in neither list."""
    desk = new_desk(tmp_path)
    desk.call(["GA", "NV"], "trump", source="AP")
    made = scenarios.give(draft(), ["GA", "PA"], "harris")
    made = scenarios.split(made, desk.position, "ME", {"harris": 1, "trump": 1})
    assert scenarios.would_call(desk.position, made.now) == {"PA": "harris"}
    assert scenarios.against_calls(desk.position, made.now) == ("GA",)


def test_scenarios_are_kept_in_the_desk_file(tmp_path: Path) -> None:
    """Saved, saved again, deleted: what counts is the last; the ledger does not grow."""
    desk = new_desk(tmp_path)
    one = scenarios.give(Draft(now=new_scenario("Rust belt")), ["PA"], "harris").now
    other = new_scenario("Another")
    save_scenario(desk.store, one)
    save_scenario(desk.store, other)
    changed = scenarios.give(Draft(now=one), ["MI"], "harris").now
    save_scenario(desk.store, changed)
    delete_scenario(desk.store, other)
    path = desk.store.path
    desk.store.close()
    again = open_desk(path)
    assert saved_scenarios(again.store) == ((changed,), 0)
    assert len(again.ledger) == 1
    assert len(again.store.documents(SCENARIOS)) == 4
    again.store.close()


def test_a_saving_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """It stays in the file, and the others are there."""
    desk = new_desk(tmp_path)
    desk.store.commit(None, {SCENARIOS: [b'{"scenario": 7}']})
    save_scenario(desk.store, new_scenario("Good"))
    found, unread = saved_scenarios(desk.store)
    assert ([one.name for one in found], unread) == (["Good"], 1)
