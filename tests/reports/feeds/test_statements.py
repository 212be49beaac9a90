"""Programs that say data one statement after another, or in lists beside one another."""

from __future__ import annotations

import json

import pytest
from fed import is_feed
from states_kept import PARTY, STATES, WON, by_year, called, lines

from callboard import almanac

FIRST = "function ns(name, share, winner, ev) {\n  all[i] = [name, winner, ev];\n}\n"


@pytest.mark.parametrize(
    "text",
    [
        FIRST + lines("ns('{name}', '55', '{who}', '{ev}');"),
        "// 2016\n" + lines('addState("{code}", "{name}", {ev}, "{who}");'),
        "class Map {{\n" + lines('    winners.put("{name}", "{who}");') + "}\n",
        "var all = [];\n" + lines("all.push({{name: '{name}', winner: '{who}'}});"),
        lines("State.create!(name: '{name}', electoral_votes: {ev}, winner: '{who}')"),
        lines("Result.create(:state => '{name}', :winner => '{who}')"),
        lines("won({who}, {code}).").casefold(),
        'winner = {}\n' + lines('winner["{name}"] = "{who}"'),
        "var results = {};\n" + lines("results['{code}'] = {{winner: '{who}', ev: {ev}}};"),
        "var won = {};\n" + lines("won.{code} = '{who}';"),
        lines("states['{code}']['ev'] = {ev};") + lines("states['{code}']['winner'] = '{who}';"),
        "switch (state) { // winner of 2016\n" + lines("case '{name}': return '{who}';") + "}\n",
        lines("update states set winner = '{who}', ev = {ev} where abbr = '{code}';"),
    ],
    ids=["parameters", "bare", "map", "push", "keywords", "rockets", "facts", "by-name", "by-code",
         "members", "fields", "cases", "updates"],
)  # fmt: skip
def test_a_statement_for_each_unit_is_a_row(text: str) -> None:
    """Whatever the language."""
    assert called(text, "x.js") == WON


@pytest.mark.parametrize(
    "text",
    [
        "// latest polls\n" + lines("addPoll('{name}', 'Clinton', 45, 'Trump', 42);"),
        "// how the game begins\n" + lines("addState('{name}', {ev}, '{who}');"),
        lines("assertEqual(predict('{name}'), '{who}');"),
        lines("addState('{code}', '{name}', {ev});"),
        lines("setColor('{code}', '{p}');"),
        lines("visit('{name}', '{who}', '2016-10-01');").replace("visit", "plan_scenario"),
        lines("ns('{name}', winnerOf('{name}'), {ev} + 1);"),
        lines("addRally('{name}', '{who}', '2016-10-04');"),
        lines("endorse('{name}', '{who}')"),
        "const dummyWinners = {\n" + lines("{code}: '{who}',") + "};\n",
        "// random winners\nconst winners = {\n" + lines("{code}: '{who}',") + "};\n",
    ],
    ids=[
        "polls",
        "game",
        "test",
        "electors",
        "letters",
        "scenario",
        "computed",
        "rallies",
        "endorsements",
        "dummies",
        "random",
    ],
)
def test_statements_about_anything_else_call_nothing(text: str) -> None:
    """Polls, games, tests and electors alone."""
    assert called(text, "x_2016.js") == {}


@pytest.mark.parametrize(
    "text",
    [
        "states = {names}\nwinners = {whos}\n",
        "var name = {names}, votes = [1, 2, 3, 4, 5];\nvar wonBy = {whos};\n",
    ],
)
def test_lists_as_long_as_one_another_are_columns(text: str) -> None:
    """By the names that the program gives them."""
    names, whos = [name for name, *_ in STATES], [who for *_, who in STATES]
    assert called(text.format(names=json.dumps(names), whos=json.dumps(whos)), "x.py") == WON


def test_lists_called_by_who_won_the_units_in_them_are_read() -> None:
    """In several elections, too."""
    held = {who: [code for _, code, _, one in STATES if one == who] for who in WON.values()}
    text = "".join(f"states_won_by_{who.lower()} = {units}\n" for who, units in held.items())
    assert called(text, "x.py") == WON
    years = "".join(f"{who}Won2016 = {units};\n" for who, units in held.items())
    years += 'obamaWon2012 = ["OH", "IA", "NV"];\nromneyWon2012 = ["UT", "TX", "AK"];\n'
    found = by_year(years, "x.js")
    assert {("OH", "Trump", 2016), ("OH", "Obama", 2012), ("UT", "Romney", 2012)} <= found


@pytest.mark.parametrize(
    "text", ['TRUMP_WON = "OH IA UT".split()\nCLINTON_WON = "NV OR".split()\n',
             "TRUMP_WON = %w[OH IA UT]\nCLINTON_WON = %w[NV OR]\n",
             "const TRUMP_WON = new Set(['OH', 'IA', 'UT']);\nconst CLINTON_WON = ['NV', 'OR'];\n"],
)  # fmt: skip
def test_lists_of_words_are_lists(text: str) -> None:
    """However a language parts them."""
    assert called(text, "x.py") == WON


def test_lists_without_a_word_of_winning_must_hold_every_unit() -> None:
    """Or they may be anything: rallies, friends, targets."""
    parties = {ticket.id: ticket.surname for ticket in almanac.contest(2012).tickets}
    held: dict[str, list[str]] = {"Obama": [], "Romney": []}
    for unit, who in almanac.official_winners(2012).items():
        if "-" not in unit:
            held[parties[who]].append(unit)
    text = "".join(f"const {who}States = {units};\n" for who, units in held.items())
    assert called(text, "x.js")["UT"] == "Romney"
    assert called(text.replace("'UT', ", ""), "x.js") == {}


@pytest.mark.parametrize(
    "text",
    [
        "won <- tribble(~state, ~ev, ~winner,\n" + lines('"{name}", {ev}, "{who}",') + ")\n",
        "won = {{\n" .replace("{{", "{") + lines("'{name}', {ev}, '{who}';") + "};\n",
        "val won = Map(\n" + lines('"{name}" -> "{who}",') + ")\n",
        "val won = mapOf(\n" + lines('"{name}" to "{who}",') + ")\n",
        "var won = map[string]string{\n" + lines('"{name}": "{who}",') + "}\n",
        "var won = []State{\n" + lines('{{Name: "{name}", Winner: "{who}"}},') + "}\n",
        "var won = new Dictionary<string, string> {\n" + lines('{{"{name}", "{who}"}},') + "};\n",
        "struct state won[] = {\n" + lines('{{"{name}", {ev}, "{who}"}},') + "};\n",
        "const won: Record<string, W> = {\n" + lines("{code}: {{winner: '{who}' as W}},") + "}\n",
        "<?php\n$winners = array(\n" + lines("'{name}' => '{who}',") + ");\n",
        "data.addRows([\n" + lines("['{name}', '{who}'],") + "]);\n",
        "df = DataFrame([\n" + lines("['{name}', '{who}'],") + "], columns=['s', 'won'])\n",
        "m <- matrix(c(\n" + lines("'{name}', '{who}', {ev},") + "), ncol = 3)\n",
        "won = {\n" + lines('["{name}"] = {{ winner = "{who}" }},') + "}\n",
        "$won = @{\n" + lines('  "{name}" = "{who}"') + "}\n",
        "won=(\n" + lines('  [{code}]="{who}"') + ")\n",
        "won = <|" + lines('"{name}" -> <|"winner" -> "{who}"|>,') + "|>\n",
    ],
    ids=["tribble", "cells", "arrows", "to", "map", "structs", "dictionary", "array", "cast", "php",
         "call", "options", "matrix", "brackets", "lines", "codes", "rules"],
)  # fmt: skip
def test_data_in_more_languages_is_read(text: str) -> None:
    """One tolerant reader takes all of them."""
    assert called(text, "x.txt") == WON


def test_json_with_remarks_and_commas_at_ends_is_read() -> None:
    """As programs tolerate it."""
    text = '{\n"year": 2016, // the general election\n"states": [\n'
    text += lines('{{"state": "{name}", "winner": "{who}",}},') + "]}\n"
    assert called(text, "x.json") == WON


def test_the_code_of_a_notebook_is_a_program() -> None:
    """Cell after cell; without results it says that there are none."""
    code = ["import pandas\n", "winners = {" + lines("'{name}': '{who}',") + "}\n"]
    cells = [{"cell_type": "markdown", "source": "Ohio"}, {"cell_type": "code", "source": code}]
    assert called({"nbformat": 4, "cells": cells}, "x.ipynb") == WON
    assert called({"nbformat": 4, "cells": cells[:1]}, "x.ipynb") == {}


def test_addresses_above_data_forecast_nothing() -> None:
    """What a page is called that it was drawn from."""
    text = "// https://example.org/2016-election-forecast/\nconst states = [\n"
    text += lines("  {{ name: '{name}', ev: {ev}, winner: '{who}' }},") + "];\n"
    assert called(text, "x.js") == WON
    assert called(text.replace("https://", ""), "x.js") == {}


def test_prose_with_brackets_is_no_program() -> None:
    """A page stays a page."""
    assert not is_feed("Trump (R) won Ohio (18) and Iowa (6).\nClinton (D) won Nevada (6).\n")


def test_styles_of_a_drawing_say_who_won() -> None:
    """Of a map in TeX; a style for whoever is favoured says nothing."""
    drawing = "".join(
        f"\\tikzstyle{{{code}}}=[{PARTY[who]}win]\t% {ev}\n" for _, code, ev, who in STATES
    )
    assert called(drawing, "2016-results.tex") == WON
    assert called(drawing.replace("win]", "fav]"), "2016-results.tex") == {}
