"""The outlook on a desk: what is left, what if, and the chances that an editor gave."""

from __future__ import annotations

from fractions import Fraction

import pytest
from desks import MORNING, Clock

from callboard.desk import refusals
from callboard.desk.opening import memory_desk
from callboard.desk.outlook import Outlook, outlook
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.election.status import Status

SWING = ("PA", "GA", "NC", "MI", "AZ", "WI", "NV")
BLUE = "CA CO CT DE DC HI IL ME ME-1 MD MA MN NE-2 NH NJ NM NY OR RI VT VA WA"  # 226 electors


def desk_of_2024() -> Desk:
    """Return a desk on which all but seven units are called as they went."""
    desk = memory_desk(2024, clock=Clock(MORNING))
    blue = BLUE.split()
    red = [u for u in desk.contest.electors if u not in blue and u not in SWING]
    desk.call_each({**dict.fromkeys(blue, "harris"), **dict.fromkeys(red, "trump")}, source="AP")
    return desk


def seen(desk: Desk, **assumed: str) -> Outlook:
    """Return the outlook on a desk."""
    found = outlook(desk.position, assumed)
    assert found is not None
    return found


def test_an_empty_board_has_as_many_ways_for_either() -> None:
    """Two to the power of 56 ways, ties counted once."""
    paths = seen(memory_desk(2024)).paths
    assert paths.first.ways == paths.second.ways
    assert paths.first.ways + paths.second.ways + paths.neither == paths.ways == 2**56


def test_seven_open_units_leave_128_ways() -> None:
    """226 to 219, the seven states of 2024 open."""
    paths = seen(desk_of_2024()).paths
    assert paths.ways == 128
    assert (paths.first.needs, paths.second.needs) == (44, 51)
    assert paths.first.ways + paths.second.ways + paths.neither == 128
    assert paths.first.sets[0] == ("PA", "GA", "NC")


def test_what_if_counts_as_decided_and_leaves_the_board_alone() -> None:
    """If Trump takes Pennsylvania, six units are left; the ledger has nothing of it."""
    desk = desk_of_2024()
    length, before = len(desk.ledger), seen(desk)
    after = seen(desk, PA="trump")
    assert (after.paths.second.needs, after.paths.ways) == (32, 64)
    turn = next(turn for turn in before.turns if turn.unit == "PA")
    assert (turn.second, turn.of) == (after.paths.second.ways, 64)
    assert len(desk.ledger) == length


def test_an_assumption_ends_when_the_unit_is_called() -> None:
    """What is called is no longer a matter of what if."""
    desk = desk_of_2024()
    desk.call(["PA"], "harris", source="AP")
    found = seen(desk, PA="trump", GA="trump")
    assert found.assumed == (("GA", "trump"),)
    assert found.paths.first.needs == 25


def test_a_leading_unit_is_still_open() -> None:
    """Only calls decide."""
    desk = desk_of_2024()
    desk.set_status(["PA"], Status.LEADING, ticket="trump")
    assert "PA" in seen(desk).paths.open


def test_a_finished_night_is_clinched_and_eliminated() -> None:
    """One way is left, and it leads to who won."""
    found = seen(memory_desk(2024, start=Replay.OFFICIAL))
    assert found.paths.second.is_clinched
    assert found.paths.first.is_eliminated


def test_electors_of_a_third_ticket_are_told() -> None:
    """Wallace had 45 in 1968, and neither of the two can count on them."""
    assert seen(memory_desk(1968, start=Replay.OFFICIAL)).elsewhere == 45


def test_a_ballot_without_two_tickets_has_no_outlook() -> None:
    """2028 has none yet."""
    assert outlook(memory_desk(2028).position) is None


# Chances


def test_chances_are_worked_out_once_every_open_unit_has_one() -> None:
    """Not before: nothing is made up for a unit without one."""
    desk = desk_of_2024()
    desk.give_chances("harris", dict.fromkeys(SWING[1:], Fraction(1, 2)), source="Model A")
    found = seen(desk)
    assert (found.chances, found.without_chance) == (None, ("PA",))
    desk.give_chances("harris", {"PA": Fraction(1, 2)}, source="Model B")
    found = seen(desk)
    assert found.chances is not None
    assert found.chances.first == Fraction(found.paths.first.ways, 128)
    assert found.sources == ("Model B", "Model A")


def test_a_chance_for_the_second_ticket_is_turned_round() -> None:
    """A quarter for Trump is three quarters for Harris."""
    desk = desk_of_2024()
    desk.give_chances("trump", {"PA": Fraction(1, 4)}, source="Model A")
    assert seen(desk).turns[0].first_takes == Fraction(3, 4)


def test_chances_are_events_that_can_be_undone() -> None:
    """With words for the log."""
    desk = desk_of_2024()
    change = desk.give_chances("harris", {"PA": Fraction(5, 8)}, source="Model A")
    assert change is not None
    assert desk.words(change.event) == "gave chances for Pennsylvania (Model A)"
    desk.undo()
    assert desk.board.common.chances == {}


def test_a_chance_can_be_taken_away() -> None:
    """By giving none."""
    desk = desk_of_2024()
    desk.give_chances("harris", {"PA": Fraction(5, 8), "GA": Fraction(1, 2)}, source="Model A")
    desk.give_chances("harris", {"PA": None}, source="Model A")
    assert set(desk.board.common.chances) == {"GA"}


def test_the_same_chances_again_are_no_event() -> None:
    """Nothing has changed."""
    desk = desk_of_2024()
    desk.give_chances("harris", {"PA": Fraction(5, 8)}, source="Model A")
    assert desk.give_chances("harris", {"PA": Fraction(5, 8)}, source="Model A") is None


@pytest.mark.parametrize(
    ("share", "source", "refusal"),
    [(Fraction(9, 8), "Model A", refusals.NoChance), (Fraction(1, 2), " ", refusals.SourceMissing)],
)
def test_what_is_no_chance_or_nobody_s_is_refused(
    share: Fraction, source: str, refusal: type[refusals.Refused]
) -> None:
    """More than all, or without a source."""
    with pytest.raises(refusal):
        desk_of_2024().give_chances("harris", {"PA": share}, source=source)
