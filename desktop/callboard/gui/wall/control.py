"""The wall's control: opens it on the second screen, lets it follow the board and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu

from callboard.gui.look.theme import Theme
from callboard.gui.map.drawings import Drawing
from callboard.gui.map_panel.chips import WORDS as DRAWN
from callboard.gui.map_panel.legend import banner
from callboard.gui.map_panel.mode import MapMode
from callboard.gui.window.messages import Message
from callboard.gui.window.shell import first_size
from callboard.gui.window.window import MainWindow
from callboard.words import dotted, mark, tr

if TYPE_CHECKING:
    from callboard.gui.wall.window import WallWindow

_LOST = mark(
    "The screen of the wall is gone. The wall is a window now; it fills the next screen that comes."
)


class Wall(QObject):
    """One wall screen for the main window; made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wall: WallWindow | None = None
        self._follows_window = False
        window.happened.connect(lambda _: self.refresh())
        window.asideChanged.connect(self.refresh)
        window.asideShown.connect(lambda _: self.refresh())
        window.deskChanged.connect(self.refresh)
        window.shell.closing.connect(self.close)
        window.kit.appearance.changed.connect(self.set_theme)
        window.map_panel.modeChanged.connect(lambda _: self.refresh())
        self._lost = False  # the screen that it filled is gone
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._lose)
            app.screenAdded.connect(self._find)

    @property
    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the menus ask of it, by the ids of actions."""
        return {"wall": self.turn, "wall_follows": self.turn_following}

    @property
    def follows_window(self) -> bool:
        """Whether it shows what the window shows, the past and scenarios too."""
        return self._follows_window

    @property
    def screen(self) -> WallWindow | None:
        """The wall's window, where it is open."""
        return self._wall if self._wall is not None and self._wall.isVisible() else None

    def turn(self) -> None:
        """Open it, or close it."""
        self.close() if self.screen is not None else self.open()

    def open(self) -> None:
        """Show it: full on a second screen where there is one, else as a window."""
        wall = self._made()
        self.refresh()
        if not self._fills(wall):
            room = self._window.shell.screen().availableSize()
            wall.resize(*first_size(room.width(), room.height()))
            wall.show()
        self._window.menus.check("wall", checked=True)

    def _lose(self, _: QScreen) -> None:
        """A screen is gone: what stood on it is put on another one."""
        if self.screen is not None:
            QTimer.singleShot(0, self._make_way)  # after Qt has moved it

    def _make_way(self) -> None:
        """Fill no screen that the board is on: it would lie under the wall."""
        wall, shell = self.screen, self._window.shell
        if wall is None or not wall.isFullScreen() or wall.screen() != shell.screen():
            return
        self._lost = True
        if self._fills(wall):
            return
        room = shell.screen().availableSize()
        wall.leave_full_screen()
        wall.resize(*first_size(room.width(), room.height()))
        shell.raise_()
        shell.activateWindow()
        self._window.messages.say(Message(tr(_LOST)))

    def _find(self, _: QScreen) -> None:
        """A screen has come: if the wall has lost its own, it fills this one."""
        wall = self.screen
        if wall is not None and self._lost:
            self._fills(wall)

    def _fills(self, wall: WallWindow) -> bool:
        """Fill a screen that the main window is not on, where there is one."""
        other = other_screen(self._window.shell.screen(), QGuiApplication.screens())
        if other is None:
            return False
        self._lost = False
        wall.setGeometry(other.geometry())
        wall.fill_screen()
        return True

    def close(self) -> None:
        """Take it away."""
        self._lost = False
        if self._wall is not None:
            self._wall.close()

    def turn_following(self) -> None:
        """Let it show what the window shows, the past and scenarios too; or the board alone."""
        self._follows_window = not self._follows_window
        self._window.menus.check("wall_follows", checked=self._follows_window)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        if self._wall is not None:
            self._wall.set_theme(theme)

    def set_calm(self, calm: bool) -> None:
        """Let nothing move by itself."""
        if self._wall is not None:
            self._wall.set_calm(calm)

    def fill(self, menu: QMenu) -> None:
        """Offer what the units are drawn as on the wall."""
        menu.clear()
        group, chosen = QActionGroup(menu), self._own_drawing()
        drawings = [(tr("As in the window"), None), *((tr(DRAWN[d][0]), d) for d in Drawing)]
        for text, drawing in drawings:
            entry = QAction(text, menu)
            entry.setCheckable(True)
            entry.setChecked(drawing is chosen)
            entry.triggered.connect(partial(self.draw, drawing))
            group.addAction(entry)
            menu.addAction(entry)

    def draw(self, drawing: Drawing | None) -> None:
        """Draw the units so on the wall, whatever the window does; None: as the window does."""
        self._window.kit.settings.wall_drawing = drawing.value if drawing is not None else ""
        self.refresh()

    def _own_drawing(self) -> Drawing | None:
        name = self._window.kit.settings.wall_drawing
        return next((drawing for drawing in Drawing if drawing.value == name), None)

    def _mode(self) -> MapMode:
        """How the window's map is drawn; a comparison is no board, so only where it is wanted."""
        mode = self._window.map_panel.mode
        drawing = self._own_drawing() or mode.drawing
        year = mode.year if self._follows_window else None
        return msgspec.structs.replace(mode, drawing=drawing, year=year)

    def refresh(self) -> None:
        """Show the board, or what the window shows in its place where that is wanted."""
        desk, aside = self._window.desk, self._window.aside
        if self._wall is None or desk is None:
            return
        position, mark = desk.position, ""
        if self._follows_window and aside is not None and self._window.shown is not None:
            position, mark = self._window.shown, aside.mark
        mode = self._mode()
        told = (mark, banner(mode).upper())
        self._wall.show_mark(dotted(told))
        self._wall.show_mode(mode)
        self._wall.show_position(position)

    def _made(self) -> WallWindow:
        from callboard.gui.wall.window import WallWindow  # not needed to start

        if self._wall is None:
            kit = self._window.kit
            self._wall = WallWindow(kit.appearance.theme, kit.clock)
            self._wall.set_calm(kit.settings.calm)
            self._wall.closed.connect(lambda: self._window.menus.check("wall", checked=False))
        return self._wall


def other_screen(here: QScreen | None, screens: Sequence[QScreen]) -> QScreen | None:
    """The first screen that the main window is not on; None where there is only one."""
    return next((screen for screen in screens if screen is not here), None)
