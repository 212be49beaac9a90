"""Pasted texts go by their first words."""

from __future__ import annotations

from callboard.reports.pasted import named
from callboard.reports.reading import read_report
from callboard.reports.reread import CLIPBOARD

STORY = b"Harris carries New York, networks say\n\nHarris won New York and California in 2024."


def pasted(raw: bytes, mime: str = "text/plain") -> tuple[str, str, set[str]]:
    """Return the name, the source, and the sources of the claims of a pasted text."""
    report = named(read_report(raw, CLIPBOARD, 2024, mime=mime), raw, mime)
    return report.name, report.source, {claim.source for claim in report.claims}


def test_a_pasted_text_goes_by_its_first_words() -> None:
    """The words are cut after a whole one, and its claims carry the same name."""
    name = "“Harris carries New York,…”"
    assert pasted(STORY) == (name, name, {name})


def test_a_pasted_page_goes_by_its_heading() -> None:
    """Markup is no word."""
    page = b"<h1>Night desk</h1><ul><li>Ohio (17) - Donald Trump</li></ul>"
    assert pasted(page, "text/html")[0] == "“Night desk”"


def test_a_pasted_story_of_an_agency_speaks_for_the_agency() -> None:
    """Its name is its first words, its source the agency's."""
    story = b"WASHINGTON (AP) \xe2\x80\x94 Trump won Ohio in the 2024 presidential election."
    name, source, _ = pasted(story)
    assert (name, source) == ("“WASHINGTON (AP) — Trump won…”", "AP")


def test_pasted_data_stays_the_clipboard() -> None:
    """The header of a table says nothing of who it is from."""
    table = b"state,winner\nOH,Trump\nCA,Harris\n"
    assert pasted(table)[0] == CLIPBOARD


def test_a_file_keeps_its_name() -> None:
    """Only what has no name of its own is named."""
    report = read_report(STORY, "night.txt", 2024)
    assert named(report, STORY, "") is report


def test_a_text_without_words_stays_the_clipboard() -> None:
    """Signs alone name nothing."""
    assert pasted(b"--- ***")[0] == CLIPBOARD
