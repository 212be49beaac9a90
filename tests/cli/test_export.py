"""`callboard export`: a desk file to CSV and JSON, told to its ledger."""

from __future__ import annotations

from pathlib import Path

import pytest
from desks import new_desk

from callboard.cli import main
from callboard.desk.opening import open_desk
from callboard.exports import csv as results_csv
from callboard.exports import json as results_json
from callboard.ledger.events import ExportMade


@pytest.fixture
def desk_file(tmp_path: Path) -> Path:
    """A closed desk on which Georgia is called."""
    desk = new_desk(tmp_path)
    desk.call(["GA"], "trump", source="AP")
    desk.store.close()
    return desk.store.path


def export(desk_file: Path, *options: str) -> int:
    """Export to out.csv and out.json beside the desk."""
    folder = desk_file.parent
    targets = ["--csv", str(folder / "out.csv"), "--json", str(folder / "out.json")]
    return main(["export", str(desk_file), *targets, *options])


def test_both_files_tell_what_the_desk_decided(desk_file: Path) -> None:
    """Georgia is called in the CSV and in the JSON."""
    assert export(desk_file) == 0
    results = results_json.decode((desk_file.parent / "out.json").read_bytes())
    sheet = results_csv.decode((desk_file.parent / "out.csv").read_bytes())
    assert sheet.units == results.units
    assert [(u.unit, u.winner) for u in results.units if u.winner] == [("GA", "Trump")]


def test_the_ledger_knows_of_the_export(desk_file: Path) -> None:
    """Each file is in the ledger with its hash."""
    export(desk_file)
    desk = open_desk(desk_file, read_only=True)
    made = [event for event in desk.ledger.events if isinstance(event, ExportMade)]
    assert [event.format for event in made] == ["csv", "json"]
    assert made[0].path == str(desk_file.parent / "out.csv")


def test_exporting_again_gives_the_same_file_apart_from_the_time(desk_file: Path) -> None:
    """The exports in the ledger change nothing in the next one."""
    export(desk_file)
    first = results_json.decode((desk_file.parent / "out.json").read_bytes())
    export(desk_file)
    second = results_json.decode((desk_file.parent / "out.json").read_bytes())
    assert first.ledger == second.ledger
    assert first.units == second.units


def test_a_desk_that_is_open_elsewhere_is_exported_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file is read as it is on the disk; that its ledger does not know is said."""
    desk = new_desk(tmp_path)
    desk.call(["GA"], "trump", source="AP")
    assert export(desk.store.path) == 0
    desk.store.close()
    assert "its ledger does not know of this export" in capsys.readouterr().out
    results = results_json.decode((tmp_path / "out.json").read_bytes())
    assert [(u.unit, u.winner) for u in results.units if u.winner] == [("GA", "Trump")]


def test_totals_get_a_file_when_asked_for(desk_file: Path) -> None:
    """--totals writes one row per ticket."""
    target = desk_file.parent / "totals.csv"
    assert export(desk_file, "--totals", str(target)) == 0
    assert b"2024,Trump,trump,Donald Trump,REP,16,0,0,0,0\r\n" in target.read_bytes()


def test_an_export_without_a_file_is_misuse(
    desk_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody who names no file is told how."""
    assert main(["export", str(desk_file)]) == 2
    assert "--csv" in capsys.readouterr().err


def test_a_missing_desk_is_misuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A desk that is not there gets a sentence, and no file is made."""
    assert export(tmp_path / "night.callboard") == 2
    assert "There is no night.callboard" in capsys.readouterr().err
    assert list(tmp_path.glob("out.*")) == []


def test_a_file_that_is_no_desk_is_misuse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """So does a file that is something else; it stays as it is."""
    other = tmp_path / "notes.callboard"
    other.write_text("hello", "utf-8")
    assert export(other) == 2
    assert "notes.callboard" in capsys.readouterr().err
    assert other.read_text("utf-8") == "hello"


@pytest.mark.parametrize(
    ("name", "start"), [("m.svg", b"<?xml"), ("m.PNG", b"\x89PNG"), ("m.pdf", b"%PDF")]
)
def test_the_map_is_drawn_when_asked_for(desk_file: Path, name: str, start: bytes) -> None:
    """As its name's ending says, and the ledger knows of it."""
    target = desk_file.parent / name
    assert main(["export", str(desk_file), "--map", str(target)]) == 0
    assert target.read_bytes().startswith(start)
    events = open_desk(desk_file, read_only=True).ledger.events
    made = [event for event in events if isinstance(event, ExportMade)]
    assert [event.format for event in made] == [f"map {name[2:].lower()}"]


def test_a_map_of_no_known_kind_is_misuse(
    desk_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Then nothing else is written either."""
    assert export(desk_file, "--map", str(desk_file.parent / "map.docx")) == 2
    assert ".svg, .png or .pdf" in capsys.readouterr().err
    assert not (desk_file.parent / "out.csv").exists()
