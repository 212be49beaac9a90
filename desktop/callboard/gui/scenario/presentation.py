"""Presentation: headline and map alone, for showing to others; everything else steps aside."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from callboard.gui.window.escape import Escape
from callboard.gui.window.window import MainWindow


class Presentation(QObject):
    """Hides what was shown, and shows it again; a banner stays, so nobody is misled."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hidden: list[QWidget] = []
        Escape(window.shell, lambda: self.is_on, self.end, self)  # before it ends anything else
        window.deskChanged.connect(self.end)

    @property
    def is_on(self) -> bool:
        """Whether only headline and map are shown."""
        return bool(self._hidden)

    def turn(self) -> None:
        """Begin or end it."""
        self.end() if self.is_on else self.begin()

    def begin(self) -> None:
        """Hide everything but headline, map and banner."""
        window = self._window
        parts = (window.table, window.inspector, window.below, window.status)
        self._hidden = [part for part in parts if part.isVisible()]
        for part in self._hidden:
            part.hide()
        window.headline.set_grand(True)
        window.menus.check("presentation", checked=True)
        window.map_panel.map.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Show everything again."""
        for part in self._hidden:
            part.show()
        self._hidden = []
        self._window.headline.set_grand(False)
        self._window.menus.check("presentation", checked=False)
