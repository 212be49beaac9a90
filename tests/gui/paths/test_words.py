"""The page of paths in words: every figure exact, shares rounded late."""

from __future__ import annotations

from fractions import Fraction

import pytest
from desks import MORNING, Clock

from callboard.desk.opening import memory_desk
from callboard.desk.outlook import outlook
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.gui.dialogs.typed_share import read_share, share_text
from callboard.gui.look.figures import per_cent, power_of_two
from callboard.gui.paths.words import PathsWords, words_of


def told(desk: Desk, **assumed: str) -> PathsWords:
    """Return what the page says of a desk."""
    return words_of(outlook(desk.position, assumed), desk.contest)


def called_but(desk: Desk, *left: str) -> Desk:
    """Call all units but these as they went in 2024."""
    from callboard import almanac

    winners = almanac.official_winners(2024)
    desk.call_each({u: t for u, t in winners.items() if u not in left}, source="AP")
    return desk


def test_an_empty_board_is_told_in_full() -> None:
    """Two to the 56th ways, in groups of three digits."""
    words = told(memory_desk(2024))
    assert words.ways == "Paths to 270: 56 open units, 2⁵⁶ ways left"
    assert words.number == "72,057,594,037,927,936 ways"
    assert words.neither == "0.8% of them end in a tie, 269–269 · 545,565,787,351,640"
    assert [t.line for t in words.tickets] == [
        "Harris 49.6% · needs 270 more",
        "Trump 49.6% · needs 270 more",
    ]


def test_a_deciding_unit_is_named_and_chooses_itself() -> None:
    """With Pennsylvania, Georgia and North Carolina open, two of the three decide nothing alone."""
    desk = called_but(memory_desk(2024, clock=Clock(MORNING)), "PA", "MI", "WI", "GA", "NC")
    words = told(desk, MI="harris", WI="harris", GA="trump", NC="trump")
    assert [(chip.text, chip.units) for chip in words.deciding] == [("Pennsylvania", ("PA",))]
    assert [chip.text for chip in words.tickets[0].must] == ["Pennsylvania"]
    assert words.tickets[0].must_title == "Harris cannot win without"
    assert words.assumed[0].text == "Harris: MI ×"
    assert words.assumed[0].tip.startswith("Harris takes Michigan.")


def test_a_winner_has_clinched_and_a_loser_has_no_path() -> None:
    """Told by name."""
    words = told(memory_desk(2024, start=Replay.OFFICIAL))
    assert [t.line for t in words.tickets] == [
        "Harris has no path to a majority left",
        "Trump has a majority already",
    ]


def test_electors_elsewhere_are_no_tie() -> None:
    """In 1968 a deadlock would have been Wallace's doing."""
    desk = memory_desk(1968, start=Replay.OFFICIAL)
    desk.retract(["CA", "IL"], reason="To try")
    assert "45 electors are called for others" in told(desk).neither


def test_chances_are_told_with_their_source() -> None:
    """And that the units are taken as independent."""
    desk = called_but(memory_desk(2024, clock=Clock(MORNING)), "PA", "MI", "WI")
    desk.give_chances("harris", dict.fromkeys(("PA", "MI", "WI"), Fraction(1, 2)), source="Model A")
    assert told(desk).chances == (
        "Chances: Harris 12.5%, Trump 87.5%, neither 0%; the units taken as independent. "
        "Source: Model A"
    )


def test_units_without_a_chance_are_named() -> None:
    """Nothing is made up for them."""
    desk = called_but(memory_desk(2024, clock=Clock(MORNING)), "PA", "MI", "WI")
    desk.give_chances("harris", {"PA": Fraction(1, 2)}, source="Model A")
    assert told(desk).chances == (
        "Chances for 1 of 3 open units; none for Michigan, Wisconsin. Source: Model A"
    )


def test_without_two_tickets_the_page_says_what_to_do() -> None:
    """2028 has none yet."""
    assert told(memory_desk(2028)).ways == "Paths need two tickets."


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (Fraction(0), "0%"),
        (Fraction(1), "100%"),
        (Fraction(1, 10**9), "<0.1%"),
        (1 - Fraction(1, 10**9), ">99.9%"),
        (Fraction(1, 3), "33.3%"),
        (Fraction(1, 2), "50.0%"),
    ],
)
def test_a_share_is_never_rounded_to_nothing_or_all(share: Fraction, text: str) -> None:
    """Only none is 0%, and only all is 100%."""
    assert per_cent(share) == text


def test_what_is_too_large_to_be_read_is_told_as_a_power() -> None:
    """Two to the 56th."""
    assert power_of_two(56) == "2⁵⁶"


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("62", Fraction(62, 100)),
        ("62.5 %", Fraction(5, 8)),
        ("5/8", Fraction(5, 8)),
        ("0,5", Fraction(1, 200)),
        ("101", None),
        ("9/8", None),
        ("1/0", None),
        ("half", None),
        ("", None),
    ],
)
def test_a_chance_is_read_exactly(text: str, share: Fraction | None) -> None:
    """In per cent or as a ratio, from none to all."""
    assert read_share(text) == share


@pytest.mark.parametrize("share", [Fraction(5, 8), Fraction(1, 3), Fraction(0), Fraction(1)])
def test_a_chance_can_be_typed_as_it_is_shown(share: Fraction) -> None:
    """Nothing is lost on the way."""
    assert read_share(share_text(share)) == share
