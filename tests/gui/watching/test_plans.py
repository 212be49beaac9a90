"""Columns that were said once hold for the same table wherever it comes from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from callboard.gui.acts.plans import KeptPlans
from callboard.gui.acts.reading import Pasted, ReadReports, read_bytes, read_files, read_pasted
from callboard.gui.watching.files import look
from callboard.reports.feeds import ColumnPlan, Role, TablePlan, signature
from callboard.reports.limits import Limits
from callboard.reports.opening import Ways

HEADER = ("State", "Winner", "Desk two")
TABLE = ",".join(HEADER) + "\nOhio,Harris,Trump\nTexas,Harris,Trump\nIowa,Harris,Trump\n"
ROLES = (Role.UNIT, Role.IGNORED, Role.WINNER)  # the second of two columns counts here
PLAN = TablePlan(
    signature=signature(HEADER),
    columns=tuple(
        ColumnPlan(at=at, header=name, role=role)
        for at, (name, role) in enumerate(zip(HEADER, ROLES, strict=True))
    ),
)
WAYS = Ways(election=2024, plans={PLAN.signature: PLAN})
Read = Callable[[Path, Ways], ReadReports]


def opened(file: Path, ways: Ways) -> ReadReports:
    """As a file that is opened."""
    return read_files([file], ways)


def watched(file: Path, ways: Ways) -> ReadReports:
    """As a file that is watched."""
    return look(file, lambda: ways, {}, {}).read


def pasted(file: Path, ways: Ways) -> ReadReports:
    """As a text on the clipboard."""
    return read_pasted(Pasted(file.read_bytes(), "text/plain"), ways)


def answered(file: Path, ways: Ways) -> ReadReports:
    """As the answer of an address."""
    return read_bytes(file.read_bytes(), "https://example.org/t.csv", "text/csv", ways)


@pytest.mark.parametrize("read", [opened, watched, pasted, answered])
def test_a_remembered_plan_holds_for_every_way_in(read: Read, tmp_path: Path) -> None:
    """With the plan the second column counts; without it the first."""
    file = tmp_path / "table.csv"
    file.write_text(TABLE)
    (by_plan,) = read(file, WAYS).reports
    (guessed,) = read(file, Ways(election=2024)).reports
    assert {claim.winner for claim in by_plan.claims if claim.certain} == {"trump"}
    assert {claim.winner for claim in guessed.claims} != {"trump"}


def test_limits_in_the_settings_hold_in_the_window(tmp_path: Path) -> None:
    """The group of limits in the settings file adjusts them; nonsense in it does not."""
    file = tmp_path / "settings.ini"
    file.write_text("[limits]\nrows=100\nbytes=much\n")
    texts = KeptPlans(QSettings(str(file), QSettings.Format.IniFormat)).texts()
    assert texts.bounds() == Limits(rows=100)


def test_what_in_a_folder_is_no_file_is_told(tmp_path: Path) -> None:
    """Folders and links that lead nowhere are left out, and that is said; files are read."""
    folder = tmp_path / "inbox"
    (folder / "older").mkdir(parents=True)
    (folder / "table.csv").write_text(TABLE)
    read = read_files([folder], WAYS)
    assert [report.name for report in read.reports] == ["table.csv"]
    assert read.problems == ("1 entry of inbox is no file and was left out: older.",)


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    """There is nothing to read in it, and nobody waits for a report that never comes."""
    (told,) = read_files([tmp_path], WAYS).problems
    assert told == f"{tmp_path.name} holds no file to be read."


def test_desks_and_hidden_files_of_a_watched_folder_are_not_read(tmp_path: Path) -> None:
    """The desk's own journal changes with every call: it is no report."""
    for name in ("table.csv", ".hidden.csv", "night.callboard", "night.callboard.journal"):
        (tmp_path / name).write_text(TABLE)
    found = look(tmp_path, lambda: WAYS, {}, {})
    assert [report.name for report in found.read.reports] == ["table.csv"]
