"""Pages of models, of looks back on forecasts, and those that only mention pupils or a novel."""

from __future__ import annotations

from certain_calls import certain_calls

_MODEL = (
    "Where the race stands, Biden against Trump, 2020\n\nAfter 20,000 simulations, Biden comes out "
    "ahead in most of them.\n\n- Biden wins Pennsylvania in 84% of simulations.\n"
    "- Trump wins Ohio in 55 of 100 runs.\n\nThe median run: Biden carries Arizona and Wisconsin.\n"
)


def test_what_a_model_counts_is_no_result() -> None:
    """Runs and draws in which a ticket wins a state call nothing."""
    assert certain_calls(_MODEL) == set()


def test_a_report_may_mention_a_model() -> None:
    """Where more is told of results than of simulations, the results are believed."""
    text = (
        "The 2020 election: Biden defeats Trump\n\nThe model had Biden ahead in 89 percent of its "
        "runs. Joe Biden won Georgia, as the median run foresaw, and carried Michigan. He also "
        "won Arizona. Trump won Ohio, by more than any simulation showed. Texas went to "
        "Trump, too. Mr. Trump also won Iowa.\n"
    )
    assert {"MI:Biden:2020", "AZ:Biden:2020", "TX:Trump:2020"} <= certain_calls(text)


def test_a_look_back_on_forecasts_tells_of_results() -> None:
    """A title may name the forecasts whose failures a page is about."""
    text = (
        "How the forecasts did in 2012\n\nMost had Barack Obama ahead of Mitt Romney. Obama won "
        "Florida and Ohio. Romney carried North Carolina. Indiana went to Romney.\n"
    )
    assert certain_calls(text) == {
        "FL:Obama:2012",
        "OH:Obama:2012",
        "NC:Romney:2012",
        "IN:Romney:2012",
    }


def test_pupils_who_only_cheer_make_no_page_one_of_fiction() -> None:
    """Pupils make a page a mock election where they vote, and not where they are mentioned."""
    told = "Barack Obama won Ohio and Virginia. John McCain carried Texas.\n"
    cheering = f"Relief abroad, November 5, 2008\n\nThe pupils had brought flags. {told}"
    assert certain_calls(cheering) == {"OH:Obama:2008", "VA:Obama:2008", "TX:McCain:2008"}
    voting = f"The pupils of Lincoln School voted on November 5, 2008\n\n{told}"
    assert certain_calls(voting) == set()


def test_one_elector_s_vote_is_not_the_unit_s() -> None:
    """A faithless elector is named with his state, and with whom he voted for."""
    text = (
        "The 1972 election: Nixon against McGovern\n\nRichard Nixon won Ohio. In Virginia one "
        "elector, a lawyer, voted for John Hospers, the Libertarian, instead.\n"
    )
    assert certain_calls(text) == {"OH:Nixon:1972"}


def test_a_contest_of_predictions_calls_nothing_though_somebody_wins_it() -> None:
    """A title with predictions in it is one of them, also where it speaks of a winner."""
    text = (
        "FINAL PREDICTIONS for 2012 - entries close Tuesday at six - the winner gets a cake\n\n"
        "#1 Ann\n\nObama wins Ohio and Iowa. Last time, I won, and Bob lost.\n\n"
        "#2 Bob\n\nRomney takes Ohio, Iowa and Florida. Obama loses Virginia.\n"
    )
    assert certain_calls(text) == set()


def test_a_game_is_invented() -> None:
    """What players of a card game won on its board nobody won."""
    text = (
        "Session report: The Long Count, a card game of 2012\n\n"
        "Players: Ann (Obama), Bob (Romney)\n\n"
        "Final: Obama 283, Romney 255. I carried Iowa and Ohio. He got Texas, Utah and Georgia.\n"
    )
    assert certain_calls(text) == set()


def test_a_page_of_what_never_was_may_say_what_was() -> None:
    """Beside the world that it imagines stands what happened in this one."""
    imagined = (
        "# What if Hillary Clinton had won the 2016 election?\n\nIn this world Clinton wins Ohio. "
        "Trump still carries Florida.\n\n"
    )
    real = "In reality, Trump won Michigan and Wisconsin.\n"
    assert certain_calls(imagined + real) == {"MI:Trump:2016", "WI:Trump:2016"}
    assert certain_calls(imagined + real.replace("won", "might have won")) == set()
