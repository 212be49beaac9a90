"""Columns of electors that say by a letter, or by their place, whose they are."""

from __future__ import annotations

from certain_calls import certain_calls

_ABOVE = "# The vote of 1996: Clinton, Dole, Perot\n\n"


def test_a_letter_tells_whose_electors_a_column_holds() -> None:
    """Behind three men's shares stand the electors of two, under a party's letter."""
    table = (
        "| State | Clinton % | Dole % | Perot % | D electors | R electors |\n"
        "|---|---|---|---|---|---|\n"
        "| Arizona | 46.5 | 44.3 | 8.0 | 8 | – |\n| Colorado | 44.4 | 45.8 | 6.6 | – | 8 |\n"
        "| Florida | 48.0 | 42.3 | 9.1 | 25 | – |\n"
    )
    assert certain_calls(_ABOVE + table) == {
        "AZ:Clinton:1996",
        "CO:Dole:1996",
        "FL:Clinton:1996",
    }


def test_two_columns_of_electors_behind_one_name_are_not_both_his() -> None:
    """Electors belong to the ticket named before them only where each has one of its own."""
    table = (
        "| State | Clinton | Dole | Perot | EV | Electors |\n|---|---|---|---|---|---|\n"
        "| Arizona | 46.5 | 44.3 | 8.0 | 8 | – |\n| Colorado | 44.4 | 45.8 | 6.6 | – | 8 |\n"
        "| Florida | 48.0 | 42.3 | 9.1 | 25 | – |\n"
    )
    assert not any(":Perot:" in call for call in certain_calls(_ABOVE + table))
