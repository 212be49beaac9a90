"""`callboard demo` and `--self-test`: the whole program, without a screen."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import pytest

from callboard.cli import main
from callboard.cli.selftest import CHECKS, run_self_test
from callboard.desk.opening import open_desk
from callboard.exports import csv as results_csv
from callboard.exports import json as results_json


def callboard(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does: Qt is in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "callboard", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_demo_makes_everything_from_reports_to_a_picture(tmp_path: Path) -> None:
    """Exports, a desk to open and a picture of the window are there, and it says so."""
    folder = tmp_path / "made" / "here"
    done = callboard("demo", "--out", str(folder))
    assert (done.returncode, done.stderr) == (0, "")
    results = results_json.decode((folder / "results.json").read_bytes())
    assert results_csv.decode((folder / "results.csv").read_bytes()).units == results.units
    desk = open_desk(folder / "demo.callboard", read_only=True)
    assert desk.position.called_units == sum(unit.winner is not None for unit in results.units)
    header = (folder / "window.png").read_bytes()[:24]
    assert struct.unpack(">II", header[16:24]) == (1440, 900)
    for name in ("results.csv", "results.json", "totals.csv", "demo.callboard", "window.png"):
        assert name in done.stdout


def test_the_demo_can_be_run_again(tmp_path: Path) -> None:
    """A second run replaces what the first one made."""
    for _ in range(2):
        done = callboard("demo", "--out", str(tmp_path))
        assert (done.returncode, done.stderr) == (0, "")


def test_a_place_where_no_folder_can_be_made_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file in the way gives a sentence and status 2."""
    (tmp_path / "file").write_text("", "utf-8")
    assert main(["demo", "--out", str(tmp_path / "file")]) == 2
    assert "cannot be made" in capsys.readouterr().err


def test_the_self_test_says_a_line_per_check() -> None:
    """All is well, a real click on the map included."""
    done = callboard("--self-test")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[-1] == "All is well."
    assert [line.partition(":")[0] for line in lines[1:-1]] == [f"ok      {n}" for n, _ in CHECKS]
    assert "a click called Georgia" in done.stdout


def test_a_failing_check_is_told_and_the_others_are_run(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What is broken has its line with the reason, and the status is 1."""

    def broken(folder: Path) -> str:
        return (folder / "missing").read_text("utf-8")

    assert run_self_test((("one", broken), ("two", lambda _: "fine"))) == 1
    out = capsys.readouterr().out
    assert "FAILED  one: FileNotFoundError" in out
    assert "ok      two: fine" in out
