"""The photographer: the window on a stage of its own, and pictures of it with all it has open."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from callboard.desk.service import Desk
from callboard.gui.look.system_theme import Appearance
from callboard.gui.program import Program
from callboard.gui.rehearsal import driver as rehearsal

NOW = datetime(2024, 11, 6, 6, 4, 22, tzinfo=UTC)  # 1:04:22 am Eastern, of the night of 2024


class Photographer:
    """One window, with a clock that stands still unless it is set."""

    def __init__(self, data: Path) -> None:
        self.now = NOW
        self.program = Program(rehearsal.application(), data, clock=lambda: self.now)
        self.program.settings.welcomed()
        self.dialog: QDialog | None = None
        self._asks: Callable[[], QDialog] | None = None
        self._opens: Callable[[], QWidget] | None = None
        self._box: QWidget | None = None
        self._ready = False
        self.program.window.ready.connect(self._note_ready)

    def _note_ready(self) -> None:
        self._ready = True

    @property
    def desk(self) -> Desk:
        """The desk in the window."""
        desk = self.program.window.desk
        if desk is None:
            raise RuntimeError("no desk is open on this stage")
        return desk

    def open(self) -> None:
        """Put the window on the stage, and wait until all of it is there."""
        self.program.shell.resize(1440, 900)
        self.program.shell.show()
        rehearsal.until(lambda: self._ready, "everything is loaded")

    def wait_for_reports(self) -> None:
        """Wait until everything has been read."""
        rehearsal.until(lambda: not self.program.background.is_busy, "the reports are read")

    def lay_above(self, opens: Callable[[], QWidget]) -> None:
        """Have a box over the window in every picture, opened anew for each theme."""
        self._opens = opens

    def ask(self, make: Callable[[], QDialog]) -> None:
        """Have a dialog open in every picture, made anew for each theme."""
        self._asks = make

    def open_again(self) -> None:
        """Open anew what lies over the window, in the looks that it has now."""
        if self._opens is not None:
            self._box = self._opens()
        if self.dialog is not None:
            self.dialog.close()
        if self._asks is not None:
            self.dialog = self._asks()
            self.dialog.setModal(False)
            self.dialog.show()

    def take(self, folder: Path, state: str, screen: str, size: tuple[int, int]) -> None:
        """Draw the window light and dark."""
        self.program.shell.resize(*size)
        for name in (Appearance.LIGHT, Appearance.DARK):
            self.program.appearance.choose(name)
            self.open_again()
            for _ in range(4):
                QApplication.processEvents()
            self.picture().save(str(folder / f"{screen}-{name.value}-{state}.png"))

    def picture(self) -> QPixmap:
        """The window as it is, with the boxes over it."""
        shell = self.program.shell
        picture = shell.grab()
        painter = QPainter(picture)
        for box in self.boxes():
            at = self._place(box)
            painter.drawPixmap(at, box.grab())
            painter.setPen(QColor(self.program.appearance.theme.line_strong))
            painter.drawRect(box.rect().translated(at).adjusted(0, 0, -1, -1))
        painter.end()
        return picture

    def boxes(self) -> Iterable[QWidget]:
        """What lies over the window."""
        return (box for box in (self._box, self.dialog) if box is not None and box.isVisible())

    def _place(self, box: QWidget) -> QPoint:
        """Where a box stands in the picture: dialogs in the middle, others where they are."""
        shell = self.program.shell
        if box.size() == shell.size():  # a page of its own covers it
            return QPoint()
        if box is self.dialog:
            spare = shell.size() - box.size()
            return QPoint(spare.width() // 2, spare.height() // 3)
        board = self.program.window.map_panel.map
        return board.mapTo(shell, board.point_of("GA")) + QPoint(12, -box.height() // 2)

    def close(self) -> None:
        """Clear the stage."""
        for box in self.boxes():
            box.close()
        self.program.background.wait()
        self.program.shell.close()
        self.program.shell.deleteLater()
        QApplication.processEvents()
