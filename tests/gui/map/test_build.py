"""The script that made the bundled shapes: what it keeps of a TopoJSON file."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import Any

import pytest

from callboard import bundled

SCRIPT = Path(__file__).parents[3] / "resources" / "geography" / "build_states.py"

# Two squares of side 10, side by side: line 0 is their border, from top to bottom.
# Steps are in tenths, moved by (100, 50), as TopoJSON writes them.
SQUARES: dict[str, Any] = {
    "transform": {"scale": [0.1, 0.1], "translate": [100, 50]},
    "arcs": [
        [[100, 0], [0, 100]],
        [[100, 100], [-100, 0], [0, -100], [100, 0]],
        [[100, 0], [100, 0], [0, 100], [-100, 0]],
        [[100, 0], [0, 0], [0, 0]],
    ],
    "objects": {
        "states": {
            "geometries": [
                {"id": "08", "type": "Polygon", "arcs": [[0, 1]]},
                {"id": "20", "type": "MultiPolygon", "arcs": [[[2, -1]], [[3]]]},
                {"id": "72", "type": "Polygon", "arcs": [[3]]},
            ]
        }
    },
}

pytestmark = pytest.mark.skipif(not SCRIPT.exists(), reason="an installed copy has no scripts")


@pytest.fixture
def made(tmp_path: Path) -> dict[str, Any]:
    """Return what the script makes of two squares."""
    source, target = tmp_path / "source.json", tmp_path / "target.json"
    source.write_text(json.dumps(SQUARES), encoding="utf-8")
    assert runpy.run_path(str(SCRIPT))["main"]([str(source), str(target)]) == 0
    made: dict[str, Any] = json.loads(target.read_text("utf-8"))
    return made


def test_lines_are_whole_hundredths_in_steps(made: dict[str, Any]) -> None:
    """A line begins at its first point and goes on in steps; a step of nothing is left out."""
    assert made["lines"][0] == [11000, 5000, 0, 1000]
    assert made["lines"][3] == [11000, 5000]


def test_only_states_are_kept_and_under_their_postal_codes(made: dict[str, Any]) -> None:
    """Territories are no units of a presidential election."""
    assert list(made["states"]) == ["CO", "KS"]


def test_islets_that_collapsed_to_a_line_are_left_out(made: dict[str, Any]) -> None:
    """A ring without an area cannot be seen."""
    assert made["states"]["KS"]["rings"] == [[2, -1]]


def test_states_that_share_a_line_are_neighbours(made: dict[str, Any]) -> None:
    """The border of the two squares makes them a pair."""
    assert made["neighbours"] == [["CO", "KS"]]


def test_the_label_stands_in_the_middle_with_all_the_room_there_is(made: dict[str, Any]) -> None:
    """In a square of side 10 a box as wide as 1.1 times its height is 10 wide."""
    square = made["states"]["CO"]
    assert square["label"] == pytest.approx([105, 55], abs=0.2)
    assert square["block"] == pytest.approx(10 / 2 / 1.1, abs=0.2)


def test_the_bundled_file_is_of_this_form() -> None:
    """What the program reads has the parts that the script writes, and its licence beside it."""
    shapes = json.loads(bundled.read_text("geography", "states.json"))
    assert set(shapes) == {"source", "per_unit", "lines", "states", "neighbours"}
    assert "us-atlas" in shapes["source"]
    assert "Michael Bostock" in bundled.read_text("geography", "LICENSE.us-atlas.txt")
