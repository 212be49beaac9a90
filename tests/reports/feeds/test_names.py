"""Names of candidates, places, parties and numbers, as feeds write them."""

from __future__ import annotations

import pytest

from callboard import almanac
from callboard.reports.feeds import numbers, parties, people, places


@pytest.mark.parametrize(
    ("name", "party", "year", "ticket"),
    [
        ("HARRIS, KAMALA D.", "DEMOCRAT", 2024, "harris"),
        ("Kamala D. Harris", "Dem", 2024, "harris"),
        ("SHARON E HARRIS", "DEMOCRATIC", 2024, None),
        ("Harris", "", 2024, "harris"),
        ("Harris", "REP", 2024, None),
        ("TRUMP, DONALD J.", "REPUBLICAN", 2024, "trump"),
        ("Trump/Vance", "", 2024, "trump"),
        ("Donald J. Trump and JD Vance", "", 2024, "trump"),
        ("D. Trump", "GOP", 2024, "trump"),
        ("E. Trump", "GOP", 2024, None),
        ("KENNEDY, ROBERT F. JR", "NON-AFFILIATED", 2024, "kennedy"),
        ("CLAUDIA DE LA CRUZ", "WRITE-IN", 2024, "de-la-cruz"),
        ("BIDEN, JOSEPH R. JR", "DEMOCRAT", 2020, "biden"),
        ("bidenj", "", 2020, "biden"),
        ("President Biden", "", 2020, "biden"),
        ("Republican", "", 2020, "trump"),
        ("Romney, Mitt", "REPUBLICAN", 2012, "romney"),
        ("Bush, George W.", "republican", 2000, "bush"),
        ("James Harris", "Write-In", 2008, None),
        ("", "DEM", 2016, "clinton"),
        ("", "IND", 2024, None),
    ],
)
def test_a_name_is_known_in_any_dress(name: str, party: str, year: int, ticket: str | None) -> None:
    """Order, case, initials, suffixes and running mates do not matter; another person does."""
    assert people.identify(name, party, almanac.contest(year)).ticket == ticket


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("UNDERVOTES", "not votes"),
        ("Over Votes", "not votes"),
        ("Blank Vote", "not votes"),
        ("Write-ins", "pool"),
        ("SCATTERING", "pool"),
        ("NONE OF THESE CANDIDATES", "pool"),
        ("Total", "total"),
        ("Jill Stein", "person"),
    ],
)
def test_rows_beside_candidates_are_known(name: str, kind: str) -> None:
    """Rows that stand for nobody are no candidates."""
    assert people.identify(name, "", almanac.contest(2024)).kind == kind


def test_two_rivals_tell_the_year() -> None:
    """Only one election had both."""
    assert people.years_of(["OBAMA, BARACK H.", "Romney, Mitt"]) == (2012,)
    assert people.years_of(["Trump"]) == ()


@pytest.mark.parametrize(
    ("cell", "unit"),
    [
        ("GA", "GA"),
        ("ga", "GA"),
        ("Georgia", "GA"),
        ("GEORGIA", "GA"),
        ("Ga.", "GA"),
        ("13", "GA"),
        ("1", "AL"),
        ("Washington", "WA"),
        ("Washington, D.C.", "DC"),
        ("NE-02", "NE-2"),
        ("ne-al", "NE"),
        ("NE-2", "NE-2"),
        ("Nebraska's 2nd district", "NE-2"),
        ("Maine CD 1", "ME-1"),
        ("Maine at-large", "ME"),
        ("2301", "ME-1"),
        ("GA-02", None),
        ("Ontario", None),
        ("", None),
        ("NE-4", None),
    ],
)
def test_a_cell_is_a_unit_or_it_is_not(cell: str, unit: str | None) -> None:
    """Cells are matched whole."""
    found = places.unit(cell)
    assert (found.unit if found else None) == unit


@pytest.mark.parametrize(
    ("code", "state"),
    [("01001", "AL"), ("1001", "AL"), ("48201", "TX"), ("99001", None), ("x", None)],
)
def test_a_county_code_tells_its_state(code: str, state: str | None) -> None:
    """With or without the zero that spreadsheets lose."""
    assert places.state_of_fips(code) == state


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Dem", "DEM"),
        ("DEMOCRATIC PARTY", "DEM"),
        ("DFL", "DEM"),
        ("DEMOCRATIC-NPL", "DEM"),
        ("WORKING FAMILIES / DEMOCRAT", "DEM"),
        ("GOP", "REP"),
        ("CONSTITUTION / REPUBLICAN", "REP"),
        ("Lib", "LIB"),
        ("Grn", "GRN"),
        ("Independent", "IND"),
        ("Whig", "OTH"),
        ("", ""),
    ],
)
def test_a_party_has_one_code(written: str, code: str) -> None:
    """However it is written."""
    assert parties.code(written) == code


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("1,234", 1234),
        ("1 234", 1234),
        (" 77 ", 77),
        ("12.0", 12),
        (5.0, 5),
        ("", None),
        ("-", None),
        (True, None),
        (None, None),
    ],
)
def test_whole_numbers_are_read(cell: object, value: int | None) -> None:
    """Grouped digits and a point without a fraction are whole numbers; blanks are none."""
    assert numbers.whole(cell) == numbers.Whole(value)


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("-3", "votes-negative"),
        ("1.5", "votes-not-whole"),
        ("NaN", "votes-not-whole"),
        ("1e999", "votes-not-whole"),
        (float("inf"), "votes-not-whole"),
        ("=A1", "formula-cell"),
        ("1234567890123", "votes-huge"),
        ("1,23", "votes-not-whole"),
    ],
)
def test_what_is_no_number_of_votes_is_told(cell: object, problem: str) -> None:
    """Nothing is rounded and nothing is guessed."""
    assert numbers.whole(cell) == numbers.Whole(None, problem)
