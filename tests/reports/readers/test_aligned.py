"""Tables that a text draws with spaces."""

from __future__ import annotations

from callboard.reports.readers import aligned

_TABLE = [
    "State     Winner   EV",
    "Ohio      Bush     20",
    "Maine     Kerry     4",
    "Utah                5",
    "Oregon    Kerry     7",
]


def test_cells_stand_between_columns_that_all_rows_leave_empty() -> None:
    """A cell that is empty keeps its place."""
    assert aligned.cells(_TABLE)[4] == ("Utah", "", "5")


def test_prose_has_no_cells() -> None:
    """Spaces behind full stops do not line up."""
    lines = [
        "He won it.  Nobody had thought so, not even in Ohio.",
        "In Maine it rained.  The count went on.",
        "By ten the networks had called three more.  Then nothing.",
        "That was all.  We went home, and slept.",
    ]
    assert aligned.cells(lines) == {}


def test_three_rows_are_no_table() -> None:
    """So few lines may line up by chance."""
    assert aligned.cells(_TABLE[:3]) == {}


def test_the_longer_of_two_lists_goes_on() -> None:
    """Lines that fill but one column below a table belong to it."""
    lines = ["Bush      Kerry", "Ohio      Maine", "Utah      Oregon", "Texas     Vermont", "Iowa"]
    assert aligned.cells(lines)[5][0] == "Iowa"


def test_a_row_across_the_columns_is_one_cell() -> None:
    """The heading of a region does not make one column of two."""
    lines = [*_TABLE, "THE SOUTHERN STATES", *_TABLE[1:], *_TABLE[1:]]
    spread = [line if "  " in line else f"{line}  (nine of them)" for line in lines]
    assert len(aligned.cells(spread)[2]) == 3


def test_lines_that_leave_no_gap_open_are_parted_by_their_own() -> None:
    """Each begins where the one above it ended: no column stands below another one."""
    lines = [" " * (6 * step) + "red  blue" for step in range(14)]
    assert set(aligned.cells(lines).values()) == {("red", "blue")}
