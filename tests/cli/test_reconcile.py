"""`callboard reconcile`: agreed units called, the others told, every unit in both files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from callboard import bundled
from callboard.cli import main
from callboard.exports import csv as results_csv
from callboard.exports import json as results_json
from callboard.exports.results import Results, UnitResult


@pytest.fixture
def samples(tmp_path: Path) -> list[str]:
    """Three of the sample reports that Callboard ships with, as files."""
    paths = [tmp_path / name for name in ("state-list.txt", "by-party.txt", "live-page.txt")]
    for path in paths:
        path.write_bytes(bundled.read_bytes("samples", path.name))
    return [str(path) for path in paths]


def reconcile(folder: Path, reports: list[str], *options: str) -> tuple[int, Results]:
    """Reconcile into `folder`; return the status and what the JSON file holds."""
    targets = ["--csv", str(folder / "out.csv"), "--json", str(folder / "out.json")]
    status = main(["reconcile", *reports, "--election", "2024", *options, *targets])
    return status, results_json.decode((folder / "out.json").read_bytes())


def by_id(results: Results) -> dict[str, UnitResult]:
    """The units by id."""
    return {unit.unit: unit for unit in results.units}


def test_every_unit_is_in_both_files(tmp_path: Path, samples: list[str]) -> None:
    """56 units, the same in CSV and JSON; errors in the reports make the status 1."""
    status, results = reconcile(tmp_path, samples)
    assert status == 1
    assert len(results.units) == 56
    assert results_csv.decode((tmp_path / "out.csv").read_bytes()).units == results.units


def test_agreed_units_are_called_on_the_word_of_the_reports(
    tmp_path: Path, samples: list[str]
) -> None:
    """Texas is named by all three: called, with the lines it stands on."""
    texas = by_id(reconcile(tmp_path, samples)[1])["TX"]
    assert (texas.winner, texas.verdict, texas.basis.count("line")) == ("Trump", "agreed", 3)
    assert texas.basis.startswith("accepted from ")


def test_where_reports_differ_nobody_wins(tmp_path: Path, samples: list[str]) -> None:
    """A conflict has no winner, and both names stand beside it; it is an error as well."""
    _, results = reconcile(tmp_path, samples, "--accept-single")
    conflicts = [unit for unit in results.units if unit.verdict == "conflict"]
    assert conflicts
    assert [unit.winner for unit in conflicts] == [None] * len(conflicts)
    assert all(len(unit.reported) > 1 for unit in conflicts)
    assert [found.unit for found in results.findings] == [unit.unit for unit in conflicts]


def test_one_source_alone_calls_nothing(tmp_path: Path, samples: list[str]) -> None:
    """What one report says is told, and left to an editor."""
    _, results = reconcile(tmp_path, samples)
    single = [unit for unit in results.units if unit.verdict == "single_source"]
    assert single
    assert [unit.winner for unit in single] == [None] * len(single)
    assert all(unit.reported and unit.sources_for for unit in single)


def test_one_source_alone_is_accepted_when_asked_for(tmp_path: Path, samples: list[str]) -> None:
    """With --accept-single the unit is called, and its basis says on what."""
    _, results = reconcile(tmp_path, samples, "--accept-single")
    single = [unit for unit in results.units if unit.verdict == "single_source"]
    assert single
    assert all(unit.winner == unit.reported[0] for unit in single)
    assert all(unit.basis.startswith("resolved: one source alone") for unit in single)


def test_the_json_file_holds_the_reports_with_their_findings(
    tmp_path: Path, samples: list[str]
) -> None:
    """Claims, declared totals and findings are there in the form of `check --json`."""
    _, results = reconcile(tmp_path, samples)
    assert [report.path for report in results.reports] == samples
    assert all(report.claims and report.findings for report in results.reports)


def test_every_conflict_and_finding_is_printed(
    tmp_path: Path, samples: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """What is in the file is on the screen."""
    _, results = reconcile(tmp_path, samples)
    out = " ".join(capsys.readouterr().out.replace("│", " ").split())
    every = [*results.findings, *(f for report in results.reports for f in report.findings)]
    assert [f.sentence for f in every if f.sentence.split(".")[0][:60] not in out] == []


def test_the_election_is_found_where_it_is_not_given(
    samples: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Without --election the reports say which one they are about."""
    main(["reconcile", *samples])
    assert "The election of 2024, reconciled" in capsys.readouterr().out


def test_reports_that_name_no_election_need_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """When nobody says which election, the command asks for it."""
    path = tmp_path / "list.txt"
    path.write_text("Georgia - green\n", "utf-8")
    assert main(["reconcile", str(path)]) == 2
    assert "--election" in capsys.readouterr().err


def test_standard_output_takes_a_file(
    samples: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """With --json - the JSON alone is on standard output, and words go to the other."""
    main(["reconcile", *samples, "--election", "2024", "--json", "-"])
    told = capsys.readouterr()
    assert len(json.loads(told.out)["units"]) == 56
    assert "reconciled" in told.err


def test_a_place_that_cannot_be_written_is_told_before_anything_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that does not exist is misuse, and the reports are not even looked at."""
    target = str(tmp_path / "nowhere" / "out.csv")
    assert main(["reconcile", str(tmp_path / "no-report.txt"), "--csv", target]) == 2
    assert f"The folder {tmp_path / 'nowhere'} does not exist" in capsys.readouterr().err
