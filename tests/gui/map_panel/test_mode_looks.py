"""The map in its modes: strength, past elections, and what the legend says of them."""

from __future__ import annotations

import pytest
from desks import Clock

from callboard import almanac
from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.gui.look.theme import contrast, theme
from callboard.gui.map_panel.legend import banner, districts_note, legend
from callboard.gui.map_panel.looks import looks_of
from callboard.gui.map_panel.mode import MapMode, Versus
from callboard.gui.map_panel.mode_looks import looks_in, tinted

LIGHT = theme("light")


@pytest.fixture
def desk() -> Desk:
    """Return 2024 as it ended."""
    return memory_desk(2024, start=Replay.OFFICIAL, clock=Clock())


def test_the_usual_mode_shows_the_board(desk: Desk) -> None:
    """Without a wish, the map's looks are those of the board."""
    assert looks_in(desk.position, LIGHT, MapMode()) == looks_of(desk.position, LIGHT)


def test_a_narrow_win_is_paler_than_a_strong_one(desk: Desk) -> None:
    """Wisconsin (0.9 points) is pale, Wyoming (46 points) has the full colour."""
    looks = looks_in(desk.position, LIGHT, MapMode(shading=True))
    assert looks["WY"].fill == LIGHT.red
    assert contrast(looks["WI"].fill, "#ffffff") < contrast(looks["MT"].fill, "#ffffff")


def test_strength_is_shown_only_where_it_is_known() -> None:
    """Of 1968 no votes are known: nothing is paler. An uncalled unit has no strength."""
    old = memory_desk(1968, start=Replay.OFFICIAL, clock=Clock())
    assert looks_in(old.position, LIGHT, MapMode(shading=True)) == looks_of(old.position, LIGHT)
    new = memory_desk(2024, clock=Clock())
    assert looks_in(new.position, LIGHT, MapMode(shading=True)) == looks_of(new.position, LIGHT)


def test_a_lead_beyond_all_steps_leaves_the_colour() -> None:
    """From twenty points on, a colour is full."""
    assert tinted("#1f66c7", LIGHT, 20.0) == "#1f66c7"
    assert tinted("#1f66c7", LIGHT, 19.9) != "#1f66c7"


def test_a_comparison_shows_who_won_then(desk: Desk) -> None:
    """Against 2012: Ohio was Obama's and is marked, as it is called for another party now."""
    looks = looks_in(desk.position, LIGHT, MapMode(year=2012))
    assert (looks["OH"].fill, looks["OH"].gain) == (LIGHT.blue, True)
    assert (looks["TX"].fill, looks["TX"].gain) == (LIGHT.red, False)
    assert looks["OH"].spoken == "Ohio in 2012: Obama (DEM); called for Trump on this board."


def test_a_third_ticket_of_the_past_has_its_own_colour(desk: Desk) -> None:
    """Against 1968: Georgia was Wallace's."""
    looks = looks_in(desk.position, LIGHT, MapMode(year=1968))
    assert looks["GA"].fill == LIGHT.others[0]
    assert "Wallace" in looks["GA"].tip


def test_a_district_that_was_none_follows_its_state(desk: Desk) -> None:
    """In 1988 Nebraska chose as a whole."""
    looks = looks_in(desk.position, LIGHT, MapMode(year=1988))
    assert looks["NE-2"].fill == LIGHT.red


@pytest.mark.parametrize("year", [y for y in almanac.years() if almanac.official_winners(y)])
def test_every_past_election_can_be_compared_with(desk: Desk, year: int) -> None:
    """Every unit has a look in both kinds of comparison, and words to be read."""
    for versus in Versus:
        looks = looks_in(desk.position, LIGHT, MapMode(year=year, versus=versus))
        assert looks.keys() == desk.contest.electors.keys()
        assert all(look.tip and look.spoken and not look.mark for look in looks.values())


def test_a_swing_is_written_into_the_shape(desk: Desk) -> None:
    """Georgia moved by 2.4 points to the right; its colour is red, and says so."""
    look = looks_in(desk.position, LIGHT, MapMode(year=2020, versus=Versus.SWING))["GA"]
    assert look.writing == ("GA", "R+2.4")
    assert look.tip == "Georgia: swing since 2020 R+2.4 points"


def test_where_votes_are_unknown_there_is_no_swing(desk: Desk) -> None:
    """A dash, and no colour of a party."""
    look = looks_in(desk.position, LIGHT, MapMode(year=1992, versus=Versus.SWING))["GA"]
    assert look.note == "–"
    assert look.fill not in {LIGHT.blue, LIGHT.red}


def test_a_comparison_says_that_it_is_not_the_board() -> None:
    """The banner names the year; the board has no banner."""
    assert banner(MapMode(year=2012)) == "2012, not the board: who won"
    assert banner(MapMode(year=2012, versus=Versus.SWING)) == "Swing since 2012, not the board"
    assert banner(MapMode()) == ""


def test_the_legend_names_what_is_on_the_map_and_nothing_else() -> None:
    """Leading, too close and a gain appear when they are there."""
    desk = memory_desk(2024, clock=Clock())
    empty = legend(desk.position, LIGHT, MapMode(), looks_of(desk.position, LIGHT))
    assert [entry.text for entry in empty] == ["Harris", "Trump", "Not called"]
    desk.call(["GA"], "trump", source="AP")
    desk.set_status(["PA"], Status.LEADING, ticket="harris")
    desk.set_status(["AZ"], Status.TOO_CLOSE)
    shown = legend(desk.position, LIGHT, MapMode(), looks_of(desk.position, LIGHT))
    texts = [entry.text for entry in shown]
    assert texts == ["Harris", "Harris leading", "Trump", "Not called", "Too close", "Gain"]


def test_divided_counties_are_explained(desk: Desk) -> None:
    """With districts as areas, a note says what stripes are."""
    note = districts_note(desk.position, MapMode(districts=True))
    assert "Kennebec (ME-1, ME-2)" in note
    old = memory_desk(2008, clock=Clock())
    assert "not known" in districts_note(old.position, MapMode(districts=True))
    assert districts_note(desk.position, MapMode()) == ""
