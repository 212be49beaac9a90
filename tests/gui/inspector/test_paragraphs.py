"""Painted paragraphs: what is on the screen is what painting everything anew would show."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from on_screen import on_screen
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.gui.inspector.history import STEPS
from callboard.gui.inspector.paragraphs import Line, Paper, Paragraphs
from callboard.gui.inspector.story import Step
from callboard.gui.look.theme import theme

LIGHT = theme("light")


def steps(*texts: str) -> tuple[Step, ...]:
    """Return a step of each text."""
    return tuple(Step(time="9:00:00 pm", who="Desk / me", text=text) for text in texts)


@pytest.fixture
def lines(qtbot: QtBot) -> Paragraphs[Step]:
    """Return paragraphs with three rows, with room below them."""
    lines = Paragraphs(STEPS, LIGHT)
    lines.show_rows(steps("called gjpqy", "retracted", "called Harris (AP)"), LIGHT)
    return on_screen(qtbot, lines, 260, 400)


def painted(lines: Paragraphs[Step]) -> QImage:
    """Return what the window system holds, once all updates are painted."""
    QApplication.processEvents()
    picture = lines.screen().grabWindow(lines.winId())
    return picture.toImage().convertToFormat(lines.grab().toImage().format())


def test_everything_is_painted_behind_and_between_the_rows(lines: Paragraphs[Step]) -> None:
    """Nothing below shows through: the ground ends with the widget."""
    image = painted(lines)
    assert image.pixelColor(5, 399).name() == LIGHT.panel
    assert image.pixelColor(259, 200).name() == LIGHT.panel
    assert image == lines.grab().toImage()


@pytest.mark.parametrize(
    "after",
    [
        steps("new", "called gjpqy", "retracted", "called Harris (AP)"),
        steps("called gjpqy"),
        steps("called gjpqy", "called gjpqy", "called gjpqy, " * 9),
    ],
)
def test_other_rows_leave_no_trace_of_those_before(
    lines: Paragraphs[Step], after: tuple[Step, ...], qtbot: QtBot
) -> None:
    """Added, taken away, or the same one twice."""
    painted(lines)
    lines.show_rows(after, LIGHT)
    fresh = Paragraphs(STEPS, LIGHT)
    qtbot.addWidget(fresh)
    fresh.resize(lines.size())
    fresh.show_rows(after, LIGHT)
    assert painted(lines) == fresh.grab().toImage()


def test_a_piece_is_painted_as_it_is_in_the_whole(lines: Paragraphs[Step]) -> None:
    """From the middle of one row to the middle of another, letters' feet too."""
    whole = lines.grab().toImage()
    for top in range(0, 100, 7):
        piece = lines.rect().adjusted(10, top, -30, top - lines.height() + 30)
        assert lines.grab(piece).toImage() == whole.copy(piece)


def test_a_row_that_stays_is_laid_out_once(qtbot: QtBot) -> None:
    """One more step lays out one more row."""
    listed: list[str] = []

    def listing(row: Step, paper: Paper) -> tuple[Line, ...]:
        listed.append(row.text)
        return STEPS.lines(row, paper)

    lines = Paragraphs(replace(STEPS, lines=listing), LIGHT)
    qtbot.addWidget(lines)
    lines.resize(260, 400)
    lines.show_rows(steps("called gjpqy", "retracted"), LIGHT)
    lines.grab()
    lines.show_rows(steps("new", "called gjpqy", "retracted"), LIGHT)
    lines.grab()
    assert listed == ["called gjpqy", "retracted", "new"]
