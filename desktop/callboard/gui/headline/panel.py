"""The headline: both tickets' electors, the bar between them, and the race in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QWidget

from callboard.desk.counts import counted
from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.election.tally import Count
from callboard.gui.headline import words
from callboard.gui.headline.counts import CountChips
from callboard.gui.headline.frame import Faces, Frame, frame_of, height_of, with_long_foot
from callboard.gui.headline.paint import HeadlinePainter, Piece, changed
from callboard.gui.headline.shape import Shape, frame_room, graph_height
from callboard.gui.look.theme import Theme
from callboard.words import tr


class Headline(QWidget):
    """Shows the race; offers to call the election, or to add tickets where there are none."""

    callElectionRequested = Signal(str)  # ticket id
    ticketsRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._faces = Faces(self.font())
        self._painter: HeadlinePainter | None = None
        self._frame: Frame | None = None
        self._room = QRect()
        self._pieces: tuple[Piece, ...] = ()
        self._offered = ""
        self._offers = True  # whether anything is offered to be done
        self._position: Position | None = None
        self._count = Count.CALLED
        self._shape, self._grand = Shape.BAR, False
        self.call_button = QPushButton(self)
        self.call_button.setProperty("role", "secondary")
        self.call_button.clicked.connect(lambda: self.callElectionRequested.emit(self._offered))
        self.tickets_button = QPushButton(tr("Add tickets…"), self)
        self.tickets_button.setProperty("role", "primary")
        self.tickets_button.setToolTip(tr("Put tickets on the ballot of this desk (Ctrl+T)"))
        self.tickets_button.clicked.connect(self.ticketsRequested)
        for button in (self.call_button, self.tickets_button):
            button.hide()
        self.counts = CountChips(self._faces, theme, self)
        self.counts.picked.connect(self.show_count)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=True)
        self.setAccessibleName(tr("Headline"))

    # What it is told

    def show_position(self, position: Position) -> None:
        """Show everything anew."""
        self._take(position)
        self.update()

    def _take(self, position: Position) -> None:
        self._position = position
        shown = counted(position, self._count)
        self._painter = HeadlinePainter(self._theme, self._faces, shown, self._count, self._shape)
        self._offer(position)
        said = words.spoken(shown, self._count)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
        self._place()

    def apply_change(self, change: BoardChanged) -> None:
        """Paint again where the sums, the ballot or the election's call changed."""
        self._position = change.after
        if not self._pieces:
            self.show_position(change.after)
        elif _shown(change.before) != _shown(change.after):
            before = self._pieces
            self._take(change.after)
            self.update(changed(before, self._pieces))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.counts.set_looks(self._faces, theme)
        if self._position is not None:
            self.show_position(self._position)

    def show_count(self, count: object) -> None:
        """Show another of the three counts."""
        if isinstance(count, Count):
            self._count = count
            self.counts.chips[count].setChecked(True)
            if self._position is not None:
                self.show_position(self._position)

    def set_shape(self, shape: Shape) -> None:
        """Draw the electors as a bar, a ring or an arc."""
        self._shape = shape
        self._grow()

    def set_grand(self, grand: bool) -> None:
        """Draw a ring or an arc larger, where little else is shown."""
        self._grand = grand
        self._grow()

    def _grow(self) -> None:
        self.updateGeometry()
        if self._position is not None:
            self.show_position(self._position)

    @property
    def shape(self) -> Shape:
        """What the electors are drawn as."""
        return self._shape

    @property
    def count(self) -> Count:
        """The count that is shown."""
        return self._count

    def set_offers(self, offers: bool) -> None:
        """Offer what can be done, or nothing while another board is shown."""
        if offers != self._offers:
            self._offers = offers
            if self._painter is not None:
                self.show_position(self._painter.position)

    def _offer(self, position: Position) -> None:
        """Offer what can be done now: calling the election is never automatic."""
        offers = self._offers and self._count is Count.CALLED
        ticket = words.offered_ticket(position) if offers else None
        self._offered = ticket.id if ticket else ""
        if ticket is not None:
            self.call_button.setText(tr("Call the election for {ticket}…", ticket=ticket.surname))
            self.call_button.setToolTip(tr("An act of its own, never automatic (Ctrl+Shift+C)"))
        self.call_button.setVisible(ticket is not None)
        self.tickets_button.setVisible(self._offers and not position.board.tickets)

    # Where everything stands

    def _top(self) -> int:
        """How high the line above the bar is: as a button, so that nothing jumps."""
        return max(self._faces.bold.height + 6, self.call_button.sizeHint().height())

    def _graph(self) -> int:
        high = self.window().height()
        return graph_height(self._shape, self._faces, high, grand=self._grand)

    def _place(self) -> None:
        if self._painter is None:
            return
        side = self._painter.side_width
        room = frame_room(self._shape, self.rect(), self._faces)
        frame = frame_of(room, self._faces, side, self._top(), self._graph())
        self._frame = frame if self._shape is Shape.BAR else with_long_foot(frame)
        self._room = self._painter.free(self._frame.top)
        size, foot = self.counts.sizeHint(), self._frame.foot
        self.counts.setGeometry(QRect(foot.topLeft(), size))
        self._painter.foot_start = foot.left() + size.width() + 2 * self._faces.gap
        for button in (self.call_button, self.tickets_button):
            if not button.isHidden():
                self._place_button(button)
        self._pieces = self._painter.pieces(self._frame, self._room)

    def _place_button(self, button: QPushButton) -> None:
        """Set the button beside the sentence, both in the middle."""
        room, gap = self._room, 2 * self._faces.gap
        width = min(button.sizeHint().width(), room.width())
        sentence = self._painter.line_width() + 2 if self._painter else 0
        sentence = min(sentence, max(0, room.width() - width - gap))
        start = room.left() + (room.width() - sentence - gap - width) // 2
        height = button.sizeHint().height()
        y = room.top() + (room.height() - height) // 2
        button.setGeometry(start + sentence + gap, y, width, height)
        self._room = QRect(start, room.top(), sentence, room.height())

    def sizeHint(self) -> QSize:
        """As high as its parts are."""
        return QSize(960, height_of(self._faces, self._top(), self._graph()))

    def minimumSizeHint(self) -> QSize:
        """Room for both figures and a short bar."""
        return QSize(40 * self._faces.plain.height, self.sizeHint().height())

    # What Qt asks for

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window's height from now on: a ring is as high as the window has room."""
        self.window().installEventFilter(self)
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit a ring or an arc to another height of the window."""
        if event.type() == QEvent.Type.Resize and self._shape is not Shape.BAR:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and on it what is to be painted of the race."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        foot = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(foot, QColor(self._theme.line))
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, on=True)
        for piece in self._pieces:
            if event.region().intersects(piece.box):
                piece.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._faces = Faces(self.font())
            self.updateGeometry()
            self.set_theme(self._theme)

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer."""
        if isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos())
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def tip_at(self, spot: QPoint) -> str:
        """What hovering over a place says."""
        if self._painter is None or self._frame is None:
            return ""
        position, sides = self._painter.position, self._painter.sides
        for rect, ticket in zip(self._frame.sides, (sides.left, sides.right), strict=True):
            if ticket is not None and rect.contains(spot):
                return words.side_words(position, ticket, self._count)
        part = self._painter.part_at(self._frame.bar, spot)
        if part is not None:
            return words.part_words(position, part, self._count)
        if self._frame.top.contains(spot):
            call = words.call_words(position, dated=True)
            return f"{position.race.sentence}. {call}" if call else position.race.sentence
        return ""


def _shown(position: Position) -> tuple[object, ...]:
    """Everything of a position that the headline shows."""
    common = position.board.common
    return position.tally, position.race, common.tickets, common.election_call
