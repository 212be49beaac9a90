"""Palettes: colours that follow from data, told apart by every kind of eye."""

from __future__ import annotations

from itertools import combinations

import pytest
from colour_vision import KINDS, simulated
from hypothesis import given
from hypothesis import strategies as st

from callboard import almanac
from callboard.desk.opening import memory_desk
from callboard.gui.look.palettes import palette, palettes, with_palette
from callboard.gui.look.theme import contrast, theme, ticket_colours
from callboard.gui.map_panel.looks import look_of

THEMES = ["light", "dark"]
SAFE = ["colour_blind", "print"]
COLOURS = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


def test_there_are_three_palettes_the_standard_one_first() -> None:
    """Standard, colour-blind safe, print grey; an unknown name is the standard one."""
    assert [one.name for one in palettes()] == ["standard", "colour_blind", "print"]
    assert palette("mauve") is palettes()[0]


@pytest.mark.parametrize("name", THEMES)
def test_the_standard_palette_changes_nothing(name: str) -> None:
    """Light and dark are as they were."""
    assert with_palette(theme(name), "standard", {}) == theme(name)


@pytest.mark.parametrize("kind", ["", *KINDS])
@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("safe", SAFE)
def test_neighbours_that_differ_are_told_apart(safe: str, name: str, kind: str) -> None:
    """Blue, red and open ground have a contrast of 3:1 for each kind of colour vision."""
    shown = with_palette(theme(name), safe, {})
    fills = [simulated(colour, kind) for colour in (shown.blue, shown.red, shown.map_open)]
    assert min(contrast(one, other) for one, other in combinations(fills, 2)) >= 3.0


@pytest.mark.parametrize("safe", SAFE)
def test_other_tickets_are_told_by_lines(safe: str) -> None:
    """Five colours of a contrast of 3:1 do not exist: Wallace's states have lines."""
    desk = memory_desk(1968)
    desk.call(["AL"], almanac.official_winners(1968)["AL"], source="AP")
    shown = with_palette(theme("light"), safe, {})
    assert look_of(desk.position, shown, "AL").pattern == "lined"
    assert look_of(desk.position, theme("light"), "AL").pattern == "solid"


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("one", ["colour_blind", "print"])
def test_words_in_a_colour_can_be_read(one: str, name: str) -> None:
    """The inks that follow from a palette's fills have 4.5:1 against a panel."""
    shown = with_palette(theme(name), one, {})
    assert all(contrast(ink, shown.panel) >= 4.5 for ink in (shown.blue_ink, shown.red_ink))


@given(COLOURS, st.sampled_from(THEMES))
def test_a_colour_of_ones_own_can_be_read(colour: str, name: str) -> None:
    """Whatever an editor chooses: text on it has 4.5:1, text in it can be read on a panel."""
    shown = with_palette(theme(name), "standard", {"harris": colour})
    colours = ticket_colours(shown, almanac.contest(2024).tickets, "harris")
    assert colours.fill == colour
    assert contrast(colours.on, colour) >= 4.5
    assert contrast(colours.ink, shown.panel) >= 4.5


def test_a_colour_of_ones_own_is_for_that_ticket_alone() -> None:
    """The others keep the palette's."""
    shown = with_palette(theme("light"), "colour_blind", {"harris": "#008080"})
    tickets = almanac.contest(2024).tickets
    assert ticket_colours(shown, tickets, "harris").fill == "#008080"
    assert ticket_colours(shown, tickets, "trump").fill == shown.red
