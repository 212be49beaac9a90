"""The queue by keys and clicks: next, decide, hold, ask; every decision keeps its ground."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from spanish import in_spanish

from callboard.desk.service import Desk
from callboard.gui.look.theme import theme
from callboard.gui.reconciliation.bar import FilterBar
from callboard.gui.reconciliation.panel import ReconcilePanel
from callboard.ledger.events import ConflictResolved, UnitsCalled

Key = Qt.Key


def titles(panel: ReconcilePanel) -> list[str]:
    """The units in the queue, from the top."""
    return [row.item.unit for row in panel.rows.rows]


def test_the_first_item_is_shown(panel: ReconcilePanel) -> None:
    """The largest unit stands first, its sentences in the card."""
    assert titles(panel) == ["TX", "OH", "GA"]
    assert panel.unit == "TX"
    shown = panel.card.panes[0].lines
    assert [(line.name, line.place, line.quote) for line in shown] == [
        ("AP page", "line 3", "“TX - trump”")
    ]


def test_j_and_k_walk_the_queue(qtbot: QtBot, panel: ReconcilePanel) -> None:
    """And the grid follows."""
    QTest.keyClick(panel.queue, Key.Key_J)
    QTest.keyClick(panel.queue, Key.Key_J)
    assert panel.unit == "GA"
    assert panel.model.rows[panel.grid.currentIndex().row()].unit == "GA"
    QTest.keyClick(panel.queue, Key.Key_K)
    assert panel.unit == "OH"


def test_arrows_walk_the_queue(qtbot: QtBot, panel: ReconcilePanel) -> None:
    """As in any list."""
    QTest.keyClick(panel.queue, Key.Key_Down)
    assert panel.unit == "OH"


def test_both_sides_stand_beside_each_other(qtbot: QtBot, panel: ReconcilePanel) -> None:
    """Each with who says so, and what it would do."""
    panel.set_selection(("GA",))
    texts = [(p.button.text(), p.heading.text(), p.outcome.text()) for p in panel.card.panes[:2]]
    assert texts == [
        ("Call Harris", "CNN", "Harris 0 → 16"),
        ("Call Trump", "AP", "Trump 0 → 16"),
    ]
    first, second = (pane.geometry() for pane in panel.card.panes[:2])
    assert first.top() == second.top()


def test_a_digit_decides_with_the_sources_as_ground(
    qtbot: QtBot, desk: Desk, panel: ReconcilePanel
) -> None:
    """Two decides a conflict for Trump; who says what is kept as the ground."""
    panel.set_selection(("GA",))
    QTest.keyClick(panel.queue, Key.Key_2)
    event = desk.ledger.events[-1]
    assert isinstance(event, ConflictResolved)
    assert (event.ticket, event.reason) == ("trump", "AP says Trump; CNN says Harris")
    assert titles(panel) == ["TX", "OH"]


def test_a_ground_that_nobody_wrote_is_kept_in_english(
    qtbot: QtBot, desk: Desk, panel: ReconcilePanel
) -> None:
    """In Spanish the field offers it in Spanish, and the ledger keeps what it keeps in English."""
    with in_spanish():
        panel.set_selection(("GA",))
        offered = panel.card.ground.placeholderText()
        QTest.keyClick(panel.queue, Key.Key_2)
        QTest.keyClick(panel.queue, Key.Key_H)
    assert offered == "Motivo: CNN dice Harris; AP dice Trump"
    grounds = [event.reason for event in desk.ledger.events[-2:]]
    assert grounds == ["AP says Trump; CNN says Harris", "Held for another look"]


def test_a_ticket_that_no_source_names_needs_a_written_ground(
    qtbot: QtBot, desk: Desk, panel: ReconcilePanel
) -> None:
    """A slip of a finger decides nothing; a reason, Enter and the same key do."""
    panel.set_selection(("OH",))
    before = len(desk.ledger.events)
    QTest.keyClick(panel.queue, Key.Key_1)
    assert len(desk.ledger.events) == before
    assert panel.card.hint.isVisible()
    assert "No source says Harris here" in panel.card.hint.text()
    QTest.keyClicks(panel.card.ground, "seen on the floor")
    QTest.keyClick(panel.card.ground, Key.Key_Return)
    QTest.keyClick(panel.focusWidget(), Key.Key_1)
    resolution = desk.board.units["OH"].resolution
    assert resolution is not None
    assert (resolution.ticket, resolution.ground) == ("harris", "seen on the floor")


def test_a_written_ground_is_kept(qtbot: QtBot, desk: Desk, panel: ReconcilePanel) -> None:
    """G goes to the ground; digits typed there are text, and Escape leads back."""
    panel.set_selection(("GA",))
    QTest.keyClick(panel.queue, Key.Key_G)
    QTest.keyClicks(panel.card.ground, "AP at 12:58")
    QTest.keyClick(panel.card.ground, Key.Key_Escape)
    QTest.keyClick(panel.queue, Key.Key_2)
    assert desk.ledger.events[-1].reason == "AP at 12:58"
    assert panel.card.ground.text() == ""


def test_deciding_what_all_agree_on_accepts_it(
    qtbot: QtBot, desk: Desk, panel: ReconcilePanel
) -> None:
    """The call carries the places it stands on."""
    panel.set_selection(("OH",))
    QTest.keyClick(panel.queue, Key.Key_2)
    event = desk.ledger.events[-1]
    assert isinstance(event, UnitsCalled)
    assert event.calls[0].basis == "AP page line 1; CNN page line 1"


def test_a_click_on_a_side_decides(qtbot: QtBot, desk: Desk, panel: ReconcilePanel) -> None:
    """The button does what the digit does, and the next item comes up."""
    panel.set_selection(("GA",))
    QTest.mouseClick(panel.card.panes[0].button, Qt.MouseButton.LeftButton)
    winner = desk.position.winner("GA")
    assert winner is not None
    assert winner.id == "harris"
    assert panel.unit in {"TX", "OH"}


def test_h_holds_and_the_next_item_comes_up(
    qtbot: QtBot, desk: Desk, panel: ReconcilePanel
) -> None:
    """What is held goes to the end and waits."""
    QTest.keyClick(panel.queue, Key.Key_H)
    assert titles(panel) == ["OH", "GA", "TX"]
    assert panel.unit == "OH"
    assert isinstance(panel.bar, FilterBar)
    assert panel.bar.waiting.text() == "2 to decide · 1 waiting"
    resolution = desk.position.state("TX").resolution
    assert resolution is not None
    assert resolution.ground == "Held for another look"


def test_s_asks_for_a_second_source(qtbot: QtBot, desk: Desk, panel: ReconcilePanel) -> None:
    """The item waits behind those to decide, and says for what."""
    QTest.keyClick(panel.queue, Key.Key_S)
    assert titles(panel) == ["OH", "GA", "TX"]
    assert panel.rows.rows[-1].why == "second source asked"


def test_a_read_through_queue_says_so(qtbot: QtBot, desk: Desk, panel: ReconcilePanel) -> None:
    """Nothing waits: the list says it in words."""
    for _ in range(3):
        QTest.keyClick(panel.queue, Key.Key_2)
    assert titles(panel) == []
    assert desk.position.tally.called == {"trump": 73}
    assert panel._waits._label.isVisible()


def test_what_decides_the_race_is_said(qtbot: QtBot, desk: Desk, panel: ReconcilePanel) -> None:
    """The card names the majority that hangs on it."""
    others = [unit for unit in desk.contest.electors if unit not in {"TX", "GA", "OH"}]
    safe: list[str] = []
    for unit in others:
        if sum(desk.contest.electors[u] for u in (*safe, unit)) <= 235:
            safe.append(unit)
    desk.call(safe, "trump", source="Own desk", reason="trying it out")
    panel.set_selection(("TX",))
    assert panel.card.weight.text() == "Trump reaches 270 with it"


def test_nothing_is_worked_out_while_nobody_looks(
    qtbot: QtBot, desk: Desk, panel: ReconcilePanel
) -> None:
    """A hidden panel catches up when it is shown."""
    panel.hide()
    desk.call(["TX"], "trump", source="AP")
    assert titles(panel) == ["TX", "OH", "GA"]
    panel.show()
    assert titles(panel) == ["OH", "GA"]


def test_a_narrow_panel_keeps_the_card_and_its_keys(qtbot: QtBot, desk: Desk) -> None:
    """Without room for the list beside it, the card alone is shown; J goes on to the next."""
    small = ReconcilePanel(theme("light"), report=desk.report, compact=True)
    qtbot.addWidget(small)
    small.resize(small.fontMetrics().averageCharWidth() * 30, 300)
    small.show_position(desk.position)
    with qtbot.waitExposed(small):
        small.show()
    assert (small.queue.isVisible(), small.card.isVisible()) == (False, True)
    small.setFocus()
    QTest.keyClick(small.focusWidget(), Key.Key_J)
    assert small.unit == "OH"
    small.resize(small.fontMetrics().averageCharWidth() * 70, 300)
    assert small.queue.isVisible()


def test_a_heading_is_read_whole_before_its_reason(qtbot: QtBot, panel: ReconcilePanel) -> None:
    """In less room the reason is told in fewer words, and in full again where there is room."""
    panel.set_selection(("GA",))
    card, whole = panel.card, panel.card.badge.text
    card.resize(card.title.fontMetrics().horizontalAdvance(card.title.full) + 120, 400)
    assert card.badge.text != whole
    assert card.badge.toolTip() in whole
    card.resize(900, 400)
    assert card.badge.text == whole
