"""What a file does not tell is asked for in the window, and the file is read so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.desk.service import Desk
from callboard.gui.dialogs.telling import TellDialog
from callboard.gui.program import Program
from callboard.reports.claims import Report
from callboard.reports.findings.remedies import Remedy

NOWHERE = "county,office,district,party,candidate,votes\n" + "".join(
    f"C{n},President,,X,{'Kamala Harris' if n % 2 else 'Donald Trump'},{n}\n" for n in range(40)
)
STOOD = ("Ronald Reagan", "Jimmy Carter", "Walter Mondale")
NO_YEAR = "state,county,office,candidate,votes\n" + "".join(
    f"Delaware,{county},President,{who},{n}\n"
    for county in ("Kent", "Sussex")
    for n, who in enumerate(STOOD, 5)
)


@pytest.fixture
def opened(program: Program, desk: Desk, tmp_path: Path, qtbot: QtBot) -> Callable[[str], Report]:
    """Return a way to open a file of that text."""

    def open_file(text: str) -> Report:
        path = tmp_path / "results.csv"
        path.write_text(text)
        program.acts.imports.files([str(path)])
        qtbot.waitUntil(lambda: bool(desk.reports), timeout=20_000)
        return desk.reports[0]

    return open_file


def answering(text: str, seen: list[str]) -> None:
    """Type an answer into the dialog that comes, and confirm it."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TellDialog)
        seen.append(dialog.heading.text())
        assert not dialog.ok.isEnabled()
        dialog.choice.setEditText(text)
        dialog.ok.click()

    QTimer.singleShot(0, answer)


def test_the_state_of_a_file_is_asked_for_and_the_file_read_so(
    program: Program, desk: Desk, opened: Callable[[str], Report], qtbot: QtBot
) -> None:
    """One click, one answer: its votes are Georgia's, and the finding is gone."""
    before = opened(NOWHERE)
    assert "state-unknown" in {found.kind for found in before.findings}
    asked: list[str] = []
    answering("georgia", asked)
    program.wiring.remedies.do(before.id, None, Remedy.STATE)
    qtbot.waitUntil(lambda: bool(desk.reports[0].claims), timeout=20_000)
    assert asked == ["Which state is results.csv of?"]
    assert {claim.unit for claim in desk.reports[0].claims} == {"GA"}
    assert len(desk.reports) == 1


def test_a_state_that_was_said_is_remembered_for_that_file(
    program: Program, desk: Desk, opened: Callable[[str], Report], tmp_path: Path, qtbot: QtBot
) -> None:
    """When the file comes again with other figures nobody is asked again."""
    before = opened(NOWHERE)
    answering("Georgia", [])
    program.wiring.remedies.do(before.id, None, Remedy.STATE)
    qtbot.waitUntil(lambda: bool(desk.reports[0].claims), timeout=20_000)
    (tmp_path / "results.csv").write_text(NOWHERE + "C99,President,,X,Kamala Harris,7\n")
    program.acts.imports.files([str(tmp_path / "results.csv")])
    qtbot.waitUntil(lambda: desk.reports[0].read == 41, timeout=20_000)
    assert {claim.unit for claim in desk.reports[0].claims} == {"GA"}


def test_the_election_of_a_file_is_asked_for(
    program: Program, desk: Desk, opened: Callable[[str], Report], qtbot: QtBot
) -> None:
    """Reagan stood against Carter and against Mondale; the editor knows which year is meant."""
    before = opened(NO_YEAR)
    assert "no-election" in {found.kind for found in before.findings}
    answering("1984 · Mondale – Reagan", [])
    program.wiring.remedies.do(before.id, None, Remedy.ELECTION)
    qtbot.waitUntil(lambda: desk.reports[0].election == 1984, timeout=20_000)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("georg", "GA"), ("ga", "GA"), ("virginia", "VA"), ("carolina", None), ("", None)],
)
def test_a_part_of_one_name_alone_is_enough(qtbot: QtBot, typed: str, meant: str | None) -> None:
    """What could be two states is asked on; a whole name is never taken for a part of another."""
    names = {
        "GA": "Georgia", "VA": "Virginia", "WV": "West Virginia",
        "NC": "North Carolina", "SC": "South Carolina",
    }  # fmt: skip
    dialog = TellDialog("State", "Which?", "", tuple(names.items()))
    qtbot.addWidget(dialog)
    dialog.choice.setEditText(typed)
    assert dialog.chosen() == meant
    assert dialog.ok.isEnabled() is (meant is not None)


def test_thinking_better_of_it_changes_nothing(
    program: Program, desk: Desk, opened: Callable[[str], Report]
) -> None:
    """Cancelling the question leaves the report as it was."""
    before = opened(NOWHERE)

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TellDialog)
        dialog.reject()

    QTimer.singleShot(0, cancel)
    program.wiring.remedies.do(before.id, None, Remedy.STATE)
    assert not program.background.is_busy
    assert desk.reports == (before,)
