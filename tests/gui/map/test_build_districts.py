"""The script that put the districts together: outlines of counties, and what is between them."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from callboard import bundled

if TYPE_CHECKING:
    from collections.abc import Callable

    Compact = Callable[[dict[str, Any], dict[str, Any]], dict[str, Any]]

FOLDER = Path(__file__).parents[3] / "resources" / "geography"

# Three squares of side 10 in a row, as counties of Nebraska; the lines between them are 0 and 1.
COUNTIES: dict[str, Any] = {
    "transform": {"scale": [1, 1], "translate": [400, 200]},
    "arcs": [
        [[10, 0], [0, 10]],
        [[20, 0], [0, 10]],
        [[10, 10], [-10, 0], [0, -10], [10, 0]],
        [[10, 0], [10, 0]],
        [[20, 10], [-10, 0]],
        [[20, 0], [10, 0], [0, 10], [-10, 0]],
    ],
    "objects": {
        "counties": {
            "geometries": [
                {"id": "31001", "type": "Polygon", "arcs": [[0, 2]]},
                {"id": "31003", "type": "Polygon", "arcs": [[3, 1, 4, -1]]},
                {"id": "31005", "type": "Polygon", "arcs": [[5, -2]]},
            ]
        }
    },
}


def plan(*districts: list[str]) -> dict[str, Any]:
    """Return a plan in which the three counties lie in these districts."""
    fips = ("31001", "31003", "31005")
    counties = [
        {"fips": code, "name": f"County {code}", "state": "NE", "districts": own}
        for code, own in zip(fips, districts, strict=True)
    ]
    return {"2022-2030": counties}


@pytest.fixture
def compact(monkeypatch: pytest.MonkeyPatch) -> Compact:
    """Return the script's function that makes the file's content."""
    if not (FOLDER / "build_districts.py").exists():
        pytest.skip("an installed copy has no scripts")
    monkeypatch.syspath_prepend(str(FOLDER))
    made: Compact = runpy.run_path(str(FOLDER / "build_districts.py"))["compact"]
    return made


def test_counties_of_a_district_become_one_shape(compact: Compact) -> None:
    """The line between them vanishes; the label stands in the middle of both."""
    made = compact(COUNTIES, plan(["NE-1"], ["NE-1"], ["NE-2"]))["plans"]["2022-2030"]
    assert len(made["districts"]["NE-1"]["rings"]) == 1
    assert made["districts"]["NE-1"]["label"] == pytest.approx([410, 205], abs=1)
    assert made["links"] == [["NE-1", "NE-2"]]


def test_a_divided_county_is_a_shape_of_its_own(compact: Compact) -> None:
    """It belongs to neither district, and is named with both."""
    made = compact(COUNTIES, plan(["NE-1"], ["NE-1", "NE-2"], ["NE-2"]))["plans"]["2022-2030"]
    assert [(s["county"], s["units"]) for s in made["splits"]] == [
        ("County 31003", ["NE-1", "NE-2"])
    ]
    assert made["links"] == []


def test_the_bundled_file_has_its_source() -> None:
    """It says where the shapes are from, and whose licence that is."""
    file = json.loads(bundled.read_text("geography", "districts.json"))
    assert "us-atlas 3.0.1" in file["source"]
    assert "LICENSE.us-atlas.txt" in file["source"]
