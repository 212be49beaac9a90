"""YAPms maps: painted, and therefore never certain."""

from __future__ import annotations

from typing import Any

from fed import claim, kinds, read, said


def region(unit: str, value: int, *shares: tuple[str, int], **more: object) -> dict[str, Any]:
    """One region of a map."""
    return {
        "id": unit,
        "value": value,
        "permaVal": value,
        "locked": False,
        "disabled": False,
        "candidates": [{"id": who, "count": count, "margin": 0} for who, count in shares],
    } | more


def painted(*regions: dict[str, Any], **about: object) -> dict[str, Any]:
    """A saved map."""
    names = (("0", "Harris"), ("1", "Trump"))
    return {
        "map": {"country": "usa", "type": "presidential", "year": "2024"} | about,
        "tossup": {"id": ""},
        "regions": list(regions),
        "candidates": [
            {"id": key, "name": name, "defaultCount": 0, "margins": []} for key, name in names
        ],
    }


def test_a_painted_region_is_shown_and_never_certain() -> None:
    """A map says what somebody painted."""
    result = read(
        painted(
            region("pa", 19, ("1", 19)), region("ne-02", 1, ("0", 1)), region("me-al", 2, ("0", 2))
        )
    )
    assert said(result) == {
        "PA": ("called", "trump"),
        "NE-2": ("called", "harris"),
        "ME": ("called", "harris"),
    }
    assert not any(one.certain for one in result.claims)
    assert "painted-map" in kinds(result)
    assert claim(result, "PA").electors == 19


def test_a_region_left_open_is_set_aside() -> None:
    """Regions without a candidate, or with two level ones, claim nothing."""
    result = read(painted(region("pa", 19, ("", 19)), region("ga", 16, ("0", 8), ("1", 8))))
    assert (result.claims, result.set_aside) == ((), 2)


def test_a_map_of_another_kind_is_no_presidential_one() -> None:
    """A Senate map is recognised and set aside."""
    result = read(painted(region("pa", 1, ("1", 1)), type="senate"))
    assert (result.claims, "feed-no-president" in kinds(result)) == ((), True)


def test_parties_stand_for_their_tickets() -> None:
    """Maps are often painted for parties rather than names."""
    data = painted(region("pa", 19, ("1", 19)))
    data["candidates"][1]["name"] = "Republican"
    assert said(read(data))["PA"] == ("called", "trump")
