"""Finding units by what is typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from callboard import almanac, words
from callboard.gui.table.search import matches, spellings_of

INDEX = [spellings_of(unit) for unit in almanac.contest(2024).units]


def best(query: str) -> str:
    """Return the best match."""
    found = matches(INDEX, query)
    return min(found, key=lambda unit: found[unit])


@pytest.mark.parametrize(
    ("query", "unit"),
    [
        ("georgia", "GA"),
        ("ga", "GA"),
        ("Ga.", "GA"),
        ("GEOR", "GA"),
        ("neb 2", "NE-2"),
        ("ne2", "NE-2"),
        ("ne-2", "NE-2"),
        ("2nd district of maine", "ME-2"),
        ("maine 1", "ME-1"),
        ("d.c.", "DC"),
        ("dc", "DC"),
        ("n carolina", "NC"),
        ("w va", "WV"),
        ("w.va.", "WV"),
        ("the golden state", "CA"),
        ("Hawaiʻi", "HI"),
        ("  new   york ", "NY"),
        ("penn", "PA"),
    ],
)
def test_a_unit_is_found_by_any_of_its_spellings(query: str, unit: str) -> None:
    """Names, codes, AP abbreviations and nicknames, whole or begun."""
    assert best(query) == unit


@pytest.mark.parametrize(
    ("query", "units"),
    [
        ("carolina", {"NC", "SC"}),
        ("new", {"NH", "NJ", "NM", "NY"}),
        ("neb 2", {"NE-2"}),
        ("2nd", {"ME-2", "NE-2"}),
        ("xyz", set()),
        ("...", {unit.unit for unit in INDEX}),
        ("", {unit.unit for unit in INDEX}),
    ],
)
def test_exactly_the_units_that_match_are_found(query: str, units: set[str]) -> None:
    """Each word that is typed begins a word of one spelling."""
    assert set(matches(INDEX, query)) == units


@pytest.mark.parametrize("unit", [unit.unit for unit in INDEX])
def test_a_postal_code_always_finds_its_own_unit_first(unit: str) -> None:
    """Whatever else begins with the same letters: MA is Massachusetts, not Maine."""
    assert best(unit.lower()) == unit


def test_the_words_that_many_names_share_find_nobody_by_themselves() -> None:
    """Typed alone, "in" is Indiana, not "district in Maine"."""
    assert set(matches(INDEX, "in")) == {"IN"}


@pytest.fixture
def spanish() -> Iterator[None]:
    """Speak a little Spanish, for one test."""
    told = {"West Virginia": "Virginia Occidental", "Pennsylvania": "Pensilvania"}
    words.use(lambda text, _: told.get(text, ""))
    yield
    words.use()


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("query", "unit"),
    [
        ("virginia occ", "WV"),
        ("West Virginia", "WV"),
        ("pensil", "PA"),
        ("pennsyl", "PA"),
        ("PA", "PA"),
    ],
)
def test_units_are_found_by_the_name_that_is_shown_and_by_the_english_one(
    query: str, unit: str
) -> None:
    """An editor types either."""
    index = [spellings_of(one) for one in almanac.contest(2024).units]
    found = matches(index, query)
    assert min(found, key=lambda one: found[one]) == unit
