"""The pad of tickets: the two large ones in full width, the others in smaller rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from callboard.desk.ballot import MOST_TICKETS
from callboard.election.contest import Ticket
from callboard.gui.inspector.facts import LARGE, Hold, TicketFact
from callboard.gui.inspector.ticket_button import TicketButton
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.words import tr

_IN_SIGHT = 2  # so many minor tickets are shown without asking for more
_COLUMNS = 2


class TicketPad(QWidget):
    """One button per ticket on the ballot; as many as there can be are made at once."""

    chosen = Signal(str)  # ticket id

    def __init__(self, theme: Theme, *, folded: bool = True, parent: QWidget | None = None) -> None:
        """Start empty; with `folded`, more than two minor tickets hide behind "more"."""
        super().__init__(parent)
        self._theme = theme
        self._folds = folded
        self._hint = QLabel(tr("No tickets yet. Add them under Desk → Tickets."), self)
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "hint")
        large = [self._button() for _ in range(LARGE)]
        self.more = self._more_button()
        self._small = QWidget(self)
        small = [self._button() for _ in range(MOST_TICKETS - LARGE)]
        self._all = (*large, *small)
        self._lay_out(large, small)

    @property
    def buttons(self) -> Sequence[TicketButton]:
        """The buttons of the tickets on the ballot, in its order."""
        return tuple(button for button in self._all if button.fact is not None)

    def show_facts(
        self, facts: Sequence[TicketFact], tickets: Sequence[Ticket], theme: Theme
    ) -> None:
        """Show how the tickets stand; buttons without a ticket are hidden."""
        self._theme = theme
        for button, fact in zip(self._all, facts, strict=False):
            button.show_fact(fact, ticket_colours(theme, tickets, fact.id), theme)
            button.setVisible(True)
        for button in self._all[len(facts) :]:
            button.forget()
            button.setVisible(False)
        self._hint.setVisible(not facts)
        self._fold(facts)

    def _button(self) -> TicketButton:
        button = TicketButton(self._theme, self)
        button.clicked.connect(lambda: self._choose(button.fact))
        return button

    def _choose(self, fact: TicketFact | None) -> None:
        if fact is not None:
            self.chosen.emit(fact.id)

    def _more_button(self) -> QToolButton:
        more = QToolButton(self)
        more.setCheckable(True)
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        more.setProperty("role", "quiet")
        more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        more.setToolTip(tr("Show the minor tickets"))
        more.toggled.connect(self._unfold)
        return more

    def _fold(self, facts: Sequence[TicketFact]) -> None:
        minor = [fact for fact in facts if not fact.large]
        folds = self._folds and len(minor) > _IN_SIGHT
        # A minor ticket that holds the unit is never hidden.
        holding = any(fact.hold is not Hold.NONE for fact in minor)
        first, last = (minor[0].key, minor[-1].key) if minor else ("", "")
        keys = f"  {first}–{last}" if first and last else ""
        text = tr("{count} more tickets", count=len(minor)) + keys
        if text != self.more.text():
            self.more.setText(text)
            self.more.setAccessibleName(text)
        self.more.setVisible(folds and not holding)
        self._unfold(bool(minor) and (not folds or holding or self.more.isChecked()))

    def _unfold(self, unfolded: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        if arrow != self.more.arrowType():
            self.more.setArrowType(arrow)
        self._small.setVisible(unfolded)

    def _lay_out(self, large: Sequence[TicketButton], small: Sequence[TicketButton]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._hint)
        for button in large:
            layout.addWidget(button)
        layout.addWidget(self.more)
        layout.addWidget(self._small)
        grid = QGridLayout(self._small)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, button in enumerate(small):
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
