"""Tables that call both rivals by their first names, or by their initials."""

from __future__ import annotations

import pytest
from states_kept import STATES, WON, called

UNITS = ("Ohio", "Alabama", "Nevada", "Utah", "Iowa", "Oregon")
CODES = ("OH", "AL", "NV", "UT", "IA", "OR")


def rivals(first: str, second: str, header: str = "state,{a},{b},winner") -> str:
    """Votes of two people, who win by turns."""
    made = header.format(a=first, b=second) + "\n"
    for at, name in enumerate(UNITS):
        made += f"{name},{90210 + 731 * at},{88001 + 977 * at},{(first, second)[at % 2]}\n"
    return made


@pytest.mark.parametrize(
    ("first", "second", "surnames"),
    [("hillary", "donald", ("Clinton", "Trump")), ("Joe", "Donald", ("Biden", "Trump")),
     ("barack", "mitt", ("Obama", "Romney")), ("al", "george", ("Gore", "Bush")),
     ("Jimmy", "Gerald", ("Carter", "Ford")), ("KDH", "DJT", ("Harris", "Trump"))],
)  # fmt: skip
def test_two_first_names_tell_the_rivals_and_their_election(
    first: str, second: str, surnames: tuple[str, str]
) -> None:
    """Only one election had both."""
    won = {code: surnames[at % 2] for at, code in enumerate(CODES)}
    assert called(rivals(first, second), "x.csv") == won
    assert called(rivals(first, second, "state,{a}_votes,{b}_votes,won_by"), "x.csv") == won


@pytest.mark.parametrize(("first", "second"), [("donald", "mary"), ("others", "joe")])
def test_one_first_name_tells_nobody(first: str, second: str) -> None:
    """Whoever that may be."""
    assert called(rivals(first, second), "x.csv") == {}


def test_many_names_in_a_column_are_anybodys() -> None:
    """Winners of something else, a child from each state."""
    children = ("George", "Al", "Mary", "Ann", "Bill", "Bob", "Jane", "Ruth")
    units = (*UNITS, "Texas", "Maine")
    text = "state,winner\n" + "".join(
        f"{name},{child}\n" for name, child in zip(units, children, strict=True)
    )
    assert called(text, "x.csv") == {}


def test_a_first_name_may_be_misspelt_as_many_do() -> None:
    """With one l; and a unit's name may stand twice in its cell."""
    text = "State,Winner\n" + "".join(
        f"{name}{name},{'Hilary Clinton' if who == 'Clinton' else 'Donald Trump'}\n"
        for name, _, _, who in STATES
    )
    assert called(text) == WON
