"""The chosen item: who says what in which words, what each answer does, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from callboard.desk.position import Position
from callboard.desk.queue import QueueItem, Turn
from callboard.gui.inspector.claim_lines import ClaimLines
from callboard.gui.inspector.said import ReportOf, SaidLine, said_lines
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme
from callboard.gui.reconciliation import words
from callboard.gui.reconciliation.side import SidePane
from callboard.gui.widgets.badge import Badge
from callboard.gui.widgets.flow import FlowLayout
from callboard.gui.widgets.parts import Elided, button, label
from callboard.reports.claims import Said
from callboard.words import in_english, mark, tr

_HEAD = 40  # what stands around the heading and beside it, in pixels
_BESIDE = 56  # so many letters wide, and the sides stand beside each other
_NOTHING = mark("Choose a unit in the grid or in the queue.")
_IDLE = mark("Nothing to decide: the reports do not disagree, or it is settled.")
_AGAINST_ALL = mark("No source says {ticket} here. Write the ground, then press Enter and {key}.")


class ItemCard(QWidget):
    """Shows one item; asks for decisions and never makes them."""

    decideRequested = Signal(str, str, str)  # unit, ticket id, ground
    acceptRequested = Signal(tuple)  # units on which all agree
    holdRequested = Signal(str, str)  # unit, ground
    secondRequested = Signal(str)  # unit

    def __init__(
        self,
        theme: Theme,
        report_of: ReportOf,
        parent: QWidget | None = None,
        *,
        compact: bool = False,
    ) -> None:
        """Start without an item; `report_of` tells a report by its id.

        A `compact` card has its buttons in one row and all sentences in one list below them.
        """
        super().__init__(parent)
        self._theme = theme
        self._compact = compact
        self._report_of = report_of
        self._position: Position | None = None
        self.item: QueueItem | None = None
        self.title = Elided("", "panel-title")
        self.badge = Badge(theme, self)
        self.weight = label("")
        self.weight.setWordWrap(True)
        self.hint = label(tr(_NOTHING), "hint")
        self.hint.setWordWrap(True)
        self.ground = QLineEdit(self)
        tip = tr("Leave it for now, on this ground (H)")
        self.hold = button(tr("Hold  H"), "secondary", tip=tip)
        self.second = button(
            tr("Second  S" if compact else "Ask for a second source  S"),
            "secondary",
            tip=tr("Wait until another source speaks (S)"),
        )
        self.sentences = ClaimLines(theme, self)
        for part in (self.title, self.weight, self.hint, self.hold, self.second):
            part.setParent(self)
        self.panes: list[SidePane] = []
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._wire()
        self.show_item(None, None)

    # What it shows

    def show_item(self, position: Position | None, item: QueueItem | None) -> None:
        """Show another item, or the same as it is now."""
        before = self.item
        self._position, self.item = position, item
        if before is None or item is None or before.unit != item.unit:
            self.ground.clear()
        if position is None or item is None:
            self._show_nothing()
            return
        self.title.set_text(words.item_title(position, item))
        alarm = item.disputed and item.turn is Turn.DECIDE
        shorter = words.item_why(item, short=True)
        why = shorter if self._compact else words.item_why(item)
        self.badge.show_word(why, alarm=alarm, theme=self._theme, shorter=shorter)
        self._share_head()
        self.weight.setText(item.weight)
        self.weight.setFont(bold(self.font()))
        self.weight.setVisible(bool(item.weight) and not self._compact)
        self._show_sides(position, item)
        first = item.answers[0].ticket if item.answers else ""
        self.ground.setPlaceholderText(tr("Ground: {ground}", ground=words.ground(item, first)))
        silent = not item.answers and not self.panes[0].lines
        self.hint.setText(tr(_IDLE))
        self.hint.setVisible(silent)
        for part in (self.ground, self.hold, self.second):
            part.setVisible(not silent)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.show_item(self._position, self.item)

    def _show_nothing(self) -> None:
        self.title.set_text(tr("Nothing chosen"))
        self.badge.show_word("", alarm=False, theme=self._theme)
        self.hint.setText(tr(_NOTHING))
        self.hint.show()
        for part in (self.weight, self.ground, self.hold, self.second, *self.panes):
            part.hide()
        self.sentences.hide()

    def _show_sides(self, position: Position, item: QueueItem) -> None:
        lines = said_lines(position, item.unit, self._report_of)
        named = {answer.ticket for answer in item.answers}
        keys = {t.id: str(n) for n, t in enumerate(position.board.tickets, 1)}
        while len(self.panes) <= len(item.answers):
            self.panes.append(self._pane())
        for pane, answer in zip(self.panes, item.answers, strict=False):
            own = tuple(line for line in lines if _backs(line, answer.ticket))
            pane.show_answer(position, item, answer, keys[answer.ticket], own, self._theme)
        rest = tuple(line for line in lines if not any(_backs(line, t) for t in named))
        self.panes[len(item.answers)].show_rest(position, rest, self._theme)
        if self._compact:
            order = sorted(lines, key=lambda line: (not line.certain, line.ticket is None))
            self.sentences.show_lines(tuple(order), position.board.tickets, self._theme)
        for pane in self.panes[len(item.answers) + 1 :]:
            pane.hide()

    def _pane(self) -> SidePane:
        pane = SidePane(self._theme, self, compact=self._compact)
        pane.decided.connect(self.decide)
        self._sides.addWidget(pane, 1)
        return pane

    # What is asked for

    def decide(self, ticket: str) -> None:
        """Decide for a ticket, on the ground that is written, else on what the sources say."""
        item, position = self.item, self._position
        if item is None or position is None:
            return
        verdict = position.verdicts[item.unit]
        typed = self._typed()
        open_ = not position.state(item.unit).status.is_won
        if not typed and item.answers and all(one.ticket != ticket for one in item.answers):
            self._ask_ground(position, ticket)
        elif verdict.acceptable and verdict.ticket == ticket and open_ and not typed:
            self.acceptRequested.emit((item.unit,))
        else:
            with in_english():  # the ledger keeps what the editor did not write
                ground = words.ground(item, ticket)
            self.decideRequested.emit(item.unit, ticket, typed or ground)

    def _ask_ground(self, position: Position, ticket: str) -> None:
        """A slip of a finger decides against every source: let the editor say why first."""
        tickets = position.board.tickets
        place, named = next((n, t) for n, t in enumerate(tickets, 1) if t.id == ticket)
        self.hint.setText(tr(_AGAINST_ALL, ticket=named.surname, key=place))
        self.hint.show()
        self.ground.setPlaceholderText(tr("Ground of the decision"))
        self.ground.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_hold(self) -> None:
        """Hold, on the ground that is written."""
        if self.item is not None:
            self.holdRequested.emit(self.item.unit, self._typed() or words.HELD)

    def ask_second(self) -> None:
        """Ask for a second source."""
        if self.item is not None:
            self.secondRequested.emit(self.item.unit)

    def _typed(self) -> str:
        return " ".join(self.ground.text().split())

    # How it is put together

    def _lay_out(self) -> None:
        self.ground.setAccessibleName(tr("Ground of the decision"))
        self.ground.setToolTip(tr("Why it is decided so; goes into the ledger (G)"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.badge)
        self._sides.setSpacing(6 if self._compact else 10)
        self._sides.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(*((8, 5, 8, 6) if self._compact else (10, 8, 10, 8)))
        column.setSpacing(4 if self._compact else 6)
        column.addLayout(head)
        column.addWidget(self.weight)
        if self._compact:
            column.addLayout(self._sides)
        column.addWidget(self._scroller(), 1)
        if not self._compact:
            column.addWidget(self.ground)
        column.addLayout(self._buttons())

    def _scroller(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "panel-body")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.hint)
        stack.addWidget(self.sentences)
        if not self._compact:
            stack.addLayout(self._sides)
        stack.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if self._compact:  # a line at least; with large letters, the rest is scrolled to
            scroll.setMinimumHeight(self.fontMetrics().height())
        return scroll

    def _buttons(self) -> QLayout:
        for part in (self.hold, self.second):
            part.setProperty("compact", self._compact)
        if not self._compact:
            lines = FlowLayout(gap=6, whole=True)
            lines.addWidget(self.hold)
            lines.addWidget(self.second)
            return lines
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.ground, 1)
        self.ground.setMinimumWidth(40)
        buttons.addWidget(self.hold)
        buttons.addWidget(self.second)
        return buttons

    def _wire(self) -> None:
        self.hold.clicked.connect(self.ask_hold)
        self.second.clicked.connect(self.ask_second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sides beside each other where there is room."""
        super().resizeEvent(event)
        wide = self._compact or self.width() >= self.fontMetrics().averageCharWidth() * _BESIDE
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._share_head()

    def _share_head(self) -> None:
        """Let the heading be read whole before the reason beside it is."""
        title = self.title.fontMetrics().horizontalAdvance(self.title.full)
        self.badge.fit(self.width() - title - _HEAD)


def _backs(line: SaidLine, ticket: str) -> bool:
    return line.certain and line.ticket == ticket and line.said is Said.CALLED
