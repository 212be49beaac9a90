"""Settings, XML without a declaration, and what pictures of maps say in their attributes."""

from __future__ import annotations

import pytest
from fed import is_feed
from states_kept import PARTY, STATES, WON, called, lines

TITLE = "Presidential election of 2016"
WHOLE = {"R": "republican", "D": "democratic"}


def page(template: str) -> str:
    """A web page with an element for each state."""
    made = "".join(
        template.format(name=name, code=code, ev=ev, who=who, p=WHOLE[PARTY[who]])
        for name, code, ev, who in STATES
    )
    return f"<html><head><title>{TITLE}</title></head><body>{made}</body></html>"


@pytest.mark.parametrize(
    "text",
    [
        "year = 2016\n" + lines('[states.{code}]\nname = "{name}"\nwinner = "{who}"\nev = {ev}'),
        "year = 2016\n" + lines('[[state]]\nname = "{name}" # its name\nwinner = "{who}"\n'),
        "; of 2016\n" + lines("[{name}]\nwinner={who}\nev={ev}"),
        "[winners 2016]\n" + lines("{name} = {who}"),
        "results:\n" + lines("  - {{state: {code}, winner: {who}, ev: {ev}}}"),
        "<election year='2016'>" + lines('<state name="{name}" winner="{who}"/>') + "</election>",
        "<states>" + lines("<s><name>{name}</name><winner>{who}</winner></s>") + "</states>",
        f"<svg><title>{TITLE}</title>"
        + lines('<path id="{code}"><title>{name}: {who}</title></path>')
        + "</svg>",
    ],
    ids=["tables", "arrays", "sections", "one-section", "flow", "xml", "xml-elements", "svg"],
)  # fmt: skip
def test_more_files_of_records_are_read(text: str) -> None:
    """Settings, flows and XML."""
    assert called(text, "file.txt") == WON


@pytest.mark.parametrize(
    "template",
    [
        '<div data-state="{code}" data-winner="{who}">{ev}</div>',
        '<area shape="poly" coords="1,2" alt="{name}: {who}" title="{name}: {who}">',
        '<path id="{code}" d="M1,2z"><title>{name} – {who} ({ev} electoral votes)</title></path>',
        '<path id="{code}" class="{p}" d="M1,2z"/>',
    ],
    ids=["data", "areas", "titles", "classes"],
)
def test_a_page_may_say_it_in_its_attributes(template: str) -> None:
    """A map that is drawn, not written."""
    assert called(page(template), "map.html") == WON


@pytest.mark.parametrize(
    "template",
    [
        '<path id="{code}" data-ev="{ev}" class="state"/>',
        '<path id="{code}" title="{name} ({ev})"/>',
        '<div data-state="{code}" data-predicted-winner="{who}"></div>',
    ],
    ids=["electors", "names", "forecast"],
)
def test_attributes_without_results_call_nothing(template: str) -> None:
    """Electors, names and forecasts."""
    assert called(page(template), "map.html") == {}


def test_sections_of_anything_else_are_a_text() -> None:
    """A file of settings that names no units, and prose with brackets."""
    assert not is_feed("[window]\nwidth = 4\nheight = 5\nname = x\nother = 6\n")
    assert not is_feed("[Ohio]\nTrump won it, by 8 points = much.\n")
