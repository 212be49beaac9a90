"""Tables of chances and of wins in a model: their winners are expected, not reported."""

from __future__ import annotations

import pytest
from fed import kinds, read
from states_kept import called

# Unit, chance of the Democrat in a thousand, and who is favoured.
ODDS = (
    ("Ohio", 61, "Trump"),
    ("Iowa", 118, "Trump"),
    ("Nevada", 544, "Biden"),
    ("Utah", 4, "Trump"),
    ("Oregon", 979, "Biden"),
    ("Hawaii", 1000, "Biden"),
    ("Idaho", 1, "Trump"),
    ("Georgia", 438, "Trump"),
)
FAVOURED = {"OH", "IA", "NV", "UT", "OR", "HI", "ID", "GA"}


def odds(header: str, template: str) -> str:
    """A table with a line for each state: its chances, and whom they favour."""
    made = header + "\n"
    for name, chance, who in ODDS:
        made += template.format(
            name=name, d=chance, r=1000 - chance, p=chance / 1000, q=1 - chance / 1000, who=who
        )
        made += "\n"
    return made


@pytest.mark.parametrize(
    ("header", "template"),
    [
        ("state,biden_wins,trump_wins,winner", "{name},{d},{r},{who}"),
        ("state,D,R,winner", "{name},{d},{r},{who}"),
        ("State,Biden,Trump,Winner", "{name},{p:.3f},{q:.3f},{who}"),
        ("State,Biden %,Trump %,Winner", "{name},{p:.1%},{q:.1%},{who}"),
        ("state,p_biden,p_trump,won by", "{name},{p},{q},{who}"),
        ("state,winstate_inc,winstate_chal,winner", "{name},{q},{p},{who}"),
        ("State,Biden Yes,Trump Yes,Winner", "{name},{p:.2f}¢,{q:.2f}¢,{who}"),
        ("state,biden,winner", "{name},{p:.3f},{who}"),
    ],
)
def test_chances_of_rivals_make_their_winner_a_forecast(header: str, template: str) -> None:
    """No votes add up to one sum in every unit, and no share of them is nearly all or nothing."""
    text = odds(header, template)
    assert "table-forecast" in kinds(read(text, "2020.csv"))
    assert called(text, "2020.csv") == {}


def test_counts_of_wins_by_candidate_are_no_results() -> None:
    """A row for each candidate, and a mark for whoever wins more often."""
    text = "state,candidate,party,times,winner\n"
    for name, chance, who in ODDS:
        text += f"{name},Joe Biden,D,{chance * 5},{who == 'Biden'}\n"
        text += f"{name},Donald Trump,R,{5000 - chance * 5},{who == 'Trump'}\n"
    assert called(text, "2020.csv") == {}


def test_two_shares_that_add_up_to_a_hundred_may_be_of_votes() -> None:
    """Nobody had nearly all votes of several units; so these were counted."""
    text = "State,Biden %,Trump %,Winner\n"
    for name, chance, who in ODDS:
        share = 35 + 0.03 * chance
        text += f"{name},{share:.1f},{100 - share:.1f},{who}\n"
    assert set(called(text)) == FAVOURED


def test_marks_and_electors_are_no_chances() -> None:
    """They add up alike, but each is one candidate's alone."""
    text = "state,biden_win,trump_win,winner\n"
    for name, _, who in ODDS:
        text += f"{name},{int(who == 'Biden')},{int(who == 'Trump')},{who}\n"
    assert set(called(text)) == FAVOURED


@pytest.mark.parametrize("beside", ["lower_90", "n_sims", "nowcast", "polymarket", "std_dev"])
def test_a_column_of_a_models_figures_makes_a_forecast(beside: str) -> None:
    """Results have no bounds and no odds."""
    assert called(odds(f"state,{beside},winner", "{name},{d},{who}"), "2020.csv") == {}


@pytest.mark.parametrize("actual", ["actual_winner", "Actual result", "actual"])
def test_what_came_stands_beside_what_was_predicted(actual: str) -> None:
    """A table that holds a guess against the result reports the result."""
    text = odds(f"state,predicted_winner,win_prob,{actual}", "{name},Trump,{p},{who}")
    assert called(text, "2020.csv") == {
        {"Ohio": "OH", "Iowa": "IA", "Nevada": "NV", "Utah": "UT", "Oregon": "OR", "Hawaii": "HI",
         "Idaho": "ID", "Georgia": "GA"}[name]: who
        for name, _, who in ODDS
    }  # fmt: skip
