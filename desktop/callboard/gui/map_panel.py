"""The map's panel: its header with the ticket that clicks assign, and the map itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.election.contest import Ticket
from callboard.gui.looks import looks_of, map_theme
from callboard.gui.map.looks import UnitLook
from callboard.gui.map.widget import MapView
from callboard.gui.paint_chips import PaintChips
from callboard.gui.parts import chip, header, label
from callboard.gui.theme import Theme


class MapPanel(QFrame):
    """Shows the position on the map; tells which ticket a click should assign."""

    paintChosen = Signal(object)  # ticket id, or None for "ask"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._position: Position | None = None
        self._looks: dict[str, UnitLook] = {}
        self._tickets: tuple[Ticket, ...] = ()
        self._paint: str | None = None
        self.map = MapView()
        self.map.set_theme(map_theme(theme))
        self.whole = chip("Whole map", tip="Show the whole map (Ctrl+0)")
        self.whole.setCheckable(False)
        self.whole.clicked.connect(self.map.reset_view)
        self.whole.hide()
        self.map.installEventFilter(self)
        self.assigns = PaintChips()
        self.assigns.chosen.connect(self.paintChosen)
        self.setProperty("role", "panel")
        self.setAccessibleName("Map")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(header(label("Map", "panel-title"), self.whole, None, self.assigns))
        column.addWidget(self.map, 1)
        self.setFocusProxy(self.map)

    def show_position(self, position: Position) -> None:
        """Show everything anew."""
        self._position = position
        self._looks = looks_of(position, self._theme)
        self.map.set_looks(self._looks)
        self._show_tickets(position.board.tickets)

    def apply_change(self, change: BoardChanged) -> None:
        """Paint again what one event touched."""
        self._position = change.after
        if change.units:
            self._looks.update(looks_of(change.after, self._theme, change.units))
            self.map.set_looks(self._looks)
        self._show_tickets(change.after.board.tickets)

    def set_selection(self, units: tuple[str, ...]) -> None:
        """Outline the chosen units."""
        self.map.set_selection(units)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.map.set_theme(map_theme(theme))
        if self._position is not None:
            self.show_position(self._position)
            self.assigns.show_tickets(self._tickets, theme)

    def set_paint(self, ticket: str | None) -> None:
        """Show which ticket a click assigns."""
        self._paint = ticket
        self.map.set_paint_cursor(ticket is not None)
        self.assigns.show_paint(ticket)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer the whole map while only a part of it is seen."""
        if event.type() == QEvent.Type.Paint:
            zoomed = self.map.zoom() > 1.0
            if self.whole.isHidden() == zoomed:
                self.whole.setVisible(zoomed)
        return super().eventFilter(watched, event)

    def _show_tickets(self, tickets: tuple[Ticket, ...]) -> None:
        if tickets != self._tickets:
            self._tickets = tickets
            self.assigns.show_tickets(tickets, self._theme)
            self.assigns.show_paint(self._paint)
