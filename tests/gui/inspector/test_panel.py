"""The inspector's reports and history on screen."""

from __future__ import annotations

from typing import Any

import pytest
from desks import report
from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from callboard.desk.service import Desk
from callboard.gui.inspector.panel import Inspector
from callboard.gui.look.fitting import wrapped
from callboard.gui.look.theme import theme


def asked(signal: SignalInstance) -> list[tuple[Any, ...]]:
    """The arguments of everything that `signal` says from now on."""
    heard: list[tuple[Any, ...]] = []
    signal.connect(lambda *arguments: heard.append(arguments))
    return heard


def colours(image: QImage) -> set[str]:
    """The colours in a picture."""
    return {
        image.pixelColor(QPoint(x, y)).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def names(inspector: Inspector) -> list[str]:
    """The reports that are told of."""
    return [line.name for line in inspector.reports.lines.rows]


def test_accepting_goes_up_with_the_units(desk: Desk, inspector: Inspector) -> None:
    """Two reports agree: the button names the ticket and asks to accept."""
    inspector.set_selection(("GA",))
    desk.import_report(report("State list", GA="trump"))
    desk.import_report(report("By party", GA="trump"))
    heard = asked(inspector.acceptRequested)
    assert inspector.reports.accept.text() == "Accept Trump (2 reports)"
    QTest.mouseClick(inspector.reports.accept, Qt.MouseButton.LeftButton)
    assert heard == [(("GA",),)]


def test_a_conflict_asks_to_be_resolved(desk: Desk, inspector: Inspector) -> None:
    """Two reports differ: a badge with a sign, and a button that asks which."""
    inspector.set_selection(("GA",))
    desk.import_report(report("State list", GA="harris"))
    desk.import_report(report("By party", GA="trump"))
    assert inspector.chip.text == "⚠ disagree"
    assert not inspector.reports.accept.isVisible()
    heard = asked(inspector.resolveRequested)
    QTest.mouseClick(inspector.reports.resolve, Qt.MouseButton.LeftButton)
    assert heard == [("GA", None)]


def test_a_withdrawn_report_disappears(desk: Desk, inspector: Inspector) -> None:
    """The lines follow the reports on the desk."""
    inspector.set_selection(("GA",))
    desk.import_report(report("State list", GA="harris"))
    assert names(inspector) == ["State list"]
    desk.withdraw_report("r-State list")
    assert names(inspector) == []
    assert inspector.reports.summary.text() == "No reports on the desk yet."


def test_the_history_grows_at_its_head(desk: Desk, inspector: Inspector) -> None:
    """A new step appears above the others, and the panel makes room for all of them."""
    inspector.set_selection(("GA",))
    steps = inspector.history.steps
    before = steps.heightForWidth(200)
    for number in range(6):
        desk.note(["GA"], f"note {number}")
    desk.call(["GA"], "trump", source="AP")
    assert steps.rows[0].text == "called Trump (AP)"
    assert steps.heightForWidth(200) > before


def test_older_steps_are_counted_below_the_newest(desk: Desk, inspector: Inspector) -> None:
    """The last line of a long history says how much more there is in the log."""
    for number in range(20):
        desk.note(["GA"], f"note {number}")
    inspector.set_selection(("GA",))
    assert inspector.history.steps.rows[-1].text == "… 8 more in the log"


def test_several_units_have_no_history(inspector: Inspector) -> None:
    """A history is of one unit."""
    inspector.set_selection(("GA", "PA"))
    assert inspector.history.steps.rows == ()
    assert inspector.history.more.text() == "Choose one unit to see its history."


def test_everything_can_be_reached_by_scrolling(desk: Desk, inspector: Inspector) -> None:
    """On a short panel the history lies below the edge, within reach of the scroll bar."""
    for number in range(30):
        desk.note(["GA"], f"note {number}")
    inspector.set_selection(("GA",))
    inspector.resize(250, 300)
    QApplication.processEvents()
    bar = inspector._scroll.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    steps = inspector.history.steps
    assert steps.mapTo(inspector, steps.rect().bottomLeft()).y() <= inspector.height()


def test_a_dark_theme_repaints_the_panel(desk: Desk, inspector: Inspector) -> None:
    """After a change of theme the called ticket has the colour of the other theme."""
    inspector.set_selection(("GA",))
    desk.call(["GA"], "trump", source="AP")
    inspector.set_theme(theme("dark"))
    button = inspector.calls.tickets.buttons[1]
    assert theme("dark").red in colours(button.grab().toImage())


def test_a_lead_is_hatched_and_a_call_is_solid(desk: Desk, inspector: Inspector) -> None:
    """Leading and called are told apart by more than a colour."""
    from callboard.election.status import Status

    inspector.set_selection(("GA",))
    button = inspector.calls.tickets.buttons[1]
    desk.set_status(["GA"], Status.LEADING, ticket="trump")
    hatched = colours(button.grab().toImage())
    desk.call(["GA"], "trump", source="AP")
    solid = button.grab().toImage()
    inner = solid.pixelColor(6, solid.height() // 2).name()
    assert theme("light").panel in hatched
    assert inner == theme("light").red


def test_a_unit_that_is_chosen_and_called_at_once_shows_its_own_history(
    desk: Desk, inspector: Inspector, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in paint mode: the height goes down and up again before the layout runs."""
    inspector.set_selection(("PA",))
    desk.call(["PA"], "harris", source="AP")
    QApplication.processEvents()
    painted: list[str] = []
    steps = inspector.history.steps
    paint = steps.paintEvent

    def paint_event(event: QPaintEvent) -> None:
        painted.append(steps.rows[0].text)
        paint(event)

    monkeypatch.setattr(steps, "paintEvent", paint_event)
    inspector.set_selection(("AZ",))
    desk.call(["AZ"], "trump", source="AP")
    QApplication.processEvents()
    assert painted
    assert painted[-1] == "called Trump (AP)"


def test_words_of_a_report_are_never_taken_for_markup(desk: Desk, inspector: Inspector) -> None:
    """A quotation with tags in it is shown with its tags."""
    inspector.set_selection(("GA",))
    desk.import_report(report("<b>List</b>", GA="harris"))
    desk.call(["GA"], "trump", source="AP")
    desk.retract(["GA"], reason="<img src=x>")
    assert inspector.detail.textFormat() == Qt.TextFormat.PlainText
    assert "<b>List</b>" in inspector.reports.lines.accessibleDescription()


def test_a_larger_font_makes_every_part_larger(inspector: Inspector) -> None:
    """At twice the size nothing is clipped: buttons and lines grow with the text."""
    inspector.set_selection(("GA",))
    button = inspector.calls.tickets.buttons[0]
    before = button.sizeHint().height()
    font = inspector.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    inspector.setFont(font)
    assert button.sizeHint().height() > before * 1.7


def test_long_words_are_wrapped_and_the_last_line_is_cut(inspector: Inspector) -> None:
    """Two lines at most, the second ending in an ellipsis."""
    lines = wrapped("one two three four five six seven", inspector.font(), 60, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


def test_a_short_text_is_not_cut(inspector: Inspector) -> None:
    """What fits stays as it is."""
    assert wrapped("one", inspector.font(), 200, 2) == ("one",)
    assert wrapped("", inspector.font(), 200, 2) == ("",)
