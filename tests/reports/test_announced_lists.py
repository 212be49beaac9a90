"""Lists that a sentence or a question only announces, and items that say more than a name."""

from __future__ import annotations

import pytest
from certain_calls import certain_calls

_NIGHT = "The 2012 election: how the night went\n\nBarack Obama faced Mitt Romney.\n\n"
_ITEMS = "Ohio, narrowly, thanks to its auto workers. Virginia, a surprise to those who had not "
_ITEMS += "been there; Colorado, by five points. Iowa.\n"
_CALLS = {f"{unit}:Obama:2012" for unit in ("OH", "VA", "CO", "IA")}


@pytest.mark.parametrize(
    "opener",
    [
        "Four states stayed with Barack Obama.",
        "Four of the states were left to Barack Obama.",
        "Barack Obama won back four states.",
        "And what did Obama have at midnight?",
        "So what's Obama got?",
    ],
)
def test_items_of_an_announced_list_may_say_more_than_a_name(opener: str) -> None:
    """Each fragment, and each part of one between semicolons, is an item."""
    assert certain_calls(f"{_NIGHT}{opener} {_ITEMS}") == _CALLS


@pytest.mark.parametrize(
    "opener",
    [
        "Barack Obama visited four states on the last day.",
        "Four states were left to count.",
        "Barack Obama needed four more states.",
        "What does Obama need?",
        "What has Obama got to win?",
        "Barack Obama leads in four states.",
        "In 2008 Barack Obama won four states more.",
    ],
)
def test_items_below_anything_else_are_none(opener: str) -> None:
    """Visits, needs, leads and states yet to count announce no calls."""
    assert certain_calls(f"{_NIGHT}{opener} {_ITEMS}") == set()


def test_an_item_that_is_denied_or_open_is_none() -> None:
    """A list may name what is not in it."""
    text = "Two states stayed with Barack Obama. Ohio, by a hair. Florida, not yet. Iowa, counting."
    assert certain_calls(_NIGHT + text) == {"OH:Obama:2012"}


def test_a_state_may_come_at_an_hour_behind_a_call() -> None:
    """What came an hour later went to whom the call before was for."""
    text = "Ohio was called for Barack Obama at eleven. Iowa came at about half past. Maine came "
    text += "an hour later. Nevada came close to a recount.\n"
    assert certain_calls(_NIGHT + text) >= {"OH:Obama:2012", "ME:Obama:2012"}
    assert "NV:Obama:2012" not in certain_calls(_NIGHT + text)


def test_a_candidate_whom_a_page_never_names_may_be_the_president() -> None:
    """A letter may name his rival, and him by his office alone."""
    text = "The 1992 election\n\nGovernor Clinton beat him. The President kept Texas and Florida.\n"
    assert certain_calls(text) == {"TX:Bush:1992", "FL:Bush:1992"}


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        (
            "Obama kept Ohio and Iowa, and if Romney cannot carry Ohio, he can carry little.",
            "OH IA",
        ),
        ("Obama wins Ohio, and if he holds Nevada he is president.", ""),
        ("Ohio and Iowa were pick-ups for Obama.", "OH IA"),
        ("Maine was to be a gain for Obama if he won its north.", ""),
        ("The Associated Press declared Ohio in Obama's favor an hour later.", "OH"),
        ("Obama won Iowa. Maine remained Democratic by about 11,000 votes.", "IA ME"),
        ("Iowa's delegation remained Democratic by two seats.", ""),
        ("The defeat of Mitt Romney in Ohio and Iowa was a matter of four points.", "OH IA"),
        ("Polls foresaw the defeat of Mitt Romney in Ohio.", ""),
        ("Obama had 24 electoral votes: 18 from Ohio and six from Iowa.", "OH IA"),
        ("Obama's last 24 electoral votes came from Ohio and Iowa.", "OH IA"),
        ("Obama needed 24 electoral votes more: 18 from Ohio and six from Iowa.", ""),
        ("Obama kept Ohio, and I see no landslide, either.", "OH"),
        ("Either Obama kept Ohio, or nobody did.", ""),
        ("Ohio and Iowa were both carried by the Obama ticket, as was Maine.", "OH IA ME"),
    ],
)
def test_ways_of_telling_what_was_won(text: str, calls: str) -> None:
    """Gains, favours, defeats and what was done alike; and what only might be."""
    assert certain_calls(_NIGHT + text) == {f"{unit}:Obama:2012" for unit in calls.split()}
