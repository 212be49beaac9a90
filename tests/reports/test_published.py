"""The election of a page that says on a line of its own when it was published."""

from __future__ import annotations

from callboard.reports.reading import read_report

RECALLS = (
    "Nevada is a state the Democrats had counted on. Joe Biden won there in the 2020 election and "
    "Hillary Clinton did so in 2016, each time by two points.\n"
)
MENU = "World Business Sports Entertainment Culture " * 8 + "\n\n"


def _read(line: str) -> int | None:
    text = (
        f"{MENU}Trump takes Nevada\n\n{line}\n\nTrump takes Nevada, the AP confirms.\n\n{RECALLS}"
    )
    return read_report(text.encode(), "page.txt").election


def test_the_day_of_publication_tells_the_election() -> None:
    """A page published in the week after an election is about it, though it recalls others."""
    assert _read("» Published: November 9 2024") == 2024


def test_without_a_day_the_rivals_tell_the_election() -> None:
    """Where no line gives a day, the two who are named against each other do."""
    assert _read("By our newsroom") == 2020


def test_a_page_published_years_later_is_about_what_it_recalls() -> None:
    """A day far from any election speaks for none."""
    assert _read("Published: November 9 2022") == 2020
