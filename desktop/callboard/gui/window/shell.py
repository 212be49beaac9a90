"""The frame on the screen: there before everything else, painted as empty panels at once.

It imports next to nothing, so that the first frame costs little more than a blank window's;
`MainWindow` puts the panels in it as soon as that frame is out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QMenuBar, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QEvent
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent

SMALLEST = (960, 600)
USUAL = (1440, 900)
_FRAME = (16, 40)  # what a window manager puts around a window, at most
_GAP, _RADIUS = 8, 6
_BAR, _HEADLINE, _STATUS = 28, 84, 24  # heights of what stands above and below the panels
_ACROSS, _DOWN = (0.39, 0.80), 0.62  # where the panels meet, of width and height
# Ground, panel and line in light and dark: what the themes say, before any is read.
_COLOURS = {False: ("#f3f4f6", "#ffffff", "#dfe3e8"), True: ("#12151a", "#1b1f27", "#303744")}


class Shell(QMainWindow):
    """A main window that knows nothing of elections."""

    painted = Signal()  # the first frame is out
    entered = Signal()  # by something that could be dropped
    dropped = Signal(list)  # paths of files
    handed = Signal(object)  # QMimeData with something else, which lives as long as the signal
    closing = Signal()
    textChanged = Signal()  # the size of the text
    escaped = Signal()  # Esc, where nothing else took it

    def __init__(self, *, geometry: QByteArray | None = None, appearance: str = "system") -> None:
        super().__init__()
        self.takes_files = False
        self.tab_order: Callable[[bool], bool] | None = None  # who knows where Tab goes
        dark = self.palette().window().color().lightness() < 128
        empty = Skeleton(dark={"light": False, "dark": True}.get(appearance, dark))
        empty.painted.connect(self.painted)
        self.setCentralWidget(empty)
        self.setWindowTitle("Callboard")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        if geometry is None or not self.restoreGeometry(geometry):
            free = self.screen().availableSize()
            self.resize(*first_size(free.width(), free.height()))

    def clear(self) -> None:
        """Take out everything that was put in: panels, menus, keys, and whoever listens here."""
        for signal in (
            self.entered,
            self.dropped,
            self.handed,
            self.closing,
            self.textChanged,
            self.escaped,
        ):
            signal.disconnect()
        for action in self.actions():
            self.removeAction(action)
        self.tab_order = None
        self.menuBar().setCornerWidget(QWidget())  # Qt takes it over into the next menu bar
        self.setMenuBar(QMenuBar())
        self.setCentralWidget(QWidget())  # what was there goes
        for child in self.children():
            if _was_put_in(child):
                child.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go through the panels in their own order."""
        if self.tab_order is not None and self.tab_order(forward):
            return True
        return super().focusNextPrevChild(forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files can be dropped anywhere, and text too."""
        held = event.mimeData()
        ours = event.source() is not None  # words out of a field, let go a little beside it
        if self.takes_files and not ours and (held.hasUrls() or held.hasText() or held.hasHtml()):
            take_copy(event)
            self.entered.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        """Something was dropped."""
        take_copy(event)
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.dropped.emit(paths)
        else:
            self.handed.emit(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of an Esc that nothing took."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell before the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tell of another size of text."""
        super().changeEvent(event)
        if event.type() == event.Type.FontChange:
            self.textChanged.emit()


def take_copy(event: QDropEvent) -> None:
    """Take what is dragged as a copy: who gave it would delete a file that was moved."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.setAccepted(event.dropAction() is not Qt.DropAction.MoveAction)  # nothing else offered


def _was_put_in(child: QObject) -> bool:
    """Whether an object is ours, and none by which Qt's main window holds itself together."""
    ours = type(child).__module__.startswith("callboard")
    return ours or isinstance(child, (QAction, QActionGroup, QDialog, QMenu))


def first_size(width: int, height: int) -> tuple[int, int]:
    """The size to begin with on a screen of that room: the usual one, or what fits with a frame."""
    if width < SMALLEST[0] or height < SMALLEST[1]:
        return USUAL  # nothing would fit
    return (
        max(SMALLEST[0], min(USUAL[0], width - _FRAME[0])),
        max(SMALLEST[1], min(USUAL[1], height - _FRAME[1])),
    )


class Skeleton(QWidget):
    """The panels' empty places: shown for the moment until the panels are made."""

    painted = Signal()

    def __init__(self, *, dark: bool) -> None:
        super().__init__()
        self._colours = [QColor(name) for name in _COLOURS[dark]]
        self._told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and a frame for every panel; say when it was the first time."""
        ground, panel, line = self._colours
        painter = QPainter(self)
        width, height = self.width(), self.height()
        painter.fillRect(0, 0, width, height, ground)
        painter.fillRect(0, 0, width, _BAR + _HEADLINE, panel)
        painter.fillRect(0, height - _STATUS, width, _STATUS, panel)
        for edge in (_BAR, _BAR + _HEADLINE, height - _STATUS):
            painter.fillRect(0, edge, width, 1, line)
        painter.setPen(line)
        painter.setBrush(panel)
        for box in panels(width, height):
            painter.drawRoundedRect(*box, _RADIUS, _RADIUS)
        painter.end()
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)


def panels(width: int, height: int) -> tuple[tuple[int, int, int, int], ...]:
    """Where the four panels will be: left, top, width and height of each."""
    top = _BAR + _HEADLINE + _GAP
    room = height - top - _STATUS - _GAP
    first, second = (round(width * share) for share in _ACROSS)
    upper = round(room * _DOWN)
    middle = second - first - _GAP
    return (
        (_GAP, top, first - _GAP, room),
        (first + _GAP, top, middle, upper),
        (first + _GAP, top + upper + _GAP, middle, room - upper - _GAP),
        (second + _GAP, top, width - second - 2 * _GAP, room),
    )
