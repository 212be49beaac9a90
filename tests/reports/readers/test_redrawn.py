"""Tables of other markup as rows: wikis, LaTeX, frames of lines, directives."""

from __future__ import annotations

import pytest
from states_kept import PARTY, STATES, WON, called, lines

from callboard.reports.readers.redrawn import redrawn

TITLE = "United States presidential election, 2016: results by state"
WHOLE = {"R": "Republican", "D": "Democratic"}


def table(head: str, template: str, end: str = "") -> str:
    """A page with a table of the states."""
    made = f"{TITLE}\n\n{head}\n"
    for name, code, ev, who in STATES:
        trump, clinton = (ev, "–") if who == "Trump" else ("–", ev)
        party = WHOLE[PARTY[who]]
        made += template.format(name=name, code=code, ev=ev, who=who, t=trump, c=clinton, p=party)
        made += "\n"
    return made + end


@pytest.mark.parametrize(
    "text",
    [
        table('{| class="wikitable"\n! State !! EV !! Winner',
              "|-\n| [[{name}]] || {ev} || [[Donald Trump|{who}]]<ref>Page 4</ref>", "|}"),
        table("{|\n|-\n! State\n! Electoral votes\n! Trump\n! Clinton",
              "|-\n| {{{{party shading/{p}}}}} | [[In {name}|{name}]]\n| {ev}\n| {t}\n| {c}",
              "|}"),
        table('{| class="wikitable"\n! rowspan=2 | State\n! colspan=2 | [[Donald Trump]]<br/>R\n'
              "! colspan=2 | Hillary Clinton<br/>D\n|-\n! Votes !! EV\n! Votes !! EV",
              "|- {{{{Party shading/{p}}}}}\n! {{{{flag|{name}}}}}\n| 1,000,400 || '''{t}'''\n"
              "| 1,000,300 || {c}", "|}"),
        table("\\begin{tabular}{lrl}\n\\hline\nState & EV & Winner \\\\ \\hline",
              "\\textbf{{{name}}} & {ev} & {who} \\\\", "\\end{tabular}"),
        table("||State||EV||Winner||", "|{name}|{ev}|{who}|"),
        table("┌───┬───┬───┐\n│ State │ EV │ Winner │\n├───┼───┼───┤", "│ {name} │ {ev} │ {who} │",
              "└───┴───┴───┘"),
        table(".. list-table:: By state\n   :header-rows: 1\n\n   * - State\n     - EV\n     - Won",
              "   * - {name}\n     - {ev}\n     - {who}"),
        table('.. csv-table:: By state\n   :header: "State", "EV", "Winner"\n',
              '   "{name}", {ev}, "{who}"'),
    ],
    ids=["wiki", "wiki-lines", "wiki-spans", "latex", "tracker", "frames", "lists", "sheet"],
)  # fmt: skip
def test_tables_of_other_markup_are_read(text: str) -> None:
    """Links are words, what a template colours is nothing."""
    assert called(text, "page.txt") == WON


@pytest.mark.parametrize(
    "text",
    [
        table("{|\n! State !! Poll source !! Clinton !! Trump",
              "|-\n| {name} || YouGov || '''46%''' || 44%", "|}"),
        table("{|\n! State !! [[Cook PVI|PVI]] !! Rating", "|-\n| {name} || R+5 || Safe {p}", "|}"),
        table("{|\n! State !! Clinton !! Trump", "|-\n| {name} || 900,000 || 800,000", "|}"),
    ],
    ids=["polls", "ratings", "votes"],
)  # fmt: skip
def test_what_is_no_result_stays_none(text: str) -> None:
    """However it is drawn."""
    assert called(text, "page.txt") == {}


def test_every_line_keeps_its_number() -> None:
    """A row of a wiki stands where it begins."""
    text = "Head\n{|\n! State\n! Winner\n|-\n| Ohio\n| Trump\n|}\nEnd <ref>two\nlines</ref>\nTail"
    drawn = redrawn(text).split("\n")
    assert len(drawn) == len(text.split("\n"))
    assert (drawn[2], drawn[5], drawn[10]) == ("| State | Winner |", "| Ohio | Trump |", "Tail")


def test_a_text_without_tables_is_left_as_it_is() -> None:
    """Brackets and bars alone draw none."""
    text = "Trump [[won]] Ohio | {{Iowa}} \\ and more.\n" + lines("{name} || {who}")
    assert redrawn(text) == text
