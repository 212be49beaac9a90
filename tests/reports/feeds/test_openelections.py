"""OpenElections: one state that only the file's name tells."""

from __future__ import annotations

import pytest
from fed import claim, kinds, read, said, sentence, votes

HEAD = "county,office,district,party,candidate,votes\n"
COUNTIES = "".join(
    f"C{at},President,,{party},{name},{count}\n"
    for at in range(159)
    for party, name, count in (
        ("Republican", "John McCain", 12 + at),
        ("Democrat", "Barack Obama", 11),
    )
)
MCCAIN = sum(12 + at for at in range(159))
NAME = "20081104__ga__general__county.csv"


def test_the_state_and_year_come_from_the_files_name() -> None:
    """The name that OpenElections gives its files tells both."""
    result = read(HEAD + COUNTIES, NAME)
    assert (result.election, said(result)) == (2008, {"GA": ("leading", "mccain")})
    assert votes(result, "GA") == {"mccain": MCCAIN, "obama": 159 * 11}


def test_without_a_name_the_state_is_asked_for() -> None:
    """Nothing is guessed where the name does not tell the state."""
    result = read(HEAD + COUNTIES, "download.csv")
    assert result.claims == ()
    assert "say which state" in sentence(result, "state-unknown")


def test_the_editor_may_say_the_state() -> None:
    """What is asked for can be given."""
    assert "GA" in said(read(HEAD + COUNTIES, "download.csv", state="GA"))


def test_a_looser_name_tells_the_state_and_says_so() -> None:
    """A postal code as a word of the name is believed, and told."""
    result = read(HEAD + COUNTIES, "openelections_ga_2008.csv")
    assert "GA" in said(result)
    assert "feed-state-guessed" in kinds(result)


def test_only_the_presidential_rows_count() -> None:
    """Rows of other offices are counted by office and set aside."""
    other = "C1,U.S. Senate,,Republican,Saxby Chambliss,9\nC1,Registered Voters,,,,99\n"
    result = read(HEAD + COUNTIES + other, NAME)
    assert (result.used, result.set_aside) == (318, 2)
    assert "U.S. Senate (1)" in sentence(result, "feed-other-office")


def test_a_few_counties_are_no_state() -> None:
    """A partial file leads nowhere with certainty."""
    result = read(HEAD + COUNTIES[:600], NAME)
    assert not claim(result, "GA").certain
    assert "of 159 counties" in sentence(result, "areas-partial")


def test_a_row_of_totals_is_not_added() -> None:
    """A county called Total is the state again."""
    total = f"Total,President,,Republican,John McCain,{MCCAIN}\n"
    result = read(HEAD + COUNTIES + total, NAME)
    assert votes(result, "GA")["mccain"] == MCCAIN
    assert "area-repeats-state" in kinds(result)


def test_precincts_are_added_without_their_sums() -> None:
    """A precinct called Total repeats its county."""
    rows = "".join(
        f"C{at},{precinct},President,,DEM,Kamala Harris,{count}\n"
        for at in range(159)
        for precinct, count in (("1", 2), ("2", at), ("Total", 2 + at))
    )
    result = read(
        "county,precinct,office,district,party,candidate,votes\n" + rows,
        "20241105__ga__general__precinct.csv",
    )
    assert votes(result, "GA") == {"harris": sum(2 + at for at in range(159))}
    assert "159 rows" in sentence(result, "rows-set-aside")


@pytest.mark.parametrize("kind", ["primary", "presidential_primary"])
def test_a_primary_is_set_aside_whole(kind: str) -> None:
    """The name of the file says that it is a primary."""
    result = read(HEAD + COUNTIES, f"20080205__ga__{kind}__county.csv")
    assert result.claims == ()
    assert "feed-primary" in kinds(result)
