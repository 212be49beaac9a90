"""The map's panel: its header with drawings and the ticket that clicks assign, and the map."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.election.contest import Ticket
from callboard.gui.look.theme import Theme
from callboard.gui.map.drawings import shapes_of
from callboard.gui.map.looks import UnitLook
from callboard.gui.map.widget import MapView
from callboard.gui.map_panel.chips import DrawingChips
from callboard.gui.map_panel.legend import banner, districts_note, legend
from callboard.gui.map_panel.looks import map_theme
from callboard.gui.map_panel.mode import MapMode
from callboard.gui.map_panel.mode_looks import looks_in
from callboard.gui.map_panel.paint_chips import PaintChips
from callboard.gui.map_panel.strip import MapStrip
from callboard.gui.widgets.parts import button, header
from callboard.words import tr

_MARGINS = 44  # of the header, and between its parts


class MapPanel(QFrame):
    """Shows the position on the map; tells which ticket a click should assign."""

    paintChosen = Signal(object)  # ticket id, or None for "ask"
    modeChanged = Signal(object)  # MapMode

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._position: Position | None = None
        self._looks: dict[str, UnitLook] = {}
        self._tickets: tuple[Ticket, ...] = ()
        self._paint: str | None = None
        self._mode = MapMode()
        self.map = MapView()
        self.map.set_theme(map_theme(theme))
        self.whole = button(tr("Whole map"), "secondary", tip=tr("Show the whole map (Ctrl+0)"))
        self.whole.setParent(self.map)
        self.whole.clicked.connect(self.map.reset_view)
        self.whole.hide()
        self.map.installEventFilter(self)
        self.drawings = DrawingChips()
        self.drawings.chosen.connect(lambda drawing: self.change_mode(drawing=drawing))
        self.strip = MapStrip(theme)
        self.strip.versusChosen.connect(lambda versus: self.change_mode(versus=versus))
        self.strip.boardRequested.connect(lambda: self.change_mode(year=None))
        self.assigns = PaintChips()
        self.assigns.chosen.connect(self.paintChosen)
        self._lay_out()

    def _lay_out(self) -> None:
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Map"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(header(self.drawings, None, self.assigns))
        column.addWidget(self.strip)
        column.addWidget(self.map, 1)
        self.setFocusProxy(self.map)

    # What is shown

    @property
    def mode(self) -> MapMode:
        """What the map is asked to show."""
        return self._mode

    @property
    def position(self) -> Position | None:
        """What is shown, or nothing while no desk is open."""
        return self._position

    @property
    def looks(self) -> dict[str, UnitLook]:
        """How the units look now."""
        return self._looks

    def change_mode(self, **choices: object) -> None:
        """Show something else of the same board."""
        self.set_mode(msgspec.structs.replace(self._mode, **choices))

    def set_mode(self, mode: MapMode) -> None:
        """Show the same board in another mode."""
        if mode != self._mode:
            self._mode = mode
            self.drawings.show_drawing(mode.drawing)
            self._show_all()
            self.modeChanged.emit(mode)

    def show_position(self, position: Position) -> None:
        """Show everything anew; an election is not compared with itself."""
        self._position = position
        if self._mode.year == position.contest.year:
            self.change_mode(year=None)
        self._show_all()
        self._show_tickets(position.board.tickets)

    def apply_change(self, change: BoardChanged) -> None:
        """Paint again what one event touched."""
        self._position = change.after
        if change.units:
            self._looks.update(looks_in(change.after, self._theme, self._mode, change.units))
            self.map.set_looks(self._looks)
            self._show_strip()
        self._show_tickets(change.after.board.tickets)

    def _show_all(self) -> None:
        position, mode = self._position, self._mode
        if position is None:
            return
        self._looks = looks_in(position, self._theme, mode)
        self.map.set_looks(self._looks)
        year = position.contest.year if mode.districts else None
        self.map.set_shapes(shapes_of(mode.drawing, position.contest.electors, districts=year))
        self._show_strip()

    def _show_strip(self) -> None:
        """Say what the map shows beside or instead of the board, if it does."""
        if self._position is None:
            return
        mode = self._mode
        compared = banner(mode, short=True)
        words = compared or districts_note(self._position, mode)
        shorter = "" if compared else districts_note(self._position, mode, short=True)
        shows = mode.compares or mode.shading
        entries = legend(self._position, self._theme, mode, self._looks) if shows else ()
        self.strip.show_mode(mode, words, entries, self._theme, shorter)

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
            self.assigns.show_paint(self._paint)
            QTimer.singleShot(
                0, self, self._share
            )  # once the style sheet has given the chips a size

    def set_paint(self, ticket: str | None) -> None:
        """Show which ticket a click assigns."""
        self._paint = ticket
        self.map.set_paint_cursor(ticket is not None)
        self.assigns.show_paint(ticket)

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less in the header where there is little room."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        for chips in (self.drawings, self.assigns):
            chips.settle()
        room = self.width() - _MARGINS
        self.assigns.set_few(room < self.assigns.chips_width)
        drawings, assigns = self.drawings.full_width, self.assigns.full_width
        self.drawings.set_narrow(room < drawings + assigns - self.assigns.words_width)
        used = self.drawings.sizeHint().width()
        self.assigns.set_terse(room < used + assigns)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer the whole map while only a part of it is seen."""
        if event.type() == QEvent.Type.Paint:
            zoomed = self.map.zoom() > 1.0
            if self.whole.isHidden() == zoomed:
                self.whole.setVisible(zoomed)
                self.whole.adjustSize()
                self.whole.move(10, 10)
        return super().eventFilter(watched, event)

    def _show_tickets(self, tickets: tuple[Ticket, ...]) -> None:
        if tickets != self._tickets:
            self._tickets = tickets
            self.assigns.show_tickets(tickets, self._theme)
            self.assigns.show_paint(self._paint)
            self._share()
            QTimer.singleShot(
                0, self, self._share
            )  # once the style sheet has given the chips a size
