"""The wall's window: map, tally, last calls and clock, and nothing to press."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from callboard.desk.position import Position
from callboard.desk.recent import recent_units
from callboard.gui.look.theme import Theme
from callboard.gui.map.drawings import shapes_of
from callboard.gui.map.looks import UnitLook
from callboard.gui.map.surface import MapSurface
from callboard.gui.map_panel.looks import map_theme
from callboard.gui.map_panel.mode import MapMode
from callboard.gui.map_panel.mode_looks import looks_in
from callboard.gui.wall.calls import WallCalls
from callboard.gui.wall.motion import Motion, looks_between
from callboard.gui.wall.plan import Plan, plan_of, wall_font
from callboard.gui.wall.tally import WallTally
from callboard.times import eastern_clock
from callboard.words import dotted, tr

USUAL = (1280, 720)
_MARK, _CLOCK = 0.055, 0.042  # of the height
_MAP_TEXT = 0.027


class WallWindow(QWidget):
    """Shows positions; it decides nothing and computes nothing."""

    closed = Signal()
    fullScreenChanged = Signal(bool)

    def __init__(self, theme: Theme, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._position: Position | None = None
        self._looks: dict[str, UnitLook] = {}
        self._before: dict[str, UnitLook] = {}
        self._mode = MapMode()
        self._mark = ""
        self._time = ""
        self.tally = WallTally(theme, self)
        self.map = MapSurface(parent=self)
        self.calls = WallCalls(theme, self)
        self.motion = Motion(self, self._move_map)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.timeout.connect(self.tick)
        self.map.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(tr("Wall screen \N{EM DASH} Callboard"))
        self.setAccessibleName(tr("Wall screen"))
        self.setMinimumSize(640, 360)
        self.resize(*USUAL)
        self.set_theme(theme)

    # What it is told

    def show_position(self, position: Position, *, moving: bool = True) -> None:
        """Show a position; what changed moves there, unless motion is not wanted."""
        moving = moving and self._position is not None and self.isVisible()
        self._position = position
        self._before, self._looks = self._looks, looks_in(position, self._theme, self._mode)
        self.tally.show_position(position, moving=moving)
        self.calls.show_position(position, moving=moving)
        if moving and self._before.keys() == self._looks.keys() and self._before != self._looks:
            self.motion.begin()
        else:
            self.motion.way.stop()
            self._move_map(1.0)
        self._show_shapes(position)
        self._show_recent()
        self.update()

    def show_mode(self, mode: MapMode) -> None:
        """Draw the units otherwise, or show what stands beside the board."""
        if mode != self._mode:
            self._mode = mode
            if self._position is not None:
                self.show_position(self._position, moving=False)

    @property
    def mode(self) -> MapMode:
        """How the map is drawn."""
        return self._mode

    def _show_shapes(self, position: Position) -> None:
        contest, mode = position.contest, self._mode
        year = contest.year if mode.districts else None
        self.map.set_shapes(shapes_of(mode.drawing, contest.electors, districts=year))

    def show_mark(self, mark: str) -> None:
        """Say, large, that this is not the board; an empty text says it is."""
        if mark != self._mark:
            self._mark = mark
            self.setAccessibleDescription(mark)
            self._place()
            self.update()

    @property
    def mark(self) -> str:
        """What is said to be shown in place of the board."""
        return self._mark

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.map.set_theme(map_theme(self._on_ground(theme)))
        for part in (self.tally, self.calls):
            part.set_theme(self._on_ground(theme) if part is self.tally else theme)
        if self._position is not None:
            self.show_position(self._position, moving=False)
        self.update()

    def set_calm(self, calm: bool) -> None:
        """Let nothing move by itself."""
        for motion in (self.motion, self.tally.motion, self.calls.motion):
            motion.calm = calm
        self.map.set_calm(calm)

    def turn_full_screen(self) -> None:
        """Fill the screen, or no longer."""
        self.leave_full_screen() if self.isFullScreen() else self.fill_screen()

    def fill_screen(self) -> None:
        """Fill the screen, the pointer out of sight."""
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.showFullScreen()
        self.fullScreenChanged.emit(True)

    def leave_full_screen(self) -> None:
        """Be a window again."""
        self.unsetCursor()
        self.showNormal()
        self.fullScreenChanged.emit(False)

    def tick(self) -> None:
        """Show the time now, and wake up when the next second begins."""
        now = self._clock()
        words = tr("{clock} ET", clock=eastern_clock(now))
        if words != self._time:
            self._time = words
            self._show_recent()
            self.update(self._plan().foot)
        self._second.start(1000 - now.microsecond // 1000)

    # How it is shown

    @staticmethod
    def _on_ground(theme: Theme) -> Theme:
        """The theme for what stands on the ground itself, without a panel under it."""
        return replace(theme, panel=theme.ground)

    def _plan(self) -> Plan:
        return plan_of(self.width(), self.height(), marked=bool(self._mark))

    def _place(self) -> None:
        plan = self._plan()
        font = wall_font(self.font(), self.height(), 0.0)
        font.setPixelSize(max(9, round(self.height() * _MAP_TEXT)))
        self.map.setFont(font)
        self.tally.setGeometry(plan.tally)
        self.map.setGeometry(plan.map)
        self.calls.setGeometry(plan.calls)
        for part in (self.tally, self.calls):
            part.set_tall(self.height())

    def _move_map(self, at: float) -> None:
        self.map.set_looks(looks_between(self._before, self._looks, at))

    def _show_recent(self) -> None:
        if self._position is not None:
            recent = recent_units(self._position, self._clock())
            self.map.set_marks(dict.fromkeys(recent, "recent"))

    # What Qt asks for

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 fills the screen, Esc leaves it, Ctrl+W closes."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_F11:
            self.turn_full_screen()
        elif event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.leave_full_screen()
        elif event.key() == Qt.Key.Key_W and control:
            self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything is a part of the height."""
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to tick."""
        super().showEvent(event)
        self.tick()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop, and tell."""
        self._second.stop()
        self.unsetCursor()
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the mark, and the line at the foot."""
        painter = QPainter(self)
        theme, plan = self._theme, self._plan()
        painter.fillRect(event.rect(), QColor(theme.ground))
        if self._mark:
            self._paint_mark(painter, plan.mark)
        if self._position is not None:
            self._paint_foot(painter, plan.foot, self._position)
        painter.end()

    def _paint_mark(self, painter: QPainter, rect: QRect) -> None:
        """A band in inverse, that no one takes for the board."""
        painter.fillRect(rect, QColor(self._theme.ink))
        painter.setPen(QColor(self._theme.panel))
        painter.setFont(wall_font(self.font(), self.height(), _MARK, bold=True))
        shown = painter.fontMetrics().elidedText(
            self._mark, Qt.TextElideMode.ElideRight, rect.width() * 19 // 20
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_foot(self, painter: QPainter, rect: QRect, position: Position) -> None:
        contest = position.contest
        painter.setPen(QColor(self._theme.ink_soft))
        painter.setFont(wall_font(self.font(), self.height(), 0.0))
        title = tr("{year} President", year=contest.year)
        called, total = position.called_units, len(contest.electors)
        told = tr("{called} of {total} called", called=called, total=total)
        said = dotted((title, told))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | middle, said)
        painter.setPen(QColor(self._theme.ink))
        painter.setFont(wall_font(self.font(), self.height(), _CLOCK, bold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, self._time)
