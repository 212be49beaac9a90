"""The files of the almanac: laid out so that a changed fact is a changed line."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from callboard import bundled

FOLDER = Path(__file__).parents[2] / "resources" / "elections"
FILES = [name for name in bundled.names("elections") if name.endswith(".json")]


@pytest.fixture(scope="module")
def build() -> ModuleType:
    """Return the script that lays the files out."""
    spec = importlib.util.spec_from_file_location("elections_build", FOLDER / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", FILES)
def test_a_file_has_the_layout_of_the_script(build: ModuleType, name: str) -> None:
    """Each file is byte for byte what the script makes of its content."""
    text = bundled.read_text("elections", name)
    assert build.lay_out(json.loads(text)) == text


def test_eastern_closings_become_utc(build: ModuleType) -> None:
    """A closing hour in November is five hours later in UTC."""
    assert build.utc("2024-11-05T19:30:00") == "2024-11-06T00:30:00Z"


def test_tables_are_read_as_rows(build: ModuleType, tmp_path: Path) -> None:
    """A fact table gives one row of named cells a line, quoted commas included."""
    table = tmp_path / "closings.csv"
    table.write_text('unit,note\nID,"south first, Panhandle later"\n', encoding="utf-8")
    assert build.read_table(table) == [{"unit": "ID", "note": "south first, Panhandle later"}]


def test_units_follow_their_state(build: ModuleType) -> None:
    """Units are ordered by state name, and districts come after their state."""
    row = {
        "fips": "",
        "ap_abbreviation": "",
        "census_region": "",
        "time_zones": "",
        "alt_names": "",
    }
    rows = [
        row | {"unit": unit, "postal": unit[:2], "name": name}
        for unit, name in [("MD", "Maryland"), ("ME-1", "First"), ("ME", "Maine"), ("LA", "La")]
    ]
    entries = build.units_document(rows)["units"]
    assert [entry["id"] for entry in entries] == ["LA", "ME", "ME-1", "MD"]
