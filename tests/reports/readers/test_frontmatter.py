"""What stands above a page for its site generator is its title and its day, not its text."""

from __future__ import annotations

import pytest

from callboard.reports.document import BlockKind
from callboard.reports.limits import DEFAULT
from callboard.reports.readers import read

YAML = '---\nlayout: post\ntitle: "The night in Ohio"\ndate: 2012-11-07 09:00\n---\n'
TOML = "+++\ntitle = 'The night in Ohio'\ndate = 2012-11-07T09:00:00Z\n+++\n"


@pytest.mark.parametrize("above", [YAML, TOML])
def test_title_and_day_are_taken(above: str) -> None:
    """Both forms give the title as a heading, and the day of the page."""
    document, _ = read((above + "\nObama won Ohio.\n").encode(), "night.md")
    assert document is not None
    assert (document.title, document.dated) == ("The night in Ohio", "2012-11-07")
    assert [block.text for block in document.blocks] == ["The night in Ohio", "Obama won Ohio."]


def test_lines_below_stay_where_they_were() -> None:
    """A sentence has the line that it has in the file."""
    document, _ = read((YAML + "\nObama won Ohio.\n").encode(), "night.md")
    assert document is not None
    assert [block.place.line for block in document.blocks] == [3, 7]


def test_a_rule_above_a_paragraph_is_no_front_matter() -> None:
    """Text between two rules is text."""
    document, _ = read(b"---\nObama won Ohio, and that was that.\n\n---\n\nThe end.\n", "night.md")
    assert document is not None
    assert "Obama won Ohio, and that was that." in [block.text for block in document.blocks]


def test_markdown_that_holds_html_is_still_markdown() -> None:
    """Headings and lists are what they are, also beside a table in tags."""
    text = (
        "## Results\n\n- Obama: **Ohio**\n\n"
        "<table><tr><td>Iowa</td><td>Obama</td></tr><tr><td>Utah</td><td>Romney</td></tr></table>\n"
    )
    document, _ = read(text.encode(), "night.md", limits=DEFAULT)
    assert document is not None
    assert [(block.kind, block.text) for block in document.blocks] == [
        (BlockKind.HEADING, "Results"),
        (BlockKind.ITEM, "Obama: Ohio"),
        (BlockKind.ROW, "Iowa\tObama"),
        (BlockKind.ROW, "Utah\tRomney"),
    ]


def test_a_table_that_lays_out_columns_of_text_is_read_as_text() -> None:
    """A cell with paragraphs in it is a column of the page, not a figure in a row."""
    story = "<p>Obama won Ohio, said one of many sentences in this place.</p>" * 15
    page = f"<html><body><table><tr><td>Menu</td><td>{story}</td></tr></table></body></html>"
    document, _ = read(page.encode(), "old.html")
    assert document is not None
    assert [block.kind for block in document.blocks[1:]] == [BlockKind.SENTENCE] * 15


def test_the_marks_of_a_wiki_are_not_its_words() -> None:
    """Links are their labels, references and headings within a line no part of a sentence."""
    text = (
        "===Results=== Carter swept the [[Southern United States|South]], losing [[Virginia]]."
        "<ref>{{Cite news|title=By a nose|page=A1}}</ref> He won [[Ohio]] by 11,116.\n"
    )
    document, _ = read(text.encode(), "wiki.txt")
    assert document is not None
    assert [block.text for block in document.blocks] == [
        "Results.",
        "Carter swept the South, losing Virginia.",
        "He won Ohio by 11,116.",
    ]
