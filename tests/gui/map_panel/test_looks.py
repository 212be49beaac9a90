"""From a position to the map: colours that can be read, patterns and words that say the same."""

from __future__ import annotations

import pytest
from desks import Clock, report
from spanish import in_spanish

from callboard import almanac
from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.scenarios import Draft, new_scenario, position_of, split
from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.gui.look.theme import contrast, theme
from callboard.gui.map_panel.legend import legend
from callboard.gui.map_panel.looks import ink_on, look_of, looks_of, map_theme, spoken, tip
from callboard.gui.map_panel.mode import MapMode


@pytest.fixture
def desk() -> Desk:
    """Return an empty desk at night."""
    return memory_desk(2024, clock=Clock())


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("year", almanac.years())
def test_every_label_on_a_called_unit_can_be_read(year: int, name: str) -> None:
    """In every election and both themes, ink on a called unit reaches 4.5:1."""
    desk = memory_desk(year, start=Replay.OFFICIAL, clock=Clock())
    for look in looks_of(desk.position, theme(name)).values():
        if look.pattern == "solid":
            assert contrast(look.fill, look.ink) >= 4.5


@pytest.mark.parametrize("fill", ["#000000", "#ffffff", "#808080", "#1f66c7", "#e39a00"])
def test_some_ink_can_be_read_on_any_fill(fill: str) -> None:
    """Whatever the colour, one of two inks reaches 4.5:1."""
    assert contrast(fill, ink_on(fill)) >= 4.5


def test_statuses_are_told_by_pattern_not_by_colour_alone(desk: Desk) -> None:
    """Called is solid, leading is hatched, too close is dotted."""
    light = theme("light")
    desk.call(["GA"], "trump", source="AP")
    desk.set_status(["PA"], Status.LEADING, ticket="trump")
    desk.set_status(["AZ"], Status.TOO_CLOSE)
    patterns = {u: look_of(desk.position, light, u).pattern for u in ("GA", "PA", "AZ")}
    assert patterns == {"GA": "solid", "PA": "hatch", "AZ": "dots"}


def test_a_gain_is_marked(desk: Desk) -> None:
    """Georgia for Trump is a gain against 2020; Alabama is none."""
    desk.call(["GA", "AL"], "trump", source="AP")
    light = theme("light")
    assert look_of(desk.position, light, "GA").gain
    assert not look_of(desk.position, light, "AL").gain


def test_a_conflict_is_marked_until_it_is_settled(desk: Desk) -> None:
    """Reports that disagree mark the unit; a decision takes the mark away."""
    desk.import_report(report("List", GA="harris"))
    desk.import_report(report("Page", GA="trump"))
    light = theme("light")
    assert look_of(desk.position, light, "GA").mark == "conflict"
    desk.resolve("GA", "trump", ground="AP's count")
    assert look_of(desk.position, light, "GA").mark == ""


def test_a_retracted_call_is_marked(desk: Desk) -> None:
    """A unit whose call was taken back keeps its mark, and the tip its reason."""
    desk.call(["GA"], "trump", source="AP")
    desk.retract(["GA"], reason="AP withdrew it")
    look = look_of(desk.position, theme("light"), "GA")
    assert look.mark == "retracted"
    assert look.tip.endswith("retracted: AP withdrew it")


def test_the_tip_says_it_in_one_line(desk: Desk) -> None:
    """Name, electors, call with source and time, and the reports that say the same."""
    desk.import_report(report("List", GA="trump"))
    desk.import_report(report("Page", GA="trump"))
    desk.import_report(report("Story", GA="harris"))
    desk.call(["GA"], "trump", source="AP")
    assert tip(desk.position, "GA") == (
        "Georgia · 16 EV — called for Trump, AP 12:58 am ET; reports: 2 of 3"
    )


def test_a_sentence_is_spoken_for_every_unit(desk: Desk) -> None:
    """The sentence for a screen reader is whole, with one elector in the singular."""
    desk.call(["ME-2"], "trump", source="AP")
    assert spoken(desk.position, "ME-2") == (
        "Maine 2nd, 1 elector, called for Trump, AP 12:58 am ET."
    )
    assert spoken(desk.position, "GA") == "Georgia, 16 electors, not called."


def test_a_reason_that_was_offered_is_told_in_spanish(desk: Desk) -> None:
    """The ledger keeps it in English."""
    desk.call(["GA"], "trump", source="AP")
    desk.retract(["GA"], reason="Called in error")
    with in_spanish():
        told = look_of(desk.position, theme("light"), "GA").tip
    assert "Adjudicado por error" in told


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_maps_own_colours_are_seen_on_its_ground(name: str) -> None:
    """Selection and focus stand out from the ground."""
    colours = map_theme(theme(name))
    assert contrast(colours.selection, colours.ground) >= 3
    assert contrast(colours.focus, colours.ground) >= 3
    assert contrast(colours.text, colours.ground) >= 4.5


def test_a_divided_unit_shows_all_who_have_a_part(desk: Desk) -> None:
    """Texas, 22 to 18: both colours, the larger part first, letters on a ground of their own."""
    light, draft = theme("light"), Draft(now=new_scenario("Parts"))
    made = split(draft, desk.position, "TX", {"harris": 18, "trump": 22})
    position = position_of(desk.position, made.now)
    look = look_of(position, light, "TX")
    assert (look.pattern, look.parts) == ("split", ((light.red, 22), (light.blue, 18)))
    assert look.ink == light.map_ink
    assert look.tip == "Texas · 40 EV — split: Harris 18, Trump 22"
    assert not look.gain
    texts = [entry.text for entry in legend(position, light, MapMode(), {"TX": look})]
    assert "Electors divided" in texts
